"""Choosing a key file on the way in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.failures import FileUnreadable
from app.vault.keys.credentials import KeyFileSecret
from ui.text import failure_text

_MOST = 4096


def choose_key_file(parent: QWidget, told: Callable[[str], object]) -> KeyFileSecret | None:
    """Ask for a key file and return what is in it; None where nothing was chosen or can be read.

    Args:
        parent: what the dialog belongs to.
        told: called with what is in the way.
    """
    title = QCoreApplication.translate("UnlockView", "Choose the key file")
    name, _ = QFileDialog.getOpenFileName(parent, title)
    if not name:
        return None
    try:
        with Path(name).open("rb") as file:
            return KeyFileSecret(file.read(_MOST))
    except OSError:
        told(failure_text(FileUnreadable()))
        return None
