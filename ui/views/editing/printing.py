"""Printing an entry, and writing it as a PDF to a place the person chose."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.entry import Attachment
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.pictures import decode
from ui.text import clock, failure_text, full_day, isolated
from ui.views.asking import ask_before_replacing
from ui.views.editing.files import choose_target
from ui.views.editing.sheet_facts import Facts
from ui.views.writing_files import with_suffix, write_file
from ui.widgets.editor.printing import (
    PrintDocument,
    PrintedEntry,
    lay_out,
    pdf_of,
    print_document,
)

_LARGEST = QSize(1800, 1800)


class Printing(QObject):
    """Lays an entry out for paper once its pictures are here."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def print_entry(self, facts: Facts, body: str) -> None:
        """Ask for a printer and print."""
        self._lay_out(facts, body, self._ask_printer)

    def save_pdf(self, facts: Facts, body: str) -> None:
        """Ask for a place and write a PDF; it is not encrypted."""
        name = f"{facts.day.isoformat()}.pdf"
        choose_target(
            self._window,
            self.tr("Save as PDF"),
            name,
            lambda path: self._place(facts, body, with_suffix(path, ".pdf")),
        )

    def _place(self, facts: Facts, body: str, place: Path) -> None:
        """Write it there; where there is a file already, only once that was agreed to."""

        def write() -> None:
            self._lay_out(facts, body, lambda made: self._write(made, place))

        ask_before_replacing(self._context, self, place, write)

    def _lay_out(self, facts: Facts, body: str, then: Callable[[PrintDocument], object]) -> None:
        pictures = [item for item in facts.attachments if item.is_image and str(item.id) in body]

        def read(tx: Transaction) -> dict[str, QImage]:
            return {str(item.id): _picture(tx, item) for item in pictures}

        def made(images: dict[str, QImage]) -> None:
            entry = PrintedEntry(facts.content.title, date_line(facts), body, images)
            easier = self._context.look.choice.easier_letters
            then(lay_out(entry, easier_letters=easier))

        self._context.store.read(read, made, owner=self)

    def _ask_printer(self, document: PrintDocument) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # The name of the job is seen by everyone who looks at the printer's queue.
        printer.setDocName("Lamplit")
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print this entry"))
        dialog.accepted.connect(lambda: print_document(document, printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _write(self, document: PrintDocument, place: Path) -> None:
        data, shell = pdf_of(document, QLocale()), self._context.shell

        def done(made: Path) -> None:
            words = self.tr("{name} was saved. This copy is not encrypted.")
            shell.say(words.format(name=isolated(made.name)))

        self._context.store.aside(
            lambda: write_file(place, data), done, self,
            lambda failure: shell.warn(failure_text(failure)),
        )  # fmt: skip


def date_line(facts: Facts) -> str:
    """Return an entry's day, time and place in one line."""
    parts = [full_day(facts.day), clock(facts.created_at, facts.zone)]
    if facts.content.place:
        parts.append(isolated(facts.content.place))
    return " · ".join(parts)


def _picture(tx: Transaction, item: Attachment) -> QImage:
    return decode(tx.attachments.content(item.id), item.mime, _LARGEST)
