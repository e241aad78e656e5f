"""The person's own templates."""

from uuid import UUID

from app.domain.failures import NoSuchTemplate
from app.domain.templates import Template, fields_from_text, fields_to_text
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.repositories.rows import bury
from app.vault.sqlcipher import Connection


class Templates:
    """Own templates, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, item: Template) -> None:
        """Keep an own template; one with the same id is replaced.

        Raises:
            ValueError: it is none of the person's own.
        """
        if item.id is None or item.made_at is None:
            raise ValueError(item.code)
        archived = None if item.archived_at is None else to_millis(item.archived_at)
        self._sql.execute(
            "INSERT OR REPLACE INTO template (id, name, fields, made_at, archived_at)"
            " VALUES (?,?,?,?,?)",
            (item.id.bytes, storable(item.name), fields_to_text(item.fields),
             to_millis(item.made_at), archived),
        )  # fmt: skip

    def get(self, ident: UUID) -> Template:
        """Return a template.

        Raises:
            NoSuchTemplate: there is none.
        """
        for item in self.all():
            if item.id == ident:
                return item
        raise NoSuchTemplate

    def remove(self, ident: UUID) -> None:
        """Delete a template; entries begun from it stay."""
        self._sql.execute("DELETE FROM template WHERE id = ?", (ident.bytes,))
        bury(self._sql, "templates", ident.bytes)

    def all(self) -> list[Template]:
        """Return every own template by name, those put away at the end."""
        rows = self._sql.execute(
            "SELECT id, name, fields, made_at, archived_at FROM template"
            " ORDER BY archived_at IS NOT NULL, name COLLATE NOCASE, id"
        )
        return [
            Template(
                name=row[1],
                fields=fields_from_text(row[2]),
                id=UUID(bytes=row[0]),
                made_at=from_millis(row[3]),
                archived_at=None if row[4] is None else from_millis(row[4]),
            )
            for row in rows
        ]
