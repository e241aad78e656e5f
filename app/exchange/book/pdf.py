"""A journal as a PDF to print and bind: chapters set one by one, then bound."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.domain.export_failures import BookNotSet
from app.domain.exports import Record
from app.domain.failures import Cancelled
from app.exchange.book.binding import Chapter, Mark, bind, chapter
from app.exchange.book.looks import Look
from app.exchange.book.pictures import SIDE, Shrunk, shrink
from app.exchange.book.setting import Part, Room, Setter
from app.exchange.book.shelf import Shelf, Slot
from app.exchange.book.words import BookWords
from app.exchange.output import Output, writing
from app.typeset.compiling import compile_project, forget
from app.typeset.letters import Letters
from app.typeset.more_letters import Faces, faces_for

# A chapter ends after an entry, and at most in the middle of a very long one. In characters.
_SOFT, _HARD = 300_000, 700_000
# What comes first makes the whole PDF/UA. Chapters begin with any heading, which that refuses;
# PDF/A sees to it that every letter can be read out, Arabic too.
_TAGGED, _MAPPED = "ua-1", "a-2u"


# Of so many parts of the work so many are setting; the rest is binding.
_WORK, _SETTING = 6, 5
# Photos have 300 dots an inch where they are as large as a page holds, and never less than 200.
_DOTS, ENOUGH = 300 / 25.4, 200 / 300


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, its margins and the size of the letters; in millimetres and points."""

    width: float
    height: float
    inside: float
    outside: float
    top: float
    bottom: float
    size: float
    columns: int

    @property
    def room(self) -> Room:
        """What is left for words, and the most that a photo may be high."""
        high = self.height - self.top - self.bottom
        return Room(self.width - self.inside - self.outside, high * 0.62)

    @property
    def side(self) -> int:
        """The most pixels that a side of a photo needs."""
        return min(SIDE, round(max(self.room.wide, self.room.high) * _DOTS))


PAPERS: Mapping[str, Paper] = {
    "a5": Paper(148, 210, 20, 15, 19, 20, 10, 2),
    "a4": Paper(210, 297, 34, 28, 26, 28, 11.5, 3),
    "letter": Paper(215.9, 279.4, 36, 30, 25, 26, 11.5, 3),
}


@dataclass
class _Group:
    """Entries that are set at once, and the year that begins with them."""

    slots: list[Slot]
    year: tuple[int, int] | None
    pictures: set[str] = field(default_factory=set)


