"""A circle of two at a real relay: made, joined, spoken in."""

import pytest

from app.domain.failures import Failure
from app.usecases.circles.port import InviteKind, NewInvite
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Running


def test_a_circle_is_made_and_somebody_joins(relay: Running, person: MakePerson) -> None:
    ada, ben = person("ada"), person("ben")
    made = new_circle(ada, relay.url, relay.token())
    assert (made.state, made.people) == ("member", 1)
    let_in(ada, ben)
    assert ada.members() == ben.members() == ["ada", "ben"]


def test_a_relay_is_asked_before_anything_is_made(relay: Running, person: MakePerson) -> None:
    ada = person("ada")
    card = ada.port.relay(relay.url)
    assert (card.gate, card.keeps_days) == ("closed", relay.services.limits.retention_days)
    assert not ada.vault.read(lambda tx: tx.circles.all())
    with pytest.raises(Failure, match="relay"):
        ada.port.relay("ftp://harbour")


def test_what_one_says_the_other_reads(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.say("The sea was calm.")
    assert ada.feed() == ["The sea was calm."]
    report = ada.sync()
    assert (report.caught_up, report.sent) == (True, 1)
    report = ben.sync()
    assert (report.caught_up, report.received) == (True, 1)
    assert ben.feed() == ["The sea was calm."]


def test_both_say_things_in_any_order(two: tuple[Person, Person]) -> None:
    ada, ben = two
    for number in range(4):
        ada.say(f"ada {number}")
        ben.say(f"ben {number}")
        (ben if number % 2 else ada).sync()
        (ada if number % 2 else ben).sync()
    for one in (ada, ben, ada):
        one.sync()
    assert ada.feed() == ben.feed()
    assert len(ada.feed()) == 8


def test_whoever_shows_the_code_in_person_is_let_in_at_once(
    relay: Running, person: MakePerson
) -> None:
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.MEETING)).text
    ben.port.join(link, "ben")
    assert ada.sync().caught_up
    assert ben.sync().caught_up
    assert ben.state == "member"


def test_a_journal_that_was_closed_goes_on(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ben.again()
    ada.say("Good morning.")
    ada.sync()
    assert ben.sync().caught_up
    assert ben.feed() == ["Good morning."]
