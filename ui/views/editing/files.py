"""Choosing files without leaving a trace of what was chosen.

Qt's own file dialog writes the folders that were visited into a settings file at its end. Here
that file has no place to be, and the history is emptied besides, for systems whose settings
cannot be moved.
"""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_PICTURES = "*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff"


class QuietFileDialog(QFileDialog):
    """A file dialog that remembers nothing beyond its own life."""

    def __init__(self, parent: QWidget, title: str) -> None:
        keep_no_settings()
        super().__init__(parent, title, QDir.homePath())
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        self.setHistory([])
        self.finished.connect(self._forget)

    def _forget(self) -> None:
        self.setHistory([])
        self.setDirectory(QDir.homePath())


def keep_no_settings() -> None:
    """Give settings of Qt's own, which the program does not use, no place to be written."""
    nowhere = str(Path(os.devnull) / "nothing")
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, nowhere)


def choose_files(
    parent: QWidget,
    title: str,
    then: Callable[[list[str]], object],
    *,
    pictures: str = "",
    everything: str = "",
) -> QuietFileDialog:
    """Ask for existing files; ``then`` gets their paths.

    Args:
        parent: whose window is asked in front of.
        title: what is asked for.
        then: called with at least one path, or never.
        pictures: the words for "pictures" in the filter; empty for no such filter.
        everything: the words for "every file" in the filter.
    """
    dialog = QuietFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    filters = [f"{pictures} ({_PICTURES})"] if pictures else []
    filters += [f"{everything} (*)"] if everything else []
    if filters:
        dialog.setNameFilters(filters)
    dialog.filesSelected.connect(lambda paths: then(list(paths)))
    return _open(dialog)


def choose_target(
    parent: QWidget, title: str, name: str, then: Callable[[Path], object]
) -> QuietFileDialog:
    """Ask where to write a file; ``name`` is offered."""
    dialog = QuietFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    return _open(dialog)


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], object]) -> QuietFileDialog:
    """Ask for a folder."""
    dialog = QuietFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    return _open(dialog)


def _open(dialog: QuietFileDialog) -> QuietFileDialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
