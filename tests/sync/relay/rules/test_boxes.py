"""Boxes: who puts in, who takes out, how much, for how long."""

import hashlib
from dataclasses import replace

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import (
    BoxKind,
    CloseBox,
    CreateBox,
    Done,
    EmptyBox,
    Operation,
    Post,
    RenewBox,
)
from tests.sync.making import SMALL, TODAY, Circle
from tests.sync.relay.rules.desk import Desk
from tests.sync.relay.rules.refusals import problem, refused


def box_of(desk: Desk, circle: Circle, kind: BoxKind = BoxKind.RETURN) -> CreateBox:
    """The operation that makes a box."""
    contact, reader = desk.source.secret(), desk.source.secret()
    return CreateBox(desk.source.id(), circle.log, circle.capability, contact, reader, kind)


def item_for(desk: Desk, box: CreateBox, body: bytes = b"item") -> Post:
    """The operation that puts something in."""
    digest = hashlib.sha256(body).digest()
    return Post(box.id, box.contact, desk.source.id(), body, digest)


@pytest.fixture
def box(desk: Desk, circle: Circle) -> CreateBox:
    """A return box that is there."""
    made = box_of(desk, circle)
    desk.ask(made)
    return made


@pytest.mark.parametrize(
    ("kind", "days"),
    [(BoxKind.RETURN, SMALL.return_box_days), (BoxKind.INVITE, SMALL.invite_box_days)],
)
def test_a_box_lives_for_some_days(desk: Desk, circle: Circle, kind: BoxKind, days: int) -> None:
    box = box_of(desk, circle, kind)
    assert desk.ask(box) == Done(TODAY + days)
    assert desk.ask(box) == Done(TODAY + days, repeated=True)
    desk.pass_days(days - 1)
    assert desk.ask(item_for(desk, box)) == Done(1)
    desk.pass_days(1)
    asked: list[Operation] = [
        item_for(desk, box),
        EmptyBox(box.id, box.reader, 1),
        RenewBox(box.id, box.reader),
        CloseBox(box.id, box.reader),
    ]
    assert [problem(desk, one) for one in asked] == [Problem.UNKNOWN] * 4
    assert problem(desk, box) is Problem.KEY_REUSED


def test_a_box_does_not_say_whose_it_is(desk: Desk, circle: Circle, box: CreateBox) -> None:
    kept = repr(desk.boxes[box.id])
    assert repr(circle.log) not in kept
    assert repr(circle.capability) not in kept


@pytest.mark.parametrize("what", ["contact", "reader"])
def test_a_box_with_a_used_id_is_refused(
    desk: Desk, circle: Circle, box: CreateBox, what: str
) -> None:
    other = replace(box, **{what: desk.source.secret()})  # type: ignore[arg-type]
    assert problem(desk, other) is Problem.KEY_REUSED


def test_a_circle_makes_so_many_boxes_a_day(desk: Desk, circle: Circle) -> None:
    made = [box_of(desk, circle) for _ in range(SMALL.boxes_per_day)]
    for box in made:
        desk.ask(box)
    with pytest.raises(RefusedError) as caught:
        desk.ask(box_of(desk, circle))
    assert caught.value.problem is Problem.QUOTA
    assert caught.value.retry_after
    assert desk.ask(made[0]) == Done(TODAY + SMALL.return_box_days, repeated=True)
    desk.ask(box_of(desk, desk.circle()))  # another circle has its own count
    desk.pass_days(1)
    desk.ask(box_of(desk, circle))
    assert desk.log(circle).boxes == 1


def test_only_members_of_the_current_turn_make_boxes(desk: Desk, circle: Circle) -> None:
    box = box_of(desk, circle)
    desk.next_turn(circle)
    assert problem(desk, box) is Problem.STALE_TURN
    assert problem(desk, replace(box, capability=desk.source.secret())) is Problem.UNKNOWN
    assert problem(desk, replace(box, log=desk.source.id())) is Problem.UNKNOWN


def test_items_are_numbered_for_ever(desk: Desk, box: CreateBox) -> None:
    assert [desk.ask(item_for(desk, box)) for _ in range(3)] == [Done(1), Done(2), Done(3)]
    assert desk.ask(EmptyBox(box.id, box.reader, 3)) == Done(3)
    assert desk.ask(item_for(desk, box)) == Done(4)


