"""Parts of the plan page: the figures, the time zone, the problems."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QSizePolicy, QWidget

from app.domain.failures import BadZone
from app.domain.imports import Plan, Problem
from app.domain.when import check_zone
from ui.text import number, position_text, problem_text
from ui.theme.look import Look
from ui.views.parts import Group
from ui.views.rows import Row, RowList, RowStyle
from ui.widgets.fields import TextField
from ui.widgets.labels import Hairline, Label, Section

_SHOWN = 6


def check_ins_alone(count: int) -> str:
    """Return how many of the entries have no words: they stand among the moods."""
    say = QCoreApplication.translate
    return say("Figures", "%n of them are check-ins without words.", "", count).replace(
        str(count), number(count)
    )


class Figures(QWidget):
    """The table of the plan: how many of what, and what happens to them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._numbers: list[Label] = []
        self._said: list[Label] = []
        self._rows: list[tuple[QWidget, ...]] = []
        rows = (
            (self.tr("New entries"), self.tr("They come in.")),
            (self.tr("Already here"), self.tr("They are left out.")),
            (self.tr("Here, but different"), self.tr("They are left out unless you tick them.")),
            (self.tr("Photos and files"), self.tr("They come with their entries.")),
            (self.tr("Missing photos and files"), self.tr("Their entries come without them.")),
            (self.tr("Moods, scales, sleep, cards and the like"), self.tr("They come in.")),
        )
        for place, (label, said) in enumerate(rows):
            self._add(place, label, said)
        look.changed.connect(self._space)
        self._space()

    def _add(self, place: int, label: str, said: str) -> None:
        line_above = Hairline(self._look)
        if place:
            self._grid.addWidget(line_above, 2 * place - 1, 0, 1, 2)
        figure = Label(self._look, "0", "words.number")
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = Group(self._look, gap=0)
        line = Label(self._look, said, "ui.small", "ink3", wrap=True)
        words.add(Label(self._look, label, wrap=True), line)
        self._rows.append((line_above, figure, words))
        self._said.append(line)
        self._grid.addWidget(figure, 2 * place, 0)
        self._grid.addWidget(words, 2 * place, 1)
        figure.setAccessibleName(label)
        self._numbers.append(figure)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan's figures."""
        figures = (
            plan.new, plan.same, plan.differing, plan.attachments, plan.missing, plan.others
        )  # fmt: skip
        for widget in self._rows[-1]:
            widget.setVisible(plan.others > 0)
        for label, figure in zip(self._numbers, figures, strict=True):
            said = label.accessibleName().rpartition(": ")[0] or label.accessibleName()
            label.setText(number(figure))
            label.setAccessibleName(f"{said}: {number(figure)}")
            label.set_color("ink" if figure else "ink3")
        coming = self.tr("They come in.")
        if plan.alone:
            coming = f"{coming} {check_ins_alone(plan.alone)}"
        self._said[0].setText(coming)

    def figures(self) -> list[str]:
        """Return the figures as they are shown, from top to bottom."""
        return [label.text() for label in self._numbers]

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self._look.px(20))
        self._grid.setVerticalSpacing(self._look.px(8))
        self._grid.setColumnMinimumWidth(0, self._look.px(72))


class ZoneField(TextField):
    """A time zone to type, with the names that fit offered below.

    Signals:
        zone_chosen(str): another zone was chosen.
        refused(Failure): what was typed is no zone.
    """

    zone_chosen = Signal(str)
    refused = Signal(object)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, icon="clock")
        self._zone = ""
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        completer.activated.connect(self._commit_text)
        self.editingFinished.connect(lambda: self._commit_text(self.text()))
        look.changed.connect(self._dress)
        self._dress()

    def set_names(self, names: list[str]) -> None:
        """Offer these."""
        self._names.setStringList(names)

    def set_zone(self, zone: str) -> None:
        """Show a zone without a signal."""
        self._zone = zone
        if not self.hasFocus() or not self.isModified():
            self.setText(zone)

    def _commit_text(self, text: str) -> None:
        text = text.strip().replace(" ", "_")
        if text == self._zone:
            return
        known = {name.casefold(): name for name in self._names.stringList()}
        try:
            zone = check_zone(known.get(text.casefold(), text))
        except BadZone as failure:
            self.refused.emit(failure)
            return
        self._zone = zone
        self.setText(zone)
        self.zone_chosen.emit(zone)

    def _dress(self) -> None:
        popup = self.completer().popup()
        if popup is not None:
            popup.setFont(self._look.font("ui.base"))


class ProblemList(Group):
    """What could not be taken as it is, with file and place."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4)
        self._head = Section(look, "")
        style = RowStyle(title="ui.base", second="ui.small", second_color="ink3")
        self.list = RowList(look, self.tr("Problems"), style=style)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add(self._head, self.list)
        look.changed.connect(self._fit)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List these."""
        self.setVisible(bool(problems))
        text = self.tr("%n things need a look", "", len(problems))
        self._head.setText(text.replace(str(len(problems)), number(len(problems))))
        kept = tuple(problems)
        self.list.rows.set_source(len(kept), lambda place: _row(place, kept[place]))
        self._fit()

    def _fit(self) -> None:
        self.list.setFixedHeight(self.list.natural_height(_SHOWN) + 4)


def _row(place: int, problem: Problem) -> Row:
    where = " · ".join(part for part in (problem.file, position_text(problem.where)) if part)
    return Row(place, problem_text(problem.detail), where)
