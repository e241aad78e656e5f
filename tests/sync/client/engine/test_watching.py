"""Live: what one says stands in the other's feed at once."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.usecases.circles.port import InviteKind, NewInvite, SyncReport
from sync.client.engine.pacing import Pace
from sync.client.engine.watching import Watch
from sync.client.transport import Stop
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, new_circle
from tests.sync.relays import Running

PATIENCE = 20.0
Two = tuple[Person, Person]


class Watched:
    """A person whose program runs, in a thread of its own that alone comes near the vault."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.reports: list[SyncReport] = []
        self.failed: list[BaseException] = []
        self.todo: list[Callable[[], None]] = []
        self.thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        try:
            self.person.again()
            self.person.port.watch(self._told)
        except BaseException as error:  # noqa: BLE001 - told to whoever waits
            self.failed.append(error)
        finally:
            self.person.close()

    def _told(self, report: SyncReport) -> None:
        self.reports.append(report)
        while self.todo:
            self.todo.pop()()

    @property
    def received(self) -> int:
        return sum(one.received for one in self.reports)


@contextmanager
def watching(person: Person) -> Iterator[Watched]:
    watched = Watched(person)
    person.close()
    watched.thread.start()
    try:
        yield watched
    finally:
        person.port.stop()
        watched.thread.join(PATIENCE)
        assert not watched.thread.is_alive()
        assert not watched.failed
        person.again()


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


def test_what_one_says_comes_at_once(two: tuple[Person, Person]) -> None:
    ada, ben = two
    took = []
    with watching(ben) as watched:
        until(lambda: bool(watched.reports))
        time.sleep(0.5)
        for number in range(5):
            ada.say(f"{number}")
            begun = time.monotonic()
            ada.sync()
            until(lambda: watched.received > number)  # noqa: B023 - called at once
            took.append(time.monotonic() - begun)
    assert sorted(took)[2] < PATIENCE
    assert ben.feed() == ["0", "1", "2", "3", "4"]


def test_turns_may_pass_while_somebody_listens(two: tuple[Person, Person]) -> None:
    ada, ben = two
    with watching(ben) as watched:
        until(lambda: bool(watched.reports))
        for number in range(3):
            ada.port.rename(ada.circle, f"Ada {number}")
            ada.say(f"{number}")
            ada.sync()
        until(lambda: watched.received == 3)
    assert ben.members() == ["Ada 2", "ben"]


def test_whoever_waits_to_be_let_in_comes_in(relay: Running, person: MakePerson) -> None:
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.MEETING)).text
    ben.port.join(link, "ben")
    ada.sync()
    with watching(ben):
        until(lambda: ben.vault.is_open and bool(ben.port.network_log.lines))
    assert ben.sync().caught_up
    assert ben.state == "member"


def test_news_do_not_press_a_relay_whose_pages_fail(two: Two) -> None:
    """An honest stream beside them would have round follow round, as fast as it talks."""
    ada, _ = two
    tools = ada.port.tools
    watch = Watch(tools, Stop(), 300.0, lambda _: None, lambda _: None)
    pace = watch._paces[ada.circle] = Pace(300.0)
    pace.failed(time.monotonic(), 1.0)
    due = pace.due
    watch._news.put(ada.circle)
    watch._wait()
    assert pace.due == due
    pace.went_well(time.monotonic(), 1.0)
    watch._news.put(ada.circle)
    watch._wait()
    assert pace.due <= time.monotonic()
