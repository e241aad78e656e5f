"""Small things a vault keeps: its own facts, settings, saved searches, spelling words."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.text import storable
from app.domain.when import to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection


class Meta:
    """Facts of the vault about itself, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def get(self, key: str) -> bytes | None:
        """Return a fact, or None."""
        row = self._sql.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, key: str, value: bytes) -> None:
        """Keep a fact."""
        self._sql.execute("INSERT OR REPLACE INTO meta VALUES (?,?)", (key, value))


class Settings:
    """The person's settings that belong to this vault, as text, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def all(self) -> dict[str, str]:
        """Return every setting that differs from its default."""
        return dict(self._sql.execute("SELECT key, value FROM setting").fetchall())

    def put(self, key: str, value: str) -> None:
        """Keep a setting."""
        self._sql.execute("INSERT OR REPLACE INTO setting VALUES (?,?)", (key, value))

    def drop(self, key: str) -> None:
        """Return a setting to its default."""
        self._sql.execute("DELETE FROM setting WHERE key = ?", (key,))


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept under a name."""

    id: UUID
    name: str
    query: str


class SavedSearches:
    """Searches kept by name, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def all(self) -> list[SavedSearch]:
        """Return them in the order they were kept."""
        rows = self._sql.execute("SELECT id, name, query FROM saved_search ORDER BY at, id")
        return [SavedSearch(UUID(bytes=row[0]), row[1], row[2]) for row in rows]

    def put(self, item: SavedSearch, at: datetime) -> None:
        """Keep a search."""
        self._sql.execute(
            "INSERT OR REPLACE INTO saved_search VALUES (?,?,?,?)",
            (item.id.bytes, storable(item.name), storable(item.query), to_millis(at)),
        )

    def remove(self, ident: UUID) -> None:
        """Forget a search."""
        self._sql.execute("DELETE FROM saved_search WHERE id = ?", (ident.bytes,))
        bury(self._sql, "searches", ident.bytes)


class OwnWords:
    """Words that the spelling check accepts, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def all(self) -> list[str]:
        """Return every own word."""
        return [row[0] for row in self._sql.execute("SELECT word FROM own_word ORDER BY word")]

    def add(self, word: str) -> None:
        """Accept a word from now on."""
        self._sql.execute("INSERT OR IGNORE INTO own_word VALUES (?)", (storable(word),))

    def remove(self, word: str) -> None:
        """Accept a word no longer."""
        self._sql.execute("DELETE FROM own_word WHERE word = ?", (word,))
        bury(self._sql, "spelling", word)
