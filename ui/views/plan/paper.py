"""The plan on paper, through a printer that the person chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme.type import UI_FAMILY

_TITLE, _HEAD, _WORDS = 18, 12, 11  # points


def paper(parts: Sequence[tuple[str, str]]) -> QTextDocument:
    """Return the page: each part's title and words, as plain text."""
    document = QTextDocument()
    cursor = QTextCursor(document)
    title = QCoreApplication.translate("PlanPaper", "My plan for a bad moment")
    cursor.insertText(title, _format(_TITLE, bold=True))
    for head, words in parts:
        cursor.insertBlock()
        cursor.insertBlock()
        cursor.insertText(head, _format(_HEAD, bold=True))
        for line in words.splitlines():
            cursor.insertBlock()
            cursor.insertText(line, _format(_WORDS, bold=False))
    return document


def print_plan(parent: QWidget, parts: Sequence[tuple[str, str]]) -> None:
    """Ask for a printer and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - slows the start

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    # The name of the job is seen by everyone who looks at the printer's queue.
    printer.setDocName("Lamplit")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("PlanPaper", "Print my plan"))
    document = paper(parts)
    dialog.accepted.connect(lambda: document.print_(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def _format(points: int, *, bold: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontFamilies([UI_FAMILY])
    made.setFontPointSize(points)
    made.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made
