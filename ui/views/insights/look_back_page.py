"""The look-back: a week and the period, best and hardest alike; this day in earlier years."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.entry import EntryRow
from app.settings import ON_THIS_DAY
from ui.context import Context
from ui.models.sentences import heading_of
from ui.text import feeling_name, full_day, long_day, number
from ui.views.insights.periods import Period, Span
from ui.views.insights.reading import Picture
from ui.views.insights.rows import LookBackRow
from ui.views.insights.stretch import Kind, Pair, Stretch, summary
from ui.views.parts import Group
from ui.views.session.adding import offer
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Heading, Label, Section

_NAMED = 8


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
        self.week, self.month = Stretch(context, Kind.WEEK), Stretch(context, Kind.MONTH)
        self._period: Period | None = None
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
        self.add(self.week)
        self.body.addSpacing(look.px(22))
        self.add(self.month)
        self._apart = Group(look, gap=10, margins=(0, 22, 0, 0))
        self._apart.add(self.title, self.words, self.weeks)
        self.add(self._apart)
        self.body.addSpacing(look.px(8))
        self.add(self._named, self.feelings)
        self.body.addSpacing(look.px(22))
        self.add(Heading(look, self.tr("On this day"), "words.h3"), self.memories_on)
        self.add(self.memories_help, self.memories)
        self.body.addStretch(1)
        self.week.day_wanted.connect(self.day_wanted)
        self.month.day_wanted.connect(self.day_wanted)
        self.weeks.day_wanted.connect(self.day_wanted)
        self.memories_on.toggled.connect(self._switch)

    def show_picture(self, picture: Picture) -> None:
        """Show a period, and the week and the month at its end; read again, where one went."""
        whole = picture.insights.looked_back
        if picture.period == self._period:
            self.week.read_again(picture.began)
            self.month.read_again(picture.began)
        else:
            self.week.show_back(picture.week, picture.began)
            self.month.show_back(picture.month, picture.began)
        self._period = picture.period
        self.title.setText(picture.period.title())
        self.words.setText(summary(whole))
        self.weeks.show_weeks(whole)
        self._apart.setVisible(picture.period.span is not Span.MONTH)
        named = [f"{feeling_name(one.code)} {number(one.check_ins)}"
                 for one in picture.insights.labels[:_NAMED]]  # fmt: skip
        self.feelings.setText(" · ".join(named))
        for part in (self._named, self.feelings):
            part.setVisible(bool(named))
        self._show_memories(picture.memories)

    def arrange(self, em: float) -> None:
        """Decide by the width of the window in em."""
        across = em >= 48  # noqa: PLR2004 - the narrow width
        self.weeks.row.arrange(self._look, across=across)
        for stretch in (self.week, self.month):
            stretch.arrange(across=across)

    def clear(self) -> None:
        """Drop every word."""
        self._period = None
        for part in (self.week, self.month, self.weeks):
            part.clear()
        self.memories.empty()
        for label in (self.title, self.words, self.feelings):
            label.clear()

    # --- inside ----------------------------------------------------------------------------

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
