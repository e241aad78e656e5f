"""The same relay at another address: taken where the relay answers; nothing else changes."""

from dataclasses import replace

from sync.client.engine.desk import Desk
from sync.session.moves import Move
from tests.sync.client.engine.elsewhere import (
    Two,
    agree,
    blocked,
    settle,
    where,
)
from tests.sync.relays import Running


def test_the_same_relay_has_another_address(two: Two, relay: Running) -> None:
    ada, ben = two
    before, elsewhere = where(ada), relay.url.replace("127.0.0.1", "localhost")
    log = Desk(ada.port.tools, ada.circle).log
    ada.say("before")
    assert "told" in ada.port.move(ada.circle, elsewhere, "", None)
    ada.say("after")
    settle(ada, ben)
    agree(ada, ben)
    assert (where(ada), where(ben)) == (elsewhere, elsewhere)
    assert Desk(ben.port.tools, ben.circle).log == log
    assert ben.feed() == ["before", "after"]
    assert before != elsewhere


def test_no_address_is_taken_where_the_relay_is_not(two: Two, harbour: Running) -> None:
    """The act of a steward who is wrong, or not honest, costs nobody the way that works."""
    ada, ben = two
    before, desk = where(ben), Desk(ada.port.tools, ada.circle)
    place = replace(desk.session.roster.relay, url=harbour.url)
    ada.port.do(desk, Move(place))
    settle(ada, ben)
    assert (where(ada), where(ben)) == (before, before)
    ben.say("still here")
    settle(ben, ada)
    assert ada.feed() == ["still here"]


def test_where_the_old_address_is_gone_everybody_says_the_new_one(two: Two, relay: Running) -> None:
    ada, ben = two
    old, elsewhere = where(ada), relay.url.replace("127.0.0.1", "localhost")
    for one in (ada, ben):
        blocked(one, old)
    assert not ben.sync().caught_up
    assert "finds the circle" in ben.port.move(ben.circle, elsewhere, "", None)
    ben.say("found it")
    assert ben.sync().caught_up
    ada.port.move(ada.circle, elsewhere, "", None)
    settle(ada, ben)
    agree(ada, ben)
    assert ada.feed() == ["found it"]
