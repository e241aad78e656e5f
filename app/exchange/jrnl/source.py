"""A jrnl journal of any kind as a source."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.fields import Fields
from app.exchange.jrnl.dates import jrnl_date
from app.exchange.jrnl.locked import locked_version, unlocked
from app.exchange.jrnl.text import JournalText, looks_like_jrnl
from app.exchange.json_stream import BrokenJsonError, JsonArrays
from app.exchange.once import Once
from app.exchange.opening import any_fits, open_tree
from app.exchange.positions import Position
from app.exchange.texts import MOST, decoded, text_lines
from app.exchange.tree import Member, Report, Tree, file_member

_ENDINGS = (".journal", ".jrnl", ".txt", ".json", "")
_DAY_FILE = re.compile(r"(?:.*/)?\d{4}/\d{2}/\d{2}\.txt")
_LOOK = 1 << 18
_JSON = re.compile(r'\s*\{\s*"(?:tags|entries)"\s*:')
_JSON_ENTRY = re.compile(r'"entries"\s*:\s*\[\s*\{[^{}]*"date"\s*:\s*"')
_JSON_EMPTY = re.compile(r'\s*\{\s*"tags"\s*:\s*\{[^{}]*\}\s*,\s*"entries"\s*:\s*\[\s*\]')


def claims(path: Path) -> bool:
    """Whether ``path`` is a jrnl journal: text with dates in brackets, its JSON, or a locked one.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        members = _members(path, lambda _: None, LIMITS, outside=False)
        named = path.suffix.lower() in {".journal", ".jrnl"}
        return any_fits(members[:3], lambda member: bool(_kind(member, named=named)))
    except (NotThisFormat, FileUnreadable):
        return False


class JrnlSource:
    """A jrnl journal.

    Attributes:
        format: "jrnl".
        path: a file, or a folder or zip of ``YYYY/MM/DD.txt``.
    """

    format = "jrnl"

    def __init__(self, path: Path, limits: Limits = LIMITS) -> None:
        self.path = path
        self._limits = limits

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no entry of jrnl's.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
            PasswordNeeded, WrongPassword: it is locked.
        """
        once, known = Once(report, own=False), False
        for member in _members(self.path, report, self._limits, outside=options.outside):
            kind = _checked(member, report, self._limits)
            known |= bool(kind)
            for found in _entries(kind, member, options, report):
                kept = once.first(found)
                if kept:
                    yield kept
        if not known:
            raise NotThisFormat


def _members(path: Path, report: Report, limits: Limits, *, outside: bool) -> list[Member]:
    if path.is_file() and path.suffix.lower() in _ENDINGS:
        return [file_member(path, path.name)]
    tree: Tree = open_tree(path, _ENDINGS, report, limits, outside=outside)
    names = sorted(name for name in tree.members if _DAY_FILE.fullmatch(name))
    if not names:
        raise NotThisFormat
    return [tree.members[name] for name in names]


def _kind(member: Member, *, named: bool) -> str:
    """Return "text", "json", "locked", or nothing for what is not jrnl's."""
    head = member.head(_LOOK)
    if locked_version(head, member.size, named=named):
        return "locked"
    text = decoded(head)[0] or ""
    if _JSON.match(text):
        return "json" if _JSON_EMPTY.match(text) or _JSON_ENTRY.search(text) else ""
    return "text" if looks_like_jrnl(clean_text(text).split("\n")) else ""


def _checked(member: Member, report: Report, limits: Limits) -> str:
    """Return the kind of a file that can be read; else say why not."""
    kind, detail = ProblemKind.UNREADABLE, "This file holds no entry of jrnl's."
    if member.size > limits.text:
        kind, detail = ProblemKind.TOO_LARGE, "This file of entries is too large to be one."
    else:
        try:
            found = _kind(member, named=True)
        except FileUnreadable:
            found, detail = "", "This file could not be read."
        if found:
            return found
    report(Problem(kind, shown(member.name), "", detail))
    return ""


def _entries(kind: str, member: Member, options: Options, report: Report) -> Iterator[Found]:
    try:
        if kind == "locked":
            yield from _locked(member, options, report)
        elif kind == "json":
            yield from _json(member, report)
        elif kind == "text":
            lines = partial(text_lines, member)
            yield from JournalText(lines, member.name, report).entries()
    except FileUnreadable:
        detail = "From here on this file could not be read."
        report(Problem(ProblemKind.UNREADABLE, shown(member.name), "", detail))


def _locked(member: Member, options: Options, report: Report) -> Iterator[Found]:
    data = member.whole(MOST)
    version = locked_version(data[:_LOOK], len(data), named=True)
    text = clean_text(unlocked(data, version, options.password))
    yield from JournalText(lambda _: text.split("\n"), member.name, report).entries()


def _json(member: Member, report: Report) -> Iterator[Found]:
    file, taken = shown(member.name), 0
    try:
        for element in JsonArrays(member.chunks()):
            if element.key != "entries":
                continue
            found = None if element.broken else _from_json(element.value, file)
            taken += 1
            if found:
                yield found
                continue
            detail = "This entry is damaged and was left out."
            report(
                Problem(
                    ProblemKind.BROKEN_ENTRY, file, Position.ENTRY.at(element.index + 1), detail
                )
            )
    except BrokenJsonError:
        if not taken:
            raise ArchiveRefused(
                "The entries in this export are damaged and cannot be read. Export it again."
            ) from None
        where, detail = Position.AFTER_ENTRY.at(taken), "From here on this file is damaged."
        report(Problem(ProblemKind.UNREADABLE, file, where, detail))


def _from_json(raw: Mapping[str, Any] | Any, file: str) -> Found | None:
    if not isinstance(raw, dict):
        return None
    fields = Fields(raw)
    when = jrnl_date(f"{fields.line('date')} {fields.line('time')}")
    if when is None:
        return None
    tags = (tag.strip().lstrip("@#") for tag in fields.texts("tags"))
    return Found(
        source_id=f"at:{when.moment.replace(tzinfo=None).isoformat()}",
        created_at=when.moment,
        zone=when.zone,
        title=clean_line(fields.text("title")),
        body=clean_text(fields.text("body")).strip("\n"),
        tags=merge_tags(tags),
        starred=fields.flag("starred"),
        file=file,
    )
