"""Entries as HTML: every word escaped, every tag our own."""

import re
from collections.abc import Callable, Iterator, Mapping
from html import escape

from app.domain.entry_links import entry_of
from app.exchange.book.blocks import blocks_of
from app.exchange.book.pictures import Shrunk
from app.exchange.book.setting import (
    ATTACHMENT,
    SHOWN_ADDRESS,
    gathered,
    goes_out,
    photo_of,
    place_of,
)
from app.exchange.book.shelf import BookEntry
from app.exchange.book.tree import (
    Block,
    Blocks,
    CodeLines,
    CodeWords,
    Heading,
    Item,
    ItemList,
    Link,
    Mark,
    Marked,
    Paragraph,
    PictureMark,
    Quote,
    Run,
    Runs,
    Table,
    Words,
    plain,
)
from app.exchange.book.words import BookWords
from app.typeset.letters import is_rtl

# What no page may hold; line ends and tabs stay.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_NAMES = {Mark.EMPHASIS: "em", Mark.STRONG: "strong", Mark.STRUCK: "s"}
# Headings of an entry stand below its own, which is the fourth.
_TOP, _LOWEST = 4, 6
_MOODS = 7
_PARAGRAPH = '<p dir="auto">'


def cleaned(text: str) -> str:
    """Return ``text`` without characters that HTML has no place for."""
    return _CONTROL.sub("", text)


def said(text: str) -> str:
    """Return a person's words as HTML."""
    return escape(cleaned(text))


