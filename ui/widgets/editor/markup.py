"""Markdown, one line at a time: which characters are marks and how the others look.

Nothing here knows Qt. Offsets count code points of the line. Styles are bit sets, so that bold
inside italic inside a quote is one number; plain ints, because this runs for every key.
"""

import re
from typing import Final, NamedTuple

MARK: Final = 1
BOLD: Final = 2
ITALIC: Final = 4
STRIKE: Final = 8
CODE: Final = 16
LINK: Final = 32
ADDRESS: Final = 64
TAG: Final = 128
QUOTE: Final = 256
DONE: Final = 512
RULE: Final = 1024
IMAGE: Final = 2048
H1: Final = 4096
H2: Final = 8192
H3: Final = 16384
HEADINGS: Final = (H1, H2, H3)
INSIDE: Final = 32768  # an address inside the vault, which only the program reads

PLAIN_STATE: Final = 0
_TILDE: Final = 1000
_ATTACHMENT: Final = "attachment:"
ATTACHMENT_MARK: Final = f"]({_ATTACHMENT}"
_LONGEST_INLINE: Final = 20_000


class Span(NamedTuple):
    """A stretch of a line in one style."""

    start: int
    length: int
    style: int


class ImageReference(NamedTuple):
    """One ``![alt](attachment:ID)``."""

    alt: str
    attachment_id: str


_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_ITEM = re.compile(
    r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[(?P<done>[ xX])\](?=[ \t]|$))?(?:[ \t]+|$)"
)
_IMAGE = re.compile(r"!\[([^\]]*)\]\(attachment:([A-Za-z0-9_.-]+)\)")

