"""Messages in plain words: names and values without numbers that stand for something.

For whoever shows messages, or writes them, and does not know this package: a kind's name and its
fields, with words such as "just-listen" in the place of their numbers. A number that has no word
here stays a number.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from sync.session.messages.codes import word
from sync.session.messages.kinds import KINDS, Unknown
from sync.session.messages.message import Message
from sync.session.messages.wire import (
    Code,
    MalformedMessageError,
    Many,
    Maybe,
    Nested,
    Record,
    Wire,
)

UNKNOWN: Final = "unknown"


def _name(kind: type[Message]) -> str:
    return re.sub("(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


NAMES: Final[dict[str, type[Message]]] = {_name(kind): kind for kind in KINDS.values()}
"""Every kind by its plain name: post, check_in, space_status, ..."""


def name_of(message: Message) -> str:
    """The plain name of a message's kind; "unknown" for those of a later version."""
    return UNKNOWN if isinstance(message, Unknown) else _name(type(message))


def to_plain(message: Message) -> tuple[str, dict[str, Any]]:
    """Return a kind's name, and the fields by their names.

    Texts, whole numbers, bytes, words, tuples of these, and mappings for what is a record itself.
    `rest` is there only where a later version said more. An unknown one has `number` and `body`.
    """
    if isinstance(message, Unknown):
        return UNKNOWN, {"number": message.number, "body": message.body}
    return name_of(message), _fields(message)


def from_plain(name: str, fields: Mapping[str, Any]) -> Message:
    """Return the message that some words say; fields that are left out have their usual value.

    Raises:
        MalformedMessageError: there is no such kind, field or word, one that is needed is not
            there, or a value is not within its bounds.
    """
    kind = Unknown if name == UNKNOWN else NAMES.get(name)
    if kind is None:
        raise MalformedMessageError(f"There is no kind of message called {name}.")
    message: Message = _record(kind, fields)
    return message


def _fields(record: Record) -> dict[str, Any]:
    shown = {name: _shown(wire, getattr(record, name)) for name, wire in record.WIRES}
    return shown | ({"rest": record.rest} if record.rest else {})


def _shown(wire: Wire, value: Any) -> Any:
    match wire:
        case Maybe(inner):
            return None if value is None else _shown(inner, value)
        case Many(inner):
            return tuple([_shown(inner, item) for item in value])
        case Nested():
            return _fields(value)
        case Code(words):
            return word(words, value) or (value or "")
        case _:
            return value


def _record(kind: type[Record], fields: Mapping[str, Any]) -> Any:
    wires = dict(kind.WIRES)
    try:
        values = {
            name: _meant(wires[name], value) if name in wires else value
            for name, value in fields.items()
        }
        return kind(**values)
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise MalformedMessageError(f"This is no {kind.__name__}: {error}") from error


def _meant(wire: Wire, shown: Any) -> Any:
    match wire:
        case Maybe(inner):
            return None if shown is None else _meant(inner, shown)
        case Many(inner):
            return tuple([_meant(inner, item) for item in shown])
        case Nested(record):
            return shown if isinstance(shown, record) else _record(record, shown)
        case Code(words) if isinstance(shown, str):
            return words.index(shown) + 1 if shown else 0
        case _:
            return shown
