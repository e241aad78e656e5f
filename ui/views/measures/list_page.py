"""All questionnaires, with what was last counted and when the next one makes sense."""

from PySide6.QtCore import QPoint, Signal

from app.domain.when import local_date
from ui.context import Context
from ui.measure_words import about_text, day_words, score_words
from ui.text import number
from ui.views.measures.shelf import Place
from ui.views.parts import Group, Page, left
from ui.views.rows import Row, RowList
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label

_REACH = 60


class ListPage(Page):
    """The list.

    Signals:
        opened(str): the id of a questionnaire the person wants to see.
        add_wanted(): they want to add one from a file.
    """

    opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, width=720, gap=20)
        self._context = context
        look = context.look
        self.list = RowList(look, self.tr("Questionnaires"))
        self.add = Button(look, self.tr("Add a questionnaire from a file"), icon="file-up")
        said = self.tr(
            "Short published questionnaires, word for word. What you answer stays in this journal "
            "and goes nowhere by itself. A score is no diagnosis."
        )
        head = Group(look, gap=6)
        title = Heading(look, self.tr("Questionnaires"))
        head.add(title, Label(look, said, color="ink2", wrap=True))
        self.body.addWidget(head)
        self.body.addWidget(self.list)
        self.body.addLayout(left(self.add))
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda index: self._open(self.list.rows.row(index.row()).key))
        self.list.chosen.connect(lambda _: self._follow())
        self.add.clicked.connect(self.add_wanted)
        look.changed.connect(self._fit)

    def show_places(self, places: list[Place]) -> None:
        """Show these; the row that was chosen stays so."""
        kept = self.list.currentIndex().row()
        self.list.rows.set_rows([self._row(place) for place in places])
        self._fit()
        if kept >= 0:
            self.list.choose(min(kept, len(places) - 1))

    def _row(self, place: Place) -> Row:
        instrument, today = place.instrument, self._context.today()
        trailing = ""
        if place.free is not None:
            trailing = self.tr("from %1").replace("%1", day_words(place.free, today))
        elif place.begun is not None:
            trailing = self.tr("%1 of %2 answered")
            trailing = trailing.replace("%1", number(len(place.begun.answers)))
            trailing = trailing.replace("%2", number(len(instrument.items)))
        title = instrument.title
        return Row(instrument.id, title, about_text(instrument), self._last(place), trailing)

    def _last(self, place: Place) -> str:
        last, instrument = place.last, place.instrument
        if last is None:
            return ""
        day = day_words(local_date(last.at, last.zone), self._context.today())
        score = instrument.scores[0] if instrument.scores else None
        if score is None or score.id not in last.scores:
            return self.tr("Last on %1").replace("%1", day)
        text = self.tr("Last on %1: %2").replace("%1", day)
        return text.replace("%2", score_words(score, last.scores[score.id]))

    def _open(self, key: object) -> None:
        if isinstance(key, str):
            self.opened.emit(key)

    def _fit(self) -> None:
        """Show every row: the room scrolls as one."""
        self.list.setFixedHeight(self.list.natural_height(self.list.rows.rowCount()) + 4)

    def _follow(self) -> None:
        """Keep the current row in sight."""
        content = self.widget()
        if content is None:
            return
        rect = self.list.visualRect(self.list.currentIndex())
        place = self.list.viewport().mapTo(content, QPoint(0, rect.center().y()))
        self.ensureVisible(place.x(), place.y(), 0, self._context.look.px(_REACH))
