"""Words to pick: chips in a group that is one stop for Tab, with a filter where there are many."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.words import fold
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label


class Pick(NamedTuple):
    """A code, its word and what it means."""

    code: str
    word: str
    meaning: str


class ChipPicker(QWidget):
    """Chips that can be on or off; arrows move, Space or Return picks, Tab leaves.

    Signals:
        picked(tuple): these codes are on now, in the order they were picked.
    """

    picked = Signal(tuple)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chips: dict[str, Chip] = {}
        self._on: tuple[str, ...] = ()
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        Space(look, self._flow, gap=8)

    @property
    def codes(self) -> tuple[str, ...]:
        """What is on, in the order it was picked."""
        return self._on

    @property
    def shown(self) -> list[str]:
        """The codes of the chips that are in sight."""
        return [code for code, chip in self._chips.items() if not chip.isHidden()]

    def chip(self, code: str) -> Chip:
        """The chip of a code."""
        return self._chips[code]

    def offer(self, picks: Sequence[Pick]) -> None:
        """Offer these, in this order; what is on stays on."""
        if [pick.code for pick in picks] == list(self._chips):
            return
        for pick in picks:
            if pick.code not in self._chips:
                self._chips[pick.code] = self._make(pick)
        order = {pick.code: number for number, pick in enumerate(picks)}
        self._chips = dict(sorted(self._chips.items(), key=lambda item: order[item[0]]))
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips.values():
            self._flow.addWidget(chip)
        self._order_tabs()

    def set_codes(self, codes: Sequence[str]) -> None:
        """Turn these on and the others off, without a signal."""
        self._on = tuple(codes)
        for code, chip in self._chips.items():
            chip.setChecked(code in self._on)
        self._order_tabs()

    def show_only(self, wanted: Callable[[str], bool]) -> None:
        """Show the chips whose code is ``wanted``, and those that are on."""
        for code, chip in self._chips.items():
            chip.setVisible(wanted(code) or code in self._on)
        self._order_tabs()
        self.updateGeometry()

    def toggle(self, code: str) -> None:
        """Pick a code, or let it go."""
        on = tuple(one for one in self._on if one != code)
        self._on = on if code in self._on else (*on, code)
        self._chips[code].setChecked(code in self._on)
        self.picked.emit(self._on)

    def focus_first(self) -> None:
        """Give the focus to the first chip in sight."""
        if self.shown:
            self._go(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of all chips."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for number, code in enumerate(self.shown):
                if self._chips[code] is watched:
                    return self._key(number, code, event.key())
        return False

    def _make(self, pick: Pick) -> Chip:
        chip = Chip(self._look, pick.word, parent=self)
        chip.setCheckable(True)
        chip.setToolTip(pick.meaning)
        chip.setAccessibleDescription(pick.meaning)
        chip.clicked.connect(lambda: self.toggle(pick.code))
        chip.installEventFilter(self)
        return chip

    def _key(self, number: int, code: str, key: int) -> bool:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Right: -1 if right else 1,
            Qt.Key.Key_Left: 1 if right else -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle(code)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self.shown) - 1)
        elif key in steps:
            self._go(number + steps[Qt.Key(key)])
        else:
            return False
        return True

    def _go(self, number: int) -> None:
        shown = self.shown
        code = shown[min(max(number, 0), len(shown) - 1)]
        self._rove(code)
        self._chips[code].setFocus(Qt.FocusReason.TabFocusReason)

    def _order_tabs(self) -> None:
        shown = self.shown
        if shown:
            self._rove(next((code for code in shown if code in self._on), shown[0]))

    def _rove(self, inside: str) -> None:
        """Only one chip takes part in the Tab order."""
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for code, chip in self._chips.items():
            chip.setFocusPolicy(strong if code == inside else click)


class WordPicker(QWidget):
    """A filter above chips: some are offered, all are found by typing.

    Attributes:
        field: where to type.
        chips: the chips.

    Signals:
        picked(tuple): these codes are on now.
    """

    picked = Signal(tuple)

    def __init__(
        self,
        look: Look,
        name: str,
        placeholder: str,
        *,
        offered: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self._picks: tuple[Pick, ...] = ()
        self.field = SearchField(look, placeholder, placeholder)
        self.chips = ChipPicker(look, name)
        self._none = Label(look, self.tr("No word like that"), "ui.small", "ink3")
        self._none.hide()
        column = QVBoxLayout(self)
        Space(look, column, gap=8)
        column.addWidget(self.field)
        column.addWidget(self.chips)
        column.addWidget(self._none)
        self.field.textChanged.connect(self._filter)
        self.field.down_pressed.connect(self.chips.focus_first)
        self.field.returnPressed.connect(self._take_first)
        self.chips.picked.connect(self.picked)

    def offer(self, picks: Sequence[Pick]) -> None:
        """Offer these, the likely ones first."""
        self._picks = tuple(picks)
        self.chips.offer(picks)
        self._filter(self.field.text())

    def set_codes(self, codes: Sequence[str]) -> None:
        """Turn these on, without a signal."""
        if tuple(codes) != self.chips.codes:
            self.chips.set_codes(codes)
            self._filter(self.field.text())

    def matches(self, text: str) -> list[str]:
        """Return the codes whose word or meaning holds ``text``, words first."""
        wanted = fold(text).strip()
        words = [pick.code for pick in self._picks if wanted in fold(pick.word)]
        words.sort(key=lambda code: not fold(self.chips.chip(code).text()).startswith(wanted))
        return words + [
            pick.code for pick in self._picks
            if wanted in fold(pick.meaning) and pick.code not in words
        ]  # fmt: skip

    def _filter(self, text: str) -> None:
        if text.strip():
            found = set(self.matches(text))
            self.chips.show_only(lambda code: code in found)
        else:
            found = {pick.code for pick in self._picks[: self._offered]}
            self.chips.show_only(lambda code: code in found)
        self._none.setVisible(not self.chips.shown)

    def _take_first(self) -> None:
        found = self.matches(self.field.text()) if self.field.text().strip() else []
        if found:
            self.chips.toggle(found[0])
            self.field.clear()
