"""A relay that is broken or dishonest: one plain sentence, and nothing is lost."""

import os

import pytest

from sync.client.engine.desk import Desk
from sync.client.transport import Cursor, Page
from sync.client.transport.reading import advance
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.problems import Problem
from tests.sync.client.engine.liars import (
    Lie,
    believe,
    lied,
    nothing_new,
    promised,
    refused,
    taken_and_dropped,
    unreachable,
    without_turn,
)
from tests.sync.client.engine.people import Person

APPENDS: dict[str, Lie] = {
    "always late": refused(Problem.STALE_TURN),
    "mistakes": refused(Problem.INTERNAL),
    "full": refused(Problem.LOG_FULL),
    "too large": refused(Problem.TOO_LARGE),
    "key reused": refused(Problem.KEY_REUSED),
    "unreachable": unreachable,
    "nonsense": lied,
    "dropped": taken_and_dropped,
}


@pytest.mark.parametrize("name", APPENDS)
def test_what_a_relay_does_not_take_waits(two: tuple[Person, Person], name: str) -> None:
    ada, ben = two
    believe(ada, append=APPENDS[name])
    ada.say("patience")
    for _ in range(2):
        report = ada.sync()
        assert not report.caught_up
        assert report.sent == 0
        assert len(report.sentences) == 1
    ada.again()
    assert ada.sync().sent == 1
    assert ben.sync().received == 1
    assert ben.feed() == ["patience"]


READS: dict[str, Lie] = {
    "hides": nothing_new,
    "promises": promised,
    "nonsense": lied,
    "unreachable": unreachable,
    "unknown": refused(Problem.UNKNOWN),
    "expired": refused(Problem.TOO_OLD),
}


@pytest.mark.parametrize("name", READS)
def test_what_a_relay_keeps_back_is_read_later(two: tuple[Person, Person], name: str) -> None:
    ada, ben = two
    ada.say("hello")
    ada.sync()
    believe(ben, read=READS[name])
    ben.say("meanwhile")
    report = ben.sync()
    # Where nothing can be read, what was written still waits: the relay's word does not count.
    assert (report.received, report.sent, report.caught_up) == (0, 0, False)
    assert len(report.sentences) == 1
    ben.again()
    assert ben.sync().received == 1
    assert ben.state == "member"
    ada.sync()
    assert sorted(ada.feed()) == ["hello", "meanwhile"]


def test_a_commit_that_is_said_to_open_another_turn(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.port.rename(ada.circle, "Ada")
    believe(ben, read=without_turn)
    assert not ben.sync().caught_up
    assert ben.state == "stuck"
    ben.again()
    assert ben.sync().caught_up
    assert ben.state == "member"
    assert ben.members() == ["Ada", "ben"]


def test_two_histories_are_found_out_and_resolved(two: tuple[Person, Person]) -> None:
    """The relay keeps a post from Ada, and gives her a later one in its place."""
    ada, ben = two
    kept: list[bytes] = []

    def keep_back(true: Lie, *given: object, **named: object) -> object:
        kept.append(given[3])  # type: ignore[arg-type]
        return true(*given, **named)

    believe(ben, append=keep_back)
    before = Desk(ben.port.tools, ben.circle)
    ben.say("one")
    ben.say("two")
    ben.sync()
    # Ada sees a log of her own: what was said before, and of these two only the second.
    desk = Desk(ada.port.tools, ada.circle)
    assert desk.here.cursor.seq == before.here.cursor.seq
    second = _page_with(ada, kept[1])
    believe(ada, read=second)
    report = ada.sync()
    assert ada.state == "forked"
    assert ada.feed() == ["two"]
    assert not report.sentences or "histor" in report.sentences[0]
    assert "forked" in ada.events()


def _page_with(person: Person, body: bytes) -> Lie:
    """Pages on which nothing but this body follows what was read so far."""
    turn = Desk(person.port.tools, person.circle).session.turn

    def lie(_true: Lie, _log: bytes, _capability: bytes, cursor: Cursor, **_named: object) -> Page:
        if cursor.seq >= start + 1:
            return Page((), cursor, cursor.seq, turn, None)
        frame = Frame(cursor.seq + 1, turn, Kind.POST, State.PRESENT, body)
        return Page((frame,), advance(cursor, frame), cursor.seq + 1, turn, None)

    start = Desk(person.port.tools, person.circle).here.cursor.seq
    return lie


def test_garbage_of_a_member_is_counted_and_passed_over(two: tuple[Person, Person]) -> None:
    ada, ben = two
    desk = Desk(ben.port.tools, ben.circle)
    for size in (1024, 4096, 65536):
        desk.line.append(
            desk.log, desk.session.capability(), os.urandom(16), os.urandom(size),
            if_turn=desk.session.turn,
        )  # fmt: skip
    ben.say("sense")
    assert ben.sync().caught_up
    assert ada.sync().caught_up
    assert ada.feed() == ["sense"]
    assert ada.events("noise") == ["noise"] * 3
