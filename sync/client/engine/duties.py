"""What an act obliges stewards' clients to: whoever did it hands the repair capability on."""

import hashlib

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.client.engine.repairing import RENEW, capabilities
from sync.session import acts
from sync.session.messages.stewardship import RepairKey
from sync.session.opening import Acted
from sync.session.roster import Roster


def duties_of(tx: Transaction, desk: Desk, acted: Acted) -> None:
    """Note what follows from an act for this client."""
    me, after, act = desk.circle.me, acted.after, acted.act
    known = capabilities(desk.circle.repair)
    if known and not after.is_steward(me):
        if isinstance(act, acts.Succeed) and act.ballot.absent == me:
            # Whoever follows an absent steward has it from nobody else, perhaps.
            hand_on(tx, desk, after, act.ballot.instead, known[0], acted.seq)
        tx.circles.update(desk.id, repair=None)
        return
    if not known:
        return
    if isinstance(act, acts.Readmit):
        for member in acted.key_changes:
            if after.is_steward(member.person) and member.person != me:
                hand_on(tx, desk, after, member.person, known[0], acted.seq)
    if acted.actor.person == me:
        _as_actor(tx, desk, acted, known[0])


def _as_actor(tx: Transaction, desk: Desk, acted: Acted, capability: bytes) -> None:
    """What follows for whoever changed who the stewards are."""
    me, after, before = desk.circle.me, acted.after, set(acted.before.stewards)
    if before - set(after.stewards):
        # Somebody who knows the capability is a steward no longer.
        tx.circle_state.set_pending(desk.id, desk.tools.random(32), RENEW)
    for person in set(after.stewards) - before - {me}:
        hand_on(tx, desk, after, person, capability, acted.seq)


def hand_on(
    tx: Transaction, desk: Desk, roster: Roster, person: bytes, key: bytes, since: int
) -> None:
    """Send a steward the repair capability, to be read by nobody else."""
    message = RepairKey(roster.relay.log, key, since)
    ident = hashlib.sha256(b"lamplit repair key\0" + person + message.encode()).digest()[:16]
    add_message(tx, desk, ident, message.kind, message.encode(), (person,))
