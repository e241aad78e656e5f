"""Readings on the vault's second connection, where a newer one can take an older one's place."""

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from threading import Event
from typing import Generic, TypeVar

from app.domain.failures import Cancelled, Locked
from app.vault.transaction import Transaction
from app.vault.vault import Reader, Vault
from ui.tasks import Lane, Urgency

T = TypeVar("T")

_LOOK_AGAIN = 0.5


class Readings:
    """The reading connection; opened, used and closed on the reading lane."""

    def __init__(self) -> None:
        self.reader: Reader | None = None
        self.newest: dict[str, int] = {}
        self.current = ""
        self.is_ending = False

    def open(self, vault: Vault) -> None:
        """Open the connection, unless the vault was locked again meanwhile."""
        self.is_ending = False
        with suppress(Locked):
            self.reader = vault.reader()

    def close(self) -> None:
        """Close the connection."""
        reader, self.reader = self.reader, None
        if reader is not None:
            reader.close()

    def interrupt(self) -> None:
        """Stop what is being read; from any thread."""
        reader = self.reader
        if reader is not None:
            reader.interrupt()

    def stop(self) -> None:
        """Stop what is being read for good, since the connection is about to close."""
        self.is_ending = True
        reader = self.reader
        if reader is not None:
            reader.stop()

    def end(self, lane: Lane) -> None:
        """Close the connection after `stop`, without waiting for a long reading's end."""
        closing = lane.submit(self.close)
        while True:
            try:
                return closing.result(_LOOK_AGAIN)
            except TimeoutError:
                self.stop()  # one that was opened after the first stop

    @contextmanager
    def paused(self, lane: Lane, vault: Vault) -> Iterator[None]:
        """Close the connection meanwhile, and open it again if the vault is still open.

        Readings wait on their lane. Call it on the vault's lane: the reading lane never waits for
        anything that is queued there.
        """
        closed, over = Event(), Event()

        def pause() -> None:
            try:
                self.close()
            finally:
                closed.set()
            over.wait()
            if vault.is_open:
                self.reader = vault.reader()

        waiting = lane.submit(pause, Urgency.DRAFT)
        try:
            while not (closed.wait(_LOOK_AGAIN) or waiting.cancelled()):
                pass
            yield
        finally:
            over.set()
            with suppress(CancelledError):
                waiting.result()

    def submit(self, lane: Lane, work: Callable[[Transaction], T]) -> "Future[T]":
        """Queue a reading behind every other one on the lane, for a thread that waits for it."""
        return lane.submit(self.begin(work, ""), Urgency.IDLE)

    def begin(self, work: Callable[[Transaction], T], name: str) -> "Reading[T]":
        """Return a reading to be run on the lane; an older one of that name is interrupted."""
        ticket = 0
        if name:
            ticket = self.newest[name] = self.newest.get(name, 0) + 1
            if self.current == name:
                self.interrupt()
        return Reading(self, work, name, ticket)


@dataclass(frozen=True, slots=True)
class OnLane:
    """The readings of one lane, for work on a thread of its own."""

    readings: Readings
    lane: Lane

    def __call__(self, work: Callable[[Transaction], T]) -> "Future[T]":
        """Queue a reading; see `Readings.submit`."""
        return self.readings.submit(self.lane, work)

    def paused(self, vault: Vault) -> AbstractContextManager[None]:
        """Close the connection meanwhile; see `Readings.paused`."""
        return self.readings.paused(self.lane, vault)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """One thing to read."""

    readings: Readings
    work: Callable[[Transaction], T]
    name: str
    ticket: int

    @property
    def is_newest(self) -> bool:
        """Whether no newer reading took its place."""
        return not self.name or self.readings.newest.get(self.name) == self.ticket

    def __call__(self) -> T:
        """Read, and return the result.

        Raises:
            Cancelled: a newer reading took its place.
            Locked: the vault was locked meanwhile.
        """
        reader = self.readings.reader
        if reader is None:
            raise Locked
        if not self.is_newest:
            raise Cancelled
        self.readings.current = self.name
        try:
            while True:
                try:
                    return reader.read(self.work)
                except Cancelled:
                    # The interruption may have been meant for the reading before this one.
                    if self.readings.is_ending or not self.is_newest:
                        raise
        finally:
            self.readings.current = ""
