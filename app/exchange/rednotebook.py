"""RedNotebook: a folder of months, or the zip that it makes as a backup."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.dates import NOON
from app.exchange.embeds import Embeds
from app.exchange.once import Once
from app.exchange.opening import open_tree
from app.exchange.places import Places
from app.exchange.positions import Position
from app.exchange.rednotebook_text import rednotebook_markdown
from app.exchange.texts import member_text
from app.exchange.tree import Member, Report, Tree
from app.exchange.yaml_depth import LOADER, check_depth

_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])\.txt", re.IGNORECASE)
# A file of months begins with a day and what it holds.
_LOOKS = re.compile(
    r"\ufeff?(?:[ \t]*(?:#[^\n]*)?\n|---\n){0,9}(?:'?\d{1,2}'?:\s|\{(?:\s*\}|\s*\d{1,2}:))"
)
_MOST = 64 << 20
_LOOK = 4096
_TRIED = 100  # files, to see what a folder holds
_NULL = "tag:yaml.org,2002:null"
_LEVELS = 3  # days, categories, items


def claims(path: Path) -> bool:
    """Whether ``path`` holds months as RedNotebook writes them.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        _, members = _open(path, lambda _: None, LIMITS, outside=False)
    except (NotThisFormat, FileUnreadable):
        return False
    return any(_looks_right(member) for member in members[:_TRIED])


@dataclass
class RedNotebookSource:
    """A RedNotebook journal.

    Attributes:
        format: "rednotebook".
        path: a folder, a zip or the file of a month.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "rednotebook"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield the entry of each day; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no month in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, members = _open(self.path, report, self.limits, outside=options.outside)
        places, once = Places(tree, outside=options.outside), Once(report)
        for member in members:
            text = member_text(member, report, _MOST)
            for found in _Month(member, places, report).entries(text or ""):
                first = once.first(found)
                if first:
                    yield first


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    tree = open_tree(path, (".txt",), report, limits, outside=outside)
    names = sorted(name for name in tree.members if _MONTH.fullmatch(PurePosixPath(name).name))
    if not names:
        raise NotThisFormat
    return tree, [tree.members[name] for name in names]


def _looks_right(member: Member) -> bool:
    try:
        return _LOOKS.match(member.head(_LOOK).decode("utf-8", "ignore")) is not None
    except FileUnreadable:
        return False


class _Month:
    """Reads the file of a month, down to the words and no further: no tag makes an object."""

    def __init__(self, member: Member, places: Places, report: Report) -> None:
        self._places, self._report = places, report
        self._file = shown(member.name)
        name = PurePosixPath(member.name)
        match = _MONTH.fullmatch(name.name)
        assert match
        self._year, self._month = int(match[1]), int(match[2])
        self._folder = "" if str(name.parent) == "." else f"{name.parent}/"

    def entries(self, text: str) -> Iterator[Found]:
        """Yield each day that has words."""
        try:
            check_depth(text)
            root = yaml.compose(text, Loader=LOADER)
            if _multiplied(root, 2 * len(text) + 1000):
                raise ValueError("references make far more of it than was written")
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            line = getattr(getattr(error, "problem_mark", None), "line", None)
            where = "" if line is None else Position.LINE.at(line + 1)
            self._say(ProblemKind.UNREADABLE, where, "This month is damaged and was left out.")
            return
        for key, value in _pairs(root):
            day = _words(key)
            try:
                moment = datetime.combine(datetime(self._year, self._month, int(day)), NOON)  # noqa: DTZ001 - wall time
            except (ValueError, OverflowError):
                detail = "This is no day of the month, so it was left out."
                self._say(ProblemKind.BAD_DATE, shown(day), detail)
                continue
            found = self._day(moment, value)
            if found:
                yield found

    def _day(self, moment: datetime, value: Any) -> Found | None:
        text, tags, sections = _words(value), list[str](), list[str]()
        for key, inner in _pairs(value):
            name = clean_line(_words(key))
            if name == "text":
                text = "\n\n".join(part for part in (text, _words(inner)) if part)
                continue
            items = _items(inner)
            if not items:
                tags.append(name)
            elif name.casefold() in {"tag", "tags"}:
                tags += items
            else:
                sections.append("\n".join([f"**{name}**", "", *(f"- {item}" for item in items)]))
        parts = [clean_text(text).strip("\n"), *sections]
        source = "\n\n".join(part for part in parts if part.strip())
        if not source and not tags:
            return None
        embeds = Embeds(self._places, self._folder, self._file, self._report)
        body = embeds.rewrite(rednotebook_markdown(source))
        return Found(
            source_id=f"{moment:%Y-%m-%d}",
            created_at=moment,
            zone="",
            body=body,
            tags=merge_tags(tags),
            attachments=embeds.attachments(),
            file=self._file,
        )

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _multiplied(root: Any, most: int) -> bool:
    """Whether it says more than ``most`` characters, a text counted each time it is named."""
    total = 0
    for size in _sizes(root, _LEVELS):
        total += size
        if total > most:
            return True
    return False


def _sizes(node: Any, levels: int) -> Iterator[int]:
    """Yield what a node takes, and each below it down to the items of a category."""
    yield 1 + (len(node.value) if isinstance(node, yaml.ScalarNode) else 0)
    below: Iterable[Any] = ()
    if levels and isinstance(node, yaml.MappingNode):
        below = chain.from_iterable(node.value)
    elif levels and isinstance(node, yaml.SequenceNode):
        below = node.value
    for one in below:
        yield from _sizes(one, levels - 1)


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    return list(node.value) if isinstance(node, yaml.MappingNode) else []


def _words(node: Any) -> str:
    is_text = isinstance(node, yaml.ScalarNode) and node.tag != _NULL
    return str(node.value) if is_text else ""


def _items(node: Any) -> list[str]:
    """Return what stands in a category: the keys of a mapping, or the items of a list."""
    if isinstance(node, yaml.SequenceNode):
        return [line for item in node.value if (line := clean_line(_words(item)))]
    if isinstance(node, yaml.ScalarNode):
        return [line] if (line := clean_line(_words(node))) else []
    found = []
    for key, value in _pairs(node):
        line = ": ".join(
            part for part in (clean_line(_words(key)), clean_line(_words(value))) if part
        )
        if line:
            found.append(line)
    return found
