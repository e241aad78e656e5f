"""Search: the word index, the trigram index, and filters.

As a person types, the newest 2,000 hits are looked at and ranked by where the words stand (title,
then tags, then text), newest first within each. Asked for all, BM25 (Robertson and Zaragoza 2009,
as SQLite FTS5 computes it) ranks every hit. Measured: BM25 over all hits of a common word among
100,000 entries takes 140 ms, the newest 2,000 take 1 to 4 ms.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.domain.entry import EntryRow
from app.domain.query import Query
from app.domain.tags import tag_key
from app.domain.words import fold
from app.vault.repositories.rows import ROW_COLUMNS, WORD_INDEXES, entry_row, purge_key
from app.vault.repositories.snippets import HIT_END, HIT_START, Marker
from app.vault.sqlcipher import Connection

__all__ = ["HIT_END", "HIT_START", "NEWEST", "Search", "match_expression"]

NEWEST = 2000
# The index that holds all that filters ask, looked at for each hit; left to itself, SQLite reads
# whole entries, or begins with the tag.
_FACTS = " CROSS JOIN entry AS e INDEXED BY entry_facts ON e.position = f.rowid"
# How many entries are read for words that begin with a single letter.
_READ_FOR_LETTER = 400
_SPACELESS = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# What SQLite's unicode61 takes for a part of a word: letters, numbers, private use.
_INDEXED = {"Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl", "No", "Co"}
_GRAM = 3
_MOST_GRAMS = 64
_PURGE_PAGES = 100
# A merge that had nothing to do changes fewer rows than this.
_NOTHING_MERGED = 2
_AROUND = 40


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
        if _ends_in_letter(query) and not everything:
            found = self._by_letter(query, limit)
            if len(found) == limit:
                return found
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
        if match_expression(query) is None:
            return {}
        return {row.position: row.snippet for row in self._with_snippets(query, positions)}

    # --- words -----------------------------------------------------------------------------

    def _ranked_by_place(self, match: str, query: Query, limit: int) -> list[int]:
        found = self._matching(match, query, NEWEST)
        if len(found) <= 1:
            return found
        oldest = found[-1]
        best: list[int] = []
        for column in ("title", "tags"):
            best += self._matching(f"{{{column}}} : ({match})", query, limit, since=oldest)
        # An unwanted word counts wherever it stands, not only in the column looked at.
        allowed = set(found)
        first = [position for position in best if position in allowed]
        return list(dict.fromkeys([*first, *found]))[:limit]

    def _matching(self, match: str, query: Query, limit: int, since: int = 0) -> list[int]:
        """Return positions, newest first, straight from the index: no sorting, no entry read."""
        where, values = _conditions(query, alias="f.rowid")
        join = ""
        if _reads_entries(query):
            join = _FACTS
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

    def _by_letter(self, query: Query, limit: int) -> list[EntryRow]:
        """Find the newest entries with words that begin with the one letter typed so far.

        Nearly every entry has one, so reading a few is quicker than asking the index, which first
        puts the whole list together: 3 ms instead of 340 among 100,000 entries. Returns fewer than
        ``limit`` where the letter is rare; the index is quick then.
        """
        rest = replace(query, words=query.words[:-1], open_end=False)
        match, letter, shown = match_expression(rest), Marker((), query.words[-1]), _marker(query)
        if match is None:
            places = [row.position for row in self._filtered(rest, _READ_FOR_LETTER)]
        else:
            places = self._matching(match, rest, _READ_FOR_LETTER)
        found: list[EntryRow] = []
        for *columns, title, body in self._read(places):
            row = entry_row((*columns, ""))
            if letter.finds(body) or letter.finds(title) or letter.finds(" ".join(row.tags)):
                found.append(replace(row, snippet=shown.snippet(body)))
            if len(found) == limit:
                break
        return found

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
        grams = list(dict.fromkeys(gram for text in texts for gram in _grams(text)))[:_MOST_GRAMS]
        where, values = _filters(query)
        if grams:
            match = " AND ".join(map(_quoted, grams))
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
        found: list[EntryRow] = []
        for *columns, title, body in rows:
            folded = fold(f"{title}\n{body}")
            if any(text and text in folded for text in unwanted):
                continue
            if all(needle in folded for needle in needles):
                snippet = _mark(f"{title}\n{body}", needles[0])
                found.append(entry_row((*columns, snippet)))
            if len(found) >= limit:
                break
        return found

    def fill_trigrams(self, limit: int = 200) -> int:
        """Do a piece of what the indexes need; return 0 once nothing waits any more.

        Up to ``limit`` entries are indexed for substring search; when all are, what was deleted
        for good is merged out of both indexes, in pieces of some ten milliseconds.
        """
        rows = self._sql.execute(
            "SELECT t.position, e.title, e.body FROM trigram_todo AS t"
            " LEFT JOIN entry AS e USING (position) ORDER BY t.position DESC LIMIT ?",
            (limit,),
        ).fetchall()
        for position, title, body in rows:
            self._sql.execute("DELETE FROM trigram_todo WHERE position = ?", (position,))
            if body is not None:
                self._sql.execute(
                    "INSERT INTO entry_trigrams (rowid, title, body) VALUES (?,?,?)",
                    (position, title, body),
                )
        left = self._sql.execute("SELECT count(*) FROM trigram_todo").fetchone()
        return int(left[0]) if left and left[0] else self._purge()

    def _purge(self) -> int:
        """Merge a piece of an index whose deleted words are to go; return how many such wait."""
        due = [index for index in WORD_INDEXES if self._purge_state(index)]
        if not due:
            return 0
        index = due[0]
        # A negative number begins to merge the whole index into one piece, and that drops the
        # words; a positive one goes on (https://sqlite.org/fts5.html, "merge").
        pages = _PURGE_PAGES if self._purge_state(index) == b"begun" else -_PURGE_PAGES
        before = self._changes()
        self._sql.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
        if self._changes() - before < _NOTHING_MERGED:
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
    """Return the FTS5 expression of a query's words, or None if it has none to look up.

    Every piece a person typed is quoted, so nothing of it is taken for FTS5 syntax.
    """
    parts = []
    for number, word in enumerate(query.words):
        if _has_token(word):
            is_open = query.open_end and number == len(query.words) - 1
            parts.append(_quoted(word) + (" *" if is_open else ""))
    parts += [_quoted(phrase) for phrase in query.phrases if _has_token(phrase)]
    if not parts:
        return None
    expression = " AND ".join(parts)
    unwanted = _unwanted(query)
    return f"({expression}) NOT ({unwanted})" if unwanted else expression


def _marker(query: Query) -> Marker:
    """Return what marks the hits of a query in texts."""
    if query.open_end and query.words:
        return Marker((*query.words[:-1], *query.phrases), query.words[-1])
    return Marker((*query.words, *query.phrases))


def _ends_in_letter(query: Query) -> bool:
    """Whether the last word is being typed and has one character so far."""
    return query.open_end and bool(query.words) and len(query.words[-1]) == 1


def _unwanted(query: Query) -> str:
    """Return the FTS5 expression of what may not occur, or nothing."""
    return " OR ".join(_quoted(text) for text in query.without if _has_token(text))


def _has_token(text: str) -> bool:
    """Whether the word index sees anything in a text; a phrase of nothing would match nothing."""
    return any(unicodedata.category(char) in _INDEXED for char in text)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _reads_entries(query: Query) -> bool:
    return bool(
        query.tags or query.valences or query.since or query.until
        or query.photo or query.attachment or query.starred or query.hard
    )  # fmt: skip


def _filters(query: Query) -> tuple[str, tuple[Any, ...]]:
    """Return `_conditions` with what may not occur, where no words are looked up besides."""
    where, values = _conditions(query)
    unwanted = "" if query.has_text and query.inside_words else _unwanted(query)
    if unwanted:
        where += " AND e.position NOT IN (SELECT rowid FROM entry_words WHERE entry_words MATCH ?)"
        values = (*values, unwanted)
    return where, values


def _conditions(query: Query, alias: str = "e.position") -> tuple[str, tuple[Any, ...]]:
    """Return an SQL condition for the filters of a query, and its values."""
    parts = [f"{alias} NOT IN (SELECT position FROM hidden)"]
    values: list[Any] = []
    for tag in query.tags:
        # The sign keeps SQLite from trying each entry of the tag for each hit of the words.
        sign = "" if alias == "e.position" else "+"
        parts.append(f"{sign}e.id IN (SELECT entry_id FROM entry_tag WHERE tag = ?)")
        values.append(tag_key(tag))
    if query.valences:
        parts.append(f"e.valence IN ({','.join('?' * len(query.valences))})")
        values += query.valences
    day = timedelta(days=1)
    if query.since:
        # The position narrows the scan; zones move a local date by a day at most.
        parts.append(f"{alias} >= ? AND e.local_date >= ?")
        values += [_day_position(query.since, -day), query.since.isoformat()]
    if query.until:
        parts.append(f"{alias} <= ? AND e.local_date <= ?")
        values += [_day_position(query.until, 2 * day), query.until.isoformat()]
    if query.photo:
        parts.append("e.picture IS NOT NULL")
    if query.attachment:
        parts.append("e.attachments > 0")
    if query.starred:
        parts.append("e.starred")
    if query.hard:
        parts.append("e.hard")
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


def _grams(text: str) -> list[str]:
    """Return three-character pieces that the trigram index holds wherever ``text`` is.

    The index folds case and simple diacritics in its own way; a character that we fold further
    (が, ế, 국, ß) may stand there in another form, so no piece has it. The text is compared after.
    """
    runs = "".join(char.lower() if _is_plain(char) else "\0" for char in text).split("\0")
    return [run[start : start + _GRAM] for run in runs for start in range(len(run) - _GRAM + 1)]


def _has_one_form(text: str) -> bool:
    """Whether folding changes nothing of a text, so that SQLite can look for it by itself."""
    return all(_is_plain(char) and char.lower() == char.upper() for char in text)


def _is_plain(char: str) -> bool:
    folded = char.casefold()
    return folded == char.lower() and fold(folded) == folded and len(folded) == 1


def _mark(text: str, needle: str) -> str:
    """Return the words around the first hit, marked; folding may change lengths, so look again."""
    flat = " ".join(text.split())
    start = flat.casefold().find(needle)
    if start < 0:
        folded = [fold(char) for char in flat]
        joined = "".join(folded)
        place = joined.find(needle)
        start, seen = 0, 0
        while seen < place and start < len(folded):
            seen += len(folded[start])
            start += 1
    end = min(start + len(needle), len(flat))
    before, after = flat[max(start - _AROUND, 0) : start], flat[end : end + _AROUND * 2]
    lead = "…" if start > _AROUND else ""
    tail = "…" if end + _AROUND * 2 < len(flat) else ""
    return f"{lead}{before}{HIT_START}{flat[start:end]}{HIT_END}{after}{tail}"
