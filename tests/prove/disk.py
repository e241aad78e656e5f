"""A model of a disk that forgets, in a power cut, what was not synced.

A file remembers what its last sync made sure of, and the writes since. A folder remembers which
names its last sync made sure of, and the changes since. A cut keeps what is sure, and of the rest
whatever the chance of the moment decides: nothing, all, a part, single sectors of a write. This is
what POSIX allows, and more than common file systems do.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Union

from tests.prove.record import Event

_VOLATILE = ("-shm",)  # shared memory, made anew by whoever opens the database first


class Cut(StrEnum):
    """What a power cut spares of what was not synced."""

    NOTHING = "nothing"
    NAMES = "names"
    DATA = "data"
    ALL = "all"
    PREFIX = "names in order, some data"
    SOME = "some names, torn data"


@dataclass
class File:
    """A file: what is sure, and the writes since; a truncation has no data."""

    sure: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        """Everything is sure."""
        self.sure, self.since = self._after(self.since), []

    def after(self, cut: Cut, rng: random.Random) -> bytes:
        """Return what a power cut leaves."""
        match cut:
            case Cut.NOTHING | Cut.NAMES:
                return self.sure
            case Cut.DATA | Cut.ALL:
                return self._after(self.since)
        kept: list[tuple[int, bytes | None]] = []
        for at, data in self.since:
            kept += _torn(at, data, rng)
        return self._after(kept)

    def _after(self, writes: Sequence[tuple[int, bytes | None]]) -> bytes:
        if not writes:
            return self.sure
        content = bytearray(self.sure)
        for at, data in writes:
            end = at + len(data or b"")
            if len(content) < end:
                content += bytes(end - len(content))
            if data is None:
                del content[at:]
            else:
                content[at:end] = data
        return bytes(content)


def _torn(at: int, data: bytes | None, rng: random.Random) -> list[tuple[int, bytes | None]]:
    """Return a write, no write, or some of its sectors."""
    fate = rng.random()
    if fate < 0.4:
        return []
    if fate < 0.7 or data is None:
        return [(at, data)]
    size = rng.choice((512, 4096))
    pieces = [(at + start, data[start : start + size]) for start in range(0, len(data), size)]
    return [piece for piece in pieces if rng.random() < 0.5]


Node = Union[File, "Folder"]


@dataclass
class Folder:
    """A folder: which names are sure, and the changes since: (old name, new name, what)."""

    sure: dict[str, Node] = field(default_factory=dict)
    since: list[tuple[str, str, Node]] = field(default_factory=list)

    @property
    def now(self) -> dict[str, Node]:
        """The names as the running program sees them."""
        return self._after(self.since)

    def change(self, old: str, new: str, node: Node) -> None:
        """A name that appears (no old one), goes (no new one), or changes."""
        self.since.append((old, new, node))

    def sync(self) -> None:
        """All names are sure."""
        self.sure, self.since = self.now, []

    def after(self, cut: Cut, rng: random.Random) -> dict[str, Node]:
        """Return the names that a power cut leaves."""
        match cut:
            case Cut.NOTHING | Cut.DATA:
                return dict(self.sure)
            case Cut.NAMES | Cut.ALL:
                return self.now
            case Cut.PREFIX:
                return self._after(self.since[: rng.randint(0, len(self.since))])
            case Cut.SOME:
                return self._after([change for change in self.since if rng.random() < 0.5])

    def _after(self, changes: Sequence[tuple[str, str, Node]]) -> dict[str, Node]:
        names = dict(self.sure)
        for old, new, node in changes:
            if old and names.get(old) is node:
                del names[old]
            if new:
                names[new] = node
        return names


class Disk:
    """The folder ``root`` on such a disk; what is there at the beginning is sure."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._by_inode: dict[int, Node] = {}
        self._top = self._load(root)

    def _load(self, path: Path) -> Folder:
        folder = Folder()
        self._by_inode[path.stat().st_ino] = folder
        for child in path.iterdir():
            node: Node = self._load(child) if child.is_dir() else File(child.read_bytes())
            folder.sure[child.name] = node
            self._by_inode[child.stat().st_ino] = node
        return folder

    def apply(self, event: Event) -> None:
        """Let a call happen."""
        match event.kind:
            case "C" | "M":
                node: Node = File() if event.kind == "C" else Folder()
                self._by_inode[event.inode] = node
                self._folder(event.path).change("", event.path.name, node)
            case "U":
                folder = self._folder(event.path)
                folder.change(event.path.name, "", folder.now[event.path.name])
            case "R":
                self._rename(event.path, event.target)
            case "W" | "T":
                self._write(event)
            case "S":
                self._by_inode[event.inode].sync()

    def _write(self, event: Event) -> None:
        file = self._by_inode[event.inode]
        assert isinstance(file, File)
        file.since.append((event.at, event.first if event.kind == "W" else None))

    def _rename(self, old: Path, new: Path) -> None:
        source, target = self._folder(old), self._folder(new)
        node = source.now[old.name]
        if source is target:
            source.change(old.name, new.name, node)
        else:
            target.change("", new.name, node)
            source.change(old.name, "", node)

    def _folder(self, path: Path) -> Folder:
        folder = self._top
        for name in path.parent.relative_to(self._root).parts:
            child = folder.now[name]
            assert isinstance(child, Folder)
            folder = child
        return folder

    def leave(self, target: Path, cut: Cut, rng: random.Random) -> None:
        """Write to ``target`` what a power cut now would leave."""
        _leave(self._top, target, cut, rng)


def _leave(folder: Folder, target: Path, cut: Cut, rng: random.Random) -> None:
    target.mkdir(parents=True)
    for name, node in folder.after(cut, rng).items():
        if isinstance(node, Folder):
            _leave(node, target / name, cut, rng)
        elif not name.endswith(_VOLATILE):
            (target / name).write_bytes(node.after(cut, rng))
