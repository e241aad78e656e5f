"""Entries: the timeline, the word index, and each entry's versions."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.domain.entry import Content, Entry, Origin
from app.domain.excerpts import heading_and_excerpt
from app.domain.failures import NoSuchEntry, NoSuchRevision
from app.domain.mood import Valence
from app.domain.tags import inline_tags, merge_tags, tag_key
from app.domain.when import from_millis, local_date, to_millis
from app.domain.words import count_words
from app.vault.repositories.rows import (
    ATTACHMENT_COLUMNS,
    WORD_INDEXES,
    attachment,
    index_words,
    join_tags,
    maybe_moment,
    maybe_valence,
    position_of,
    purge_key,
    split_tags,
)
from app.vault.sqlcipher import Connection

_GAP_LOOK = 4096
_ID_DIGITS = 32
_SEEN = " AND batch NOT IN (SELECT number FROM batch WHERE state <> 'published')"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """What is needed to put an entry into the timeline."""

    id: UUID
    revision_id: UUID
    created_at: datetime
    zone: str
    content: Content
    modified_at: datetime
    starred: bool = False
    hard: bool = False
    valence: Valence | None = None
    origin: Origin = Origin.WRITTEN
    device: str = ""
    batch: int = 0


class _Current(NamedTuple):
    """What an entry says now, as its columns have it."""

    revision: bytes
    title: str
    tags: str
    picked: str
    place: str
    template: str
    body: str

    @property
    def content(self) -> Content:
        """The same as a value."""
        return Content(self.body, self.title, split_tags(self.picked), self.place, self.template)


class Entries:
    """The table of entries with its word index, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    # --- reading ---------------------------------------------------------------------------

    def get(self, entry_id: UUID) -> Entry:
        """Return one entry, in the trash or not.

        Raises:
            NoSuchEntry: there is none, or an unfinished import still hides it.
        """
        row = self._sql.execute(
            "SELECT position, created_at, zone, starred, hard, valence, words, revision_id,"
            " modified_at, trashed_at, tags, title, picked, place, template, body FROM entry"
            f" WHERE id = ?{_SEEN}",
            (entry_id.bytes,),
        ).fetchone()
        if row is None:
            raise NoSuchEntry
        files = self._sql.execute(
            f"SELECT {ATTACHMENT_COLUMNS} FROM attachment WHERE entry_id = ? AND ready"
            " ORDER BY at, rowid",
            (entry_id.bytes,),
        )
        return Entry(
            id=entry_id,
            created_at=from_millis(row[1]),
            zone=row[2],
            starred=bool(row[3]),
            hard=bool(row[4]),
            valence=maybe_valence(row[5]),
            words=row[6],
            revision_id=UUID(bytes=row[7]),
            modified_at=from_millis(row[8]),
            trashed_at=maybe_moment(row[9]),
            all_tags=split_tags(row[10]),
            content=Content(row[15], row[11], split_tags(row[12]), row[13], row[14]),
            attachments=tuple(attachment(file) for file in files),
        )

    def get_staged(self, entry_id: UUID) -> Content:
        """Return the words of an entry, also of one that an import has not published yet.

        Raises:
            NoSuchEntry: there is none.
        """
        return self._current(entry_id)[1].content

    def exists(self, entry_id: UUID) -> bool:
        """Return whether there is such an entry, in the trash or not."""
        found = self._sql.execute("SELECT 1 FROM entry WHERE id = ?", (entry_id.bytes,))
        return found.fetchone() is not None

    def present(self, idents: Collection[UUID]) -> set[UUID]:
        """Return which of these entries are in the journal and not in the trash."""
        asked = [ident.bytes for ident in idents]
        rows: list[tuple[bytes]] = []
        for start in range(0, len(asked), 500):
            part = asked[start : start + 500]
            rows += self._sql.execute(
                f"SELECT id FROM entry WHERE id IN ({', '.join('?' * len(part))})"
                " AND position NOT IN (SELECT position FROM hidden)",
                tuple(part),
            )
        return {UUID(bytes=row[0]) for row in rows}

    def find(self, prefix: str) -> list[UUID]:
        """Return up to ten ids that begin with these hexadecimal digits."""
        digits = prefix.replace("-", "").lower()
        if not 0 < len(digits) <= _ID_DIGITS or set(digits) - set("0123456789abcdef"):
            return []
        low, high = digits.ljust(_ID_DIGITS, "0"), digits.ljust(_ID_DIGITS, "f")
        rows = self._sql.execute(
            "SELECT id FROM entry WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 10",
            (bytes.fromhex(low), bytes.fromhex(high)),
        )
        return [UUID(bytes=row[0]) for row in rows]

    # --- writing ---------------------------------------------------------------------------

    def add(self, new: NewEntry, *, version: bool = True) -> int:
        """Put an entry into the timeline, the word index and the tags; return its words' number.

        With ``version`` its one version too; else the caller puts every version in, that one among
        them.
        """
        position = self._free_position(position_of(new.created_at))
        content = new.content.storable()
        tags = join_tags(merge_tags(content.tags, inline_tags(content.body)))
        heading, excerpt = heading_and_excerpt(content.title, content.body)
        words = count_words(content.body)
        self._sql.execute(
            "INSERT INTO entry (position, id, created_at, zone, local_date, modified_at,"
            " revision_id, starred, hard, valence, words, batch, heading, excerpt, title, tags,"
            " picked, place, template, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                position, new.id.bytes, to_millis(new.created_at), new.zone,
                local_date(new.created_at, new.zone).isoformat(), to_millis(new.modified_at),
                new.revision_id.bytes, new.starred, new.hard, new.valence, words, new.batch,
                heading, excerpt, content.title, tags, join_tags(content.tags),
                content.place, content.template, content.body,
            ),
        )  # fmt: skip
        if version:
            self._sql.execute(
                "INSERT INTO revision (id, entry_id, parent_id, at, origin, device, words)"
                " VALUES (?,?,?,?,?,?,?)",
                (new.revision_id.bytes, new.id.bytes, None, to_millis(new.modified_at),
                 new.origin, new.device, words),
            )  # fmt: skip
        self._index(position, content.title, tags, content.body)
        self._add_tags(new.id, tags)
        return words

    def replace(
        self,
        entry_id: UUID,
        content: Content,
        *,
        revision_id: UUID,
        parent_id: UUID | None = None,
        at: datetime,
        origin: Origin = Origin.WRITTEN,
        device: str = "",
    ) -> bool:
        """Make ``content`` the current version; the one that stood moves to the history.

        Returns:
            Whether anything changed: nothing does when these are the current words.

        Raises:
            NoSuchEntry: there is none, or an unfinished import still hides it.
        """
        content = content.storable()
        position, old = self._current(entry_id, seen=True)
        if content == old.content:
            return False
        self._sql.execute(
            "UPDATE revision SET title = ?, picked = ?, place = ?, template = ?, body = ?"
            " WHERE id = ?",
            (old.title, old.picked, old.place, old.template, old.body, old.revision),
        )
        tags = join_tags(merge_tags(content.tags, inline_tags(content.body)))
        heading, excerpt = heading_and_excerpt(content.title, content.body)
        words = count_words(content.body)
        self._sql.execute(
            "INSERT INTO revision (id, entry_id, parent_id, at, origin, device, words)"
            " VALUES (?,?,?,?,?,?,?)",
            (revision_id.bytes, entry_id.bytes, parent_id.bytes if parent_id else old.revision,
             to_millis(at), origin, device, words),
        )  # fmt: skip
        self._sql.execute(
            "UPDATE entry SET revision_id = ?, modified_at = ?, words = ?, heading = ?,"
            " excerpt = ?, title = ?, tags = ?, picked = ?, place = ?, template = ?, body = ?"
            " WHERE position = ?",
            (revision_id.bytes, to_millis(at), words, heading, excerpt, content.title,
             tags, join_tags(content.tags), content.place, content.template,
             content.body, position),
        )  # fmt: skip
        if (content.title, tags, content.body) != (old.title, old.tags, old.body):
            self._reindex(position, content.title, tags, content.body)
        if tags != old.tags:
            self._set_tags(entry_id, tags)
        return True

    def go_back(self, entry_id: UUID, revision_id: UUID, modified_at: datetime) -> None:
        """Make an earlier version the current one again, as if the one after it had never been.

        Raises:
            NoSuchEntry, NoSuchRevision: there is none.
        """
        position, now = self._current(entry_id)
        if now.revision == revision_id.bytes:
            return
        row = self._sql.execute(
            "SELECT title, picked, place, template, body FROM revision"
            " WHERE id = ? AND entry_id = ?",
            (revision_id.bytes, entry_id.bytes),
        ).fetchone()
        if row is None:
            raise NoSuchRevision
        content = Content(row[4], row[0], split_tags(row[1]), row[2], row[3])
        self.rewrite(entry_id, content)
        self._sql.execute(
            "UPDATE entry SET revision_id = ?, modified_at = ?, picked = ?, place = ?,"
            " template = ? WHERE position = ?",
            (revision_id.bytes, to_millis(modified_at), row[1], row[2], row[3], position),
        )
        self._set_tags(entry_id, join_tags(merge_tags(content.tags, inline_tags(content.body))))
        self._sql.execute(
            "UPDATE revision SET title = NULL, picked = NULL, place = NULL, template = NULL,"
            " body = NULL WHERE id = ?",
            (revision_id.bytes,),
        )
        self._sql.execute("DELETE FROM revision WHERE id = ?", (now.revision,))

    def rewrite(self, entry_id: UUID, content: Content) -> None:
        """Change an entry's words without a new version, while an import still prepares it.

        Raises:
            NoSuchEntry: there is none.
        """
        content = content.storable()
        position, _ = self._current(entry_id)
        tags = join_tags(merge_tags(content.tags, inline_tags(content.body)))
        heading, excerpt = heading_and_excerpt(content.title, content.body)
        self._sql.execute(
            "UPDATE entry SET heading = ?, excerpt = ?, words = ?, title = ?, tags = ?, body = ?"
            " WHERE position = ?",
            (heading, excerpt, count_words(content.body), content.title, tags,
             content.body, position),
        )  # fmt: skip
        self._reindex(position, content.title, tags, content.body)

    def move(self, entry_id: UUID, created_at: datetime, zone: str) -> None:
        """Put an entry on another date; its words stay as they are."""
        old_position, old = self._current(entry_id)
        target = position_of(created_at)
        position = old_position if target == old_position else self._free_position(target)
        if position != old_position:
            self._unindex(old_position)
        self._sql.execute(
            "UPDATE entry SET position = ?, created_at = ?, zone = ?, local_date = ?"
            " WHERE position = ?",
            (position, to_millis(created_at), zone, local_date(created_at, zone).isoformat(),
             old_position),
        )  # fmt: skip
        if position != old_position:
            self._index(position, old.title, old.tags, old.body)

    def set_flags(
        self,
        entry_id: UUID,
        *,
        starred: bool | None = None,
        hard: bool | None = None,
    ) -> None:
        """Set the star or the "hard" mark."""
        self._sql.execute(
            "UPDATE entry SET starred = coalesce(?, starred), hard = coalesce(?, hard)"
            " WHERE id = ?",
            (starred, hard, entry_id.bytes),
        )

    def set_valence(self, entry_id: UUID, valence: Valence | None) -> None:
        """Set the mood shown beside the entry."""
        self._sql.execute("UPDATE entry SET valence = ? WHERE id = ?", (valence, entry_id.bytes))

    def set_trashed(self, entry_id: UUID, at: datetime | None) -> None:
        """Move an entry to the trash, or with None back.

        Raises:
            NoSuchEntry: there is none.
        """
        changed = self._sql.execute(
            "UPDATE entry SET trashed_at = ? WHERE id = ?",
            (None if at is None else to_millis(at), entry_id.bytes),
        )
        if not changed.rowcount:
            raise NoSuchEntry

    def delete(self, entry_id: UUID) -> None:
        """Delete an entry for good with its versions, tags, files, origins and check-ins.

        Its words stay in the indexes, where nothing finds them, until `Search.fill_trigrams` has
        merged them out.
        """
        position, _ = self._current(entry_id)
        self._unindex(position)
        self._sql.execute(
            "DELETE FROM chunk WHERE attachment_id IN"
            " (SELECT id FROM attachment WHERE entry_id = ?)",
            (entry_id.bytes,),
        )
        self._sql.execute(
            "DELETE FROM reading WHERE mood_id IN (SELECT id FROM mood WHERE entry_id = ?)",
            (entry_id.bytes,),
        )
        for table in ("attachment", "revision", "entry_tag", "draft", "origin", "mood"):
            self._sql.execute(f"DELETE FROM {table} WHERE entry_id = ?", (entry_id.bytes,))
        self._sql.execute("DELETE FROM entry WHERE position = ?", (position,))
        for index in WORD_INDEXES:
            self._sql.execute(
                "INSERT OR REPLACE INTO meta VALUES (?,?)", (purge_key(index), b"due")
            )

    def refresh_attachments(self, entry_id: UUID) -> None:
        """Bring the row's number of files and its first picture up to date."""
        self._sql.execute(
            "UPDATE entry SET"
            " attachments = (SELECT count(*) FROM attachment WHERE entry_id = ?1 AND ready),"
            " picture = (SELECT id FROM attachment WHERE entry_id = ?1 AND ready AND width > 0"
            "            ORDER BY at, rowid LIMIT 1)"
            " WHERE id = ?1",
            (entry_id.bytes,),
        )

    # --- inside ----------------------------------------------------------------------------

    def _current(self, entry_id: UUID, *, seen: bool = False) -> tuple[int, "_Current"]:
        """Return the position and what stands there; if ``seen``, of no unfinished import."""
        where = _SEEN if seen else ""
        row = self._sql.execute(
            "SELECT position, revision_id, title, tags, picked, place, template, body FROM entry"
            f" WHERE id = ?{where}",
            (entry_id.bytes,),
        ).fetchone()
        if row is None:
            raise NoSuchEntry
        return row[0], _Current(*row[1:])

    def _free_position(self, wanted: int) -> int:
        """Return the first free position from ``wanted`` on."""
        taken = self._sql.execute("SELECT 1 FROM entry WHERE position = ?", (wanted,)).fetchone()
        while taken:
            rows = self._sql.execute(
                "SELECT position FROM entry WHERE position >= ? ORDER BY position LIMIT ?",
                (wanted, _GAP_LOOK),
            ).fetchall()
            for (taken,) in rows:
                if taken != wanted:
                    return wanted
                wanted += 1
            if len(rows) < _GAP_LOOK:
                return wanted
        return wanted

    def _index(self, position: int, title: str, tags: str, body: str) -> None:
        """Give the word index what stands at a position that it knows nothing of.

        The trigrams follow when there is time; until then the entry itself is read.
        """
        self._sql.execute(
            "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?,?,?,?)",
            (position, *index_words(title, tags, body)),
        )
        self._sql.execute("INSERT OR IGNORE INTO trigram_todo VALUES (?)", (position,))

    def _reindex(self, position: int, title: str, tags: str, body: str) -> None:
        """Give the word index what stands at a position now, in the place of what stood there."""
        self._sql.execute("DELETE FROM entry_words WHERE rowid = ?", (position,))
        self._index(position, title, tags, body)

    def _unindex(self, position: int) -> None:
        """Take the words at a position out again."""
        for index in WORD_INDEXES:
            self._sql.execute(f"DELETE FROM {index} WHERE rowid = ?", (position,))
        self._sql.execute("DELETE FROM trigram_todo WHERE position = ?", (position,))

    def _set_tags(self, entry_id: UUID, tags: str) -> None:
        self._sql.execute("DELETE FROM entry_tag WHERE entry_id = ?", (entry_id.bytes,))
        self._add_tags(entry_id, tags)

    def _add_tags(self, entry_id: UUID, tags: str) -> None:
        self._sql.executemany(
            "INSERT INTO entry_tag VALUES (?,?,?)",
            [(tag_key(tag), entry_id.bytes, tag) for tag in split_tags(tags)],
        )
