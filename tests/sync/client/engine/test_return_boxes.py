"""Return boxes after somebody went: they know them, and nobody may keep them from the others."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.circles.troubles import AWAITED, BOXES_FULL, BOXES_GONE
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import RETURN
from sync.client.engine.returnboxes import BEFORE, MOST_BEFORE
from sync.client.transport import Refused
from sync.protocol.problems import Problem
from sync.session.parts import ReturnBox
from tests.sync.client.engine.conftest import Foundings, MakePerson
from tests.sync.client.engine.founded import Ground, found
from tests.sync.client.engine.liars import believe, refused
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.relays import LIMITS, Running

Three = tuple[Person, Person, Person]


@pytest.fixture
def ground() -> Ground:
    """The relay makes as many boxes in a day as these tests need."""
    return Ground(limits=replace(LIMITS, boxes_per_day=64))


@pytest.fixture
def foundings() -> Foundings:
    return {"three": found_with_boxes}


def found_with_boxes(relay: Running, person: MakePerson) -> Sequence[Person]:
    """Everybody has a return box, and all know it."""
    people = person("ada"), person("ben"), person("mal")
    found(relay, people)
    sync(*people, *people)
    return people


def sync(*people: Person) -> None:
    for one in people:
        one.sync()


def box_of(reader: Person, whose: Person) -> ReturnBox:
    """A member's box, as another one knows it."""
    box = Desk(reader.port.tools, reader.circle).session.roster.person(whose.me).return_box
    assert box is not None
    return box


def boxes(person: Person, role: str) -> list[bytes]:
    kept = person.vault.read(lambda tx: tx.circle_boxes.of(person.circle, kind=RETURN))
    return [box.box for box in kept if box.role == role]


def fill(line_of: Person, *full: ReturnBox) -> None:
    """Keep boxes full, with nothing but the knowledge of where they are."""
    line = Desk(line_of.port.tools, line_of.circle).line
    for box in full:
        try:
            for _ in range(100):
                line.post(box.box, box.contact, os.urandom(16), os.urandom(4096))
        except Refused as refusal:
            assert refusal.problem is Problem.BOX_FULL  # noqa: PT017
        else:
            pytest.fail("The box takes anything.")


def is_let_back(ben: Person, ada: Person) -> None:
    ben.port.resync(ben.circle)
    (asks,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asks.person)
    sync(ben, ada)
    assert ben.state == "member"


def test_who_was_removed_does_not_know_where_one_asks_to_come_back(three: Three) -> None:
    ada, ben, mal = three
    known = {one.me: box_of(mal, one) for one in (ada, ben)}
    ada.port.remove(ada.circle, mal.me)
    sync(mal, ben, ada, ben, ada)
    for one in (ada, ben):
        assert box_of(ben, one) != known[one.me]
    copy = copy_of(ben)
    ben.say("after the backup")
    sync(ben, ada)
    restore(ben, copy)
    fill(mal, *known.values())
    is_let_back(ben, ada)


def test_who_left_does_not_know_it_either(three: Three) -> None:
    ada, ben, mal = three
    known = box_of(mal, ada)
    mal.port.leave(mal.circle)
    sync(ada, ben, ada)
    assert box_of(ben, ada) != known


def test_who_knows_only_the_box_of_before_is_heard(three: Three) -> None:
    """A backup is older than the removal; nobody fills anything."""
    ada, ben, mal = three
    copy = copy_of(ben)
    ada.port.remove(ada.circle, mal.me)
    sync(ben, ada, ben, ada)
    restore(ben, copy)
    ada.sync()
    ben.port.resync(ben.circle)
    # The boxes of before are looked into once a day.
    ada.sync()
    ada.clock.ahead = timedelta(days=1)
    ada.sync()
    assert "asks_back" in ada.events()
    is_let_back(ben, ada)
    sync(ada, ben, ada)
    assert box_of(ada, ben).box in boxes(ben, "own")


def test_who_comes_back_tells_a_box_that_nobody_knew_before(three: Three) -> None:
    ada, ben, _ = three
    known = box_of(ada, ben)
    copy = copy_of(ben)
    restore(ben, copy)
    is_let_back(ben, ada)
    sync(ben, ada)
    assert box_of(ada, ben) != known


def test_one_box_a_day_takes_the_place_of_another(three: Three, person: MakePerson) -> None:
    ada, ben, mal = three
    seen = {box_of(ben, ada).box}
    for number in range(2):
        guest = person(f"guest {number}")
        let_in(ada, guest)
        ada.port.remove(ada.circle, guest.me)
        sync(ada, ben, ada, ben)
        seen.add(box_of(ben, ada).box)
    assert len(seen) == 2
    ada.clock.ahead = timedelta(days=1)
    sync(ada, ben)
    assert box_of(ben, ada).box not in seen
    del mal


