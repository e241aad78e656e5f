"""The tables in Diaro's XML, row by row: a file of any size stays a stream."""

from collections.abc import Iterator
from xml.parsers import expat

_MOST = 64 << 20
_DEEPEST = 8
_FIELD = 4  # <data><table><r><field>
_PIECE = 1 << 16

Row = dict[str, str]


class BrokenXmlError(ValueError):
    """The text stops being XML here, or is meant to do harm."""


def xml_rows(chunks: Iterator[bytes]) -> Iterator[tuple[str, Row]]:
    """Yield each row with the name of its table.

    Raises:
        BrokenXmlError: what is left cannot be read.
        FileUnreadable: the file cannot be read.
    """
    reader = _Reader()
    for chunk in chunks:
        for start in range(0, len(chunk), _PIECE):
            yield from reader.feed(chunk[start : start + _PIECE])
    yield from reader.feed(b"", final=True)


class _Reader:
    """Collects rows while the parser goes on; no entity is ever declared, so none can grow."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._words
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.EntityDeclHandler = self._refuse
        self._broken = False
        self._depth = 0
        self._table = ""
        self._row: Row = {}
        self._parts: list[str] = []
        self._size = 0
        self._done: list[tuple[str, Row]] = []

    def feed(self, data: bytes, *, final: bool = False) -> list[tuple[str, Row]]:
        """Return the rows that are whole now; those before damage come before it is said."""
        if self._broken:
            raise BrokenXmlError
        try:
            self._parser.Parse(data, final)
        except (expat.ExpatError, ValueError, LookupError) as error:
            self._broken = True
            if not self._done:
                raise BrokenXmlError from error
        done, self._done = self._done, []
        return done

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BrokenXmlError
        if name == "table":
            self._table = attributes.get("name", "")
        elif name == "r":
            self._row, self._size = {}, 0
        self._parts = []

    def _end(self, name: str) -> None:
        if name == "r":
            self._done.append((self._table, self._row))
        elif self._depth == _FIELD:
            self._row[name] = "".join(self._parts)
        self._depth -= 1
        self._parts = []

    def _words(self, text: str) -> None:
        self._size += len(text)
        if self._size > _MOST:
            raise BrokenXmlError
        if self._depth == _FIELD:
            self._parts.append(text)

    def _refuse(self, *_: object) -> None:
        raise BrokenXmlError
