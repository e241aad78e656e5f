"""The bounds of fields: what is just inside travels, what is just outside is refused both ways."""

from typing import Any

import pytest

from sync.mls.codec import Reader, opaque, uint
from sync.session.messages.codes import CONTEXTS, LABELS, WISHES, number, word
from sync.session.messages.posts import Mood
from sync.session.messages.wire import (
    EARLIEST_ENTRY,
    LATEST,
    Bytes,
    Code,
    Fixed,
    Flag,
    MalformedMessageError,
    Many,
    Maybe,
    Nested,
    Number,
    Text,
    Wire,
    whole,
)

MOMENT = Number(8, 0, LATEST)
ENTRY = Number(8, EARLIEST_ENTRY, LATEST, EARLIEST_ENTRY)
THOUSANDTHS = Number(2, -1000, 1000, -1000)
FEW = Many(Number(1, 0, 255), most=3, least=1)

INSIDE: list[tuple[Wire, Any, bytes]] = [
    (MOMENT, 0, bytes(8)),
    (MOMENT, LATEST, LATEST.to_bytes(8, "big")),
    (ENTRY, EARLIEST_ENTRY, bytes(8)),
    (ENTRY, 0, (-EARLIEST_ENTRY).to_bytes(8, "big")),
    (THOUSANDTHS, -1000, b"\0\0"),
    (THOUSANDTHS, 0, b"\x03\xe8"),
    (THOUSANDTHS, 1000, b"\x07\xd0"),
    (Code(WISHES), 0, b"\0"),
    (Code(WISHES), 200, b"\xc8"),
    (Code(WISHES, least=1), 255, b"\xff"),
    (Flag(), True, b"\1"),
    (Flag(), False, b"\0"),
    (Fixed(2), b"ab", b"ab"),
    (Bytes(3, 1), b"a", b"\1a"),
    (Bytes(3, 1), b"abc", b"\3abc"),
    (Text(2), "", b"\0"),
    (Text(2), "é字", b"\5\xc3\xa9\xe5\xad\x97"),
    (Text(2), "\0\u202e", b"\4\0\xe2\x80\xae"),
    (Maybe(Fixed(1)), None, b"\0"),
    (Maybe(Fixed(1)), b"a", b"\1a"),
    (FEW, (1,), b"\1\1"),
    (FEW, (3, 1, 2), b"\3\3\1\2"),
    (Many(Flag(), 2, unique=False), (True, True), b"\2\1\1"),
    (Nested(Mood), Mood(0), b"\5\x03\xe8\0\0\0"),
    (Nested(Mood), Mood(0, 5, (1,), (), rest=b"x"), b"\x08\x03\xe8\1\5\1\1\0x"),
]

OUTSIDE: list[tuple[Wire, Any]] = [
    (MOMENT, -1),
    (MOMENT, LATEST + 1),
    (ENTRY, EARLIEST_ENTRY - 1),
    (ENTRY, LATEST + 1),
    (THOUSANDTHS, -1001),
    (THOUSANDTHS, 1001),
    (Code(WISHES), 256),
    (Code(WISHES), -1),
    (Code(WISHES, least=1), 0),
    (Fixed(2), b"a"),
    (Fixed(2), b"abc"),
    (Bytes(3, 1), b""),
    (Bytes(3, 1), b"abcd"),
    (Text(2), "abc"),
    (Text(2, 1), ""),
    (Text(2), "\ud800"),
    (FEW, ()),
    (FEW, (1, 2, 3, 4)),
    (FEW, (1, 1)),
]

