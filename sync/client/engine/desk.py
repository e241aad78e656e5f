"""What all parts of a round work with: a circle as it is in the vault, and the way to its relay."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from app.domain.circles.circle import Circle, CircleState, State
from app.domain.failures import Failure
from app.usecases.circles.port import Lane
from app.vault.transaction import Transaction
from sync.client.engine.line import Line, Lines
from sync.client.engine.locks import Locks
from sync.client.engine.records import Commit
from sync.client.engine.troubles import Busy, NotNow
from sync.client.transport.values import Cursor
from sync.mls.codec import uint
from sync.protocol.times import DAY, SECOND_MS
from sync.session.identity import Identity
from sync.session.session import Session

T = TypeVar("T")

ID: Final = 16
OPENED: Final = "turn opened"
"""The name under which stands which entry opened the turn; it goes with the place in the group."""
_BEYOND: Final = frozenset({CircleState.RESYNC, CircleState.LEFT})
_HELD_UP: Final = frozenset({CircleState.STUCK, CircleState.FORKED})


@dataclass(frozen=True, slots=True)
class Tools:
    """What an engine is given.

    Attributes:
        lane: the way to the vault.
        lines: the ways to relays.
        clock: the wall clock, aware; only ever a hint.
        random: bytes of chance.
        locks: nobody does two things in one circle at once.
    """

    lane: Lane
    lines: Lines
    clock: Callable[[], datetime]
    random: Callable[[int], bytes]
    locks: Locks = field(default_factory=Locks)

    @property
    def now(self) -> int:
        """Milliseconds since 1970."""
        return int(self.clock().timestamp() * SECOND_MS)

    @property
    def seconds(self) -> int:
        """Seconds since 1970."""
        return self.now // SECOND_MS

    @property
    def today(self) -> int:
        """Days since 1970, in UTC."""
        return self.seconds // DAY

    def id(self) -> bytes:
        """A fresh id or idempotency key."""
        return self.random(ID)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the group and in the log: they change together or not at all."""

    session: Session
    cursor: Cursor

    def to_state(self) -> State:
        """As the vault keeps it."""
        cursor = self.cursor
        return State(
            self.session.to_bytes(),
            self.session.turn,
            cursor.seq,
            cursor.chain or b"",
            cursor.generation,
        )

    @classmethod
    def from_state(cls, state: State, identity: Identity) -> "Spot":
        """As it was kept. Raises `sync.session.errors.DamagedError`."""
        cursor = Cursor(state.generation, state.seq, state.chain or None)
        return cls(Session.from_bytes(state.session, identity), cursor)


@dataclass(slots=True)
class Tally:
    """What a round did.

    Attributes:
        received, sent: posts.
        head: the highest entry that the relay spoke of.
        sentences: what the person should know.
        failure: what ended the round, if anything did.
        silent: earlier logs of the circle whose relay did not answer.
    """

    received: int = 0
    sent: int = 0
    head: int = 0
    sentences: list[str] = field(default_factory=list)
    failure: Failure | None = None
    silent: set[bytes] = field(default_factory=set)

    def say(self, sentence: str) -> None:
        """Tell the person something, once."""
        if sentence and sentence not in self.sentences:
            self.sentences.append(sentence)


