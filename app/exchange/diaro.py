"""Diaro: a zip with one XML file of tables, and photos beside it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.mood import Valence
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.asides import coordinates, offset_zone, shown_file, temperature
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.dates import usable
from app.exchange.diaro_xml import BrokenXmlError, xml_rows
from app.exchange.embeds import Embeds
from app.exchange.moods import guessed, of_five
from app.exchange.once import Once
from app.exchange.opening import fitting, holds, members_of
from app.exchange.places import Places
from app.exchange.positions import Position
from app.exchange.tree import Member, Report

_LOOK = 1 << 16
_LONGEST = 18 * 60
_BEST = 5
_TRIED = 100  # files, to see what a folder holds

Row = dict[str, str]


def claims(path: Path) -> bool:
    """Whether ``path`` is a backup of Diaro, by what is in it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".xml",), _is_one, _TRIED)


@dataclass
class DiaroSource:
    """A backup made by Diaro.

    Attributes:
        format: "diaro".
        path: a zip, the folder it was unpacked into, or the XML file alone.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "diaro"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such table in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = members_of(
            self.path, (".xml",), report, self.limits, outside=options.outside
        )
        places, once, any_table = Places(tree, outside=options.outside), Once(report), False
        for member in fitting(members, _is_one, report):
            any_table = True
            if member.size > self.limits.text:
                raise ArchiveRefused("The entries in this backup are too large to be some.")
            lists, taken = _lists(member), 0
            converter = _Converter(lists, places, report, member)
            try:
                for row in _rows(member, "diaro_entries"):
                    taken += 1
                    found = converter.found(row, taken)
                    first = once.first(found) if found else None
                    if first:
                        yield first
            except (BrokenXmlError, FileUnreadable):
                converter.say_cut(taken)
        if not any_table:
            raise NotThisFormat


def _is_one(member: Member) -> bool:
    head = member.head(_LOOK)
    # Also where it is UTF-16.
    return b"diaro_" in head.replace(b"\0", b"") and b"<data" in head.replace(b"\0", b"")


def _rows(member: Member, wanted: str) -> Iterator[Row]:
    return (row for table, row in xml_rows(member.chunks()) if table == wanted)


@dataclass
class _Lists:
    """What entries refer to by their ids."""

    folders: dict[str, Row] = field(default_factory=dict)
    tags: dict[str, Row] = field(default_factory=dict)
    moods: dict[str, Row] = field(default_factory=dict)
    locations: dict[str, Row] = field(default_factory=dict)
    files: dict[str, list[Row]] = field(default_factory=dict)


def _lists(member: Member) -> _Lists:
    """Read what entries refer to, wherever in the file it stands."""
    lists = _Lists()
    tables = {
        "diaro_folders": lists.folders, "diaro_tags": lists.tags,
        "diaro_moods": lists.moods, "diaro_locations": lists.locations,
    }  # fmt: skip
    try:
        for table, row in xml_rows(member.chunks()):
            if table in tables:
                tables[table][row.get("uid", "")] = row
            elif table == "diaro_attachments":
                lists.files.setdefault(row.get("entry_uid", ""), []).append(row)
    except (BrokenXmlError, FileUnreadable):
        # Where the damage begins is said when the entries are read.
        return lists
    return lists


class _Converter:
    """Turns a backup's entries into found ones."""

    def __init__(self, lists: _Lists, places: Places, report: Report, member: Member) -> None:
        self._lists, self._places, self._report = lists, places, report
        self._file = shown(member.name)
        folder = member.name.rpartition("/")[0]
        self._folder = f"{folder}/" if folder else ""

    def found(self, row: Row, number: int) -> Found | None:
        """Return one entry; None where it has no date that can be read."""
        ident = clean_line(row.get("uid", ""))[:100]
        created = _moment(row.get("date", ""))
        if created is None:
            detail = "It has no date that can be read, so it was left out."
            self._say(ProblemKind.BAD_DATE, ident or Position.ENTRY.at(number), detail)
            return None
        valence, label, level = self._mood(row)
        embeds = Embeds(self._places, self._folder, ident or self._file, self._report)
        shows = [self._shown(file) for file in self._files(row.get("uid", ""))]
        parts = [clean_text(row.get("text", "")).strip("\n"), *shows]
        has_weather = bool(row.get("weather_icon") or row.get("weather_description"))
        return Found(
            source_id=ident or f"at:{created:%Y-%m-%dT%H:%M:%S.%f}",
            created_at=created,
            zone=_zone(row.get("tz_offset", "")),
            body=embeds.rewrite("\n\n".join(part for part in parts if part)),
            title=clean_line(row.get("title", "")),
            tags=merge_tags(self._tags(row)),
            place=self._place(row),
            valence=valence,
            mood_label=label,
            mood_number=level,
            readings=temperature(_number(row.get("weather_temperature", "")))
            if has_weather
            else (),
            attachments=embeds.attachments(),
            file=self._file,
        )

    def _mood(self, row: Row) -> tuple[Valence | None, str, str]:
        ident = row.get("mood", "").strip()
        if not ident or ident == "0":
            return None, "", ""
        known = self._lists.moods.get(ident)
        if known is None:
            return None, f"mood {clean_line(ident)[:40]}", ""
        label, weight = clean_line(known.get("title", "")), _number(known.get("weight", ""))
        valence = of_five(weight) if weight is not None else None
        return valence or guessed(label), label, "" if weight is None else f"{weight:g} of {_BEST}"

    def _tags(self, row: Row) -> list[str]:
        """Return an entry's tags and the name of its folder."""
        tags = [self._lists.tags.get(ident.strip(), {}) for ident in row.get("tags", "").split(",")]
        folder = self._lists.folders.get(row.get("folder_uid", "").strip(), {})
        return [one["title"] for one in (*tags, folder) if one.get("title")]

    def _place(self, row: Row) -> str:
        found = self._lists.locations.get(row.get("location_uid", "").strip(), {})
        words = (clean_line(found.get(name, "")) for name in ("title", "address"))
        kept = ", ".join(dict.fromkeys(word for word in words if word))
        return kept or coordinates(_number(found.get("lat", "")), _number(found.get("lng", "")))

    def _files(self, ident: str) -> list[Row]:
        def place(file: Row) -> float:
            return _number(file.get("position", "")) or 0.0

        return sorted(self._lists.files.get(ident, []), key=place)

    def _shown(self, file: Row) -> str:
        kind, name = (
            clean_line(file.get("type", "")) or "photo",
            clean_line(file.get("filename", "")),
        )
        return shown_file(f"media/{kind}/{name}") if name else ""

    def say_cut(self, taken: int) -> None:
        """Say from where on the file cannot be read."""
        where = Position.AFTER_ENTRY.at(taken) if taken else ""
        self._say(ProblemKind.UNREADABLE, where, "From here on this file is damaged.")

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _number(text: str) -> float | None:
    try:
        number = float(text.strip()[:40])
    except ValueError:
        return None
    return number if abs(number) < 1e15 else None  # noqa: PLR2004 - none of theirs is larger


def _moment(text: str) -> datetime | None:
    millis = _number(text)
    if millis is None:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(millis))
    except (OverflowError, ValueError):
        return None
    return moment if usable(moment) else None


def _zone(offset: str) -> str:
    sign, digits = offset.strip()[:1], offset.strip()[1:].replace(":", "")
    if sign not in {"+", "-"} or len(digits) != 4 or not digits.isdecimal():  # noqa: PLR2004 - hhmm
        return ""
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return offset_zone(-minutes if sign == "-" else minutes) if minutes <= _LONGEST else ""
