"""The stewards' duty: whoever is one has the repair capability, and nobody uses it who was one.

What follows from an act is decided by who the stewards were and are, whoever did it. Who is a
steward no longer sets the last one aside, though the others renew it: should they be one again, a
relay that was restored to the time before may know no other.
"""

from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.client.engine.repairing import (
    RENEW,
    UNSURE,
    Held,
    due_renewal,
    has_room,
    held,
    newest,
    note_renewal,
    unsure,
    with_key,
    with_repair,
)
from sync.client.transport.failures import Refused as RelayRefused
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID
from sync.session import acts
from sync.session.errors import RefusedError
from sync.session.messages.stewardship import RepairKey
from sync.session.opening import Acted
from sync.session.roster import Roster
from sync.session.session import Session

_TURN: Final = 3
"""Days that each steward leaves to the one before to renew the capability."""
_MOST_TOLD: Final = 4
"""So many capabilities are kept of what one former steward tells, the first ones."""
_HASH: Final = 32
_ASIDE: Final = "repair before"
"""The name under which stands the capability that one had when one was a steward before."""
UNKNOWN: Final = "repair_unknown"
"""The event that says that the relay knows none of the repair capabilities that are known here."""


def duties_of(tx: Transaction, desk: Desk, acted: Acted) -> None:
    """Note what follows from an act for this client."""
    me, before, after = desk.circle.me, acted.before, acted.after
    known = _known(tx.circles.get(desk.id).repair)
    if before.is_steward(me) and not after.is_steward(me):
        act = acted.act
        if known and isinstance(act, acts.Succeed) and act.ballot.absent == me:
            # Whoever follows an absent steward has it from nobody else, perhaps.
            hand_on(tx, desk, after, (act.ballot.instead,), known)
        if known:
            tx.circle_state.set_pending(desk.id, desk.log + known[0].key, _ASIDE)
        tx.circles.update(desk.id, repair=None)
        tx.circle_state.set_pending(desk.id, None, RENEW)
        return
    if not known or not after.is_steward(me):
        return
    remaining = [one for one in after.stewards if before.is_steward(one)]
    hand_on(tx, desk, after, _newcomers(acted, me, remaining), known)
    if set(before.stewards) - set(after.stewards):
        # Somebody who knows the capability is a steward no longer. The first one who can, renews
        # it; the others do so later, should nothing come of that.
        order = [*remaining, *(one for one in after.stewards if one not in remaining)]
        note_renewal(tx, desk, order.index(me) * _TURN)


def _newcomers(acted: Acted, me: bytes, remaining: list[bytes]) -> tuple[bytes, ...]:
    """The stewards who need the capability from this client."""
    after = acted.after
    if isinstance(acted.act, acts.Readmit):
        back = (member.person for member in acted.key_changes)
        return tuple(one for one in back if after.is_steward(one) and one != me)
    if me not in {acted.actor.person, *remaining[:1]}:
        return ()
    return tuple(one for one in after.stewards if not acted.before.is_steward(one) and one != me)


def _known(kept: bytes | None) -> tuple[Held, ...]:
    """The capabilities to hand on, the newest first; one that somebody told, where that is all.

    A relay that was restored may know none but an earlier one, so whoever has none gets them all.
    """
    every = held(kept)
    return tuple(one for one in every if one.number != UNSURE) or every[:1]


def hand_on(
    tx: Transaction, desk: Desk, roster: Roster, people: tuple[bytes, ...], keys: tuple[Held, ...]
) -> None:
    """Send repair capabilities to some people, to be read by nobody else."""
    if not people:
        return
    for key in keys:
        message = _message(roster, key)
        add_message(tx, desk, desk.tools.id(), message.kind, message.encode(), people)


def _message(roster: Roster, key: Held) -> RepairKey:
    return RepairKey(roster.relay.log, key.key, key.number)


def key_to_hand_on(desk: Desk) -> RepairKey:
    """What is said to other stewards now. Raises `RefusedError`: one has no capability."""
    known = _known(desk.read(lambda tx: tx.circles.get(desk.id)).repair)
    if not known:
        raise RefusedError("no-key", "There is no repair capability to hand on.")
    return _message(desk.session.roster, known[0])


def hand_over(tx: Transaction, desk: Desk) -> None:
    """Before one is a steward no longer: give the capabilities to those who are then."""
    known, me = _known(tx.circles.get(desk.id).repair), desk.circle.me
    if desk.session.is_steward:
        everybody = tuple(one for one in desk.session.roster.by_id if one != me)
        hand_on(tx, desk, desk.session.roster, everybody, known)


