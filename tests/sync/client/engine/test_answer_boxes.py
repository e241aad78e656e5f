"""The box for an answer: whoever else reads the request makes it first, or fills it."""

import os
from contextlib import suppress

import pytest

from sync.client.engine.answerbox import AnswerBox
from sync.client.engine.desk import Desk
from sync.client.engine.returning import asks
from sync.client.transport import Refused
from sync.protocol.ids import secret_hash
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_return import copy_of, restore

Three = tuple[Person, Person, Person]


@pytest.fixture
def three(people: list[Person]) -> Three:
    """Ada and Cleo have read that Ben asks to come back."""
    ada, ben, cleo = people
    for one in (cleo, ada, ben):
        one.sync()
    copy = copy_of(ben)
    restore(ben, copy)
    ben.port.resync(ben.circle)
    for one in (ada, cleo):
        assert one.port.readmissions(one.circle)
    return ada, ben, cleo


def boxes_of(cleo: Person, ben: Person) -> tuple[Desk, tuple[AnswerBox, ...]]:
    desk = Desk(cleo.port.tools, cleo.circle)
    return desk, AnswerBox.all_of(desk.circle.relay_id, asks(desk)[ben.me][1])


def make(desk: Desk, box: AnswerBox, contact: bytes, reader: bytes) -> None:
    desk.line.create_box(
        desk.circle.relay_id,
        box.key,
        log=desk.log,
        capability=desk.session.capability(),
        contact_hash=secret_hash(contact),
        reader_hash=secret_hash(reader),
        kind="return",
    )


def fill(desk: Desk, box: AnswerBox) -> None:
    with suppress(Refused):
        for _ in range(100):
            desk.line.post(box.box, box.contact, os.urandom(16), os.urandom(4096))
        pytest.fail("The box takes anything.")


def test_a_box_that_somebody_else_made_first_is_passed_over(three: Three) -> None:
    ada, ben, cleo = three
    desk, boxes = boxes_of(cleo, ben)
    make(desk, boxes[0], os.urandom(32), os.urandom(32))
    ada.port.readmit(ada.circle, ben.me)
    ben.sync()
    assert ben.state == "member"


def test_a_box_that_somebody_filled_is_passed_over(three: Three) -> None:
    ada, ben, cleo = three
    desk, boxes = boxes_of(cleo, ben)
    make(desk, boxes[0], boxes[0].contact, boxes[0].reader)
    fill(desk, boxes[0])
    ada.port.readmit(ada.circle, ben.me)
    ben.sync()
    assert ben.state == "member"


def test_boxes_that_are_all_full_hold_nobody_else_up(three: Three) -> None:
    ada, ben, cleo = three
    desk, boxes = boxes_of(cleo, ben)
    for box in boxes:
        make(desk, box, box.contact, box.reader)
        fill(desk, box)
    ada.port.readmit(ada.circle, ben.me)
    ada.say("Nobody is held up.")
    ada.sync()
    cleo.sync()
    assert cleo.feed() == ["Nobody is held up."]
    # Whoever waits for the answer throws away what is none, and then there is room for it.
    for one in (ben, ada, ben):
        one.sync()
    assert ben.state == "member"
