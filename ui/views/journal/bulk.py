"""Deeds on many entries at once, each with its undo."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.tags import clean_tag, tag_key
from app.usecases.arrange_entries import mark_entries, tag_entries
from app.usecases.attach_file import Write
from app.usecases.trash_entries import trash_entries, untrash_entries
from app.vault.transaction import Transaction
from ui.context import Context
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.widgets.button import IconButton
from ui.widgets.labels import Hairline, Label

_A_TURN = 200

T = TypeVar("T", int, UUID)

Deed = Callable[[Transaction, list[UUID]], Changes]
Chosen = Callable[[Transaction, list[int]], list[UUID]]


class Bulk(QObject):
    """Stars, tags and moves entries to the trash, in short transactions."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def trash(self, positions: Sequence[int]) -> None:
        """Move entries to the trash."""
        now = self._context.store.now()

        def back(ids: list[UUID]) -> None:
            self._each(ids, untrash_entries)

        self._do(
            positions, _all,
            lambda tx, ids: trash_entries(tx, ids, now=now),
            lambda count: self.tr("%n entries are in the trash for 30 days.", "", count)
            if count > 1
            else self.tr("Moved to trash. It stays there for 30 days."),
            back,
        )  # fmt: skip

    def star(self, positions: Sequence[int], *, starred: bool) -> None:
        """Set or take the star of those that do not have it so."""

        def others(tx: Transaction, places: list[int]) -> list[UUID]:
            return [row.id for row in tx.timeline.rows(places) if row.starred != starred]

        def back(ids: list[UUID]) -> None:
            self._each(ids, lambda tx, some: mark_entries(tx, some, starred=not starred))

        self._do(
            positions, others,
            lambda tx, ids: mark_entries(tx, ids, starred=starred),
            lambda count: self.tr("%n entries have the star.", "", count)
            if starred
            else self.tr("%n entries have no star now.", "", count),
            back,
        )  # fmt: skip

    def tag(self, positions: Sequence[int], text: str) -> None:
        """Add a tag to those that do not carry it."""
        tag, store = clean_tag(text), self._context.store
        if not tag:
            return

        def others(tx: Transaction, places: list[int]) -> list[UUID]:
            key = tag_key(tag)
            rows = tx.timeline.rows(places)
            return [row.id for row in rows if key not in {tag_key(one) for one in row.tags}]

        def change(
            tx: Transaction, ids: list[UUID], add: tuple[str, ...], remove: tuple[str, ...]
        ) -> Changes:
            return tag_entries(
                tx, ids, now=store.now(), new_id=store.new_id, device=store.device,
                add=add, remove=remove,
            )  # fmt: skip

        def back(ids: list[UUID]) -> None:
            self._each(ids, lambda tx, some: change(tx, some, (), (tag,)))

        self._do(
            positions, others,
            lambda tx, ids: change(tx, ids, (tag,), ()),
            lambda count: self.tr("#{tag} was added to %n entries.", "", count).format(tag=tag),
            back,
        )  # fmt: skip

    def _do(
        self,
        positions: Sequence[int],
        choose: Chosen,
        deed: Deed,
        words: Callable[[int], str],
        back: Callable[[list[UUID]], None],
    ) -> None:
        places = list(positions)

        def work(write: Write) -> tuple[list[UUID], Changes]:
            done: list[UUID] = []
            changes = NOTHING
            for some in _slices(places):

                def turn(tx: Transaction, some: list[int] = some) -> tuple[list[UUID], Changes]:
                    ids = choose(tx, some)
                    return ids, deed(tx, ids) if ids else NOTHING

                ids, made = cast("tuple[list[UUID], Changes]", write(turn))
                done += ids
                changes |= made
            return done, changes

        def told(ids: list[UUID]) -> None:
            if ids:
                shell = self._context.shell
                shell.say(words(len(ids)), self.tr("Undo"), lambda: back(ids))

        self._context.store.work(work, told, owner=self)

    def _each(self, ids: list[UUID], deed: Deed) -> None:
        def work(write: Write) -> tuple[None, Changes]:
            changes = NOTHING
            for some in _slices(ids):
                changes |= cast("Changes", write(partial(_swap, deed, some)))
            return None, changes

        self._context.store.work(work)


class BulkBar(QWidget):
    """Stands below the list while several rows are chosen.

    Signals:
        star_requested(), tag_requested(), trash_requested(), done(): what it offers.
    """

    star_requested = Signal()
    tag_requested = Signal()
    trash_requested = Signal()
    done = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = Label(look, "", "ui.second", "ink2")
        self.star = IconButton(look, "star", self.tr("Star the chosen entries"))
        self.tag = IconButton(look, "tag", self.tr("Tag the chosen entries"))
        self.trash = IconButton(
            look, "trash-2", self.tr("Move the chosen entries to the trash"), self.tr("Del")
        )
        self.close_button = IconButton(look, "x", self.tr("Choose only one"), self.tr("Esc"))
        row = QHBoxLayout(self)
        Space(look, row, 22, 6, 14, 8, gap=4)
        row.addWidget(self._count, 1)
        for button in (self.star, self.tag, self.trash, self.close_button):
            row.addWidget(button)
        self._line = Hairline(look, self)
        self.star.clicked.connect(self.star_requested)
        self.tag.clicked.connect(self.tag_requested)
        self.trash.clicked.connect(self.trash_requested)
        self.close_button.clicked.connect(self.done)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many are chosen; hidden below two."""
        self._count.setText(self.tr("%n chosen", "", count))
        self.setVisible(count > 1)


def _all(tx: Transaction, places: list[int]) -> list[UUID]:
    return [row.id for row in tx.timeline.rows(places)]


def _swap(deed: Deed, ids: list[UUID], tx: Transaction) -> Changes:
    return deed(tx, ids)


def _slices(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), _A_TURN):
        yield items[start : start + _A_TURN]
