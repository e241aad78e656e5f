"""Plain text: a folder or zip of files, or a single one; each is an entry."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, shown
from app.exchange.dates import Written, date_in_name, written_date
from app.exchange.details import day_first
from app.exchange.opening import any_fits, named, open_tree
from app.exchange.texts import decoded, member_text
from app.exchange.tree import Member, Report

_ENDINGS = (".txt", ".text")
_LOOK = 4096
_LOOKED_AT = 20
# A line with a date alone; a longer one is a sentence.
_DATE_LINE = 60


def claims(path: Path) -> bool:
    """Whether ``path`` is a text file, or a folder or zip that holds some.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        members = named(open_tree(path, _ENDINGS, lambda _: None, LIMITS), _ENDINGS)
        return any_fits(members[:_LOOKED_AT], lambda member: _is_text(member.head(_LOOK)))
    except (NotThisFormat, FileUnreadable):
        return False


def _is_text(head: bytes) -> bool:
    text = decoded(head)[0] or ""
    return bool(text.strip()) and "\0" not in text


@dataclass
class TextSource:
    """Text files.

    Attributes:
        format: "text".
        path: a folder, a zip or a file.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "text"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each file; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no text file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree = open_tree(self.path, _ENDINGS, report, self.limits, outside=options.outside)
        members = named(tree, _ENDINGS)
        if not members:
            raise NotThisFormat
        for member in members:
            text = member_text(member, report)
            if text is not None and text.strip():
                yield _found(member, text, report)
            elif text is not None:
                report(Problem(ProblemKind.BROKEN_ENTRY, shown(member.name), "", "It is empty."))


def _found(member: Member, text: str, report: Report) -> Found:
    body = text.strip("\n").rstrip()
    named_date = date_in_name(PurePosixPath(member.name).stem)
    written = _dated(body) or file_date(member.name, member.stamp, report)
    say_unsure(written, member.name, report)
    title = named_date[1] if named_date else PurePosixPath(member.name).stem
    return Found(
        source_id=unicodedata.normalize("NFC", clean_line(member.name)),
        created_at=written.moment,
        zone=written.zone,
        title=clean_line(title),
        body=body,
        file=shown(member.name),
    )


def _dated(body: str) -> Written | None:
    """Return the date that stands alone on the first line."""
    line = body.partition("\n")[0].strip().strip("#=*").strip()
    if len(line) > _DATE_LINE or line.isdigit():
        return None
    return written_date(line)


def say_unsure(written: Written, name: str, report: Report) -> None:
    """Say how a date was read whose day and month could be the other way round."""
    if written.unsure:
        day = written.moment
        detail = day_first(day)
        report(Problem(ProblemKind.GUESSED_DATE, shown(name), "", detail))


def file_date(name: str, stamp: datetime, report: Report) -> Written:
    """Return the date in a file's name, or else when it was last changed; both are said."""
    named_date = date_in_name(PurePosixPath(name).stem)
    detail = "Its date comes from the name of the file."
    if not named_date:
        detail = "It has no date; the one when the file was last changed is used."
    report(Problem(ProblemKind.GUESSED_DATE, shown(name), "", detail))
    return named_date[0] if named_date else Written(stamp, timed=True)
