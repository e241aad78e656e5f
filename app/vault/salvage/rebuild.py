"""The rows that were found, put into a new database, and what of them is not there."""

# ruff: noqa: S608 - every name in a statement is one of our own tables and columns

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from app.domain.words import count_words
from app.vault.salvage.gather import Found
from app.vault.salvage.records import Row, Value
from app.vault.salvage.shapes import Shape
from app.vault.sqlcipher import Connection, IntegrityError

_AT_ONCE = 500
_DOCSIZE = "entry_words_docsize"
#: Tables whose rows carry the number of their words, which tells whether the text is theirs.
_COUNTED = ("entry", "revision")


@dataclass(slots=True)
class Trace:
    """What is known of a row from elsewhere: an index, its first half, another table."""

    day: str = ""
    title: str = ""
    ident: bytes = b""
    entry: bytes = b""

    def add(self, shape: Shape, row: Row) -> None:
        """Learn what a row of the table, or of one of its indexes, says of it."""
        self.day = self.day or _text(shape.value(row, "local_date"))
        self.title = self.title or _text(shape.value(row, "heading"))
        self.title = self.title or _text(shape.value(row, "name"))
        self.ident = self.ident or _bytes(shape.value(row, "id"))
        self.entry = self.entry or _bytes(shape.value(row, "entry_id"))


@dataclass(slots=True)
class Taken:
    """What was taken over, and traces of what was not.

    Attributes:
        rowids: the rows there are now, by table.
        traces: what indexes and halves say of rows, by table and rowid.
        doubtful: rows left out, since their parts may not belong together, by table.
        count: how many rows were taken over.
    """

    rowids: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    traces: dict[str, dict[int, Trace]] = field(default_factory=lambda: defaultdict(dict))
    doubtful: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    count: int = 0

    def missing(self, table: str) -> list[tuple[int, Trace]]:
        """Return the rows of which there are only traces, in the order of their rowids."""
        known, there = self.traces[table], self.rowids[table]
        return [(rowid, known[rowid]) for rowid in sorted(known.keys() - there)]


def take_over(sql: Connection, rows: Iterable[Found], taken: Taken) -> None:
    """Put rows into a new database of the same layout; what is there already stays.

    Raises:
        DiskFull: there is no room.
    """
    found = iter(rows)
    while some := list(islice(found, _AT_ONCE)):
        sql.execute("BEGIN IMMEDIATE")
        try:
            for item in some:
                _take(sql, item, taken)
            sql.execute("COMMIT")
        except BaseException:
            if sql.in_transaction:
                sql.execute("ROLLBACK")
            raise


def _take(sql: Connection, found: Found, taken: Taken) -> None:
    shape, row = found.shape, found.row
    if not shape.kept or not row.whole:
        _trace(shape, row, taken)
        return
    if not found.sure and not _agrees(shape, row):
        taken.doubtful[shape.table] += 1
        _trace(shape, row, taken)
        return
    columns = [column.name for column in shape.columns[: len(row.values)] if not column.alias]
    pairs = zip(shape.columns, row.values, strict=False)
    values = [value for column, value in pairs if not column.alias]
    if row.rowid is not None:
        columns.append("rowid")
        values.append(row.rowid)
    marks = ", ".join("?" * len(values))
    try:
        sql.execute(
            f"INSERT OR IGNORE INTO {shape.table} ({', '.join(columns)}) VALUES ({marks})", values
        )
    except IntegrityError:  # a strict table: it is another one's row
        taken.doubtful[shape.table] += 1
        return
    taken.count += 1
    if row.rowid is not None:
        taken.rowids[shape.table].add(row.rowid)


def _trace(shape: Shape, row: Row, taken: Taken) -> None:
    """Remember what an index, or the first half of a row, says of a row."""
    if shape.table == _DOCSIZE:
        taken.traces["entry"].setdefault(row.rowid or 0, Trace())
        return
    if shape.index:
        rowid = shape.value(row, "rowid")
    elif shape.rowids:
        rowid = row.rowid
    else:
        rowid = None
    if isinstance(rowid, int):
        taken.traces[shape.table].setdefault(rowid, Trace()).add(shape, row)


def _agrees(shape: Shape, row: Row) -> bool:
    """Whether a long row's text is its own, as far as the row itself can tell."""
    if shape.table not in _COUNTED:
        return not row.pages or shape.table == "chunk"  # a file's own hash is looked at later
    body, words = shape.value(row, "body"), shape.value(row, "words")
    return body is None or (isinstance(body, str) and count_words(body) == words)


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""
