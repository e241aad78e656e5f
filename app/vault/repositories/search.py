"""Search: the word index, the trigram index, and filters.

As a person types, the newest 2,000 hits are looked at and ranked by where the words stand (title
or tags, then text), newest first within each. Asked for all, BM25 (Robertson and Zaragoza 2009,
as SQLite FTS5 computes it) ranks every hit. Measured: BM25 over all hits of a common word among
100,000 entries takes 140 ms, the newest 2,000 take 1 to 8 ms.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any

from app.domain.entry import EntryRow
from app.domain.query import Query
from app.domain.words import fold
from app.vault.repositories import making_anew
from app.vault.repositories.rows import (
    ROW_COLUMNS,
    WORD_INDEXES,
    entry_row,
    index_words,
    purge_key,
    tag_word,
)
from app.vault.repositories.snippets import HIT_END, HIT_START, Marker
from app.vault.sqlcipher import Connection

__all__ = ["HIT_END", "HIT_START", "NEWEST", "Search", "match_expression"]

NEWEST = 2000
# The index that holds all that filters ask, looked at for each hit; left to itself, SQLite reads
# whole entries.
_FACTS = " CROSS JOIN entry AS e INDEXED BY entry_facts ON e.position = f.rowid"
_SPACELESS = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
# What the word index takes for a part of a word: letters, numbers, marks, private use.
_INDEXED = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No", "Mn", "Mc", "Me", "Co"}
_GRAM = 3
# What `Query` calls an entry's states, as SQL has them.
_STATES = {
    "photo": "e.picture IS NOT NULL",
    "attachment": "e.attachments > 0",
    "starred": "e.starred",
    "hard": "e.hard",
}
_MOST_GRAMS = 64
_PURGE_PAGES = 100
_MERGE_PAGES = 50
# A merge that had nothing to do changes fewer rows than this.
_NOTHING_MERGED = 2
# Characters from the end of a text whose words a check looks up.
_CHECKED = 200
# Words that stand between spaces and hold no sign: every version of Unicode sees the same in them.
_WHOLE_WORD = re.compile(r"(?<!\S)[a-z0-9]+(?!\S)")


class IndexDiffersError(Exception):
    """The word index and the entries do not say the same."""


class Search:
    """Finding entries over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def find(self, query: Query, *, limit: int = 50, everything: bool = False) -> list[EntryRow]:
        """Return the best ``limit`` rows for a query, with snippets where words were looked for.

        Args:
            query: what is looked for.
            limit: how many rows.
            everything: rank all hits instead of the newest 2,000.
        """
        if query.has_text and _needs_substrings(query):
            return self._substrings(query, limit)
        match = match_expression(query)
        if match is None:
            return self._filtered(query, limit)
        positions = (
            self._ranked_by_bm25(match, query, limit)
            if everything
            else self._ranked_by_place(match, query, limit)
        )
        return self._with_snippets(query, positions)

    def positions(self, query: Query) -> list[int]:
        """Return the positions of every hit, newest first, for a list that is scrolled."""
        if query.has_text and _needs_substrings(query):
            return [row.position for row in self._substrings(query, NEWEST)]
        match = match_expression(query)
        if match is None:
            where, values = _filters(query)
            sql = f"SELECT e.position FROM entry AS e WHERE {where} ORDER BY e.position DESC"
            return [row[0] for row in self._sql.execute(sql, values)]
        return self._matching(match, query, -1)

    def snippets(self, query: Query, positions: list[int]) -> dict[int, str]:
        """Return the snippet of each of these hits."""
        if not query.has_text:
            return {}
        return {row.position: row.snippet for row in self._with_snippets(query, positions)}

    # --- words -----------------------------------------------------------------------------

    def _ranked_by_place(self, match: str, query: Query, limit: int) -> list[int]:
        if not query.has_text:
            return self._matching(match, query, limit)
        found = self._matching(match, query, NEWEST)
        if len(found) <= 1:
            return found
        # An unwanted word counts wherever it stands, not only in the columns looked at.
        allowed = set(found)
        named = self._matching(f"{{title tags}} : ({match})", query, limit, since=found[-1])
        first = [position for position in named if position in allowed]
        return list(dict.fromkeys([*first, *found]))[:limit]

    def _matching(self, match: str, query: Query, limit: int, since: int = 0) -> list[int]:
        """Return positions, newest first, straight from the index: no sorting, no entry read."""
        where, values = _conditions(query, alias="f.rowid")
        join = _FACTS if _reads_entries(query) else ""
        rows = self._sql.execute(
            f"SELECT f.rowid FROM entry_words AS f{join} WHERE f.entry_words MATCH ?"
            f" AND f.rowid >= ? AND {where} ORDER BY f.rowid DESC LIMIT ?",
            (match, since, *values, limit),
        )
        return [row[0] for row in rows]

    def _ranked_by_bm25(self, match: str, query: Query, limit: int) -> list[int]:
        where, values = _conditions(query, alias="f.rowid")
        join = _FACTS if _reads_entries(query) else ""
        rows = self._sql.execute(
            f"SELECT f.rowid FROM entry_words AS f{join} WHERE f.entry_words MATCH ?"
            f" AND {where} ORDER BY bm25(entry_words, 8.0, 4.0, 1.0), f.rowid DESC LIMIT ?",
            (match, *values, limit),
        )
        return [row[0] for row in rows]

    def _with_snippets(self, query: Query, positions: list[int]) -> list[EntryRow]:
        if not query.has_text:
            return [entry_row(columns[:-2]) for columns in self._read(positions)]
        marker = _marker(query)
        return [
            entry_row((*columns, marker.snippet(body)))
            for *columns, _, body in self._read(positions)
        ]

    def _read(self, positions: list[int]) -> Iterator[tuple[Any, ...]]:
        """Yield what lists show of entries, with title and body behind, in this order."""
        statement = f"SELECT {ROW_COLUMNS}, e.title, e.body FROM entry AS e WHERE e.position = ?"
        rows = (self._sql.execute(statement, (position,)).fetchone() for position in positions)
        return (row for row in rows if row)

    def _filtered(self, query: Query, limit: int) -> list[EntryRow]:
        where, values = _filters(query)
        sql = f"SELECT {ROW_COLUMNS} FROM entry AS e WHERE {where} ORDER BY e.position DESC LIMIT ?"
        return [entry_row(row) for row in self._sql.execute(sql, (*values, limit))]

    # --- parts of words --------------------------------------------------------------------

    def _substrings(self, query: Query, limit: int) -> list[EntryRow]:
        """Find parts of words: candidates by trigrams, then each is read and compared."""
        texts = (*query.words, *query.phrases)
        needles = [needle for needle in map(fold, texts) if needle]
        if not needles:
            return []
        unwanted = [fold(text) for text in query.without] if query.inside_words else []
        where, values = _filters(query)
        grams = list(dict.fromkeys(gram for needle in needles for gram in _grams(needle)))
        if grams:
            match = " AND ".join(map(_quoted, grams[:_MOST_GRAMS]))
            indexed = (
                "e.position IN (SELECT rowid FROM entry_trigrams WHERE entry_trigrams MATCH ?)"
            )
            where += f" AND ({indexed} OR e.position IN (SELECT position FROM trigram_todo))"
            values = (*values, match)
        for text in filter(_has_one_form, texts):
            where += " AND instr(e.title || char(10) || e.body, ?)"
            values = (*values, text)
        rows = self._sql.execute(
            f"SELECT {ROW_COLUMNS}, e.title, e.body FROM entry AS e WHERE {where}"
            " ORDER BY e.position DESC",
            values,
        )
        marker, found = Marker(texts, inside=True), list[EntryRow]()
        for *columns, title, body in rows:
            source = f"{title}\n{body}"
            folded = fold(source)
            if any(text and text in folded for text in unwanted):
                continue
            if all(needle in folded for needle in needles):
                found.append(entry_row((*columns, marker.snippet(source))))
            if len(found) >= limit:
                break
        return found

    def fill_trigrams(self, limit: int = 200) -> int:
        """Do a piece of what the indexes need; return 0 once nothing waits any more.

        Up to ``limit`` entries are indexed for substring search; when all are, what was deleted
        for good is merged out of both indexes, and then pieces of theirs that edits left are
        joined: in steps of some ten milliseconds. Before all that, indexes that were to be made
        anew are filled.
        """
        if making_anew.is_due(self._sql) and (missing := self.fill_words(limit)):
            return missing
        rows = self._sql.execute(
            "SELECT t.position, e.title, e.tags, e.body FROM trigram_todo AS t"
            " LEFT JOIN entry AS e USING (position) ORDER BY t.position DESC LIMIT ?",
            (limit,),
        ).fetchall()
        for position, title, tags, body in rows:
            self._sql.execute("DELETE FROM trigram_todo WHERE position = ?", (position,))
            self._sql.execute("DELETE FROM entry_trigrams WHERE rowid = ?", (position,))
            if body is not None:
                folded_title, _, folded_body = index_words(title, tags, body)
                self._sql.execute(
                    "INSERT INTO entry_trigrams (rowid, title, body) VALUES (?,?,?)",
                    (position, folded_title, folded_body),
                )
        left = self._sql.execute("SELECT count(*) FROM trigram_todo").fetchone()
        return int(left[0]) if left and left[0] else self._purge() or self._join()

    def forget_words(self) -> None:
        """Empty both indexes; `fill_trigrams` makes them anew, and until then search finds less."""
        making_anew.forget_words(self._sql)

    def fill_words(self, limit: int = 200) -> int:
        """Index some of the entries that the word index does not know; return how many are left."""
        return making_anew.fill_words(self._sql, limit)

    def check_words(self) -> None:
        """Compare the word index with the entries: each is in it, and its last words find it.

        Raises:
            IndexDiffersError: they do not say the same.
        """
        lost = self._sql.execute(
            "SELECT (SELECT count(*) FROM entry WHERE position NOT IN"
            "        (SELECT id FROM entry_words_docsize)),"
            "       (SELECT count(*) FROM entry_words_docsize WHERE id NOT IN"
            "        (SELECT position FROM entry))"
        ).fetchone()
        if lost != (0, 0):
            raise IndexDiffersError
        rows = self._sql.execute("SELECT position, title, tags, body FROM entry")
        for position, *columns in rows:
            words = [word for text in index_words(*columns) for word in _last_words(text)]
            found = (
                words
                and self._sql.execute(
                    "SELECT 1 FROM entry_words WHERE entry_words MATCH ? AND rowid = ?",
                    (" AND ".join(map(_quoted, words)), position),
                ).fetchone()
            )
            if words and not found:
                raise IndexDiffersError

    def _join(self) -> int:
        """Join a few of the pieces that edits left in an index; return how many may wait."""
        for left, index in enumerate(reversed(WORD_INDEXES)):
            if self._merge(index, _MERGE_PAGES):
                return left + 1
        return 0

    def _merge(self, index: str, pages: int) -> bool:
        """Merge so many pages of an index; return whether there was anything to merge."""
        before = self._changes()
        self._sql.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
        return self._changes() - before >= _NOTHING_MERGED

    def _purge(self) -> int:
        """Merge a piece of an index whose deleted words are to go; return how many such wait."""
        due = [index for index in WORD_INDEXES if self._purge_state(index)]
        if not due:
            return 0
        index = due[0]
        # A negative number begins to merge the whole index into one piece, and that drops the
        # words; a positive one goes on (https://sqlite.org/fts5.html, "merge").
        pages = _PURGE_PAGES if self._purge_state(index) == b"begun" else -_PURGE_PAGES
        if not self._merge(index, pages):
            self._sql.execute("DELETE FROM meta WHERE key = ?", (purge_key(index),))
            return len(due) - 1
        self._sql.execute("UPDATE meta SET value = ? WHERE key = ?", (b"begun", purge_key(index)))
        return len(due)

    def _purge_state(self, index: str) -> bytes | None:
        key = purge_key(index)
        row = self._sql.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return bytes(row[0]) if row else None

    def _changes(self) -> int:
        row = self._sql.execute("SELECT total_changes()").fetchone()
        return int(row[0]) if row else 0


