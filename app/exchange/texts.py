"""The words of a text file, whatever program and system wrote it."""

from collections.abc import Mapping

from app.domain.failures import FileUnreadable
from app.domain.imports import Problem, ProblemKind
from app.exchange.clean import clean_text, shown
from app.exchange.tree import Member, Report

# One note; a book has about 1 MiB.
MOST = 256 << 20
_MARKS: Mapping[bytes, str] = {
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


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
