"""The items in a Joplin export: notes, notebooks, tags, files, and what belongs together."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from app.exchange.clean import clean_line, clean_name
from app.exchange.texts import member_text
from app.exchange.tree import Member, Report, Tree

_ITEM = re.compile(r"(?:.*/)?([0-9a-f]{32})\.md", re.IGNORECASE)
_FILE = re.compile(r"(?:.*/)?resources/([0-9a-f]{32})(?:\.[^/]*)?", re.IGNORECASE)
_PROPERTY = re.compile(r"([a-z_0-9]{1,60}): ?(.*)")
_LAST = re.compile(rb"\btype_: ?\d+\s*\Z")
_LONGEST = 64 << 20


class Kind(IntEnum):
    """What an item is, as its ``type_`` says."""

    NOTE = 1
    NOTEBOOK = 2
    RESOURCE = 4
    TAG = 5
    NOTE_TAG = 6


@dataclass(frozen=True)
class Item:
    """One file of an export.

    Attributes:
        title, body: its words.
        values: what stands under them.
    """

    title: str
    body: str
    values: Mapping[str, str]
    file: str

    def line(self, name: str) -> str:
        """Return a value as one clean line."""
        return clean_line(self.values.get(name, ""))

    def ident(self, name: str = "id") -> str:
        """Return a value that is an id."""
        return self.line(name).lower()

    def number(self, name: str) -> float:
        """Return a value that is a number; 0 where there is none."""
        try:
            value = float(self.line(name) or 0)
        except ValueError:
            return 0.0
        return value if math.isfinite(value) else 0.0

    @property
    def kind(self) -> int:
        """What it is."""
        return int(self.number("type_"))

    @property
    def locked(self) -> bool:
        """Whether its words are encrypted."""
        return self.line("encryption_applied") == "1"


@dataclass(frozen=True, slots=True)
class Resource:
    """A file that notes show."""

    name: str
    member: Member | None
    image: bool
    size: int


@dataclass
class Library:
    """What the notes of an export refer to."""

    notes: list[Member] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    notebooks: dict[str, str] = field(default_factory=dict)
    resources: dict[str, Resource] = field(default_factory=dict)
    tagged: dict[str, list[str]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    locked: list[str] = field(default_factory=list)

    def tags_of(self, note: str, parent: str) -> Iterator[str]:
        """Yield the tags of a note, and its notebook's name."""
        for ident in self.tagged.get(note, ()):
            yield self.tags.get(ident, "")
        yield self.notebooks.get(parent, "")


def items(tree: Tree) -> Iterator[Member]:
    """Yield the files that are named like an item."""
    for name in sorted(tree.members):
        if _ITEM.fullmatch(name):
            yield tree.members[name]


def looks_like_item(member: Member) -> bool:
    """Whether a file ends as items do; reads all of it, but keeps only the end."""
    tail = b""
    for chunk in member.chunks():
        tail = (tail + chunk)[-4096:]
    return _LAST.search(tail) is not None


def item(member: Member, report: Report) -> Item | None:
    """Return what a file says, or None and say why there is nothing."""
    text = member_text(member, report, _LONGEST)
    if text is None:
        return None
    body, _, tail = text.rstrip().rpartition("\n\n")
    lines = [_PROPERTY.fullmatch(line.strip()) for line in tail.split("\n")]
    values = {found[1]: found[2] for found in lines if found}
    if "type_" not in values:
        return None
    title, _, body = body.partition("\n")
    return Item(clean_line(title), body.strip("\n").rstrip(), values, member.name)


def library(tree: Tree, report: Report) -> Library:
    """Read once through an export; what cannot be read is said."""
    made = Library()
    files = {
        found[1].lower(): member
        for name, member in tree.members.items()
        if (found := _FILE.fullmatch(name)) and not name.lower().endswith(".md")
    }
    for member in items(tree):
        one = item(member, report)
        if one is None:
            continue
        if one.locked:
            made.locked.append(member.name)
        elif one.kind == Kind.NOTE:
            made.notes.append(member)
            made.titles[one.ident()] = one.title
        elif one.kind == Kind.NOTEBOOK:
            made.notebooks[one.ident()] = one.title
        elif one.kind == Kind.TAG:
            made.tags[one.ident()] = one.title
        elif one.kind == Kind.NOTE_TAG:
            made.tagged.setdefault(one.ident("note_id"), []).append(one.ident("tag_id"))
        elif one.kind == Kind.RESOURCE:
            made.resources[one.ident()] = _resource(one, files)
    return made


def _resource(one: Item, files: Mapping[str, Member]) -> Resource:
    ending = one.line("file_extension")
    name = one.line("filename") or one.title or one.ident()
    if ending and not name.lower().endswith(f".{ending.lower()}"):
        name = f"{name}.{ending}"
    image = one.line("mime").startswith("image/") and "svg" not in one.line("mime")
    size = int(min(max(one.number("size"), 0), 1 << 50))
    return Resource(clean_name(name), files.get(one.ident()), image, size)
