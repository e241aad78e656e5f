"""One's own commit, once the log has it: the next epoch begins, and what hung on it goes out."""

from dataclasses import replace
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutKind, OutState
from app.vault.transaction import Transaction
from sync.client.engine.acted import note_act, note_leaving
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.elsewhere import arriving
from sync.client.engine.goingback import is_void, voided
from sync.client.engine.outbox import add_letter
from sync.client.engine.records import Commit, Job
from sync.client.engine.replies import ended_letters, letter_for
from sync.client.transport.failures import Lied
from sync.client.transport.values import Cursor
from sync.protocol.frames import Frame
from sync.session.acts import SelfUpdate
from sync.session.entering import Entry
from sync.session.opening import Acted
from sync.session.parts import Head
from sync.session.session import Pending, Session

_SPARSER: Final = 1.2


def merge(desk: Desk, commit: Commit, frame: Frame, cursor: Cursor) -> None:
    """Begin the epoch that one's own commit leads to, in one transaction with all that follows.

    Raises:
        Lied: the relay says that it opened another turn than it did.
    """
    pending = Pending.from_bytes(commit.pending, desk.identity)
    merged = pending.merged
    if frame.next_hash != pending.next_hash or _opens(commit, frame) != frame.next_turn:
        raise Lied("The relay says that an entry opened another turn than it did.")
    acted = _acted(desk, commit, merged, frame.seq)
    there = arriving.cursor_after(desk, acted, frame, cursor)

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None)
        tx.circles.update(desk.id, identity=merged.identity.to_bytes())
        if desk.circle.state is CircleState.STUCK:
            tx.circles.update(desk.id, state=CircleState.MEMBER, trouble="")
        _finish(tx, desk, commit, pending, frame.seq, cursor)
        voided(tx, desk, frame)
        if commit.leaves:
            note_leaving(tx, desk, desk.circle.me)
        else:
            note_act(tx, desk, acted)
            for letter in ended_letters(desk.tools, acted):
                add_letter(tx, desk, letter)
            arriving.follow(tx, desk, acted, there)

    desk.write(work, Spot(merged, there))
    desk.commit = None
    desk.refresh_row()


def _opens(commit: Commit, frame: Frame) -> int:
    return commit.repair.next_turn if commit.repair else frame.turn + 1


def _acted(desk: Desk, commit: Commit, merged: Session, seq: int) -> Acted:
    """What was done, as the others read it."""
    before, after = desk.session, merged
    people = {member.person: member for member in before.people}
    since = {member.person: member for member in after.people}
    act = after.roster.act if commit.changes else SelfUpdate()
    stayed = [member for person, member in since.items() if person in people]
    return Acted(
        after,
        act or SelfUpdate(),
        before.me,
        before.roster,
        after.roster,
        tuple(member for person, member in since.items() if person not in people),
        tuple(member for person, member in people.items() if person not in since),
        tuple(m for m in stayed if m.device_key != people[m.person].device_key),
        seq,
    )


def _finish(
    tx: Transaction, desk: Desk, commit: Commit, pending: Pending, seq: int, cursor: Cursor
) -> None:
    """Settle the row that asked for it, and put what hung on it behind all the rest."""
    row = tx.circle_outbox.get(desk.id, commit.row) if commit.row else None
    if row is None:
        return
    if row.kind in {OutKind.LEAVE, OutKind.MOVE}:
        tx.circle_outbox.update(replace(row, state=OutState.ACCEPTED, seq=seq))
        return
    job = Job.from_bytes(row.body)
    # What it was made of has secrets in it, which nobody needs any more.
    tx.circle_outbox.update(replace(row, state=OutState.ACCEPTED, seq=seq, body=b""))
    for letter in job.letters:
        add_letter(tx, desk, letter)
    if job.reply and pending.welcome is not None:
        head = Head(seq, cursor.chain or bytes(32))
        entry = Entry(pending.merged.turn, head, pending.welcome, earlier_heads(tx, desk, seq))
        add_letter(tx, desk, letter_for(desk, job, entry))


def earlier_heads(tx: Transaction, desk: Desk, seq: int) -> tuple[Head, ...]:
    """Some places of the log before an entry, the latest first: many near it, fewer far away.

    None of them is void: whoever comes back would take their own words there for read.
    """
    found, step = [], 1.0
    while (at := seq - int(step)) > 0:
        chain = tx.circle_state.chain_at(desk.id, at)
        if chain is not None and not is_void(tx, desk, at):
            found.append(Head(at, chain))
        step = max(step + 1, step * _SPARSER)
    return tuple(found)
