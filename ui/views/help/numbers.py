"""A number to call: large, to copy, and as a QR code for a phone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from ui.theme.look import Look
from ui.views.circle.codes import code_view
from ui.views.parts import Group, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label

_BESIDE_EM = 30
_LTR = "\u2066{}\u2069"  # a number runs from left to right in every language


class NumberBlock(Group):
    """One number with its name and what is known about it.

    Args:
        look: how it looks.
        name: whose number it is; may be empty.
        number: as it is dialled.
        address: what the QR code tells a phone; empty for no code.
        below: further lines, the more important first.
    """

    def __init__(
        self, look: Look, name: str, number: str, address: str, below: Sequence[str] = ()
    ) -> None:
        super().__init__(look, gap=2)
        self._address, self._named = address, name or number
        self.number = number
        self._row = Group(look, gap=12, flow="across")
        self.digits = Label(look, _LTR.format(number), "ui.digits", wrap=True)
        self.digits.setAccessibleName(number)
        deeds = Group(look, gap=8, flow="across")
        self.copy = Button(look, self.tr("Copy"), icon="copy")
        self.code = Button(look, self.tr("QR code"), icon="qr-code")
        self.copy.setAccessibleName(self.tr("Copy %1").replace("%1", number))
        self.code.setAccessibleName(self.tr("QR code for %1").replace("%1", number))
        deeds.add(self.copy, self.code)
        self.code.setVisible(bool(address))
        deeds.body.addStretch(1)
        self._row.body.addWidget(self.digits, 1)
        self._row.body.addWidget(deeds, 0, Qt.AlignmentFlag.AlignVCenter)
        if name:
            self.add(Label(look, name, "ui.strong", wrap=True))
        self.add(self._row)
        for place, words in enumerate(text for text in below if text):
            self.add(Label(look, words, "ui.small" if place else "ui.second", "ink2", wrap=True))
        self._shown = Group(look, gap=6, margins=(0, 8, 0, 8))
        self._shown.hide()
        self.add(self._shown)
        self.copy.clicked.connect(self._copy)
        self.code.clicked.connect(self._show_code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the digits where there is little room."""
        super().resizeEvent(event)
        beside = self._look.em(self.width()) >= _BESIDE_EM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.body.direction() != way:
            self._row.body.setDirection(way)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number)
        self.copy.setText(self.tr("Copied"))
        announce(self, self.tr("Copied."))

    def _show_code(self) -> None:
        """Show the code, or put it away; it is made when it is first wanted."""
        if not self._shown.isHidden():
            self._shown.hide()
            return
        if self._shown.body.count() == 0:
            name = self.tr("QR code for %1").replace("%1", self._named)
            self._shown.body.addLayout(left(code_view(self._look, name, self._address)))
            hint = self.tr("Point a phone's camera at it, and the phone offers to call or write.")
            self._shown.add(Label(self._look, hint, "ui.small", "ink2", wrap=True))
        self._shown.show()
