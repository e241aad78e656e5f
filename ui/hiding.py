"""One key hides everything behind an empty desk, and shows it again as it was."""

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget
from shiboken6 import isValid

from ui.keymap import Keymap
from ui.layers import Layers
from ui.views.editing.popover import put_popovers_aside
from ui.widgets.announce import hush

_EVERYWHERE = frozenset({"help", "lock", "hide"})


class Hiding(QObject):
    """Hides what can be seen or heard of a journal in every window of ours.

    Nothing is closed but menus and dialogs of files: overlays, popovers and what is typed in them
    wait behind the desk. Meanwhile no key but those for help, locking and showing again does
    anything in the window, and nothing is spoken but by what can be seen.

    In windows besides the main one these three keys work too; a dialog of files gives way to them.

    Args:
        window: the main window.
        pages: its pages.
        keys: the keys of the commands.
    """

    def __init__(self, window: QMainWindow, pages: Layers, keys: Keymap) -> None:
        super().__init__(window)
        self._window, self._pages, self._keys = window, pages, keys
        self._aside: list[QWidget] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reach)

    @property
    def is_on(self) -> bool:
        """Whether everything is hidden."""
        return self._pages.is_hidden

    def hide(self) -> None:
        """Lay the empty desk over everything."""
        put_popovers_aside(self._window, aside=True)
        self._keys.hold(self._window, _EVERYWHERE)
        hush(self._window, on=True)
        self._pages.hide_pages(hidden=True)
        self._put_windows_aside()

    def come_back(self) -> None:
        """Show everything as it was."""
        if not self._pages.is_hidden:
            return
        self._keys.hold(None)
        hush(self._window, on=False)
        self._pages.hide_pages(hidden=False)
        put_popovers_aside(self._window, aside=False)
        aside, self._aside = self._aside, []
        for other in aside:
            if isValid(other):
                other.show()

    def forget_windows(self) -> None:
        """Let those that were put aside stay away: the journal is locked."""
        self._aside.clear()

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what one of the three keys asks for while a menu or a list is open; else nothing.

        Qt gives these every key, and no shortcut works below them.
        """
        if QApplication.activePopupWidget() is None:
            return False
        key = QKeySequence(event.keyCombination())
        for command in _EVERYWHERE:
            wanted = self._keys.key(command)
            if not wanted or QKeySequence(wanted) != key:
                continue
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # it is pressed next
            else:
                _close_popups()
                self._keys.run(command, self._window)
            return True
        return False

    # --- inside

    def _put_windows_aside(self) -> None:
        QToolTip.hideText()
        _close_popups()
        for other in QApplication.topLevelWidgets():
            if other is self._window or not other.isVisible():
                continue
            if isinstance(other, QDialog):
                other.reject()
            else:
                self._aside.append(other)
            other.hide()

    def _reach(self, _: QWidget | None, now: QWidget | None) -> None:
        """Let the three keys work in the window that has the focus now."""
        other = now.window() if now is not None else None
        if other is None or other is self._window or not other.isWindow():
            return
        known = {one.objectName() for one in other.findChildren(QShortcut)}
        for command in _EVERYWHERE - known:
            self._keys.bind(command, other, partial(self._run, command, other), window=True)

    def _run(self, command: str, other: QWidget) -> None:
        """Do what a key asks for in the main window; a dialog before it goes first."""
        if isinstance(other, QDialog):
            other.reject()
        if command == "hide" and self.is_on:
            self._put_windows_aside()
            return
        self._keys.run(command, self._window)


def _close_popups() -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
