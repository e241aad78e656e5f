"""The clipboard: what was copied here is cleared at locking, and nothing else is."""

import hashlib
import secrets

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication


class ClipboardWatch(QObject):
    """Remembers, as a keyed digest, what was last copied while one of our windows was active."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = app.clipboard()
        self._key = secrets.token_bytes(32)
        self._ours: dict[QClipboard.Mode, bytes] = {}
        self._clipboard.changed.connect(self._changed)

    def clear_ours(self) -> None:
        """Clear what was copied here, where it is still what the clipboard holds."""
        for mode, digest in list(self._ours.items()):
            if self._digest(mode) == digest:
                self._clipboard.clear(mode)
        self._ours.clear()

    def _changed(self, mode: QClipboard.Mode) -> None:
        self._ours.pop(mode, None)
        if QApplication.activeWindow() is not None:
            self._ours[mode] = self._digest(mode)

    def _digest(self, mode: QClipboard.Mode) -> bytes:
        data: QMimeData | None = self._clipboard.mimeData(mode)
        text = data.text() if data is not None else ""
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=self._key).digest()