def match_expression(query: Query) -> str | None:
    """Return the FTS5 expression of a query's words and tags, or None if it has none to look up.

    Every piece a person typed is quoted, so nothing of it is taken for FTS5 syntax.
    """
    parts = []
    for number, word in enumerate(query.words):
        if _has_token(word):
            is_open = query.open_end and number == len(query.words) - 1
            parts.append(_quoted(fold(word)) + (" *" if is_open else ""))
    parts += [_quoted(fold(phrase)) for phrase in query.phrases if _has_token(phrase)]
    parts += map(_tag, query.tags)
    if not parts:
        return None
    expression = " AND ".join(parts)
    unwanted = _unwanted(query.without, query.without_tags)
    return f"({expression}) NOT ({unwanted})" if unwanted else expression


def _last_words(text: str) -> list[str]:
    end = text[-_CHECKED:]
    if len(text) > _CHECKED:
        end = end.partition(" ")[2]  # the first word is cut
    return _WHOLE_WORD.findall(end)[-3:]


def _marker(query: Query) -> Marker:
    """Return what marks the hits of a query in texts."""
    if query.open_end and query.words:
        return Marker((*query.words[:-1], *query.phrases), query.words[-1])
    return Marker((*query.words, *query.phrases))


def _unwanted(texts: Iterable[str], tags: Iterable[str]) -> str:
    """Return the FTS5 expression of what may not occur, or nothing."""
    words = [_quoted(fold(text)) for text in texts if _has_token(text)]
    return " OR ".join([*words, *map(_tag, tags)])


