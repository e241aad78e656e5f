"""Markdown as blocks: what the reader in the window shows of an entry, for pages on paper.

CommonMark with GitHub's tables, boxes to tick and struck words. HTML is text, and the person's own
line ends stay. Time grows with the length of the text, whatever stands in it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.exchange.book.inlines import References, label_key, runs_of
from app.exchange.book.tree import (
    Block,
    Blocks,
    CodeLines,
    Heading,
    Item,
    ItemList,
    Paragraph,
    Quote,
    Rule,
    Runs,
    Table,
)

_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_CLOSING = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(r"( {0,3})([-+*]|(\d{1,9})[.)])(?:([ \t]+)(.*))?$")
# Everything that leads the words of a line, within quotes and lists.
_LEADS = re.compile(r"^(?: {0,3}(?:> ?|(?:[-+*]|\d{1,9}[.)])(?: {1,4}|$)))*")
_BOX = re.compile(r"\[([ xX])\][ \t]+")
_UNDER = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_SIDE = re.compile(r"[ \t]*(:?)-+(:?)[ \t]*")
_DEFINED = re.compile(
    r" {0,3}\[([^\[\]]{1,999})\]:[ \t]*(?:<([^<>]{0,2000})>|(\S{1,2000}))"
    r"(?:[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?[ \t]*$"
)
_CODE = 4  # spaces
_DEEPEST = 10
_WIDEST = 40  # cells of a row; more stay in the last one


def blocks_of(source: str) -> Blocks:
    """Return the blocks of Markdown."""
    lines = _ENDS.sub("\n", source).split("\n")
    reader = _Reader()
    rough = reader.read([one.expandtabs(_CODE) if "\t" in one[:80] else one for one in lines], 0)
    return tuple(_filled(one, reader.references) for one in rough)


@dataclass(frozen=True, slots=True)
class _Rough:
    """A block whose words are not read yet, since a definition below may name their links."""

    kind: str
    text: str = ""
    level: int = 0
    blocks: tuple["_Rough", ...] = ()
    sides: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    ticked: bool | None = None
    start: int | None = None


def _filled(one: _Rough, named: References) -> Block:
    inner = tuple(_filled(part, named) for part in one.blocks if part.kind != "item")
    if one.kind == "list":
        items = [
            Item(tuple(_filled(part, named) for part in item.blocks), item.ticked)
            for item in one.blocks
        ]
        return ItemList(tuple(items), one.start)
    if one.kind == "table":
        rows = [tuple(runs_of(cell, named) for cell in row) for row in one.rows]
        return Table(one.sides, tuple(rows))
    simple: dict[str, Block] = {"rule": Rule(), "code": CodeLines(one.text), "quote": Quote(inner)}
    if one.kind in simple:
        return simple[one.kind]
    runs: Runs = runs_of(one.text, named)
    return Heading(one.level, runs) if one.level else Paragraph(runs)


@dataclass
class _Reader:
    """Reads lines; those within quotes and items again, without what leads them."""

    references: References = field(default_factory=dict)

    def read(self, lines: Sequence[str], depth: int) -> tuple[_Rough, ...]:
        """Return the blocks of some lines."""
        found: list[_Rough] = []
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line.strip():
                at += 1
                continue
            one, at = self._block(lines, at, depth)
            found += one
        return tuple(found)

    def _block(self, lines: Sequence[str], at: int, depth: int) -> tuple[list[_Rough], int]:
        line = lines[at]
        heading = _ATX.match(line)
        if heading:
            words = _CLOSING.sub("", heading[2] or "").strip()
            return [_Rough("words", words, level=len(heading[1]))], at + 1
        if _RULE.match(line):
            return [_Rough("rule")], at + 1
        return self._longer(line, depth)(lines, at)

    def _longer(self, line: str, depth: int) -> Callable[..., tuple[list[_Rough], int]]:
        """Return what reads a block that may have several lines."""
        if line.startswith(" " * _CODE):
            return _indented
        if _FENCE.match(line):
            return _fenced
        if depth < _DEEPEST and _QUOTE.match(line):
            return partial(self._quote, depth=depth)
        if depth < _DEEPEST and _ITEM.match(line):
            return partial(self._list, depth=depth)
        return self._table_or_words

    def _table_or_words(self, lines: Sequence[str], at: int) -> tuple[list[_Rough], int]:
        return _table(lines, at) if _begins_table(lines, at) else self._paragraph(lines, at)

    def _quote(self, lines: Sequence[str], at: int, depth: int) -> tuple[list[_Rough], int]:
        inner: list[str] = []
        while at < len(lines):
            line = lines[at]
            found = _QUOTE.match(line)
            if found:
                inner.append(line[found.end() :])
            elif not _goes_on(inner, line):
                break
            else:
                inner.append(line)
            at += 1
        return [_Rough("quote", blocks=self.read(inner, depth + 1))], at

    def _list(self, lines: Sequence[str], at: int, depth: int) -> tuple[list[_Rough], int]:
        first = _ITEM.match(lines[at])
        assert first is not None
        items: list[_Rough] = []
        while at < len(lines):
            found = _ITEM.match(lines[at])
            if found is None or found[2][-1] != first[2][-1] or _RULE.match(lines[at]):
                break
            inner, at = _item_lines(lines, at, found)
            ticked = None
            box = _BOX.match(inner[0])
            if box:
                ticked = box[1] != " "
                inner[0] = inner[0][box.end() :]
            items.append(_Rough("item", blocks=self.read(inner, depth + 1), ticked=ticked))
            after = at
            while after < len(lines) and not lines[after].strip():
                after += 1
            if after < len(lines) and _ITEM.match(lines[after]):
                at = after
        start = int(first[3]) if first[3] else None
        return [_Rough("list", blocks=tuple(items), start=start)], at

    def _paragraph(self, lines: Sequence[str], at: int) -> tuple[list[_Rough], int]:
        start = at
        while at < len(lines):
            defined = _DEFINED.match(lines[at])
            if defined is None:
                break
            address = defined[2] if defined[2] is not None else defined[3]
            self.references.setdefault(label_key(defined[1]), address)
            at += 1
        kept: list[str] = []
        while at < len(lines):
            line = lines[at]
            under = _UNDER.match(line) if kept else None
            if under:
                level = 1 if under[1][0] == "=" else 2
                return [_Rough("words", "\n".join(kept), level=level)], at + 1
            if not line.strip() or (at > start and _interrupts(lines, at)):
                break
            kept.append(line.strip())
            at += 1
        return ([_Rough("words", "\n".join(kept))] if kept else []), at


def _interrupts(lines: Sequence[str], at: int) -> bool:
    """Whether a line ends the paragraph above it."""
    line = lines[at]
    if _ATX.match(line) or _FENCE.match(line) or _RULE.match(line) or _QUOTE.match(line):
        return True
    item = _ITEM.match(line)
    if item:
        return bool(item[5]) and item[3] in {None, "1"}
    return _begins_table(lines, at)


def _goes_on(inner: list[str], line: str) -> bool:
    """Whether a line without the mark of a quote or item still belongs to its paragraph."""
    if not inner or not inner[-1].strip() or not line.strip():
        return False
    last = _LEADS.sub("", inner[-1])
    no_words = not last or last.startswith(" " * _CODE)
    if no_words or _ATX.match(last) or _FENCE.match(last) or _RULE.match(last):
        return False
    return not _interrupts([line], 0) and not _ITEM.match(line)


def _item_lines(lines: Sequence[str], at: int, found: "re.Match[str]") -> tuple[list[str], int]:
    """Return an item's lines without what leads them, and where they end."""
    gap = found[4] or " "
    rest = found[5] or ""
    if len(gap) > _CODE:
        rest, gap = gap[1:] + rest, " "
    width = len(found[1]) + len(found[2]) + len(gap)
    inner = [rest]
    at += 1
    lead = " " * width
    while at < len(lines):
        line = lines[at]
        if line.startswith(lead):
            inner.append(line[width:])
        elif not line.strip():
            if len(inner) == 1 and not rest.strip():  # an item begins with one empty line at most
                break
            inner.append("")
        elif _goes_on(inner, line):
            inner.append(line.strip())
        else:
            break
        at += 1
    end = at
    while len(inner) > 1 and not inner[-1].strip():
        inner.pop()
        end -= 1
    return inner, end


