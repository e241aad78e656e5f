"""One JSON value, one sequence of bytes; and careful reading of JSON that may have been edited."""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from app.domain.failures import KeyFileDamaged

_MAX_INTEGER = 2**63 - 1


def canonical(value: object) -> bytes:
    """The only bytes of a JSON value: sorted keys, no white space, ASCII."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii")


def load(data: bytes) -> Any:
    """Parse JSON without repeated keys and fractions; raises KeyFileDamaged."""
    try:
        return json.loads(
            data,
            object_pairs_hook=_unrepeated,
            parse_float=_refuse,
            parse_constant=_refuse,
        )
    except (ValueError, RecursionError) as error:
        raise KeyFileDamaged from error


def _unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("repeated key")
    return value


def _refuse(_text: str) -> Any:
    raise ValueError("not a whole number")


def exactly(value: object, names: set[str]) -> Mapping[str, Any]:
    """A JSON object with exactly these fields; raises KeyFileDamaged."""
    if not isinstance(value, dict) or set(value) != names:
        raise KeyFileDamaged
    return value


def text_in(value: Mapping[str, Any], name: str, longest: int) -> str:
    """A text field of at most longest characters; raises KeyFileDamaged."""
    text = value.get(name)
    if not isinstance(text, str) or len(text) > longest:
        raise KeyFileDamaged
    return text


def number_in(value: Mapping[str, Any], name: str) -> int:
    """A whole number of at most 63 bits; raises KeyFileDamaged."""
    number = value.get(name)
    if type(number) is not int or abs(number) > _MAX_INTEGER:
        raise KeyFileDamaged
    return number


def bytes_in(value: Mapping[str, Any], name: str, length: int) -> bytes:
    """A Base64 field of exactly length bytes; raises KeyFileDamaged."""
    text = text_in(value, name, 4 * length)
    try:
        data = base64.b64decode(text.encode(), validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise KeyFileDamaged from error
    # The last character has spare bits: only one of its spellings is ours.
    if len(data) != length or in_text(data) != text:
        raise KeyFileDamaged
    return data


def in_text(data: bytes) -> str:
    """Bytes as Base64, the way bytes_in reads them."""
    return base64.b64encode(data).decode()
