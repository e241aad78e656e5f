"""What waits before it goes out, with a real relay: its log shows what left and what did not."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.circles.choices import Sending
from app.usecases.circles.say import correct
from app.usecases.circles.waiting import cancel, put_off
from sync.relay.stores.sqlite.connection import DATABASE
from tests.sync.client.engine.people import Person

MARK = "a word that nobody else uses: quizzacious"
HOUR = timedelta(hours=1)


@pytest.fixture
def log(tmp_path: Path) -> Callable[[], list[bytes]]:
    """Everything that the relay's log holds, as it holds it."""

    def read() -> list[bytes]:
        path = tmp_path / "relay" / DATABASE
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as sql:
            return [row[0] for row in sql.execute("SELECT body FROM entries ORDER BY log, seq")]

    return read


def later(person: Person, text: str) -> bytes:
    """Write a post that goes out in an hour."""
    return person.say(text, sending=Sending(not_before=person.clock() + HOUR))


def call_off(person: Person, post: bytes) -> None:
    person.vault.write(
        lambda tx: cancel(
            tx,
            person.port,
            person.circle,
            person.key(post),
            now=person.clock(),
            random=person.random,
        )
    )


def pass_time(two: tuple[Person, Person], by: timedelta) -> None:
    for one in two:
        one.clock.ahead += by
        one.sync()


def test_what_was_cancelled_while_it_waited_never_leaves(
    two: tuple[Person, Person], log: Callable[[], list[bytes]]
) -> None:
    ada, ben = two
    pass_time(two, timedelta(0))
    before = log()
    kept, goes = later(ada, MARK), later(ada, "This one goes.")
    pass_time(two, HOUR / 2)
    assert log() == before, "it cools off"
    call_off(ada, kept)
    pass_time(two, HOUR)
    assert len(log()) == len(before) + 1, "the other post and nothing else"
    assert ben.feed() == ada.feed() == ["This one goes."]
    pass_time(two, 48 * HOUR)
    assert ben.feed() == ["This one goes."]
    out = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, goes))
    assert out is not None
    assert out.seq is not None
    gone = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, kept))
    assert gone is not None
    assert (gone.seq, gone.body, gone.may_have_left) == (None, b"", False)


def test_what_was_changed_while_it_waited_leaves_as_it_was_changed(
    two: tuple[Person, Person], log: Callable[[], list[bytes]]
) -> None:
    ada, ben = two
    pass_time(two, timedelta(0))
    before = len(log())
    post = ada.key(later(ada, MARK))
    ada.vault.write(
        lambda tx: correct(
            tx, ada.port, ada.circle, post, "A kinder word.", now=ada.clock(), random=ada.random
        )
    )
    ada.vault.write(
        lambda tx: put_off(tx, ada.circle, post, ada.clock() + 3 * HOUR, now=ada.clock())
    )
    pass_time(two, 2 * HOUR)
    assert len(log()) == before, "it was put off"
    pass_time(two, 2 * HOUR)
    pass_time(two, timedelta(0))
    assert len(log()) == before + 1
    assert ben.feed() == ["A kinder word."]
    (row,) = ben.rows()
    assert MARK.encode() not in row.body
