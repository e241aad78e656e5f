"""Read a QR code out of a picture where no circle is: a file, or what was copied."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.failures import Failure, ImageRefused
from ui.models.codes import code_in, read_code
from ui.tasks import Lane, Tasks
from ui.text import failure_text
from ui.theme.look import Look
from ui.views.editing.files import choose_files
from ui.views.editing.space import Space
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout


class PictureRow(Group):
    """Two ways to a code: from a picture, and from the clipboard. No camera is used.

    Args:
        look: how it looks.
        tasks: runs what takes time.

    Signals:
        read(str): what the code says.
        told(str): what is in the way; empty when nothing is any more.
    """

    read = Signal(str)
    told = Signal(str)

    def __init__(self, look: Look, tasks: Tasks) -> None:
        super().__init__(look, gap=4)
        self._tasks = tasks
        self._lane = lane = Lane("codes")
        self.destroyed.connect(lambda: lane.end(0))
        self.file = Button(look, self.tr("From a picture"), "plain", icon="image", start=True)
        self.paste = Button(look, self.tr("Paste a picture"), "plain", icon="qr-code")
        self.file.clicked.connect(self._choose)
        self.paste.clicked.connect(self.read_clipboard)
        ways = QWidget()
        flow = FlowLayout(ways)
        Space(look, flow, gap=20)
        flow.addWidget(self.file)
        flow.addWidget(self.paste)
        self.add(ways)

    def read_file(self, path: Path) -> None:
        """Look for a code in a picture's file."""
        self._search(lambda: code_in(path))

    def read_clipboard(self) -> None:
        """Look for a code in the picture that was copied."""
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            self.told.emit(self.tr("Nothing that was copied is a picture."))
            return
        self._search(lambda: read_code(image))

    # --- inside

    def _choose(self) -> None:
        choose_files(
            self, self.tr("Choose a picture of the code"),
            lambda names: self.read_file(Path(names[0])), pictures=self.tr("Pictures"),
        )  # fmt: skip

    def _search(self, work: Callable[[], str | None]) -> None:
        self.setEnabled(False)
        self._tasks.run(self._lane, work, self._found, failed=self._refuse, owner=self)

    def _refuse(self, failure: Failure) -> None:
        self.setEnabled(True)
        none = self.tr("This is no picture that can be read here. Choose a PNG or a JPEG.")
        self.told.emit(none if isinstance(failure, ImageRefused) else failure_text(failure))

    def _found(self, text: str | None) -> None:
        self.setEnabled(True)
        if text is None:
            self.told.emit(
                self.tr("No code can be read in this picture. Take it from nearer and straight.")
            )
            return
        self.told.emit("")
        self.read.emit(text)
