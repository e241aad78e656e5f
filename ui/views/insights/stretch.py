"""Looking back on one week or one month, with the way to the one before and after."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.insights.days import DayMood
from app.domain.insights.look_back import LookBack
from app.domain.insights.weeks import Week
from app.usecases.insights import read_look_back
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import with_key
from ui.text import beginning, full_day, month_year, number
from ui.views.insights.mood_page import Row
from ui.views.insights.periods import Span, period
from ui.views.insights.reading import week_start
from ui.views.insights.rows import LookBackRow
from ui.views.parts import Group
from ui.views.session.adding import offer
from ui.widgets.announce import announce
from ui.widgets.button import IconButton
from ui.widgets.charts.words import date_words, middle_words, span_words, spread_words, tile_of
from ui.widgets.labels import Heading, Label, Section

_WEEK = 7
_Rows = Sequence[tuple[date, str, str, float]]


class Pair(QWidget):
    """Two columns of rows, as many on the one side as on the other.

    Signals:
        day_wanted(date): the person opens this day.
    """

    day_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self.best, self.hardest = Group(look, gap=2), Group(look, gap=2)
        self.row = Row(self.best, self.hardest)
        inside = Group(look, gap=0)
        inside.add(self.row)
        self.setLayout(inside.body)
        self._context, self._look = context, look

    def show_days(self, back: LookBack) -> None:
        """Show the best and the hardest day."""
        heads = (self.tr("Best day"), self.tr("Hardest day"))
        self._show(heads, _days(back.best_days), _days(back.hardest_days))

    def show_weeks(self, back: LookBack) -> None:
        """Show the best and the hardest weeks."""
        heads = (self.tr("Best weeks"), self.tr("Hardest weeks"))
        self._show(heads, self._weeks(back.best), self._weeks(back.hardest))

    def clear(self) -> None:
        """Drop every row."""
        self.best.empty()
        self.hardest.empty()

    def _show(self, heads: tuple[str, str], best: _Rows, hardest: _Rows) -> None:
        for group, head, rows in ((self.best, heads[0], best), (self.hardest, heads[1], hardest)):
            group.empty()
            group.add(Section(self._look, head))
            for day, title, words, middle in rows:
                row = LookBackRow(self._look, title, words, tile_of(middle))
                offer(self._context, row, f"{title}: {words}")
                row.clicked.connect(lambda _=False, day=day: self.day_wanted.emit(day))
                group.add(row)
        self.setVisible(bool(best or hardest))

    def _weeks(self, weeks: Sequence[Week]) -> _Rows:
        rows = []
        for week in weeks:
            if week.median is None:
                continue
            days = self.tr("%1 of %2 days").replace("%1", str(week.days))
            words = f"{middle_words(week.median)}, {days.replace('%2', str(week.of))}"
            rows.append((week.first, span_words(week.first, week.last), words, week.median))
        return rows


class Kind(StrEnum):
    """How long a stretch is."""

    WEEK = "week"
    MONTH = "month"


class Stretch(Group):
    """One week or month: its title, what it came to, its best and hardest days or weeks.

    Signals:
        day_wanted(date): show this day in the journal.
    """

    day_wanted = Signal(object)

    def __init__(self, context: Context, kind: Kind) -> None:
        look = context.look
        super().__init__(look, gap=10)
        self._context, self._kind = context, kind
        self._back: LookBack | None = None
        self._began: date | None = None
        self._wanted: date | None = None  # where the person is going while it is read
        self.title = Heading(look, "", "words.h3", wrap=False)
        week = kind is Kind.WEEK
        names = (
            (self.tr("Week before"), self.tr("Week after"))
            if week
            else (self.tr("Month before"), self.tr("Month after"))
        )
        self.before = IconButton(look, "chevron-left", names[0])
        self.after = IconButton(look, "chevron-right", names[1])
        head = Group(look, gap=2, flow="across")
        head.add(self.title)
        head.body.addSpacing(look.px(8))
        head.add(self.before, self.after)
        head.body.addStretch(1)
        self.words = Label(look, "", color="ink2", wrap=True)
        self.pair = Pair(context)
        self.add(head, self.words, self.pair)
        self.before.clicked.connect(self.go_before)
        self.after.clicked.connect(self.go_after)
        self.pair.day_wanted.connect(self.day_wanted)
        self._label(names)

    @property
    def back(self) -> LookBack | None:
        """What is shown."""
        return self._back

    def show_back(self, back: LookBack, began: date | None) -> None:
        """Show a week or a month; before the first check-in of all there is no way."""
        self._wanted = None
        self._back, self._began = back, began
        title = beginning(month_year(back.first))
        if self._kind is Kind.WEEK:
            title = self.tr("Week from %1").replace("%1", date_words(back.first))
        self.title.setText(title)
        self.words.setText(summary(back))
        if self._kind is Kind.MONTH and back.best:
            self.pair.show_weeks(back)
        else:
            self.pair.show_days(back)
        self._open_ways(back)

    def read_again(self, began: date | None) -> None:
        """Stay here, and read what is noted by now."""
        self._began = began
        if self._back is not None:
            self._read(self._wanted or self._back.first, said=False)

    def go_before(self) -> None:
        """Go to the week or month before, if there was anything then."""
        at = self._at()
        if at is not None and self._began is not None and self._began < at:
            self._read(at - timedelta(days=1), said=True)

    def go_after(self) -> None:
        """Go to the one after, at most to the one that holds today."""
        at = self._at()
        if at is not None:
            _, last = bounds(self._kind, at)
            if last < self._context.today():
                self._read(last + timedelta(days=1), said=True)

    def arrange(self, *, across: bool) -> None:
        """Put best and hardest side by side, or below one another."""
        self.pair.row.arrange(self._look, across=across)

    def clear(self) -> None:
        """Drop every word."""
        self._back = self._wanted = self._began = None
        self.pair.clear()
        for label in (self.title, self.words):
            label.clear()

    # --- inside ----------------------------------------------------------------------------

    def _at(self) -> date | None:
        """The first day of what is shown, or of what is on its way."""
        return self._wanted or (self._back.first if self._back is not None else None)

    def _read(self, day: date, *, said: bool) -> None:
        first, last = bounds(self._kind, day)
        self._wanted, end, starts = first, min(last, self._context.today()), week_start()

        def read(tx: Transaction) -> LookBack:
            return read_look_back(tx, first, end, starts=starts)

        def show(back: LookBack) -> None:
            if self._wanted != back.first:
                return  # the room shows another time by now, or nothing
            self.show_back(back, self._began)
            if said:
                announce(self, f"{self.title.text()}. {self.words.text()}")

        self._context.store.read(read, show, owner=self, replaces=f"look back, {self._kind}")

    def _open_ways(self, back: LookBack) -> None:
        """Close the ways that lead nowhere; the focus goes to the other one, not away."""
        before = self._began is not None and self._began < back.first
        after = bounds(self._kind, back.first)[1] < self._context.today()
        held = self.before.hasFocus() or self.after.hasFocus()
        for button, can in ((self.before, before), (self.after, after)):
            if can:
                button.setEnabled(True)
        if held and not (before if self.before.hasFocus() else after) and (before or after):
            (self.before if before else self.after).setFocus(Qt.FocusReason.OtherFocusReason)
        self.before.setEnabled(before)
        self.after.setEnabled(after)

    def _label(self, names: tuple[str, str]) -> None:
        keys, kind = self._context.preferences.keys, self._kind
        keys.label(
            self.before,
            lambda: self.before.setToolTip(with_key(names[0], keys.text(f"{kind}_before"))),
        )
        keys.label(
            self.after,
            lambda: self.after.setToolTip(with_key(names[1], keys.text(f"{kind}_after"))),
        )


def bounds(kind: Kind, day: date) -> tuple[date, date]:
    """Return the first and the last day of the week or month that holds a day."""
    if kind is Kind.MONTH:
        month = period(Span.MONTH, day, day)
        return month.first, month.last
    first = day - timedelta(days=(day.weekday() - week_start()) % _WEEK)
    return first, first + timedelta(days=_WEEK - 1)


def summary(back: LookBack) -> str:
    """Return what a time came to, in a few sentences."""
    say = QCoreApplication.translate
    if not back.days:
        return say("Stretch", "No check-in in this time. Empty days are simply empty.")
    text = say("Stretch", "A check-in on %1 of %n days.", "", back.of)
    text = text.replace("%1", number(back.days))
    if back.median is None or back.low is None or back.high is None:
        return f"{text} {say('Stretch', 'From three on, Lamplit shows a middle value.')}"
    middle = say("Stretch", "In the middle: %1. The days went from %2.")
    middle = middle.replace("%1", middle_words(back.median, inside=True))
    spread = spread_words(tile_of(back.low), tile_of(back.high), inside=True)
    return f"{text} {middle.replace('%2', spread)}"


def _days(days: Sequence[DayMood]) -> _Rows:
    return [(day.date, full_day(day.date), middle_words(day.median), day.median) for day in days]
