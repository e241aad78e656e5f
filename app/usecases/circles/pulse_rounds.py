"""What a pulse needs said without anybody's doing: who takes part, the shares, the sums.

The relay's log is the one order for everybody. What counts is only what has its place there, so
that all see the same people. Whatever does not fit leaves a pulse without a result: that is what
every doubt ends in, since a second sum over almost the same people would tell a single answer.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from app.domain.circles.choices import Sending
from app.domain.circles.circle import Circle
from app.domain.circles.outbox import OutKind, OutState, emptied
from app.domain.circles.posts import PostKey, PostRow, PostState
from app.domain.circles.pulse import FEWEST, Numbers, Own, Part, added, set_id, split
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

_ALIVE: Final = (OutState.WAITING, OutState.SEALED)
_MINUTES: Final = 10 * 60_000
"""How far ahead another clock may be when it says that everybody has joined; milliseconds."""


@dataclass(frozen=True, slots=True)
class Found:
    """A pulse as the log has it.

    Attributes:
        joined: who joined, in the order of the log.
        people: who takes part, sorted, once that holds; empty before.
        shares: what came for this person, by whom.
        sums: of all answers, once every total is there.
        waiting: something of one's own is on its way to the log.
    """

    row: PostRow
    joins_by: int
    closes_at: int
    highest: int
    statements: tuple[str, ...]
    joined: tuple[bytes, ...]
    people: tuple[bytes, ...]
    shares: Mapping[bytes, Numbers]
    sums: Numbers | None
    waiting: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """Something that was said to a pulse."""

    row: PostRow
    kind: str
    fields: Mapping[str, Any]


def is_live(row: PostRow) -> bool:
    """Whether whoever began a pulse has not taken it back."""
    return row.state in (PostState.SHOWN, PostState.HIDDEN)


def begun_by(tx: Transaction, words: Wording, circle: bytes, pulse: PostKey) -> PostRow | None:
    """Return what began a pulse; None where that is something else.

    Whoever gives a pulse the id of another post of theirs has begun none.
    """
    row = tx.circle_posts.get(circle, pulse)
    return row if row.kind == words.number("pulse") else None


def find(tx: Transaction, words: Wording, circle: Circle, row: PostRow) -> Found:
    """Return a pulse as far as it has got."""
    fields = words.decode(row.kind, row.body).fields
    said = [_Line(one, *_plain(words, one)) for one in tx.circle_posts.said_to(circle.id, row.key)]
    lines = [line for line in said if line.row.seq is not None]
    people = _people(lines, _here(tx, circle.id))
    ident = set_id(circle.id, row.key, people)
    length = len(fields["statements"])
    shares = _firsts(lines, "pulse_share", ident, people, length)
    in_time = [line for line in lines if line.row.created_at <= fields["closes_at"]]
    totals = _firsts(in_time, "pulse_total", ident, people, length)
    whole = bool(people) and len(totals) == len(people)
    return Found(
        row,
        fields["joins_by"],
        fields["closes_at"],
        fields["highest"],
        tuple(one if isinstance(one, str) else "" for one in fields["statements"]),
        _joined(lines),
        people,
        shares,
        added(totals.values(), length) if whole else None,
        any(_is_on_its_way(tx, line.row) for line in said),
    )


def go_on(tx: Transaction, words: Wording, circle: bytes, *, now: datetime, random: Random) -> None:
    """Say whatever is due in the pulses of a circle, and forget what is not needed any more."""
    for own in tx.circle_pulses.of(circle):
        if own.part is Part.OVER:
            continue
        row, found = begun_by(tx, words, circle, own.pulse), None
        if row is not None and is_live(row):
            found = find(tx, words, tx.circles.get(circle), row)
        if found is None or found.sums is not None or found.closes_at <= to_millis(now):
            _end(tx, words, circle, own.pulse, to_millis(now))
        else:
            _Turn(tx, words, tx.circles.get(circle), own, found, now, random).take()


@dataclass(frozen=True, slots=True)
class _Turn:
    """The next thing that this person says in a pulse, if it is their turn."""

    tx: Transaction
    words: Wording
    circle: Circle
    own: Own
    found: Found
    now: datetime
    random: Random

    def take(self) -> None:
        """Say it."""
        own, found, at = self.own, self.found, to_millis(self.now)
        me = self.circle.me
        if found.waiting:
            return
        if not found.people:
            begins = own.part is Part.JOINED or found.row.mine
            if begins and at >= found.joins_by:
                self._begin()
        elif own.part in {Part.NONE, Part.JOINED} and at < found.joins_by - _MINUTES:
            # Whoever ended the joining early may have done it to be among friends.
            self._keep(replace(own, part=Part.OUT, answers=()))
        elif own.part is Part.JOINED and me in found.people and own.answers:
            self._split()
        elif own.part is Part.SPLIT and set(found.shares) == set(found.people) - {me}:
            self._tell()

    def _begin(self) -> None:
        here = _here(self.tx, self.circle.id)
        people = sorted(person for person in self.found.joined if person in here)
        if len(people) >= FEWEST:
            self._say("pulse_begin", {"people": tuple(people)})

    def _split(self) -> None:
        """Send everybody their share: all in one transaction, and never again."""
        own, found, me = self.own, self.found, self.circle.me
        if not set(found.people) <= _here(self.tx, self.circle.id):
            return
        shares = split(own.answers, found.people, me, self.random)
        ident = set_id(self.circle.id, own.pulse, found.people)
        for person in found.people:
            if person != me:
                self._say("pulse_share", {"people": ident, "values": shares[person]}, person)
        self._keep(Own(own.pulse, Part.SPLIT, (), shares[me]))

    def _tell(self) -> None:
        own, found = self.own, self.found
        values = added([own.kept, *found.shares.values()], len(own.kept))
        ident = set_id(self.circle.id, own.pulse, found.people)
        self._say("pulse_total", {"people": ident, "values": values})
        self._keep(Own(own.pulse, Part.TOLD))
        _forget_received(self.tx, self.words, self.circle.id, own.pulse, to_millis(self.now))

    def _keep(self, own: Own) -> None:
        self.tx.circle_pulses.update(self.circle.id, own)

    def _say(self, kind: str, fields: dict[str, Any], person: bytes | None = None) -> None:
        said = Said(kind, {"to": self.own.pulse.joined, **fields})
        sending = Sending(() if person is None else (person,))
        # A share for somebody else has no place here but in the outbox.
        going = Going(said, sending, to=self.own.pulse, passing=person is not None)
        send(self.tx, self.words, self.circle.id, going, now=self.now, random=self.random)


def _end(tx: Transaction, words: Wording, circle: bytes, pulse: PostKey, at: int) -> None:
    """Keep nothing of a pulse but what everybody knows."""
    _forget_received(tx, words, circle, pulse, at)
    for out in tx.circle_outbox.of(circle):
        if not (out.audience and out.body and out.kind is OutKind.POST):
            continue
        said = words.decode(out.message, out.body)
        if said.kind == "pulse_share" and said.fields["to"] == pulse.joined:
            tx.circle_outbox.update(emptied(out))
    tx.circle_pulses.update(circle, Own(pulse, Part.OVER))


def _forget_received(
    tx: Transaction, words: Wording, circle: bytes, pulse: PostKey, at: int
) -> None:
    """Delete the shares that came: their sum was said, or never will be."""
    for row in tx.circle_posts.said_to(circle, pulse):
        if words.decode(row.kind, row.body).kind == "pulse_share":
            tx.circle_posts.withdraw(circle, row.post, row.author, at)


def _is_on_its_way(tx: Transaction, row: PostRow) -> bool:
    if not row.mine or row.seq is not None:
        return False
    out = tx.circle_outbox.get(row.circle, row.post)
    return out is not None and out.state in _ALIVE


def _plain(words: Wording, row: PostRow) -> tuple[str, Mapping[str, Any]]:
    said = words.decode(row.kind, row.body)
    return said.kind, said.fields


def _here(tx: Transaction, circle: bytes) -> set[bytes]:
    return {one.person for one in tx.circle_people.of(circle) if one.present}


def _joined(lines: Sequence[_Line]) -> tuple[bytes, ...]:
    found = (line.row.author for line in lines if line.kind == "pulse_join")
    return tuple(dict.fromkeys(found))


def _people(lines: Sequence[_Line], here: set[bytes]) -> tuple[bytes, ...]:
    """Return who takes part: whom the first beginning names that names everybody who joined."""
    for at, line in enumerate(lines):
        if line.kind != "pulse_begin":
            continue
        named, before = tuple(line.fields["people"]), set(_joined(lines[:at]))
        left_out = (before - set(named)) & here
        if set(named) <= before and not left_out and list(named) == sorted(named):
            return named
    return ()


def _firsts(
    lines: Sequence[_Line], kind: str, ident: bytes, people: Sequence[bytes], length: int
) -> dict[bytes, Numbers]:
    """Return the first thing of a kind that each of the people said to just these people."""
    found: dict[bytes, Numbers] = {}
    for line in lines:
        author = line.row.author
        if line.kind != kind or author not in people or author in found:
            continue
        values = line.fields["values"]
        if line.fields["people"] == ident and len(values) == length:
            found[author] = tuple(values)
    return found
