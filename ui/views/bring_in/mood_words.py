"""The other program's words for moods, each with its class here; thousands of them too."""

from collections.abc import Mapping

from PySide6.QtCore import QCollator, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.mood import Valence
from app.domain.words import fold
from ui.text import isolated, number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.fields import SearchField, Select
from ui.widgets.labels import Label, Section
from ui.widgets.mood import mood_name

_SHOWN = 20
_PAUSE = 120


class MoodWords(Group):
    """Two columns: a word of the other program, and what it is here.

    Of many words only some are in sight, those without a class first; typing finds the others.

    Attributes:
        fields: the choice beside each word that is in sight.
        search: finds words; there only when they are many.

    Signals:
        mapped(str, object): a word got another `Valence`, or None.
    """

    mapped = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=10)
        self.fields: dict[str, Select] = {}
        self._moods: dict[str, Valence | None] = {}
        self.search = SearchField(look, self.tr("Find a word"), self.tr("Find a word"))
        self.rest = Label(look, "", "ui.second", "ink2", wrap=True)
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self.body.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._holder, self.rest)
        self.search.textChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self._rebuild)
        look.changed.connect(self._respace)
        self._respace()
        self.hide()

    def show_moods(self, moods: Mapping[str, Valence | None]) -> None:
        """Show these words with their classes; None stands for no mood."""
        same = set(moods) == set(self._moods)
        self._moods = dict(moods)
        self.setVisible(bool(moods))
        self.search.setVisible(len(moods) > _SHOWN)
        if same:
            for label, field in self.fields.items():
                _set(field, self._moods[label])
            self._say_rest()
        else:
            self.search.clear()
            self._soon.stop()
            self._rebuild()

    def clear_words(self) -> None:
        """Drop every word."""
        self.search.clear()
        self._soon.stop()
        self._moods.clear()
        self._rebuild()

    def _found(self) -> list[str]:
        wanted = fold(self.search.text().strip())
        found = [label for label in self._moods if wanted in fold(label)]
        order = QCollator()
        return sorted(
            found, key=lambda label: (self._moods[label] is not None, order.sortKey(label))
        )

    def _rebuild(self) -> None:
        self.fields.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look = self._look
        self._grid.addWidget(Section(look, self.tr("Its moods")), 0, 0)
        self._grid.addWidget(Section(look, self.tr("Moods here")), 0, 1)
        for row, label in enumerate(self._found()[:_SHOWN], 1):
            field = self._field(label)
            self.fields[label] = field
            self._grid.addWidget(Label(look, isolated(label), wrap=True), row, 0)
            self._grid.addWidget(field, row, 1)
        self._say_rest()

    def _field(self, label: str) -> Select:
        field = Select(self._look, self.tr("Mood for %1").replace("%1", isolated(label)))
        field.addItem(self.tr("No mood"), 0)
        for valence in Valence:
            field.addItem(mood_name(valence), int(valence))
        _set(field, self._moods[label])
        field.activated.connect(lambda _: self._map(label, int(field.currentData())))
        return field

    def _map(self, label: str, value: int) -> None:
        self._moods[label] = Valence(value) if value else None
        self.mapped.emit(label, self._moods[label])

    def _say_rest(self) -> None:
        hidden = len(self._found()) - len(self.fields)
        open_ = sum(valence is None for valence in self._moods.values())
        parts = []
        if hidden:
            text = self.tr("%n more words are not shown here. Type to find them.", "", hidden)
            parts.append(text.replace(str(hidden), number(hidden)))
        if hidden and open_:
            text = self.tr("%n of all have no mood yet.", "", open_)
            parts.append(text.replace(str(open_), number(open_)))
        self.rest.setText(" ".join(parts))
        self.rest.setVisible(bool(parts))

    def _respace(self) -> None:
        self._grid.setHorizontalSpacing(self._look.px(16))
        self._grid.setVerticalSpacing(self._look.px(8))
        self._grid.setColumnMinimumWidth(0, self._look.px(120))


def _set(field: Select, valence: Valence | None) -> None:
    field.setCurrentIndex(max(0, field.findData(int(valence) if valence else 0)))
