"""A journal for any browser: one file with everything in it, or a page for each year.

Nothing in it runs and nothing in it is fetched: the page itself forbids both.
"""

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import cache
from html import escape
from importlib.resources import files
from pathlib import Path
from typing import IO

from app.domain.exports import Record
from app.domain.failures import Cancelled
from app.exchange.book.looks import Look
from app.exchange.book.pictures import Shrunk, shrink
from app.exchange.book.shelf import Shelf, Slot
from app.exchange.book.tags import Tags, cleaned
from app.exchange.book.words import BookWords
from app.exchange.output import Output, writing

_INDEX = "index.html"


class WebSink:
    """Writes HTML: into one file as photos come, or a page a year when all are there."""

    effort = 15_000

    def __init__(self, out: Output, look: Look) -> None:
        self._out, self._look = out, look
        self._alone = out.ending not in {"", ".zip"}
        self._shelf = Shelf()
        self._photos: dict[str, Shrunk] = {}
        self._come: set[str] = set()
        self._taken = 0
        self._slots: list[Slot] | None = None
        self._at = 0
        self._file: IO[bytes] | None = None
        self._done: Callable[[int], None] = lambda _: None
        self._cancelled: Callable[[], bool] = lambda: False

    def record(self, section: str, value: Record) -> None:
        """Take a record; only entries are for a book."""
        self._shelf.take(section, value)

    def watch(self, done: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Hear whom to tell of entries that are set, and whom to ask whether to go on."""
        self._done, self._cancelled = done, cancelled

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Take a photo."""
        ident = str(value["id"])
        if ident not in self._shelf.pictures:
            return
        shrunk = shrink(b"".join(pieces))
        self._come.add(ident)
        if shrunk is not None:
            self._photos[ident] = shrunk if self._alone else self._kept(ident, shrunk)
            self._taken += 1
        if self._alone:
            self._go_on()

    @property
    def taken(self) -> int:
        """How many photos are in it; one that is damaged is named."""
        return self._taken

    def finish(self) -> Path:
        """Write what is left, and let it be seen."""
        if self._alone:
            self._go_on(final=True)
            self._write(self._foot(""))
            assert self._file is not None
            with writing():
                self._file.close()
        else:
            self._pages()
        return self._out.finish()

    def drop(self) -> None:
        """Take away what was written."""
        self._out.drop()

    # --- one file ----------------------------------------------------------------------------

    def _go_on(self, *, final: bool = False) -> None:
        """Write the entries whose photos are there."""
        if self._slots is None:
            self._slots = self._shelf.slots()
            self._open(_INDEX)
            self._write(self._top(self._title(), ""))
            self._write(self._contents(lambda _: ""))
        slots = self._slots
        while self._at < len(slots):
            slot = slots[self._at]
            if not final and not self._come.issuperset(slot.pictures):
                return
            before = slots[self._at - 1] if self._at else None
            self._entry(slot, before, lambda ident: f"#e-{ident}" if ident in self._shelf else "")
            self._at += 1

    def _entry(self, slot: Slot, before: Slot | None, to: Callable[[str], str]) -> None:
        self._check()
        tags = Tags(self._words(), self._photos, to, self._source, moods=self._look.moods)
        if before is None or before.at.year != slot.at.year:
            self._write(f'<h2 class="year" id="y-{slot.at.year}">{slot.at.year}</h2>\n')
        if before is None or f"{before.at:%Y-%m}" != f"{slot.at:%Y-%m}":
            name = escape(self._words().month(slot.day))
            self._write(f'<h3 class="month" id="m-{slot.at:%Y-%m}">{name}</h3>\n')
        self._write(tags.entry(slot.entry()))
        if self._alone:
            for ident in slot.pictures:
                self._photos.pop(ident, None)
        self._done(1)

    def _source(self, ident: str) -> str:
        photo = self._photos[ident]
        if not self._alone:
            return f"files/{ident}.{photo.ending}"
        kind = "png" if photo.ending == "png" else "jpeg"
        return f"data:image/{kind};base64,{b64encode(photo.data).decode()}"

    # --- a page a year -----------------------------------------------------------------------

    def _kept(self, ident: str, photo: Shrunk) -> Shrunk:
        """Write a photo beside the pages; only its size stays in memory."""
        with writing(), self._out.open(f"files/{ident}.{photo.ending}", packed=False) as file:
            file.write(photo.data)
        return Shrunk(b"", photo.ending, photo.width, photo.height)

    def _pages(self) -> None:
        years = list(self._shelf.by_year())
        where = {slot.id: year for year, slots in years for slot in slots}
        self._open(_INDEX)
        self._write(self._top(self._title(), ""))
        self._write(self._contents(lambda year: f"{year}.html"))
        self._close("")
        names = [year for year, _ in years]
        for at, (year, slots) in enumerate(years):
            self._open(f"{year}.html")
            self._write(self._top(f"{self._title()}: {year}", "page"))
            before = None
            for slot in slots:
                self._entry(slot, before, lambda ident: _page_of(where, ident))
                before = slot
            self._close(self._ends(names, at))

    def _ends(self, years: list[int], at: int) -> str:
        words = self._words()
        links = [(_INDEX, words("back"))]
        if at:
            links.insert(0, (f"{years[at - 1]}.html", words("before")))
        if at + 1 < len(years):
            links.append((f"{years[at + 1]}.html", words("after")))
        inner = "".join(f'<a href="{to}">{escape(name)}</a>' for to, name in links)
        return f'<p class="ends">{inner}</p>\n'

    # --- pieces ------------------------------------------------------------------------------

    def _words(self) -> BookWords:
        return BookWords(self._shelf.moods, self._look.words)

    def _title(self) -> str:
        return " ".join(cleaned(self._look.title).split()) or self._words()("title")

    def _top(self, title: str, kind: str) -> str:
        style = _style()
        digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
        images = "data:" if self._alone else "'self' file:"
        policy = (
            f"default-src 'none'; img-src {images}; style-src 'sha256-{digest}'; "
            "base-uri 'none'; form-action 'none'"
        )
        words = self._words()
        way = ' dir="rtl"' if words.rtl else ""
        own = f'<h1 class="small" dir="auto">{escape(self._title())}</h1>\n'
        head = own if kind else self._cover()
        return (
            f'<!DOCTYPE html>\n<html lang="{words.lang}"{way}>\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="referrer" content="no-referrer">\n'
            f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{head}<main>\n"
        )

    def _cover(self) -> str:
        words, slots = self._words(), self._shelf.slots()
        name = " ".join(cleaned(self._look.name).split())
        span = ""
        if slots:
            first, last = words.full_day(slots[0].day), words.full_day(slots[-1].day)
            span = first if first == last else words("span", first=first, last=last)
        lines = [f'<h1 dir="auto">{escape(self._title())}</h1>']
        lines += [f'<p class="by" dir="auto">{escape(name)}</p>'] if name else []
        facts = [span, words.entries(len(slots))] if slots else [words("nothing")]
        lines += [f'<p class="small">{escape(fact)}</p>' for fact in facts]
        inner = "\n".join(lines)
        return f'<header class="book">\n{inner}\n</header>\n'

    def _contents(self, page: Callable[[int], str]) -> str:
        rows: list[str] = []
        words = self._words()
        for year, slots in self._shelf.by_year():
            names = dict.fromkeys(f"{slot.at:%Y-%m}" for slot in slots)
            months = "".join(
                f'<li><a href="{page(year)}#m-{name}">'
                f"{escape(words.month_name(int(name[-2:])))}</a></li>"
                for name in names
            )
            rows.append(
                f'<li><a class="year" href="{page(year)}#y-{year}">{year}</a> '
                f"{escape(words.entries(len(slots)))}"
                f'<ol class="months">{months}</ol></li>\n'
            )
        if not rows:
            return ""
        name = escape(words("contents"))
        return f'<nav aria-label="{name}">\n<ol>\n{"".join(rows)}</ol>\n</nav>\n'

    def _foot(self, ends: str) -> str:
        made = escape(self._words()("made"))
        return f"</main>\n<footer>\n{ends}<p>{made}</p>\n</footer>\n</body>\n</html>\n"

    def _open(self, name: str) -> None:
        self._file = self._out.open(name, packed=True)

    def _write(self, text: str) -> None:
        assert self._file is not None
        with writing():
            self._file.write(text.encode())

    def _close(self, ends: str) -> None:
        self._write(self._foot(ends))
        assert self._file is not None
        with writing():
            self._file.close()

    def _check(self) -> None:
        if self._cancelled():
            raise Cancelled


def _page_of(where: dict[str, int], ident: str) -> str:
    return f"{where[ident]}.html#e-{ident}" if ident in where else ""


@cache
def _style() -> str:
    return (files("assets") / "book" / "book.css").read_text("utf-8")
