"""Short views of an entry's Markdown: its heading and its first words."""

import re

_MARK = re.compile(
    r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)+", re.MULTILINE
)
# Within one line: over many empty ones it would take seconds.
_RULE = re.compile(r"^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*(?:```|~~~).*$", re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)")
_SPAN = re.compile(r"(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1")
_SPANS = re.compile(r"[*_~`]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

_ATX = re.compile(r"\s*#{1,6}\s+\S")
_SENTENCE = re.compile(r"(.{6,35}?[.!?…。！？])(?:\s+|(?<=[。！？]))")

HEADING_LENGTH = 120
ROW_LENGTH = 36
EXCERPT_LENGTH = 240
LINE_LENGTH = 60
# Enough source for both, whatever marks it holds; longer texts are not searched through. Most of
# the time the first is, and an import goes through thousands.
_LOOKS = (1000, 4000)
_ENOUGH = HEADING_LENGTH + ROW_LENGTH + EXCERPT_LENGTH


def plain(source: str) -> str:
    """Return Markdown ``source`` without its marks, for one-line views; images vanish."""
    has_links = "[" in source
    text = _RULE.sub("", _IMAGE.sub("", source) if has_links else source)
    text = _MARK.sub("", text)
    if has_links:
        text = _LINK.sub(r"\1", text)
    if _SPANS.search(text):
        for _ in range(2):
            text = _SPAN.sub(r"\2", text)
    return _ESCAPE.sub(r"\1", text) if "\\" in text else text


def heading_and_excerpt(title: str, body: str) -> tuple[str, str]:
    """Return one line that names the entry and the words that come after it.

    Without a title the first line that holds words stands for it: a Markdown heading whole, of
    other lines the first sentence, or as many words as a row shows.
    """
    source, lines = "", list[str]()
    for look in _LOOKS:
        source = body[:look]
        lines = [" ".join(line.split()) for line in plain(source).splitlines()]
        lines = [line for line in lines if line]
        if len(body) <= look or sum(map(len, lines)) > _ENOUGH:
            break
    heading = " ".join(title.split())
    if not heading and lines:
        heading, rest = lines[0], ""
        if not _ATX.match(source):
            heading, rest = _first_words(lines[0])
        lines[:1] = [rest] if rest else []
    elif lines and lines[0] == heading:
        lines.pop(0)
    return _cut(heading, HEADING_LENGTH), _cut(" ".join(lines), EXCERPT_LENGTH)


def one_line(title: str, body: str) -> str:
    """Return the title, or the first line that holds words; what is left out shows as "…"."""
    if title.strip():
        return _cut(" ".join(title.split()), HEADING_LENGTH)
    lines = (" ".join(line.split()) for line in plain(body[: _LOOKS[-1]]).splitlines())
    line = next((line for line in lines if line), "")
    if len(line) <= LINE_LENGTH:
        return line
    space = line.rfind(" ", LINE_LENGTH // 2, LINE_LENGTH)
    return line[: space if space > 0 else LINE_LENGTH - 1].rstrip(" ,;:") + "…"


def _first_words(line: str) -> tuple[str, str]:
    """Split a line after its first sentence, or after the words that fit a row."""
    if len(line) <= ROW_LENGTH:
        return line, ""
    sentence = _SENTENCE.match(line)
    if sentence:
        return sentence[1], line[sentence.end() :]
    space = line.rfind(" ", 0, ROW_LENGTH)
    cut = space if space > ROW_LENGTH // 2 else ROW_LENGTH
    return line[:cut].rstrip(), line[cut:].lstrip()


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
