"""Day One's rich text, for entries whose Markdown is missing."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

_SPECIAL = re.compile(r"([\\`*_\[\]<])")
_STYLES = (("strikethrough", "~~"), ("italic", "*"), ("bold", "**"))
_MAX_HEADER = 6
_MAX_INDENT = 12


def rich_markdown(rich: str) -> str:
    """Return ``rich`` (JSON in a string, or plain words) as Day One's Markdown."""
    try:
        data = json.loads(rich)
    except (ValueError, RecursionError):
        return rich
    contents = data.get("contents") if isinstance(data, dict) else None
    if not isinstance(contents, list):
        return rich if isinstance(data, str | int | float) else ""
    page = _Page()
    for piece in contents:
        if isinstance(piece, dict):
            page.add(piece)
    return page.finish()


@dataclass
class _Page:
    lines: list[str] = field(default_factory=list)
    words: str = ""
    line: dict[str, Any] = field(default_factory=dict)
    in_code: bool = False
    numbers: dict[int, int] = field(default_factory=dict)

    def add(self, piece: dict[str, Any]) -> None:
        """Take one piece of the contents: words, or things between them."""
        objects = piece.get("embeddedObjects")
        if isinstance(objects, list):
            self._end_line()
            self._code(on=False)
            self.lines += [mark for one in objects if (mark := _embedded(one))]
        text = piece.get("text")
        if isinstance(text, str):
            attributes = piece.get("attributes")
            self._words(text, attributes if isinstance(attributes, dict) else {})

    def finish(self) -> str:
        """Return everything as Markdown."""
        self._end_line()
        self._code(on=False)
        return "\n".join(self.lines)

    def _words(self, text: str, attributes: dict[str, Any]) -> None:
        line = attributes.get("line")
        line = line if isinstance(line, dict) else {}
        if line != self.line:
            self._end_line()
            self.line = line
        first, *rest = text.split("\n")
        self.words += _styled(first, attributes, plain=bool(line.get("codeBlock")))
        for part in rest:
            self._end_line(even_empty=True)
            self.words = _styled(part, attributes, plain=bool(line.get("codeBlock")))

    def _end_line(self, *, even_empty: bool = False) -> None:
        if self.words or even_empty:
            self._code(on=bool(self.line.get("codeBlock")))
            self.lines.append(self.words if self.in_code else self._prefix() + self.words)
        self.words = ""

    def _code(self, *, on: bool) -> None:
        if on != self.in_code:
            self.lines.append("```")
            self.in_code = on

    def _prefix(self) -> str:
        header = _number(self.line.get("header"), _MAX_HEADER)
        if header:
            return "#" * header + " "
        depth = max(_number(self.line.get("indentLevel"), _MAX_INDENT), 1)
        style = self.line.get("listStyle")
        quote = "> " if self.line.get("quote") else ""
        if style != "numbered":
            self.numbers.clear()
        marks = {"bulleted": "- ", "checkbox": "- [ ] ", "numbered": ""}
        if style not in marks:
            return quote
        mark = marks[style]
        if style == "checkbox" and self.line.get("checked") is True:
            mark = "- [x] "
        if style == "numbered":
            self.numbers = {key: count for key, count in self.numbers.items() if key <= depth}
            self.numbers[depth] = self.numbers.get(depth, 0) + 1
            mark = f"{self.numbers[depth]}. "
        return quote + "    " * (depth - 1) + mark


def _styled(text: str, attributes: dict[str, Any], *, plain: bool) -> str:
    if plain or not text.strip():
        return text
    if attributes.get("inlineCode") is True:
        return f"`{text}`"
    if attributes.get("autolink") is True:
        return f"<{text}>"
    left = text[: len(text) - len(text.lstrip())]
    right = text[len(text.rstrip()) :]
    words = _SPECIAL.sub(r"\\\1", text.strip())
    for name, mark in _STYLES:
        if attributes.get(name) is True:
            words = f"{mark}{words}{mark}"
    link = attributes.get("linkURL")
    if isinstance(link, str) and link and not re.search(r"[\s()]", link):
        words = f"[{words}]({link})"
    return left + words + right


def _embedded(one: Any) -> str:
    if not isinstance(one, dict):
        return ""
    kind, identifier, url = one.get("type"), one.get("identifier"), one.get("url")
    if kind == "horizontalRuleLine":
        return "***"
    if kind == "preview" and isinstance(url, str):
        return url
    if not isinstance(identifier, str) or not isinstance(kind, str):
        return ""
    return f"![](dayone-moment:/{'' if kind == 'photo' else kind}/{identifier})"


def _number(value: Any, most: int) -> int:
    usable = isinstance(value, int) and not isinstance(value, bool)
    return min(value, most) if usable and value > 0 else 0
