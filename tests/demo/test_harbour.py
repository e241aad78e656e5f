"""The circle of the demo was really founded, and everything in it really travelled."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.build import open_demo
from app.demo.harbour import MEETING, NAME, OTHERS, SHIFT, Company
from app.demo.nearby import Nearby
from app.domain.circles.circle import CircleState, Person
from app.domain.circles.feed import LedgerState, PostView
from app.domain.circles.reading import Showing
from app.domain.failures import Failure
from app.domain.when import to_millis
from app.usecases.circles.browse import feed_order, read_these
from app.usecases.circles.read import read_ledger
from app.vault.vault import Vault
from sync.client.engine.circles import Circles
from sync.client.engine.words import Words
from tests.making import make_vault

slow = pytest.mark.slow  # six journals and a relay's process


@dataclass
class Told:
    """A journal whose person was in the circle; what of it is read needs no relay."""

    vault: Vault
    now: datetime

    @property
    def circle(self) -> bytes:
        return self.vault.read(lambda tx: tx.circles.all())[0].id

    def people(self) -> dict[str, Person]:
        known = self.vault.read(lambda tx: tx.circle_people.of(self.circle))
        return {one.pseudonym: one for one in known if one.present}

    def feed(self) -> list[PostView]:
        circle, now = self.circle, self.now

        def read(tx: object) -> list[PostView]:
            order = feed_order(tx, Words(), circle, now=now)  # type: ignore[arg-type]
            numbers = [*order.pinned, *order.newest]
            return read_these(tx, Words(), circle, numbers, now=now)  # type: ignore[arg-type]

        return self.vault.read(read)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    place, now = tmp_path_factory.mktemp("harbour"), datetime.now(UTC)
    relay = Nearby(place / "relay")
    vault = make_vault(place / "me" / "v")
    try:
        Company(place / "others", relay, Circles).meet(vault, now=now, random=os.urandom)
    finally:
        relay.stop()
    yield Told(vault, now)
    vault.close()


@slow
def test_everybody_is_in_it_and_most_numbers_were_compared(told: Told) -> None:
    circle = told.vault.read(lambda tx: tx.circles.get(told.circle))
    assert (circle.name, circle.state) == (NAME, CircleState.MEMBER)
    people = told.people()
    assert sorted(people) == sorted(("Tern", "Juniper", *OTHERS))
    assert [name for name in people if people[name].compared is None] == ["Tern", OTHERS[-1]]
    assert sorted(name for name in people if people[name].steward) == ["Juniper", "Oak"]


@slow
def test_what_each_said_can_be_read_without_a_relay(told: Told) -> None:
    feed = told.feed()
    texts = [one.text for one in feed]
    assert MEETING in texts
    assert SHIFT in texts
    assert not any("have not told anybody" in text for text in texts), "a part, as was chosen"
    assert all(one.row.created_at <= to_millis(told.now) for one in feed)
    assert any(one.files for one in feed)
    assert [one.decision.how for one in feed].count(Showing.FOLD) == 1
    unread = [one for one in feed if one.unread]
    assert {one.name for one in unread} >= {"Juniper", "Kestrel"}
    assert len(unread) < len(feed)


@slow
def test_what_the_person_shared_went_out(told: Told) -> None:
    lines = told.vault.read(lambda tx: read_ledger(tx, Words(), told.circle))
    shared = [line for line in lines if line.entry_id is not None]
    assert [line.state for line in shared] == [LedgerState.ON_RELAY]


def test_without_a_relay_the_year_is_told_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.demo.build.build_demo", lambda *_, **__: 0)
    monkeypatch.setattr("app.demo.nearby._COMMAND", ("false",))
    relay = Nearby(tmp_path / "relay")
    try:
        with pytest.raises(Failure):
            relay.address()
        vault = open_demo(
            tmp_path, now=datetime.now(UTC), state=tmp_path / "state",
            company=Company(tmp_path / "others", relay, Circles),
        )  # fmt: skip
        assert vault.read(lambda tx: tx.circles.all()) == []
        vault.close()
    finally:
        relay.stop()
