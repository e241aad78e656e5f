"""What a backup at another place says about itself, sealed as its first part."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.domain.backup_failures import BackupDamaged


@dataclass(frozen=True, slots=True)
class Facts:
    """What a backup says about itself, sealed.

    Attributes:
        vault_id: the journal it is of.
        name: what the journal's folder is called, without its ending.
        at: when the copy was taken.
        entries: how many visible entries were counted in it.
        pages: how many pages the database has.
        layout: the version of the database's layout.
        line: which copy of the journal it is of (`app.vault.lines`); empty where nobody knows.
    """

    vault_id: str
    name: str
    at: datetime
    entries: int
    pages: int
    layout: int
    line: str = ""

    def to_bytes(self) -> bytes:
        """Return them as JSON."""
        stored = {
            "vault_id": self.vault_id,
            "name": self.name,
            "at": self.at.astimezone(UTC).isoformat(),
            "entries": self.entries,
            "pages": self.pages,
            "layout": self.layout,
            "line": self.line,
        }
        return json.dumps(stored, ensure_ascii=False, sort_keys=True).encode()

    @staticmethod
    def of_bytes(data: bytes) -> "Facts":
        """Read them back.

        Raises:
            BackupDamaged: somebody with the key wrote something else.
        """
        try:
            stored: dict[str, Any] = json.loads(data)
            at = datetime.fromisoformat(stored["at"])
            entries, pages, layout = (int(stored[name]) for name in ("entries", "pages", "layout"))
            if min(entries, pages, layout) < 0 or at.tzinfo is None:
                raise BackupDamaged
            line = str(stored.get("line", ""))  # older ones say nothing of it
            vault_id, name = str(stored["vault_id"]), str(stored["name"])
            return Facts(vault_id, name, at, entries, pages, layout, line)
        except (ValueError, KeyError, TypeError) as error:
            raise BackupDamaged from error
