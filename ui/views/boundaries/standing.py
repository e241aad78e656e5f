"""Where I stand today: used and left, when circles open and close, and what waits."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.boundaries.plan import looser_from
from app.domain.boundaries.policy import Policy
from ui.context import Context
from ui.limit_words import until_opening_text
from ui.text import closed_text, filled, number, set_apart
from ui.views.boundaries.reading import Facts
from ui.views.boundaries.words import FIELDS, moment_words, rule_text
from ui.views.circle.once_more import OnceMore
from ui.views.kit.words import minutes_text
from ui.views.parts import Group, left
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section
from ui.widgets.meters import ProgressLine

_MINUTE = timedelta(minutes=1)


class StandingPart(Group):
    """The present, in a few sentences.

    Attributes:
        bar, used: what was used of the day's minutes. now: whether circles are open.
        pending: what waits to become looser. call_back: takes it back.
        once_more: opens past a limit. end: leaves the wait, or ends the opening.

    Signals:
        call_back_wanted(): what waits shall not come.
        end_wanted(): what was opened once more, or is to be, shall not.
    """

    call_back_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=10)
        self._context = context
        self.used = Label(look, "", "ui.strong", wrap=True)
        self.bar = ProgressLine(look, self.tr("Used today"))
        self.now = Label(look, "", wrap=True)
        self.lock = Label(look, "", wrap=True)
        self.reason = Label(look, "", "words.read", "ink2", wrap=True)
        self.pending = Label(look, "", wrap=True)
        self.call_back = Button(look, self.tr("Keep my limits as they are"))
        self.opens = Label(look, "", "ui.second", "ink2", wrap=True)
        self.once_more = OnceMore(context)
        self.end = Button(look, "")
        self._waiting = Group(look, gap=8, margins=(0, 10, 0, 0)).add(
            Section(look, self.tr("Waiting to become looser")), self.pending
        )
        self._waiting.body.addLayout(left(self.call_back))
        self.add(self.used, self.bar, self.now, self.opens, self.lock, self.reason, self.once_more)
        self.body.addLayout(left(self.end))
        self.add(self._waiting)
        self.call_back.clicked.connect(self.call_back_wanted)
        self.end.clicked.connect(self.end_wanted)

    def show_facts(self, facts: Facts) -> None:
        """Show where one stands."""
        self._show_used(facts)
        self.now.setText(now_text(facts, self._context.zone()))
        self._show_lock(facts)
        self._show_pending(facts)
        found = facts.standing
        waiting, decision = facts.waiting, found.decision
        opens = decision.opens_at
        still = "" if opens is None else until_opening_text(opens - found.now)
        self.opens.setText(still)
        self.opens.setVisible(bool(still))
        self.once_more.show_standing(found)
        self.end.setVisible(waiting is not None or decision.by_override)
        self.end.setText(self.tr("Let it be") if waiting is not None else self.tr("Close them now"))

    def clear(self) -> None:
        """Drop every word."""
        for label in (self.used, self.now, self.opens, self.lock, self.reason, self.pending):
            label.clear()
        self.once_more.clear()

    # --- inside

    def _show_used(self, facts: Facts) -> None:
        found = facts.standing
        limit = found.policy.day_minutes
        used = found.usage.used_at(found.now) // _MINUTE
        text = self.tr("%1 in circles today.")
        said = filled(text, minutes_text(used))
        if limit is not None:
            said = filled(self.tr("%1 of your %2 today."), number(used), minutes_text(limit))
        self.used.setText(said)
        self.bar.setVisible(bool(limit))
        self.bar.setRange(0, limit or 1)
        self.bar.setValue(min(used, limit or 1))
        self.bar.setAccessibleDescription(said)

    def _show_lock(self, facts: Facts) -> None:
        found = facts.standing
        lock = found.limits.lock
        holds = lock is not None and lock.holds(found.now)
        self.lock.setVisible(holds)
        self.reason.setVisible(holds and lock is not None and bool(lock.reason))
        if lock is None or not holds:
            return
        text = (
            self.tr("Circles are locked until %1.") if lock.closes
            else self.tr("Your limits are locked until %1. They can only be made stricter.")
        )  # fmt: skip
        self.lock.setText(filled(text, moment_words(lock.ends, found.now, self._context.zone())))
        self.reason.setText(lock.reason)

    def _show_pending(self, facts: Facts) -> None:
        found = facts.standing
        plan = found.limits.plan
        begins = looser_from(plan, found.limits.lock)
        waits = plan.pending is not None and begins is not None
        self._waiting.setVisible(waits)
        if plan.pending is None or begins is None:
            return
        text = self.tr("This takes effect %1: %2.")
        when = moment_words(begins, found.now, self._context.zone())
        self.pending.setText(filled(text, when, pending_text(plan.current, plan.pending)))


def pending_text(current: Policy, pending: Policy) -> str:
    """Return the rules in which a policy that waits differs."""
    return set_apart(
        rule_text(rule, pending) for rule, names in FIELDS.items()
        if any(getattr(current, name) != getattr(pending, name) for name in names)
    )  # fmt: skip


def now_text(facts: Facts, zone: str) -> str:
    """Return whether circles are open, until when or from when on, by the clock of a zone."""
    say, found = QCoreApplication.translate, facts.standing
    decision = found.decision
    if not decision.is_open:
        return closed_text(decision, found.now, zone)
    parts = [_open_text(decision.closes_at, found.now, zone, once_more=decision.by_override)]
    if decision.left is not None:
        minutes = -(-decision.left // _MINUTE)
        parts.append(filled(say("Boundaries", "%1 left.", "", minutes), minutes_text(minutes)))
    return " ".join(parts)


def _open_text(closes: datetime | None, now: datetime, zone: str, *, once_more: bool) -> str:
    say = QCoreApplication.translate
    if closes is None:
        return say("Boundaries", "Your circles are open.")
    text = (
        say("Boundaries", "Your circles are open once more until %1.") if once_more
        else say("Boundaries", "Your circles are open until %1.")
    )  # fmt: skip
    return filled(text, moment_words(closes, now, zone))
