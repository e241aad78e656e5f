"""The trash: take entries back, or delete them for good."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.entry import EntryRow
from app.domain.when import local_date
from app.usecases.trash_entries import (
    KEPT_FOR,
    delete_entries,
    empty_trash,
    trash_entries,
    untrash_entries,
)
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import full_day, long_day
from ui.views.asking import ask
from ui.views.parts import NARROW_EM, Group
from ui.views.rows import PAD, Row, RowList, RowStyle
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.chips import FlowLayout
from ui.widgets.columns import EmptyState
from ui.widgets.labels import Heading, Label
from ui.widgets.sheet import Ground

_WIDTH = 760
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Deleted:
    """An entry in the trash."""

    row: EntryRow
    at: datetime


class TrashView(Ground):
    """The room of deleted entries."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "desk", parent=parent)
        self.setAccessibleName(command_title("trash"))
        look = context.look
        self._context = context
        self._deleted: list[Deleted] = []
        self._coming = False
        self.list = RowList(
            look, self.tr("Deleted entries"), ticks=True,
            style=RowStyle(title="words.list", second="ui.second"),
        )  # fmt: skip
        self.all = CheckBox(look, self.tr("Choose all"))
        self.take_back = Button(look, self.tr("Take back"), "primary", icon="undo-2")
        self.delete = Button(look, self.tr("Delete for good"), tone="danger", icon="trash-2")
        self.clear_out = Button(look, self.tr("Empty the trash"), "plain", tone="danger")
        self.empty = EmptyState(
            look,
            self.tr("The trash is empty. A deleted entry stays here for 30 days."),
            self.tr("Back to the journal"),
        )
        self._lay_out()
        self._connect()
        self._update()

    def _lay_out(self) -> None:
        look = self._context.look
        self._head = Group(look, gap=4)
        said = self.tr("Entries stay here for 30 days, then they are deleted for good.")
        self._head.add(Heading(look, self.tr("Trash")), Label(look, said, color="ink2", wrap=True))
        self._deeds = QWidget()
        flow = FlowLayout(self._deeds, gap=look.px(12))
        flow.setContentsMargins(look.px(PAD), 0, 0, 0)  # over the boxes of the rows
        for button in (self.all, self.take_back, self.delete, self.clear_out):
            flow.addWidget(button)
        self._inner = Group(look, gap=16)
        self._inner.add(self._head, self._deeds)
        self._inner.body.addWidget(self.list, 1)
        self._inner.body.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._inner, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def _connect(self) -> None:
        self.all.clicked.connect(self._choose_all)
        self.take_back.clicked.connect(self.take_back_chosen)
        self.delete.clicked.connect(self.ask_to_delete)
        self.clear_out.clicked.connect(self.ask_to_empty)
        self.empty.action_triggered.connect(lambda: self._context.shell.go("journal"))
        self.list.ticked.connect(self._update)
        self.list.delete_pressed.connect(self.ask_to_delete)
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        keymap = self._context.preferences.keys
        keymap.bind("primary", self, self.take_back_chosen)
        keymap.bind("back", self, self._go_back)
        fixed_shortcut("Esc", self, self._go_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:  # noqa: ARG002 - the trash is one place
        """Show what lies in the trash."""
        self._coming = True
        self._load()

    def flush(self) -> None:
        """Nothing is typed here."""

    def clear(self) -> None:
        """Drop every word."""
        self._deleted = []
        self.list.rows.set_rows([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins that the width allows."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._context.look
        side = 24 if look.em(self.window().width()) < NARROW_EM else 48
        self._inner.set_margins((side, 40 if side == 48 else 32, side, 0))  # noqa: PLR2004
        self._inner.setMaximumWidth(look.px(_WIDTH + 2 * side))

    # --- reading ---------------------------------------------------------------------------

    def _load(self) -> None:
        def read(tx: Transaction) -> list[Deleted]:
            moments = tx.timeline.trashed_at()
            return [Deleted(row, moments[row.id]) for row in tx.timeline.trashed()]

        self._context.store.read(read, self._show, owner=self, replaces="trash")

    def _show(self, deleted: list[Deleted]) -> None:
        kept = set(self.list.keys())
        self._deleted = deleted
        self.list.rows.set_source(
            len(deleted), self._row, lambda number: 3 if deleted[number].row.excerpt else 2
        )
        for number, one in enumerate(deleted):
            if one.row.id in kept:
                flag = self.list.selectionModel().SelectionFlag.Select
                self.list.selectionModel().select(self.list.rows.index(number), flag)
        self._update()
        if self._coming:
            self._coming = False
            first = self.list if deleted else self.empty.action
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, number: int) -> Row:
        one = self._deleted[number]
        row, zone = one.row, self._context.zone()
        title = row.heading or self.tr("Without words")
        when = self.tr("Deleted %1").replace("%1", self._day(local_date(one.at, zone)))
        left = f"{when} · {self._left(one.at)}"
        return Row(row.id, title, row.excerpt, left, trailing=self._day(row.local_date))

    def _day(self, day: date) -> str:
        return long_day(day) if day.year == self._context.today().year else full_day(day)

    def _left(self, at: datetime) -> str:
        left = at + KEPT_FOR - self._context.now()
        if left.days >= 1:
            return self.tr("%n days left", "", left.days)
        return self.tr("last day")

    def _update(self) -> None:
        count, chosen = len(self._deleted), len(self.list.keys())
        for widget in (self.list, self._deeds):
            widget.setVisible(count > 0)
        self.empty.setVisible(count == 0)
        self.take_back.setEnabled(chosen > 0)
        self.delete.setEnabled(chosen > 0)
        self.all.setChecked(0 < count == chosen)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if (changes.trash or changes.many) and self.isVisible():
            self._load()

    # --- deeds -----------------------------------------------------------------------------

    def _chosen(self) -> list[UUID]:
        return [key for key in self.list.keys() if isinstance(key, UUID)]  # noqa: SIM118

    def _choose_all(self) -> None:
        if self.all.isChecked():
            self.list.selectAll()
        else:
            self.list.clearSelection()

    def take_back_chosen(self) -> None:
        """Put the chosen entries back into the journal."""
        chosen = self._chosen()
        if not chosen:
            return
        store, shell = self._context.store, self._context.shell

        def undo() -> None:
            store.write(lambda tx: trash_entries(tx, chosen, now=store.now()))

        def done(_: object) -> None:
            shell.say(
                self.tr("%n entries are back in the journal.", "", len(chosen)),
                self.tr("Undo"), undo,
            )  # fmt: skip

        store.write(lambda tx: untrash_entries(tx, chosen), done, owner=self)

    def ask_to_delete(self) -> None:
        """Ask once, then delete the chosen entries for good."""
        chosen = self._chosen()
        if chosen:
            self._ask(chosen, everything=False)

    def ask_to_empty(self) -> None:
        """Ask once, then delete everything in the trash."""
        if self._deleted:
            self._ask([one.row.id for one in self._deleted], everything=True)

    def _ask(self, ids: list[UUID], *, everything: bool) -> None:
        count = len(ids)
        title = (
            self.tr("Empty the trash")
            if everything
            else self.tr("Delete %n entries for good", "", count)
        )
        lost = self.tr(
            "The words of %n entries, their earlier versions and their files are lost. "
            "This cannot be undone.", "", count,
        )  # fmt: skip
        backups = self.tr("Backups made before still hold them until they are rotated out.")
        wanted = set(ids)
        rows = [one.row for one in self._deleted if one.row.id in wanted]
        ask(
            self._context, title, (lost, backups), self.tr("Delete %n entries", "", count),
            lambda: self._delete(ids, everything=everything), details=self._names(rows),
        )  # fmt: skip

    def _names(self, rows: Sequence[EntryRow]) -> list[str]:
        names = [row.heading or self.tr("Without words") for row in rows[:_NAMED]]
        more = len(rows) - len(names)
        return [*names, self.tr("and %n more", "", more)] if more else names

    def _delete(self, ids: list[UUID], *, everything: bool) -> None:
        store, count = self._context.store, len(ids)

        def work(tx: Transaction) -> Changes:
            if everything:
                return empty_trash(tx, now=store.now(), everything=True)
            return delete_entries(tx, ids, now=store.now())

        def done(_: object) -> None:
            self._context.shell.say(self.tr("%n entries are deleted for good.", "", count))

        store.write(work, done, owner=self)

    def _go_back(self) -> None:
        self._context.shell.go("journal")
