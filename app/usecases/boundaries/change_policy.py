"""Change one's limits: what is stricter holds at once, what is looser from the next day on."""

from dataclasses import replace
from datetime import datetime

from app.domain.boundaries.plan import Plan, changed
from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.usecases.boundaries.standing import keep, standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True, circles=True)


def change_policy(
    tx: Transaction, wanted: Policy, *, now: datetime, zone: str
) -> tuple[Plan, Changes]:
    """Set all limits at once, and return what holds now and what from when on.

    Raises:
        BadLimit: a value lies outside of what a limit can be.
        LockHolds: something would be loosened, and a lock is in force.
    """
    found = standing(tx, now=now, zone=zone)
    plan = changed(
        found.limits.plan, wanted, found.limits.lock,
        now=found.now, next_day=found.usage.day.ends,
    )  # fmt: skip
    keep(tx, replace(found, limits=replace(found.limits, plan=plan)))
    return plan, _CHANGED
