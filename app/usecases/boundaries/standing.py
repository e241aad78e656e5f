"""Where one stands with one's limits, as it is kept in the journal."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.boundaries.clock import Clock, present
from app.domain.boundaries.decide import Decision, Limits, decide
from app.domain.boundaries.plan import settled
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.usage import Usage, usage_at
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Standing:
    """All that a decision is made of.

    Attributes:
        now: the present, on the clock that never goes back.
        usage: of the day of now.
        clock: what is kept of the time; None where nothing was ever counted.
    """

    now: datetime
    limits: Limits
    usage: Usage
    clock: Clock | None

    @property
    def policy(self) -> Policy:
        """The policy that holds now."""
        return self.limits.policy(self.now)

    @property
    def decision(self) -> Decision:
        """What is allowed now, until when, and why."""
        return decide(self.limits, self.usage, self.now)


def standing(tx: Transaction, *, now: datetime, zone: str | None = None) -> Standing:
    """Return where one stands.

    Args:
        tx: where it is kept.
        now: the present, as the package says.
        zone: where the person is; without it, where they were when the latest day began.
    """
    clock, lock = tx.limits.clock(), tx.limits.lock()
    at = present(None if clock is None else clock.mark, now)
    plan = settled(tx.limits.plan(), lock, at)
    latest = tx.usage.latest()
    where = zone or (latest.day.zone if latest is not None else "UTC")
    usage = usage_at(latest, at, where, plan.current.turns_at)
    held_until = None if clock is None else clock.held_until
    return Standing(at, Limits(plan, lock, tx.limits.override(), held_until), usage, clock)


def keep(tx: Transaction, found: Standing) -> None:
    """Keep what is settled and counted, and that this moment was."""
    tx.limits.put_plan(found.limits.plan)
    tx.usage.put(found.usage)
    before = found.clock
    tx.limits.put_clock(Clock(found.now) if before is None else replace(before, mark=found.now))