class Desk:
    """One circle during one round. What it holds is always what the vault holds.

    Attributes:
        tools: what the engine was given.
        circle: the circle's row.
        spot: the place in group and log; None where there is none.
        commit: a commit that may be on its way.
        tally: what was done.
        on_progress: told how many entries are read, and of how many.
    """

    def __init__(
        self,
        tools: Tools,
        circle: bytes,
        on_progress: Callable[[int, int], None] = lambda _done, _of: None,
    ) -> None:
        self.tools = tools
        self.on_progress = on_progress
        self.tally = Tally()
        self.circle: Circle
        self.spot: Spot | None = None
        self.commit: Commit | None
        self._kept: State | None = None
        self._id = circle
        self.refresh()

    def refresh(self) -> None:
        """Look at the vault again. Raises `NoSuchCircle`."""

        def look(tx: Transaction) -> tuple[Circle, State | None, bytes | None]:
            ident = self._id
            return (
                tx.circles.get(ident),
                tx.circle_state.load(ident),
                tx.circle_state.pending(ident),
            )

        self.circle, state, commit = self.tools.lane.read(look)
        if state is None or self.spot is None or state != self._kept:
            self.spot = Spot.from_state(state, self.identity) if state else None
        self._kept = state
        self.commit = Commit.from_bytes(commit) if commit else None

    @property
    def id(self) -> bytes:
        """The circle's id."""
        return self._id

    @property
    def identity(self) -> Identity:
        """Who one is in it."""
        return Identity.from_bytes(self.circle.identity)

    @property
    def line(self) -> Line:
        """The way to its relay."""
        return self.tools.lines.line(self.circle.relay_url, self.circle.pin)

    @property
    def log(self) -> bytes:
        """The log's id."""
        return self.circle.log_id

    def place(self) -> Spot | None:
        """The place as it is now, whatever was known of it before."""
        return self.spot

    @property
    def here(self) -> Spot:
        """The place in group and log.

        Raises:
            NotNow: there is none.
        """
        if self.spot is None:
            raise NotNow
        return self.spot

    @property
    def session(self) -> Session:
        """The group. Raises `NotNow`."""
        return self.here.session

    def write(self, work: Callable[[Transaction], T], spot: Spot | None = None) -> T:
        """Do something in one transaction, and with it come to another place, if one is given.

        Nothing the engine writes is worth the room that is kept for a person's words.

        Raises:
            Busy: the place is another one by now; nothing was written.
        """
        state = spot.to_state() if spot is not None else None

        def whole(tx: Transaction) -> T:
            tx.wait_for_room()
            if spot is not None and state is not None:
                self._store(tx, spot, state)
            return work(tx)

        done = self.tools.lane.write(whole)
        if spot is not None:
            self.spot, self._kept = spot, state
        return done

    def _store(self, tx: Transaction, spot: Spot, state: State) -> None:
        """Keep a place instead of the one that it follows, and what the log's chain is there.

        A key that was used from the same place meanwhile would be used twice, and what was said
        with it would be lost to all others.
        """
        before = self._kept if self.spot is not None else None
        if tx.circle_state.load(self._id) != before:
            raise Busy
        tx.circle_state.store(self._id, state)
        opened = self._opened(tx)
        if before is None or before.turn != state.turn or state.seq < opened:
            tx.circle_state.set_pending(self._id, uint(state.seq, 8), OPENED)
        if spot.cursor.chain is not None:
            tx.circle_state.note_chain(self._id, spot.cursor.seq, spot.cursor.chain)

    @property
    def opened(self) -> int:
        """The entry that opened the turn: nobody who is in it was ever before that place."""
        return self.read(self._opened)

    def _opened(self, tx: Transaction) -> int:
        return int.from_bytes(tx.circle_state.pending(self._id, OPENED) or b"", "big")

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Look something up."""
        return self.tools.lane.read(work)

    def change(self, tx: Transaction, **values: object) -> None:
        """Change the circle's row within a transaction; `refresh_row` follows it."""
        tx.circles.update(self._id, **values)

    def set_trouble(self, sentence: str, state: CircleState | None = None) -> None:
        """Note what is in the way, and with it the circle's state; empty when all is well."""
        state = state or self.circle.state
        if self.circle.state in _BEYOND and state in _HELD_UP:
            state = self.circle.state  # another place was asked for, or none: no news of this one
        if (self.circle.trouble, self.circle.state) == (sentence, state):
            return
        self.circle = self.write(
            lambda tx: tx.circles.update(self._id, trouble=sentence, state=state)
        )

    def refresh_row(self) -> None:
        """Look at the circle's row again."""
        self.circle = self.read(lambda tx: tx.circles.get(self._id))
