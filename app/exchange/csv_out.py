"""Moods, scales, sleep and questionnaires as tables: CSV files for spreadsheets and statistics.

One row for each thing that was noted, the same columns in every journal (`TABLES`). A text that a
spreadsheet could take for a formula has a ``'`` before it; `cell_text` takes it off again.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from app.domain.exports import Record
from app.domain.mood import Valence
from app.domain.when import local, parse_moment
from app.domain.words import count_words
from app.exchange.output import Output, write_pieces, writing

Cell = str | int | float | bool | None
_LINE_END = "\r\n"
_MARK = "'"
# What begins a formula in one spreadsheet or another, and the mark itself, so that it can go again.
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠" + _MARK)
#: Which words go along: none, notes and titles, or those of entries too.
NONE, NOTES, ALL = "none", "notes", "all"
ABOUT = "about.txt"
_JOINED = "; "


@dataclass
class _Known:
    """What rows point at, and which words may go along."""

    words: str
    scales: dict[str, Record] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)

    def note(self, text: str) -> str:
        return "" if self.words == NONE else text


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what stands in it, and where it comes from."""

    name: str
    meaning: str
    value: Callable[[Record, _Known], Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A file of rows.

    Attributes:
        section: the kind of record it is made of.
        rows: makes rows of a record; most make one.
    """

    name: str
    section: str
    columns: tuple[Column, ...]
    rows: Callable[[Record], Iterator[Record]] = lambda record: iter((record,))


def _plain(name: str, meaning: str) -> Column:
    return Column(name, meaning, lambda record, _: record[name])


def _many(name: str, meaning: str) -> Column:
    return Column(name, meaning, lambda record, _: _JOINED.join(record[name]))


def _note(name: str, meaning: str) -> Column:
    return Column(name, meaning, lambda record, known: known.note(record[name]))


def _seen(record: Record, key: str) -> Any:
    """Return a moment on the clock of its zone; None where it was not noted."""
    if record[key] is None:
        return None
    return local(parse_moment(record[key], "UTC"), record["zone"])


def _moment(key: str, name: str, meaning: str) -> Column:
    def value(record: Record, _: _Known) -> Cell:
        at = _seen(record, key)
        return None if at is None else str(at.isoformat())

    return Column(name, meaning, value)


def _when(key: str = "at") -> tuple[Column, ...]:
    return (
        Column("date", "the day, as you saw it", lambda r, _: str(_seen(r, key).date())),
        Column("time", "the time of day, as you saw it", lambda r, _: f"{_seen(r, key):%H:%M}"),
        _moment(key, "at", "the moment, with its distance from UTC"),
        _plain("zone", "the time zone in which you saw it"),
    )


def _mood_word(record: Record, _: _Known) -> Cell:
    mood = record["mood"]
    return None if mood is None else Valence(mood).name.lower().replace("_", " ")


_ID = _plain("id", "what other tables call it")
_MOOD = (
    _plain("mood", "from 1, very unpleasant, to 7, very pleasant"),
    Column("mood_word", "the same in words", _mood_word),
)


def _scale(name: str, meaning: str, own: str) -> Column:
    return Column(name, meaning, lambda r, known: known.scales.get(r["scale"], {}).get(own))


def _minutes(record: Record, _: _Known) -> Cell:
    asleep, awake = _seen(record, "asleep_at"), _seen(record, "awake_at")
    return None if asleep is None or awake is None else int((awake - asleep).total_seconds() // 60)


def _scores(record: Record) -> Iterator[Record]:
    for name, value in record["scores"].items() or ((None, None),):
        yield {**record, "score": name, "value": value}


def _answers(record: Record) -> Iterator[Record]:
    for name, value in record["answers"].items():
        yield {**record, "question": name, "value": value}


_MEASURE = (*_when(), _plain("instrument", "which questionnaire"))
TABLES: tuple[Table, ...] = (
    Table("entries.csv", "entries", (
        _ID, *_when("created_at"), *_MOOD,
        Column("words", "how many words it has", lambda r, _: count_words(r["body"])),
        Column("files", "how many photos and files it has", lambda r, _: len(r["files"])),
        _plain("starred", "it has a star"), _plain("hard", "it is marked as hard"),
        Column("tags", "its tags", lambda r, known: known.note(_JOINED.join(r["tags"]))),
        _note("place", "its place"), _note("title", "its title"),
        Column("text", "what you wrote", lambda r, known: r["body"] if known.words == ALL else ""),
    )),
    Table("moods.csv", "moods", (
        _ID, *_when(), *_MOOD,
        _plain("span", "moment, or the day as a whole"),
        _plain("energy", "from 1, drained, to 5, full of it"),
        _many("feelings", "what it felt like"), _many("contexts", "what it had to do with"),
        _note("note", "your words"),
        _note("source", "the word and number that another program had for it"),
        _plain("entry", "the entry that it belongs to"),
        _moment("noted_at", "noted_at", "when it was written down"),
    )),
    Table("scales.csv", "scales", (
        _ID, _plain("name", "what you called it"), _plain("kind", "what its values are"),
        _plain("unit", "of its values"), _plain("low", "the least"), _plain("high", "the most"),
        Column("put_away", "it is not asked any more", lambda r, _: r["put_away_at"] is not None),
    )),
    Table("readings.csv", "readings", (
        _ID, *_when(), _scale("scale", "which scale", "name"), _plain("value", "what you gave"),
        _scale("unit", "of the value", "unit"),
        _plain("low", "the least it could be then"), _plain("high", "the most it could be then"),
        _plain("mood", "the check-in that it was given with"),
        _moment("noted_at", "noted_at", "when it was written down"),
    )),
    Table("nights.csv", "nights", (
        _plain("date", "the day that you woke up"), _plain("zone", "the time zone"),
        _moment("asleep_at", "asleep", "when you fell asleep"),
        _moment("awake_at", "awake", "when you woke up"),
        Column("minutes", "from the one to the other", _minutes),
        _plain("quality", "from 1, very bad, to 5, very good"),
        _plain("wakings", "how often you woke up"), _plain("early", "you woke up too early"),
        _note("note", "your words"),
        _moment("noted_at", "noted_at", "when it was written down"),
    )),
    Table("measures.csv", "measures", (
        _ID, *_MEASURE, _plain("done", "it was filled in to the end"),
        _plain("score", "which score"), _plain("value", "the score"),
        _plain("language", "in which it was filled in"),
    ), _scores),
    Table("answers.csv", "measures", (
        _ID, *_MEASURE, _plain("question", "its name within the questionnaire"),
        _plain("value", "the answer, as it counts"),
    ), _answers),
    Table("helping_cards.csv", "coping_card_uses", (
        _ID, *_when(),
        Column("card", "what you did", lambda r, known: known.note(known.cards.get(r["card"], ""))),
        _plain("before", "how strong it was before, 0 to 10"),
        _plain("after", "how strong it was after, 0 to 10"),
        _plain("helped", "how much it helped, 0 to 4"), _note("note", "your words"),
    )),
)  # fmt: skip


class CsvSink:
    """Writes each row as it comes; beside scales and cards only answers wait in memory.

    Args:
        out: where to.
        chosen: ``separator``, ``words`` and ``bom``.
    """

    def __init__(self, out: Output, chosen: Mapping[str, str]) -> None:
        self._out = out
        self._known = _Known(chosen["words"])
        self._semicolon = chosen["separator"] == "semicolon"
        self._begin = "\ufeff" if chosen["bom"] == "yes" else ""
        self._file: IO[bytes] | None = None
        self._section = ""
        self._waiting: list[str] = []
        self._missing = list(TABLES)

    def record(self, section: str, value: Record) -> None:
        """Write the rows of a record."""
        if section != self._section:
            self._end()
            self._section = section
        if section == "scales":
            self._known.scales[value["id"]] = value
        if section == "coping_cards":
            self._known.cards[value["id"]] = value["title"]
        first = True
        for table in TABLES:
            if table.section == section:
                lines = "".join(self._row(table, row) for row in table.rows(value))
                self._write(table, lines, waiting=not first)
                first = False

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Take no files: none are asked for."""

    def finish(self) -> Path:
        """Write the tables without rows, and what the columns mean."""
        self._end()
        for table in self._missing:
            self._whole(table, "")
        about = f"{self._begin}{about_text()}".replace("\n", _LINE_END)
        write_pieces(self._out.open(ABOUT, packed=True), iter([about.encode()]))
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    def _row(self, table: Table, record: Record) -> str:
        return self._line(one.value(record, self._known) for one in table.columns)

    def _head(self, table: Table) -> str:
        return self._begin + self._line(one.name for one in table.columns)

    def _line(self, cells: Iterator[Cell]) -> str:
        return (";" if self._semicolon else ",").join(map(self._cell, cells)) + _LINE_END

    def _cell(self, value: Cell) -> str:
        if value is None:
            return ""
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, str):
            return '"' + safe_text(value).replace('"', '""') + '"' if value else ""
        number = str(int(value)) if value == int(value) else repr(value)
        return number.replace(".", ",") if self._semicolon else number

    def _write(self, table: Table, lines: str, *, waiting: bool) -> None:
        if waiting:
            self._waiting.append(lines)
            return
        if self._file is None:
            self._file = self._out.open(table.name, packed=True)
            self._missing.remove(table)
            lines = self._head(table) + lines
        with writing():
            self._file.write(lines.encode())

    def _end(self) -> None:
        """End the tables of a section; of two, the second was kept until now."""
        if self._file is None:
            return
        with writing():
            self._file.close()
        self._file = None
        left = [one for one in self._missing if one.section == self._section]
        for table in left:
            self._missing.remove(table)
            self._whole(table, "".join(self._waiting))
        self._waiting.clear()

    def _whole(self, table: Table, lines: str) -> None:
        text = self._head(table) + lines
        write_pieces(self._out.open(table.name, packed=True), iter([text.encode()]))


def safe_text(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `cell_text` gives it back."""
    return _MARK + text if text[:1] in _FORMULA else text


def cell_text(cell: str) -> str:
    """Return the text that a cell stands for."""
    return cell.removeprefix(_MARK)


def about_text() -> str:
    """Return what every column means, in plain English."""
    lines = [
        "From Lamplit. One row for each thing that was noted.",
        "Texts that a spreadsheet could take for a formula begin with ': without it they are",
        "as you wrote them. Several words in a cell stand with a semicolon between them.",
    ]
    for table in TABLES:
        lines += ["", table.name, *(f"  {one.name}: {one.meaning}" for one in table.columns)]
    return "\n".join([*lines, ""])
