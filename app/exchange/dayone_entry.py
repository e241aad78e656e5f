"""One entry of a Day One export, field by field."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.failures import BadZone
from app.domain.imports import Found, FoundReading, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.domain.when import check_zone, to_utc
from app.exchange.asides import coordinates, steps, temperature
from app.exchange.clean import clean_line, shown
from app.exchange.dates import usable
from app.exchange.dayone_media import Media
from app.exchange.dayone_rich import rich_markdown
from app.exchange.dayone_text import plain_markdown
from app.exchange.details import no_date, unknown_zone, unread
from app.exchange.fields import Fields
from app.exchange.markdown_text import closed
from app.exchange.tree import Member, Report, Tree

_UUID = re.compile(r"[0-9A-F]{32}")
# A zone that is known by its offset alone, as Apple's systems call it.
_APPLE_OFFSET = re.compile(r"GMT([+-])(\d{2})(\d{2})")
_FARTHEST = 18 * 60  # the largest offset a zone may have, in minutes


class Converter:
    """Turns the entries of one journal file into found ones."""

    def __init__(self, member: Member, tree: Tree, report: Report) -> None:
        self._tree, self._report = tree, report
        self._file = shown(member.name)
        base = member.name.rpartition("/")[0]
        self._base = f"{base}/" if base else ""
        self._stamp = member.stamp
        self._without_id: dict[str, int] = {}

    def found(self, raw: Mapping[str, Any]) -> Found:
        """Return one entry; what of it cannot be read is reported."""
        fields = Fields(raw)
        source_id = self._source_id(fields)
        created, zone = self._created(fields, source_id)
        media = Media(fields, self._tree, self._base)
        body = _body(fields, media)
        found = Found(
            source_id=source_id,
            created_at=created,
            zone=zone,
            body=body,
            tags=merge_tags(fields.texts("tags"), _pinned(fields)),
            place=place_of(fields.part("location")),
            starred=fields.flag("starred"),
            modified_at=_moment(fields.text("modifiedDate")),
            readings=_asides(fields),
            attachments=media.found(self._report, self._file, source_id),
            file=self._file,
        )
        if fields.wrong:
            names = ", ".join(sorted(fields.wrong))
            detail = unread(names)
            self._say(ProblemKind.BROKEN_ENTRY, source_id, detail)
        return found

    def _source_id(self, fields: Fields) -> str:
        own = clean_line(fields.text("uuid")).replace("-", "").upper()
        if _UUID.fullmatch(own):
            return own
        if own:
            return own[:100]
        # Without an id the moment stands for it, counted where several share one.
        written = fields.line("creationDate")[:60]
        count = self._without_id.get(written, 0) + 1
        self._without_id[written] = count
        return f"at:{written}#{count}"

    def _created(self, fields: Fields, where: str) -> tuple[datetime, str]:
        zone = self._zone(fields, where)
        created = _parsed(fields.text("creationDate"))
        if created is None:
            created = self._guessed(fields, where)
        if created.tzinfo is None:
            return created, zone
        return to_utc(created), zone or _offset_zone(created)

    def _guessed(self, fields: Fields, where: str) -> datetime:
        written = fields.line("creationDate")
        if written:
            detail: str = no_date(written)
            self._say(ProblemKind.BAD_DATE, where, detail)
        changed = _parsed(fields.text("modifiedDate"))
        detail = "It has no date of its own; the date it was last changed is used."
        if changed is None:
            changed = self._stamp
            detail = "It has no date of its own; the date of the file is used."
        self._say(ProblemKind.GUESSED_DATE, where, detail)
        return changed

    def _zone(self, fields: Fields, where: str) -> str:
        name = fields.line("timeZone")
        if not name:
            return ""
        try:
            offset = _APPLE_OFFSET.fullmatch(name)
            return check_zone(f"UTC{offset[1]}{offset[2]}:{offset[3]}" if offset else name)
        except BadZone:
            detail = unknown_zone(name)
            self._say(ProblemKind.BAD_ZONE, where, detail)
            return ""

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _body(fields: Fields, media: Media) -> str:
    text = fields.text("text")
    if not text.strip():
        text = rich_markdown(fields.text("richText"))
    body = plain_markdown(text, media.place)
    extra = list(media.unused())
    if extra:
        body = "\n\n".join([closed(body), *extra] if body else extra)
    return body


def _parsed(text: str) -> datetime | None:
    """Return a moment that can also be moved to UTC and any zone, or None."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if usable(moment) else None


def _moment(text: str) -> datetime | None:
    moment = _parsed(text)
    return to_utc(moment) if moment and moment.tzinfo else None


def _offset_zone(moment: datetime) -> str:
    """Return the zone of a moment written with an offset; ``Z`` only says what moment it was."""
    offset = moment.utcoffset() or timedelta()
    minutes = offset // timedelta(minutes=1)
    if not minutes or abs(minutes) > _FARTHEST or offset % timedelta(minutes=1):
        return ""
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"UTC{sign}{minutes // 60:02}:{minutes % 60:02}"


def _pinned(fields: Fields) -> list[str]:
    """Return a tag for what was pinned: it is a star of another kind."""
    return ["pinned"] if fields.flag("isPinned") or fields.flag("pinned") else []


def _asides(fields: Fields) -> tuple[FoundReading, ...]:
    celsius = fields.part("weather").number("temperatureCelsius")
    return temperature(celsius) + steps(fields.part("userActivity").number("stepCount"))


def place_of(location: Fields) -> str:
    """Return a place as text: its name, town and country, or its coordinates."""
    name = location.line("userLabel") or location.line("placeName")
    town = location.line("localityName") or location.line("administrativeArea")
    parts = [name, town, location.line("country")]
    kept = list(dict.fromkeys(part for part in parts if part))
    if kept:
        return ", ".join(kept)
    center = location.part("region").part("center")
    latitude = location.number("latitude") or center.number("latitude")
    longitude = location.number("longitude") or center.number("longitude")
    return coordinates(latitude, longitude)
