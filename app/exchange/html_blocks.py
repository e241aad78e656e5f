"""Paragraphs, lists, quotes, code and tables put together as Markdown."""

import re
from dataclasses import dataclass, field

_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPECIAL = re.compile(r"[\\`*\[\]<]|(?<!\w)_|_(?!\w)|~~|&(?=#?\w{1,31};)")
_START = re.compile(r"(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={3,}|-{3,}|~{3,})|(\d{1,9})([.)])(?=\s|$)")
_RUNS = re.compile(r"`+")
# Real pages nest less; what is deeper is kept as words.
_DEEPEST = 12
_WIDEST = 100


@dataclass
class _Frame:
    """A list, an item of one, or a quote.

    Attributes:
        kind: "list", "item" or "quote".
        number: the next item's, None without numbers.
        mark: what stands before the first line, until it was written.
        width: how far the other lines are moved in.
    """

    kind: str
    number: int | None = None
    mark: str = ""
    width: int = 0

    def before(self) -> tuple[str, str]:
        """Return what stands before the next line, and before those after it."""
        if self.kind == "quote":
            return "> ", "> "
        return self.mark or " " * self.width, " " * self.width


@dataclass
class _Open:
    """A mark or link that is open, and where in the line it began."""

    mark: str
    at: int
    address: str = ""
    times: int = 1


