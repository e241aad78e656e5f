"""Tables of text (CSV) of any size and encoding, one row at a time."""

import codecs
import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Problem, ProblemKind
from app.exchange.clean import clean_text, shown
from app.exchange.positions import Position
from app.exchange.tree import Member, Report

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)  # fmt: skip
# A note, and what a line may hold of it; more is damage or an attack on memory.
_MOST = 16 << 20
_LOOK = 1 << 16
_DELIMITERS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        line: where it ends in the file, from 1.
        cells: by the name of the column, in lower case.
        extra: what stands behind the last named column.
        short: it has fewer cells than the head.
    """

    line: int
    cells: Mapping[str, str]
    extra: Sequence[str] = ()
    short: bool = False

    def text(self, name: str) -> str:
        """Return a cell without the space around it; empty where there is none."""
        return self.cells.get(name, "").strip()


class Table:
    """A file of comma-separated values with a head.

    Attributes:
        columns: the names in the head, in lower case.

    Raises:
        NotThisFormat: it is empty, or no text.
        FileUnreadable: it cannot be read.
    """

    def __init__(self, member: Member, report: Report) -> None:
        self._member, self._report = member, report
        self._encoding, self._certain = _encoding(member)
        head = member.head(_LOOK).decode(self._encoding, "ignore").lstrip("\ufeff\r\n")
        line = head.splitlines()[0] if head else ""
        if not line or "\0" in line:
            raise NotThisFormat
        self._delimiter = max(_DELIMITERS, key=line.count)
        names = next(csv.reader([line], delimiter=self._delimiter, skipinitialspace=True), [])
        self.columns = tuple(name.strip().lower() for name in names)

    def rows(self) -> Iterator[Row]:
        """Yield each row that is not empty; where the file stops being a table is reported."""
        if not self._certain:
            self._say("", "It is not in UTF-8; it was read as Windows-1252. Check its accents.")
        # Python's own limit is 128 KiB; a note may be longer.
        csv.field_size_limit(_MOST)
        raw: io.RawIOBase = _Stream(self._member)
        stream = io.TextIOWrapper(io.BufferedReader(raw), self._encoding, "replace", newline="")
        lines = iter(lambda: stream.readline(_MOST), "")
        reader = csv.reader(lines, delimiter=self._delimiter, skipinitialspace=True)
        head = True
        try:
            for cells in reader:
                if not any(cell.strip() for cell in cells):
                    continue
                if head:
                    head = False
                    continue
                yield self._row(reader.line_num, cells)
        except (csv.Error, FileUnreadable):
            self._say(Position.LINE.at(reader.line_num), "From here on this file is damaged.")

    def _row(self, line: int, cells: list[str]) -> Row:
        cells = [clean_text(cell) for cell in cells]
        named = dict(zip(self.columns, cells, strict=False))
        width = len(self.columns)
        extra = tuple(cell for cell in cells[width:] if cell.strip())
        return Row(line, named, extra, len(cells) < width)

    def _say(self, where: str, detail: str) -> None:
        self._report(Problem(ProblemKind.UNREADABLE, shown(self._member.name), where, detail))


class _Stream(io.RawIOBase):
    """A member's bytes as a file."""

    def __init__(self, member: Member) -> None:
        self._chunks = member.chunks()
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        """Fill a buffer with what comes next."""
        while not self._rest:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._rest = memoryview(chunk)
        taken = min(len(buffer), len(self._rest))
        buffer[:taken] = self._rest[:taken]
        self._rest = self._rest[taken:]
        return taken


def _encoding(member: Member) -> tuple[str, bool]:
    """Return a file's encoding, and whether that is certain."""
    head = member.head(_LOOK)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name, True
    if b"\0" in head:
        raise NotThisFormat
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for chunk in member.chunks():
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return "cp1252", False
    return "utf-8", True