def _tag(tag: str) -> str:
    return _quoted(tag_word(tag))


def _has_token(text: str) -> bool:
    """Whether the word index sees anything in a text; a phrase of nothing would match nothing."""
    return any(unicodedata.category(char) in _INDEXED for char in fold(text))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _reads_entries(query: Query) -> bool:
    return bool(
        query.valences or query.since or query.until or any(_states(query))
        or query.without_valences or query.without_days or query.lacking
    )  # fmt: skip


def _states(query: Query) -> tuple[bool, ...]:
    return query.photo, query.attachment, query.starred, query.hard


def _filters(query: Query) -> tuple[str, tuple[Any, ...]]:
    """Return `_conditions` with tags and what may not occur, where no words are looked up."""
    where, values = _conditions(query)
    indexed = "(SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"
    if query.tags:
        where += f" AND e.position IN {indexed}"
        values = (*values, " AND ".join(map(_tag, query.tags)))
    is_inside = query.has_text and query.inside_words
    unwanted = _unwanted(() if is_inside else query.without, query.without_tags)
    if unwanted:
        where += f" AND e.position NOT IN {indexed}"
        values = (*values, unwanted)
    return where, values


def _conditions(query: Query, alias: str = "e.position") -> tuple[str, tuple[Any, ...]]:
    """Return an SQL condition for the filters of a query that entries answer, and its values."""
    parts = [f"{alias} NOT IN (SELECT position FROM hidden)"]
    values: list[Any] = []
    if query.valences:
        parts.append(f"e.valence IN ({','.join('?' * len(query.valences))})")
        values += query.valences
    if query.without_valences:
        marks = ",".join("?" * len(query.without_valences))
        parts.append(f"(e.valence IS NULL OR e.valence NOT IN ({marks}))")
        values += query.without_valences
    day = timedelta(days=1)
    if query.since:
        # The position narrows the scan; zones move a local date by a day at most.
        parts.append(f"{alias} >= ? AND e.local_date >= ?")
        values += [_day_position(query.since, -day), query.since.isoformat()]
    if query.until:
        parts.append(f"{alias} <= ? AND e.local_date <= ?")
        values += [_day_position(query.until, 2 * day), query.until.isoformat()]
    for first, last in query.without_days:
        parts.append("e.local_date NOT BETWEEN ? AND ?")
        values += [first.isoformat(), last.isoformat()]
    for name, is_wanted in zip(_STATES, _states(query), strict=True):
        parts += [_STATES[name]] * is_wanted
        parts += [f"NOT ({_STATES[name]})"] * (name in query.lacking)
    return " AND ".join(parts), tuple(values)


def _day_position(day: date, shift: timedelta) -> int:
    seconds = (day.toordinal() - 1) * 86_400 + int(shift.total_seconds())
    return max(seconds, 0)


def _needs_substrings(query: Query) -> bool:
    """Whether the word index cannot answer: parts of words, no spaces, or nothing but signs."""
    words = (*query.words, *query.phrases)
    return (
        query.inside_words
        or any(_SPACELESS.search(word) for word in words)
        or not any(map(_has_token, words))
    )


def _grams(folded: str) -> list[str]:
    """Return the three-character pieces of a folded text, as the trigram index holds them."""
    return [folded[start : start + _GRAM] for start in range(len(folded) - _GRAM + 1)]


def _has_one_form(text: str) -> bool:
    """Whether nothing but these very characters folds to a text, so that SQLite can look for it."""
    return _HAN.fullmatch(text) is not None
