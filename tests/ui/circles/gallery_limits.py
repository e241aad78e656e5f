"""What the person's own limits do to the room of a circle, for pictures of it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from app.domain.boundaries.clock import Clock
from app.domain.boundaries.plan import NO_PLAN, Lock, Plan
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.usage import usage_at
from app.domain.changes import Changes
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.open_once_more import open_once_more
from app.usecases.coping_kit import keep_card, new_card
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.said import open_said
from ui.views.circle.view import CircleView

_TOLD = Changes(limits=True, circles=True)
_LONG = "Round the block, past the bakery that smells of cardamom, and back by the canal 🌳"


class LimitScreens:
    """Every state of it. Limits are put there as if they had been set on another day."""

    def __init__(self, context: Context, room: Callable[[], CircleView]) -> None:
        self._context, self._room = context, room

    def all(self) -> dict[str, Callable[[], object]]:
        """Every state by its name, with what brings it about."""
        return {
            "limit-day": lambda: self._limit(30, day_minutes=30),
            "limit-never": lambda: self._limit(0, windows=()),
            "limit-card": self._with_card,
            "limit-once-more": self._once_more,
            "limit-asked": self._asked,
            "limit-lock": self._lock,
            "limit-said": self._said,
            "limit-break": lambda: self._limit(20, break_minute=20),
            "limit-quiet": lambda: self._limit(0, quiet=((0, 24 * 60 - 1),), wait_minutes=30),
            "limit-clock": self._clock,
        }

    def reset(self) -> None:
        """No limits, nothing used."""
        now = self._context.now()

        def work(tx: Transaction) -> Changes:
            tx.limits.put_plan(NO_PLAN)
            lock = tx.limits.lock()
            if lock is not None:
                tx.limits.put_lock(Lock(now, now), longer=True)
            tx.limits.end_override(now - timedelta(days=1))
            tx.limits.put_clock(Clock(now))
            tx.usage.put(usage_at(None, now, self._context.zone(), 240))
            for card in tx.cards.all():
                tx.cards.remove(card.id)
            return _TOLD

        self._write(work)

    def _write(self, work: Callable[[Transaction], Changes]) -> None:
        self._context.store.write(work).result(10)

    def _limit(self, used: float, **fields: Any) -> None:
        now, zone = self._context.now(), self._context.zone()

        def work(tx: Transaction) -> Changes:
            tx.limits.put_plan(Plan(Policy(**fields)))
            count_usage(tx, timedelta(minutes=used), now=now, zone=zone)
            return _TOLD

        self._write(work)

    def _with_card(self) -> None:
        context = self._context
        card = new_card(
            _LONG, "Slowly, without a phone.", now=context.now(), new_id=context.store.new_id
        )
        self._write(lambda tx: keep_card(tx, card))
        self._limit(30, session_minutes=30)

    def _once_more(self) -> None:
        self._limit(30, day_minutes=30)
        self._room().closing.page.once_more.begin.click()

    def _asked(self) -> None:
        self._limit(30, day_minutes=30)
        now, zone = self._context.now(), self._context.zone()
        self._write(lambda tx: open_once_more(tx, "Oak asked", now=now, zone=zone)[1])

    def _lock(self) -> None:
        now = self._context.now()
        lock = Lock(now, now + timedelta(days=3), closes=True, reason="to finish the thesis")

        def work(tx: Transaction) -> Changes:
            tx.limits.put_lock(lock, longer=False)
            return _TOLD

        self._write(work)

    def _said(self) -> None:
        self._limit(30, day_minutes=30)
        circle = self._context.store.read(lambda tx: tx.circles.all()[0], lambda _: None).result(10)
        open_said(self._context, circle)

    def _clock(self) -> None:
        ahead = self._context.now() + timedelta(days=1_000)

        def work(tx: Transaction) -> Changes:
            tx.limits.put_clock(Clock(ahead))
            return _TOLD

        self._write(work)
