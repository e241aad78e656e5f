"""The words of a text file, whatever program and system wrote it."""

import codecs
from collections.abc import Iterator, Mapping
from typing import TypeVar

from app.domain.failures import FileUnreadable
from app.domain.imports import Problem, ProblemKind
from app.exchange.clean import clean_text, shown
from app.exchange.positions import Position
from app.exchange.tree import Member, Report

# One note; a book has about 1 MiB.
MOST = 256 << 20
_MARKS: Mapping[bytes, str] = {
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
S = TypeVar("S", str, bytes)


def member_text(member: Member, report: Report, most: int = MOST) -> str | None:
    """Return what a file of at most ``most`` bytes says, or None and say why there is nothing."""

    def say(kind: ProblemKind, detail: str) -> None:
        report(Problem(kind, shown(member.name), "", detail))

    if member.size > most:
        say(ProblemKind.TOO_LARGE, "This note is too large to be one.")
        return None
    try:
        data = member.whole(most)
    except FileUnreadable:
        say(ProblemKind.UNREADABLE, "This note could not be read.")
        return None
    text, certain = decoded(data)
    if text is None:
        say(ProblemKind.UNREADABLE, "This file holds no text.")
    elif not certain:
        detail = "It is not in UTF-8; it was read as Windows-1252. Check its accents."
        say(ProblemKind.UNREADABLE, detail)
    return None if text is None else clean_text(text)


def decoded(data: bytes) -> tuple[str | None, bool]:
    """Return the text of a file and whether its encoding is certain; None for what is no text."""
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return data.decode(name, "replace"), True
    try:
        return data.decode("utf-8-sig"), True
    except UnicodeDecodeError:
        if b"\0" in data[:4096]:
            return None, False
        return data.decode("cp1252", "replace"), False


def text_lines(member: Member, report: Report) -> Iterator[str]:
    """Yield a file's lines without their ends; only one of them is in memory.

    A line that is no UTF-8 is read as Windows-1252, which is said once.

    Raises:
        FileUnreadable: it cannot be read to its end, or holds no text.
    """
    head = member.head(4096)
    name = next((name for mark, name in _MARKS.items() if head.startswith(mark)), "")
    if not name and b"\0" in head:
        raise FileUnreadable("This file holds no text.")
    lines: Iterator[str | bytes] = _raw_lines(member.chunks())
    if name:
        lines = _recoded(member.chunks(), name)
    certain = True
    for number, raw in enumerate(lines):
        line, sure = decoded(raw) if isinstance(raw, bytes) else (raw, True)
        if certain and not sure:
            certain = False
            detail = "Not all of it is in UTF-8; that was read as Windows-1252. Check its accents."
            report(
                Problem(
                    ProblemKind.UNREADABLE, shown(member.name), Position.LINE.at(number + 1), detail
                )
            )
        yield from clean_text(line or "").split("\n")


def _raw_lines(chunks: Iterator[bytes]) -> Iterator[bytes]:
    waiting = b""
    for chunk in chunks:
        *whole, rest = chunk.split(b"\n")
        if whole:
            yield (waiting + whole[0]).removesuffix(b"\r")
            for line in whole[1:]:
                yield line.removesuffix(b"\r")
            waiting = rest
        else:
            waiting = _longer(waiting, rest)
    yield waiting.removesuffix(b"\r")


def _recoded(chunks: Iterator[bytes], name: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(name)("replace")
    waiting = ""
    for chunk in chunks:
        *whole, rest = decoder.decode(chunk).split("\n")
        if whole:
            yield (waiting + whole[0]).removesuffix("\r")
            for line in whole[1:]:
                yield line.removesuffix("\r")
            waiting = rest
        else:
            waiting = _longer(waiting, rest)
    yield (waiting + decoder.decode(b"", final=True)).removesuffix("\r")


def _longer(waiting: S, rest: S) -> S:
    if len(waiting) > MOST:
        raise FileUnreadable("A line of this file is too long to be one.")
    return waiting + rest
