"""The protocol's page lists every message as it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.session.messages import codes
from sync.session.messages.audiences import Audience
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import KINDS, AnyMessage
from sync.session.messages.posts import Attachment, Mood
from sync.session.messages.requests import Range
from sync.session.messages.stewardship import Evidence
from sync.session.messages.wire import (
    EARLIEST_ENTRY,
    LATEST,
    Bytes,
    Code,
    Fixed,
    Flag,
    Many,
    Maybe,
    Nested,
    Number,
    Record,
    Text,
    Wire,
)

LISTS = {
    value: name.lower().replace("_", " ")
    for name, value in vars(codes).items()
    if name.isupper() and isinstance(value, tuple)
}
MOMENTS = {Number(8, 0, LATEST): "time", Number(8, EARLIEST_ENTRY, LATEST, EARLIEST_ENTRY): "day"}


def described(wire: Wire) -> str:
    """A wire in the page's shorthand."""
    match wire:
        case Number(size, low, high, base):
            shift = f" from {base:,}" if base else ""
            return MOMENTS.get(wire, f"number {size} ({low:,} to {high:,}{shift})")
        case Code(words):
            return f"code of {LISTS[words]}"
        case Flag():
            return "flag"
        case Fixed(size):
            return f"{size} bytes"
        case AnyMessage():
            return "message"
    return held(wire)


def held(wire: Wire) -> str:
    match wire:
        case Bytes(most, least) | Text(most, least):
            kind = "text" if isinstance(wire, Text) else "bytes"
            return f"{kind} {least:,} to {most:,}"
        case Maybe(inner):
            return f"maybe {described(inner)}"
        case Many(inner, most, least, unique):
            again = "" if unique else ", repeats allowed"
            return f"{least} to {most} of ({described(inner)}{again})"
        case _:
            assert isinstance(wire, Nested)
            return wire.record.__name__


def fields(record: type[Record]) -> str:
    return "; ".join(f"`{name}` {described(wire)}" for name, wire in record.WIRES)


def rows() -> Iterator[str]:
    for record in (Envelope, Mood, Attachment, Evidence, Range, Audience):
        yield f"| {record.__name__} | {fields(record)} |"
    for number, kind in sorted(KINDS.items()):
        yield f"| {number:04X} | {kind.__name__} | {fields(kind)} |"
    for words, name in LISTS.items():
        listed = ", ".join(f"{number} {word}" for number, word in enumerate(words, 1))
        yield f"- **{name}**: {listed}"


@pytest.fixture(scope="module")
def page() -> str:
    return (Path(__file__).parents[4] / "docs/circle-protocol.md").read_text("utf-8")


@pytest.mark.parametrize("row", list(rows()), ids=lambda row: row[:24])
def test_every_message_stands_in_the_page(row: str, page: str) -> None:
    assert row in page


def test_what_is_only_for_chosen_members_is_marked_so() -> None:
    private = {kind.__name__ for kind in KINDS.values() if kind.PRIVATE}
    assert private == {
        "Again",
        "Check",
        "PulseShare",
        "RecoveryDrop",
        "RecoveryShare",
        "RepairKey",
        "Report",
        "ReportAnswer",
        "StewardNote",
        "ThankYou",
        "Yours",
    }
