"""How it is right now: a press saves, words may follow."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.failures import Failure
from app.domain.mood import CheckIn, Valence
from ui.context import Context
from ui.text import context_name, feeling_name, listed, number
from ui.views.check_in.noting import CORRECTS, Noting
from ui.views.check_in.opening import now_question
from ui.views.check_in.popover import CheckInPopover
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.mood import MoodRow, mood_name
from ui.widgets.text import plain_tip


class CheckInRow(QWidget):
    """The seven tiles, and beside them the chosen word and what was said besides."""

    def __init__(
        self, context: Context, entry_id: Callable[[], UUID | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self.noting = Noting(context, entry_id, self)
        self.row = MoodRow(look)
        self.word = Label(look, "", "ui.strong")
        self.said = Label(look, "", "ui.small", "ink2")
        self.add_word = Button(
            look, self.tr("Add a word"), "plain", icon="plus", tone="accent", start=True
        )
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        Space(look, beside)
        beside.addWidget(self.word)
        beside.addWidget(self.said)
        beside.addWidget(self.add_word, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(Label(look, self.tr("How is it right now?"), "ui.strong"), 0, 0, 1, 2)
        self._grid.addWidget(self.row, 1, 0)
        self._grid.addWidget(self._beside, 1, 1)
        self._grid.setColumnStretch(1, 1)
        self.row.chosen.connect(self._choose)
        self.add_word.clicked.connect(self.open_details)
        self.noting.changed.connect(self._show)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show()

    @property
    def unsaved(self) -> bool:
        """Whether anything was said that is not known to be on the disk."""
        return self.noting.unsaved

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self.noting.trouble

    def stack(self, stacked: bool) -> None:  # noqa: FBT001 - a plain setter
        """Put the word below the tiles, where there is no room beside them."""
        self._grid.removeWidget(self._beside)
        self._grid.addWidget(self._beside, 2 if stacked else 1, 0 if stacked else 1)

    def begin_again(self) -> None:
        """Forget the last check-in: another page, another moment."""
        self.noting.begin()

    def clear(self) -> None:
        """Drop every word."""
        self.noting.forget()

    def keep_note(self) -> None:
        """Save the note that was typed, now."""
        self.noting.flush()

    def open_details(self) -> None:
        """Open what may be said besides, at the feelings."""
        popover = CheckInPopover(self._context, self.noting, now_question(), self)
        popover.show_at(self.row, popover.first)
        popover.unfold(popover.words)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the words that are on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _choose(self, valence: int) -> None:
        item, now = self.noting.item, self._context.store.now()
        if item is not None and item.noted_at < now - CORRECTS:
            self.noting.begin()
        self.noting.choose(Valence(valence))

    def _restyle(self) -> None:
        look = self._context.look
        self.add_word.setFixedHeight(look.px(30))
        self._grid.setVerticalSpacing(look.px(10))
        self._grid.setHorizontalSpacing(look.px(26))

    def _show(self) -> None:
        item = self.noting.item
        said = said_besides(item) if item else ""
        self.row.set_value(item.valence if item else None)
        self.word.setText(mood_name(item.valence) if item else "")
        self.said.setText(said)
        self.said.setToolTip(plain_tip(said))
        self.word.setVisible(item is not None)
        self.said.setVisible(bool(said))
        self.add_word.setVisible(item is not None)


def said_besides(item: CheckIn) -> str:
    """Return on one line what a check-in says beside its class."""
    feelings = item.feelings
    words = [feeling_name(code) for code in feelings.labels]
    words += [context_name(code) for code in feelings.contexts]
    if feelings.energy is not None:
        energy = QCoreApplication.translate("CheckIn", "energy %1")
        words.insert(0, energy.replace("%1", number(feelings.energy)))
    return listed([*words, *([" ".join(feelings.note.split())] if feelings.note else [])])
