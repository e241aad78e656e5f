"""Somebody with a journal: what they do in a circle, and what they were told."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import Final, TypeVar

from app.domain.circles.circle import Circle, CircleState
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutRow
from app.domain.circles.posts import Event, PostKey, PostRow, PostState
from app.domain.failures import Failure
from app.usecases.circles.port import Network, Surroundings, SyncReport
from app.vault.sqlcipher import Connection
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.prove.circles.lane import Lane, Power, copied, empty
from tests.prove.circles.road import Crash, Lines, Net

T = TypeVar("T")

MARK: Final = "heronword"
"""Stands in everything that is said, so that a relay can be searched for it."""
_LONGEST: Final = 1_000_000
_SENTENCES: Final = re.compile(r"[A-Z“][^\n]{5,400}[.!?]”?")
_NOT_WORDS: Final = re.compile(r"[0-9a-f]{16}|Error\b|Traceback|<|\bNone\b")


def place(logs: Sequence[bytes], log: bytes, seq: int) -> int:
    """The place of an entry in the order of all logs, of which a circle has one at a time."""
    return logs.index(log) * _LONGEST + seq


def log_of(logs: Sequence[bytes], at: int) -> bytes:
    """The log that a place is in."""
    return logs[at // _LONGEST]


def _leads_on(event: Event) -> bool:
    """Whether the circle went to another log by something, or this journal went back."""
    return event.kind in {"move", "went_back"} and "log" in event.data


def is_plain(text: str) -> bool:
    """Whether something can be told to a person as it is."""
    return bool(_SENTENCES.fullmatch(text)) and not _NOT_WORDS.search(text)


@dataclass
class Spoken:
    """Something that was said, and what is to become of it.

    Attributes:
        author: by whom; their name. post: its id. words: those in it, nobody else's.
        audience: names; empty for everybody.
        expires_at: milliseconds, or None.
        taken_back: its author took it back, and still knows.
        ever_taken_back: they did so once, and may have forgotten it with a restore.
        forgotten: its author's journal was put back to before it was said.
        seqs: the places of the entries that its author ever took for it.
        hashes: the hashes of the sealed bodies that the relay took.
        read: the places of the entries in which anybody has it.
        picture: the content of what went along.
        readers: ids of those who were there when it was said first, by its author's journal.
    """

    author: str
    post: bytes
    words: str
    audience: tuple[str, ...] = ()
    expires_at: int | None = None
    taken_back: bool = False
    ever_taken_back: bool = False
    forgotten: bool = False
    accepted: bool = False
    below: bytes | None = None
    seqs: set[int] = field(default_factory=set)
    hashes: set[bytes] = field(default_factory=set)
    read: set[int] = field(default_factory=set)
    readers: frozenset[bytes] | None = None
    picture: bytes = b""


class Person:
    """A person, their journal and their engine.

    Args:
        name: what they are called.
        net: the network.
        clock: the right time, in seconds since 1970.
        chance: draws for this person alone.
    """

    def __init__(
        self, name: str, net: Net, clock: Callable[[], int], chance: Random, *, evil: bool = False
    ) -> None:
        self.name = name
        self.net = net
        self.chance = chance
        self.evil = evil
        self.attacked = False
        self.lost = False
        self.offset = 0
        self.away_until = 0
        self.latest = 0
        self.asked = 0
        self.wanted: set[bytes] = set()
        self.ends: dict[bytes, int] = {}
        self.circle = b""
        self.me = b""
        self.saved: list[Connection] = []
        self.told: set[str] = set()
        self.oddities: list[str] = []
        self.power = Power(Random(chance.random()))
        self.lane = Lane(empty(), self.power)
        self._clock = clock
        self._seen: tuple[int, Circle | None] = (-1, None)
        self.looked = -1
        self.engine = self._made()

    def _made(self) -> Circles:
        lines = Lines(self.net, self.name)
        around = Surroundings(self.lane, self.now, self.chance.randbytes, Network())
        return Circles(around, lines)

    def now(self) -> datetime:
        """What this person's clock says."""
        at = self._clock() + self.offset
        self.latest = max(self.latest, at * 1000)
        return datetime.fromtimestamp(at, UTC)

    @property
    def called(self) -> str:
        """The pseudonym that they begin with."""
        return f"{self.name} {MARK}"

    def restart(self) -> None:
        """The program begins anew, from what the vault holds."""
        self.engine.close()
        self.engine = self._made()

    # --- doing

    def long_ago(self) -> None:
        """As if nothing was heard of anybody for a long time, so that this person may vote."""
        self.do(lambda: self.lane.write(lambda tx: tx.circle_people.hear(self.circle, 0)))

    def do(self, work: Callable[[], T]) -> T | None:
        """Do something; what the world has against it is told in a sentence."""
        try:
            return work()
        except Crash:
            self.restart()
            self.told.add("(the power went)")
        except Failure as failure:
            self.hear(str(failure))
        finally:
            self.look()
        return None

    def hear(self, sentence: str) -> None:
        """Be told something."""
        self.told.add(sentence)
        if not is_plain(sentence):
            self.oddities.append(f"{self.name} was told {sentence!r}")

    def sync(self) -> SyncReport | None:
        """One full round."""
        done = self.do(lambda: self.engine.sync(self.circle, lambda _: None))
        for sentence in done.sentences if done else ():
            self.hear(sentence)
        return done

    def look(self) -> None:
        """Notice what the journal says of the circle."""
        row = self.row
        if row is None:
            return
        self.circle, self.me = row.id, row.me
        self.lost = self.lost or row.state is CircleState.RESYNC
        if row.trouble:
            self.hear(row.trouble)

    # --- looking

    @property
    def row(self) -> Circle | None:
        """The circle as the journal has it."""
        if self._seen[0] != self.lane.changes:
            found = self.lane.read(lambda tx: tx.circles.all())
            self._seen = (self.lane.changes, found[0] if found else None)
        return self._seen[1]

    @property
    def state(self) -> CircleState | None:
        """How the journal stands with the circle."""
        row = self.row
        return row.state if row else None

    @property
    def is_in(self) -> bool:
        """Whether this journal takes itself to be in the circle, whatever is in the way."""
        return self.state in {
            CircleState.MEMBER,
            CircleState.STUCK,
            CircleState.FORKED,
            CircleState.RESYNC,
        }

    def posts(self) -> list[PostRow]:
        """All rows of posts, those too whose words are gone."""

        def work(tx: Transaction) -> list[PostRow]:
            states = [tx.circle_posts.in_state(self.circle, state) for state in PostState]
            return [row for rows in states for row in rows]

        return self.lane.read(work)

    def readers_of(self, post: bytes) -> frozenset[bytes] | None:
        """Who could read an own post when the relay took it first; None when there is no such."""
        try:
            row = self.lane.read(
                lambda tx: tx.circle_posts.get(self.circle, PostKey(self.me, post))
            )
        except NoSuchPost:
            return None
        return frozenset(row.readers)

    def outbox(self) -> list[OutRow]:
        """All rows of the outbox."""
        return self.lane.read(lambda tx: tx.circle_outbox.of(self.circle))

    # --- where something stands, in the order of all logs that the circle ever had

    def place_of(self, row: OutRow) -> int:
        """The place of an own entry."""
        assert row.seq is not None
        assert self.row is not None
        return place(self.net.logs, row.log or self.row.log_id, row.seq)

    def places(self) -> dict[bytes, int]:
        """The places of all posts that have one."""
        found = self.lane.sql.execute(
            "SELECT post, seq, place >> 40 FROM circle_post WHERE circle = ? AND seq IS NOT NULL",
            (self.circle,),
        )
        logs = self.logs()
        return {
            bytes(post): place(self.net.logs, logs[moves], seq)
            for post, seq, moves in found.fetchall()
        }

    def happened(self) -> list[tuple[int, Event]]:
        """What acts led to, each with its place."""
        logs, moves, found = self.logs(), 0, []
        for event in self.events():
            if "seq" in event.data and "by" in event.data:
                seq = int(str(event.data["seq"]))
                found.append((place(self.net.logs, logs[moves], seq), event))
            moves += _leads_on(event)
        return found

    def logs(self) -> list[bytes]:
        """All logs that the circle had while this journal was in it, in their order."""
        left = [str(event.data["log"]) for event in self.events() if _leads_on(event)]
        return [*map(bytes.fromhex, left), *([self.row.log_id] if self.row else [])]

    def was_there(self, at: int) -> bool:
        """Whether this journal was in the log of a place, and did not leave it before."""
        left = {
            bytes.fromhex(str(event.data["log"])): int(str(event.data.get("seq", _LONGEST)))
            for event in self.events()
            if _leads_on(event)
        }
        here = {self.row.log_id: _LONGEST} if self.row else {}
        log = log_of(self.net.logs, at)
        return at % _LONGEST <= min({**left, **here}.get(log, -1), self.ends.get(log, _LONGEST))

    def note_ends(self, heads: Mapping[bytes, int]) -> None:
        """Note where the logs that this journal has left end, since a relay was put back.

        What stands behind these ends from now on is another history, which it never saw.
        """
        for log in self.logs()[:-1]:
            if log in heads and (self.row is None or log != self.row.log_id):
                self.ends[log] = min(heads[log], self.ends.get(log, _LONGEST))

    def events(self) -> list[Event]:
        """What happened."""
        return list(self.lane.read(lambda tx: tx.circle_posts.events(self.circle)))

    def keep_copy(self) -> None:
        """Make a backup of the journal."""
        self.saved.append(copied(self.lane.sql))
        # The oldest stays, too: some put back what is months old.
        del self.saved[1:-2]

    def put_back(self, *, noticed: bool) -> None:
        """Put a backup in the journal's place."""
        self.lane.taken_over(copied(self.chance.choice(self.saved)), noticed=noticed)
        self.lost = True
        self.restart()
        self.look()