# Bounded repeats: a line of ten thousand lone stars must not take a second.
_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<tick>`+)(?!`)(?P<code>.{1,2000}?)(?<!`)(?P=tick)(?!`)
    | (?P<bang>!)?\[(?P<text>[^\[\]]{0,1000})\]\(
        (?P<address>[^()\s]{0,2000}(?:\([^()\s]*\)[^()\s]*)?(?:[ \t]+"[^"]*")?)\)
    | <(?P<auto>[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{0,2000})>
    | (?P<bare>\bhttps?://[^\s<>]{0,1999}[^\s<>.,;:!?'")\]])
    | (?P<both>\*\*\*)(?=[^\s*])(?P<inboth>.{1,2000}?)(?<=[^\s*])\*\*\*
    | (?P<bold>\*\*)(?=\S)(?P<inbold>.{1,2000}?)(?<=\S)\*\*(?!\*)
    | (?P<bold2>(?<!\w)__)(?=\S)(?P<inbold2>.{1,2000}?)(?<=\S)__(?!\w)
    | (?P<italic>\*)(?=[^\s*])(?P<initalic>(?:\*\*.{1,1000}?\*\*|[^*]){1,2000}?)(?<=\S)\*(?!\*)
    | (?P<italic2>(?<!\w)_)(?=[^\s_])(?P<initalic2>[^_]{1,2000}?)(?<=\S)_(?!\w)
    | (?P<strike>~~)(?=\S)(?P<instrike>.{1,2000}?)(?<=\S)~~
    | (?P<tag>(?<![\w\#&/\\(\[])\#(?=[^\W\d_]|\d*[^\W\d])\w[\w/-]*)
    """,
    re.VERBOSE,
)
_WRAPS: Final = (
    ("both", "inboth", BOLD | ITALIC),
    ("bold", "inbold", BOLD),
    ("bold2", "inbold2", BOLD),
    ("italic", "initalic", ITALIC),
    ("italic2", "initalic2", ITALIC),
    ("strike", "instrike", STRIKE),
)


def image_references(line: str) -> list[ImageReference]:
    """Return the pictures of the vault that ``line`` names, in order."""
    if ATTACHMENT_MARK not in line:
        return []
    return [ImageReference(*found) for found in _IMAGE.findall(line)]


def next_state(line: str, state: int) -> int:
    """Return the state after ``line``: 0, or which fence is open. The cheap part of `tokenize`."""
    found = _FENCE.match(line)
    if not found:
        return state
    fence = found[1]
    own = len(fence) + (_TILDE if fence[0] == "~" else 0)
    if state == PLAIN_STATE:
        return own
    closes = (own >= _TILDE) == (state >= _TILDE) and own >= state
    return PLAIN_STATE if closes and not line[found.end() :].strip() else state


def tokenize(line: str, state: int = PLAIN_STATE) -> tuple[list[Span], int]:
    """Return the styled stretches of ``line``, in order and apart, and the state after it."""
    after = next_state(line, state)
    if state or after:
        style = MARK | CODE if PLAIN_STATE in (state, after) else CODE
        return ([Span(0, len(line), style)] if line else []), after
    spans: list[Span] = []
    if _RULE.match(line):
        return [Span(0, len(line), MARK | RULE)], after
    start, style = _line_start(line, spans)
    _inline(line, start, min(len(line), _LONGEST_INLINE), style, spans)
    return spans, after


def _line_start(line: str, spans: list[Span]) -> tuple[int, int]:
    """Emit heading, quote and list marks; return where the words begin and their style."""
    heading = _HEADING.match(line)
    if heading:
        style = HEADINGS[min(len(heading[1]), len(HEADINGS)) - 1]
        spans.append(Span(0, heading.end(), MARK | style))
        return heading.end(), style
    start = style = 0
    quote = _QUOTE.match(line)
    if quote:
        start, style = quote.end(), QUOTE
        spans.append(Span(0, start, MARK | QUOTE))
    item = _ITEM.match(line, start)
    if item and item.end() > start:
        done = item["done"] in ("x", "X")
        spans.append(Span(start, item.end() - start, MARK | style))
        return item.end(), style | (DONE if done else 0)
    return start, style


def _inline(line: str, start: int, end: int, style: int, spans: list[Span]) -> None:
    at = start
    for found in _INLINE.finditer(line, start, end):
        _add(spans, at, found.start(), style)
        _inside(found, style, spans)
        at = found.end()
    _add(spans, at, end, style)


def _inside(found: re.Match[str], style: int, spans: list[Span]) -> None:
    start, end = found.span()
    kind = found.lastgroup or ""
    line = found.string
    for mark, inner, extra in _WRAPS:
        if found[mark]:
            _add(spans, start, found.start(inner), style | MARK)
            _inline(line, *found.span(inner), style | extra, spans)
            _add(spans, found.end(inner), end, style | MARK)
            return
    if found["code"]:
        _around(spans, (start, *found.span("code"), end), style, CODE)
    elif kind == "address":
        extra = IMAGE if found["bang"] else LINK
        _around(spans, (start, *found.span("text"), found.end("text")), style, extra)
        close, where = found.end("text"), style | MARK | ADDRESS
        if found["bang"] and found["address"].startswith(_ATTACHMENT):
            _add(spans, close, close + 1, where)
            _add(spans, close + 1, end, where | INSIDE)
        else:
            _add(spans, close, end, where)
    elif kind == "auto":
        _around(spans, (start, *found.span("auto"), end), style, LINK)
    elif kind == "bare":
        _add(spans, start, end, style | LINK | ADDRESS)
    elif kind == "tag":
        _add(spans, start, end, style | TAG)
    else:
        _add(spans, start, start + 1, style | MARK)
        _add(spans, start + 1, end, style)


def _around(spans: list[Span], places: tuple[int, int, int, int], style: int, extra: int) -> None:
    start, inner, inner_end, end = places
    _add(spans, start, inner, style | MARK | extra)
    _add(spans, inner, inner_end, style | extra)
    _add(spans, inner_end, end, style | MARK | extra)


def _add(spans: list[Span], start: int, end: int, style: int) -> None:
    if end > start and style:
        spans.append(Span(start, end - start, style))


def link_at(line: str, index: int) -> str:
    """Return the address of the link that covers code point ``index``, or an empty string."""
    for found in _INLINE.finditer(line):
        if found.start() <= index < found.end():
            for group in ("address", "auto", "bare"):
                if found[group]:
                    return found[group].split(" ", maxsplit=1)[0]
    return ""