def test_boxes_of_before_are_let_go_when_nobody_needs_them(three: Three) -> None:
    ada, ben, mal = three
    ada.port.remove(ada.circle, mal.me)
    sync(ada, ben)
    (before,) = boxes(ada, BEFORE)
    sync(ada)
    assert boxes(ada, BEFORE) == [before]
    ada.port.remove(ada.circle, ben.me)
    ada.clock.ahead = timedelta(days=1)
    sync(ada)
    assert not boxes(ada, BEFORE)
    line = Desk(ada.port.tools, ada.circle).line
    with pytest.raises(Refused):
        line.post(before, bytes(32), os.urandom(16), b"x" * 4096)


def test_boxes_of_before_are_kept_alive_for_who_is_away_for_months(three: Three) -> None:
    """Somebody who was away since knows no later one, whatever the relay lets run out."""
    ada, ben, mal = three
    ada.port.remove(ada.circle, mal.me)
    sync(ada, ben, ada)
    (before,), (own,) = boxes(ada, BEFORE), boxes(ada, "own")
    renewed: list[bytes] = []

    def note(true: Callable[..., object], box: bytes, *given: object) -> object:
        renewed.append(box)
        return true(box, *given)

    believe(ada, renew_box=note)
    for days in (10, 31, 40, 62):
        ada.clock.ahead = timedelta(days=days)
        ada.sync()
    assert renewed == [own, before] * 2
    believe(ada, renew_box=refused(Problem.UNKNOWN))
    ada.clock.ahead = timedelta(days=93)
    ada.sync()
    assert before not in boxes(ada, BEFORE), "the relay has let go of it"


def test_there_are_never_many_boxes_of_before(three: Three, person: MakePerson) -> None:
    ada, _, mal = three
    first = box_of(mal, ada)
    for number in range(MOST_BEFORE + 1):
        guest = person(f"guest {number}")
        let_in(ada, guest)
        ada.port.remove(ada.circle, guest.me)
        ada.clock.ahead += timedelta(days=1)
        ada.sync()
    assert len(boxes(ada, BEFORE)) == MOST_BEFORE
    assert first.box not in boxes(ada, BEFORE)


def test_members_make_their_boxes_a_few_at_a_time(relay: Running, person: MakePerson) -> None:
    people = [person(name) for name in ("ada", "ben", "cleo", "dan", "eva")]
    new_circle(people[0], relay.url, relay.token())
    for guest in people[1:]:
        let_in(people[0], guest)
    mal = person("mal")
    people[0].port.set_role(people[0].circle, people[1].me, steward=True)
    let_in(people[0], mal)
    sync(*people, *people)
    eva = people[-1]
    known = box_of(eva, eva)
    people[0].port.remove(people[0].circle, mal.me)
    sync(eva)
    assert box_of(eva, eva) == known
    eva.clock.ahead = timedelta(minutes=10)
    sync(eva)
    assert box_of(eva, eva) != known


def test_where_no_box_takes_it_that_is_said_and_it_is_tried_each_time(three: Three) -> None:
    ada, ben, mal = three
    copy = copy_of(ben)
    ben.say("after the backup")
    sync(ben, ada, mal)
    restore(ben, copy)
    fill(mal, box_of(mal, ada), box_of(mal, mal))
    assert ben.port.resync(ben.circle) == BOXES_FULL
    assert ben.sync().sentences == (BOXES_FULL,)
    ada.sync()
    # Nobody has heard of it so far; on the same day it goes out as soon as somebody made room.
    assert not ada.port.readmissions(ada.circle)
    assert ben.sync().sentences == (AWAITED,)
    assert ada.port.readmissions(ada.circle)


def test_where_there_are_no_boxes_any_more_the_way_out_is_said(three: Three) -> None:
    _, ben, _ = three
    restore(ben, copy_of(ben))
    tools = ben.port.tools
    believe(ben, post=refused(Problem.UNKNOWN))
    assert ben.port.resync(ben.circle) == BOXES_GONE
    ben.port.tools = tools
    assert ben.sync().sentences == (AWAITED,)


def test_a_box_that_the_roster_lost_again_is_told_again(three: Three) -> None:
    """A restored relay lost the act that told it."""
    ada, ben, mal = three
    del mal
    desk = Desk(ada.port.tools, ada.circle)
    own = boxes(ada, "own")[0]
    (kept,) = [box for box in ada.vault.read(lambda tx: tx.circle_boxes.of(ada.circle))
               if box.box == own]  # fmt: skip
    ada.port.remove(ada.circle, three[2].me)
    sync(ada, ben)
    # As if all that was done since were void: the box that was told first is one's own again.
    desk.write(lambda tx: tx.circle_boxes.remove(ada.circle, boxes(ada, "own")[0]))
    desk.write(lambda tx: tx.circle_boxes.put(kept))
    sync(ada, ben)
    assert box_of(ben, ada).box == own
