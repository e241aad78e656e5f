"""What a merge asks of both sides, and what it did, written down so that it can be taken back.

What has rows of its own in an import's batch goes with the batch (`Batches`). What a merge changed
about records that were here before is written down here, in the tables of origins, one line each.
"""

import hashlib
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from app.domain.exports import Record
from app.domain.merge_plan import Side
from app.domain.when import from_millis
from app.domain.words import count_words
from app.vault.repositories.entries import Entries
from app.vault.repositories.moods import Moods
from app.vault.repositories.rows import MERGED, grave, maybe_moment, maybe_valence
from app.vault.repositories.scales import Scales
from app.vault.repositories.sections import FLAT, MOOD, READING, SCALE, VERSION, Section, Values
from app.vault.repositories.whole import another_has, check_in_of, reading_of, scale_of
from app.vault.sqlcipher import Connection

_SIDE = "id, revision_id, modified_at, created_at, zone, starred, hard, trashed_at"
_LISTED = (
    "SELECT id, local_date FROM entry {} WHERE position NOT IN (SELECT position FROM entry"
    " WHERE batch <> 0 AND batch IN (SELECT number FROM batch WHERE state <> 'published'))"
    " ORDER BY position {}"
)
#: Ways through the list of entries: where one meets a damaged page, another goes on behind it.
WAYS = (
    ("INDEXED BY entry_facts", "DESC"),
    ("INDEXED BY entry_facts", "ASC"),
    ("NOT INDEXED", "DESC"),
    ("NOT INDEXED", "ASC"),
)
_BY_NAME = {one.name: one for one in FLAT}
# What goes when its batch is swept.
_IN_A_BATCH = {"entry": "entry", "moods": "mood", "files": "attachment"}
_STATE = (
    "revision_id, created_at, zone, starred, hard, valence, trashed_at, modified_at, attachments"
)


@dataclass(frozen=True, slots=True)
class Before:
    """What an entry was before a merge changed it."""

    id: UUID
    state: tuple[Any, ...]


