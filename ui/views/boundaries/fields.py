"""Fields that limits are set with: minutes, times of the day, and stretches between two of them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.hours import EVERY_DAY, Hours
from app.domain.boundaries.spans import DAY
from ui.text import filled, number
from ui.theme.look import Look
from ui.views.boundaries.words import days_text, span_text, week_order
from ui.views.circle.words import minute_text
from ui.views.parts import Group
from ui.widgets.button import IconButton
from ui.widgets.charts.words import weekday_words
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import Labelled, Select, TextField

_STEP = 30
_NARROW = 120
_DIGITS = 6


class UnfitError(ValueError):
    """What is typed is no limit; its words say in one sentence what is."""


class Minutes(Labelled):
    """A number of minutes to type, within bounds.

    Signals:
        changed(): something else is typed.
    """

    changed = Signal()

    def __init__(self, look: Look, label: str, low: int, high: int) -> None:
        field = TextField(look, label)
        field.setMaxLength(_DIGITS)
        field.setMaximumWidth(look.px(_NARROW))
        super().__init__(look, label, field)
        self._low, self._high = low, high
        self.text = field
        field.textChanged.connect(self._typed)

    def set_value(self, minutes: int) -> None:
        """Show a number."""
        self.text.setText(str(minutes))

    def value(self) -> int:
        """Return the number.

        Raises:
            UnfitError: there is none, or one out of bounds.
        """
        typed, good = QLocale().toInt(self.text.text().strip())
        if good and self._low <= typed <= self._high:
            self.set_help("")
            return typed
        text = self.tr("Write a whole number of minutes, from %1 to %2.")
        said = filled(text, number(self._low), number(self._high))
        self.set_help(said, trouble=True)
        raise UnfitError(said)

    def _typed(self) -> None:
        self.set_help("")
        self.changed.emit()


class TimeSelect(Select):
    """A time of the day, each half hour, and the one that is set."""

    def __init__(self, look: Look, name: str, minute: int) -> None:
        super().__init__(look, name)
        for one in sorted({*range(0, DAY, _STEP), minute % DAY}):
            self.addItem(minute_text(one), one)
        self.setCurrentIndex(self.findData(minute % DAY))
        # As many as fit on a screen; the others are scrolled to.
        self.setMaxVisibleItems(12)

    def minute(self) -> int:
        """Return the minute of the day."""
        return int(self.currentData())


class Stretch(Group):
    """From a time to another, on some days or on all.

    Args:
        look: how it looks.
        start, end: minutes of the day.
        days: on which days; None where that is not asked.

    Signals:
        changed(): it is another one. removed(): it is not wanted.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look, start: int, end: int, days: Iterable[int] | None = None) -> None:
        super().__init__(look, gap=8)
        self.days: dict[int, Chip] = {}
        if days is not None:
            self.add(self._day_chips(frozenset(days)))
        self.start = TimeSelect(look, self.tr("From"), start)
        self.end = TimeSelect(look, self.tr("To"), end)
        self.remove = IconButton(look, "x", self.tr("Take these hours out"))
        row = Group(look, gap=8, flow="across")
        row.add(
            Labelled(look, self.tr("From"), self.start), Labelled(look, self.tr("To"), self.end)
        )
        row.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        row.body.addStretch(1)
        self.add(row)
        for select in (self.start, self.end):
            select.currentIndexChanged.connect(self._changed)
        self.remove.clicked.connect(self.removed)
        self._changed()

    def _day_chips(self, chosen: frozenset[int]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=self._look.px(6))
        for day in week_order():
            chip = Chip(self._look, weekday_words(day + 1, short=True))
            chip.setAccessibleName(weekday_words(day + 1, short=False))
            chip.setCheckable(True)
            chip.setChecked(day in chosen)
            chip.toggled.connect(self._changed)
            self.days[day] = chip
            flow.addWidget(chip)
        return holder

    def minutes(self) -> tuple[int, int]:
        """Return from which minute of the day to which."""
        return self.start.minute(), self.end.minute()

    def hours(self) -> Hours:
        """Return the days and the hours.

        Raises:
            UnfitError: no day is chosen.
        """
        days = frozenset(day for day, chip in self.days.items() if chip.isChecked())
        if not days:
            raise UnfitError(QCoreApplication.translate("Boundaries", "Choose at least one day."))
        return Hours(days, *self.minutes())

    def _changed(self) -> None:
        days = frozenset(day for day, chip in self.days.items() if chip.isChecked())
        said = span_text(*self.minutes())
        if days and days != EVERY_DAY:
            said = f"{days_text(days)}, {said}"
        self.remove.set_name(self.tr("Take out: %1").replace("%1", said))
        self.changed.emit()
