"""Where the person was in the list, kept in the vault for the next opening."""

from PySide6.QtCore import QObject

from app.domain.changes import NOTHING, Changes
from app.vault.transaction import Transaction
from ui.context import Context

_KEY = "journal_place"


class Staying(QObject):
    """Which entry was chosen: its moment, which is a fact of the journal, stays in the vault."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._kept = ""

    @property
    def position(self) -> int | None:
        """Where the person was; None at the newest entry, or before it is known."""
        return int(self._kept) if self._kept.isascii() and self._kept.isdigit() else None

    def load(self) -> None:
        """Read it; what is read after this on the same connection comes after it."""
        self._context.store.read(
            lambda tx: tx.settings.all().get(_KEY, ""), self._take, owner=self, replaces=_KEY
        )

    def keep(self, position: int | None) -> None:
        """Keep where the person is, unless that is known."""
        text = "" if position is None else str(position)
        if text == self._kept or not self._context.store.is_open:
            return
        self._kept = text

        def put(tx: Transaction) -> Changes:
            tx.settings.put(_KEY, text)
            return NOTHING

        # Nobody is told when it fails: no word is lost.
        self._context.store.write(put, initiator=self, failed=lambda _: None)

    def clear(self) -> None:
        """Forget it, since the vault is locked."""
        self._kept = ""

    def _take(self, text: str) -> None:
        self._kept = text
