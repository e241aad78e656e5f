"""Read a QR code out of a picture: a file, or what was copied. No camera is used."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from app.domain.failures import Failure, ImageRefused
from ui.models.codes import code_in, read_code
from ui.text import failure_text
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Label

_ENDINGS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff"


class ScanRow(Group):
    """Two ways to a code: from a picture, and from the clipboard.

    Args:
        sheet: says what is in the way.
        text: what may be read here.

    Signals:
        read(str): what the code says.
    """

    read = Signal(str)

    def __init__(self, sheet: CircleSheet, text: str) -> None:
        look = sheet.context.look
        super().__init__(look, gap=4)
        self._sheet = sheet
        self.add(Label(look, text, "ui.second", "ink2", wrap=True))
        self.file = Button(look, self.tr("From a picture"), icon="image")
        self.paste = Button(look, self.tr("Paste a picture"), icon="qr-code")
        self.file.clicked.connect(self._choose)
        self.paste.clicked.connect(self.read_clipboard)
        row = Group(look, gap=12, flow="across")
        row.add(self.file, self.paste)
        row.body.addStretch(1)
        self.add(row)

    def read_file(self, path: Path) -> None:
        """Look for a code in a picture's file."""
        self._search(lambda: code_in(path))

    def read_clipboard(self) -> None:
        """Look for a code in the picture that was copied."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self._sheet.tell(self.tr("Nothing that was copied is a picture."), "ink2")
            return
        self._search(lambda: read_code(image))

    # --- inside

    def _choose(self) -> None:
        title = self.tr("Choose a picture of the code")
        kinds = f"{self.tr('Pictures')} ({_ENDINGS})"
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name and isValid(self):  # the journal may have been locked meanwhile
            self.read_file(Path(name))

    def _search(self, work: Callable[[], str | None]) -> None:
        self._sheet.tell(self.tr("Looking for the code."), "ink2")
        self._sheet.context.store.aside(
            work, self._found, owner=self,
            failed=self._refuse,
        )  # fmt: skip

    def _refuse(self, failure: Failure) -> None:
        none = self.tr("This is no picture that can be read here. Choose a PNG or a JPEG.")
        self._sheet.tell(none if isinstance(failure, ImageRefused) else failure_text(failure))

    def _found(self, text: str | None) -> None:
        if text is None:
            self._sheet.tell(
                self.tr("No code can be read in this picture. Take it from nearer and straight.")
            )
            return
        self._sheet.tell("")
        self.read.emit(text)
