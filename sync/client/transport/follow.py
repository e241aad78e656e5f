"""Following a log: every entry once and in order, whatever the connection does.

Streams are tried first. Where something on the way breaks them again and again, long polls take
their place for a while. Before every stream the log is read up to its head by page, so that what
streams told is checked against the relay's chain each time.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Final

from sync.client.transport.events import Bye, End, Entry, Wake
from sync.client.transport.failures import Failure, Lied, Refused, Restored, Unreachable
from sync.client.transport.reading import advance
from sync.client.transport.relay import Relay
from sync.client.transport.retrying import backoff, may_help
from sync.client.transport.values import Cursor, Page
from sync.protocol.frames import Frame
from sync.protocol.sizes import LONGEST_WAIT

_PROMPT: Final = 1.0
"""Seconds; an empty long poll that took less did not wait."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """The next entry, and the cursor after it: to be kept in one step."""

    frame: Frame
    cursor: Cursor


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """Everything that the relay had just then was told."""

    cursor: Cursor


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The relay does not answer just now; it is tried again after so many seconds."""

    failure: Failure
    seconds: float


@dataclass(frozen=True, slots=True)
class Paused:
    """The relay stops, as before a restart, and said so; it is asked after so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The capability's turn has ended: the rest is read with the next one. The last event."""

    cursor: Cursor


@dataclass(frozen=True, slots=True)
class NewGeneration:
    """The relay was restored from a backup: reading has to start anew. The last event."""

    generation: bytes


Event = Arrived | CaughtUp | Interrupted | Paused | TurnEnded | NewGeneration


def follow(
    relay: Relay, log: bytes, capability: bytes, cursor: Cursor, *, streams: bool = True
) -> Iterator[Event]:
    """Tell every entry after `cursor`, those to come as well, until the turn ends.

    The connection may break as often as it likes: it is made again, after waits left to chance
    that grow as long as nothing answers.

    Args:
        relay: where the log is; its switch ends the following.
        log: the log's id.
        capability: that of a turn.
        cursor: where to go on.
        streams: whether streams may be used, or only long polls.

    Raises:
        Refused: a refusal that waiting does not mend.
        Lied: the relay broke the protocol.
        Untrusted: it could not show that it is the relay.
        Cancelled: the relay's switch was set.
    """
    return _Following(relay, log, capability, cursor, streams=streams).events()


class _Following:
    """Where a following stands.

    Attributes:
        cursor: after the last entry told.
        tries: failures since the log was last read up to its head.
        poor: streams in a row that did not last.
        polls: long polls since streams were given up.
    """

    def __init__(
        self, relay: Relay, log: bytes, capability: bytes, cursor: Cursor, *, streams: bool
    ) -> None:
        self._relay = relay.once()
        self._log = log
        self._capability = capability
        self._streams = streams
        self._stop = relay.stop
        self._caller = relay.caller
        self._patience = relay.caller.patience
        self.cursor = cursor
        self.tries = 0
        self.poor = 0
        self.polls = 0

    def events(self) -> Iterator[Event]:
        """Tell everything, again and again, until there is nothing more to come."""
        while True:
            try:
                page = yield from self._catch_up()
                while not page.is_last:
                    if self._may_stream():
                        yield from self._listen()
                        page = yield from self._catch_up()
                    else:
                        page = yield from self._poll()
            except Restored as restored:
                yield NewGeneration(restored.generation)
                return
            except (Refused, Unreachable) as failure:
                if not may_help(failure):
                    raise
                self.tries += 1
                seconds = self._jitter(failure.retry_after)
                yield Interrupted(failure, seconds)
                self._caller.sleep(seconds, self._stop)
            else:
                yield TurnEnded(self.cursor)
                return

    def _jitter(self, more: float | None = None) -> float:
        return backoff(self._patience, self.tries or 1, self._caller.chance(), more)

    def _catch_up(self) -> Generator[Event, None, Page]:
        page = yield from self._pages()
        self.tries = 0
        yield CaughtUp(self.cursor)
        return page

    def _pages(self, wait: int = 0) -> Generator[Event, None, Page]:
        """Read page by page up to the head; the first page may be waited for."""
        while True:
            page = self._relay.read(self._log, self._capability, self.cursor, wait=wait)
            for frame in page.frames:
                # Told one by one, so that whoever stops in between has the cursor of the last one.
                self.cursor = advance(self.cursor, frame)
                yield Arrived(frame, self.cursor)
            self.cursor = page.cursor
            if self.cursor.seq >= page.head or page.is_last:
                return page
            wait = 0

    def _poll(self) -> Generator[Event, None, Page]:
        """Tell what a long poll brings."""
        begun, before = self._caller.now(), self.cursor.seq
        self.polls += 1
        page = yield from self._pages(wait=LONGEST_WAIT)
        self.tries = 0
        if self.cursor.seq == before and self._caller.now() - begun < _PROMPT:
            # It did not wait. Asking again at once would ask without end.
            self._caller.sleep(self._jitter(), self._stop)
        return page

    def _may_stream(self) -> bool:
        if self.polls >= self._patience.polls:
            self.poor = self.polls = 0
        return self._streams and self.poor < self._patience.poor_streams

    def _listen(self) -> Iterator[Event]:
        """Tell what a stream brings, until it ends in whatever way."""
        begun = self._caller.now()
        self.poor += 1
        bye: Bye | None = None
        try:
            with self._relay.stream(self._log, self._capability, self.cursor) as signals:
                for signal in signals:
                    if isinstance(signal, Bye):
                        bye = signal
                    elif not isinstance(signal, End):
                        yield from self._hear(signal)
        finally:
            if self._caller.now() - begun >= self._patience.settled:
                self.poor = 0
        if bye:
            self.poor = 0
            seconds = self._jitter(min(bye.seconds, self._patience.longest_retry_after))
            yield Paused(seconds)
            self._caller.sleep(seconds, self._stop)

    def _hear(self, signal: Entry | Wake) -> Iterator[Event]:
        if isinstance(signal, Entry):
            # A page that was read because of a wake may have been ahead of the stream.
            if signal.frame.seq > self.cursor.seq:
                self.cursor = advance(self.cursor, signal.frame)
                yield Arrived(signal.frame, self.cursor)
        elif signal.seq > self.cursor.seq:
            page = yield from self._pages()
            if page.head < signal.seq:
                raise Lied("The relay announced an entry that it does not have.")
