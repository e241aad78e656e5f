"""HTML as Markdown: what was meant is kept, what would run or be fetched is dropped.

The parser is libxml2's, because the standard library's takes hours for a hostile file.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lxml import etree

from app.exchange.clean import clean_line, clean_text
from app.exchange.html_blocks import Blocks

_DROPPED = frozenset(
    ("script", "style", "template", "svg", "math", "object", "iframe", "applet", "noframes",
     "canvas", "select", "textarea", "button", "datalist", "map")
)  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "dfn": "*", "s": "~~",
          "strike": "~~", "del": "~~", "code": "`", "kbd": "`", "samp": "`", "tt": "`"}  # fmt: skip
_BLOCKS = frozenset(
    ("p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "figure",
     "figcaption", "address", "form", "fieldset", "legend", "details", "summary", "center", "dl",
     "dt", "dd", "caption", "title", "body", "hgroup", "audio", "video")
)  # fmt: skip
_PIECE = 1 << 20
# Addresses that a link may lead to, Joplin's own among them; anything else is words alone.
_LINKS = re.compile(
    r"(?:https?|mailto|tel|file|data):|:/[0-9a-f]{32}\b|[^:]*(?:[/?#]|$)", re.IGNORECASE
)


@dataclass(frozen=True)
class Page:
    """A page of HTML.

    Attributes:
        meta: its ``<meta>`` elements by name, in lower case.
        time: what the first ``<time>`` says.
    """

    body: str
    title: str = ""
    meta: Mapping[str, str] = field(default_factory=dict)
    time: str = ""


def html_markdown(source: str) -> str:
    """Return a stretch of HTML as Markdown; addresses stay as they are."""
    return html_page(source).body


def html_page(source: str) -> Page:
    """Return a whole page as Markdown, with what it says about itself."""
    source = clean_text(source)
    if not source.strip():
        return Page("")
    writer = _Writer()
    parser = etree.HTMLParser(
        target=writer, encoding="utf-8", no_network=True, recover=True, remove_comments=True
    )
    try:
        for start in range(0, len(source), _PIECE):
            parser.feed(source[start : start + _PIECE].encode("utf-8", "replace"))
        parser.close()
    except etree.XMLSyntaxError:
        pass  # nothing but marks without words; what came before it was written
    return writer.page()


class _Writer:
    """Takes what the parser meets, in order."""

    def __init__(self) -> None:
        self._blocks = Blocks()
        self._dropped = 0
        self._text: list[str] = []
        self._title: list[str] | None = None
        self._titles: list[str] = []
        self._meta: dict[str, str] = {}
        self._time = ""

    def page(self) -> Page:
        self._say()
        return Page(
            self._blocks.finished(), clean_line("".join(self._titles)), self._meta, self._time
        )

    def close(self) -> None:
        """End: the parser asks for this."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._say()
        if tag in _DROPPED:
            self._dropped += 1
        if self._dropped:
            return
        if tag == "title" and not self._titles:
            self._title = self._titles
        elif tag == "meta":
            name = attributes.get("name") or attributes.get("property") or ""
            self._meta.setdefault(name.lower()[:100], attributes.get("content", "")[:1000])
        elif tag == "time":
            self._time = self._time or attributes.get("datetime", "")[:100]
        else:
            self._open(tag, attributes)

    def end(self, tag: str) -> None:
        self._say()
        if tag in _DROPPED:
            self._dropped = max(0, self._dropped - 1)
            return
        if self._dropped:
            return
        if tag == "title":
            self._title = None
        elif tag in _HEADINGS or tag in _BLOCKS:
            self._blocks.end_block()
        elif tag in _MARKS:
            self._blocks.end_mark(_MARKS[tag])
        elif tag == "a":
            self._blocks.end_link()
        else:
            self._leave(tag)

    def data(self, text: str) -> None:
        if self._dropped:
            return
        if self._title is not None:
            self._title.append(text[:2000])
        else:
            self._text.append(text)

    def _say(self) -> None:
        # The parser gives words in pieces, and "&" apart from what follows it.
        if self._text:
            self._blocks.words("".join(self._text))
            self._text.clear()

    def _open(self, tag: str, attributes: Mapping[str, str]) -> None:
        blocks = self._blocks
        if tag in _HEADINGS:
            blocks.begin_block("#" * _HEADINGS[tag] + " ")
        elif tag in _BLOCKS:
            blocks.begin_block()
        elif tag in _MARKS:
            blocks.begin_mark(_MARKS[tag])
        elif tag == "a":
            blocks.begin_link(link_address(attributes.get("href", "")))
        elif tag == "br":
            blocks.line_break()
        elif tag == "hr":
            blocks.rule()
        elif tag in {"img", "source", "embed"}:
            self._picture(attributes)
        elif tag == "input" and attributes.get("type", "").lower() == "checkbox":
            blocks.raw("[x] " if "checked" in attributes else "[ ] ")
        else:
            self._enter(tag, attributes)

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        blocks = self._blocks
        if tag in {"ul", "ol", "menu", "dir"}:
            blocks.begin_list(_first(attributes.get("start", "")) if tag == "ol" else None)
        elif tag == "li":
            blocks.begin_item()
        elif tag == "blockquote":
            blocks.begin_quote()
        elif tag in {"pre", "listing", "xmp"}:
            blocks.begin_code()
        elif tag == "table":
            blocks.begin_table()
        elif tag == "tr":
            blocks.begin_row()
        elif tag in {"td", "th"}:
            blocks.begin_cell()

    def _leave(self, tag: str) -> None:
        blocks = self._blocks
        if tag in {"ul", "ol", "menu", "dir", "blockquote"}:
            blocks.end_frame("quote" if tag == "blockquote" else "list")
        elif tag == "li":
            blocks.end_frame("item")
        elif tag in {"pre", "listing", "xmp"}:
            blocks.end_code()
        elif tag == "table":
            blocks.end_table()
        elif tag in {"td", "th"}:
            blocks.end_cell()

    def _picture(self, attributes: Mapping[str, str]) -> None:
        source = link_address(attributes.get("src", ""))
        if source:
            self._blocks.picture(clean_line(attributes.get("alt", ""))[:300], source)


def link_address(text: str) -> str:
    """Return where a link or picture leads, as one word; empty where it may lead nowhere."""
    text = "".join(char for char in text.strip() if char >= " ")
    return text if _LINKS.match(text) else ""


def _first(text: str) -> int:
    return int(text) if re.fullmatch(r"\d{1,6}", text) else 1


def written_dates(page: Page, names: Iterable[str]) -> Iterable[str]:
    """Yield the dates that a page gives under ``names`` in its head, then its first ``<time>``."""
    for name in names:
        if page.meta.get(name):
            yield page.meta[name]
    if page.time:
        yield page.time
