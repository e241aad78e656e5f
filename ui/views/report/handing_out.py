"""The ways a report leaves: PDF, FHIR, CSV, JSON and paper."""

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.failures import Failure
from app.domain.report import Paper
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.asking import ask, ask_before_replacing
from ui.views.editing.files import choose_folder, choose_target
from ui.views.report.engine import Built, Engine, Form
from ui.views.report.leaving import leaving_in, leaving_lines
from ui.views.report.saving import SavePdf
from ui.views.writing_files import with_suffix, write_file, write_folder

_PRINTED = 300 / 72  # pixels for a point of paper
_NAMES = {Form.FHIR: "FHIR", Form.CSV: "CSV", Form.JSON: "JSON"}


class HandingOut(QObject):
    """Saves and prints what is shown."""

    def __init__(self, context: Context, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._engine = context, engine
        self._window = parent

    # --- PDF -------------------------------------------------------------------------------

    def ask_for_pdf(self, built: Built) -> None:
        """Ask how the file is locked and where it goes."""

        def then(passphrase: str) -> None:
            name = f"{_name(built)}.pdf"
            choose_target(
                self._window, self.tr("Save the PDF"), name,
                lambda path: self._overwriting(
                    with_suffix(path, ".pdf"), lambda place: self.save_pdf(built, passphrase, place)
                ),
            )  # fmt: skip

        def suggest() -> str:
            return self._engine.suggest(secrets.token_bytes)

        self._context.shell.overlay(SavePdf(self._context, suggest, then))

    def save_pdf(self, built: Built, passphrase: str, path: Path) -> None:
        """Write the PDF, locked if there is a passphrase."""
        engine = self._engine

        def work() -> Path:
            data = engine.protect(built.pdf, passphrase) if passphrase else built.pdf
            return write_file(path, data)

        def done(place: Path) -> None:
            if not passphrase:
                words = self.tr("{name} was saved. It is not locked.")
                self._context.shell.say(words.format(name=isolated(place.name)))
                return
            words = self.tr("{name} was saved and is locked.")
            self._context.shell.say(
                words.format(name=isolated(place.name)), self.tr("Copy its passphrase"),
                lambda: QGuiApplication.clipboard().setText(passphrase),
            )  # fmt: skip

        self._context.store.aside(work, done, self, self._not_saved)

    # --- the others ------------------------------------------------------------------------

    def ask_for(self, built: Built, form: Form) -> None:
        """Say plainly that the file is not locked and what it holds; then ask for a place."""
        title = self.tr("Save as {form}").format(form=_NAMES[form])
        sentences = (
            self.tr("This file is not locked. Whoever has it can read it. It holds:"),
        )  # fmt: skip
        ask(
            self._context, title, sentences, self.tr("Choose a place"),
            lambda: self._choose_place(built, form, title),
            details=leaving_lines(leaving_in(built.leaving, form)), danger=False,
        )  # fmt: skip

    def _choose_place(self, built: Built, form: Form, title: str) -> None:
        if form is Form.CSV:
            choose_folder(self._window, title, lambda folder: self.save(built, form, folder))
            return
        suffix = ".json"
        ending = "-fhir" if form is Form.FHIR else ""
        choose_target(
            self._window, title, f"{_name(built)}{ending}{suffix}",
            lambda path: self._overwriting(
                with_suffix(path, suffix), lambda place: self.save(built, form, place)
            ),
        )  # fmt: skip

    def save(self, built: Built, form: Form, place: Path) -> None:
        """Write a form of the report; CSV goes into a new folder in ``place``."""
        engine = self._engine

        def work() -> Path:
            files = engine.write(built, form)
            if form is Form.CSV:
                return write_folder(place, _name(built), files)
            return write_file(place, next(iter(files.values())))

        def done(made: Path) -> None:
            words = self.tr("{name} was saved. It is not locked.")
            self._context.shell.say(words.format(name=isolated(made.name)))

        self._context.store.aside(work, done, self, self._not_saved)

    # --- paper -----------------------------------------------------------------------------

    def print_report(self, built: Built) -> None:
        """Draw the pages for paper, then ask for a printer."""
        engine = self._engine

        def show(pages: Sequence[QImage]) -> None:
            self._ask_printer(built, pages)

        self._context.store.aside(lambda: engine.draw(built, _PRINTED), show, self, self._not_saved)

    def _ask_printer(self, built: Built, pages: Sequence[QImage]) -> None:
        printer = printer_for(built.choice.paper)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the report"))
        dialog.accepted.connect(lambda: print_pages(pages, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    # --- inside ----------------------------------------------------------------------------

    def _overwriting(self, path: Path, write: Callable[[Path], object]) -> None:
        """Ask once where a file would be lost."""
        ask_before_replacing(self._context, self, path, lambda: write(path))

    def _not_saved(self, failure: Failure) -> None:
        self._context.shell.warn(failure_text(failure))


def printer_for(paper: Paper) -> QPrinter:
    """Return a printer set to a paper, with a job name that tells nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name of the job is seen by everyone who looks at the printer's queue.
    printer.setDocName("Lamplit")
    size = QPageSize.PageSizeId.Letter if paper is Paper.LETTER else QPageSize.PageSizeId.A4
    printer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    printer.setFullPage(True)
    return printer


def print_pages(pages: Sequence[QImage], printer: QPrinter) -> None:
    """Print pages, each as large as the paper allows."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        room = printer.pageLayout().fullRectPixels(printer.resolution())
        size = page.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(room.topLeft(), size), page)
    painter.end()


def _name(built: Built) -> str:
    """A file's name says when, and nothing of whom or what."""
    return f"report-{built.choice.last.isoformat()}"
