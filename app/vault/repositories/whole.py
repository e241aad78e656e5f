"""A journal as records: read as they go out, and written as they come in again."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from app.domain.entry import Content, Origin
from app.domain.exports import Head, Record, Weight
from app.domain.failures import NoSuchAttachment
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.when import from_millis
from app.domain.words import count_words
from app.vault.repositories.entries import Entries, NewEntry
from app.vault.repositories.rows import maybe_id, maybe_moment, maybe_valence, split_tags
from app.vault.repositories.sections import (
    BESIDE,
    ENTRY,
    FILE,
    MOOD,
    VERSION,
    Section,
    Values,
)
from app.vault.sqlcipher import Connection

_SEEN = "batch NOT IN (SELECT number FROM batch WHERE state <> 'published')"
_CONTENT = ("title", "body", "picked", "place", "template")
# In origin, beside the formats: rows of other tables that an import brought.
_BESIDE = "own:beside:"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class WholeEntry:
    """An entry that comes in as it was.

    Attributes:
        versions: the rows of every version, oldest first.
        files: the records of its files.
    """

    new: NewEntry
    versions: tuple[Values, ...]
    files: tuple[Record, ...]
    trashed_at: datetime | None

    @property
    def idents(self) -> set[bytes]:
        """The ids of it, of its versions and of its files."""
        files = {UUID(str(one["id"])).bytes for one in self.files}
        return {self.new.id.bytes, *(one["id"] for one in self.versions), *files}


def whole_entry(record: Record, batch: int) -> WholeEntry:
    """Return the entry of a record, for a batch.

    Raises:
        ValueError: it is no such record.
    """
    values = ENTRY.values(record)
    versions, files = record.get("versions"), record.get("files")
    if not isinstance(versions, list) or not isinstance(files, list):
        raise ValueError(ENTRY.name)  # noqa: TRY004 - what is no record raises the same
    rows = tuple(VERSION.values(one) for one in versions)
    for one in files:
        FILE.values(one)
    current = [row for row in rows if row["id"] == values["revision_id"]]
    wordless = [row for row in rows if any(row[name] is None for name in _CONTENT)]
    if len(current) != 1 or wordless != current or len({row["id"] for row in rows}) != len(rows):
        raise ValueError(VERSION.name)
    content = Content(
        values["body"], values["title"], split_tags(values["picked"]), values["place"],
        values["template"],
    )  # fmt: skip
    new = NewEntry(
        id=UUID(bytes=values["id"]),
        revision_id=UUID(bytes=values["revision_id"]),
        created_at=from_millis(values["created_at"]),
        zone=values["zone"],
        content=content,
        modified_at=from_millis(values["modified_at"]),
        starred=bool(values["starred"]),
        hard=bool(values["hard"]),
        valence=maybe_valence(values["valence"]),
        origin=Origin(current[0]["origin"]),
        device=current[0]["device"],
        batch=batch,
    )
    return WholeEntry(new, rows, tuple(files), maybe_moment(values["trashed_at"]))


def check_in_of(values: Values) -> CheckIn:
    """Return the check-in of a row of `sections.MOOD`."""
    feelings = Feelings(
        Span(values["span"]), values["energy"], split_tags(values["labels"]),
        split_tags(values["contexts"]), values["note"],
    )  # fmt: skip
    return CheckIn(
        UUID(bytes=values["id"]), from_millis(values["at"]), values["zone"],
        Valence(values["valence"]), from_millis(values["noted_at"]),
        entry_id=maybe_id(values["entry_id"]), feelings=feelings,
        source_label=values["source_label"],
    )  # fmt: skip


def scale_of(values: Values) -> Scale:
    """Return the scale of a row of `sections.SCALE`."""
    return Scale(
        UUID(bytes=values["id"]), values["name"], ScaleKind(values["kind"]),
        from_millis(values["made_at"]), unit=values["unit"], low=values["low"],
        high=values["high"], place=values["place"],
        archived_at=maybe_moment(values["archived_at"]),
    )  # fmt: skip


def reading_of(values: Values) -> Reading:
    """Return the value of a row of `sections.READING`."""
    return Reading(
        UUID(bytes=values["id"]), UUID(bytes=values["scale_id"]), from_millis(values["at"]),
        values["zone"], values["value"], from_millis(values["noted_at"]), values["low"],
        values["high"], maybe_id(values["mood_id"]),
    )  # fmt: skip


def another_has(sql: Connection, section: Section, values: Values) -> bool:
    """Return whether another row has what no two rows of a section share."""
    keys = ", ".join(section.keys)
    row = sql.execute(
        f"SELECT {keys} FROM {section.table} WHERE {section.alone} = ?", (values[section.alone],)
    ).fetchone()
    return row is not None and tuple(row) != section.key(values)


class Whole:
    """The journal as records, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    # --- out -------------------------------------------------------------------------------

    def entry_ids(self, *, trash: bool) -> list[UUID]:
        """Return the entries in the order of time, those in the trash too if asked."""
        where = _SEEN if trash else f"{_SEEN} AND trashed_at IS NULL"
        rows = self._sql.execute(f"SELECT id FROM entry WHERE {where} ORDER BY created_at, id")
        return [UUID(bytes=row[0]) for row in rows]

    def ids_at(self, positions: Sequence[int]) -> list[UUID]:
        """Return the entries at these positions in the order of time."""
        rows: list[tuple[int, bytes]] = []
        for start in range(0, len(positions), _AT_ONCE):
            part = tuple(positions[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            rows += self._sql.execute(
                f"SELECT created_at, id FROM entry WHERE position IN ({marks})", part
            )
        return [UUID(bytes=ident) for _, ident in sorted(rows)]

    def weigh(
        self, idents: Sequence[UUID], *, versions: bool, files: bool, photos: bool = False
    ) -> Weight:
        """Return how much these entries and their files are; no words are read for it.

        Args:
            idents: the entries.
            versions: whether earlier versions count.
            files: whether files do.
            photos: whether of these only photos do.
        """
        words = seen = kept = size = 0
        only = " AND mime LIKE 'image/%'" if photos else ""
        for start in range(0, len(idents), _AT_ONCE):
            part = tuple(ident.bytes for ident in idents[start : start + _AT_ONCE])
            marks = ",".join("?" * len(part))
            # The words of the last version stand in the entry alone.
            tables = {"entry": "id"} | ({"revision": "entry_id"} if versions else {})
            for table, key in tables.items():
                query = f"SELECT SUM(OCTET_LENGTH(body)) FROM {table} WHERE {key} IN ({marks})"
                words += sum(row[0] or 0 for row in self._sql.execute(query, part))
            if not files:
                continue
            for pictures, count, total in self._sql.execute(
                "SELECT SUM(mime LIKE 'image/%'), COUNT(*), SUM(size) FROM attachment"
                f" WHERE ready AND entry_id IN ({marks}){only}",
                part,
            ):
                seen, kept, size = seen + (pictures or 0), kept + count, size + (total or 0)
        return Weight(len(idents), seen, kept, words + size)

    def heads(self, idents: Sequence[UUID]) -> list[Head]:
        """Return what names of these entries are made of, in their order, without gone ones."""
        found: dict[bytes, Head] = {}
        for start in range(0, len(idents), _AT_ONCE):
            part = tuple(ident.bytes for ident in idents[start : start + _AT_ONCE])
            rows = self._sql.execute(
                f"SELECT id, created_at, zone, title FROM entry WHERE {_SEEN}"
                f" AND id IN ({','.join('?' * len(part))})",
                part,
            )
            for ident, at, zone, title in rows:
                found[ident] = Head(str(UUID(bytes=ident)), from_millis(at), zone, title)
        return [found[ident.bytes] for ident in idents if ident.bytes in found]

    def moods_of(self, ident: UUID) -> list[dict[str, Any]]:
        """Return the records of an entry's check-ins, each with its values on scales."""
        moods = self._records(MOOD, f"entry_id = ? AND {MOOD.where}", (ident.bytes,), "at, id")
        for mood in moods:
            rows = self._sql.execute(
                "SELECT s.name, s.kind, s.unit, r.value FROM reading AS r"
                " JOIN scale AS s ON s.id = r.scale_id WHERE r.mood_id = ? ORDER BY s.place, s.id",
                (UUID(mood["id"]).bytes,),
            )
            names = ("name", "kind", "unit", "value")
            mood["readings"] = [dict(zip(names, row, strict=True)) for row in rows]
        return moods

    def pieces(self, ident: UUID, since: int, most: int) -> list[bytes]:
        """Return pieces of a file's content from one on, so many at most; none at its end.

        Raises:
            NoSuchAttachment: there is no such file, or it is not whole.
        """
        if not self._sql.execute(
            "SELECT 1 FROM attachment WHERE ready AND id = ?", (ident.bytes,)
        ).fetchone():
            raise NoSuchAttachment
        rows = self._sql.execute(
            "SELECT data FROM chunk WHERE attachment_id = ? AND number >= ?"
            " ORDER BY number LIMIT ?",
            (ident.bytes, since, most),
        )
        return [row[0] for row in rows]

    def entry(self, ident: UUID, *, versions: bool) -> dict[str, Any] | None:
        """Return the record of an entry, or None if it is gone; without ``versions`` the last."""
        found = self._records(ENTRY, f"id = ? AND {_SEEN}", (ident.bytes,), "id")
        if not found:
            return None
        record = found[0]
        where, key = "entry_id = ?", (ident.bytes,)
        record["versions"] = [
            one
            for one in self._records(VERSION, where, key, "at, rowid")
            if versions or one["id"] == record["version"]
        ]
        record["files"] = self._records(FILE, f"{where} AND ready", key, "at, rowid")
        return record

    def rows(
        self, section: Section, after: tuple[Any, ...] | None, most: int
    ) -> list[tuple[tuple[Any, ...], dict[str, Any]]]:
        """Return the records of a section behind a key, with their keys, in the order of these."""
        keys = ", ".join(section.keys)
        where = section.where
        if after is not None:
            where += f" AND ({keys}) > ({', '.join('?' * len(after))})"
        columns = ", ".join(one.column for one in section.columns)
        rows = self._sql.execute(
            f"SELECT {keys}, {columns} FROM {section.table} WHERE {where} ORDER BY {keys} LIMIT ?",
            (*(after or ()), most),
        )
        count = len(section.keys)
        return [(tuple(row[:count]), section.record(tuple(row[count:]))) for row in rows]

    # --- in --------------------------------------------------------------------------------

    def says_the_same(self, record: Record) -> bool:
        """Return whether the entry that is here has the words, date and place of a record."""
        here = self.entry(UUID(str(record["id"])), versions=False)
        names = ("created_at", "zone", "title", "body", "tags", "place", "template")
        return here is not None and all(here[name] == record[name] for name in names)

    def taken(self, entry: WholeEntry) -> bool:
        """Return whether another entry here has one of its versions or files."""
        return any(
            self._sql.execute(f"SELECT 1 FROM {table} WHERE id = ?", (ident,)).fetchone()
            for table in ("revision", "attachment")
            for ident in entry.idents
        )

    def add_entry(self, entry: WholeEntry) -> None:
        """Put an entry with all its versions into the timeline, or into the trash."""
        entries, ident = Entries(self._sql), entry.new.id.bytes
        current = entries.add(entry.new, version=False)
        names = [one.column for one in VERSION.columns]
        marks = ",".join("?" * (len(names) + 2))
        for row in entry.versions:
            words = count_words(row["body"]) if row["body"] is not None else current
            self._sql.execute(
                f"INSERT INTO revision (entry_id, words, {', '.join(names)}) VALUES ({marks})",
                (ident, words, *(row[name] for name in names)),
            )
        if entry.trashed_at is not None:
            entries.set_trashed(entry.new.id, entry.trashed_at)

    def has(self, section: Section, key: tuple[Any, ...]) -> bool:
        """Return whether there is a row with this key."""
        return self._row(section, key) is not None

    def put(self, section: Section, values: Values, batch: int) -> None:
        """Write a row beside the entries, and remember that an import brought it.

        One with its key stays as it is. What another row has and no two share is made anew, the
        same whenever it is made.
        """
        while section.alone and another_has(self._sql, section, values):
            values = {**values, section.alone: _anew(section, values)}
        names = ", ".join(values)
        made = self._sql.execute(
            f"INSERT OR IGNORE INTO {section.table} ({names})"
            f" VALUES ({','.join('?' * len(values))})",
            tuple(values.values()),
        )
        if made.rowcount:
            key = json.dumps([_plain(part) for part in section.key(values)])
            self._sql.execute(
                # It may have come before, and have been deleted since: it is this import's now.
                "INSERT OR REPLACE INTO origin VALUES (?,?,?,?,?)",
                (b"", _BESIDE + section.name, key, self._digest(section, section.key(values)),
                 batch),
            )  # fmt: skip

    def take_back(self, batch: int) -> int:
        """Delete what `put` wrote for an import; return how many are another by now, and stay."""
        kept = 0
        for section in BESIDE:
            rows = self._sql.execute(
                "SELECT source_id, digest FROM origin WHERE batch = ? AND format = ?",
                (batch, _BESIDE + section.name),
            ).fetchall()
            for text, digest in rows:
                key = tuple(_raw(part) for part in json.loads(text))
                if not self.has(section, key):
                    continue
                if self._digest(section, key) != digest:
                    kept += 1
                else:
                    where = " AND ".join(f"{name} = ?" for name in section.keys)
                    self._sql.execute(f"DELETE FROM {section.table} WHERE {where}", key)
        return kept

    # --- inside ----------------------------------------------------------------------------

    def _records(
        self, section: Section, where: str, values: tuple[Any, ...], order: str
    ) -> list[dict[str, Any]]:
        columns = ", ".join(one.column for one in section.columns)
        rows: Iterator[tuple[Any, ...]] = iter(
            self._sql.execute(
                f"SELECT {columns} FROM {section.table} WHERE {where} ORDER BY {order}", values
            )
        )
        return [section.record(tuple(row)) for row in rows]

    def _row(self, section: Section, key: tuple[Any, ...]) -> Mapping[str, Any] | None:
        where = " AND ".join(f"{name} = ?" for name in section.keys)
        found = self._records(section, where, key, section.keys[0])
        return found[0] if found else None

    def _digest(self, section: Section, key: tuple[Any, ...]) -> bytes:
        return hashlib.sha256(json.dumps(self._row(section, key)).encode()).digest()


def _anew(section: Section, values: Values) -> bytes:
    told = json.dumps([_plain(part) for part in section.key(values)])
    return uuid5(UUID(bytes=values[section.alone]), told).bytes


def _plain(part: Any) -> Any:
    """Return a part of a key as JSON holds it; ids are marked."""
    return {"id": part.hex()} if isinstance(part, bytes) else part


def _raw(part: Any) -> Any:
    return bytes.fromhex(part["id"]) if isinstance(part, dict) else part