def test_an_item_that_is_sent_again_is_there_once(desk: Desk, box: CreateBox) -> None:
    item = item_for(desk, box)
    desk.ask(item)
    assert desk.ask(item) == Done(1, repeated=True)
    other = replace(item, body=b"else", body_hash=hashlib.sha256(b"else").digest())
    assert problem(desk, other) is Problem.KEY_REUSED


def test_a_box_holds_so_many_items(desk: Desk, box: CreateBox) -> None:
    items = [item_for(desk, box) for _ in range(SMALL.box_items)]
    for item in items:
        desk.ask(item)
    assert problem(desk, item_for(desk, box)) is Problem.BOX_FULL
    assert desk.ask(items[-1]) == Done(SMALL.box_items, repeated=True)
    desk.ask(EmptyBox(box.id, box.reader, 1))
    assert desk.ask(item_for(desk, box)) == Done(SMALL.box_items + 1)


def test_a_box_holds_so_many_bytes(desk: Desk, box: CreateBox) -> None:
    for _ in range(SMALL.box // SMALL.body):
        desk.ask(item_for(desk, box, bytes(SMALL.body)))
    assert problem(desk, item_for(desk, box, b"x")) is Problem.BOX_FULL
    assert desk.ask(item_for(desk, box, b"")) == Done(5)


def test_a_box_keeps_the_limits_it_was_made_with(desk: Desk, box: CreateBox) -> None:
    desk.setting = replace(desk.setting, limits=replace(SMALL, box_items=1, box=1))
    assert [desk.ask(item_for(desk, box)) for _ in range(2)] == [Done(1), Done(2)]


def test_an_item_over_the_limit(desk: Desk, box: CreateBox) -> None:
    large = item_for(desk, box, bytes(SMALL.body + 1))
    assert refused(desk, large) == (Problem.TOO_LARGE, {"most": SMALL.body})


def test_each_capability_does_its_own(desk: Desk, box: CreateBox) -> None:
    desk.ask(item_for(desk, box))
    nobody = desk.source.secret()
    tries: list[Operation] = [
        replace(item_for(desk, box), capability=box.reader),
        replace(item_for(desk, box), capability=nobody),
        replace(item_for(desk, box), box=desk.source.id()),
    ]
    for wrong in (box.contact, nobody):
        tries += [EmptyBox(box.id, wrong, 1), RenewBox(box.id, wrong), CloseBox(box.id, wrong)]
    nowhere = desk.source.id()
    tries += [EmptyBox(nowhere, nobody, 1), RenewBox(nowhere, nobody), CloseBox(nowhere, nobody)]
    assert [refused(desk, one) for one in tries] == [(Problem.UNKNOWN, {})] * len(tries)
    assert desk.boxes[box.id].count == 1


def test_emptying_takes_what_is_there(desk: Desk, box: CreateBox) -> None:
    for body in (b"a", b"bb", b"ccc"):
        desk.ask(item_for(desk, box, body))
    assert desk.ask(EmptyBox(box.id, box.reader, 2)) == Done(2)
    assert desk.ask(EmptyBox(box.id, box.reader, 2)) == Done(0)
    assert [item.body for item in desk.items.values()] == [b"ccc"]
    assert desk.ask(EmptyBox(box.id, box.reader, 2**40)) == Done(1)


def test_a_return_box_is_renewed_and_an_invite_is_not(desk: Desk, circle: Circle) -> None:
    returns, invite = box_of(desk, circle), box_of(desk, circle, BoxKind.INVITE)
    desk.ask(returns)
    desk.ask(invite)
    desk.pass_days(2)
    later = TODAY + 2 + SMALL.return_box_days
    assert desk.ask(RenewBox(returns.id, returns.reader)) == Done(later)
    ends = TODAY + SMALL.invite_box_days
    assert desk.ask(RenewBox(invite.id, invite.reader)) == Done(ends)
    desk.pass_days(-1)  # a clock that went back shortens nothing
    assert desk.ask(RenewBox(returns.id, returns.reader)) == Done(later)


def test_a_closed_box_is_gone_with_its_items(desk: Desk, box: CreateBox) -> None:
    desk.ask(item_for(desk, box))
    desk.ask(item_for(desk, box))
    assert desk.ask(CloseBox(box.id, box.reader)) == Done(2)
    assert (desk.boxes, desk.items) == ({}, {})
    assert problem(desk, CloseBox(box.id, box.reader)) is Problem.UNKNOWN
