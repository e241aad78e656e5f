"""The look-back: a week and the period, best and hardest alike; this day in earlier years."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.entry import EntryRow
from app.domain.insights.days import DayMood
from app.domain.insights.look_back import LookBack
from app.domain.insights.weeks import Week
from app.settings import ON_THIS_DAY
from ui.context import Context
from ui.models.sentences import heading_of
from ui.text import feeling_name, full_day, long_day, number
from ui.views.insights.mood_page import Row
from ui.views.insights.periods import Span
from ui.views.insights.reading import Picture
from ui.views.insights.rows import LookBackRow
from ui.views.parts import Group
from ui.views.session.adding import offer
from ui.widgets.charts.words import date_words, middle_words, span_words, spread_words, tile_of
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Heading, Label, Section

_NAMED = 8


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

    def show_rows(
        self, heads: tuple[str, str], best: Sequence[tuple[date, str, str, float]],
        hardest: Sequence[tuple[date, str, str, float]],
    ) -> None:  # fmt: skip
        """Show days or weeks: the day to open, title, words and middle value of each."""
        for group, head, rows in ((self.best, heads[0], best), (self.hardest, heads[1], hardest)):
            group.empty()
            group.add(Section(self._look, head))
            for day, title, words, middle in rows:
                row = LookBackRow(self._look, title, words, tile_of(middle))
                offer(self._context, row, f"{title}: {words}")
                row.clicked.connect(lambda _=False, day=day: self.day_wanted.emit(day))
                group.add(row)
        self.setVisible(bool(best or hardest))

    def clear(self) -> None:
        """Drop every row."""
        self.best.empty()
        self.hardest.empty()


class LookBackPage(Group):
    """A calm look at a week and at the period above.

    Signals:
        day_wanted(date): show this day in the journal.
        entry_wanted(UUID): show this entry.
    """

    day_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, gap=10, parent=parent)
        self._context = context
        self.week_title = Heading(look, "", "words.h3")
        self.week_words = Label(look, "", color="ink2", wrap=True)
        self.week_days = Pair(context)
        self.title = Heading(look, "", "words.h3")
        self.words = Label(look, "", color="ink2", wrap=True)
        self.weeks = Pair(context)
        self.feelings = Label(look, "", color="ink2", wrap=True)
        self.memories_on = CheckBox(look, self.tr("Show what I wrote on this day"))
        self.memories_help = Label(
            look, self.tr("Entries of earlier years. Never one that is marked hard."), "ui.small",
            "ink3", wrap=True,
        )  # fmt: skip
        self.memories = Group(look, gap=2)
        self._named = Section(look, self.tr("Feelings you named most"))
        self.add(self.week_title, self.week_words, self.week_days)
        self.body.addSpacing(look.px(22))
        self.add(self.title, self.words, self.weeks)
        self.body.addSpacing(look.px(8))
        self.add(self._named, self.feelings)
        self.body.addSpacing(look.px(22))
        self.add(Heading(look, self.tr("On this day"), "words.h3"), self.memories_on)
        self.add(self.memories_help, self.memories)
        self.body.addStretch(1)
        self.week_days.day_wanted.connect(self.day_wanted)
        self.weeks.day_wanted.connect(self.day_wanted)
        self.memories_on.toggled.connect(self._switch)

    def show_picture(self, picture: Picture) -> None:
        """Show a period and the week at its end."""
        week, whole = picture.week, picture.insights.looked_back
        text = self.tr("Week from %1").replace("%1", date_words(week.first))
        self.week_title.setText(text)
        self.week_words.setText(self._summary(week))
        heads = (self.tr("Best day"), self.tr("Hardest day"))
        self.week_days.show_rows(heads, _days(week.best_days), _days(week.hardest_days))
        self.title.setText(picture.period.title())
        self.words.setText(self._summary(whole))
        if picture.period.span is Span.MONTH and not whole.best:
            self.weeks.show_rows(heads, _days(whole.best_days), _days(whole.hardest_days))
        else:
            heads = (self.tr("Best weeks"), self.tr("Hardest weeks"))
            self.weeks.show_rows(heads, self._weeks(whole.best), self._weeks(whole.hardest))
        named = [f"{feeling_name(one.code)} {number(one.check_ins)}"
                 for one in picture.insights.labels[:_NAMED]]  # fmt: skip
        self.feelings.setText(" · ".join(named))
        for part in (self._named, self.feelings):
            part.setVisible(bool(named))
        self._show_memories(picture.memories)

    def arrange(self, em: float) -> None:
        """Decide by the width of the window in em."""
        for pair in (self.week_days, self.weeks):
            pair.row.arrange(self._look, across=em >= 48)  # noqa: PLR2004 - the narrow width

    def clear(self) -> None:
        """Drop every word."""
        for pair in (self.week_days, self.weeks):
            pair.clear()
        self.memories.empty()
        for label in (self.title, self.words, self.week_title, self.week_words, self.feelings):
            label.clear()

    # --- inside ----------------------------------------------------------------------------

    def _summary(self, back: LookBack) -> str:
        if not back.days:
            return self.tr("No check-in in this time. Empty days are simply empty.")
        text = self.tr("A check-in on %1 of %2 days.")
        text = text.replace("%1", number(back.days)).replace("%2", number(back.of))
        if back.median is None or back.low is None or back.high is None:
            return f"{text} {self.tr('From three on, Lamplit shows a middle value.')}"
        middle = self.tr("In the middle: %1. The days went from %2.")
        middle = middle.replace("%1", middle_words(back.median))
        spread = spread_words(tile_of(back.low), tile_of(back.high))
        return f"{text} {middle.replace('%2', spread)}"

    def _weeks(self, weeks: Sequence[Week]) -> list[tuple[date, str, str, float]]:
        rows = []
        for week in weeks:
            if week.median is None:
                continue
            days = self.tr("%1 of %2 days").replace("%1", str(week.days))
            words = f"{middle_words(week.median)}, {days.replace('%2', str(week.of))}"
            rows.append((week.first, span_words(week.first, week.last), words, week.median))
        return rows

    def _show_memories(self, rows: Sequence[EntryRow]) -> None:
        on = self._context.preferences.get(ON_THIS_DAY)
        self.memories_on.blockSignals(True)
        self.memories_on.setChecked(on)
        self.memories_on.blockSignals(False)
        self.memories.empty()
        for row in rows:
            button = LookBackRow(
                self._look, heading_of(row), full_day(row.local_date), row.valence or 0
            )
            button.clicked.connect(lambda _=False, ident=row.id: self._open(ident))
            offer(self._context, button, "", row.id)
            self.memories.add(button)
        if on and not rows:
            none = self.tr("Nothing was written on %1 in earlier years.")
            words = none.replace("%1", long_day(self._context.today()))
            self.memories.add(Label(self._look, words, "ui.small", "ink2", wrap=True))

    def _open(self, ident: UUID) -> None:
        self.entry_wanted.emit(ident)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._context.preferences.set(ON_THIS_DAY, on)


def _days(days: Sequence[DayMood]) -> list[tuple[date, str, str, float]]:
    return [(day.date, full_day(day.date), middle_words(day.median), day.median) for day in days]
