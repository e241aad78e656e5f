"""What stewards say about posts counts for everybody; what others say about them for nobody."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.circles.choices import Sending
from app.domain.circles.failures import ThreadRests
from app.usecases.circles import keep_order
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed
from app.usecases.circles.say import Reply, comment
from app.usecases.circles.send import Going, send
from tests.sync.client.engine.people import Person


def do(person: Person, verb: Callable[..., Any], *args: Any, **more: Any) -> None:
    person.vault.write(
        lambda tx: verb(
            tx, person.port, person.circle, *args, now=person.clock(), random=person.random, **more
        )
    )


def sync(*people: Person) -> None:
    for one in people:
        one.sync()


def shown(person: Person) -> list[tuple[str, str, bool]]:
    views = person.vault.read(
        lambda tx: read_feed(tx, person.port, person.circle, now=person.clock())
    )
    return [(view.text, view.marks.why_hidden, bool(view.marks.pinned)) for view in views]


def test_a_stewards_word_counts_for_all(two: tuple[Person, Person]) -> None:
    ada, ben = two
    harsh, kind = ben.say("harsh"), ada.say("kind")
    ada.say("news")
    sync(ben, ada, ben)
    do(ada, keep_order.hide_for_all, ben.key(harsh), note="Not here.")
    do(ada, keep_order.pin, ada.key(kind))
    do(ada, keep_order.pause_thread, ada.key(kind), datetime.now(UTC) + timedelta(hours=1))
    sync(ada, ben)
    hidden = "Hidden by ada: Not here."
    assert set(shown(ben)) == {("kind", "", True), ("harsh", hidden, False), ("news", "", False)}
    assert set(shown(ada)) == {("kind", "", True), ("", hidden, False), ("news", "", False)}
    assert shown(ada)[0] == shown(ben)[0] == ("kind", "", True)
    with pytest.raises(ThreadRests):
        do(ben, comment, ada.key(kind), Reply("but"))
    do(ada, keep_order.hide_for_all, ben.key(harsh), on=False)
    sync(ada, ben)
    assert ("harsh", "", False) in shown(ada)


def test_a_members_word_about_posts_counts_for_nobody(two: tuple[Person, Person]) -> None:
    ada, ben = two
    kind = ada.key(ada.say("kind"))
    sync(ada, ben)
    until = int(datetime.now(UTC).timestamp() * 1000) + 3_600_000
    for said in (
        Said("hide", {"to": kind.joined}),
        Said("pin", {"to": kind.joined}),
        Said("thread_pause", {"to": kind.joined, "until": until}),
    ):
        do(ben, send, Going(said, to=kind, passing=True))
    sync(ben, ada)
    assert shown(ada) == [("kind", "", False)]


def test_what_a_steward_tells_some_alone_counts_for_nobody(two: tuple[Person, Person]) -> None:
    """All see what is hidden: nobody is shown another circle than the others."""
    ada, ben = two
    kind = ada.key(ada.say("kind"))
    sync(ada, ben)
    hide = Going(Said("hide", {"to": kind.joined}), Sending((ben.me,)), to=kind, passing=True)
    do(ada, send, hide)
    sync(ada, ben)
    assert shown(ben) == [("kind", "", False)]
