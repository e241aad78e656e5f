"""The real start in a process of its own; the language is changed before there is a journal.

Usage: ``python -m tests.ui.shell.two_starts FOLDER``. Takes translations from the folder, and
prints as JSON what the first window says and what the second one says.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from app.paths import folders
from ui import i18n, main
from ui.views.gate.first_run import FirstRunView
from ui.window import MainWindow

_AWHILE = 50  # milliseconds


class Reader:
    """Reads each window once; chooses German in the first, and ends the program at the second."""

    def __init__(self) -> None:
        self.said: list[list[str]] = []
        self._begun: list[QObject] = []

    def look(self) -> None:
        """Look for a first page that was not read yet."""
        views = [
            view
            for window in QApplication.topLevelWidgets()
            if isinstance(window, MainWindow)
            for view in window.findChildren(FirstRunView)
            if view.isVisible()
        ]
        if views and views[-1] not in self._begun:
            self._begun.append(views[-1])
            self._read(views[-1])
        if len(self._begun) < 2:
            QTimer.singleShot(_AWHILE, self.look)
        else:
            QApplication.quit()

    def _read(self, view: FirstRunView) -> None:
        labels = view._first.findChildren(QLabel)
        title = next(label.text() for label in labels if label.isVisible())
        spoken = view.language.accessibleName()
        self.said.append([title, view.help.text(), spoken, view._first.passphrase])
        if len(self._begun) == 1:
            view.fill("quince harb")
            view.language.setCurrentIndex(view.language.findData("de"))
            view.language.activated.emit(view.language.currentIndex())


def run(words: Path) -> None:
    """Start the program, and print what was read."""
    i18n._folder = lambda: words
    reader, make = Reader(), main.make_application

    def made(arguments: list[str]) -> QApplication:
        application = make(arguments)
        QTimer.singleShot(0, reader.look)
        return application

    main.make_application = made
    code = main.run(folders(), None, [])
    sys.stdout.write(json.dumps({"code": code, "said": reader.said}))


if __name__ == "__main__":
    run(Path(sys.argv[1]))
