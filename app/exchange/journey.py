"""Journey (journey.cloud): a zip with one JSON file an entry and its media beside them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.failures import BadZone, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.mood import Valence
from app.domain.tags import merge_tags
from app.domain.when import check_zone
from app.exchange.archive import LIMITS, Limits
from app.exchange.asides import coordinates, music, shown_file, temperature
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.dates import usable
from app.exchange.details import unknown_zone
from app.exchange.embeds import Embeds
from app.exchange.fields import Fields
from app.exchange.html_markdown import html_markdown
from app.exchange.moods import of_five
from app.exchange.once import Once
from app.exchange.opening import holds, members_of
from app.exchange.places import Places
from app.exchange.texts import decoded
from app.exchange.tree import Member, Report

_OURS = re.compile(r'"date_journal"\s*:')
_TAG = re.compile(
    r"<(?:p|br|div|strong|em|span|ul|ol|li|h[1-6]|a|img|blockquote)\b[^<>]*>", re.IGNORECASE
)
_MOST = 64 << 20
_LOOK = 1 << 16
_BEST = 5
# A folder may hold a hundred thousand files of another program.
_TRIED = 100


def claims(path: Path) -> bool:
    """Whether ``path`` is an export of Journey, by what is in it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".json",), _is_one, _TRIED)


@dataclass
class JourneySource:
    """An export of Journey.

    Attributes:
        format: "journey".
        path: a zip, the folder it was unpacked into, or the file of one entry.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "journey"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no entry in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = members_of(
            self.path, (".json",), report, self.limits, outside=options.outside
        )
        places, once = Places(tree, outside=options.outside), Once(report)
        any_entry = False
        for member in members:
            raw = _raw(member, report)
            if raw is None or "date_journal" not in raw:
                continue
            any_entry = True
            found = _Entry(member, raw, places, report).found()
            first = once.first(found) if found else None
            if first:
                yield first
        if not any_entry:
            raise NotThisFormat


def _is_one(member: Member) -> bool:
    try:
        return bool(_OURS.search(member.head(_LOOK).decode("utf-8", "ignore")))
    except FileUnreadable:
        return False


def _raw(member: Member, report: Report) -> dict[str, Any] | None:
    """Return the object in a file, or None and say why there is none."""
    try:
        data, _ = decoded(member.whole(_MOST))
        raw = json.loads(data or "")
    except (FileUnreadable, ValueError, RecursionError):
        detail = "This entry is damaged and was left out."
        report(Problem(ProblemKind.UNREADABLE, shown(member.name), "", detail))
        return None
    return raw if isinstance(raw, dict) else None


class _Entry:
    """One file."""

    def __init__(self, member: Member, raw: dict[str, Any], places: Places, report: Report) -> None:
        self._member, self._places, self._report = member, places, report
        self._file = shown(member.name)
        self._fields = Fields(raw)

    def found(self) -> Found | None:
        """Return the entry; None where it has no date."""
        fields = self._fields
        created = _moment(fields.number("date_journal"))
        if created is None:
            detail = "It has no date that can be read, so it was left out."
            self._say(ProblemKind.BAD_DATE, detail)
            return None
        valence, label, number = self._mood()
        embeds = Embeds(self._places, self._folder, self._file, self._report)
        body = embeds.rewrite(self._body())
        weather = fields.part("weather")
        return Found(
            source_id=clean_line(fields.text("id"))[:200] or f"at:{created:%Y-%m-%dT%H:%M:%S.%f}",
            created_at=created,
            zone=self._zone(),
            body=body,
            tags=merge_tags(fields.texts("tags"), [fields.line("folder")]),
            place=self._place(),
            starred=fields.flag("favourite"),
            modified_at=_moment(fields.number("date_modified")),
            valence=valence,
            mood_label=label,
            mood_number=number,
            readings=temperature(weather.number("degree_c")),
            attachments=embeds.attachments(),
            file=self._file,
        )

    @property
    def _folder(self) -> str:
        folder = self._member.name.rpartition("/")[0]
        return f"{folder}/" if folder else ""

    def _body(self) -> str:
        fields = self._fields
        text = clean_text(fields.text("text") or fields.text("preview_text"))
        if fields.line("type").lower() == "html" or _TAG.search(text):
            text = html_markdown(text)
        heard = music(fields.line("music_title"), fields.line("music_artist"))
        parts = [text.strip("\n"), heard]
        for name in fields.texts("photos"):
            mark = shown_file(clean_line(name))
            if mark and clean_line(name) not in text:
                parts.append(mark)
        return "\n\n".join(part for part in parts if part)

    def _mood(self) -> tuple[Valence | None, str, str]:
        number = self._fields.number("mood")
        if not number:
            return None, "", ""
        written = f"{number:g}"
        level = of_five(number)
        if level is None:  # asked for, like a word
            return None, f"mood {written}", ""
        return level, "", f"{written} of {_BEST}"

    def _zone(self) -> str:
        name = self._fields.line("timezone")
        try:
            return check_zone(name) if name else ""
        except BadZone:
            detail = unknown_zone(name)
            self._say(ProblemKind.BAD_ZONE, detail)
            return ""

    def _place(self) -> str:
        fields = self._fields
        named_place = [fields.line("label"), fields.line("address")]
        kept = ", ".join(dict.fromkeys(part for part in named_place if part))
        return kept or coordinates(fields.number("lat"), fields.number("lon"))

    def _say(self, kind: ProblemKind, detail: str) -> None:
        self._report(Problem(kind, self._file, "", detail))


def _moment(millis: float | None) -> datetime | None:
    if millis is None:
        return None
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(millis))
    except OverflowError:
        return None
    return moment if usable(moment) else None