class Tags:
    """Writes entries.

    Args:
        photos: those that can be shown, by the id of their file.
        to: the address of an entry in these pages, empty where it is not in them.
        source: the address of a photo.
        moods: whether moods are shown.
    """

    def __init__(
        self,
        words: BookWords,
        photos: Mapping[str, Shrunk],
        to: Callable[[str], str],
        source: Callable[[str], str],
        *,
        moods: bool,
    ) -> None:
        self._words, self._photos, self._to = words, photos, to
        self._source, self._moods = source, moods
        self._shown: set[str] = set()
        self._levels: list[int] = []

    def entry(self, entry: BookEntry) -> str:
        """Return an entry."""
        self._shown, self._levels = set(), []
        body = "".join(self._blocks(gathered(blocks_of(entry.body))))
        rest = [kept.id for kept in entry.files
                if kept.id in self._photos and kept.id not in self._shown]  # fmt: skip
        album = self._album([(ident, "") for ident in rest])
        names = [kept.name for kept in entry.files if kept.id not in self._photos]
        kept = ""
        if names:
            listed = ", ".join(f"<bdi>{said(name)}</bdi>" for name in names)
            kept = f'<p class="files">{escape(self._words("files", names=""))}{listed}</p>\n'
        inner = f"{self._head(entry)}{body}{album}{kept}"
        return f'<article id="e-{said(entry.id)}" lang="">\n{inner}</article>\n'

    def _head(self, entry: BookEntry) -> str:
        moment = escape(self._words.moment(entry.at))
        time = (
            f'<time lang="{self._words.lang}" datetime="{entry.at:%Y-%m-%dT%H:%M}">{moment}</time>'
        )
        if entry.title:
            head = f'{time}\n<h4 dir="auto">{said(entry.title)}</h4>\n'
        else:
            head = f'<h4 class="date">{time}</h4>\n'
        facts = [f"<bdi>{said(fact)}</bdi>" for fact in
                 (entry.place, *(f"#{tag}" for tag in entry.tags)) if fact.strip("# ")]  # fmt: skip
        if entry.mood and self._moods:
            dots = f"{'·' * (entry.mood - 1)}<i>●</i>{'·' * (_MOODS - entry.mood)}"
            word = said(self._words.mood(entry.mood))
            facts.insert(0, f'<span class="mood"><b aria-hidden="true">{dots}</b> {word}</span>')
        return head + (f'<p class="facts">{" ".join(facts)}</p>\n' if facts else "")

    # --- blocks ------------------------------------------------------------------------------

    def _blocks(self, blocks: Blocks) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        if isinstance(block, Paragraph):
            yield from self._paragraph(block.runs)
        elif isinstance(block, Heading):
            level = min(_TOP + place_of(self._levels, block.level), _LOWEST)
            yield f'<h{level} dir="auto">{self._runs(block.runs)}</h{level}>\n'
        elif isinstance(block, Quote):
            inner = "".join(self._blocks(block.blocks))
            yield f"<blockquote{_way(block.blocks)}>\n{inner}</blockquote>\n"
        elif isinstance(block, ItemList):
            yield self._list(block)
        elif isinstance(block, CodeLines):
            yield f'<pre dir="auto"><code>{said(block.text)}</code></pre>\n'
        elif isinstance(block, Table):
            yield self._table(block)
        else:
            yield "<hr>\n"

    def _list(self, block: ItemList) -> str:
        name = "ul" if block.start is None else "ol"
        start = f' start="{block.start}"' if block.start not in {None, 1} else ""
        items = "".join(map(self._item, block.items))
        way = _way(block.items[0].blocks if block.items else ())
        return f"<{name}{start}{way}>\n{items}</{name}>\n"

    def _item(self, item: Item) -> str:
        inner = "".join(self._blocks(item.blocks))
        if item.ticked is None:
            return f"<li>{inner}</li>\n"
        kind, box = ("done", "\u2611") if item.ticked else ("open", "\u2610")
        label = escape(self._words(kind))
        mark = f'<span lang="{self._words.lang}" role="img" aria-label="{label}">{box}</span> '
        if inner.startswith('<p dir="auto">'):
            return (
                f'<li class="{kind}"><p dir="auto">{mark}{inner[len("<p dir=auto>") + 2 :]}</li>\n'
            )
        return f'<li class="{kind}">{mark}{inner}</li>\n'

    def _paragraph(self, runs: Runs) -> Iterator[str]:
        """Yield the words of a paragraph, and its photos where they stand between them."""
        words: list[Run] = []
        photos: list[tuple[str, str]] = []
        for run in runs:
            ident = photo_of(run)
            if isinstance(run, PictureMark) and ident in self._photos:
                yield self._words_of(words)
                words = []
                photos.append((ident, run.alt))
            elif not photos or not isinstance(run, Words) or run.text.strip():
                yield self._album(photos)
                photos = []
                words.append(run)
        yield self._album(photos)
        yield self._words_of(words)

    def _words_of(self, runs: list[Run]) -> str:
        inner = self._runs(tuple(runs)).strip("\n ")
        inner = inner.removeprefix("<br>\n").removesuffix("<br>").strip("\n ")
        return f"{_PARAGRAPH}{inner}</p>\n" if inner else ""

    def _album(self, photos: list[tuple[str, str]]) -> str:
        if not photos:
            return ""
        made: list[str] = []
        for ident, alt in photos:
            photo = self._photos[ident]
            self._shown.add(ident)
            made.append(
                f'<img src="{self._source(ident)}" alt="{said(alt or self._words("photo"))}"'
                f' width="{photo.width}" height="{photo.height}" loading="lazy">'
            )
        kind = "photos many" if len(made) > 1 else "photos"
        return f'<div class="{kind}">\n' + "\n".join(made) + "\n</div>\n"

    def _table(self, table: Table) -> str:
        rows = [self._row(row, table.sides, "td") for row in table.rows[1:]]
        head = self._row(table.rows[0], table.sides, "th")
        way = _way((Paragraph(table.rows[0][0]),))
        return (
            f'<div class="wide"><table{way}>\n<thead>\n{head}</thead>\n'
            f"<tbody>\n{''.join(rows)}</tbody>\n</table></div>\n"
        )

    def _row(self, row: tuple[Runs, ...], sides: tuple[str, ...], name: str) -> str:
        scope = ' scope="col"' if name == "th" else ""
        cells = "".join(
            f'<{name}{scope}{f" class={chr(34)}to-{side}{chr(34)}" if side else ""} dir="auto">'
            f"{self._runs(cell)}</{name}>"
            for cell, side in zip(row, sides, strict=True)
        )
        return f"<tr>{cells}</tr>\n"

    # --- runs --------------------------------------------------------------------------------

    def _runs(self, runs: Runs) -> str:
        return "".join(map(self._run, runs))

    def _run(self, run: Run) -> str:
        if isinstance(run, Words):
            return said(run.text).replace("\n", "<br>\n")
        if isinstance(run, CodeWords):
            return f"<code>{said(run.text)}</code>"
        if isinstance(run, Marked):
            name = _NAMES[run.mark]
            return f"<{name}>{self._runs(run.runs)}</{name}>"
        if isinstance(run, Link):
            return self._link(run)
        return f'<span class="missing">{self._missing(run)}</span>'

    def _link(self, link: Link) -> str:
        inner = self._runs(link.runs)
        entry = entry_of(link.address)
        to = self._to(str(entry)) if entry is not None else ""
        if to:
            return f'<a href="{said(to)}">{inner}</a>'
        if goes_out(link.address):
            return f'<a href="{said(link.address)}" rel="noreferrer noopener">{inner}</a>'
        return inner

    def _missing(self, picture: PictureMark) -> str:
        if not picture.address.startswith(ATTACHMENT):
            return said(f"{picture.alt} ({picture.address[:SHOWN_ADDRESS]})".strip())
        if picture.alt.strip():
            return said(self._words("missing_named", alt=picture.alt))
        return said(self._words("missing"))


def _way(blocks: Blocks) -> str:
    """Return the attribute for what holds other blocks: these have a direction of their own."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph | Heading):
        return ' dir="rtl"' if is_rtl(plain(first.runs)) else ""
    if isinstance(first, Quote):
        return _way(first.blocks)
    return _way(first.items[0].blocks) if isinstance(first, ItemList) and first.items else ""
