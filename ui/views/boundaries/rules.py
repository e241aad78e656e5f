"""My rules: each limit as a sentence on a line, with a button that changes it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.policy import NO_LIMITS, Policy
from app.domain.boundaries.spans import DAY
from ui.context import Context
from ui.text import filled
from ui.theme.look import Look
from ui.views.boundaries.reading import Facts
from ui.views.boundaries.words import HOWS, Rule, is_on, moment_words, rule_name, rule_text
from ui.views.parts import Group, left
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label, Section

#: What can be tried where nothing is set yet.
EXAMPLES: tuple[tuple[Rule, Policy], ...] = (
    (Rule.DAY, replace(NO_LIMITS, day_minutes=30)),
    (Rule.QUIET, replace(NO_LIMITS, quiet=((0, 7 * 60), (22 * 60, DAY)))),
    (Rule.WAIT, replace(NO_LIMITS, wait_minutes=10)),
)
_LIMITS = tuple(rule for rule in Rule if rule not in HOWS)


class RulesPart(Group):
    """Every rule.

    Attributes:
        rows: the lines by rule. examples: buttons that offer a first limit.

    Signals:
        change_wanted(object, object): a `Rule`, and a policy that offers it or None.
    """

    change_wanted = Signal(object, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, gap=14, parent=parent)
        self._context = context
        self.rows: dict[Rule, RuleRow] = {}
        self.examples: list[Button] = []
        self._none = Group(look, gap=8, margins=(0, 0, 0, 12))
        text = self.tr("No limit is on. These are examples; none of them holds until you keep it.")
        self._none.add(Label(look, text, color="ink2", wrap=True))
        for rule, offered in EXAMPLES:
            button = Button(look, rule_text(rule, offered), icon="plus", start=True)
            button.clicked.connect(
                lambda _=False, rule=rule, offered=offered: self.change_wanted.emit(rule, offered)
            )
            self.examples.append(button)
            self._none.body.addLayout(left(button))
        self.add(self._none)
        for rule in _LIMITS:
            self._add(rule)
        self.add(Group(look, margins=(0, 12, 0, 0)).add(Section(look, self.tr("How limits work"))))
        for rule in HOWS:
            self._add(rule)

    def show_facts(self, facts: Facts) -> None:
        """Show the rules that hold, and what each becomes."""
        found = facts.standing
        plan, policy = found.limits.plan, found.policy
        self._none.setVisible(not any(is_on(rule, policy) for rule in _LIMITS))
        begins = plan.pending_from
        lock = found.limits.lock
        if begins is not None and lock is not None and lock.holds(begins):
            begins = lock.ends
        for rule, row in self.rows.items():
            later = ""
            if plan.pending is not None and begins is not None:
                wanted = rule_text(rule, plan.pending)
                if wanted != rule_text(rule, plan.current):
                    when = moment_words(begins, found.now, self._context.zone())
                    later = filled(self.tr("From %1: %2."), when, wanted)
            row.show_rule(policy, later)

    # --- inside

    def _add(self, rule: Rule) -> None:
        row = RuleRow(self._look, rule)
        row.button.clicked.connect(lambda: self.change_wanted.emit(rule, None))
        self.rows[rule] = row
        if rule not in (_LIMITS[0], HOWS[0]):
            self.add(Hairline(self._look))
        self.add(row)


class RuleRow(SettingRow):
    """A rule as a sentence, what it becomes below, and a button."""

    def __init__(self, look: Look, rule: Rule) -> None:
        self.rule = rule
        self.button = Button(look, self.tr("Change"))
        super().__init__(look, "", "", self.button)

    def show_rule(self, policy: Policy, later: str) -> None:
        """Show it as it holds, and what it becomes."""
        on = is_on(self.rule, policy) or self.rule in HOWS
        said = rule_text(self.rule, policy)
        self.label.setText(said)
        self.label.set_color("ink" if on else "ink2")
        self.set_help(later)
        self.button.setText(self.tr("Change") if on else self.tr("Set"))
        name = filled(self.tr("%1: %2"), self.button.text(), rule_name(self.rule))
        self.button.setAccessibleName(name)
        self.button.setAccessibleDescription(". ".join(part for part in (said, later) if part))


def first_button(part: RulesPart) -> QWidget:
    """Return the first button that is shown."""
    return next((one for one in part.examples if not one.isHidden()), part.rows[Rule.DAY].button)
