"""A steward who moves the circle to where nothing is: nobody follows, and another one mends it."""

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from sync.client.engine.troubles import Stuck
from sync.mls.group import Group
from sync.protocol.ids import log_id, secret_hash
from sync.session.moves import Move, Start
from sync.session.roster import Done
from sync.session.session import hash_at
from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.attacks.hostile import Hostile
from tests.sync.client.attacks.test_members import circle, spoilt, together
from tests.sync.client.engine.people import Person

__all__ = ["circle"]

pytestmark = pytest.mark.slow


def another_log(scene: Scene, evil: Hostile, merged: Group, key: bytes) -> None:
    """Make a log whose second turn members can derive, but that begins otherwise than was said."""
    relay, first = evil.session.roster.relay, os.urandom(32)
    place = replace(relay, log=log_id(relay.relay, key))
    made = secret_hash(first), secret_hash(os.urandom(32))
    line = evil.desk.line
    line.create_log(
        relay.relay, key, capability_hash=made[0], repair_hash=made[1], token=scene.relay.token()
    )
    opens = hash_at(merged, place, 2)
    line.append(place.log, first, os.urandom(16), b"x" * 1024, if_turn=1, next_hash=opens)


@pytest.mark.parametrize("where", ["no beginning", "no log", "another beginning"])
def test_a_steward_moves_nobody_to_where_nothing_is(
    scene: Scene, circle: tuple[Person, Person, Person], where: str
) -> None:
    """Without a beginning there it is no act; with one, nobody goes before it was seen."""
    ada, ben, eve = circle
    ada.port.set_role(ada.circle, eve.me, steward=True)
    for one in (ben, eve, ada):
        one.sync()
    evil = Hostile(eve)
    relay, key = evil.session.roster.relay, os.urandom(16)
    place = replace(relay, log=log_id(relay.relay, key))
    people = tuple(replace(one, return_box=None) for one in evil.session.roster.people)
    start = Start(2, bytes(32), bytes(32)) if where != "no beginning" else None
    done = Done(eve.me, Move(place, start), ())
    made = evil.made([evil.roster(relay=place, people=people, done=done)])
    if where == "another beginning":
        another_log(scene, evil, made.merged, key)
    evil.send(made)
    if start is None:
        spoilt(scene, ada, ben)
        return
    mine = say(ben, "while we wait")
    for one in (ben, ada):
        assert f"{eve.name} has moved this circle" in one_sentence(one.sync())
        assert one.state == "stuck"
    with pytest.raises(Stuck, match="two weeks"):
        ada.port.repair(ada.circle)
    ada.clock.ahead += timedelta(days=15)
    assert "repaired" in ada.port.repair(ada.circle)
    for one in (ben, ada, ben):
        assert one.sync().caught_up
    assert mine in ada.feed()
    together(scene, ada, ben)
