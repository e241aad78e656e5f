"""The Markdown that Day One writes, made plain Markdown.

Day One puts a backslash before nearly every mark, whether it could mean something or not, and
zero-width spaces on empty lines. A mark that would mean something else without its backslash
keeps it.
"""

import re
from collections.abc import Callable

from app.exchange.clean import clean_text
from app.exchange.markdown_text import outside_code

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE_START = re.compile(r"[ \t>]*")
_NUMBER_START = re.compile(r"[ \t>]*\d{1,9}")
_ENTITY = re.compile(r"#?\w{1,31};")
# Between letters of scripts without spaces a zero-width space divides words and stays.
_SPACELESS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_ZERO_WIDTH = re.compile(f"(?<![{_SPACELESS}])\u200b|\u200b(?![{_SPACELESS}])")
_MOMENT = re.compile(
    r"!?\[((?:[^\[\]\\\n]|\\.){0,500})\]\(\s{0,9}dayone-moment:/{1,3}(?:([A-Za-z]{1,20})/)?([^)\s/]{1,200})\s{0,9}\)"
)
_ENTRY = r"dayone2?://[^\s)>]{0,99}?entryId(?:=|%3D)([0-9A-Fa-f]{32}|[0-9A-Fa-f-]{36})[^\s)>]{0,99}"
_ENTRY_LINK = re.compile(rf"(\[(?:[^\[\]\\\n]|\\.){{0,500}}\])\(\s{{0,9}}<?{_ENTRY}>?\s{{0,9}}\)")
_ENTRY_BARE = re.compile(rf"<{_ENTRY}>|(?<![\w(\[<]){_ENTRY}")
# Files that Day One knows no kind for, as `dayone_out` writes them.
_OTHER = re.compile(r"\[((?:[^\[\]\\\n]|\\.){1,500})\]\((files/[0-9a-f]{32}\.[a-z0-9]{2,5})\)")
# How far back a line is looked at for its start; lines of megabytes exist.
_BACK = 400
_ALWAYS = frozenset("{},;%'\"?@/")

#: Returns what stands for an attachment: kind ("" or "video", …), identifier, words.
Place = Callable[[str, str, str], str]


def entry_target(uuid: str) -> str:
    """Return the address that stands for another entry of the same source."""
    return f"entry:import/{uuid.replace('-', '').upper()}"


def plain_markdown(source: str, place: Place) -> str:
    """Return Day One's ``source`` without its peculiarities; code is left as it is."""
    source = clean_text(source)
    if "\u200b" in source:
        source = _ZERO_WIDTH.sub("", source)

    def change(text: str) -> str:
        if "dayone" in text:
            text = _MOMENT.sub(lambda match: place(match[2] or "", match[3], match[1]), text)
            text = _ENTRY_LINK.sub(lambda match: f"{match[1]}({entry_target(match[2])})", text)
            text = _ENTRY_BARE.sub(_named_entry, text)
        if "](files/" in text:
            text = _OTHER.sub(lambda match: place("file", match[2], match[1]), text)
        return _ESCAPE.sub(_unescaped, text) if "\\" in text else text

    return outside_code(source.strip("\n"), change)


def _named_entry(match: re.Match[str]) -> str:
    target = entry_target(match[1] or match[2])
    return f"[{match[0].strip('<>')}]({target})"


def _unescaped(match: re.Match[str]) -> str:
    text, start, end, mark = match.string, match.start(), match.end(), match[1]
    after = text[end : end + 1]
    before = text[start - 1 : start]
    # Most of them stand at the end of a word, where nothing more has to be looked at.
    if mark in _ALWAYS or (mark in ".-+>" and before.isalpha()):
        return mark
    if mark == "!":
        return match[0] if after == "[" else mark
    if mark == "&":
        return match[0] if _ENTITY.match(text, end) else mark
    if mark == ":":
        return match[0] if after == "/" else mark
    if mark == "_":
        return mark if before.isalnum() and after.isalnum() else match[0]
    return mark if _free_there(mark, _line_before(text, start)) else match[0]


def _free_there(mark: str, before: str) -> bool:
    """Whether a mark after ``before`` on its line means nothing but itself."""
    if mark in "()":
        in_address = before.rfind("](") > before.rfind(")")
        if in_address or (mark == "(" and before.endswith("]")):
            return False
    if mark in ".)":
        return not _NUMBER_START.fullmatch(before)
    return mark == "(" or (mark in "-+>" and not _LINE_START.fullmatch(before))


def _line_before(text: str, at: int) -> str:
    since = max(0, at - _BACK)
    newline = text.rfind("\n", since, at)
    if newline >= 0:
        return text[newline + 1 : at]
    return text[since:at] if since == 0 else "…" + text[since:at]
