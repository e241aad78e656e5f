"""The same relay at another address: taken where the relay answers; nothing else changes."""

from dataclasses import dataclass, field, replace

import pytest

from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import address
from sync.client.engine.line import Line, Lines
from sync.client.engine.pins import from_session
from sync.client.engine.troubles import Trouble
from sync.client.transport import Untrusted
from sync.session.moves import Move
from tests.sync.client.engine.elsewhere import (
    Two,
    agree,
    blocked,
    settle,
    where,
)
from tests.sync.client.engine.people import Person
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


PIN = "key:" + "ab" * 32


@dataclass
class Held:
    """Ways to a relay that shows that it is itself to whoever holds it against the right pin."""

    lines: Lines
    right: str
    asked: list[tuple[str, str]] = field(default_factory=list)

    def line(self, url: str, pin: str) -> Line:
        self.asked.append((url, pin))
        if pin not in {"", self.right}:
            raise Untrusted
        return self.lines.line(url, "")


def holding(person: Person, right: str = PIN) -> Held:
    """The person's circle knows the relay by a pin; it answers to this one, or to none."""
    tools = person.port.tools
    person.vault.write(lambda tx: tx.circles.update(person.circle, pin=PIN))
    held = Held(tools.lines, right)
    person.port.tools = replace(tools, lines=held)
    return held


def pin_of(person: Person) -> str:
    return person.vault.read(lambda tx: tx.circles.get(person.circle)).pin


def test_nobody_takes_a_relays_pin_away_by_leaving_it_out(two: Two, relay: Running) -> None:
    """Neither the person who says an address alone, nor a steward who tells one."""
    ada, ben = two
    elsewhere = relay.url.replace("127.0.0.1", "localhost")
    for one in two:
        holding(one)
    bare = replace(Desk(ada.port.tools, ada.circle).session.roster.relay, url=elsewhere, pin=None)
    ada.port.do(Desk(ada.port.tools, ada.circle), Move(bare))
    settle(ada, ben)
    assert [(where(one), pin_of(one)) for one in two] == [(elsewhere, PIN)] * 2
    ada.port.move(ada.circle, relay.url, "", None)
    settle(ada, ben)
    assert [(where(one), pin_of(one)) for one in two] == [(relay.url, PIN)] * 2
    assert to_text_of(ada) == PIN


def to_text_of(person: Person) -> str:
    """The pin that all agree on, which newcomers are told."""
    return from_session(Desk(person.port.tools, person.circle).session.roster.relay.pin)


def test_who_does_not_have_the_relays_key_is_not_taken_for_it(two: Two, relay: Running) -> None:
    """Whoever stands in between knows the relay's id, too; its key they do not have."""
    ada, ben = two
    before, elsewhere = where(ben), relay.url.replace("127.0.0.1", "localhost")
    for one in two:
        holding(one, right="key:" + "cd" * 32)
    with pytest.raises(Trouble, match="could not show"):
        ben.port.move(ben.circle, elsewhere, "", None)
    bare = replace(Desk(ada.port.tools, ada.circle).session.roster.relay, url=elsewhere, pin=None)
    ben.vault.write(lambda tx: address.note(tx, Desk(ben.port.tools, ben.circle), bare))
    address.look(Desk(ben.port.tools, ben.circle))
    assert (where(ben), pin_of(ben)) == (before, PIN)
