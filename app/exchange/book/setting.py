"""Entries as data for the pages: every word a string, cleaned for the letters there are."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from app.domain.entry_links import entry_of
from app.exchange.book.blocks import blocks_of
from app.exchange.book.cutting import cut, size_of
from app.exchange.book.pictures import Shrunk
from app.exchange.book.rows import Photo, rows_of
from app.exchange.book.shelf import BookEntry
from app.exchange.book.tree import (
    Block,
    Blocks,
    CodeLines,
    CodeWords,
    Heading,
    ItemList,
    Link,
    Mark,
    Marked,
    Paragraph,
    PictureMark,
    Quote,
    Rule,
    Runs,
    Table,
    Words,
    plain,
)
from app.exchange.book.words import BookWords
from app.typeset.letters import Letters, is_rtl

Part = dict[str, Any]

ATTACHMENT = "attachment:"
_WEB = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20\x7f]+", re.IGNORECASE)
_LONGEST_ADDRESS = 2000
SHOWN_ADDRESS = 120
_MARKS = {Mark.EMPHASIS: "em", Mark.STRONG: "strong", Mark.STRUCK: "struck"}
#: Headings of an entry stand below its own, which is the third.
_TOP, _LOWEST = 3, 6
_MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Room:
    """How much room the words have on a page, in millimetres."""

    wide: float
    high: float


def goes_out(address: str) -> bool:
    """Whether an address may be a link: a page or a mailbox, and nothing on this computer."""
    return len(address) <= _LONGEST_ADDRESS and bool(_WEB.fullmatch(address))


@dataclass
class Setter:
    """Sets entries.

    Attributes:
        letters: cleans words for the fonts.
        photos: those that can be shown, by the id of their file.
        there: whether an entry is in the book.
        moods: whether moods are shown.
    """

    words: BookWords
    letters: Letters
    room: Room
    photos: Mapping[str, Shrunk]
    there: Callable[[str], bool]
    moods: bool

    def entry(self, entry: BookEntry) -> Iterator[tuple[Part, int]]:
        """Yield the parts of an entry, each with about how many characters it has."""
        yield self._head(entry), 200
        shown: set[str] = set()
        levels: list[int] = []
        for block in gathered(blocks_of(entry.body)):
            for part in cut(block):
                for made in self._blocks((part,), shown, levels):
                    yield made, size_of(part)
        rest = [kept for kept in entry.files if kept.id in self.photos and kept.id not in shown]
        if rest:
            photos = [self._photo(kept.id, "") for kept in rest]
            yield from ((part, 0) for part in self._album(photos))
        files = [kept.name for kept in entry.files if kept.id not in self.photos]
        if files:
            names_line = self._line(", ".join(files))
            yield {"k": "files", "v": self._own("files", names=names_line)}, 200

    def _head(self, entry: BookEntry) -> Part:
        moment = self.words.moment(entry.at)
        title = self._line(entry.title)
        facts = [self._line(entry.place), *(f"#{self._line(tag)}" for tag in entry.tags)]
        facts = [fact for fact in facts if fact and fact != "#"]
        mood = entry.mood if self.moods else None
        return {
            "k": "entry", "id": f"e-{entry.id}", "month": self.words.month(entry.at.date()),
            "over": moment if title else "",
            "title": title or moment, "rtl": is_rtl(title or moment), "facts": facts,
            "facts_rtl": bool(facts) and is_rtl(facts[0]), "mood": mood or 0,
            "mood_word": self._line(self.words.mood(mood)) if mood else "",
            "mood_alt": self._own("mood", mood=self.words.mood(mood)) if mood else "",
        }  # fmt: skip

    def _line(self, text: str) -> str:
        return self.letters.line(text)

    def _own(self, key: str, **values: object) -> str:
        return self.letters.line(self.words(key, **values))

    # --- blocks ------------------------------------------------------------------------------

    def _blocks(self, blocks: Blocks, shown: set[str], levels: list[int]) -> Iterator[Part]:
        for block in blocks:
            yield from self._block(block, shown, levels)

    def _block(self, block: Block, shown: set[str], levels: list[int]) -> Iterator[Part]:
        if isinstance(block, Paragraph):
            yield from self._paragraph(block.runs, shown)
        elif isinstance(block, Heading):
            level = _TOP + place_of(levels, block.level)
            yield {"k": "heading", "level": min(level, _LOWEST), **self._text(block.runs)}
        elif isinstance(block, Quote):
            inner = [*self._blocks(block.blocks, shown, levels)]
            yield {"k": "quote", "parts": inner, "rtl": _rtl(inner)}
        elif isinstance(block, ItemList):
            items = [
                [*self._blocks(_boxed(item.blocks, item.ticked), shown, levels)]
                for item in block.items
            ]
            rtl = bool(items) and _rtl(items[0])
            boxes = all(item.ticked is not None for item in block.items)
            yield {"k": "list", "start": block.start, "items": items, "rtl": rtl, "boxes": boxes}
        elif isinstance(block, CodeLines):
            yield {"k": "code", "v": self.letters.spaced(block.text)}
        elif isinstance(block, Table):
            yield from self._table(block)
        elif isinstance(block, Rule):
            yield {"k": "rule"}

    def _paragraph(self, runs: Runs, shown: set[str]) -> Iterator[Part]:
        """Yield the words of a paragraph, and its photos where they stand between them."""
        words: list[Any] = []
        photos: list[Photo] = []

        def said() -> Iterator[Part]:
            kept = _stripped(tuple(words))
            words.clear()
            if kept:
                yield {"k": "p", **self._text(kept)}

        for run in runs:
            ident = photo_of(run)
            if ident in self.photos:
                yield from said()
                assert isinstance(run, PictureMark)
                photos.append(self._photo(ident, run.alt))
                shown.add(ident)
            elif photos and isinstance(run, Words) and not run.text.strip():
                continue
            else:
                yield from self._album(photos)
                photos = []
                words.append(run)
        yield from self._album(photos)
        yield from said()

    def _photo(self, ident: str, alt: str) -> Photo:
        found = self.photos[ident]
        said = self._line(alt) or self._own("photo")
        return Photo(f"{ident}.svg", said, found.width, found.height)

    def _album(self, photos: Sequence[Photo]) -> Iterator[Part]:
        for row in rows_of(photos, self.room.wide, self.room.high) if photos else ():
            cells = [
                {"file": photo.name, "alt": photo.alt, "wide": wide}
                for photo, wide in zip(row.photos, row.widths, strict=True)
            ]
            yield {"k": "photos", "row": cells}

    def _table(self, table: Table) -> Iterator[Part]:
        if len(table.sides) > _MOST_COLUMNS:  # no page is wide enough: each row as lines
            for row in table.rows[1:]:
                pairs = zip(table.rows[0], row, strict=True)
                lines: list[Any] = []
                for head, cell in pairs:
                    lines += [Marked(Mark.STRONG, head), Words(" "), *cell, Words("\n")]
                yield {"k": "p", **self._text(tuple(lines[:-1]))}
            return
        lengths = [max(len(plain(row[at])) for row in table.rows) for at in range(len(table.sides))]
        share = [max(4, min(length, 40)) for length in lengths]
        narrow = self.room.wide / sum(share)
        cells = [[self._text(cell) for cell in row] for row in table.rows]
        for line in cells:
            for text, part in zip(line, share, strict=True):
                text["v"] = [*_broken(text["v"], max(4, int(narrow * part / 2.2)))]
        yield {"k": "table", "share": share, "sides": list(table.sides), "rows": cells,
               "rtl": is_rtl(plain(table.rows[0][0]))}  # fmt: skip

    # --- runs --------------------------------------------------------------------------------

    def _text(self, runs: Runs) -> Part:
        return {"v": [*self._runs(runs)], "rtl": is_rtl(plain(runs))}

    def _runs(self, runs: Runs) -> Iterator[Part]:
        for run in runs:
            if isinstance(run, Words):
                yield from self._said(run.text)
            elif isinstance(run, CodeWords):
                yield {"k": "c", "v": self.letters.spaced(run.text)}
            elif isinstance(run, Marked):
                yield {"k": _MARKS[run.mark], "v": [*self._runs(run.runs)]}
            elif isinstance(run, Link):
                yield from self._link(run)
            else:
                yield {"k": "soft", "v": self._missing(run)}

    def _said(self, text: str) -> Iterator[Part]:
        for number, line in enumerate(self.letters.spaced(text).split("\n")):
            if number:
                yield {"k": "br"}
            if line:
                yield {"k": "t", "v": line}

    def _link(self, link: Link) -> Iterator[Part]:
        inner = [*self._runs(link.runs)]
        entry = entry_of(link.address)
        if entry is not None and self.there(str(entry)):
            yield {"k": "l", "to": f"entry:{entry}", "v": inner}
        elif goes_out(link.address):
            yield {"k": "l", "to": link.address, "v": inner}
        else:
            yield from inner

    def _missing(self, picture: PictureMark) -> str:
        if not picture.address.startswith(ATTACHMENT):
            return self._line(f"{picture.alt} ({picture.address[:SHOWN_ADDRESS]})")
        if picture.alt.strip():
            return self._own("missing_named", alt=picture.alt)
        return self._own("missing")


def place_of(levels: list[int], level: int) -> int:
    """Return how deep a heading stands below those before it, so that none is skipped."""
    while levels and levels[-1] >= level:
        levels.pop()
    levels.append(level)
    return len(levels)


def photo_of(run: object) -> str:
    """Return the id of the file that a run shows; empty where it is no such picture."""
    if isinstance(run, PictureMark) and run.address.startswith(ATTACHMENT):
        return run.address.removeprefix(ATTACHMENT)
    return ""


def _only_pictures(block: Block) -> bool:
    return isinstance(block, Paragraph) and all(
        isinstance(run, PictureMark) or (isinstance(run, Words) and not run.text.strip())
        for run in block.runs
    )


def gathered(blocks: Blocks) -> Blocks:
    """Return blocks with paragraphs of pictures that follow each other as one."""
    if not any(_only_pictures(one) and _only_pictures(two) for one, two in pairwise(blocks)):
        return blocks
    found: list[Block] = []
    for block in blocks:
        before = found[-1] if found else None
        if before and _only_pictures(before) and _only_pictures(block):
            assert isinstance(before, Paragraph)
            assert isinstance(block, Paragraph)
            found[-1] = Paragraph((*before.runs, *block.runs))
        else:
            found.append(block)
    return tuple(found)


def _boxed(blocks: Blocks, ticked: bool | None) -> Blocks:  # noqa: FBT001 - what the item says
    if ticked is None:
        return blocks
    box = Words("\u2611 " if ticked else "\u2610 ")
    if blocks and isinstance(blocks[0], Paragraph):
        return (Paragraph((box, *blocks[0].runs)), *blocks[1:])
    return (Paragraph((box,)), *blocks)


def _stripped(runs: tuple[Any, ...]) -> Runs:
    """Return runs without line ends at their edges."""
    kept = list(runs)
    while kept and isinstance(kept[0], Words) and not kept[0].text.strip():
        kept.pop(0)
    while kept and isinstance(kept[-1], Words) and not kept[-1].text.strip():
        kept.pop()
    if kept and isinstance(kept[0], Words):
        kept[0] = Words(kept[0].text.lstrip("\n"))
    if kept and isinstance(kept[-1], Words):
        kept[-1] = Words(kept[-1].text.rstrip("\n"))
    return tuple(kept)


def _rtl(parts: Sequence[Part]) -> bool:
    return bool(parts) and bool(parts[0].get("rtl", False))


def _broken(runs: Sequence[Part], most: int) -> Iterator[Part]:
    """Yield runs with places to break in words that are wider than their column."""
    for run in runs:
        value = run.get("v")
        if isinstance(value, str):
            words = value.split(" ")
            cut_up = [
                "\u200b".join(word[at : at + most] for at in range(0, len(word), most))
                if len(word) > most else word
                for word in words
            ]  # fmt: skip
            yield {**run, "v": " ".join(cut_up)}
        elif value is not None:
            yield {**run, "v": [*_broken(value, most)]}
        else:
            yield run