def readers(session: Session, people: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Who of those whom a capability was for may have it, now that it goes out.

    That is the other stewards. When the only one goes it is whoever takes over, which
    `sync.session.applying` decides.
    """
    going = {session.me.person, *(member.person for member in session.leaving)}
    others = tuple(one for one in session.roster.stewards if one not in going)
    heir = tuple(one for one in session.roster.by_id if one not in going)[:1]
    return tuple(one for one in others or heir if one in people)


def take_key(tx: Transaction, desk: Desk, author: bytes, said: RepairKey) -> None:
    """Keep a capability that somebody handed on: a steward, or one who was voted out."""
    roster, circle = desk.session.roster, tx.circles.get(desk.id)
    if said.log != circle.log_id:
        return
    if not roster.is_steward(author):
        if roster.is_steward(circle.me) and _was_voted_out(tx, desk, author):
            _take_told(tx, desk, author, said.key)
        return
    kept = _kept(tx, desk)
    top = newest(kept)
    tx.circles.update(desk.id, repair=with_key(kept, said.key, said.number))
    if roster.is_steward(circle.me) and (top is None or said.number > top.number):
        tx.circle_state.set_pending(desk.id, None, RENEW)  # somebody else was faster


def _kept(tx: Transaction, desk: Desk) -> bytes | None:
    """The capabilities that are kept here; where there is none yet, the one that was set aside."""
    kept = tx.circles.get(desk.id).repair
    aside = tx.circle_state.pending(desk.id, _ASIDE) or b""
    if kept or aside[:ID] != desk.log:
        return kept
    return with_key(None, aside[ID:], UNSURE)


def _was_voted_out(tx: Transaction, desk: Desk, person: bytes) -> bool:
    name, events = person.hex(), tx.circle_posts.events(desk.id, "succeed")
    return any(event.data.get("absent") == name for event in events)


def _take_told(tx: Transaction, desk: Desk, author: bytes, key: bytes) -> None:
    """Keep what a steward says who was voted out, and is perhaps the only one who knows it.

    A wrong one does no harm where it is tried last, and takes no other's place: of each person
    a few are kept.
    """
    kept, name = _kept(tx, desk), f"told {author.hex()}"
    there = {secret_hash(one) for one in unsure(kept)}
    noted = tx.circle_state.pending(desk.id, name) or b""
    told = [noted[at : at + _HASH] for at in range(0, len(noted), _HASH)]
    told = [one for one in told if one in there]
    if secret_hash(key) in there or len(told) >= _MOST_TOLD or not has_room(kept):
        return
    tx.circle_state.set_pending(desk.id, b"".join((*told, secret_hash(key))), name)
    tx.circles.update(desk.id, repair=with_key(kept, key, UNSURE))
    if newest(kept) is None:
        note_renewal(tx, desk, 0)


def renew(desk: Desk) -> None:
    """Put the next capability in place when it is due, and hand it on. This ends no round.

    It is kept here before the relay hears of it, and tried like all others: after a cut it is the
    one that the relay knows.

    Raises:
        sync.client.transport.Failure: there is no answer.
    """
    key, me = due_renewal(desk), desk.circle.me
    if key is None or not desk.circle.repair:
        return
    renewed = secret_hash(key)
    try:
        with_repair(desk, lambda one: desk.line.renew_repair(desk.log, one, renewed))
    except RelayRefused as refusal:
        if refusal.problem is Problem.UNKNOWN:
            desk.write(lambda tx: _give_up(tx, desk))
        return

    def work(tx: Transaction) -> None:
        kept, roster = tx.circles.get(desk.id).repair, desk.session.roster
        top, is_new = newest(kept), _is_unsure(kept, key)
        tx.circle_state.set_pending(desk.id, None, RENEW)
        if not is_new:
            return
        now = Held((top.number if top else UNSURE) + 1, key)
        tx.circles.update(desk.id, repair=with_key(kept, key, now.number))
        others = tuple(one for one in roster.stewards if one != me)
        hand_on(tx, desk, roster, others, (now,))

    desk.write(work)
    desk.refresh_row()


def _is_unsure(kept: bytes | None, key: bytes) -> bool:
    return all(one.number == UNSURE for one in held(kept) if one.key == key)


def _give_up(tx: Transaction, desk: Desk) -> None:
    """The relay knows none of them: another steward may have renewed it, and hands it on."""
    tx.circle_state.set_pending(desk.id, None, RENEW)
    tx.circle_posts.note_event(desk.id, desk.tools.now, UNKNOWN, {})
