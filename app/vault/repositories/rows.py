"""Turning values into columns and back."""

import hashlib
import json
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.domain.entry import Attachment, EntryRow
from app.domain.mood import Valence
from app.domain.tags import tag_key
from app.domain.when import from_millis, to_millis
from app.domain.words import fold
from app.vault.sqlcipher import Connection

# What begins the one word that stands for a whole tag in the word index; folding keeps it out of
# what people write.
_TAG_SIGN = "\ue002"
# Seconds between the year 1 and 1970: positions count from the year 1, so none is negative.
_YEAR_ONE = 62_135_596_800

ROW_COLUMNS = (
    "e.position, e.id, e.created_at, e.zone, e.local_date, e.heading, e.excerpt, e.tags, "
    "e.starred, e.valence, e.words, e.attachments, e.picture"
)
#: The FTS5 tables.
WORD_INDEXES = ("entry_words", "entry_trigrams")
#: In origin, beside the formats: what a merge changed (`merging`).
MERGED = "own:merge"
ATTACHMENT_COLUMNS = "id, entry_id, name, mime, size, sha256, width, height"


def position_of(moment: datetime) -> int:
    """Return where ``moment`` begins in the timeline."""
    return to_millis(moment) // 1000 + _YEAR_ONE


def purge_key(index: str) -> str:
    """Return the key in meta that says an index still holds words deleted for good."""
    return f"purge_{index}"


def join_tags(tags: tuple[str, ...]) -> str:
    """Return tags as one column; no tag holds a newline."""
    return "\n".join(tags)


def split_tags(column: str) -> tuple[str, ...]:
    """Return the tags of a column."""
    return tuple(column.split("\n")) if column else ()


def tag_word(tag: str) -> str:
    """Return the word that stands for a tag in the word index, whatever signs the tag has."""
    return _TAG_SIGN + tag_key(tag).encode().hex()


def index_words(title: str, tags: str, body: str) -> tuple[str, str, str]:
    """Return the columns of an entry as the word index is given them; ``tags`` as in the entry."""
    names = [fold(tags), *map(tag_word, split_tags(tags))] if tags else []
    return fold(title), "\n".join(names), fold(body)


def maybe_id(column: bytes | None) -> UUID | None:
    """Return the id of a column that may be empty."""
    return UUID(bytes=column) if column else None


def maybe_moment(column: int | None) -> datetime | None:
    """Return the moment of a column that may be empty."""
    return None if column is None else from_millis(column)


def maybe_valence(column: int | None) -> Valence | None:
    """Return the mood class of a column that may be empty."""
    return None if column is None else Valence(column)


def entry_row(columns: tuple[Any, ...]) -> EntryRow:
    """Return a list row from `ROW_COLUMNS`, with a snippet if one follows."""
    return EntryRow(
        position=columns[0],
        id=UUID(bytes=columns[1]),
        created_at=from_millis(columns[2]),
        zone=columns[3],
        local_date=date.fromisoformat(columns[4]),
        heading=columns[5],
        excerpt=columns[6],
        tags=split_tags(columns[7]),
        starred=bool(columns[8]),
        valence=maybe_valence(columns[9]),
        words=columns[10],
        attachments=columns[11],
        picture=maybe_id(columns[12]),
        snippet=columns[13] if len(columns) > 13 else "",  # noqa: PLR2004 - ROW_COLUMNS has 13
    )


def attachment(columns: tuple[Any, ...]) -> Attachment:
    """Return an attachment from `ATTACHMENT_COLUMNS`."""
    return Attachment(UUID(bytes=columns[0]), UUID(bytes=columns[1]), *columns[2:8])


def grave(key: tuple[Any, ...]) -> bytes:
    """Return the id under which the deletion of the record with this key is remembered."""
    if len(key) == 1 and isinstance(key[0], bytes):
        return key[0]
    told = json.dumps([part.hex() if isinstance(part, bytes) else part for part in key])
    return hashlib.sha256(told.encode()).digest()[:16]


def bury(sql: Connection, section: str, *key: Any) -> None:
    """Remember that somebody deleted a record, so that no backup brings it back by mistake.

    What a merge kept of it, to be undone with, goes too. The moment of the deletion is not kept.
    """
    ident = grave(key)
    sql.execute("INSERT OR IGNORE INTO tombstone VALUES (?,?,0)", (section, ident))
    sql.execute("DELETE FROM origin WHERE entry_id = ? AND format = ?", (ident, MERGED))
