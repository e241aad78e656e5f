"""Where a circle was before it moved, for as long as somebody may still be there.

The act by which a circle moves is an entry of the log that it leaves. That log can lose it: its
relay is restored to before it, it had shown it to some alone, or a steward undoes it. So whoever
followed keeps what it takes to look whether the entry is still there, and to come back.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import letters_keys, own_of
from sync.client.engine.pins import to_session
from sync.mls.codec import Reader, opaque, uint, vector, whole
from sync.protocol.sizes import SECRET
from sync.protocol.times import DAY_MS
from sync.session import seal
from sync.session.opening import Acted
from sync.session.parts import Head, RelayPlace
from sync.session.roster import Roster
from sync.session.session import place_of

LEFT: Final = "places left"
"""The name under which they stand; they go with the place in the group."""
_MOST: Final = 4
_HEADS: Final = 512
_WATCHED: Final = 100 * DAY_MS
"""For longer than this a relay keeps nothing of a log to which nothing is added."""


@dataclass(frozen=True, slots=True)
class Left:
    """A place that the circle left by a move, as whoever followed knows it.

    Attributes:
        place: where it was.
        capability: what opens the turn there that the move began, and that nobody is in. A relay
            that does not know it has lost the move.
        roster: what the circle had agreed on before the move, and so who was there.
        repair: the repair capabilities that were known for that log.
        keys: the letters keys of then, the newest last.
        heads: the latest entries up to the move, each with the chain's value there.
        at: when it was left; milliseconds since 1970.
        looked: when its relay was asked last.
        apart: whether the relay did not know the move then.
    """

    place: RelayPlace
    capability: bytes = field(repr=False)
    roster: bytes
    repair: bytes = field(repr=False)
    keys: tuple[bytes, ...] = field(repr=False)
    heads: tuple[Head, ...]
    at: int
    looked: int
    apart: bool = False

    def encode(self) -> bytes:
        """The structure's bytes."""
        keys = opaque(b"".join(map(opaque, self.keys)))
        times = uint(self.at, 8) + uint(self.looked, 8) + uint(self.apart, 1)
        known = opaque(self.roster) + opaque(self.repair) + keys + vector(self.heads)
        return self.place.encode() + self.capability + known + times

    @classmethod
    def decode(cls, reader: Reader) -> "Left":
        """Read one. Raises `sync.mls.errors.DecodeError`."""
        place, capability = RelayPlace.decode(reader), reader.take(SECRET)
        roster, repair = reader.opaque(), reader.opaque()
        keys, heads = reader.vector(Reader.opaque), reader.vector(Head.decode)
        at, looked, apart = reader.uint(8), reader.uint(8), bool(reader.uint(1))
        return cls(place, capability, roster, repair, keys, heads, at, looked, apart)

    def is_over(self, roster: Roster, me: bytes, now: int) -> bool:
        """Whether nobody else can be there any more: all have come, or it was left long ago.

        A move takes everybody's return box out of the roster, and whoever comes makes another one.

        Args:
            roster: what the circle agrees on where it is now.
            me: oneself, who has come.
            now: milliseconds since 1970.
        """
        return now - self.at >= _WATCHED or not self.missing(roster, me)

    def missing(self, roster: Roster, me: bytes) -> frozenset[bytes]:
        """Who was there and has not come, oneself apart."""
        before = Roster.from_bytes(self.roster).by_id
        people = roster.by_id.items()
        behind = (one for one, person in people if person.return_box is None and one in before)
        return frozenset(behind) - {me}


def note(tx: Transaction, desk: Desk, acted: Acted) -> None:
    """Keep the place that an act leaves, before anything of it is changed here."""
    now, circle, turn = desk.tools.now, desk.circle, desk.session.turn + 1
    place = RelayPlace(circle.relay_url, circle.relay_id, desk.log, to_session(circle.pin))
    there = place_of(acted.before.relay, turn)
    capability = seal.capability(acted.session.group, there)
    roster, repair = acted.before.to_bytes(), tx.circles.get(desk.id).repair or b""
    own = own_of(tx, desk.id)
    keys = letters_keys(own) if own is not None else ()
    heads = _heads(tx, desk, acted.seq)
    left = Left(place, capability, roster, repair, keys, heads, max(0, now), 0)
    known = [one for one in stored(tx, desk.id) if one.place.log != desk.log]
    store(tx, desk.id, [*known, left][-_MOST:])


def _heads(tx: Transaction, desk: Desk, until: int) -> tuple[Head, ...]:
    """What is known of the chain before an entry, the earliest first."""
    seqs = range(max(1, until - _HEADS), until)
    known = ((seq, tx.circle_state.chain_at(desk.id, seq)) for seq in seqs)
    return tuple(Head(seq, chain) for seq, chain in known if chain is not None)


def load(desk: Desk) -> list[Left]:
    """The places that were left and are still watched, the oldest first."""
    return desk.read(lambda tx: stored(tx, desk.id))


def stored(tx: Transaction, circle: bytes) -> list[Left]:
    """The same, within a transaction."""
    data = tx.circle_state.pending(circle, LEFT)
    return [] if data is None else list(whole(data, lambda reader: reader.vector(Left.decode)))


def store(tx: Transaction, circle: bytes, places: list[Left]) -> None:
    """Keep them."""
    tx.circle_state.set_pending(circle, vector(tuple(places)) if places else None, LEFT)


def seen(left: Left, now: int, *, apart: bool) -> Left:
    """The place, once its relay was asked."""
    return replace(left, looked=max(0, now), apart=apart)
