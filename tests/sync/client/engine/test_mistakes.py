"""A mistake of the program's in one circle: the others go on, and it is told."""

import pytest

from sync.client.engine import chores
from sync.client.engine.desk import Desk
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, new_circle, no_progress
from tests.sync.client.engine.test_watching import until, watching
from tests.sync.relays import Running


@pytest.fixture
def ada(relay: Running, person: MakePerson, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Somebody in two circles, in the first of which each round ends in a mistake."""
    made = person("ada")
    for _ in range(2):
        new_circle(made, relay.url, relay.token())
    first, true = circles(made)[0], chores.do

    def do(desk: Desk) -> None:
        if desk.id == first:
            raise KeyError("statements")
        true(desk)

    monkeypatch.setattr(chores, "do", do)
    made.vault.write(lambda tx: [tx.circles.update(one, last_synced_at=0) for one in circles(made)])
    return made


def circles(person: Person) -> list[bytes]:
    return [one.id for one in person.vault.read(lambda tx: tx.circles.all())]


def synced(person: Person) -> list[bool]:
    """Of each circle, whether a round of it came to its end."""
    return [bool(one.last_synced_at) for one in person.vault.read(lambda tx: tx.circles.all())]


def troubles(person: Person) -> list[str]:
    return [one.trouble for one in person.vault.read(lambda tx: tx.circles.all())]


def test_the_other_circles_have_their_round_before_it_is_raised(ada: Person) -> None:
    with pytest.raises(KeyError):
        ada.sync()
    assert synced(ada) == [False, True]
    assert ada.port.sync(circles(ada)[1], no_progress).caught_up


def test_who_watches_is_told_and_the_others_go_on(
    ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with watching(ada) as watched:
        until(lambda: any(one.caught_up for one in watched.reports) and len(watched.reports) > 2)
    told = [one.sentences for one in watched.reports if one.sentences]
    assert any("KeyError" in one[0] for one in told)
    assert synced(ada) == [False, True]
    first, second = troubles(ada)
    assert "KeyError" in first
    assert not second
    monkeypatch.undo()
    assert ada.sync().caught_up
    assert (synced(ada), troubles(ada)) == ([True, True], ["", ""])
