"""Markdown within a paragraph: marks, code, links, pictures, as the reader in the window shows it.

HTML is text. Every step looks at each character a bounded number of times, so a hostile paragraph
of megabytes takes seconds, not hours.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.exchange.book.tree import (
    CodeWords,
    Link,
    Mark,
    Marked,
    PictureMark,
    Run,
    Runs,
    Words,
    plain,
)

#: Addresses by the names that definitions gave them.
References = dict[str, str]

_PLAIN = re.compile(r"[^\\`*_~\[\]!<&hwHW\n]+")
_TICKS = re.compile(r"`+")
_ANGLE = re.compile(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)>"
)
_BARE = re.compile(r"(?:https?://|www\.)[^\s<>\[\]`]{1,2000}", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TARGET = re.compile(
    r"\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.){0,500}\)){0,2000}))"
    r"(?:\s{1,9}(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|\([^()]{0,2000}\)))?\s{0,9}\)"
)
_LABEL = re.compile(r"\[([^\[\]]{0,999})\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_NEVER_LAST = "?!.,:*_~'\";"
# Marks within marks: how many wait for their end, and how many one run may begin.
_MOST_OPEN, _MOST_BEGUN = 20, 4


@dataclass
class _Delimiter:
    """A run of ``*``, ``_`` or ``~`` and how much of it is still free."""

    char: str
    count: int
    opens: bool
    closes: bool
    free: int = 0
    ends: list[Mark] = field(default_factory=list)
    begins: list[Mark] = field(default_factory=list)


@dataclass
class _Bracket:
    """A ``[`` or ``![`` that may begin a link."""

    image: bool
    at: int


_Token = Run | _Delimiter | _Bracket


def runs_of(text: str, references: References | None = None) -> Runs:
    """Return the runs of a paragraph's text."""
    return _Line(text, references or {}).read()


def label_key(label: str) -> str:
    """Return what makes two names of an address the same."""
    return " ".join(label.split()).casefold()


class _Line:
    """Reads one paragraph from left to right."""

    def __init__(self, text: str, references: References) -> None:
        self._text, self._references = text, references
        self._at = 0
        self._tokens: list[_Token] = []
        self._brackets: list[int] = []
        self._dead = 0  # so many of them can begin no link: one ended within them
        self._ticks = _tick_runs(text)

    def read(self) -> Runs:
        """Return everything."""
        text, size = self._text, len(self._text)
        while self._at < size:
            found = _PLAIN.match(text, self._at)
            if found:
                self._words(found[0])
                self._at = found.end()
            else:
                self._one(text[self._at])
        return _joined(_nested(self._tokens))

    def _one(self, char: str) -> None:
        steps = {
            "\\": self._escape, "`": self._code, "[": self._open, "!": self._open_image,
            "]": self._close, "<": self._angle, "&": self._entity, "\n": self._line_end,
        }  # fmt: skip
        if char in "*_~":
            self._delimiters(char)
        elif char in steps:
            steps[char]()
        else:
            self._bare()

    def _words(self, text: str) -> None:
        self._tokens.append(Words(text))

    def _literal(self, size: int = 1) -> None:
        self._words(self._text[self._at : self._at + size])
        self._at += size

    def _line_end(self) -> None:
        last = self._tokens[-1] if self._tokens else None
        if isinstance(last, Words):
            self._tokens[-1] = Words(last.text.rstrip(" \t"))
        self._words("\n")
        self._at += 1
        while self._text[self._at : self._at + 1] in {" ", "\t"}:
            self._at += 1

    def _escape(self) -> None:
        after = self._text[self._at + 1 : self._at + 2]
        if after == "\n":  # a line end that was made twice over
            self._at += 1
        elif _ESCAPED.match(self._text, self._at):
            self._words(after)
            self._at += 2
        else:
            self._literal()

    def _code(self) -> None:
        found = _TICKS.match(self._text, self._at)
        assert found is not None
        ends = self._ticks[len(found[0])]
        while ends and ends[-1] < found.end():
            ends.pop()
        if not ends:
            self._literal(len(found[0]))
            return
        code = self._text[found.end() : ends[-1]].replace("\n", " ")
        if code.startswith(" ") and code.endswith(" ") and code.strip():
            code = code[1:-1]
        self._tokens.append(CodeWords(code))
        self._at = ends[-1] + len(found[0])

    def _angle(self) -> None:
        found = _ANGLE.match(self._text, self._at)
        if found is None:
            self._literal()
            return
        address = found[1] if ":" in found[1] else f"mailto:{found[1]}"
        self._tokens.append(Link(address, (Words(found[1]),)))
        self._at = found.end()

    def _entity(self) -> None:
        found = _ENTITY.match(self._text, self._at)
        if found is None or html.unescape(found[0]) == found[0]:
            self._literal()
            return
        self._words(html.unescape(found[0]))
        self._at = found.end()

    def _bare(self) -> None:
        before = self._text[self._at - 1 : self._at]
        found = None if before.isalnum() else _BARE.match(self._text, self._at)
        if found is None:
            self._literal()
            return
        shown = found[0].rstrip(_NEVER_LAST)
        while shown.endswith(")") and shown.count(")") > shown.count("("):
            shown = shown[:-1].rstrip(_NEVER_LAST)
        if shown.partition("://")[2 if "://" in shown else 0].strip(".") == "":
            self._literal()
            return
        address = shown if "://" in shown else f"http://{shown}"
        self._tokens.append(Link(address, (Words(shown),)))
        self._at += len(shown)

    def _delimiters(self, char: str) -> None:
        text, start = self._text, self._at
        end = start
        while text[end : end + 1] == char:
            end += 1
        self._at = end
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        left = not after.isspace() and (not _is_sign(after) or before.isspace() or _is_sign(before))
        right = not before.isspace() and (
            not _is_sign(before) or after.isspace() or _is_sign(after)
        )
        opens, closes = left, right
        if char == "_":
            opens = left and (not right or _is_sign(before))
            closes = right and (not left or _is_sign(after))
        if char == "~" and end - start > 2:  # noqa: PLR2004 - one or two strike out
            self._words(text[start:end])
        else:
            self._tokens.append(_Delimiter(char, end - start, opens, closes, end - start))

    def _open(self) -> None:
        self._brackets.append(len(self._tokens))
        self._tokens.append(_Bracket(image=False, at=self._at + 1))
        self._at += 1

    def _open_image(self) -> None:
        if self._text[self._at + 1 : self._at + 2] != "[":
            self._literal()
            return
        self._brackets.append(len(self._tokens))
        self._tokens.append(_Bracket(image=True, at=self._at + 2))
        self._at += 2

    def _close(self) -> None:
        if not self._brackets:
            self._literal()
            return
        place = self._brackets.pop()
        opener = self._tokens[place]
        assert isinstance(opener, _Bracket)
        active = opener.image or len(self._brackets) >= self._dead
        self._dead = min(self._dead, len(self._brackets))
        target = self._target(opener) if active else None
        if target is None:
            self._literal()
            return
        address, self._at = target
        inner = _joined(_nested(self._tokens[place + 1 :]))
        del self._tokens[place:]
        if opener.image:
            self._tokens.append(PictureMark(address, plain(inner)))
            return
        self._tokens.append(Link(address, inner))
        self._dead = len(self._brackets)

    def _target(self, opener: _Bracket) -> tuple[str, int] | None:
        """Return where a bracket that closes here leads, and where that ends."""
        after = self._at + 1
        found = _TARGET.match(self._text, after)
        if found:
            address = found[1] if found[1] is not None else found[2]
            return html.unescape(_ESCAPED.sub(r"\1", address)), found.end()
        if not self._references:
            return None
        label, end = self._text[opener.at : self._at][:1000], after
        named = _LABEL.match(self._text, after)
        if named:
            label, end = named[1] or label, named.end()
        address = self._references.get(label_key(label), "")
        return (address, end) if address else None


def _tick_runs(text: str) -> dict[int, list[int]]:
    """Return where runs of backticks begin, by their length, last first."""
    found: dict[int, list[int]] = {}
    for run in _TICKS.finditer(text):
        found.setdefault(len(run[0]), []).append(run.start())
    for places in found.values():
        places.reverse()
    return found


def _flanks(outside: str, inside: str) -> bool:
    """Whether what stands inside of a mark holds on to it, as CommonMark says it."""
    if inside.isspace():
        return False
    return not _is_sign(inside) or outside.isspace() or _is_sign(outside)


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _nested(tokens: list[_Token]) -> Runs:
    """Return tokens with what stands out in its place."""
    _pair([token for token in tokens if isinstance(token, _Delimiter)])
    stack: list[tuple[Mark | None, list[Run]]] = [(None, [])]
    for token in tokens:
        if isinstance(token, _Bracket):
            stack[-1][1].append(Words("![" if token.image else "["))
        elif isinstance(token, _Delimiter):
            for _ in token.ends:
                mark, runs = stack.pop()
                assert mark is not None
                stack[-1][1].append(Marked(mark, tuple(runs)))
            if token.free:
                stack[-1][1].append(Words(token.char * token.free))
            stack.extend((mark, []) for mark in token.begins)
        else:
            stack[-1][1].append(token)
    assert len(stack) == 1
    return tuple(stack[0][1])


def _pair(delimiters: list[_Delimiter]) -> None:
    """Find which delimiters belong together; each is looked at a bounded number of times."""
    openers: list[_Delimiter] = []
    for one in delimiters:
        while one.closes and one.free:
            place = _opener_of(one, openers)
            if place is None:
                break
            del openers[place + 1 :]
            _join_pair(openers[place], one)
            if not openers[place].free or len(openers[place].begins) >= _MOST_BEGUN:
                openers.pop()
        if one.opens and one.free:
            openers.append(one)
            del openers[:-_MOST_OPEN]


def _join_pair(opener: _Delimiter, closer: _Delimiter) -> None:
    size, mark = 1, Mark.EMPHASIS
    if closer.char == "~":
        size, mark = closer.free, Mark.STRUCK
    elif opener.free > 1 and closer.free > 1:
        size, mark = 2, Mark.STRONG
    opener.free -= size
    closer.free -= size
    opener.begins.insert(0, mark)
    closer.ends.append(mark)


def _opener_of(closer: _Delimiter, openers: list[_Delimiter]) -> int | None:
    for place in range(len(openers) - 1, -1, -1):
        opener = openers[place]
        if opener.char != closer.char:
            continue
        if closer.char == "~":
            if opener.free == closer.free:
                return place
        elif not _odd(opener, closer):
            return place
    return None


def _odd(opener: _Delimiter, closer: _Delimiter) -> bool:
    """Whether CommonMark's rule of three keeps two runs apart."""
    both = (opener.closes or closer.opens) and (opener.count + closer.count) % 3 == 0
    return both and not (opener.count % 3 == 0 and closer.count % 3 == 0)


def _joined(runs: Runs) -> Runs:
    """Return runs with neighbouring words as one."""
    return tuple(_join(iter(runs)))


def _join(runs: Iterator[Run]) -> Iterator[Run]:
    words: list[str] = []
    for run in runs:
        if isinstance(run, Words):
            words.append(run.text)
            continue
        if words:
            yield Words("".join(words))
            words = []
        yield Marked(run.mark, _joined(run.runs)) if isinstance(run, Marked) else run
    if words:
        yield Words("".join(words))
