"""Chunks: what is taken, and what is not."""

from dataclasses import replace

from sync.protocol.problems import Problem
from sync.protocol.sizes import CHUNK, CHUNKS
from sync.relay.operations import Done
from tests.sync.making import SMALL, TODAY, WIDE, Circle
from tests.sync.relay.rules.desk import Desk, chunk_of
from tests.sync.relay.rules.refusals import problem, refused


def test_an_attachment_begins_with_its_first_chunk(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    assert desk.ask(chunk_of(circle, mine, 4, size=5000)) == Done(4)
    assert desk.ask(chunk_of(circle, mine, 0, size=20)) == Done(0)
    one = desk.attachments[circle.log, mine]
    assert (one.seq, one.turn, one.size, one.chunks, one.day) == (None, 1, 5000 + 4096, 2, TODAY)
    assert desk.log(circle).attached == 5000 + 4096


def test_a_chunk_that_is_sent_again_was_there(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    chunk = chunk_of(circle, mine)
    desk.ask(chunk)
    again = replace(chunk, place="d1/" + "0" * 32)
    assert desk.ask(again) == Done(0, repeated=True)
    assert desk.chunks[circle.log, mine, 0].place == chunk.place
    desk.append(circle.post(attachments=(mine,)))
    assert desk.ask(again) == Done(0, repeated=True)  # even after it was listed


def test_a_chunk_cannot_be_replaced(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    desk.ask(chunk_of(circle, mine))
    other = chunk_of(circle, mine, hash=desk.source.secret())
    assert problem(desk, other) is Problem.ATTACHMENT_FIXED


def test_a_listed_attachment_takes_no_more(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    desk.ask(chunk_of(circle, mine))
    desk.append(circle.post(attachments=(mine,)))
    assert problem(desk, chunk_of(circle, mine, 1)) is Problem.ATTACHMENT_FIXED


def test_limits(circle: Circle) -> None:
    wide = Desk(WIDE)
    mine = wide.circle()
    one = wide.source.id()
    for index, size in ((0, CHUNK + 1), (CHUNKS, 10)):
        answer = refused(wide, chunk_of(mine, one, index, size=size))
        assert answer == (Problem.TOO_LARGE, {"most": CHUNK})
    wide.ask(chunk_of(mine, one, CHUNKS - 1, size=CHUNK))
    wide.check()


def test_a_log_has_room_for_so_much(desk: Desk, circle: Circle) -> None:
    desk.ask(chunk_of(circle, desk.source.id(), size=SMALL.attachments - 5000))
    full = refused(desk, chunk_of(circle, desk.source.id(), size=5001))
    assert full == (Problem.ATTACHMENTS_FULL, {"most": SMALL.attachments})
    assert desk.ask(chunk_of(circle, desk.source.id(), size=5000)) == Done(0)


def test_small_chunks_are_counted_as_what_they_take(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    for index in range(SMALL.attachments // 4096):
        desk.ask(chunk_of(circle, mine, index, size=1))
    full = refused(desk, chunk_of(circle, mine, CHUNKS - 1, size=1))
    assert full == (Problem.ATTACHMENTS_FULL, {"most": SMALL.attachments})


def test_only_the_current_turn_adds_chunks(desk: Desk, circle: Circle) -> None:
    old = replace(circle)
    desk.next_turn(circle)
    mine = desk.source.id()
    assert refused(desk, chunk_of(old, mine)) == (Problem.STALE_TURN, {"turn": 1, "winner": 1})
    wrong = chunk_of(circle, mine, capability=desk.source.secret())
    missing = chunk_of(circle, mine, log=desk.source.id())
    assert refused(desk, wrong) == refused(desk, missing) == (Problem.UNKNOWN, {})
