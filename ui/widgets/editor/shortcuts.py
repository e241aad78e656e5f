"""The marking commands as actions, so that keys can be listed and changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTextEdit

from ui.widgets.editor import commands


class EditorActions(QObject):
    """Holds the actions by name: ``bold``, ``italic``, ``heading_1`` to ``heading_3``.

    They belong to the editor and answer their keys while it has focus; `QAction.setShortcut`
    changes a key.
    """

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.by_name: dict[str, QAction] = {}
        self._add("bold", self.tr("Bold"), "Ctrl+B", self.bold)
        self._add("italic", self.tr("Italic"), "Ctrl+I", self.italic)
        self._add("heading_1", self.tr("Large heading"), "Ctrl+Shift+1", lambda: self.heading(1))
        self._add("heading_2", self.tr("Heading"), "Ctrl+Shift+2", lambda: self.heading(2))
        self._add("heading_3", self.tr("Small heading"), "Ctrl+Shift+3", lambda: self.heading(3))

    def set_enabled(self, enabled: bool) -> None:  # noqa: FBT001 - a plain setter
        """Allow the commands, or none of them."""
        for action in self.by_name.values():
            action.setEnabled(enabled)

    def bold(self) -> None:
        """Make the selection or the word bold, or plain again."""
        self._wrap("**")

    def italic(self) -> None:
        """Make the selection or the word italic, or plain again."""
        self._wrap("*")

    def heading(self, level: int) -> None:
        """Make the lines headings of ``level`` (1 to 3), or plain again."""
        commands.toggle_heading(self._editor.textCursor(), level)

    def _wrap(self, mark: str) -> None:
        self._editor.setTextCursor(commands.toggle_wrap(self._editor.textCursor(), mark))

    def _add(self, name: str, text: str, keys: str, run: Callable[[], None]) -> None:
        action = QAction(text, self._editor)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(run)
        self._editor.addAction(action)
        self.by_name[name] = action
