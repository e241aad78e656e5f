"""Printing, saving and copying the recovery code."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.domain.failures import Failure
from app.vault import durable


def paper(code: str) -> str:
    """Return what is printed and saved: what it is, the code, and what to do with it."""
    return "\n\n".join(
        (
            QCoreApplication.translate("CodePaper", "Lamplit: recovery code"),
            code,
            QCoreApplication.translate("CodePaper", "It opens the journal without the passphrase."),
            QCoreApplication.translate("CodePaper", "Keep it on paper, away from the computer."),
        )
    )


def print_code(parent: QWidget, code: str) -> None:
    """Print the code on a printer the person chooses."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - slows the start

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        document = QTextDocument()
        document.setPlainText(paper(code))
        document.print_(printer)


def save_code(parent: QWidget, code: str) -> str:
    """Write the code into a file the person chooses; return why that failed, or nothing."""
    name, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("CodePaper", "Save the recovery code"),
        os.path.join(  # noqa: PTH118 - Qt wants a text
            Path.home(), QCoreApplication.translate("CodePaper", "Lamplit recovery code.txt")
        ),
    )
    if not name:
        return ""
    try:
        durable.write_atomic(Path(name), (paper(code) + "\n").encode())
    except Failure as failure:
        return str(failure)
    return ""


def copy_code(code: str) -> None:
    """Put the code on the clipboard."""
    QGuiApplication.clipboard().setText(code)
