"""Markdown files with front matter: a folder, a zip of one, or a single file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.exchange.archive import LIMITS, Limits, zip_tree
from app.exchange.clean import clean_text, shown
from app.exchange.markdown_note import Note, notes
from app.exchange.places import Places
from app.exchange.tree import Member, Report, Tree, file_member, folder_tree

_ENDINGS = (".md", ".markdown")
# One note; a book has about 1 MiB.
_MOST = 256 << 20
_MARKS: Mapping[bytes, str] = {
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}


def claims(path: Path) -> bool:
    """Whether ``path`` is a Markdown file, or a folder or zip that holds some.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        return bool(_open(path, lambda _: None, LIMITS, outside=False)[1])
    except (NotThisFormat, FileUnreadable):
        return False


@dataclass
class MarkdownSource:
    """Markdown notes.

    Attributes:
        format: "markdown".
        path: a folder, a zip or a file.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "markdown"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no Markdown file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = _open(self.path, report, self.limits, outside=options.outside)
        places = Places(tree, outside=options.outside)
        for member in members:
            source = _text(member, report)
            if source is not None:
                yield from notes(Note(member.name, source, member.stamp), places, report)


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    if path.is_dir():
        tree = folder_tree(path, report, outside=outside)
    elif path.suffix.lower() in _ENDINGS:
        # The file's own folder counts as chosen, so that its pictures come along.
        member = file_member(path, path.name)
        return Tree([member], path.parent.resolve(), loose=True), [member]
    else:
        tree = zip_tree(path, report, limits)
    names = sorted(name for name in tree.members if name.lower().endswith(_ENDINGS))
    if not names:
        raise NotThisFormat
    return tree, [tree.members[name] for name in names]


def _text(member: Member, report: Report) -> str | None:
    def say(kind: ProblemKind, detail: str) -> None:
        report(Problem(kind, shown(member.name), "", detail))

    if member.size > _MOST:
        say(ProblemKind.TOO_LARGE, "This note is too large to be one.")
        return None
    try:
        data = member.whole(_MOST)
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
