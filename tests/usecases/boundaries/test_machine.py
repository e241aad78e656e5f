"""No order of policies, uses and clocks grants more than the policy, but by what it records."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.domain.boundaries.acts import NEVER_LIMITED
from app.domain.boundaries.clock import Running, present
from app.domain.boundaries.decide import Decision
from app.domain.boundaries.failures import BadLock, ClockIsRight, LockHolds, NothingToOpen
from app.domain.boundaries.policy import Policy
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.look_back import look_back
from app.usecases.boundaries.mend_clock import clock_in_question, follow_clock, leave_clock
from app.usecases.boundaries.open_once_more import open_once_more
from app.usecases.boundaries.set_lock import set_lock
from tests.making import make_vault
from tests.usecases.boundaries.oracle import MINUTE, Oracle
from tests.usecases.boundaries.strategies import policies

START = datetime(2026, 3, 27, 22, 0, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "UTC", "Asia/Kathmandu")


class Limits(RuleBasedStateMachine):
    """A person with a journal, a computer with a clock, and limits."""

    @initialize(zone=st.sampled_from(ZONES))
    def begin(self, zone: str) -> None:
        self.home = tempfile.TemporaryDirectory()
        self.vault = make_vault(Path(self.home.name) / "mine.lamplit")
        self.true, self.wall, self.zone = 0, START, zone
        self.running = Running(START, 0)
        self.oracle = Oracle(START)
        self.opened = 0
        self._look()

    def teardown(self) -> None:
        if hasattr(self, "vault"):
            self.vault.close()
            self.home.cleanup()

    @property
    def now(self) -> datetime:
        return self.running.now(self.true * 60.0)

    def _pass(self, minutes: int) -> None:
        self.true += minutes
        self.wall += minutes * MINUTE

    def _look(self, active: int = 0) -> Decision:
        found, _ = self.vault.write(
            lambda tx: count_usage(tx, active * MINUTE, now=self.now, zone=self.zone)
        )
        assert found.now == self.now, "the clock of a running program is never behind the mark"
        self.oracle.look(found.now, self.zone)
        return found.decision

    def _count(self, minutes: int) -> None:
        # A moment earlier, so that what ends with the day is counted for it.
        at = self.now - timedelta(milliseconds=1)
        self.vault.write(lambda tx: count_usage(tx, minutes * MINUTE, now=at, zone=self.zone))

    @rule(minutes=st.sampled_from((1, 9, 45, 200, 700, 1500, 10_000)))
    def wait(self, minutes: int) -> None:
        self._pass(minutes)
        self._look()

    @rule(goal=st.integers(1, 90))
    def use(self, goal: int) -> None:
        """Be in the circle for as long as it lets one, and as one wants."""
        while goal > 0:
            decision = self._look()
            if not decision.is_open:
                assert decision.opens_at is None or decision.opens_at > self.now
                return
            minutes = min(goal, 13)
            if decision.left is not None:
                minutes = min(minutes, decision.left // MINUTE)
            if decision.closes_at is not None:
                minutes = min(minutes, (decision.closes_at - self.now) // MINUTE)
            assert minutes > 0, "what is open is open for a while"
            # A day that turns within a stay counts what follows for the new one.
            minutes = min(minutes, (self.oracle.days[-1].ends - self.now) // MINUTE)
            self.oracle.grant(minutes)
            self._pass(minutes)
            self._count(minutes)
            goal -= minutes

    @rule()
    def wait_until_it_opens(self) -> None:
        decision = self._look()
        if decision.opens_at is not None and decision.opens_at < self.now + timedelta(days=40):
            self._pass((decision.opens_at - self.now) // MINUTE)
            assert self._look().is_open, "it opens when it said it would"

    @rule(policy=policies)
    def change(self, policy: Policy) -> None:
        self._look()
        try:
            self.vault.write(lambda tx: change_policy(tx, policy, now=self.now, zone=self.zone))
        except LockHolds:
            assert self.oracle.is_locked()
            return
        self.oracle.change(policy)

    @rule(hours=st.sampled_from((0, 1, 30, 720, 721)), closes=st.booleans())
    def lock(self, *, hours: int, closes: bool) -> None:
        self._look()
        length = timedelta(hours=hours)
        before = self.oracle.lock if self.oracle.is_locked() else None
        try:
            lock, _ = self.vault.write(
                lambda tx: set_lock(
                    tx, length, "for calm", closes=closes, now=self.now, zone=self.zone
                )
            )
        except BadLock:
            shorter = before is not None and self.now + length < before[1]
            opens = before is not None and before[2] and not closes
            assert hours in (0, 721) or shorter or opens
            return
        assert hours not in (0, 721)
        self.oracle.lock = (before[0] if before else self.now, self.now + length, closes)
        assert (lock.ends - self.now) <= timedelta(days=30)
        if self.oracle.override is not None:
            self.oracle.override = None

    @rule()
    def open_once_more(self) -> None:
        self._look()
        try:
            override, _ = self.vault.write(
                lambda tx: open_once_more(tx, "I miss them", now=self.now, zone=self.zone)
            )
        except LockHolds:
            assert self.oracle.is_locked()
            return
        except NothingToOpen:
            return
        wait = max(policy.override_wait for policy in self.oracle.binding)
        length = min(policy.override_minutes for policy in self.oracle.binding)
        assert override.opens >= self.now + wait * MINUTE
        assert override.ends <= override.opens + length * MINUTE
        self.oracle.override = (override.opens, override.ends)
        self.opened += 1

    @rule(zone=st.sampled_from(ZONES))
    def travel(self, zone: str) -> None:
        self.zone = zone

    @rule(minutes=st.sampled_from((-800_000, -525_601, -44_000, -1_440, -60, 60, 1_440, 44_000)))
    def set_clock(self, minutes: int) -> None:
        """Set the clock while the program runs: nothing changes."""
        before = self._look()
        self.wall += minutes * MINUTE
        assert self._look() == before

    @rule(shift=st.sampled_from((-800_000, -1_440, -60, 0, 60, 1_440, 44_000, 38_000_000)))
    def start_again(self, shift: int) -> None:
        """Close the program, set the clock, and open it again."""
        self._look()
        self.wall += shift * MINUTE
        self._pass(3)
        clock = self.vault.read(lambda tx: tx.limits.clock())
        assert clock is not None
        self.running = Running(present(clock.mark, self.wall), self.true * 60.0)
        self._look()

    @rule()
    def start_in_1970(self) -> None:
        self._look()
        self.wall = datetime(1970, 1, 2, tzinfo=UTC)
        self._look()

    @precondition(lambda self: self.vault.read(lambda tx: clock_in_question(tx, wall=self.wall)))
    @rule(right=st.booleans())
    def answer(self, *, right: bool) -> None:
        self._look()
        if not right:
            self.vault.write(lambda tx: leave_clock(tx, wall=self.wall))
            assert self.vault.read(lambda tx: clock_in_question(tx, wall=self.wall)) is None
            return
        self.vault.write(lambda tx: follow_clock(tx, wall=self.wall, zone=self.zone))
        self.oracle.set_back(self.wall, self.zone)
        self.running = Running(self.wall, self.true * 60.0)
        self.opened += 1
        try:
            self.vault.write(lambda tx: follow_clock(tx, wall=self.wall, zone=self.zone))
            raise AssertionError("it is asked once")
        except ClockIsRight:
            self._look()

    @invariant()
    def what_is_never_limited_is_allowed(self) -> None:
        if hasattr(self, "vault"):
            decision = self._look()
            assert all(decision.allows(act) for act in NEVER_LIMITED)

    @invariant()
    def every_opening_is_in_the_look_back(self) -> None:
        if hasattr(self, "vault"):
            found = self.vault.read(lambda tx: look_back(tx, date(1969, 1, 1), date(1969, 1, 2)))
            assert found.opened == ()
            rows = self.vault.read(
                lambda tx: tx.limits.opened_between(date(1960, 1, 1), date(9999, 1, 1))
            )
            assert len(rows) == self.opened


Limits.TestCase.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
test_no_order_of_events_grants_more_than_the_policy = Limits.TestCase
