"""What all checks of vectors share."""

from collections.abc import Mapping
from typing import Any

from sync.mls.policy import Bounds, Policy

Case = Mapping[str, Any]

FAR = Bounds(most_ahead=2**20, most_kept=2**20, longest_lifetime=2**64, resumption_epochs=1000)


class FailedError(Exception):
    """A field does not have the value that it must have."""


class Lenient(Policy):
    """Vectors set no limits."""

    bounds = FAR


def equal(name: str, value: object, expected: object) -> None:
    """Raises `FailedError` with the field's name when a value is not the expected one."""
    if value != expected:
        raise FailedError(f"{name} differs")


unhex = bytes.fromhex
