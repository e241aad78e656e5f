"""The room Boundaries: where I stand today, my rules, a lock, and a look back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.open_once_more import end_once_more
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import failure_text
from ui.views.boundaries.change import open_change
from ui.views.boundaries.lock import open_lock
from ui.views.boundaries.look_back import LookBackPart
from ui.views.boundaries.reading import Facts, read_facts
from ui.views.boundaries.rules import RulesPart, first_button
from ui.views.boundaries.spaces import SpacesPart
from ui.views.boundaries.standing import StandingPart
from ui.views.boundaries.words import Rule
from ui.views.parts import Group, Page, headed, left
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label, LiveLabel
from ui.widgets.sheet import Ground

_LOOK_AGAIN = 15_000
_SLOW = 400


class BoundariesView(Ground):
    """The room "boundaries". Its target is "rules", "lock", "look_back" or "met", or nothing.

    Attributes:
        standing, rules, look_back, spaces: its parts. lock: opens the sheet of a lock.
        told: why it could not be read; the parts keep what they show.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget | None = None,
        *,
        rules: RulesPart | None = None,
        look_back: LookBackPart | None = None,
    ) -> None:
        super().__init__(context.look, "desk", parent)
        self._context, self._weeks = context, 0
        look = context.look
        self.facts: Facts | None = None
        self.standing, self.spaces = StandingPart(context), SpacesPart(context)
        self.rules = rules or RulesPart(context)
        self.look_back = look_back or LookBackPart(context)
        self.lock = Button(look, self.tr("Lock my limits…"), icon="lock-keyhole")
        self.late = Label(look, self.tr("Looking where you stand"), "ui.small", "ink3")
        self.told = LiveLabel(look, "ui.second")
        self.again = Button(look, self.tr("Look again"))
        self._all = Group(look, gap=28)
        self._page = Page(look, width=760, gap=16)
        self._timer = QTimer(self, interval=_LOOK_AGAIN)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._lay_out()
        self._connect()
        self._clear_page()

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show the room; a part's name goes there."""
        self._weeks = 0
        self.load()
        marks: dict[object, QWidget] = {
            "rules": first_button(self.rules), "lock": self.lock, "met": self.look_back.met,
            "look_back": self.look_back.earlier,
        }  # fmt: skip
        mark = marks.get(target, first_button(self.rules))
        mark.setFocus(Qt.FocusReason.OtherFocusReason)
        if target in marks:
            QTimer.singleShot(0, self, lambda: self._page.ensureWidgetVisible(mark))
        else:
            self._page.verticalScrollBar().setValue(0)

    def flush(self) -> None:
        """Nothing is typed in the room itself; its sheets keep their words."""

    def clear(self) -> None:
        """Drop every word."""
        self.facts = None
        for part in (self.standing, self.look_back, self.spaces):
            part.clear()
        self._clear_page()

    def load(self) -> None:
        """Read where one stands; what is shown stays until it is there."""
        now, zone, weeks = self._context.present(), self._context.zone(), self._weeks

        def read(tx: Transaction) -> Facts:
            return read_facts(tx, now=now, zone=zone, weeks=weeks)

        if self.facts is None:
            self._slow.start()
        self._context.store.read(
            read, self._show, failed=self._failed, owner=self, replaces="boundaries"
        )

    # --- Qt --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock while the room is in front."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing runs."""
        super().hideEvent(event)
        self._timer.stop()

    # --- inside

    def _lay_out(self) -> None:
        look, body = self._context.look, self._page.body
        about = self.tr(
            "Your own limits on circles. Nobody else sees them, and nobody is told when you reach "
            "one."
        )
        never = self.tr(
            "Writing, reading your own pages, export, lock and help are never limited, and neither "
            "is leaving, blocking, taking back or reporting."
        )
        body.addWidget(Heading(look, self.tr("Boundaries")))
        body.addWidget(Label(look, about, color="ink2", wrap=True))
        self._trouble = Group(look, gap=8).add(self.told)
        self._trouble.body.addLayout(left(self.again))
        locking = Group(look, gap=8)
        said = self.tr("A promise to yourself for up to 30 days. It cannot be undone.")
        locking.add(Label(look, said, color="ink2", wrap=True))
        locking.body.addLayout(left(self.lock))
        self._spaces = headed(look, self.tr("How much room I have for others"), self.spaces)
        self._all.add(
            headed(look, self.tr("Today"), self.standing),
            headed(look, self.tr("My rules"), self.rules),
            headed(look, self.tr("A lock"), locking), self._spaces,
            headed(look, self.tr("Look-back"), self.look_back),
        )  # fmt: skip
        for widget in (self._trouble, self.late, self._all):
            body.addWidget(widget)
        body.addWidget(Label(look, never, "ui.small", "ink3", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.setAccessibleName(self.tr("Boundaries"))

    def _connect(self) -> None:
        context = self._context
        self.rules.change_wanted.connect(self._change)
        self.lock.clicked.connect(lambda: open_lock(context))
        self.standing.call_back_wanted.connect(self._call_back)
        self.standing.end_wanted.connect(self._end)
        self.look_back.week_wanted.connect(self._go_week)
        self.again.clicked.connect(self.load)
        self._timer.timeout.connect(self._look_again)
        self._slow.timeout.connect(self.late.show)
        context.store.changed.connect(self._changed)
        keys = context.preferences.keys
        keys.bind("back", self, lambda: context.shell.go("today"))
        keys.bind("chart_table", self, self.look_back.toggle_table)
        keys.bind("week_before", self, lambda: self._go_week(self._weeks + 1))
        keys.bind("week_after", self, lambda: self._go_week(max(0, self._weeks - 1)))
        fixed_shortcut("Esc", self, lambda: context.shell.go("today"))

    def _show(self, facts: Facts) -> None:
        self._slow.stop()
        self.facts = facts
        for widget in (self.late, self._trouble):
            widget.hide()
        self.standing.show_facts(facts)
        self.rules.show_facts(facts)
        self.spaces.show_facts(facts)
        self.look_back.show_facts(facts, self._weeks)
        self._spaces.setVisible(not self.spaces.is_empty)
        found = facts.standing
        self.lock.setText(
            self.tr("Make the lock longer or stricter…") if found.limits.is_locked(found.now)
            else self.tr("Lock my limits…")
        )  # fmt: skip
        self._all.show()

    def _failed(self, failure: Failure) -> None:
        self._slow.stop()
        self.late.hide()
        text = failure_text(failure)
        if self._trouble.isHidden() or text != self.told.text():  # it is read again and again
            self.told.setText(text)
        self._trouble.show()

    def _clear_page(self) -> None:
        for widget in (self._all, self.late, self._trouble):
            widget.hide()

    def _look_again(self) -> None:
        if self._context.store.is_open and self._weeks == 0:
            self.load()

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if (changes.limits or changes.circles) and self._context.store.is_open:
            self.load()

    def _go_week(self, weeks: int) -> None:
        if weeks != self._weeks:
            self._weeks = weeks
            self.load()

    def _change(self, rule: Rule, offered: Policy | None) -> None:
        open_change(self._context, rule, offered)

    def _call_back(self) -> None:
        """Keep the limits as they are: that is stricter, and so it holds at once."""
        facts = self.facts
        if facts is None:
            return
        before = facts.standing.limits.plan.pending
        policy = facts.standing.policy
        told, undo = self.tr("Your limits stay as they are."), self.tr("Undo")

        def done(_: object) -> None:
            if before is None or facts.standing.limits.is_locked(facts.standing.now):
                self._context.shell.say(told)
            else:
                # What is looser would wait for the next day again, as any change does.
                self._context.shell.say(told, undo, lambda: self._set(before, lambda _: None))

        self._set(policy, done)

    def _set(self, policy: Policy, then: Callable[[object], object]) -> None:
        now, zone = self._context.present(), self._context.zone()
        self._context.store.write(
            lambda tx: change_policy(tx, policy, now=now, zone=zone), then, owner=self
        )

    def _end(self) -> None:
        now, zone = self._context.present(), self._context.zone()

        def done(_: object) -> None:
            self._context.shell.say(self.tr("Your limits hold."))

        self._context.store.write(
            lambda tx: end_once_more(tx, now=now, zone=zone), done, owner=self
        )
