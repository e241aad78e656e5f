"""Day One: the JSON export as a zip, as an unpacked folder, or as the JSON file alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.domain.failures import ArchiveRefused, FileUnreadable, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits, zip_tree
from app.exchange.clean import shown
from app.exchange.dayone_entry import Converter
from app.exchange.dayone_media import FOLDERS
from app.exchange.json_stream import BrokenJsonError, Element, JsonArrays
from app.exchange.positions import Position
from app.exchange.tree import Member, Report, Tree, file_member, folder_tree

_ENTRIES = re.compile(r'"entries"\s*:\s*\[')
_OURS = re.compile(r'"creationDate"|"metadata"\s*:\s*\{\s*"version"')
_LOOK = 1 << 16
_DEEPEST = 2


def claims(path: Path) -> bool:
    """Whether ``path`` looks like a Day One export, by what is in it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        _, journals = _open(path, lambda _: None, LIMITS, outside=False)
    except (NotThisFormat, FileUnreadable):
        return False
    return any(_looks_right(member) for member in journals)


class DayOneSource:
    """A Day One export.

    Attributes:
        format: "dayone".
        path: a zip, a folder or a JSON file.
    """

    format = "dayone"

    def __init__(self, path: Path, limits: Limits = LIMITS) -> None:
        self.path = path
        self._limits = limits

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry of each journal; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no journal in it.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree, journals = _open(self.path, report, self._limits, outside=options.outside)
        any_journal, broken = False, False
        seen: dict[str, bytes] = {}
        several = sum(_looks_right(member) for member in journals) > 1
        for member in journals:
            if member.size > self._limits.text:
                detail = "This file of entries is too large to be one."
                report(Problem(ProblemKind.TOO_LARGE, shown(member.name), "", detail))
                continue
            journal = _Journal(member, Converter(member, tree, report), report, seen)
            if several:
                journal.tag = PurePosixPath(member.name).stem
            yield from journal.entries()
            any_journal |= journal.is_one
            broken |= journal.broken
        if not any_journal:
            if broken:
                raise ArchiveRefused(
                    "The entries in this export are damaged and cannot be read. Export it again."
                )
            raise NotThisFormat


def _open(
    path: Path, report: Report, limits: Limits, *, outside: bool
) -> tuple[Tree, list[Member]]:
    if path.is_dir():
        tree = folder_tree(path, report, outside=outside)
    elif path.suffix.lower() == ".json":
        tree = _beside(path, report, outside=outside)
        return tree, [tree.members[path.name]]
    else:
        tree = zip_tree(path, report, limits)
    names = sorted(
        name
        for name in tree.members
        if name.lower().endswith(".json") and name.count("/") <= _DEEPEST
    )
    if not names:
        raise NotThisFormat
    return tree, [tree.members[name] for name in names]


def _beside(path: Path, report: Report, *, outside: bool) -> Tree:
    """Return the JSON file and the media folders next to it, and nothing else that lies there."""
    members = [file_member(path, path.name)]
    for folder in FOLDERS:
        place = path.parent / folder
        if place.is_dir() and not place.is_symlink():
            inside = folder_tree(place, report, outside=outside).members.values()
            members += (
                Member(f"{folder}/{one.name}", one.size, one.stamp, one.chunks) for one in inside
            )
    return Tree(members, path.parent)


def _looks_right(member: Member) -> bool:
    try:
        head = member.head(_LOOK).decode("utf-8", "ignore")
    except FileUnreadable:
        return False
    return bool(_ENTRIES.search(head) and _OURS.search(head))


class _Journal:
    """One file of entries.

    Attributes:
        tag: for each of them: the journal's name, where the export holds several.
    """

    tag = ""

    def __init__(
        self, member: Member, converter: Converter, report: Report, seen: dict[str, bytes]
    ) -> None:
        self._member, self._report, self._seen = member, report, seen
        self._file = shown(member.name)
        self._converter = converter
        self.is_one = False
        self.broken = False

    def entries(self) -> Iterator[Found]:
        arrays = JsonArrays(self._member.chunks())
        taken = 0
        try:
            for element in arrays:
                if element.key == "entries":
                    self.is_one = True
                    taken += 1
                    yield from self._entry(element)
        except (BrokenJsonError, FileUnreadable):
            self.broken = True
            self.is_one = taken > 0
            where = Position.AFTER_ENTRY.at(taken) if taken else ""
            self._say(ProblemKind.UNREADABLE, where, "From here on this file is damaged.")
        self.is_one |= "entries" in arrays.names and not self.broken
        if arrays.damaged:
            detail = "Some bytes are no text; “\ufffd” stands in their place."
            self._say(ProblemKind.UNREADABLE, "", detail)

    def _entry(self, element: Element) -> Iterator[Found]:
        where = Position.ENTRY.at(element.index + 1)
        if element.broken or not isinstance(element.value, dict):
            self._say(ProblemKind.BROKEN_ENTRY, where, "This entry is damaged and was left out.")
            return
        found = self._converter.found(element.value)
        digest = found.digest()
        if self._seen.setdefault(found.source_id, b"") == digest:
            self._say(ProblemKind.DUPLICATE, found.source_id, "The export holds this entry twice.")
            return
        if self._seen[found.source_id]:
            detail = "Two different entries have this id; both are taken."
            self._say(ProblemKind.DUPLICATE, found.source_id, detail)
            own = f"{found.source_id}~{digest.hex()[:12]}"
            if own in self._seen:
                return
            found = replace(found, source_id=own)
        self._seen[found.source_id] = digest
        if self.tag:
            # Not sooner: an entry that stands in two journals is still the same one.
            found = replace(found, tags=merge_tags(found.tags, [self.tag]))
        yield found

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))
