"""A relay that shows another log than before, in the same turn: back to what both have."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sync.client.engine.desk import Desk
from sync.client.transport import AnotherLog
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_asking import come_back
from tests.sync.client.engine.test_repair import lock_out, served


class Relay:
    """One address at which several logs are shown, each with a folder of its own."""

    def __init__(self, folder: Path, people: tuple[Person, ...]) -> None:
        self.folder = folder
        self.people = people
        self.url = ""

    def shows(self, name: str, work: Callable[[], object]) -> None:
        """Do something while one of the logs is shown."""
        for one in self.people:
            one.port.close()
        with served(self.folder / name, self.url) as running:
            self.url = running.url
            self.token = running.token()
            work()
            for one in self.people:
                one.port.close()

    def copy(self, name: str, other: str) -> None:
        """Begin another log as it is now."""
        shutil.copytree(self.folder / name, self.folder / other)


@pytest.fixture
def ada(person: MakePerson) -> Person:
    return person("ada")


@pytest.fixture
def ben(person: MakePerson) -> Person:
    return person("ben")


@pytest.fixture
def relay(tmp_path: Path, ada: Person, ben: Person) -> Relay:
    """Two people in a circle; there are two copies of the log."""
    relay = Relay(tmp_path, (ada, ben))

    def begin() -> None:
        new_circle(ada, relay.url, relay.token)
        let_in(ada, ben)
        ada.say("both")
        for one in (ada, ben):
            one.sync()

    relay.shows("true", begin)
    relay.copy("true", "other")
    return relay


def says(person: Person, *texts: str) -> Callable[[], None]:
    def work() -> None:
        for text in texts:
            person.say(text)
        person.sync()

    return work


def rests(*people: Person) -> Callable[[], None]:
    """All is well, and everybody has the same."""

    def work() -> None:
        for one in (*people, *people):
            report = one.sync()
        assert report.caught_up
        assert {one.state for one in people} == {"member"}
        first, second = (sorted(one.feed()) for one in people)
        assert first == second

    return work


@pytest.mark.parametrize("texts", [["true"], ["true", "more", "and more"], []])
def test_who_was_deceived_goes_back_to_what_both_logs_have(
    relay: Relay, ada: Person, ben: Person, texts: list[str]
) -> None:
    relay.shows("other", says(ada, "only there", "this too"))
    relay.shows("true", says(ben, *texts))
    told: list[str] = []
    relay.shows("true", lambda: told.extend(ada.sync().sentences))
    assert "another history" in told[0]
    assert "another_history" in ada.events()
    relay.shows("true", rests(ada, ben))
    assert set(ben.feed()) == {"both", "only there", "this too", *texts}

    assert "place_lost" not in ada.events()


def test_the_only_steward_who_was_deceived_repairs(relay: Relay, ada: Person, ben: Person) -> None:
    relay.shows("other", says(ada, "only there", "this too"))
    relay.shows("true", lambda: lock_out(ben))
    relay.shows("true", says(ben, "held up"))
    assert ben.state == "stuck"
    relay.shows("true", lambda: ada.port.repair(ada.circle))
    relay.shows("true", rests(ada, ben))
    assert set(ben.feed()) == {"both", "only there", "this too", "held up"}


def test_logs_that_are_shown_by_turns_take_nobodys_place(
    relay: Relay, ada: Person, ben: Person
) -> None:
    """One's own entries are known again, whichever of them is shown."""
    relay.shows("other", says(ada, "only there"))
    for name in ("true", "other", "true", "other", "true"):
        relay.shows(name, ada.sync)
        assert ada.state == "member"
    relay.shows("true", rests(ada, ben))
    assert sorted(ben.feed()) == ["both", "only there"]
    assert "place_lost" not in ada.events()


def test_a_log_with_nothing_in_common_is_not_believed(
    relay: Relay, ada: Person, ben: Person
) -> None:
    """What is left then is to ask the others."""
    desk = Desk(ada.port.tools, ada.circle)
    desk.write(lambda tx: tx.circle_state.forget_chain(ada.circle, 0))
    relay.shows("other", says(ada, "only there"))
    seq = Desk(ada.port.tools, ada.circle).here.cursor.seq
    desk.write(lambda tx: tx.circle_state.forget_chain(ada.circle, 0))
    relay.shows("true", ada.sync)
    assert ada.state == "forked"
    assert Desk(ada.port.tools, ada.circle).here.cursor.seq == seq
    relay.shows("other", ada.sync)
    assert ada.state == "member"
    assert ben.state == "member"


def test_an_answer_that_is_altered_once_moves_nobody(relay: Relay, ada: Person) -> None:
    tried: list[int] = []

    def once(true: Callable[..., object], *given: object, **named: object) -> object:
        tried.append(1)
        if len(tried) == 1:
            raise AnotherLog
        return true(*given, **named)

    before = Desk(ada.port.tools, ada.circle).here.cursor
    believe(ada, read=once)
    relay.shows("true", ada.sync)
    assert Desk(ada.port.tools, ada.circle).here.cursor == before
    assert "another_history" not in ada.events()


def test_who_cannot_follow_where_a_repair_leads_is_told(
    relay: Relay, ada: Person, ben: Person
) -> None:
    """The steward had acted in a log that nobody else saw, and repairs from there."""
    relay.shows("other", lambda: ada.port.rename(ada.circle, "Ada"))
    relay.shows("true", ada.sync)
    assert ada.state == "stuck"
    relay.shows("true", lambda: ada.port.repair(ada.circle))
    told: list[str] = []
    relay.shows("true", lambda: told.extend(ben.sync().sentences))
    assert ben.state == "stuck"
    assert "resync" in told[0]
    relay.shows("true", lambda: come_back(ada, ben))
    relay.shows("true", rests(ada, ben))


def test_what_was_lost_is_not_said_to_who_came_since(
    relay: Relay, ada: Person, ben: Person, person: MakePerson
) -> None:
    cleo = person("cleo")
    relay.people = (ada, ben, cleo)
    posts: list[bytes] = []
    relay.shows("other", lambda: posts.append(ada.say("before she came")))
    relay.shows("other", ada.sync)
    relay.shows("true", lambda: let_in(ben, cleo))
    ada.say("since she came")

    def all_sync() -> None:
        for one in (ada, ben, cleo) * 2:
            assert one.sync().caught_up

    relay.shows("true", all_sync)
    assert ben.feed() == ["both", "before she came", "since she came"]
    assert cleo.feed() == ["since she came"]
    assert not any(row.targeted for row in ben.rows())
    row = ada.vault.read(lambda tx: tx.circle_posts.get(ada.circle, ada.key(posts[0])))
    assert set(row.readers) == {ada.me, ben.me}
    ada.unshare(posts[0])
    relay.shows("true", all_sync)
    assert ben.feed() == ["both", "since she came"]
