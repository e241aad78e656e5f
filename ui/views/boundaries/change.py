"""Changing one limit: what holds at once and what later is said before it is kept."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from app.domain.boundaries.failures import BadLimit, LockHolds
from app.domain.boundaries.plan import Plan, changed, looser_from, settled
from app.domain.boundaries.policy import Policy, allows_nothing, checked
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.standing import Standing, standing
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, filled
from ui.views.boundaries.editors import editor_of
from ui.views.boundaries.fields import UnfitError
from ui.views.boundaries.words import Rule, moment_words, rule_help, rule_name, rule_text
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Label, LiveLabel

_WIDTH = 560


def wanted_of(found: Standing) -> Policy:
    """Return what the person wants in the end: what waits already is part of it."""
    plan = settled(found.limits.plan, found.limits.lock, found.now)
    return plan.pending or plan.current


def effects(found: Standing, rule: Rule, wanted: Policy, zone: str) -> list[str]:
    """Return in sentences what a change of a rule does now, and what later.

    Args:
        found: where one stands.
        rule: which one.
        wanted: the policy after it.
        zone: where the person is.

    Raises:
        BadLimit, LockHolds: see `app.domain.boundaries.plan.changed`.
    """
    say, limits, now = QCoreApplication.translate, found.limits, found.now
    before = settled(limits.plan, limits.lock, now)
    if checked(wanted) == (before.pending or before.current):
        return [say("Boundaries", "Nothing changes."), *_waiting_text(found, rule, before, zone)]
    plan = changed(before, wanted, limits.lock, now=now, next_day=found.usage.day.ends)
    was, at_once = rule_text(rule, found.policy), rule_text(rule, plan.current)
    waits = _waiting_text(found, rule, plan, zone)
    said = []
    if at_once != was or not waits:
        said.append(filled(say("Boundaries", "This holds now: %1."), at_once))
        waits = waits[:1]
    said += waits
    if allows_nothing(plan.current):
        said.append(say("Boundaries", "By these limits circles stay closed."))
    return said


def _waiting_text(found: Standing, rule: Rule, plan: Plan, zone: str) -> list[str]:
    """Return what a rule is until it becomes what is shown."""
    begins = looser_from(plan, found.limits.lock)
    if plan.pending is None or begins is None:
        return []
    now, later = rule_text(rule, plan.current), rule_text(rule, plan.pending)
    if now == later:
        return []
    say = QCoreApplication.translate
    text = say("Boundaries", "This takes effect %1: %2.")
    when = moment_words(begins, found.now, zone)
    return [filled(text, when, later), filled(say("Boundaries", "Until then: %1."), now)]


def refused_text(found: Standing, zone: str) -> str:
    """Return why nothing is loosened now."""
    lock = found.limits.lock
    if lock is None:
        return failure_text(LockHolds())
    text = QCoreApplication.translate(
        "Boundaries",
        "This would be looser. You have locked your limits until %1; until then they can only be "
        "made stricter.",
    )
    return filled(text, moment_words(lock.ends, found.now, zone))


class ChangeSheet(LongOverlay):
    """One rule with its editor.

    Attributes:
        editor: what it is set with. effect: what it does, and from when on.
    """

    def __init__(
        self, context: Context, rule: Rule, found: Standing, offered: Policy | None = None
    ) -> None:
        super().__init__(context.look, rule_name(rule), width=_WIDTH)
        self._context, self._rule, self._found = context, rule, found
        look = context.look
        self._base = wanted_of(found)
        self.editor = editor_of(look, rule, offered or self._base)
        self.effect = LiveLabel(look, "ui.second", "ink2")
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(
            Label(look, rule_help(rule), "ui.second", "ink2", wrap=True), self.editor,
            Group(look, gap=6, margins=(0, 8, 0, 0)).add(self.effect, self.told),
        )  # fmt: skip
        leave = Button(look, self.tr("Leave it"), large=True)
        self.go = Button(look, self.tr("Keep this"), "primary", large=True)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.keep)
        self.foot.add(leave, self.go)
        self.editor.changed.connect(self._say)
        context.preferences.keys.bind("primary", self, self.keep)
        self._say()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.editor.first()

    def keep(self) -> None:
        """Keep it, and say what holds from when on."""
        if not self.go.isEnabled():
            return  # it is on its way
        try:
            self.editor.applied(self._base)
        except UnfitError as error:
            self._tell(str(error))
            return
        now, zone, editor = self._context.present(), self._context.zone(), self.editor
        wanted = editor.applied(self._base)

        def work(tx: Transaction) -> tuple[Plan, Changes]:
            return change_policy(tx, wanted, now=now, zone=zone)

        self.go.setEnabled(False)
        self._context.store.write(work, self._kept, failed=self._refuse, owner=self)

    # --- inside

    def _kept(self, plan: Plan) -> None:
        now, zone = self._context.present(), self._context.zone()
        text = self.tr("Kept. It holds now.")
        begins = looser_from(plan, self._found.limits.lock)
        if begins is not None:
            pattern = self.tr("Kept. What is stricter holds now, what is looser %1.")
            text = filled(pattern, moment_words(begins, now, zone))
        self._context.shell.say(text)
        self.accept()

    def _say(self) -> None:
        """Say what would hold now and what later."""
        self.told.hide()
        zone = self._context.zone()
        try:
            wanted = self.editor.applied(self._base)
            said = " ".join(effects(self._found, self._rule, wanted, zone))
        except UnfitError as error:
            said = str(error)
        except LockHolds:
            said = refused_text(self._found, zone)
        except BadLimit as failure:
            said = failure_text(failure)
        self.effect.setText(said)
        self.effect.show()
        fit_again(self)

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        held = isinstance(failure, LockHolds)
        self._tell(
            refused_text(self._found, self._context.zone()) if held else failure_text(failure)
        )

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        self.effect.hide()
        fit_again(self)


def open_change(context: Context, rule: Rule, offered: Policy | None = None) -> None:
    """Open the sheet of a rule, with what is kept, or with what an example offers."""
    now, zone = context.present(), context.zone()

    def show(found: Standing) -> None:
        sheet = ChangeSheet(context, rule, found, offered)
        context.shell.overlay(sheet)
        focus_in(sheet.first())

    context.store.read(lambda tx: standing(tx, now=now, zone=zone), show)


def focus_in(widget: QWidget) -> None:
    """Give the focus to a widget, or to the part of it that is on."""
    for child in (widget, *widget.findChildren(QWidget)):
        on = not isinstance(child, QRadioButton) or child.isChecked()
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and on:
            child.setFocus(Qt.FocusReason.OtherFocusReason)
            return
