"""The third page: what a merge would do, counted and named, and how it is to be done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from app.domain.merge_plan import (
    KINDS,
    Differing,
    MergeChoice,
    MergePlan,
    Named,
    Standing,
    Tally,
)
from ui.context import Context
from ui.text import moment_text, number
from ui.theme.look import Look
from ui.views.bring_in.parts import ProblemList
from ui.views.parts import Group, headed
from ui.views.rows import Row, RowList, RowStyle
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox, RadioRow
from ui.widgets.columns import ScrollColumn
from ui.widgets.labels import Hairline, Label
from ui.widgets.meters import ProgressLine

_SHOWN = 6


def kind_text(kind: str) -> str:
    """Return what a kind of records is called."""
    say = QCoreApplication.translate
    return {
        "entries": say("BackupKind", "Entries"),
        "moods": say("BackupKind", "Mood check-ins"),
        "sleep": say("BackupKind", "Sleep"),
        "scales": say("BackupKind", "Own scales"),
        "measures": say("BackupKind", "Questionnaires"),
        "kit": say("BackupKind", "Coping cards and goals"),
        "plan": say("BackupKind", "The plan for a bad moment"),
        "session": say("BackupKind", "Topics, people and events"),
        "templates": say("BackupKind", "Templates"),
        "more": say("BackupKind", "Searches, own words and meetings"),
    }[kind]


def standing_text(standing: Standing) -> str:
    """Return what a record of a backup is to the journal."""
    say = QCoreApplication.translate
    return {
        Standing.NEW: say("BackupStanding", "not here"),
        Standing.MARKED: say("BackupStanding", "another date or mark"),
        Standing.HISTORY: say("BackupStanding", "older versions that are not here"),
        Standing.AHEAD: say("BackupStanding", "you changed it since"),
        Standing.BEHIND: say("BackupStanding", "changed in the backup"),
        Standing.APART: say("BackupStanding", "changed in both"),
        Standing.TRASHED: say("BackupStanding", "in the trash here"),
        Standing.DELETED: say("BackupStanding", "deleted for good here"),
    }.get(standing, "")


class Table(QWidget):
    """How many of each kind are new, the same, differing and deleted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._shown: list[list[str]] = []
        look.changed.connect(self._space)
        self._space()

    def show_plan(self, plan: MergePlan) -> None:
        """Show a plan's figures; kinds of which there is nothing have no row."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = ("", self.tr("Not here"), self.tr("The same"), self.tr("Differing"),
                 self.tr("Deleted here"), self.tr("Will change"))  # fmt: skip
        self._shown = []
        self._row(0, list(heads), head=True)
        line = 1
        for kind, sections in KINDS.items():
            tallies = [plan.tallies[name] for name in sections if name in plan.tallies]
            if not any(tally.counts.total() for tally in tallies):
                continue
            self._grid.addWidget(Hairline(self._look), line, 0, 1, len(heads))
            self._row(line + 1, [kind_text(kind), *_figures(tallies)])
            line += 2

    def figures(self) -> list[list[str]]:
        """Return the rows as they are shown, the head first."""
        return self._shown

    def _row(self, line: int, words: list[str], *, head: bool = False) -> None:
        self._shown.append(words)
        for column, text in enumerate(words):
            role, color = ("ui.small", "ink3") if head else ("ui.base", "ink")
            label = Label(self._look, text, role, color, wrap=not column or head)  # type: ignore[arg-type]
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(label, line, column)

    def _space(self) -> None:
        self._grid.setHorizontalSpacing(self._look.px(16))
        self._grid.setVerticalSpacing(self._look.px(6))


def _figures(tallies: list[Tally]) -> list[str]:
    counts = (
        sum(one.counts[Standing.NEW] for one in tallies),
        sum(one.counts[Standing.SAME] for one in tallies),
        sum(one.differing for one in tallies),
        sum(one.gone for one in tallies),
        sum(one.coming for one in tallies),
    )
    return [number(count) for count in counts]


class ComparePage(QWidget):
    """What would be done, and the choices about it.

    Signals:
        chosen(MergeChoice): compare again with this.
        agreed(): do it.
        back(): look at the entries instead.
    """

    chosen = Signal(object)
    agreed = Signal()
    back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        look = context.look
        self._context = context
        self.area = ScrollColumn(look)
        self._said = Label(look, "", color="ink2", wrap=True)
        self.bar = ProgressLine(look, self.tr("Comparing"))
        self.table = Table(look)
        self.named = RowList(look, self.tr("Some of the entries"),
                             style=RowStyle(second="ui.small"))  # fmt: skip
        self.deleted = CheckBox(look, "")
        self.deleted.hide()  # until it is known how many there are
        self.problems = ProblemList(look)
        self.go = Button(look, self.tr("Bring it together"), "primary", large=True)
        self.other = Button(look, self.tr("Back to its entries"), "plain", icon="arrow-left")
        self.ways = self._make_ways()
        self.kinds = {kind: CheckBox(look, kind_text(kind)) for kind in KINDS}
        for box in self.kinds.values():
            box.setChecked(True)
        self._lay_out()
        for box in (self.deleted, *self.kinds.values()):
            box.toggled.connect(lambda _: self._choose())
        self.go.clicked.connect(self.agreed)
        self.other.clicked.connect(self.back)
        look.changed.connect(self._fit)

    def _make_ways(self) -> dict[Differing, RadioRow]:
        look = self._context.look
        ways = {
            Differing.MINE: RadioRow(
                look, self.tr("Keep mine"),
                self.tr("What the backup says goes into the entry's history."),
            ),
            Differing.NEWER: RadioRow(
                look, self.tr("Keep the newer one"),
                self.tr("The other one goes into the entry's history."),
            ),
            Differing.BACKUP: RadioRow(
                look, self.tr("Take the backup's"),
                self.tr("What stands here now goes into the entry's history."),
            ),
            Differing.COPIES: RadioRow(
                look, self.tr("Keep both as entries"),
                self.tr("The backup's comes as an entry of its own, on the same date."),
            ),
        }  # fmt: skip
        self._group = QButtonGroup(self)
        for row in ways.values():
            self._group.addButton(row)
        ways[Differing.MINE].setChecked(True)
        self._group.buttonClicked.connect(lambda _: self._choose())
        return ways

    def _lay_out(self) -> None:
        look = self._context.look
        rows = Group(look, gap=8)
        rows.add(*self.ways.values())
        boxes = Group(look, gap=6)
        boxes.add(*self.kinds.values())
        never = self.tr("Circles, limits, keys and settings of the backup stay where they are.")
        self._some = headed(look, self.tr("Some of the entries"), self.named)
        foot = Group(look, gap=12, flow="across")
        foot.add(self.other)
        foot.body.addStretch(1)
        foot.add(self.go)
        all_of_it = Group(look, gap=14)
        all_of_it.add(
            self._said, self.bar, self.table, self.deleted,
            headed(look, self.tr("What differs"), rows), self._some, self.problems,
            headed(look, self.tr("What comes"), boxes),
            Label(look, never, "ui.second", "ink2", wrap=True),
        )  # fmt: skip
        self.area.column.addWidget(all_of_it)
        self.area.column.addStretch(1)
        page = Group(look, gap=14)
        page.body.addWidget(self.area, 1)
        page.add(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def choice(self) -> MergeChoice:
        """Return what is chosen."""
        way = next(one for one, row in self.ways.items() if row.isChecked())
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        return MergeChoice(kinds, way, self.deleted.isChecked())

    def begin(self) -> None:
        """Say that it is being compared."""
        self._said.setText(self.tr("Comparing. Nothing is written yet."))
        self.bar.setRange(0, 1)
        self.bar.setValue(0)
        self.bar.show()
        self.go.setEnabled(False)

    def set_done(self, done: int, total: int) -> None:
        """Say how far the comparing is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(min(done, total))

    def show_plan(self, plan: MergePlan) -> None:
        """Show what would be done."""
        self.bar.hide()
        coming = plan.coming
        said = self.tr("%n things would come or change. You can undo it.", "", coming)
        if not coming:
            said = self.tr("With these choices there is nothing to bring in.")
        self._said.setText(said.replace(str(coming), number(coming)) if coming else said)
        self.table.show_plan(plan)
        gone = plan.total(Standing.TRASHED, Standing.DELETED)
        words = self.tr("Bring back the %n things that you deleted since", "", gone)
        self.deleted.setText(words.replace(str(gone), number(gone)))
        self.deleted.setVisible(bool(gone))
        self.named.rows.set_rows([self._row(one) for one in plan.names])
        self._some.setVisible(bool(plan.names))
        self.problems.show_problems(plan.problems)
        self.go.setEnabled(bool(coming))
        self._fit()

    def refuse(self, sentence: str) -> None:
        """Say why it could not be compared."""
        self.bar.hide()
        self._said.setText(sentence)

    def clear(self) -> None:
        """Drop every word."""
        self.named.rows.set_rows([])
        self.problems.show_problems(())
        self._said.setText("")

    def _row(self, one: Named) -> Row:
        when = moment_text(one.created_at, one.zone, self._context.today())
        return Row(one.id, one.heading or when, f"{when} · {standing_text(one.standing)}")

    def _choose(self) -> None:
        self.chosen.emit(self.choice())

    def _fit(self) -> None:
        self.named.setFixedHeight(self.named.natural_height(_SHOWN) + 4)
