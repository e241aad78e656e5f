"""What goes with time, and what stays although it was due."""

import hashlib

from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.relay.operations import (
    BoxKind,
    CreateBox,
    Done,
    DropLog,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Post,
    Withdraw,
)
from tests.sync.making import SMALL, TODAY, Circle
from tests.sync.relay.rules.desk import Desk, chunk_of
from tests.sync.relay.rules.refusals import problem


def _some_days_of_posts(desk: Desk, circle: Circle, days: int) -> None:
    for _ in range(days):
        desk.append(circle.post(b"12345"))
        desk.pass_days(1)


def test_old_entries_go_from_the_front(desk: Desk, circle: Circle) -> None:
    _some_days_of_posts(desk, circle, 6)
    base = desk.entries[circle.log, 4].chain
    assert desk.ask(ExpireEntries(circle.log, TODAY + 4, 100)) == Done(4)
    log = desk.log(circle)
    assert (log.oldest, log.oldest_day, log.head, log.size) == (5, TODAY + 4, 6, 10)
    assert log.base_chain == base
    assert desk.ask(ExpireEntries(circle.log, TODAY + 4, 100)) == Done(0)


def test_no_more_at_once_than_asked(desk: Desk, circle: Circle) -> None:
    _some_days_of_posts(desk, circle, 5)
    assert desk.ask(ExpireEntries(circle.log, TODAY + 9, 3)) == Done(3)
    assert desk.log(circle).oldest_day == TODAY + 3
    assert desk.ask(ExpireEntries(circle.log, TODAY + 9, 3)) == Done(2)
    log = desk.log(circle)
    assert (log.oldest, log.head, log.oldest_day, log.size) == (6, 5, None, 0)
    assert log.chain == log.base_chain


def test_a_log_goes_on_after_all_has_expired(desk: Desk, circle: Circle) -> None:
    _some_days_of_posts(desk, circle, 2)
    desk.ask(ExpireEntries(circle.log, TODAY + 9, 100))
    assert desk.append(circle.post()).seq == 3
    log = desk.log(circle)
    assert (log.oldest, log.oldest_day) == (3, TODAY + 2)


def test_a_younger_entry_before_older_ones_keeps_them(desk: Desk, circle: Circle) -> None:
    """The clock went back: nothing goes before its time, and the front stays the front."""
    desk.pass_days(5)
    desk.append(circle.post())
    desk.pass_days(-5)
    desk.append(circle.post())
    assert desk.ask(ExpireEntries(circle.log, TODAY + 3, 100)) == Done(0)
    assert desk.ask(ExpireEntries(circle.log, TODAY + 6, 100)) == Done(2)


def test_what_expired_entries_listed_goes_too(desk: Desk, circle: Circle) -> None:
    gone, kept, pending = (desk.source.id() for _ in range(3))
    for one in (gone, kept, pending):
        desk.ask(chunk_of(circle, one, 0, size=10))
        desk.ask(chunk_of(circle, one, 1, size=10))
    desk.append(circle.post(attachments=(gone,)))
    desk.pass_days(1)
    desk.append(circle.post(attachments=(kept,)))
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 100))
    assert {one.id for one in desk.attachments.values()} == {kept, pending}
    assert (desk.log(circle).attached, len(desk.doomed)) == (4 * 4096, 2)


def test_an_expired_key_may_be_used_again(desk: Desk, circle: Circle) -> None:
    post = circle.post()
    desk.append(post)
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 100))
    assert desk.append(post).repeated is False


def test_an_expired_entry_cannot_be_withdrawn(desk: Desk, circle: Circle) -> None:
    secret = desk.source.secret()
    desk.append(circle.post(withdraw_hash=secret_hash(secret)))
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 100))
    assert problem(desk, Withdraw(circle.log, 1, secret_hash(secret))) is Problem.UNKNOWN


def test_a_pending_attachment_goes_after_its_days(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    desk.ask(chunk_of(circle, mine, 0))
    desk.ask(chunk_of(circle, mine, 1))
    assert desk.ask(ExpireAttachment(circle.log, mine, TODAY)) == Done(0)
    assert desk.ask(ExpireAttachment(circle.log, mine, TODAY + 1)) == Done(1)
    assert (desk.attachments, desk.chunks) == ({}, {})
    assert (desk.log(circle).attached, len(desk.doomed)) == (0, 2)
    assert desk.ask(ExpireAttachment(circle.log, mine, TODAY + 1)) == Done(0)
    assert desk.ask(ExpireAttachment(desk.source.id(), mine, TODAY + 1)) == Done(0)


def test_a_listed_attachment_stays(desk: Desk, circle: Circle) -> None:
    mine = desk.source.id()
    desk.ask(chunk_of(circle, mine))
    desk.append(circle.post(attachments=(mine,)))
    assert desk.ask(ExpireAttachment(circle.log, mine, TODAY + 9)) == Done(0)
    assert (circle.log, mine) in desk.attachments


def _box(desk: Desk, circle: Circle, items: int) -> CreateBox:
    contact, reader = desk.source.secret(), desk.source.secret()
    box = CreateBox(
        desk.source.id(), circle.log, circle.capability, contact, reader, BoxKind.RETURN
    )
    desk.ask(box)
    for _ in range(items):
        digest = hashlib.sha256(b"item").digest()
        desk.ask(Post(box.id, contact, desk.source.id(), b"item", digest))
    return box


def test_old_items_go(desk: Desk, circle: Circle) -> None:
    box = _box(desk, circle, 4)
    assert desk.ask(ExpireItems(box.id, 3)) == Done(3)
    assert desk.ask(ExpireItems(box.id, 3)) == Done(0)
    assert (desk.boxes[box.id].count, desk.boxes[box.id].size) == (1, 4)


def test_a_box_that_ended_goes_and_one_that_lives_stays(desk: Desk, circle: Circle) -> None:
    box = _box(desk, circle, 2)
    desk.pass_days(SMALL.return_box_days - 1)
    assert desk.ask(ExpireItems(box.id, 0)) == Done(0)
    assert box.id in desk.boxes
    desk.pass_days(1)
    assert desk.ask(ExpireItems(box.id, 0)) == Done(2)
    assert (desk.boxes, desk.items) == ({}, {})
    assert desk.ask(ExpireItems(box.id, 0)) == Done(0)


def test_an_empty_silent_log_is_dropped(desk: Desk, circle: Circle) -> None:
    desk.append(circle.post())
    drop = DropLog(circle.log, TODAY + 1)
    assert desk.ask(drop) == Done(0)  # it still has an entry
    desk.ask(ExpireEntries(circle.log, TODAY + 1, 100))
    assert desk.ask(DropLog(circle.log, TODAY)) == Done(0)  # not silent for long enough
    desk.ask(chunk_of(circle, mine := desk.source.id()))
    assert desk.ask(drop) == Done(0)  # something is on its way
    desk.ask(ExpireAttachment(circle.log, mine, TODAY + 1))
    assert desk.ask(drop) == Done(1)
    assert (desk.logs, desk.turns) == ({}, {})
    assert desk.ask(drop) == Done(0)
    assert problem(desk, circle.post()) is Problem.UNKNOWN


def test_a_dropped_log_can_be_made_again(desk: Desk, circle: Circle) -> None:
    desk.ask(DropLog(circle.log, TODAY + 1))
    assert desk.append(circle.creation()).repeated is False
