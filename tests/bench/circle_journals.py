"""Journals in circles, for measuring: each vault in a thread of its own, as in the program."""

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from app.usecases.circles.port import (
    Network,
    NewCircle,
    NewInvite,
    Progress,
    Said,
    Surroundings,
    SyncReport,
)
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from sync.client.engine.circles import Circles
from tests.making import make_vault, open_again

T = TypeVar("T")


class Owned:
    """The way to a vault that one thread has for itself; what is asked of it waits its turn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "journal.lamplit"
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="vault")
        self._vault: Vault | None = None

    def open(self) -> None:
        """Open the vault, which is made if there is none."""
        make = open_again if self.folder.exists() else make_vault
        self._vault = self._thread.submit(make, self.folder).result()

    @property
    def vault(self) -> Vault:
        """The vault, for its own thread."""
        assert self._vault is not None
        return self._vault

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Change something."""
        return self._thread.submit(lambda: self.vault.write(work)).result()

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Look something up."""
        return self._thread.submit(lambda: self.vault.read(work)).result()

    def close(self) -> None:
        """Close the vault and end its thread."""
        if self._vault is not None:
            self._thread.submit(self._vault.close).result()
        self._thread.shutdown()


class Journal:
    """Somebody's journal with its engine.

    Args:
        folder: where the vault is, and its state beside it.
    """

    def __init__(self, name: str, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.name, self.folder = name, folder
        self.lane = Owned(folder)
        self.lane.open()
        self.port = Circles(Surroundings(self.lane, _now, os.urandom, Network()))

    def close(self) -> None:
        """Close everything; the journal can be opened again."""
        self.port.stop()
        self.port.close()
        self.lane.close()

    @property
    def circle(self) -> bytes:
        """The id of its first circle."""
        return self.lane.read(lambda tx: tx.circles.all())[0].id

    def say(self, text: str) -> bytes:
        """Write a post, as a command or the window does."""
        circle = self.circle
        going = Going(Said("post", {"text": text}))
        return self.lane.write(
            lambda tx: send(tx, self.port, circle, going, now=_now(), random=os.urandom)
        ).post

    def sync(self) -> SyncReport:
        """One full round, as often as it takes to be through."""
        for _ in range(50):
            report = self.port.sync(None, _nobody)
            if report.caught_up:
                return report
            time.sleep(0.2)
        raise RuntimeError(f"not caught up: {report.sentences}")

    def posts(self) -> int:
        """How many posts the feed has."""
        circle, now = self.circle, int(time.time() * 1000)
        return len(self.lane.read(lambda tx: tx.circle_posts.feed(circle, now, count=100_000)))


def _now() -> datetime:
    return datetime.now(UTC)


def _nobody(progress: Progress) -> None:
    del progress


def circle_of(size: int, home: Path, url: str, token: str) -> list[Journal]:
    """So many people in one circle; only the first five keep their journals open.

    Those who are let go are members like all others, who happen to be away.
    """
    first = Journal("person 0", home / "0")
    first.port.create(NewCircle(url, "Measured", "person 0", token, agreement="Be kind."))
    people = [first]
    for number in range(1, size):
        guest = Journal(f"person {number}", home / str(number))
        guest.port.join(first.port.invite(first.circle, NewInvite()).text, guest.name)
        (request,) = first.port.waiting(first.circle)
        first.port.admit(first.circle, request.id)
        guest.sync()
        if number == 1:
            first.port.set_role(first.circle, request.id, steward=True)
        if number < _KEPT:
            people.append(guest)
        else:
            guest.close()
    for one in people:
        one.sync()
    return people


_KEPT = 5
