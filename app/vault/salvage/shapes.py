"""What the tables of a layout look like, so that a page of a lost tree finds its table again."""

import re
from dataclasses import dataclass

from app.vault.migrate import Migration, migrate
from app.vault.salvage.records import Row, Value
from app.vault.sqlcipher import Connection, in_memory

#: Left out: what is made anew, and a place in a circle's group, which no copy may keep.
LEFT_OUT = re.compile(
    r"entry_words|entry_trigrams|trigram_todo|entry_tag$|mood_facet$|sqlite_"
    r"|circle_state$|circle_pending$|circle_sealed$"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ID = re.compile(r"(\w+_)?id")
_ID_BYTES = 16
_FROM_ROWID = -1


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a record, where its record has it.

    Attributes:
        kind: the declared type: TEXT, INTEGER, REAL, BLOB; or nothing.
        required: it is never NULL.
        alias: it is the rowid, and NULL in the record.
        added: a record made before the column was has none.
        ident: it is an id of 16 bytes.
    """

    name: str
    kind: str
    required: bool = False
    alias: bool = False
    added: bool = False
    ident: bool = False

    def takes(self, value: Value) -> bool:
        """Whether a value can stand in this column."""
        if self.alias or value is None:
            return value is None and (self.alias or not self.required)
        if self.kind == "TEXT":
            is_day = self.name != "local_date" or (
                isinstance(value, str) and _DAY.fullmatch(value) is not None
            )
            return isinstance(value, str) and is_day
        if self.kind == "INTEGER":
            return isinstance(value, int)
        if self.kind == "REAL":
            return isinstance(value, int | float)
        if self.kind == "BLOB":
            return isinstance(value, bytes) and (not self.ident or len(value) == _ID_BYTES)
        return True


@dataclass(frozen=True, slots=True)
class Shape:
    """A table or an index.

    Attributes:
        table: whose rows it holds, or speaks of.
        name: its own.
        columns: as they stand in its records.
        rowids: it is a table whose rows have a rowid of their own.
        index: it is an index.
    """

    table: str
    name: str
    columns: tuple[Column, ...]
    rowids: bool
    index: bool

    @property
    def kept(self) -> bool:
        """Whether its rows are taken over."""
        return not self.index and LEFT_OUT.match(self.table) is None

    def fits(self, row: Row) -> bool:
        """Whether a row, as far as it is there, can be one of these."""
        if (row.rowid is not None) != self.rowids or len(row.values) > len(self.columns):
            return False
        if row.whole and not all(column.added for column in self.columns[len(row.values) :]):
            return False
        return all(map(Column.takes, self.columns, row.values))

    def value(self, row: Row, name: str) -> Value:
        """Return the value of one column, None where the row does not say it."""
        for column, value in zip(self.columns, row.values, strict=False):
            if column.name == name:
                return row.rowid if column.alias else value
        return None


def shapes_of(steps: tuple[Migration, ...]) -> dict[str, Shape]:
    """Return the tables and indexes of the layout that these steps make, by name."""
    sql = in_memory()
    try:
        migrate(sql, steps)
        found: dict[str, Shape] = {}
        for _, name, kind, _, without, _ in sql.execute("PRAGMA main.table_list").fetchall():
            if kind not in ("table", "shadow") or name.startswith("sqlite_"):
                continue
            found[name] = _table(sql, name, rowids=not without)
            for _, index, *_ in sql.execute(f"PRAGMA index_list({name})").fetchall():
                rows = sql.execute(f"PRAGMA index_xinfo({index})").fetchall()
                if not (without and index.startswith("sqlite_autoindex")):
                    found[index] = _index(found[name], index, rows)
        return found
    finally:
        sql.close()


def _table(sql: Connection, name: str, *, rowids: bool) -> Shape:
    rows = sql.execute(f"PRAGMA table_info({name})").fetchall()
    keys = [row for row in rows if row[5]]
    alias = rowids and len(keys) == 1 and keys[0][2] == "INTEGER"
    if not rowids:  # the key stands first in the record
        rows = [*sorted(keys, key=lambda row: int(row[5])), *(row for row in rows if not row[5])]
    columns = [
        Column(
            row[1], row[2], required=bool(row[3] or (row[5] and not rowids)),
            alias=bool(alias and row[5]), added=row[4] is not None or not row[3],
            ident=_is_id(name, row[1]),
        )
        for row in rows
    ]  # fmt: skip
    return Shape(name, name, tuple(columns), rowids, index=False)


def _index(table: Shape, name: str, rows: list[tuple[int, int, str | None]]) -> Shape:
    known = {column.name: column for column in table.columns}
    columns = []
    for _, number, column, *_ in rows:
        if number == _FROM_ROWID:
            columns.append(Column("rowid", "INTEGER", required=True))
        elif column is None:
            columns.append(Column("", ""))
        else:
            same = known[column]
            required = same.required or same.alias
            columns.append(Column(same.name, same.kind, required=required, ident=same.ident))
    return Shape(table.table, name, tuple(columns), rowids=False, index=True)


def _is_id(table: str, column: str) -> bool:
    """Whether a column holds ids of 16 bytes; those of circles have lengths of their own."""
    return _ID.fullmatch(column) is not None and not table.startswith(("circle", "recovery"))
