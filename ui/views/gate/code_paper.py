"""Printing and saving a sheet with a recovery code or a share, and copying the code."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.failures import Failure, FileExists
from app.vault.layout import SUFFIX
from ui.tasks import Lane, Tasks
from ui.text import failure_text, full_day, isolated
from ui.theme.look import Look
from ui.views.editing.files import choose_target
from ui.views.gate.sheet_words import sheet_words, usual_paper
from ui.views.parts import Group
from ui.views.writing_files import with_suffix, write_file
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.reports.recovery_sheet import Sheet

_PRINTED = 300 / 72  # pixels for a point of paper

Make = Callable[[], "Sheet"]


class SheetRow(Group):
    """Ways to hand a sheet out, and below them that it is not encrypted, or what was done.

    Args:
        look: how it looks.
        tasks: runs what takes time.
        describe: called when it is wanted; returns what makes the sheet, on any thread.
        name: of the file, without its ending.
        copied: what can be copied; empty for nothing.

    Signals:
        handed_out(): it was printed or saved.
    """

    handed_out = Signal()

    def __init__(
        self, look: Look, tasks: Tasks, describe: Callable[[], Make], name: str, copied: str = ""
    ) -> None:
        super().__init__(look, gap=8)
        self._tasks, self._describe, self._name = tasks, describe, name
        self._lane = lane = Lane("sheet")
        self.destroyed.connect(lambda: lane.end(0))
        self.print = Button(look, self.tr("Print"), "quiet", icon="printer")
        self.save = Button(look, self.tr("Save"), "quiet", icon="download")
        self.copy = Button(look, self.tr("Copy"), "quiet", icon="copy")
        self.copy.setVisible(bool(copied))
        self.said = Label(
            look, self.tr("What is printed or saved is not encrypted."), "ui.small", "ink3",
            wrap=True,
        )  # fmt: skip
        ways = QWidget()
        flow = FlowLayout(ways, gap=look.px(12))
        for button in (self.print, self.save, self.copy):
            flow.addWidget(button)
        self.add(ways, self.said)
        self.print.clicked.connect(self.print_sheet)
        self.save.clicked.connect(self._choose)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(copied))

    def print_sheet(self) -> None:
        """Draw the sheet and ask for a printer."""
        make = self._describe()

        def work() -> QImage:
            from app.reports.recovery_sheet import sheet_page  # noqa: PLC0415 - loads Typst

            return QImage.fromData(sheet_page(make(), scale=_PRINTED))

        self._run(work, self._ask_printer)

    def save_to(self, path: Path) -> None:
        """Write the sheet as a PDF; never over another file."""
        make, place = self._describe(), with_suffix(path, ".pdf")

        def work() -> Path:
            from app.reports.recovery_sheet import sheet_pdf  # noqa: PLC0415 - loads Typst

            if place.exists():
                raise FileExists
            return write_file(place, sheet_pdf(make(), made_at=datetime.now(UTC)))

        self._run(work, self._saved)

    # --- inside

    def _choose(self) -> None:
        choose_target(self, self.tr("Save the sheet"), f"{self._name}.pdf", self.save_to)

    def _saved(self, path: Path) -> None:
        text = self.tr("Saved as %1. It is not encrypted: print it, and delete the file.")
        self._say(text.replace("%1", isolated(path.name)))
        self.handed_out.emit()

    def _ask_printer(self, page: QImage) -> None:
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - slows the start

        from ui.views.report.handing_out import print_pages, printer_for  # noqa: PLC0415 - as above

        self._say(self.tr("What is printed or saved is not encrypted."))
        printer = printer_for(usual_paper())
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the sheet"))

        def go() -> None:
            print_pages([page], printer)
            self.handed_out.emit()

        dialog.accepted.connect(go)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _run(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        for button in (self.print, self.save):
            button.setEnabled(False)
        self._say(self.tr("The sheet is being drawn."))

        def done(result: object) -> None:
            self._ready()
            then(result)

        def failed(failure: Failure) -> None:
            self._ready()
            self._say(failure_text(failure))

        self._tasks.run(self._lane, work, done, failed=failed, owner=self)

    def _ready(self) -> None:
        for button in (self.print, self.save):
            button.setEnabled(True)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)


def code_row(
    look: Look, tasks: Tasks, code: str, folder: Callable[[], Path], *, copies: bool = True
) -> SheetRow:
    """Return the ways to hand out a recovery code's sheet.

    Args:
        look: how it looks.
        tasks: runs what takes time.
        code: the code.
        folder: gives the journal's folder, which is named on the sheet.
        copies: whether the code can be copied too.
    """

    def describe() -> Make:
        name, day = folder().name.removesuffix(SUFFIX), sheet_day()
        words, paper = sheet_words(), usual_paper()

        def make() -> "Sheet":
            from app.reports.recovery_sheet import code_sheet  # noqa: PLC0415 - loads Typst

            return code_sheet(code, name=name, day=day, paper=paper, words=words)

        return make

    title = QCoreApplication.translate("CodePaper", "Lamplit recovery code")
    return SheetRow(look, tasks, describe, title, code if copies else "")


def sheet_day() -> str:
    """Return today's date, as people write it on a sheet."""
    return full_day(datetime.now(UTC).astimezone().date())
