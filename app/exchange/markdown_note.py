"""One Markdown note as the entries it holds."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from pathlib import PurePosixPath

from app.domain.failures import BadZone
from app.domain.imports import Found, Problem, ProblemKind, entry_link
from app.domain.mood import Valence
from app.domain.tags import merge_tags
from app.domain.when import check_zone, from_wall, to_utc
from app.exchange.clean import clean_line, shown
from app.exchange.dates import Written, date_in_name, written_date
from app.exchange.details import day_first, no_date, unknown_zone
from app.exchange.embeds import Embeds
from app.exchange.front_matter import FrontMatter, body_of, split_note
from app.exchange.markdown_own import OwnNote, is_own
from app.exchange.places import Places
from app.exchange.timed import Section, timed_sections
from app.exchange.tree import Member, Report

#: Of the files that are notes.
ENDINGS = (".md", ".markdown")
_DATE = ("date", "datetime", "day")
_CREATED = ("created", "created_at", "date_created", "creation_date", "created_time", "timestamp")
_CHANGED = ("updated", "updated_at", "modified", "modified_at", "last_modified", "date_modified")
_ZONE = ("timezone", "time_zone", "zone", "tz")
_STAR = ("starred", "star", "favorite", "favourite")
_PLACE = ("place", "location")
_MOODS = {str(int(one)): one for one in Valence} | {
    one.name.lower().replace("_", " "): one for one in Valence
}


@dataclass(frozen=True, slots=True)
class Note:
    """A file of Markdown.

    Attributes:
        name: relative, with ``/``.
        stamp: when the file was last changed.
    """

    name: str
    source: str
    stamp: datetime


def note_id(name: str) -> str:
    """Return how a note is known again, by its relative name."""
    return unicodedata.normalize("NFC", clean_line(name))


def notes(note: Note, places: Places, report: Report) -> Iterator[Found]:
    """Yield the entry of a note, or each of those that stand in it under headings with times."""
    folder = note.name.rpartition("/")[0]
    folder += "/" if folder else ""

    def link_to(member: Member) -> str:
        is_note = member.name.lower().endswith(ENDINGS) and places.holds(member)
        return entry_link(note_id(member.name)) if is_note else ""

    head, body = split_note(note.source)
    if is_own(head):
        own = OwnNote(head, places, folder, shown(note.name), report)
        entry = own.found(note_id(note.name), body_of(note.source), link_to)
        if entry:
            yield entry
            return
    reader = _Reader(note, head, report)
    whole = reader.found()
    before, sections = timed_sections(body) if not reader.when.timed else (body, [])

    def filled(entry: Found, body: str) -> Found:
        embeds = Embeds(places, folder, reader.file, report, link_to)
        body = embeds.rewrite(body.strip("\n"))
        return replace(entry, body=body, attachments=embeds.attachments())

    if before or not sections:
        yield filled(whole, before)
    for section in sections:
        yield filled(reader.part(whole, section), section.body)


class _Reader:
    """Reads what a note says about itself."""

    def __init__(self, note: Note, head: FrontMatter, report: Report) -> None:
        self._note, self._report = note, report
        self.file = shown(note.name)
        self.head = head
        self._named = date_in_name(PurePosixPath(note.name).stem)
        self._zone = self._chosen_zone()
        self.when = self._when()

    def found(self) -> Found:
        """Return the note as one entry, its body still to be filled in."""
        label = self.head.line("mood")
        changed = written_date(self.head.line(*_CHANGED))
        return Found(
            source_id=note_id(self._note.name),
            created_at=self.when.moment,
            zone=self._zone or self.when.zone,
            body="",
            title=self._title,
            tags=merge_tags(self.head.words("tags", "tag", "keywords")),
            place=_place(self.head),
            starred=self.head.flag(*_STAR),
            modified_at=self._changed(changed),
            valence=_MOODS.get(label.casefold()),
            mood_label=label,
            file=self.file,
        )

    def part(self, whole: Found, section: Section) -> Found:
        """Return one timed part of a daily note."""
        return replace(
            whole,
            source_id=f"{whole.source_id}#{section.at:%H:%M}.{section.index}",
            created_at=self.when.moment.replace(hour=section.at.hour, minute=section.at.minute),
            title=clean_line(section.title),
            valence=_MOODS.get(section.label.casefold()),
            mood_label=clean_line(section.label),
        )

    @cached_property
    def _title(self) -> str:
        own = self.head.line("title")
        if own:
            return own
        if self._named:
            return clean_line(self._named[1])
        return clean_line(PurePosixPath(self._note.name).stem)

    def _chosen_zone(self) -> str:
        name = self.head.line(*_ZONE)
        try:
            return check_zone(name) if name else ""
        except BadZone:
            detail = unknown_zone(name)
            self._say(ProblemKind.BAD_ZONE, detail)
            return ""

    def _when(self) -> Written:
        written = self._written()
        if written:
            if written.unsure:
                day = written.moment
                guessed = day_first(day)
                self._say(ProblemKind.GUESSED_DATE, guessed)
            return written
        if self._named:
            self._say(ProblemKind.GUESSED_DATE, "Its date comes from the name of the file.")
            return self._named[0]
        detail = "It has no date; the one when the file was last changed is used."
        self._say(ProblemKind.GUESSED_DATE, detail)
        return Written(self._note.stamp, timed=True)

    def _written(self) -> Written | None:
        """Return the date in the front matter, with the time of ``created`` on the same day."""
        day = self._dated(_DATE)
        created = self._dated(_CREATED)
        if day and created and not day.timed and created.moment.date() == day.moment.date():
            return created
        return day or created

    def _dated(self, keys: tuple[str, ...]) -> Written | None:
        text = self.head.line(*keys)
        written = written_date(text)
        if text and written is None:
            self._say(ProblemKind.BAD_DATE, no_date(text))
        return written

    def _changed(self, written: Written | None) -> datetime | None:
        if written is None:
            return None
        if written.moment.tzinfo:
            return to_utc(written.moment)
        return from_wall(written.moment, self._zone) if self._zone else None

    def _say(self, kind: ProblemKind, detail: str) -> None:
        self._report(Problem(kind, self.file, "", detail))


def _place(head: FrontMatter) -> str:
    name = head.line(*_PLACE) or next(
        (inner for key in _PLACE if (inner := head.part(key).line("name", "place", "title"))), ""
    )
    if name:
        return name
    parts = [head, *(head.part(key) for key in _PLACE)]
    for part in parts:
        latitude, longitude = part.line("latitude", "lat"), part.line("longitude", "lon", "lng")
        try:
            pair = float(latitude), float(longitude)
        except ValueError:
            continue
        if pair != (0.0, 0.0) and abs(pair[0]) <= 90 and abs(pair[1]) <= 180:  # noqa: PLR2004 - the globe
            return f"{pair[0]:.5f}, {pair[1]:.5f}"
    return ""