class PdfSink:
    """Writes a PDF; a chapter is set as soon as its photos are there."""

    effort = 500_000

    def __init__(self, out: Output, look: Look) -> None:
        self._out, self._look = out, look
        self._paper = PAPERS[look.paper]
        self._shelf = Shelf()
        self._photos: dict[str, Shrunk] = {}
        self._come: set[str] = set()
        self._taken = 0
        self._groups: list[_Group] | None = None
        self._chapters: list[Chapter] = []
        self._unbound = 0  # entries of the work that binding is
        self._bases: list[int] = []
        self._page = 1
        self._before: date | None = None
        self._faces: Faces | None = None
        self._letters = Letters(joins=True)
        self._done: Callable[[int], None] = lambda _: None
        self._cancelled: Callable[[], bool] = lambda: False

    def record(self, section: str, value: Record) -> None:
        """Take a record; only entries are for a book."""
        self._shelf.take(section, value)

    def watch(self, done: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Hear whom to tell of entries that are set, and whom to ask whether to go on."""
        self._done, self._cancelled = done, cancelled

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Take a photo, and set what waited for it."""
        ident = str(value["id"])
        groups = self._planned()
        if ident in self._shelf.pictures:
            shrunk = shrink(b"".join(pieces), self._paper.side, ENOUGH)
            if shrunk is not None:
                self._photos[ident] = shrunk
                self._taken += 1
            self._come.add(ident)
        while groups and groups[0].pictures <= self._come:
            self._set(groups.pop(0))

    @property
    def taken(self) -> int:
        """How many photos are in it; one that is damaged is named."""
        return self._taken

    def finish(self) -> Path:
        """Set what is left, bind it, and let it be seen."""
        groups = self._planned()
        while groups:
            self._set(groups.pop(0))
        front = self._front()
        self._check()
        with writing(), self._out.open("book.pdf", packed=False) as file:
            bind(front, self._chapters, self._marks(), file, self._bound)
        return self._out.finish()

    def _bound(self, chapters: int) -> None:
        """Say how far it is after a chapter was bound."""
        self._check()
        left = len(self._chapters) - chapters
        done = self._unbound // (left + 1)
        self._unbound -= done
        self._done(done)

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    # --- chapters ----------------------------------------------------------------------------

    def _planned(self) -> list[_Group]:
        if self._groups is None:
            self._groups = []
            for year, slots in self._shelf.by_year():
                opening: tuple[int, int] | None = (year, len(slots))
                group, cost = _Group([], opening), 0
                for slot in slots:
                    if group.slots and cost + slot.cost > _SOFT:
                        self._groups.append(group)
                        group, cost = _Group([], None), 0
                    group.slots.append(slot)
                    group.pictures.update(slot.pictures)
                    cost += slot.cost
                self._groups.append(group)
            typed = {*self._look.title, *self._look.name}
            self._faces = faces_for(self._shelf.chars | self._words().chars | typed)
            self._letters.known = self._faces.known
        return self._groups

    def _set(self, group: _Group) -> None:
        parts: list[Part] = []
        cost, month = 0, ""
        for part, size, began in self._parts(group):
            if parts and cost + size > _HARD:
                self._compile(parts, month)
                parts, cost = [], 0
            month = month if parts else began
            parts.append(part)
            cost += size
        self._compile(parts, month)
        for ident in group.pictures:
            self._photos.pop(ident, None)
        self._done(len(group.slots) * _SETTING // _WORK)
        self._unbound += len(group.slots) - len(group.slots) * _SETTING // _WORK

    def _parts(self, group: _Group) -> Iterator[tuple[Part, int, str]]:
        """Yield what stands in a group, with its size and the month it is of."""
        words = self._words()
        setter = Setter(
            words, self._letters, self._paper.room, self._photos,
            self._shelf.__contains__, self._look.moods,
        )  # fmt: skip
        if group.year is not None:
            year, count = group.year
            head = {"k": "year", "id": f"y-{year}", "t": str(year), "sub": words.entries(count)}
            yield head, 0, ""
            self._before = None
        for slot in group.slots:
            self._check()
            month = words.month(slot.day)
            before = self._before
            new_day = before is not None and before != slot.day
            if self._look.days and new_day:
                yield {"k": "page"}, 0, month
            if before is None or (before.year, before.month) != (slot.day.year, slot.day.month):
                ident = f"m-{slot.at:%Y-%m}"
                yield {"k": "month", "id": ident, "t": month}, 0, month
            self._before = slot.day
            for part, size in setter.entry(slot.entry()):
                yield part, size, month

    def _compile(self, parts: list[Part], month: str) -> None:
        self._check()
        data = {**self._shared(), "first": self._page, "flip": self._page % 2 == 0,
                "month": month, "parts": parts}  # fmt: skip
        project = {
            name: _drawing(self._photos[name.removesuffix(".svg")]) for name in _files_in(parts)
        }
        made = chapter(self._typst("chapter.typ", data, project, standard=_MAPPED))
        self._bases.append(self._page)
        self._page += made.pages
        self._chapters.append(made)

    def _typst(
        self, template: str, data: object, more: Mapping[str, bytes], *, standard: str
    ) -> bytes:
        assert self._faces is not None
        project = {
            "main": _template(template), "common.typ": _template("common.typ"),
            "data.json": json.dumps(data, ensure_ascii=False).encode(), **more,
        }  # fmt: skip
        compiled = partial(
            compile_project, project, brought=True, system_fonts=self._faces.system, format="pdf"
        )
        try:
            made = compiled(pdf_standards=[standard])
        except RuntimeError:  # a letter that a font has not after all: a box is better than no book
            try:
                made = compiled()
            except RuntimeError as error:
                raise BookNotSet from error
        finally:
            forget()
        assert isinstance(made, bytes)
        return made

    def _shared(self) -> dict[str, Any]:
        assert self._faces is not None
        paper, words = self._paper, self._words()
        families = [name for name in self._faces.families if name != "Literata"]
        own = self._letters.line(self._look.title) or words("title")
        return {
            "title": own, "lang": words.lang, "rtl": words.rtl, "size": paper.size, "flip": False,
            "families": families,
            "page": {"width": paper.width, "height": paper.height, "inside": paper.inside,
                     "outside": paper.outside, "top": paper.top, "bottom": paper.bottom},
        }  # fmt: skip

    def _words(self) -> BookWords:
        return BookWords(self._shelf.moods, self._look.words)

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled

    # --- what stands around them -------------------------------------------------------------

    def _front(self) -> Chapter:
        words, slots = self._words(), self._shelf.slots()
        notes = [] if slots else [words("nothing")]
        data = self._shared()
        name = self._letters.line(self._look.name)
        if self._letters.missing:
            notes.append(words("letters", scripts=", ".join(self._letters.missing)))
        span = ""
        if slots:
            first, last = words.full_day(slots[0].day), words.full_day(slots[-1].day)
            span = first if first == last else words("span", first=first, last=last)
        data |= {
            "name": name, "span": span, "count": words.entries(len(slots)),
            "made": words("made"), "notes": notes, "contents": words("contents"),
            "columns": self._paper.columns, "years": self._years(), "pad": False,
        }  # fmt: skip
        made = chapter(self._typst("front.typ", data, {}, standard=_TAGGED))
        if made.pages % 2:  # the first page of the book is a right one
            again = self._typst("front.typ", {**data, "pad": True}, {}, standard=_TAGGED)
            return chapter(again)
        return made

    def _years(self) -> list[dict[str, Any]]:
        pages = self._pages()
        words = self._words()
        return [
            {
                "t": str(year), "to": f"y-{year}", "sub": words.entries(len(slots)),
                "page": str(pages[f"y-{year}"]),
                "months": [
                    {"t": words.month_name(int(name[-2:])), "to": name, "page": str(pages[name])}
                    for name in _months(slots)
                ],
            }
            for year, slots in self._shelf.by_year()
        ]  # fmt: skip

    def _pages(self) -> dict[str, int]:
        """Return the page number of everything that links lead to; of two places the first."""
        found: dict[str, int] = {}
        for base, one in zip(self._bases, self._chapters, strict=True):
            for name, at in one.places.items():
                found.setdefault(name, base + at)
        return found

    def _marks(self) -> list[Mark]:
        words = self._words()
        return [
            Mark(str(year), f"y-{year}",
                 tuple(Mark(words.month_name(int(name[-2:])), name) for name in _months(slots)))
            for year, slots in self._shelf.by_year()
        ]  # fmt: skip


def _months(slots: list[Slot]) -> list[str]:
    return list(dict.fromkeys(f"m-{slot.at:%Y-%m}" for slot in slots))


def _files_in(parts: list[Part]) -> Iterator[str]:
    for part in parts:
        if part["k"] == "photos":
            yield from (cell["file"] for cell in part["row"])
        elif part["k"] == "quote":
            yield from _files_in(part["parts"])
        elif part["k"] == "list":
            for item in part["items"]:
                yield from _files_in(item)


def _drawing(photo: Shrunk) -> bytes:
    """Return a photo within a drawing: Typst takes only text from memory. Its bytes stay."""
    kind = "png" if photo.ending == "png" else "jpeg"
    size = f'width="{photo.width}" height="{photo.height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size}'
        f' viewBox="0 0 {photo.width} {photo.height}"><image {size}'
        f' xlink:href="data:image/{kind};base64,{b64encode(photo.data).decode()}"/></svg>'
    ).encode()


@cache
def _template(name: str) -> bytes:
    return (files("assets") / "book" / name).read_bytes()
