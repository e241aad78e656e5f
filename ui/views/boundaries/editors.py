"""What a limit is set with, one editor for each kind. They know no journal."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.hours import EVERY_DAY, Hours, daily_of, hours_of, windows_of
from app.domain.boundaries.policy import NO_LIMITS, Policy, bounds
from app.domain.boundaries.spans import DAY, spans_of
from ui.theme.look import Look
from ui.views.boundaries.fields import Minutes, Stretch, TimeSelect, UnfitError
from ui.views.boundaries.words import Rule, is_on
from ui.views.circle.words import minute_text
from ui.views.parts import Group, left
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import Labelled
from ui.widgets.labels import Label
from ui.widgets.segments import Segments

_ALWAYS, _HOURS, _NEVER = "always", "hours", "never"
_AT_ONCE, _AT_TIMES = "at-once", "at-times"
_EVENING = Hours(EVERY_DAY, 17 * 60, 21 * 60)
_NIGHT = (22 * 60, 7 * 60)
#: What stands in a field when a limit is turned on that was never set.
_FIRST = {
    "day_minutes": 30, "session_minutes": 15, "break_minute": 20, "wait_minutes": 10,
}  # fmt: skip


class Editor(Group):
    """Sets the fields of one rule in a policy.

    Signals:
        changed(): it would set something else.
    """

    changed = Signal()

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with what is set here in it.

        Raises:
            UnfitError: what is typed is no limit.
        """
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return where the focus begins."""
        raise NotImplementedError


class AmountEditor(Editor):
    """Numbers of minutes, and whether the limit is on.

    Attributes:
        on: the box; hidden where the rule is never off.
    """

    def __init__(self, look: Look, rule: Rule, policy: Policy) -> None:
        super().__init__(look, gap=14)
        self._rule = rule
        self.on = CheckBox(look, self.tr("Set this limit"))
        self._inside = Group(look, gap=14)
        self.amounts: dict[str, Minutes] = {}
        is_set = is_on(rule, policy) or rule is Rule.ONCE_MORE
        for name, label in _labels(rule).items():
            field = Minutes(look, label, *bounds(name))
            field.set_value(getattr(policy, name) if is_set else _first(name, policy))
            field.changed.connect(self.changed)
            self.amounts[name] = field
            self._inside.add(field)
        self.add(self.on, self._inside)
        self.on.setChecked(is_set)
        self.on.setVisible(rule is not Rule.ONCE_MORE)
        self._inside.setVisible(self.on.isChecked())
        self.on.toggled.connect(self._switched)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with these minutes."""
        if not self.on.isChecked():
            (first, *_) = self.amounts
            return replace(policy, **{first: getattr(NO_LIMITS, first)})
        values = {name: field.value() for name, field in self.amounts.items()}
        return replace(policy, **values)  # type: ignore[arg-type]  # each has its own field

    def first(self) -> QWidget:
        """Return the first field, or the box while it is off."""
        return next(iter(self.amounts.values())).text if self.on.isChecked() else self.on

    def _switched(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._inside.setVisible(on)
        self.changed.emit()


class WaitEditor(AmountEditor):
    """How long words wait, by day and by night, and when it is night."""

    def __init__(self, look: Look, policy: Policy) -> None:
        super().__init__(look, Rule.WAIT, policy)
        night = daily_of(policy.night) or (_NIGHT,)
        self.night = [Stretch(look, *one) for one in night]
        for one in self.night:
            one.remove.hide()  # where it is never night, the minutes are none
            one.changed.connect(self.changed)
        group = Group(look, gap=8)
        group.add(Label(look, self.tr("My night"), "ui.section", "ink2"), *self.night)
        self._inside.add(group)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with these waits; off, with neither."""
        if not self.on.isChecked():
            return replace(policy, wait_minutes=0, night_wait_minutes=0)
        night = spans_of((one.minutes() for one in self.night), DAY)
        return replace(super().applied(policy), night=night)


class WindowsEditor(Editor):
    """When circles open: always, at some hours, or never."""

    def __init__(self, look: Look, policy: Policy) -> None:
        super().__init__(look, gap=14)
        options = [
            (_ALWAYS, self.tr("At any hour")), (_HOURS, self.tr("At these hours")),
            (_NEVER, self.tr("Never")),
        ]  # fmt: skip
        self.kind = Segments(look, self.tr("When circles open"), options)
        self.list = StretchList(look, hours_of(policy.windows or ()), _EVENING)
        self.body.addLayout(left(self.kind))
        self.add(self.list)
        self.kind.set_value(
            _ALWAYS if policy.windows is None else _HOURS if policy.windows else _NEVER
        )
        self.list.setVisible(bool(policy.windows))
        self.kind.chosen.connect(self._chosen)
        self.list.changed.connect(self.changed)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with these hours."""
        kind = self.kind.value()
        if kind != _HOURS:
            return replace(policy, windows=None if kind == _ALWAYS else ())
        if not self.list.rows:
            raise UnfitError(self.tr("Add hours, or choose that circles never open."))
        return replace(policy, windows=windows_of(row.hours() for row in self.list.rows))

    def first(self) -> QWidget:
        """Return the choice."""
        return self.kind

    def _chosen(self, kind: str) -> None:
        self.list.setVisible(kind == _HOURS)
        if kind == _HOURS and not self.list.rows:
            self.list.more()
        self.changed.emit()


class QuietEditor(Editor):
    """Stretches of each day; none for no quiet hours."""

    def __init__(self, look: Look, policy: Policy) -> None:
        super().__init__(look, gap=14)
        self.none = Label(look, self.tr("No quiet hours."), color="ink2")
        quiet = [Hours(frozenset(), *one) for one in daily_of(policy.quiet)]
        self.list = StretchList(look, quiet, Hours(frozenset(), *_NIGHT))
        self.add(self.none, self.list)
        self.list.changed.connect(self._changed)
        self.none.setVisible(not self.list.rows)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with these hours."""
        return replace(policy, quiet=spans_of((row.minutes() for row in self.list.rows), DAY))

    def first(self) -> QWidget:
        """Return the first time, or the button that adds hours."""
        return self.list.rows[0].start if self.list.rows else self.list.add_button

    def _changed(self) -> None:
        self.none.setVisible(not self.list.rows)
        self.changed.emit()


class StretchList(Group):
    """Some stretches, and a button that adds one.

    Signals:
        changed(): they are others.
    """

    changed = Signal()

    def __init__(self, look: Look, hours: Sequence[Hours], usual: Hours) -> None:
        super().__init__(look, gap=14)
        self._usual = usual
        self.rows: list[Stretch] = []
        self._list = Group(look, gap=18)
        self.add_button = Button(look, self.tr("Add hours"), icon="plus")
        self.add_button.clicked.connect(self._more_focused)
        self.add(self._list)
        self.body.addLayout(left(self.add_button))
        for one in hours:
            self._put(one)

    def _more_focused(self) -> None:
        self.more().start.setFocus(Qt.FocusReason.OtherFocusReason)

    def more(self) -> Stretch:
        """Add the usual hours."""
        row = self._put(self._usual)
        self.changed.emit()
        return row

    def _put(self, hours: Hours) -> Stretch:
        days = hours.days if self._usual.days else None
        row = Stretch(self._look, hours.start, hours.end, days)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._list.add(row)
        return row

    def _drop(self, row: Stretch) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class DigestEditor(Editor):
    """At which times of the day what arrived is shown."""

    def __init__(self, look: Look, policy: Policy) -> None:
        super().__init__(look, gap=14)
        options = [
            (_AT_ONCE, self.tr("At once")), (_AT_TIMES, self.tr("At these times"))
        ]  # fmt: skip
        self.kind = Segments(look, self.tr("When what arrived is shown"), options)
        self.chips: dict[int, Chip] = {}
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=look.px(8))
        self.time = TimeSelect(look, self.tr("At which time"), 18 * 60)
        self.add_button = Button(look, self.tr("Add this time"), icon="plus")
        line = Group(look, gap=8, flow="across")
        line.add(self.time, self.add_button)
        line.body.addStretch(1)
        hint = self.tr("Without a time, what arrives is not shown at all.")
        self._inside = Group(look, gap=10)
        self._inside.add(self._holder, line, Label(look, hint, "ui.small", "ink3", wrap=True))
        self.body.addLayout(left(self.kind))
        self.add(self._inside)
        self.kind.set_value(_AT_ONCE if policy.digest is None else _AT_TIMES)
        self._inside.setVisible(policy.digest is not None)
        for minute in policy.digest or ():
            self._put(minute)
        self._holder.setVisible(bool(self.chips))
        self.kind.chosen.connect(self._chosen)
        self.add_button.clicked.connect(self._add)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with these times."""
        at_once = self.kind.value() == _AT_ONCE
        return replace(policy, digest=None if at_once else tuple(sorted(self.chips)))

    def first(self) -> QWidget:
        """Return the choice."""
        return self.kind

    def _chosen(self, kind: str) -> None:
        self._inside.setVisible(kind == _AT_TIMES)
        if kind == _AT_TIMES and not self.chips:
            self._put(self.time.minute())
        self._tell()

    def _add(self) -> None:
        self._put(self.time.minute())
        self._tell()

    def _put(self, minute: int) -> None:
        if minute in self.chips:
            return
        chip = Chip(self._look, minute_text(minute), removable=True)
        chip.remove_requested.connect(lambda: self._drop(minute))
        self.chips[minute] = chip
        self._flow.addWidget(chip)

    def _drop(self, minute: int) -> None:
        chip = self.chips.pop(minute)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _tell(self) -> None:
        self._holder.setVisible(bool(self.chips))
        self.changed.emit()


class TurnEditor(Editor):
    """When the day begins."""

    def __init__(self, look: Look, policy: Policy) -> None:
        super().__init__(look, gap=14)
        label = self.tr("The time of day")
        self.time = TimeSelect(look, label, policy.turns_at)
        self.add(Labelled(look, label, self.time))
        self.time.currentIndexChanged.connect(self.changed)

    def applied(self, policy: Policy) -> Policy:
        """Return a policy with this turn."""
        return replace(policy, turns_at=self.time.minute())

    def first(self) -> QWidget:
        """Return the time."""
        return self.time


def _first(name: str, policy: Policy) -> int:
    """Return what stands in a field of a limit that is not set."""
    return _FIRST.get(name) or getattr(policy, name) or 0


def editor_of(look: Look, rule: Rule, policy: Policy) -> Editor:
    """Return what a rule is set with, as a policy has it."""
    makers = {
        Rule.WINDOWS: WindowsEditor, Rule.QUIET: QuietEditor, Rule.DIGEST: DigestEditor,
        Rule.WAIT: WaitEditor, Rule.TURN: TurnEditor,
    }  # fmt: skip
    make = makers.get(rule)
    return AmountEditor(look, rule, policy) if make is None else make(look, policy)


def _labels(rule: Rule) -> dict[str, str]:
    """Return what the minutes of a rule are called, by the field they are kept in."""
    say = QCoreApplication.translate
    return {
        Rule.DAY: {"day_minutes": say("Boundaries", "Minutes a day")},
        Rule.SESSION: {
            "session_minutes": say("Boundaries", "Minutes in one go"),
            "pause_minutes": say("Boundaries", "Minutes away before the next"),
        },
        Rule.BREAK: {"break_minute": say("Boundaries", "Minutes of a stay before it")},
        Rule.WAIT: {
            "wait_minutes": say("Boundaries", "Minutes by day"),
            "night_wait_minutes": say("Boundaries", "Minutes at night, if more"),
        },
        Rule.ONCE_MORE: {
            "override_wait": say("Boundaries", "Minutes to wait"),
            "override_minutes": say("Boundaries", "Minutes it is open then"),
        },
    }[rule]
