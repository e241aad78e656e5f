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
    me, after = desk.circle.me, acted.after
    if not after.is_steward(me):
        if desk.circle.repair is not None:
            tx.circles.update(desk.id, repair=None)
        return
    known = capabilities(desk.circle.repair)
    if not known or acted.actor.person != me:
        return
    before = set(acted.before.stewards)
    if before - set(after.stewards):
        # Somebody who knows the capability is a steward no longer.
        tx.circle_state.set_pending(desk.id, desk.tools.random(32), RENEW)
    for person in set(after.stewards) - before - {me}:
        hand_on(tx, desk, after, person, known[0], acted.seq)
    if isinstance(acted.act, acts.Readmit):
        for member in acted.key_changes:
            if after.is_steward(member.person) and member.person != me:
                hand_on(tx, desk, after, member.person, known[0], acted.seq)


def hand_on(
    tx: Transaction, desk: Desk, roster: Roster, person: bytes, key: bytes, since: int
) -> None:
    """Send a steward the repair capability, to be read by nobody else."""
    message = RepairKey(roster.relay.log, key, since)
    ident = hashlib.sha256(b"lamplit repair key\0" + person + message.encode()).digest()[:16]
    add_message(tx, desk, ident, message.kind, message.encode(), (person,))
