"""JSON files of any size, read one array element at a time.

A year of somebody's words can be hundreds of megabytes: only the element at hand is in memory.
"""

import codecs
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

_SPACE = re.compile(r"[ \t\r\n]*")
_MARK = re.compile(r'["{}\[\]]')
_FIRST = 1 << 20
# An error this close to the end of what was read may only mean that more must be read.
_NEAR_END = 64


class BrokenJsonError(ValueError):
    """The text stops being JSON here, and what follows cannot be found."""


@dataclass(frozen=True, slots=True)
class Element:
    """One element of an array at the top of the file, or one member of an object there.

    Attributes:
        key: the name of the array; empty where the file itself is the array.
        value: what it holds; None with ``broken``.
        broken: it is no JSON, but where it ends is known.
        name: the member's own name; empty in an array.
    """

    key: str
    index: int
    value: Any
    broken: bool = False
    name: str = ""


class JsonArrays:
    """The arrays in a JSON object (or the file itself being one), element by element.

    Args:
        chunks: the file's bytes.
        objects: the names of objects to go through member by member, as if they were arrays.
        keep: the names of other values at the top to keep, which are taken to be small.
        inside: the names of objects whose members count as if they stood at the top.

    Attributes:
        names: the names of the arrays met so far.
        kept: the values kept, by name.
        damaged: whether bytes had to be replaced because they are no text.
    """

    def __init__(
        self,
        chunks: Iterator[bytes],
        objects: Iterable[str] = (),
        keep: Iterable[str] = (),
        inside: Iterable[str] = (),
    ) -> None:
        self.names: set[str] = set()
        self.kept: dict[str, Any] = {}
        self._objects, self._keep, self._inside = map(frozenset, (objects, keep, inside))
        self.damaged = False
        self._chunks = chunks
        self._decode: codecs.IncrementalDecoder | None = None
        self._text = ""
        self._at = 0
        self._done = False
        self._decoder = json.JSONDecoder()

    def __iter__(self) -> Iterator[Element]:
        """Yield each element.

        Raises:
            BrokenJsonError: what is left cannot be read.
        """
        if self._peek() == "[":
            yield from self._elements("")
        else:
            yield from self._object()

    def _object(self) -> Iterator[Element]:
        self._take("{")
        while self._peek() != "}":
            key = self._value()
            self._take(":")
            if self._peek() == "[":
                yield from self._elements(str(key))
            elif self._peek() == "{" and key in self._inside:
                yield from self._object()
            elif self._peek() == "{" and key in self._objects:
                yield from self._members(str(key))
            else:
                value = self._value()
                if key in self._keep:
                    self.kept[str(key)] = value
            if self._peek() != ",":
                break
            self._take(",")
        self._take("}")

    def _elements(self, key: str) -> Iterator[Element]:
        self.names.add(key)
        self._take("[")
        index = 0
        while self._peek() != "]":
            yield self._element(key, index)
            index += 1
            if self._peek() != ",":
                break
            self._take(",")
        self._take("]")

    def _members(self, key: str) -> Iterator[Element]:
        self.names.add(key)
        self._take("{")
        index = 0
        while self._peek() != "}":
            name = str(self._value())
            self._take(":")
            yield replace(self._element(key, index), name=name)
            index += 1
            if self._peek() != ",":
                break
            self._take(",")
        self._take("}")

    def _element(self, key: str, index: int) -> Element:
        try:
            return Element(key, index, self._value())
        except BrokenJsonError:
            self._skip()
            return Element(key, index, None, broken=True)

    def _value(self) -> Any:
        """Return the value that begins here, reading on while it may only be cut short."""
        self._peek()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._cut_short(error) or not self._grow():
                    raise BrokenJsonError from error
            except (ValueError, RecursionError) as error:
                raise BrokenJsonError from error
            else:
                if end < len(self._text) or not self._grow():
                    self._at = end
                    return value

    def _cut_short(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated") or error.pos > len(self._text) - _NEAR_END

    def _skip(self) -> None:
        """Move behind a broken value by its brackets and quotes alone."""
        if self._peek() not in '{["':
            raise BrokenJsonError
        depth = 0
        while True:
            mark = self._search()
            if mark == '"':
                self._skip_string()
            else:
                depth += 1 if mark in "{[" else -1
            if depth <= 0:
                return

    def _search(self) -> str:
        while not (found := _MARK.search(self._text, self._at)):
            self._at = len(self._text)
            if not self._grow():
                raise BrokenJsonError
        self._at = found.end()
        return found[0]

    def _skip_string(self) -> None:
        while True:
            end = self._text.find('"', self._at)
            if end < 0:
                # Backslashes at the end belong to what comes next.
                self._at += len(self._text[self._at :].rstrip("\\"))
                if not self._grow():
                    raise BrokenJsonError
                continue
            start = self._at
            self._at = end + 1
            slashes = end - len(self._text[start:end].rstrip("\\")) - start
            if slashes % 2 == 0:
                return

    def _peek(self) -> str:
        """Return the next character that is no space, without taking it; empty at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._grow():
                return ""

    def _take(self, wanted: str) -> None:
        if self._peek() != wanted:
            raise BrokenJsonError
        self._at += 1

    def _grow(self) -> bool:
        """Read at least as much again as is unread; whether there was anything."""
        if self._done:
            return False
        rest = self._text[self._at :]
        wanted, parts, got = max(len(rest), _FIRST), [rest], 0
        while got < wanted and not self._done:
            chunk = next(self._chunks, b"")
            self._done = not chunk
            parts.append(self._decoded(chunk))
            got += len(chunk)
        self._text, self._at = "".join(parts), 0
        return len(self._text) > len(rest)

    def _decoded(self, chunk: bytes) -> str:
        if self._decode is None:
            name = json.detect_encoding(chunk)
            self._decode = codecs.getincrementaldecoder(name)("replace")
        text = self._decode.decode(chunk, final=not chunk)
        if "\ufffd" in text and "\ufffd".encode() not in chunk:
            self.damaged = True
        return text