@dataclass
class Blocks:
    """Markdown in the making."""

    _done: list[str] = field(default_factory=list)
    _line: list[str] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _frames: list[_Frame] = field(default_factory=list)
    _too_deep: int = 0
    _heading: str = ""
    _code: list[str] | None = None
    _rows: list[list[str]] | None = None
    _tables: int = 0
    _in_cell: bool = False
    _before: list[_Frame] = field(default_factory=list)

    def finished(self) -> str:
        """Return all of it."""
        self.end_code()
        self._tables = min(self._tables, 1)
        self.end_table()
        self._flush()
        return "".join(self._done).strip("\n")

    def words(self, text: str) -> None:
        """Add words; what Markdown would take for a mark is escaped."""
        if self._code is not None:
            self._code.append(text)
            return
        text = _SPACE.sub(" ", text)
        if not any(one.mark == "`" for one in self._open):
            text = _SPECIAL.sub(lambda match: "\\" + match[0], text)
        if not self._line or self._line[-1].endswith((" ", "\n")):
            text = text.lstrip(" ")
        if text:
            self._line.append(text)

    def raw(self, text: str) -> None:
        """Add Markdown as it is."""
        (self._line if self._code is None else self._code).append(text)

    def picture(self, words: str, address: str) -> None:
        """Show a picture."""
        if self._code is None:
            words = re.sub(r"[\[\]\\]", "", words)
            self._line.append(f"![{words}]({_target(address)})")

    def line_break(self) -> None:
        """Begin another line."""
        if self._code is not None:
            self._code.append("\n")
        elif self._line and self._rows is None:
            self._line.append("\n")
        elif self._line:
            self._line.append(" ")

    def begin_mark(self, mark: str, address: str = "") -> None:
        """Open emphasis, code or a link; twice the same is once."""
        if self._code is not None:
            return
        for one in self._open:
            if one.mark == mark:
                one.times += 1
                return
        self._open.append(_Open(mark, len(self._line), address))

    def end_mark(self, mark: str) -> None:
        """Close it."""
        for at, one in enumerate(self._open):
            if one.mark == mark:
                one.times -= 1
                if not one.times:
                    del self._open[at]
                    self._wrap(one, at)
                return

    def begin_link(self, address: str) -> None:
        """Open a link."""
        self.begin_mark("[", address)

    def end_link(self) -> None:
        """Close it."""
        self.end_mark("[")

    def begin_block(self, heading: str = "") -> None:
        """Begin a paragraph, or a heading."""
        if self._rows is None and self._code is None:
            self._flush()
            self._heading = heading
        else:
            self.words(" ")

    def end_block(self) -> None:
        """End it."""
        if self._rows is None and self._code is None:
            self._flush()
            self._heading = ""
        else:
            self.words(" ")

    def rule(self) -> None:
        """Draw a line across."""
        if self._rows is None and self._code is None:
            self._flush()
            self._put("---")

    def begin_list(self, first: int | None) -> None:
        """Begin a list; ``first`` is the first number of a numbered one."""
        self._begin_frame(_Frame("list", first))

    def begin_item(self) -> None:
        """Begin an item of the list."""
        if self._rows is not None or self._code is not None:
            self.words(" • ")
            return
        around = next((one for one in reversed(self._frames) if one.kind == "list"), None)
        if around is None:
            self._begin_frame(_Frame("item", mark="- ", width=2))
            return
        mark = "- " if around.number is None else f"{around.number}. "
        if around.number is not None:
            around.number += 1
        self._begin_frame(_Frame("item", mark=mark, width=len(mark)))

    def go_on_with_item(self) -> None:
        """Go on with the item that ended last, as if it had not."""
        around = next((one for one in reversed(self._frames) if one.kind == "list"), None)
        number = around.number if around else None
        self._begin_frame(_Frame("item", width=2 if number is None else len(f"{number - 1}. ")))

    def begin_quote(self) -> None:
        """Begin a quote."""
        self._begin_frame(_Frame("quote"))

    def end_frame(self, kind: str) -> None:
        """End the innermost list, item or quote of this kind."""
        if self._rows is not None or self._code is not None:
            return
        self._flush()
        if self._too_deep:
            self._too_deep -= 1
            return
        for at in range(len(self._frames) - 1, -1, -1):
            if self._frames[at].kind == kind:
                del self._frames[at:]
                break

    def begin_code(self) -> None:
        """Begin lines that are kept as they are."""
        if self._code is None and self._rows is None:
            self._flush()
            self._code = []

    def end_code(self) -> None:
        """End them."""
        if self._code is None:
            return
        text, self._code = "".join(self._code).strip("\n"), None
        if text.strip():
            longest = max((len(run) for run in _RUNS.findall(text)), default=0)
            fence = "`" * max(3, longest + 1)
            self._put(f"{fence}\n{text}\n{fence}")

    def begin_table(self) -> None:
        """Begin a table; one inside a cell becomes words of that cell."""
        if self._code is not None:
            return
        self._tables += 1
        if self._tables == 1:
            self._flush()
            self._rows = []

    def begin_row(self) -> None:
        """Begin a row."""
        if self._rows is not None and self._tables == 1:
            self.end_cell()
            self._rows.append([])

    def begin_cell(self) -> None:
        """Begin a cell."""
        if self._rows is None:
            return
        if self._tables == 1:
            self.end_cell()
            self._in_cell = True
        else:
            self.words(" ")

    def end_cell(self) -> None:
        """End it, or what stands in a table outside of its cells."""
        if self._rows is None or self._tables != 1:
            return
        self._close_marks()
        cell = "".join(self._line).strip().replace("|", "\\|").replace("\n", " ")
        self._line = []
        if cell or self._in_cell:
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append(cell)
        self._in_cell = False

    def end_table(self) -> None:
        """End the table."""
        if self._rows is None or self._tables > 1:
            self._tables = max(0, self._tables - 1)
            return
        self.end_cell()
        rows, self._rows, self._tables = self._rows, None, 0
        self._open.clear()
        rows = [row for row in rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        if width == 1:  # a frame for the page's looks, not a table
            for (cell,) in rows:
                self._put(cell)
        elif rows:
            self._put("\n".join(_table(rows, min(width, _WIDEST))))

    def _begin_frame(self, frame: _Frame) -> None:
        if self._rows is not None or self._code is not None:
            return
        self._flush()
        if len(self._frames) >= _DEEPEST:
            self._too_deep += 1
            return
        self._frames.append(frame)

    def _wrap(self, one: _Open, at: int) -> None:
        if any(other.mark == "`" for other in self._open[:at]):
            return
        inner = "".join(self._line[one.at :])
        text = inner.strip()
        if not text or (one.mark == "[" and not one.address):
            return
        before, after = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
        if one.mark == "[":
            text = f"[{text}]({_target(one.address)})"
        elif one.mark == "`":
            longest = max((len(run) for run in _RUNS.findall(text)), default=0)
            ticks = "`" * (longest + 1)
            text = f"{ticks} {text} {ticks}" if longest else f"`{text}`"
        elif "\n\n" not in text:
            text = f"{one.mark}{text}{one.mark}"
        self._line[one.at :] = [part for part in (before, text, after) if part]
        for other in self._open[at:]:
            other.at = min(other.at, len(self._line))

    def _close_marks(self) -> list[_Open]:
        """Close what is open at the end of a block, and return it to be opened in the next."""
        again = list(self._open)
        while self._open:
            one = self._open.pop()
            self._wrap(one, len(self._open))
        return again

    def _flush(self) -> None:
        again = self._close_marks() if self._line else []
        text = "".join(self._line)
        self._line = []
        self._open += [_Open(one.mark, 0, one.address, one.times) for one in again]
        lines = [line.strip(" ") for line in text.strip().split("\n")]
        if any(lines):
            heading, self._heading = self._heading, ""
            if heading:
                self._put(heading + " ".join(lines))
            else:
                self._put("\n".join(_START.sub(_plain, line, count=1) if _START.match(line)
                                    else line for line in lines))  # fmt: skip

    def _put(self, text: str) -> None:
        """Write a block, moved in and marked by the lists and quotes around it."""
        pairs = [frame.before() for frame in self._frames]
        first, rest = ("".join(parts) for parts in zip(*pairs, strict=True)) if pairs else ("", "")
        if self._done:
            shared = [one for one, other in zip(self._before, self._frames, strict=False)
                      if one is other]  # fmt: skip
            item = any(frame.mark for frame in self._frames)
            tight = item and any(frame.kind == "list" for frame in shared)
            between = "".join(frame.before()[1] for frame in shared).rstrip()
            self._done.append("\n" if tight else f"\n{between}\n")
        self._done.append(first + text.replace("\n", f"\n{rest}"))
        self._before = list(self._frames)
        for frame in self._frames:
            frame.mark = ""


def _plain(match: re.Match[str]) -> str:
    return f"{match[2]}\\{match[3]}" if match[2] else "\\" + match[1]


def _target(address: str) -> str:
    if re.search(r"[\s()<>]", address):
        return "<" + re.sub(r"[<>\n]", "", address) + ">"
    return address


def _table(rows: list[list[str]], width: int) -> list[str]:
    filled = [(row + [""] * width)[:width] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in filled]
    return [lines[0], "|" + " --- |" * width, *lines[1:]]