def _indented(lines: Sequence[str], at: int) -> tuple[list[_Rough], int]:
    kept: list[str] = []
    while at < len(lines) and (lines[at].startswith(" " * _CODE) or not lines[at].strip()):
        kept.append(lines[at][_CODE:])
        at += 1
    while kept and not kept[-1].strip():
        kept.pop()
    return [_Rough("code", "\n".join(kept))], at


def _fenced(lines: Sequence[str], at: int) -> tuple[list[_Rough], int]:
    found = _FENCE.match(lines[at])
    assert found is not None
    mark, indent = found[1], len(found[0]) - len(found[1])
    end = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
    kept: list[str] = []
    at += 1
    while at < len(lines):
        line = lines[at]
        at += 1
        if end.match(line):
            break
        lead = len(line) - len(line.lstrip(" "))
        kept.append(line[min(lead, indent) :])
    return [_Rough("code", "\n".join(kept))], at


def _begins_table(lines: Sequence[str], at: int) -> bool:
    if at + 1 >= len(lines) or "-" not in lines[at + 1] or "|" not in lines[at]:
        return False
    sides = _sides(lines[at + 1])
    return bool(sides) and len(sides) == len(_cells(lines[at]))


def _sides(line: str) -> tuple[str, ...]:
    """Return how the columns stand that a line below a head tells of; none if it is no such."""
    if len(line) > 1 << 12 or not set(line) <= set(" \t|:-"):
        return ()
    names = {(True, True): "center", (True, False): "left", (False, True): "right"}
    found = [_SIDE.fullmatch(cell) for cell in _cells(line)]
    if not all(found):
        return ()
    return tuple(names.get((bool(one[1]), bool(one[2])), "") for one in found if one)


def _cells(line: str) -> list[str]:
    """Return the cells of a row."""
    text = line.strip()
    text = text.removeprefix("|")
    if text.endswith("|") and not text.endswith("\\|"):
        text = text[:-1]
    cells: list[str] = [""]
    for part in re.split(r"((?:\\.)|\|)", text):
        if part == "|" and len(cells) < _WIDEST:
            cells.append("")
        else:
            cells[-1] += "|" if part == "\\|" else part
    return [cell.strip() for cell in cells]


def _table(lines: Sequence[str], at: int) -> tuple[list[_Rough], int]:
    sides = _sides(lines[at + 1])
    rows = [_cells(lines[at])]
    at += 2
    while at < len(lines) and lines[at].strip() and not _ends_table(lines, at):
        rows.append(_cells(lines[at]))
        at += 1
    even = [(*row[: len(sides)], *[""] * (len(sides) - len(row))) for row in rows]
    return [_Rough("table", sides=sides, rows=tuple(even))], at


def _ends_table(lines: Sequence[str], at: int) -> bool:
    line = lines[at]
    return bool(_ATX.match(line) or _FENCE.match(line) or _RULE.match(line) or _QUOTE.match(line))
