"""What an act obliges stewards' clients to: whoever did it hands the repair capability on."""

import hashlib
from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.session import acts
from sync.session.messages.stewardship import RepairKey
from sync.session.opening import Acted
from sync.session.roster import Roster

RENEW: Final = "renew_repair"
"""The name under which a repair capability waits that the relay does not know yet."""


def duties_of(tx: Transaction, desk: Desk, acted: Acted) -> None:
    """Note what follows from an act for this client."""
    me, after = desk.circle.me, acted.after
    if not after.is_steward(me):
        if desk.circle.repair is not None:
            tx.circles.update(desk.id, repair=None)
        return
    if desk.circle.repair is None or acted.actor.person != me:
        return
    before = set(acted.before.stewards)
    if before - set(after.stewards):
        # Somebody who knows the capability is a steward no longer.
        tx.circle_state.set_pending(desk.id, desk.tools.random(32), RENEW)
    for person in set(after.stewards) - before - {me}:
        hand_on(tx, desk, after, person, desk.circle.repair, acted.seq)
    if isinstance(acted.act, acts.Readmit):
        for member in acted.key_changes:
            if after.is_steward(member.person) and member.person != me:
                hand_on(tx, desk, after, member.person, desk.circle.repair, acted.seq)


def hand_on(
    tx: Transaction, desk: Desk, roster: Roster, person: bytes, key: bytes, since: int
) -> None:
    """Send a steward the repair capability, to be read by nobody else."""
    message = RepairKey(roster.relay.log, key, since)
    ident = hashlib.sha256(b"lamplit repair key\0" + person + message.encode()).digest()[:16]
    add_message(tx, desk, ident, message.kind, message.encode(), (person,))
