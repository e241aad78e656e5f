"""Backups by the clock, and what is known of the last one before a journal is open."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.settings import BACKUP_EVERY
from app.vault.backups import Backup, list_backups
from app.vault.layout import Layout
from ui.context import Context
from ui.text import moment_text, number

_LOOK_MS = 15 * 60 * 1000
_FIRST_MS = 60_000  # not while the person begins to write
_COUNTS = "backup_counts"


class BackingUp(QObject):
    """Makes a backup of the open journal when the last one is old enough."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._first = QTimer(self, interval=_FIRST_MS, singleShot=True)
        for timer in (self._timer, self._first):
            timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look now and then; the first time in a minute."""
        self._timer.start()
        self._first.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._first.stop()

    def back_up(self, then: Callable[[Backup], object] | None = None) -> None:
        """Make a backup now and remember how many entries it was seen to hold."""
        folder = self._context.store.folder

        def done(backup: Backup) -> None:
            counts = self._counts()
            counts[str(folder)] = [backup.at.isoformat(), backup.entries or 0]
            self._context.preferences.remember(_COUNTS, json.dumps(counts))
            if then is not None:
                then(backup)

        self._context.store.back_up(done)

    def last_of(self, folder: Path) -> str:
        """Return what the last backup of a journal held, as a sentence; empty if there is none."""
        at, entries = self._counts().get(str(folder), ["", 0])
        try:
            moment = datetime.fromisoformat(str(at)).astimezone(UTC)
        except ValueError:
            return ""
        when = moment_text(moment, self._context.zone(), self._context.today())
        text = self.tr("Restorable: %1 entries, %2.")
        return text.replace("%1", number(int(entries))).replace("%2", when)

    def _look(self) -> None:
        hours = self._context.preferences.get(BACKUP_EVERY)
        folder = self._context.store.folder
        if folder is None or not hours:
            return

        def due(backups: list[Backup]) -> None:
            old = not backups or self._context.now() - backups[0].at >= timedelta(hours=hours)
            if old and self._context.store.folder == folder:
                self.back_up()

        self._context.store.aside(lambda: list_backups(Layout(folder)), due, self)

    def _counts(self) -> dict[str, list[str | int]]:
        try:
            return dict(json.loads(self._context.preferences.remembered(_COUNTS) or "{}"))
        except (ValueError, TypeError):
            return {}