UNREADABLE: list[tuple[Wire, bytes]] = [
    (MOMENT, uint(LATEST + 1, 8)),
    (MOMENT, bytes(7)),
    (THOUSANDTHS, uint(2001, 2)),
    (Code(WISHES, least=1), b"\0"),
    (Flag(), b"\2"),
    (Fixed(2), b"a"),
    (Bytes(3, 1), b"\0"),
    (Bytes(3, 1), b"\4abcd"),
    (Bytes(3, 1), b"\x40\1a"),
    (Bytes(3, 1), b"\3ab"),
    (Text(2), b"\3abc"),
    (Text(2), b"\2\xc3"),
    (Text(9), opaque(b"\xed\xa0\x80")),
    (Text(9), opaque(b"\xc0\x80")),
    (Text(9), opaque(b"\xf4\x90\x80\x80")),
    (Text(2, 1), b"\0"),
    (Maybe(Fixed(1)), b"\2a"),
    (FEW, b"\0"),
    (FEW, b"\4\1\2\3\4"),
    (FEW, b"\2\1\1"),
    (Many(Fixed(2), 3), b"\3abc"),
    (Nested(Mood), b"\4\x03\xe8\0\0"),
    (Nested(Mood), b"\5\x07\xd1\0\0\0"),
]


@pytest.mark.parametrize(("wire", "value", "data"), INSIDE)
def test_what_is_inside_has_these_bytes(wire: Wire, value: Any, data: bytes) -> None:
    assert wire.write(value) == data
    assert whole(data, wire.read) == value


@pytest.mark.parametrize(("wire", "value"), OUTSIDE)
def test_what_is_outside_is_not_written(wire: Wire, value: Any) -> None:
    with pytest.raises(MalformedMessageError):
        wire.write(value)


@pytest.mark.parametrize(("wire", "data"), UNREADABLE)
def test_what_is_not_canonical_is_not_read(wire: Wire, data: bytes) -> None:
    with pytest.raises(MalformedMessageError):
        whole(data, wire.read)


def test_a_list_is_not_read_further_than_it_may_be_long() -> None:
    """A large one of small things must not become much memory."""
    read = []

    class Counting:
        def write(self, value: int) -> bytes:
            return uint(value, 1)

        def read(self, reader: Reader) -> int:
            read.append(reader.uint(1))
            return len(read)

    with pytest.raises(MalformedMessageError):
        whole(opaque(bytes(60_000)), Many(Counting(), 3).read)
    assert len(read) == 4


@pytest.mark.parametrize("bad", [{"valence": 1001}, {"valence": 0, "energy": 6}])
def test_a_value_that_cannot_travel_cannot_be_made(bad: dict[str, Any]) -> None:
    with pytest.raises(MalformedMessageError):
        Mood(**bad)


def test_words_are_those_of_the_journal_and_keep_their_numbers() -> None:
    from app.domain import coping, feelings

    assert tuple(feelings.LABELS) == LABELS
    assert tuple(feelings.CONTEXTS) == CONTEXTS
    assert set(coping.KINDS) == set(_codes().CARD_KINDS)
    assert (number(LABELS, "amazed"), number(LABELS, "worried")) == (1, 38)
    assert (number(WISHES, ""), word(WISHES, 0), word(WISHES, 200)) == (0, "", "")
    assert [word(LABELS, number(LABELS, label)) for label in LABELS] == list(LABELS)
    with pytest.raises(ValueError, match="tuple"):
        number(LABELS, "hangry")
    assert dict(Mood.WIRES)["valence"] == THOUSANDTHS
    assert dict(Mood.WIRES)["energy"] == Maybe(Number(1, 1, 5))


def test_what_a_person_can_choose_travels() -> None:
    """The journal has its own lists, since it knows nothing of what travels."""
    from app.domain.circles import choices, pulse

    for listed, words in (
        (choices.Wish, _codes().WISHES),
        (choices.Tone, _codes().TONES),
        (choices.TopicNote, _codes().TOPICS),
        (choices.Form, _codes().FORMS),
        (choices.Source, _codes().SOURCES),
        (choices.Space, _codes().SPACES),
        (choices.Reason, _codes().REASONS),
    ):
        assert {str(choice) for choice in listed} == set(words)
    assert pulse.STATEMENTS == tuple(pulse.ENGLISH) == _codes().STATEMENTS


def _codes() -> Any:
    from sync.session.messages import codes

    return codes


def test_every_list_of_words_has_each_once() -> None:
    lists = {
        name: value
        for name, value in vars(_codes()).items()
        if name.isupper() and isinstance(value, tuple)
    }
    assert len(lists) == 14
    for words in lists.values():
        assert len(set(words)) == len(words) < 200
        assert all(words)
