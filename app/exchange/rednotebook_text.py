"""RedNotebook's markup, which is that of txt2tags, as Markdown."""

import re

_FENCE = re.compile(r"```[ \t]*")
_HEADING = re.compile(
    r"[ \t]*(?P<marks>={1,5}|\+{1,5})(?P<words>[^=+\s](?:.*[^=\s])?|\s.*\s)(?P=marks)[ \t]*"
)
_RULE = re.compile(r"[ \t]*[=-]{20,}[ \t]*")
_NUMBERED = re.compile(r"([ \t]*)\+ (?=\S)")
_PICTURE = re.compile(r'\[""(?P<path>[^"\n]{1,1000})""(?P<ending>\.\w{2,5})(?:\?\d{1,5})?\]')
_LINK = re.compile(r'\[(?P<words>[^\[\]"\n]{1,1000}?)[ \t]*""(?P<address>[^"\n]{1,1000})""\]')
_CODE = re.compile(r"``(?=\S)(.{1,1000}?)(?<=\S)``")
_ITALIC = re.compile(r"(?<![:/\w])//(?=[^\s/])(.{1,1000}?)(?<=[^\s/:])//(?![/\w])")
_STRIKE = re.compile(r"(?<![-\w])--(?=[^\s-])(.{1,1000}?)(?<=[^\s-])--(?![-\w])")
_RAW = re.compile(r'""(?=\S)([^"\n]{1,1000}?)""')
_BREAK = re.compile(r"\\\\[ \t]*$")
_KEPT = "\ue000"  # of the private use area: stands for what no other rule may touch
_KEPT_PLACE = re.compile(f"{_KEPT}(\\d+){_KEPT}")


def rednotebook_markdown(source: str) -> str:
    """Return a day's text as Markdown; what has no counterpart stays as it is written."""
    lines, fenced = [], False
    for line in source.replace(_KEPT, "\ufffd").split("\n"):
        if _FENCE.fullmatch(line):
            fenced = not fenced
            lines.append("```")
        elif fenced:
            lines.append(line)
        else:
            lines += _line(line, after_words=bool(lines and lines[-1].strip()))
    return "\n".join(lines)


def _line(line: str, *, after_words: bool) -> list[str]:
    if _RULE.fullmatch(line):
        return ["", "***"] if after_words else ["***"]
    heading = _HEADING.fullmatch(line)
    if heading and heading["words"].strip():
        return [f"{'#' * len(heading['marks'])} {_inline(heading['words'].strip())}"]
    return [_inline(_NUMBERED.sub(r"\g<1>1. ", line, count=1))]


def _inline(text: str) -> str:
    kept: list[str] = []

    def keep(markdown: str) -> str:
        kept.append(markdown)
        return f"{_KEPT}{len(kept) - 1}{_KEPT}"

    text = _CODE.sub(lambda match: keep(_code(match[1])), text)
    text = _PICTURE.sub(lambda match: keep(_picture(match["path"] + match["ending"])), text)
    text = _LINK.sub(lambda match: keep(_link(match["words"], match["address"])), text)
    text = _RAW.sub(lambda match: keep(match[1]), text)
    text = _ITALIC.sub(r"*\1*", text)
    text = _STRIKE.sub(r"~~\1~~", text)
    text = _BREAK.sub("", text)
    return _KEPT_PLACE.sub(lambda match: kept[int(match[1])], text)


def _code(words: str) -> str:
    return f"`` {words} ``" if "`" in words else f"`{words}`"


def _picture(path: str) -> str:
    return f"![]({_address(path)})"


def _link(words: str, address: str) -> str:
    return f"[{words.strip()}]({_address(address)})"


def _address(path: str) -> str:
    plain = not re.search(r"[\s()<>]", path)
    return path if plain else f"<{path.replace('<', '%3C').replace('>', '%3E')}>"
