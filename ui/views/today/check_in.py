"""How it is right now: a press saves, words may follow."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.domain.mood import NO_FEELINGS, CheckIn, Valence
from app.usecases.check_in import check_in, take_back_check_in
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.mood import MoodRow, mood_name

_SAME = timedelta(minutes=2)  # a second press so soon after corrects the first


class CheckInRow(QWidget):
    """The seven tiles, and beside them the chosen word and a line for a note.

    Attributes:
        trouble: why the last attempt to save failed, if it did.
    """

    def __init__(
        self, context: Context, entry_id: Callable[[], UUID | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._entry_id = entry_id
        self._last: CheckIn | None = None
        self._is_keeping = False
        self.trouble: Failure | None = None
        look = context.look
        self.row = MoodRow(look)
        self.word = Label(look, "", "ui.strong")
        self.add_note = Button(
            look, self.tr("Add a word or a note"), "plain", icon="plus", tone="accent", start=True
        )
        self.note = TextField(look, self.tr("A word or a note"), self.tr("A word or a note"))
        self.note.setMaxLength(2000)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(800)
        self._soon.timeout.connect(self.keep_note)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        Space(look, beside)
        beside.addWidget(self.word)
        beside.addWidget(self.add_note, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self.note)
        beside.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(Label(look, self.tr("How is it right now?"), "ui.strong"), 0, 0, 1, 2)
        self._grid.addWidget(self.row, 1, 0)
        self._grid.addWidget(self._beside, 1, 1)
        self._grid.setColumnStretch(1, 1)
        self.row.chosen.connect(self._choose)
        self.add_note.clicked.connect(self._begin_note)
        self.note.textEdited.connect(lambda _: self._soon.start())
        self.note.returnPressed.connect(self._end_note)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show()

    def stack(self, stacked: bool) -> None:  # noqa: FBT001 - a plain setter
        """Put the word below the tiles, where there is no room beside them."""
        self._grid.removeWidget(self._beside)
        self._grid.addWidget(self._beside, 2 if stacked else 1, 0 if stacked else 1)

    def _restyle(self) -> None:
        look = self._context.look
        self.add_note.setFixedHeight(look.px(30))
        self._grid.setVerticalSpacing(look.px(10))
        self._grid.setHorizontalSpacing(look.px(26))

    def begin_again(self) -> None:
        """Forget the last check-in: another page, another moment."""
        self.keep_note()
        self._last = None
        self._show()

    def clear(self) -> None:
        """Drop every word."""
        self._soon.stop()
        self._last = None
        self._show()

    def keep_note(self) -> None:
        """Save the note that was typed, now."""
        self._soon.stop()
        last, text = self._last, self.note.text().strip()
        if last is None or not self.unsaved or self._is_keeping:
            return
        self._is_keeping = True
        self._replace(last, last.valence, text, then=None)

    @property
    def unsaved(self) -> bool:
        """Whether a note was typed that is not known to be on the disk."""
        last = self._last
        return (
            last is not None and not self.note.isHidden() and self.note.text().strip() != last.note
        )

    def _choose(self, valence: int) -> None:
        self.keep_note()
        last, now = self._last, self._context.store.now()
        if last is not None and last.noted_at >= now - _SAME:
            self._replace(last, Valence(valence), last.note, then=self._say_undo)
        else:
            self._replace(None, Valence(valence), "", then=self._say_undo)

    def _replace(
        self,
        old: CheckIn | None,
        valence: Valence,
        note: str,
        then: Callable[[CheckIn | None, CheckIn], None] | None,
    ) -> None:
        store, zone = self._context.store, self._context.zone()
        entry_id = old.entry_id if old else self._entry_id()

        def work(tx: Transaction) -> tuple[CheckIn, Changes]:
            before = take_back_check_in(tx, old) if old else NOTHING
            item, changes = check_in(
                tx, valence, at=old.at if old else store.now(), zone=zone, now=store.now(),
                new_id=store.new_id, entry_id=entry_id,
                feelings=replace(old.feelings if old else NO_FEELINGS, note=note),
            )  # fmt: skip
            return item, before | changes

        def done(item: CheckIn) -> None:
            self._is_keeping, self.trouble = False, None
            self._last = item
            self._show()
            if then is not None:
                then(old, item)

        def not_done(failure: Failure) -> None:
            self._is_keeping, self.trouble = False, failure
            store.failed.emit(failure)

        store.write(work, done, initiator=self, failed=not_done, owner=self)

    def _say_undo(self, before: CheckIn | None, item: CheckIn) -> None:
        self._context.shell.say(
            self.tr("Noted."), self.tr("Undo"), lambda: self._take_back(before, item)
        )

    def _take_back(self, before: CheckIn | None, item: CheckIn) -> None:
        if before is not None:
            self._replace(item, before.valence, before.note, then=None)
            return

        def done(_: object) -> None:
            if self._last is not None and self._last.id == item.id:
                self._last = None
                self._show()

        self._context.store.write(
            lambda tx: take_back_check_in(tx, item), done, initiator=self, owner=self
        )

    def _begin_note(self) -> None:
        self.add_note.hide()
        self.note.show()
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _end_note(self) -> None:
        self.keep_note()
        self._context.shell.say(self.tr("Noted."))

    def _show(self) -> None:
        last = self._last
        self.row.set_value(last.valence if last else None)
        self.word.setText(mood_name(last.valence) if last else "")
        self.word.setVisible(last is not None)
        typing = last is not None and (self.note.hasFocus() or bool(last.note))
        self.note.setVisible(typing)
        self.add_note.setVisible(last is not None and not typing)
        if last is None or not self.note.hasFocus():
            self.note.setText(last.note if last else "")
