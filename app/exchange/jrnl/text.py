"""jrnl's text form: ``[date] Title`` and what follows until the next such line."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from app.domain.filled import Filled
from app.domain.imports import Found, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.clean import clean_line, shown
from app.exchange.dates import Written, month_first, swapped
from app.exchange.jrnl.apart import line_together, together
from app.exchange.jrnl.dates import jrnl_date
from app.exchange.positions import Position
from app.exchange.tree import Report

_BRACKETS = re.compile(r"\[([^\[\]\n]{4,80})\](?: (.*)|$)")
# Before version 2 there were no brackets.
_BARE = re.compile(r"(\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?: ?[AaPp][Mm])?) (.*)")
_SENTENCE = re.compile(
    "[.!?\u2026\u203c\u203d\u2047-\u2049\u22ef\ufe52\ufe57\uff01\uff0e\uff1f\uff61]"
    "['\u2019\"\u201d]?[\\])]*\\s+|[\uff01\uff0e\uff1f\uff61\u3002]"
)
#: A word that is a tag.
TAG = re.compile(r"(?<!\S)@([\w][-+*#/\w]{0,63})")
# A title is a sentence; where a whole page has no end of one, it stands in the text.
_LONGEST_TITLE = 300

#: Opens the text anew and yields its lines, telling what could not be read as it is.
Lines = Callable[[Report], Iterable[str]]


def looks_like_jrnl(lines: Iterable[str]) -> bool:
    """Whether the first line with words begins an entry."""
    first = next((line for line in lines if line.strip()), "")
    head = _BRACKETS.match(first) or _BARE.match(first)
    return head is not None and jrnl_date(head[1]) is not None


@dataclass
class _Entry:
    when: Written
    line: int
    text: list[str] = field(default_factory=list)


class JournalText:
    """The entries of one text."""

    def __init__(self, lines: Lines, file: str, report: Report) -> None:
        self._lines, self._file, self._report = lines, shown(file), report

    def entries(self) -> Iterator[Found]:
        """Yield each entry."""
        first = next((line for line in self._lines(_quiet) if line.strip()), "")
        head = _BARE if _BARE.match(first) else _BRACKETS
        heads = (match[1] for line in self._lines(_quiet) if (match := head.match(line)))
        backwards = month_first(heads)
        said = False
        for entry in self._parts(head, backwards=backwards):
            if entry.when.unsure:
                said = self._guessed(entry, said=said)
            yield self._found(entry)

    def _parts(self, head: re.Pattern[str], *, backwards: bool) -> Iterator[_Entry]:
        entry: _Entry | None = None
        before = False
        for number, line in enumerate(self._lines(self._report), 1):
            match = head.match(line)
            when = jrnl_date(match[1]) if match else None
            if match and when:
                if entry:
                    yield entry
                when = swapped(when) if backwards else when
                entry = _Entry(when, number, [match[2] or ""])
            elif entry:
                entry.text.append(line_together(line))
            elif line.strip() and not before:
                before = True
                self._say(ProblemKind.BROKEN_ENTRY, number, "No date stands before these words.")
        if entry:
            yield entry

    def _guessed(self, entry: _Entry, *, said: bool) -> bool:
        day = entry.when.moment
        if not said or day.day == 1:
            detail = Filled("Its date was read as %1, and others like it.", day)
            self._say(ProblemKind.GUESSED_DATE, entry.line, detail)
        return True

    def _found(self, entry: _Entry) -> Found:
        text = "\n".join(entry.text)
        starred = entry.text[0].rstrip().endswith("*")
        if starred:
            text = "\n".join([entry.text[0].strip(" *"), *entry.text[1:]])
        first, newline, rest = text.partition("\n")
        text = together(first) + newline + rest
        title, body = split_title(text)
        return Found(
            source_id=f"at:{entry.when.moment.replace(tzinfo=None).isoformat()}",
            created_at=entry.when.moment,
            zone=entry.when.zone,
            title=title,
            body=body,
            tags=merge_tags(match.rstrip("-+*#/") for match in TAG.findall(text)),
            starred=starred,
            file=self._file,
        )

    def _say(self, kind: ProblemKind, line: int, detail: str) -> None:
        self._report(Problem(kind, self._file, Position.LINE.at(line), detail))


def _quiet(_: Problem) -> None:
    """Hear nothing: the text is read once more, and then it is said."""


def split_title(text: str) -> tuple[str, str]:
    """Return an entry's first line, or first sentence where it is all one line, and the rest."""
    text = text.strip()
    line, newline, rest = text.partition("\n")
    if not newline:
        end = _SENTENCE.search(text)
        if end:
            line, rest = text[: end.end()], text[end.end() :]
    line = clean_line(line)
    if len(line) > _LONGEST_TITLE:
        return "", text
    return line, rest.strip("\n").rstrip()
