"""What stands in a feed, and what only does its work."""

import hashlib

from app.domain.circles.posts import Shelf
from app.usecases.circles.port import Description
from app.usecases.circles.send import shelf_of as own_shelf_of
from sync.client.engine.learning import shelf_of
from sync.session.messages.kinds import KINDS, Unknown
from sync.session.messages.plain import NAMES
from sync.session.messages.stewardship import AgreementAccepted
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import engine_says

Two = tuple[Person, Person]
FEED = {"post", "check_in", "company", "coping_card", "question", "welcome"}
THREADS = {"answer", "comment"}


def test_only_what_is_said_to_be_read_is_in_the_feed() -> None:
    """Received or one's own, the same stands in the same place."""
    for name, kind in NAMES.items():
        shelf = Shelf.FEED if name in FEED else Shelf.THREAD if name in THREADS else Shelf.QUIET
        message = object.__new__(kind)
        if name in THREADS:
            object.__setattr__(message, "to", bytes(16))
        assert shelf_of(message) is shelf, name
        assert own_shelf_of(name) is shelf, name
    assert set(NAMES.values()) == set(KINDS.values())
    assert shelf_of(Unknown(0x0999, b"later")) is Shelf.FEED
    assert shelf_of(Unknown(0x8999, b"later")) is Shelf.QUIET


def test_that_somebody_agrees_is_an_event(two: Two) -> None:
    ada, ben = two
    ben.port.agree(ben.circle)
    ada.port.describe(ada.circle, Description(agreement="Be kinder."))
    for one in (ben, ada):
        one.sync()
    said = AgreementAccepted(2, hashlib.sha256(b"Be kinder.").digest())
    other = AgreementAccepted(2, hashlib.sha256(b"Be rude.").digest())
    before = len(ada.events("agree"))
    for message in (other, said, said):
        engine_says(ben, message)
    for one in (ben, ada):
        one.sync()
    assert not ada.rows()
    assert len(ada.events("agree")) == before + 1
    (event,) = [
        event
        for event in ada.vault.read(lambda tx: tx.circle_posts.events(ada.circle, "agree"))
        if "version" in event.data
    ]
    assert event.data["by"] == ben.me.hex()
