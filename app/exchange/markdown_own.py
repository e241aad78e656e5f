"""Notes that went out of Lamplit as Markdown (`markdown_out`), as the entries that they were."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from app.domain.failures import BadDate, BadZone
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    FoundAttachment,
    FoundMood,
    FoundReading,
    FoundScale,
    Problem,
    ProblemKind,
)
from app.domain.mood import ENERGY, Feelings, Span, Valence
from app.domain.scales import ScaleKind
from app.domain.when import check_zone, from_wall, local, parse_moment
from app.exchange.clean import clean_name, clean_text, shown
from app.exchange.details import not_there
from app.exchange.embeds import Embeds, NoteLink, file_key
from app.exchange.front_matter import FrontMatter, lowered
from app.exchange.markdown_text import outside_code
from app.exchange.places import OutsideError, Places
from app.exchange.tree import Member, Report

_ADDRESS = re.compile(
    r"(\]\(\s{0,9}<?|\]:[ \t]{0,9}<?)([^()\s<>]{1,1500})(?=[)>\s]|$)", re.MULTILINE
)


def is_own(head: FrontMatter) -> bool:
    """Whether a note went out of Lamplit, by what stands at its head."""
    try:
        return bool(UUID(_text(head.values, "lamplit_id")))
    except ValueError:
        return False


class OwnNote:
    """Reads one note.

    Args:
        folder: the note's own, with a trailing ``/``, or empty at the top.
        file: how the note is named in problems.
    """

    def __init__(
        self, head: FrontMatter, places: Places, folder: str, file: str, report: Report
    ) -> None:
        self._values = head.values
        self._places, self._folder = places, folder
        self._file, self._report = file, report

    def found(self, source_id: str, body: str, link_to: NoteLink) -> Found | None:
        """Return the entry; None where its dates are none any more.

        Args:
            source_id: how it is known again.
            body: all that stands behind the front matter.
            link_to: returns the address of another note.
        """
        values = self._values
        when = self._when()
        if when is None:
            return None
        files = dict(self._files())
        text = body.removeprefix("\n").removesuffix("\n")
        text = outside_code(text, lambda part: self._addressed(part, link_to))
        # Somebody may have put pictures into it since.
        embeds = Embeds(self._places, self._folder, self._file, self._report, link_to, as_is=True)
        text = embeds.rewrite(text)
        files |= {one.key: one for one in embeds.attachments() if one.key not in files}
        return Found(
            source_id=source_id,
            created_at=when[0],
            zone=when[1],
            body=text,
            title=_text(values, "title"),
            tags=tuple(_texts(values, "tags")),
            place=_text(values, "place"),
            starred=_text(values, "starred") == "true",
            modified_at=_moment(_text(values, "modified")),
            attachments=tuple(files.values()),
            file=self._file,
            more_moods=tuple(self._moods()),
            readings=tuple(_readings(values)),
            hard=_text(values, "hard") == "true",
            template=_text(values, "template"),
        )

    def _when(self) -> tuple[datetime, str] | None:
        """Return the moment and its zone: to the millisecond, unless somebody changed the date."""
        try:
            zone = check_zone(_text(self._values, "timezone"))
            wall = datetime.fromisoformat(_text(self._values, "date"))
            exact = _moment(_text(self._values, "created"))
            if exact and local(exact, zone).replace(tzinfo=None, microsecond=0) == wall:
                return exact, zone
            return from_wall(wall.replace(tzinfo=None), zone), zone
        except (ValueError, BadZone, BadDate):
            return None

    def _files(self) -> Iterator[tuple[str, FoundAttachment]]:
        for one in _mappings(self._values, "files"):
            path, name = _text(one, "path"), _text(one, "name")
            member = self._member(path)
            if member:
                key = file_key(member)
                yield key, FoundAttachment(key, clean_name(name), member.size, member.chunks)
            elif path:
                detail = not_there(path)
                kind = ProblemKind.MISSING_ATTACHMENT
                self._report(Problem(kind, self._file, shown(path), detail))
                yield path, FoundAttachment(path, clean_name(name))

    def _member(self, path: str) -> Member | None:
        try:
            return self._places.find(self._folder, path) if path else None
        except OutsideError:
            return None

    def _addressed(self, text: str, link_to: NoteLink) -> str:
        """Return a text whose addresses of files are those of what they stand for."""
        paths = {_text(one, "path") for one in _mappings(self._values, "files")}

        def changed(match: re.Match[str]) -> str:
            path = unquote(match[2])
            if path.endswith(".md"):
                member = self._member(path)
                return f"{match[1]}{link_to(member) or match[2]}" if member else match[0]
            member = self._member(path) if path in paths else None
            return f"{match[1]}{PLACEHOLDER}{file_key(member)}" if member else match[0]

        return _ADDRESS.sub(changed, text) if "](" in text or "]:" in text else text

    def _moods(self) -> Iterator[FoundMood]:
        listed = _mappings(self._values, "check_ins")
        for one in listed or [self._values]:
            valence = _whole(one, "mood", 7)
            if not valence:
                continue
            feelings = Feelings(
                Span.DAY if _text(one, "mood_of") == "day" else Span.MOMENT,
                _whole(one, "energy", max(ENERGY)),
                _codes(one, "feelings", LABELS),
                _codes(one, "contexts", CONTEXTS),
                _text(one, "mood_note"),
            )
            yield FoundMood(
                _text(one, "mood_source"), Valence(valence), feelings=feelings,
                at=_moment(_text(one, "mood_at")),
            )  # fmt: skip


def _readings(values: Mapping[str, Any]) -> Iterator[FoundReading]:
    for one in _mappings(values, "scales"):
        try:
            scale = FoundScale(
                _text(one, "name"), ScaleKind(_text(one, "kind")), _text(one, "unit")
            )
            yield FoundReading(scale, float(_text(one, "value")))
        except ValueError:
            continue


def _text(values: Mapping[str, Any], key: str) -> str:
    value = values.get(key)
    return clean_text(value) if isinstance(value, str) else ""


def _texts(values: Mapping[str, Any], key: str) -> list[str]:
    value = values.get(key)
    items = value if isinstance(value, list) else []
    return [clean_text(one) for one in items if isinstance(one, str)]


def _mappings(values: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    value = values.get(key)
    if not isinstance(value, list):
        return []
    return [lowered(one) for one in value if isinstance(one, dict)]


def _moment(text: str) -> datetime | None:
    try:
        return parse_moment(text, "UTC") if text else None
    except BadDate:
        return None


def _whole(values: Mapping[str, Any], key: str, most: int) -> int | None:
    text = _text(values, key)
    return int(text) if text in {str(number) for number in range(1, most + 1)} else None


def _codes(values: Mapping[str, Any], key: str, known: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for code in _texts(values, key) if code in known))
