"""Day One's plain text: entries one after the other, each under a line with its date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, shown
from app.exchange.dates import written_date
from app.exchange.dayone_text import plain_markdown
from app.exchange.details import no_date
from app.exchange.once import Once
from app.exchange.opening import fitting, holds, members_of
from app.exchange.positions import Position
from app.exchange.texts import decoded, text_lines
from app.exchange.tree import Member, Report

_ENDINGS = (".txt",)
_HEAD = re.compile(r"^\tDate:\t([^\r\n]*)$", re.MULTILINE)
_FACTS = frozenset(("Weather", "Location", "Tags", "Photo", "Photos"))
_LINE = re.compile(r"\t([A-Z][A-Za-z ]{1,30}):\t([^\n]*)(?:\n|$)")
# Names of zones that say no more than that it was there; the wall time is what was seen.
_ABBREVIATION = re.compile(r"(?<=\d)(\s+[AaPp]\.?[Mm]\.?)?\s+(?!(?:GMT|UTC|[AP]M)$)[A-Z]{2,5}$")
_OFFSET = re.compile(r"\s+(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$")
_LOOK = 1 << 16
_TRIED = 100  # files, to see what a folder holds


def claims(path: Path) -> bool:
    """Whether ``path`` is a text file with Day One's lines of dates, or holds one.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, _ENDINGS, _is_one, _TRIED)


@dataclass
class DayOneTextSource:
    """Day One's plain text.

    Attributes:
        format: "dayone-text".
        path: a file, or a folder or zip that holds some.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "dayone-text"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no entry in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        del options
        once, any_entry = Once(report), False
        _, members = members_of(self.path, _ENDINGS, report, self.limits)
        for member in fitting(members, _is_one, report):
            any_entry = True
            for found in _Text(member, report).entries():
                first = once.first(found)
                if first:
                    yield first
        if not any_entry:
            raise NotThisFormat


def _is_one(member: Member) -> bool:
    head, _ = decoded(member.head(_LOOK))
    return bool(_HEAD.search((head or "").replace("\r\n", "\n").replace("\r", "\n")))


class _Text:
    """Reads one file, of which an entry at a time is in memory."""

    def __init__(self, member: Member, report: Report) -> None:
        self._member, self._report = member, report
        self._file = shown(member.name)

    def entries(self) -> Iterator[Found]:
        """Yield each entry; what stands before the first date is reported."""
        head, since, lines = "", 0, list[str]()
        try:
            for number, line in enumerate(text_lines(self._member, self._report), 1):
                match = _HEAD.fullmatch(line)
                if not match:
                    lines.append(line)
                    continue
                yield from self._entry(head, since, lines)
                head, since, lines = clean_line(match[1]) or " ", number, []
        except FileUnreadable:
            where = Position.AFTER_LINE.at(since + len(lines)) if since else ""
            self._say(ProblemKind.UNREADABLE, where, "From here on this file is damaged.")
        yield from self._entry(head, since, lines)

    def _entry(self, head: str, since: int, lines: list[str]) -> Iterator[Found]:
        text = "\n".join(lines)
        if not head:
            if text.strip():
                detail = "The words before the first date belong to no entry and were left out."
                self._say(ProblemKind.BROKEN_ENTRY, "", detail)
            return
        written = head.strip()
        moment, zone = _moment(written)
        if moment is None:
            where = Position.LINE.at(since)
            detail = no_date(written)
            self._say(ProblemKind.BAD_DATE, where, detail)
            detail = "It has no date of its own; the date of the file is used."
            self._say(ProblemKind.GUESSED_DATE, where, detail)
            moment = self._member.stamp
        facts, body = _facts(text.lstrip("\n"))
        yield Found(
            source_id=f"at:{written[:80]}",
            created_at=moment,
            zone=zone,
            body=plain_markdown(body.strip("\n").rstrip(), lambda _kind, _id, words: words),
            tags=merge_tags(facts.get("tags", "").split(",")),
            place=facts.get("location", ""),
            file=self._file,
        )

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _facts(rest: str) -> tuple[dict[str, str], str]:
    """Return the lines under the date, by their names in lower case, and what follows."""
    facts: dict[str, str] = {}
    at = 0
    while (match := _LINE.match(rest, at)) and match[1] in _FACTS:
        facts[match[1].lower()] = clean_line(match[2])
        at = match.end()
    return facts, rest[at:]


def _moment(written: str) -> tuple[datetime | None, str]:
    text = _OFFSET.sub(lambda match: f" {match[1]}{int(match[2]):02}:{match[3] or '00'}", written)
    parsed = written_date(_ABBREVIATION.sub(r"\1", text))
    if parsed is None:
        return None, ""
    zone = parsed.zone
    if parsed.moment.tzinfo is not None and not zone:
        zone = "UTC"  # it was seen so
    return parsed.moment, zone
