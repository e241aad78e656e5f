"""Short views of an entry's Markdown: its heading and its first words."""

import re

_MARK = re.compile(
    r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+)+", re.MULTILINE
)
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$|^\s*(?:```|~~~).*$", re.MULTILINE)
_IMAGE = re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)")
_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)")
_SPAN = re.compile(r"(\*{1,3}|_{1,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

HEADING_LENGTH = 120
EXCERPT_LENGTH = 240
# Enough source for both, whatever marks it holds; longer texts are not searched through.
_LOOK = 4000


def plain(source: str) -> str:
    """Return Markdown ``source`` without its marks, for one-line views; images vanish."""
    text = _RULE.sub("", _IMAGE.sub("", source))
    text = _LINK.sub(r"\1", _MARK.sub("", text))
    for _ in range(2):
        text = _SPAN.sub(r"\2", text)
    return _ESCAPE.sub(r"\1", text)


def heading_and_excerpt(title: str, body: str) -> tuple[str, str]:
    """Return one line that names the entry and the words that come after it.

    Without a title the first line of the body that holds words stands for it.
    """
    lines = [" ".join(line.split()) for line in plain(body[:_LOOK]).splitlines()]
    lines = [line for line in lines if line]
    heading = " ".join(title.split())
    if not heading and lines:
        heading = lines.pop(0)
    elif lines and lines[0] == heading:
        lines.pop(0)
    return _cut(heading, HEADING_LENGTH), _cut(" ".join(lines), EXCERPT_LENGTH)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
