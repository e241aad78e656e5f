"""Day One Classic: a folder ``X.dayone`` with a property list for each entry, and its photos."""

import plistlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any
from xml.parsers.expat import ExpatError

from app.domain.failures import BadZone, FileUnreadable, NotThisFormat
from app.domain.filled import Filled
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    FoundAttachment,
    FoundReading,
    Options,
    Problem,
    ProblemKind,
)
from app.domain.tags import merge_tags
from app.domain.when import check_zone, to_utc
from app.exchange.archive import LIMITS, Limits
from app.exchange.asides import music, steps, temperature
from app.exchange.clean import attachment_key, clean_line, shown
from app.exchange.dates import usable, written_date
from app.exchange.dayone_entry import place_of
from app.exchange.dayone_text import plain_markdown
from app.exchange.details import no_date, unknown_zone, unread
from app.exchange.fields import Fields
from app.exchange.once import Once
from app.exchange.opening import named, open_tree
from app.exchange.tree import Member, Report, Tree

_ENDINGS = (".doentry",)
_PHOTOS = ("jpg", "jpeg", "png", "heic", "gif", "webp")
_SHOWN = frozenset(("jpg", "jpeg", "png", "gif", "webp"))
_DATE = re.compile(rb"<date>([^<>]{1,100})</date>")
_ISO = re.compile(rb"\s*-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\s*")
# What plistlib lets through of its parts.
_BROKEN = (FileUnreadable, ExpatError, ValueError, LookupError, TypeError, AttributeError,
           OverflowError, RecursionError)  # fmt: skip
_MOST = 64 << 20
_DEEPEST = 3


def claims(path: Path) -> bool:
    """Whether ``path`` holds entries of Day One Classic, or is one.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        return bool(_open(path, lambda _: None, LIMITS, outside=False)[1])
    except (NotThisFormat, FileUnreadable):
        return False


@dataclass
class DayOneClassicSource:
    """A journal of Day One Classic.

    Attributes:
        format: "dayone-classic".
        path: a folder, a zip of it, or one entry.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "dayone-classic"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no entry in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = _open(self.path, report, self.limits, outside=options.outside)
        once = Once(report)
        for member in members:
            raw = _plist(member)
            if raw is None:
                detail = "This entry is damaged and was left out."
                report(Problem(ProblemKind.UNREADABLE, shown(member.name), "", detail))
                continue
            first = once.first(_Entry(member, raw, tree, report).found())
            if first:
                yield first


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    tree = open_tree(path, _ENDINGS, report, limits, outside=outside)
    members = named(tree, _ENDINGS)
    if not members:
        raise NotThisFormat
    return tree, members


def _plist(member: Member) -> dict[str, Any] | None:
    """Return what a property list says; dates in no form of its own stay as they are written."""
    try:
        data = member.whole(_MOST)
        data = _DATE.sub(
            lambda match: (
                match[0] if _ISO.fullmatch(match[1]) else b"<string>%s</string>" % match[1]
            ),
            data,
        )
        raw = plistlib.loads(data, fmt=plistlib.FMT_XML)
    except _BROKEN:
        return None
    return raw if isinstance(raw, dict) else None


class _Entry:
    """One property list."""

    def __init__(self, member: Member, raw: Mapping[str, Any], tree: Tree, report: Report) -> None:
        self._member, self._tree, self._report = member, tree, report
        self._file = shown(member.name)
        self._raw = raw
        self._fields = Fields(_camel(raw, 0))
        own = self._fields.line("uuid").replace("-", "").upper()
        self._stem = PurePosixPath(member.name).stem
        self._id = own[:100] or self._stem

    def found(self) -> Found:
        """Return the entry; what of it cannot be read is reported."""
        fields = self._fields
        photo = self._photo()
        heard = fields.part("music")
        body = plain_markdown(fields.text("entryText"), _no_place)
        parts = [body, music(heard.line("track"), heard.line("artist")), _mark(photo)]
        created = self._created()
        found = Found(
            source_id=self._id,
            created_at=created,
            zone=self._zone(),
            body="\n\n".join(part for part in parts if part),
            tags=merge_tags(fields.texts("tags")),
            place=place_of(fields.part("location")),
            starred=fields.flag("starred"),
            readings=self._asides(),
            attachments=(photo,) if photo else (),
            file=self._file,
        )
        if fields.wrong:
            names = ", ".join(sorted(fields.wrong))
            detail = unread(names)
            self._say(ProblemKind.BROKEN_ENTRY, detail)
        return found

    def _created(self) -> datetime:
        written = self._raw.get("Creation Date")
        if isinstance(written, datetime) and usable(written):
            # A property list keeps UTC and does not say so.
            return to_utc(written.replace(tzinfo=UTC))
        text = clean_line(written) if isinstance(written, str) else ""
        parsed = written_date(text)
        if parsed:
            guessed = Filled("Its date, “%1”, was read as the time of the zone.", shown(text))
            self._say(ProblemKind.GUESSED_DATE, guessed)
            return parsed.moment
        if text:
            self._say(ProblemKind.BAD_DATE, no_date(text))
        detail = "It has no date of its own; the date of the file is used."
        self._say(ProblemKind.GUESSED_DATE, detail)
        return self._member.stamp

    def _zone(self) -> str:
        name = self._fields.line("timeZone")
        try:
            return check_zone(name) if name else ""
        except BadZone:
            detail = unknown_zone(name)
            self._say(ProblemKind.BAD_ZONE, detail)
            return ""

    def _asides(self) -> tuple[FoundReading, ...]:
        weather = self._raw.get("Weather")
        celsius = weather.get("Celsius") if isinstance(weather, dict) else None
        try:
            degrees = float(celsius) if isinstance(celsius, str | int | float) else None
        except (ValueError, OverflowError):
            degrees = None
        return temperature(degrees) + steps(self._fields.number("stepCount"))

    def _photo(self) -> FoundAttachment | None:
        folder = self._member.name.rpartition("/")[0].rpartition("/")[0]
        base = f"{folder}/" if folder else ""
        for stem in (self._stem, self._id):
            for ending in _PHOTOS:
                member = self._tree.find(f"{base}photos/{stem}.{ending}")
                if member:
                    key, name = attachment_key(self._id), PurePosixPath(member.name).name
                    return FoundAttachment(key, name, member.size, member.chunks)
        return None

    def _say(self, kind: ProblemKind, detail: str) -> None:
        self._report(Problem(kind, self._file, self._id, detail))


def _camel(raw: Mapping[str, Any], depth: int) -> dict[str, Any]:
    """Return a property list with the names that Day One uses today: "Time Zone" is timeZone."""
    named_: dict[str, Any] = {}
    for key, value in raw.items():
        words = str(key).split()
        name = "".join([words[0].lower(), *(word.title() for word in words[1:])]) if words else ""
        name = {"locality": "localityName"}.get(name, name)
        inner = isinstance(value, dict) and depth < _DEEPEST
        named_[name] = _camel(value, depth + 1) if inner else value
    return named_


def _no_place(kind: str, identifier: str, words: str) -> str:
    """Keep a picture that belongs to the newer program as the words it has."""
    del kind, identifier
    return words


def _mark(photo: FoundAttachment | None) -> str:
    if photo is None:
        return ""
    image = photo.name.rpartition(".")[2].lower() in _SHOWN
    mark = f"[{photo.name}]({PLACEHOLDER}{photo.key})"
    return f"![]({PLACEHOLDER}{photo.key})" if image else mark