class Merging:
    """Reading both sides of a merge, and taking one back, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql
        self._places: dict[int, int] = {}
        self._graves: dict[str, set[bytes]] = {}

    # --- looking ---------------------------------------------------------------------------

    def listed(self, way: int) -> Iterator[tuple[UUID, date]]:
        """Yield the published entries with their days, in one of the `WAYS`."""
        for row in self._sql.execute(_LISTED.format(*WAYS[way])):
            yield UUID(bytes=row[0]), date.fromisoformat(row[1])

    def sides(self, idents: Collection[UUID]) -> dict[UUID, Side]:
        """Return those of these entries that are here, with the ids of their versions."""
        marks = ",".join("?" * len(idents))
        wanted = tuple(one.bytes for one in idents)
        rows = self._sql.execute(f"SELECT {_SIDE} FROM entry WHERE id IN ({marks})", wanted)
        found = rows.fetchall()
        versions: dict[bytes, set[UUID]] = {row[0]: set() for row in found}
        for entry, ident in self._sql.execute(
            f"SELECT entry_id, id FROM revision WHERE entry_id IN ({marks})", wanted
        ):
            if entry in versions:
                versions[entry].add(UUID(bytes=ident))
        return {
            UUID(bytes=row[0]): Side(
                UUID(bytes=row[1]), from_millis(row[2]), tuple(row[3:7]), maybe_moment(row[7]),
                frozenset(versions[row[0]]),
            )
            for row in found
        }  # fmt: skip

    def files(self, idents: Collection[UUID]) -> dict[UUID, set[UUID]]:
        """Return the ids of the whole files of each of these entries that has any."""
        marks = ",".join("?" * len(idents))
        rows = self._sql.execute(
            f"SELECT entry_id, id FROM attachment WHERE entry_id IN ({marks}) AND ready",
            tuple(one.bytes for one in idents),
        )
        found: dict[UUID, set[UUID]] = {}
        for entry, ident in rows:
            found.setdefault(UUID(bytes=entry), set()).add(UUID(bytes=ident))
        return found

    def has_file(self, attachment_id: UUID) -> bool:
        """Return whether a file is here, of whatever entry, whole or not."""
        found = self._sql.execute("SELECT 1 FROM attachment WHERE id = ?", (attachment_id.bytes,))
        return found.fetchone() is not None

    def versions(self, entry_id: UUID) -> frozenset[UUID]:
        """Return the ids of an entry's versions."""
        rows = self._sql.execute("SELECT id FROM revision WHERE entry_id = ?", (entry_id.bytes,))
        return frozenset(UUID(bytes=row[0]) for row in rows)

    def record(self, section: Section, key: tuple[Any, ...]) -> Record | None:
        """Return the record with this key, or None."""
        where = " AND ".join(f"{name} = ?" for name in section.keys)
        columns = ", ".join(one.column for one in section.columns)
        row = self._sql.execute(
            f"SELECT {columns} FROM {section.table} WHERE {where} AND {section.where}", key
        ).fetchone()
        return None if row is None else section.record(tuple(row))

    def lone(self, section: Section, values: Values) -> bool:
        """Return whether no other row has what rows of this section do not share."""
        return not section.alone or not another_has(self._sql, section, values)

    def every(self, section: Section, *, backwards: bool) -> Iterator[Record]:
        """Yield every record of a section in the order of its keys; for what pages cannot read."""
        order = ", ".join(f"{key} {'DESC' if backwards else 'ASC'}" for key in section.keys)
        columns = ", ".join(one.column for one in section.columns)
        rows = self._sql.execute(
            f"SELECT {columns} FROM {section.table} WHERE {section.where} ORDER BY {order}"
        )
        return (section.record(tuple(row)) for row in rows)

    def chunks(self, attachment_id: UUID, start: int) -> Iterator[bytes]:
        """Yield a file's content in pieces, from one of them on."""
        rows = self._sql.execute(
            "SELECT data FROM chunk WHERE attachment_id = ? AND number >= ? ORDER BY number",
            (attachment_id.bytes, start),
        )
        return (row[0] for row in rows)

    def look_again(self) -> None:
        """Read a page from the disk, which fails where one that was read before was damaged."""
        self._sql.execute("PRAGMA shrink_memory")
        self._sql.execute("SELECT count(*) FROM meta").fetchone()

    # --- changing --------------------------------------------------------------------------

    def before(self, entry_id: UUID) -> Before | None:
        """Return what an entry is now, to be handed to `after`; None if it is gone."""
        state = self._state(entry_id)
        return None if state is None else Before(entry_id, state)

    def add_versions(self, entry_id: UUID, rows: Collection[Values], body: str) -> list[UUID]:
        """Put versions that are not here into an entry's history; return which.

        Args:
            entry_id: the entry.
            rows: versions of `sections.VERSION`, whose words are all there.
            body: of the one that has none itself: what the other side says now.
        """
        names = [one.column for one in VERSION.columns]
        made = []
        for row in rows:
            words = count_words(row["body"] if row["body"] is not None else body)
            put = self._sql.execute(
                f"INSERT OR IGNORE INTO revision (entry_id, words, {', '.join(names)})"
                f" VALUES ({','.join('?' * (len(names) + 2))})",
                (entry_id.bytes, words, *(row[name] for name in names)),
            )
            if put.rowcount:
                made.append(UUID(bytes=row["id"]))
        return made

    def after(
        self, number: int, before: Before, versions: Collection[UUID], files: Collection[UUID]
    ) -> None:
        """Write down what a merge did to an entry, as it stands now."""
        self._write_down(
            number,
            before.id.bytes,
            {
                "do": "entry",
                "before": _plain(before.state),
                "after": self._digest(before.id),
                "versions": [one.hex for one in versions],
                "files": [one.hex for one in files],
            },
        )

    def replace_row(self, number: int, section: Section, values: Values) -> None:
        """Put the backup's record in the place of the one with its key; none if that is gone."""
        key = section.key(values)
        before = self.record(section, key)
        if before is None:
            return
        self._put_row(section, values)
        self._write_down(
            number, _subject(key),
            {"do": "row", "section": section.name, "before": before,
             "after": self.record(section, key)},
        )  # fmt: skip

    def unbury(self, number: int, kind: str, ident: bytes) -> None:
        """Forget that something was deleted for good, since it comes back."""
        row = self._sql.execute(
            "DELETE FROM tombstone WHERE kind = ? AND id = ? RETURNING at", (kind, ident)
        ).fetchone()
        if row is not None:
            self._write_down(number, ident, {"do": "bury", "kind": kind, "at": row[0]})

    # --- taking back -----------------------------------------------------------------------

    def take_back(self, number: int) -> int:
        """Take back what a merge changed; return how many records stay as somebody left them.

        What was changed since stays as it is. To be called while the batch is marked as undone.
        """
        rows = self._sql.execute(
            "SELECT source_id, entry_id FROM origin WHERE batch = ? AND format = ?"
            " ORDER BY source_id DESC",
            (number, MERGED),
        ).fetchall()
        kept = 0
        self._graves = {}
        for text, subject in rows:
            told = json.loads(text[8:])
            if told["do"] == "entry":
                kept += not self._take_back_entry(UUID(bytes=subject), told)
            elif told["do"] == "row":
                kept += not self._take_back_row(told)
            elif not self._is_here(told["kind"], subject, number):
                self._sql.execute(
                    "INSERT OR IGNORE INTO tombstone VALUES (?,?,?)",
                    (told["kind"], subject, told["at"]),
                )
        return kept

    def _take_back_entry(self, entry_id: UUID, told: dict[str, Any]) -> bool:
        if self._digest(entry_id) != told["after"]:
            return self._state(entry_id) is None  # deleted for good: nothing of it stays
        entries = Entries(self._sql)
        revision, created_at, zone, starred, hard, valence, trashed_at, modified_at, *_ = told[
            "before"
        ]
        entries.go_back(entry_id, UUID(revision["id"]), from_millis(modified_at))
        for one in told["versions"]:
            self._sql.execute("DELETE FROM revision WHERE id = ?", (bytes.fromhex(one),))
        for one in told["files"]:
            for table, key in (("chunk", "attachment_id"), ("attachment", "id")):
                self._sql.execute(f"DELETE FROM {table} WHERE {key} = ?", (bytes.fromhex(one),))
        entries.move(entry_id, from_millis(created_at), zone)
        entries.set_flags(entry_id, starred=bool(starred), hard=bool(hard))
        entries.set_valence(entry_id, maybe_valence(valence))
        entries.set_trashed(entry_id, maybe_moment(trashed_at))
        entries.refresh_attachments(entry_id)
        return True

    def _take_back_row(self, told: dict[str, Any]) -> bool:
        section = _BY_NAME[told["section"]]
        now = self.record(section, section.key(section.values(told["after"])))
        if now != told["after"]:
            return now is None
        self._put_row(section, section.values(told["before"]))
        return True

    # --- inside ----------------------------------------------------------------------------

    def _put_row(self, section: Section, values: Values) -> None:
        if section is MOOD:
            Moods(self._sql).put(check_in_of(values), batch=self._batch_of(values["id"]))
        elif section is SCALE:
            Scales(self._sql).put(scale_of(values))
        elif section is READING:
            Scales(self._sql).put_reading(reading_of(values))
        else:
            # What no two rows share stays: another row may have it by now.
            fixed = {*section.keys, section.alone}
            columns = [one.column for one in section.columns if one.column not in fixed]
            where = " AND ".join(f"{key} = ?" for key in section.keys)
            derived = [name for name in section.derive(values) if name == "local_date"]
            columns += [name for name in derived if name not in columns]
            self._sql.execute(
                f"UPDATE {section.table} SET {', '.join(f'{one} = ?' for one in columns)}"
                f" WHERE {where}",
                (*(values[one] for one in columns), *section.key(values)),
            )

    def _batch_of(self, mood: bytes) -> int:
        row = self._sql.execute("SELECT batch FROM mood WHERE id = ?", (mood,)).fetchone()
        return int(row[0]) if row else 0

    def _is_here(self, kind: str, ident: bytes, number: int) -> bool:
        """Whether what had come back is to stay: somebody made it their own since."""
        if kind in _IN_A_BATCH:
            found = self._sql.execute(
                f"SELECT 1 FROM {_IN_A_BATCH[kind]} WHERE id = ? AND batch <> ?", (ident, number)
            )
            return found.fetchone() is not None
        section = _BY_NAME.get(kind)
        if section is None:
            return False
        if kind not in self._graves:
            keys = ", ".join(section.keys)
            rows = self._sql.execute(f"SELECT {keys} FROM {section.table} WHERE {section.where}")
            self._graves[kind] = {grave(tuple(row)) for row in rows}
        return ident in self._graves[kind]

    def _state(self, entry_id: UUID) -> tuple[Any, ...] | None:
        row = self._sql.execute(
            f"SELECT {_STATE} FROM entry WHERE id = ?", (entry_id.bytes,)
        ).fetchone()
        return None if row is None else tuple(row)

    def _digest(self, entry_id: UUID) -> str:
        """Return what stands for an entry as it is, with its files and with what is being typed."""
        files = sorted(one.bytes.hex() for one in self.files([entry_id]).get(entry_id, ()))
        draft = self._sql.execute(
            "SELECT at FROM draft WHERE entry_id = ?", (entry_id.bytes,)
        ).fetchone()
        told = [_plain(self._state(entry_id) or ()), files, draft[0] if draft else None]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()

    def _write_down(self, number: int, subject: bytes, told: dict[str, Any]) -> None:
        if number not in self._places:
            count = self._sql.execute(
                "SELECT count(*) FROM origin WHERE batch = ? AND format = ?", (number, MERGED)
            ).fetchone()
            self._places[number] = int(count[0]) if count else 0
        place = self._places[number]
        self._places[number] += 1
        self._sql.execute(
            "INSERT INTO origin VALUES (?,?,?,?,?)",
            (subject, MERGED, f"{place:08d}{json.dumps(told)}", number.to_bytes(8), number),
        )


def _plain(state: tuple[Any, ...]) -> list[Any]:
    return [{"id": one.hex()} if isinstance(one, bytes) else one for one in state]


def _subject(key: tuple[Any, ...]) -> bytes:
    return key[0] if len(key) == 1 and isinstance(key[0], bytes) else b""
