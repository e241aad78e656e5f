"""Identifiers: UUID version 7 (RFC 9562, section 5.7)."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

_FEWEST = 4  # hexadecimal digits that name something; fewer are rather a word


def uuid7(now: datetime, random: Callable[[int], bytes]) -> UUID:
    """Return a UUIDv7 for the moment ``now`` with 74 bits from ``random(10)``.

    Moments before 1970 or after the year 10889 are clamped to the field's 48 bits.
    """
    millis = min(max(int(now.timestamp() * 1000), 0), (1 << 48) - 1)
    tail = int.from_bytes(random(10), "big")
    value = millis << 80
    value |= 0x7 << 76
    value |= (tail >> 68 & 0xFFF) << 64
    value |= 0b10 << 62
    value |= tail & ((1 << 62) - 1)
    return UUID(int=value)


def is_part(text: str, ident: UUID) -> bool:
    """Whether an id begins or ends with four or more digits given, hyphens or not."""
    digits = text.replace("-", "").lower()
    return len(digits) >= _FEWEST and (ident.hex.startswith(digits) or ident.hex.endswith(digits))
