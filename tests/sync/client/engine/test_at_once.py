"""Two things at once in one circle: the one waits for the other, and no key is used twice."""

import threading

import pytest

from app.usecases.circles.port import NewInvite
from sync.client.engine.desk import Desk
from sync.client.engine.sending import seal, send_due
from sync.client.engine.troubles import Busy, NotNow
from tests.sync.client.engine.people import Person


def test_no_key_is_used_from_a_place_that_has_passed(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.say("one")
    ada.say("two")
    here, there = (Desk(ada.port.tools, ada.circle) for _ in range(2))
    first, second = here.read(lambda tx: tx.circle_outbox.due(ada.circle, ada.port.tools.now))
    seal(here, first)
    with pytest.raises(Busy):
        seal(there, second)
    send_due(here)
    ada.sync()
    ben.sync()
    assert ben.feed() == ["one", "two"]


@pytest.mark.parametrize("what", ["round", "verb", "join"])
def test_whatever_is_done_waits_until_the_other_is_done(
    two: tuple[Person, Person], what: str
) -> None:
    ada, ben = two
    link = ada.port.invite(ada.circle, NewInvite()).text
    circle = ben.circle
    held, release, order = threading.Event(), threading.Event(), list[str]()

    def other() -> None:
        with ben.port.tools.locks.alone(circle):
            held.set()
            release.wait(20)
            order.append("the other")

    thread = threading.Thread(target=other)
    thread.start()
    assert held.wait(20)
    threading.Timer(1.5, release.set).start()
    if what == "round":
        ben.sync()
    elif what == "verb":
        ben.port.rename(ben.circle, "Ben")
    else:
        with pytest.raises(NotNow):
            ben.port.join(link, "ben")
    order.append(what)
    thread.join(20)
    assert order == ["the other", what]
