"""The head of the room: what time is looked at, and how."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.context import Context
from ui.keymap import with_key
from ui.text import number
from ui.views.insights.periods import Period, Span
from ui.views.insights.reading import Picture
from ui.widgets.button import IconButton
from ui.widgets.labels import Heading, Label
from ui.widgets.segments import Segments


class Head(QWidget):
    """Title, sentence, spans, years, and the ways to see and copy it.

    Signals:
        span_chosen(str): a month, six months or a year is to be looked at.
        earlier(), later(): the period before, or after.
        year_chosen(int): the period of that year.
        table_wanted(): tables instead of charts, or charts again.
    """

    span_chosen = Signal(str)
    earlier = Signal()
    later = Signal()
    year_chosen = Signal(int)
    table_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._years: Sequence[int] = ()
        look = context.look
        self.title = Heading(look, "", wrap=False)
        self.sentence = Label(look, "", "ui.base", "ink2", wrap=True)
        self.back = IconButton(look, "chevron-left", self.tr("Earlier"))
        self.forward = IconButton(look, "chevron-right", self.tr("Later"))
        self.years = IconButton(look, "calendar-days", self.tr("Go to a year"))
        self.spans = Segments(
            look, self.tr("How much is shown"),
            [(Span.MONTH.value, self.tr("Month")), (Span.HALF.value, self.tr("6 months")),
             (Span.YEAR.value, self.tr("Year"))],
        )  # fmt: skip
        self.spans.set_value(Span.YEAR.value)
        self.table = IconButton(look, "table", "")
        self.table.setCheckable(True)
        self.more = IconButton(look, "ellipsis", self.tr("More"), hang=True)
        self._lay_out()
        self._connect()

    def show_picture(self, picture: Picture) -> None:
        """Name the period and say how many of its days have a check-in."""
        self.show_period(picture.period)
        self.sentence.setText(self._sentence(picture))
        began = picture.began
        first = began.year if began else picture.period.today.year
        self._years = range(picture.period.today.year, first - 1, -1)
        self.years.setVisible(len(self._years) > 1)
        self.back.setEnabled(began is not None and began < picture.period.first)

    def show_period(self, period: Period) -> None:
        """Name the period, before it is read."""
        self.title.setText(period.title())
        self.forward.setEnabled(period.last < period.today)

    def arrange(self, *, narrow: bool) -> None:
        """Put the spans below the title where they do not fit beside it."""
        flow = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != flow:
            self._row.setDirection(flow)

    def set_bare(self, *, bare: bool) -> None:
        """Leave out what acts on figures while there are none."""
        for part in (self.spans, self.table, self.more, self.back, self.forward):
            part.setVisible(not bare)
        self.sentence.setVisible(not bare)

    def set_table(self, *, on: bool) -> None:
        """Show whether tables are shown."""
        self.table.setChecked(on)

    def _sentence(self, picture: Picture) -> str:
        if not picture.logged:
            return self.tr("No check-in in this time. Empty days are simply empty.")
        text = self.tr("A check-in on %1 of %n days. Empty days are simply empty.", "", picture.of)
        if picture.logged == picture.of:
            text = self.tr("A check-in on %1 of %n days.", "", picture.of)
        return text.replace("%1", number(picture.logged))

    def _lay_out(self) -> None:
        titles = QHBoxLayout()
        titles.setContentsMargins(0, 0, 0, 0)
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addSpacing(self._context.look.px(8))
        for button in (self.back, self.forward, self.years):
            titles.addWidget(button)
        titles.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addLayout(titles)
        words.addWidget(self.sentence)
        tools = QHBoxLayout()
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self.spans)
        tools.addSpacing(self._context.look.px(12))
        tools.addWidget(self.table)
        tools.addWidget(self.more)
        tools.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(words, 1)
        self._row.addLayout(tools)
        self._row.setAlignment(tools, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.spans.chosen.connect(self.span_chosen)
        self.back.clicked.connect(self._earlier)
        self.forward.clicked.connect(self._later)
        self.years.clicked.connect(self._choose_year)
        self.table.clicked.connect(self.table_wanted)
        keys = self._context.preferences.keys
        name = self.tr("Show as tables")
        keys.label(self.table, lambda: self.table.set_name(name, keys.text("chart_table")))
        keys.label(
            self.back,
            lambda: self.back.setToolTip(with_key(self.tr("Earlier"), keys.text("chart_earlier"))),
        )
        keys.label(
            self.forward,
            lambda: self.forward.setToolTip(with_key(self.tr("Later"), keys.text("chart_later"))),
        )

    def _earlier(self) -> None:
        self.earlier.emit()

    def _later(self) -> None:
        self.later.emit()

    def _choose_year(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for year in self._years:
            menu.addAction(str(year)).triggered.connect(partial(self.year_chosen.emit, year))
        menu.popup(self.years.mapToGlobal(self.years.rect().bottomLeft()))
