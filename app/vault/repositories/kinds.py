"""How each kind of value stands in a column and in JSON that goes out; and its JSON Schema."""

import json
import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.failures import Failure
from app.domain.templates import Field, fields_from_text, fields_to_text
from app.domain.text import storable
from app.domain.when import check_zone, from_millis, iso, to_millis, to_utc

_MOST = 2**53 - 1


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value.

    Attributes:
        shape: its JSON Schema.
        out: turns what a column holds into JSON.
        into: turns JSON into what a column holds; raises ValueError for anything else.
    """

    shape: Mapping[str, Any]
    out: Callable[[Any], Any]
    into: Callable[[Any], Any]


def maybe(kind: Kind) -> Kind:
    """Return the kind that may also be null."""
    shape = {"anyOf": [{"type": "null"}, kind.shape]}
    return Kind(
        shape,
        lambda value: None if value is None else kind.out(value),
        lambda value: None if value is None else kind.into(value),
    )


def whole(low: int = -_MOST, high: int = _MOST) -> Kind:
    """Return the kind of whole numbers from ``low`` to ``high``."""

    def into(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(value)
        return value

    return Kind({"type": "integer", "minimum": low, "maximum": high}, int, into)


def one_of(choices: Collection[str]) -> Kind:
    """Return the kind of these words alone."""

    def into(value: Any) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(value)
        return value

    return Kind({"enum": sorted(map(str, choices))}, str, into)


def lines(choices: Collection[str] = ()) -> Kind:
    """Return the kind of lists of one-line words, joined by newlines; of ``choices`` if given."""

    def into(value: Any) -> str:
        found = [_text(item) for item in value] if isinstance(value, list) else None
        if found is None or any("\n" in item or not item for item in found):
            raise ValueError(value)
        if choices and (len(set(found)) != len(found) or not set(choices) >= set(found)):
            raise ValueError(value)
        return "\n".join(found)

    item = {"enum": sorted(choices)} if choices else {"type": "string", "minLength": 1}
    shape = {"type": "array", "items": item}
    return Kind(shape, lambda value: value.split("\n") if value else [], into)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - every kind raises the same
    return storable(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _yes(value: Any) -> int:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004
    return int(value)


def _ident(value: Any) -> bytes:
    return UUID(_text(value)).bytes


def _moment(value: Any) -> int:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError(value)
    try:
        return to_millis(to_utc(moment))
    except OverflowError as error:
        raise ValueError(value) from error


def _day(value: Any) -> str:
    return date.fromisoformat(_text(value)).isoformat()


def _zone(value: Any) -> str:
    try:
        return check_zone(_text(value))
    except Failure as error:
        raise ValueError(value) from error


def _numbers(value: Any) -> str:
    if not isinstance(value, dict) or not all(type(item) is int for item in value.values()):
        raise ValueError(value)
    return json.dumps({_text(key): item for key, item in value.items()})


def _fields(value: Any) -> str:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ValueError(value)
    return fields_to_text(
        [Field(_text(item.get("title", "")), _text(item.get("hint", ""))) for item in value]
    )


def _fields_out(column: str) -> list[dict[str, str]]:
    return [{"title": field.title, "hint": field.hint} for field in fields_from_text(column)]


TEXT = Kind({"type": "string"}, str, _text)
NUMBER = Kind({"type": "number"}, float, _number)
YES = Kind({"type": "boolean"}, bool, _yes)
IDENT = Kind({"type": "string", "format": "uuid"}, lambda raw: str(UUID(bytes=raw)), _ident)
MOMENT = Kind(
    {"type": "string", "format": "date-time", "pattern": "Z$"},
    lambda millis: iso(from_millis(millis)),
    _moment,
)
DAY = Kind({"type": "string", "format": "date"}, str, _day)
ZONE = Kind({"type": "string", "minLength": 1}, str, _zone)
HEX = Kind(
    {"type": "string", "pattern": "^([0-9a-f]{2})*$"},
    lambda raw: bytes(raw).hex(),
    lambda value: bytes.fromhex(_text(value)),
)
#: Names to whole numbers, such as answers.
NUMBERS = Kind(
    {"type": "object", "additionalProperties": {"type": "integer"}}, json.loads, _numbers
)
#: The questions of a template.
FIELDS = Kind(
    {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {"title": {"type": "string"}, "hint": {"type": "string"}},
            "required": ["title", "hint"],
        },
    },
    _fields_out,
    _fields,
)
