"""Entries that the relay calls withdrawn, and that were never read: perhaps it is not true.

Their authors may have taken them back, or the relay keeps them from this reader alone; only the
authors know. So everybody is asked, at most once a day: who took it back says so, and whoever did
not says it again. Nobody can show that an entry without words was theirs, so a member may claim
what is another one's; but its author answers, too, and then both are noted.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.mls.codec import Reader, opaque, uint, vector, whole
from sync.session.messages.requests import Ask, Range

MISSING: Final = "missing"
ASKED: Final = "missing asked"
UNANSWERED: Final = "unanswered"
"""The event that an entry came without its words, and nobody said them again."""
_MOST: Final = 256
CLAIMED: Final = "claimed"
"""The event that two people say that an entry without its words was theirs: one of them lies."""
_AGAIN: Final = 7
"""Days after which an author who did not answer is asked once more, and then given up."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry: its sequence number, how often it was asked for, and the day when it was last.

    `by` is who says that it was theirs, empty where nobody does.
    """

    seq: int
    times: int = 0
    day: int = 0
    by: bytes = b""

    def encode(self) -> bytes:
        return uint(self.seq, 8) + uint(self.times, 1) + uint(self.day, 4) + opaque(self.by)

    @classmethod
    def decode(cls, reader: Reader) -> "_Entry":
        return cls(reader.uint(8), reader.uint(1), reader.uint(4), reader.opaque())


def note(tx: Transaction, desk: Desk, seq: int) -> None:
    """Remember an entry that came without its words."""
    known = _load(tx, desk)
    if all(one.seq != seq for one in known):
        _store(tx, desk, [*known, _Entry(seq)][-_MOST:])


def found(tx: Transaction, desk: Desk, seq: int, by: bytes) -> None:
    """Wait no longer for an entry that was asked for, since somebody says that it was theirs.

    Nobody clears away what was not even asked for.
    """
    known = _load(tx, desk)
    entry = next((one for one in known if one.seq == seq and one.times), None)
    if entry is None or entry.by == by:
        return
    left = [one for one in known if one is not entry]
    if entry.by:
        people = [entry.by.hex(), by.hex()]
        data: dict[str, object] = {"seq": seq, "people": people}
        tx.circle_posts.note_event(desk.id, desk.tools.now, CLAIMED, data)
    else:
        left.append(replace(entry, by=by))
    _store(tx, desk, left)


def ask(desk: Desk) -> None:
    """Ask for what is missing; what nobody answers for is noted as an event."""
    today = desk.tools.today
    known, asked = desk.read(lambda tx: (_load(tx, desk), tx.circle_state.pending(desk.id, ASKED)))
    if not known or asked == uint(today, 4):
        return
    due = [one for one in known if not one.times or abs(today - one.day) >= _AGAIN]
    over = [one for one in due if one.by]
    given_up = [one for one in due if one.times > 1 and not one.by]
    asking = [one for one in due if one.times <= 1 and not one.by]

    def work(tx: Transaction) -> None:
        left = {one.seq: one for one in known if one not in (*given_up, *over)}
        left |= {one.seq: replace(one, times=one.times + 1, day=today) for one in asking}
        _store(tx, desk, list(left.values()))
        for one in given_up:
            tx.circle_posts.note_event(desk.id, desk.tools.now, UNANSWERED, {"seq": one.seq})
        if asking:
            tx.circle_state.set_pending(desk.id, uint(today, 4), ASKED)
            ranges = tuple(Range(one.seq, one.seq) for one in asking)
            message = Ask(ranges=ranges, log=desk.log)
            add_message(tx, desk, desk.tools.id(), message.kind, message.encode())

    if due:
        desk.write(work)


def give_up(tx: Transaction, desk: Desk) -> None:
    """Ask no more: the circle has another log, and what was missing lies in the old one."""
    for one in _load(tx, desk):
        if one.by:
            continue
        tx.circle_posts.note_event(desk.id, desk.tools.now, UNANSWERED, {"seq": one.seq})
    _store(tx, desk, [])
    tx.circle_state.set_pending(desk.id, None, ASKED)


def _load(tx: Transaction, desk: Desk) -> list[_Entry]:
    data = tx.circle_state.pending(desk.id, MISSING)
    return [] if data is None else list(whole(data, lambda r: r.vector(_Entry.decode)))


def _store(tx: Transaction, desk: Desk, entries: list[_Entry]) -> None:
    data = vector(tuple(entries)) if entries else None
    tx.circle_state.set_pending(desk.id, data, MISSING)
