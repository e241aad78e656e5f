"""No connection is opened that the journal cannot list any more."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.failures import Locked
from app.usecases.circles.port import Network, Surroundings
from sync.client.engine.circles import Circles
from tests.sync.client.engine.people import Person, new_circle, no_progress
from tests.sync.proxy import Proxy
from tests.sync.relays import Running


@dataclass
class Journal:
    """Lists connections until it is locked."""

    lines: list[tuple[str, str]] = field(default_factory=list)
    is_locked: bool = False
    refused: threading.Event = field(default_factory=threading.Event)

    def note(self, host: str, purpose: str) -> None:
        if self.is_locked:
            self.refused.set()
            raise Locked
        self.lines.append((host, purpose))


@pytest.fixture
def counted(relay: Running) -> Iterator[Proxy]:
    """What stands before the relay and counts who comes."""
    with Proxy(relay.address) as proxy:
        yield proxy


def test_a_journal_that_is_locked_opens_none(
    tmp_path: Path, relay: Running, counted: Proxy
) -> None:
    ada, journal = Person("Ada", tmp_path), Journal()
    around = Surroundings(
        ada.vault, ada.clock, ada.random, Network(on_connection=journal.note)
    )  # fmt: skip
    ada.port.close()
    ada.port = Circles(around)
    url = f"http://127.0.0.1:{counted.port}"
    new_circle(ada, url, relay.token())
    assert ada.sync().caught_up
    assert len(journal.lines) == counted.connections > 0
    ada.port.close()
    ada.port, journal.is_locked, before = Circles(around), True, counted.connections
    with pytest.raises(Locked):
        ada.port.relay(url)
    with pytest.raises(Locked):
        ada.sync()
    with pytest.raises(Locked):
        ada.port.watch(lambda _: None, no_progress)
    assert counted.connections == before
    assert len(journal.lines) == before
    trouble = ada.vault.read(lambda tx: tx.circles.get(ada.circle)).trouble
    assert not trouble, "nothing is the matter with the circle"
    ada.close()


def test_whoever_listens_ends_quietly_when_the_journal_is_locked(
    tmp_path: Path, relay: Running, counted: Proxy
) -> None:
    ada, journal = Person("Ada", tmp_path), Journal()
    ada.port.close()
    ada.port = Circles(
        Surroundings(ada.vault, ada.clock, ada.random, Network(on_connection=journal.note))
    )
    new_circle(ada, f"http://127.0.0.1:{counted.port}", relay.token())

    def lock(_: object) -> None:
        """Between a round and the listening that follows it, which needs another connection."""
        journal.is_locked = True
        counted.cut()

    wrong: list[object] = []
    before, threading.excepthook = threading.excepthook, wrong.append

    def stop() -> None:
        journal.refused.wait(30)
        ada.port.stop()

    stopper = threading.Thread(target=stop)
    stopper.start()
    try:
        ada.port.watch(lock, no_progress)  # joins its threads before it ends
    finally:
        threading.excepthook = before
    stopper.join()
    assert journal.refused.is_set()
    assert not wrong, "no thread broke"
    assert len(journal.lines) == counted.connections
    ada.close()
