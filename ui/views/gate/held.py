"""The cover over a journal that shall be locked, but whose last words are not saved yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.failures import DiskFull, Failure
from ui.theme.look import Look
from ui.views.gate.unlock import UnlockView
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label


class HeldView(UnlockView):
    """Says why the journal is not locked yet, and asks for a key before it is shown again.

    Signals:
        quit_wanted(): the person knows that the words are lost, and wants to quit.
    """

    quit_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._why = Label(look, "", wrap=True)
        self._way = Label(look, "", "ui.second", "ink2", wrap=True)
        self._ask = QWidget()
        self._quit = Button(look, self.tr("Quit"), "plain")
        self._stay = Button(look, self.tr("Keep the words and wait"), large=True)
        self._lose = Button(look, self.tr("Quit and lose these words"), tone="danger", large=True)
        self._other.hide()
        self.sheet.insertWidget(2, self._why)
        self.sheet.insertWidget(3, self._way)
        row = QHBoxLayout(self._ask)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._stay)
        row.addWidget(self._lose)
        row.addStretch(1)
        self.sheet.insertWidget(4, self._ask)
        self.below.addWidget(self._quit, 0, Qt.AlignmentFlag.AlignHCenter)
        self._quit.clicked.connect(self.ask_to_quit)
        self._stay.clicked.connect(self.wait)
        self._lose.clicked.connect(self.quit_wanted)
        self._trouble_told = False
        self.begin()

    def begin(self) -> None:
        """Cover while the words are on their way to the disk."""
        self._trouble_told = False
        self._why.setText(self.tr("Your last words are being saved. Then the journal locks."))
        self._way.setText("")
        self._quit.hide()
        self.wait()

    def hold(self, failure: Failure | None) -> None:
        """Say that the words could not be saved, and that this goes on being tried."""
        if self._trouble_told:
            return
        self._trouble_told = True
        text = self.tr(
            "Your last words could not be saved, so they are kept here, covered, and Lamplit tries "
            "again by itself."
        )
        if isinstance(failure, DiskFull):
            text = self.tr(
                "The disk is full, so your last words are kept here, covered, and Lamplit tries "
                "again by itself."
            )
        self._why.setText(text)
        self._way.setText(
            self.tr(
                "Once they are saved, the journal locks. To copy them out before, open it with "
                "your passphrase."
            )
        )
        self._way.show()
        self._quit.show()
        announce(self, text)

    def ask_to_quit(self) -> None:
        """Ask before the words are lost for good."""
        self._way.setText(self.tr("Quitting now loses the words that are not saved."))
        self._way.show()
        self._ask.show()
        self._quit.hide()
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._way.text())

    def wait(self) -> None:
        """Go on waiting."""
        asked = not self._ask.isHidden()
        self._ask.hide()
        self._way.setVisible(bool(self._way.text()))
        if asked and self._trouble_told:
            self._trouble_told = False
            self.hold(None)
            self.focus_field()

    def refuse(self, failure: Failure) -> None:
        """Say why the key is not the right one; no backup takes the place of an open journal."""
        super().refuse(failure)
        self._put_back.hide()
