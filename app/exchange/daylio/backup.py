"""Daylio's backup (``.daylio``): a zip with base64 of JSON, and photos without endings."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import Any

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    FoundAttachment,
    Options,
    Problem,
    ProblemKind,
)
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import attachment_key, clean_line, shown
from app.exchange.dates import usable
from app.exchange.daylio.words import LEVELS, level_of, note_markdown
from app.exchange.fields import Fields
from app.exchange.json_stream import BrokenJsonError, JsonArrays
from app.exchange.once import Once
from app.exchange.opening import open_tree
from app.exchange.positions import Position
from app.exchange.sniffing import sniffed
from app.exchange.tree import Member, Report, Tree

_NAME = "backup.daylio"
_SPACE = re.compile(rb"\s+")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*")
_DAY = 18 * 60  # the largest offset a zone may have, in minutes


def claims(path: Path) -> bool:
    """Whether ``path`` is a Daylio backup, zipped or unpacked.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        _open(path, lambda _: None, LIMITS)
    except (NotThisFormat, FileUnreadable):
        return False
    return True


@dataclass
class DaylioBackup:
    """A backup made by Daylio.

    Attributes:
        format: "daylio".
        path: a file, or the folder it was unpacked into.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "daylio"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no backup in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        del options
        tree, member = _open(self.path, report, self.limits)
        if member.size > self.limits.text:
            raise ArchiveRefused("The entries in this backup are too large to be some.")
        converter = _Converter(_lists(member), tree, report, shown(member.name))
        once, arrays = Once(report), JsonArrays(_plain(member))
        taken = 0
        try:
            for element in arrays:
                if element.key != "dayEntries":
                    continue
                taken += 1
                broken = element.broken or not isinstance(element.value, dict)
                found = None if broken else converter.found(element.value)
                if found is None:
                    converter.say_broken(element.index)
                    continue
                first = once.first(found)
                if first:
                    yield first
        except (BrokenJsonError, FileUnreadable) as error:
            if not taken:
                raise _damaged() from error
            converter.say_cut(taken)


def _open(path: Path, report: Report, limits: Limits) -> tuple[Tree, Member]:
    tree = open_tree(path, (), report, limits)
    member = tree.by_base(_NAME)
    if member is None:
        raise NotThisFormat
    return tree, member


def _damaged() -> ArchiveRefused:
    return ArchiveRefused("The entries in this backup are damaged. Make it again in Daylio.")


def _plain(member: Member) -> Iterator[bytes]:
    """Yield the JSON that stands in a backup, packed as base64 or plain."""
    chunks = member.chunks()
    first = next(chunks, b"")
    if first.lstrip()[:1] == b"{":
        yield first
        yield from chunks
        return
    rest = b""
    for chunk in chain([first], chunks):
        if not _BASE64.fullmatch(chunk):
            raise BrokenJsonError
        rest += _SPACE.sub(b"", chunk)
        whole = len(rest) - len(rest) % 4
        yield _decoded(rest[:whole])
        rest = rest[whole:]
    yield _decoded(rest + b"=" * (-len(rest) % 4))


def _decoded(data: bytes) -> bytes:
    try:
        return base64.b64decode(data)
    except binascii.Error as error:
        raise BrokenJsonError from error


@dataclass
class _Lists:
    """What entries refer to by number."""

    moods: dict[int, tuple[str, int]] = field(default_factory=dict)
    tags: dict[int, str] = field(default_factory=dict)
    assets: dict[int, str] = field(default_factory=dict)


def _lists(member: Member) -> _Lists:
    """Read the lists that entries refer to, wherever in the file they stand."""
    lists = _Lists()
    try:
        for element in JsonArrays(_plain(member)):
            if isinstance(element.value, dict):
                _take(lists, element.key, Fields(element.value))
    except (BrokenJsonError, FileUnreadable):
        # What comes after the damage is said when the entries are read.
        return lists
    return lists


def _take(lists: _Lists, key: str, item: Fields) -> None:
    number = item.number("id")
    if number is None:
        return
    ident = int(number)
    if key == "customMoods":
        group = int(item.number("mood_group_id") or 0)
        named = int(item.number("predefined_name_id") or 0)
        usual = LEVELS[named - 1] if 1 <= named <= len(LEVELS) else ""
        lists.moods[ident] = (item.line("custom_name") or usual, group)
    elif key == "tags":
        lists.tags[ident] = item.line("name")
    elif key == "assets":
        lists.assets[ident] = item.line("checksum")


class _Converter:
    """Turns a backup's entries into found ones."""

    def __init__(self, lists: _Lists, tree: Tree, report: Report, file: str) -> None:
        self._lists, self._tree, self._report, self._file = lists, tree, report, file

    def found(self, raw: dict[str, Any]) -> Found | None:
        """Return one entry; None where it has no date that can be read."""
        item = Fields(raw)
        seen = _moment(item)
        if seen is None:
            return None
        moment, zone = seen
        ident = item.number("id")
        source_id = f"id:{int(ident)}" if ident is not None else f"at:{moment:%Y-%m-%dT%H:%M}"
        label, group = self._mood(item, source_id)
        files = [self._file_of(number, source_id) for number in _numbers(raw.get("assets"))]
        marks = [_mark(one) for one in files]
        parts = [note_markdown(item.text("note")), *marks]
        tags = [self._tag(number, source_id) for number in _numbers(raw.get("tags"))]
        return Found(
            source_id=source_id,
            created_at=moment,
            zone=zone,
            body="\n\n".join(part for part in parts if part),
            title=clean_line(item.text("note_title")),
            tags=merge_tags(tags),
            valence=level_of(group),
            mood_label=label,
            mood_number=f"{group} of {len(LEVELS)}, 1 the best" if group else "",
            attachments=tuple(files),
            file=self._file,
        )

    def _mood(self, item: Fields, where: str) -> tuple[str, int]:
        number = item.number("mood")
        if number is None:
            return "", 0
        known = self._lists.moods.get(int(number))
        if known is None:
            self._say(ProblemKind.UNKNOWN_MOOD, where, "The backup does not say what mood it had.")
            return f"mood {int(number)}", 0
        return known

    def _tag(self, number: int, where: str) -> str:
        name = self._lists.tags.get(number)
        if name is None:
            detail = "It names an activity that the backup does not hold."
            self._say(ProblemKind.BROKEN_ENTRY, where, detail)
        return name or ""

    def _file_of(self, number: int, where: str) -> FoundAttachment:
        checksum = self._lists.assets.get(number, "")
        member = self._tree.by_stem(checksum) if checksum else None
        key = attachment_key(f"asset{number}")
        if member is None:
            detail = "A photo or recording of this entry is not in the backup."
            self._say(ProblemKind.MISSING_ATTACHMENT, where, detail)
            return FoundAttachment(key, checksum or f"asset {number}")
        name = f"{checksum[:40]}.{sniffed(member)}"
        return FoundAttachment(key, name, member.size, member.chunks)

    def say_broken(self, index: int) -> None:
        """Say that an entry cannot be read."""
        detail = "This entry is damaged or has no date, so it was left out."
        self._say(ProblemKind.BROKEN_ENTRY, Position.ENTRY.at(index + 1), detail)

    def say_cut(self, taken: int) -> None:
        """Say from where on the file cannot be read."""
        detail = "From here on this file is damaged."
        self._say(ProblemKind.UNREADABLE, Position.AFTER_ENTRY.at(taken), detail)

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _mark(file: FoundAttachment) -> str:
    image = file.name.endswith((".jpg", ".png", ".gif", ".webp"))
    return f"![]({PLACEHOLDER}{file.key})" if image else f"[{file.name}]({PLACEHOLDER}{file.key})"


def _numbers(value: Any) -> list[int]:
    items = value if isinstance(value, list) else []
    return [item for item in items if isinstance(item, int) and not isinstance(item, bool)]


def _moment(item: Fields) -> tuple[datetime, str] | None:
    """Return the moment as the person saw it: the clock in the entry, and its offset as a zone."""
    offset = item.number("timeZoneOffset") or 0.0
    minutes = int(offset / 60_000)
    if abs(minutes) > _DAY:
        return None
    parts = [item.number(name) for name in ("year", "month", "day", "hour", "minute")]
    try:
        year, month, day, hour, minute = (int(part) for part in parts if part is not None)
        wall = datetime(year, month + 1, day, hour, minute, tzinfo=UTC)  # months from 0
    except (ValueError, OverflowError):
        millis = item.number("datetime")
        if millis is None:
            return None
        try:
            wall = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(
                milliseconds=millis, minutes=minutes
            )
        except OverflowError:
            return None
    if not usable(wall):
        return None
    sign = "-" if minutes < 0 else "+"
    zone = f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "UTC"
    return wall - timedelta(minutes=minutes), zone
