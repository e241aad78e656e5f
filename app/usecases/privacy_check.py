"""Gather what the privacy check-up looks at, and remember when it was done."""

from datetime import date, datetime

from app.domain.changes import Changes
from app.domain.circles.circle import OVER, Circle
from app.domain.circles.feed import LedgerState
from app.domain.privacy import CircleFacts, Facts
from app.settings import LOCK_AFTER, LOCK_ON_SUSPEND, SOCKS_PROXY
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_ledger
from app.usecases.keep_connections import connected_hosts
from app.vault.access import slots_in
from app.vault.keys.credentials import Kind
from app.vault.transaction import Transaction

_DONE = "privacy_checked"
_SPARE = frozenset(
    str(kind)
    for kind in (Kind.RECOVERY_CODE, Kind.KEY_FILE, Kind.RECOVERY_SHARES, Kind.PAPER_SHARES)
)
_READABLE = frozenset({LedgerState.WAITING, LedgerState.ON_RELAY, LedgerState.GOING})


def privacy_facts(
    tx: Transaction, words: Wording | None, newest_backup: datetime | None, *, now: datetime
) -> Facts:
    """Return what is so.

    Args:
        tx: the journal.
        words: what is known of a circle's words; None where circles are not installed, which are
            then left out.
        newest_backup: when the newest backup was made.
        now: the present, aware.
    """
    stored = tx.settings.all()
    kinds = [str(slot.kind) for slot in slots_in(tx)]
    circles = [one for one in tx.circles.all() if one.state not in OVER]
    return Facts(
        ways=len(kinds),
        spare=sum(kind in _SPARE for kind in kinds),
        lock_after=LOCK_AFTER.read(stored),
        lock_on_suspend=LOCK_ON_SUSPEND.read(stored),
        newest_backup=newest_backup,
        circles=[_of(tx, words, one) for one in circles] if words is not None else (),
        proxy=bool(SOCKS_PROXY.read(stored)),
        in_clear=len(tx.plan.all().short()),
        hosts=connected_hosts(tx, now=now),
    )


def _of(tx: Transaction, words: Wording, circle: Circle) -> CircleFacts:
    shared = [one for one in read_ledger(tx, words, circle.id) if one.state in _READABLE]
    others = [
        one for one in tx.circle_people.of(circle.id) if one.present and one.person != circle.me
    ]
    return CircleFacts(
        circle.id, circle.name, len(shared), sum(one.expires_at is None for one in shared),
        len(others), sum(one.compared is None for one in others), circle.relay_url,
    )  # fmt: skip


def last_privacy_check(tx: Transaction) -> date | None:
    """Return the day of the last check-up, or None."""
    try:
        return date.fromisoformat(tx.settings.all().get(_DONE, ""))
    except ValueError:
        return None


def note_privacy_check(tx: Transaction, today: date) -> Changes:
    """Remember that everything was looked at today."""
    tx.settings.put(_DONE, today.isoformat())
    return Changes(settings=True)
