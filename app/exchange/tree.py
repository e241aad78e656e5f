"""The files an importer may read: those of a chosen folder, archive or single file.

A `Tree` lists safe relative names only; what is not in it cannot be reached through it.
"""

import os
import stat
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path, PurePosixPath

from app.domain.failures import FileUnreadable
from app.domain.imports import Problem, ProblemKind
from app.exchange.clean import shown

Report = Callable[[Problem], None]
CHUNK = 1 << 20
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Member:
    """One file.

    Attributes:
        name: relative, with ``/``.
        stamp: when it was last changed; naive wall time where the archive knows no zone.
        chunks: opens it and yields its bytes; raises `FileUnreadable`.
    """

    name: str
    size: int
    stamp: datetime
    chunks: Callable[[], Iterator[bytes]]

    def whole(self, limit: int) -> bytes:
        """Return all bytes, at most ``limit``.

        Raises:
            FileUnreadable: it cannot be read or is larger.
        """
        parts, total = [], 0
        for chunk in self.chunks():
            total += len(chunk)
            if total > limit:
                raise FileUnreadable
            parts.append(chunk)
        return b"".join(parts)

    def head(self, count: int) -> bytes:
        """Return at most the first ``count`` bytes."""
        pieces = self.chunks()
        try:
            return next(iter(pieces), b"")[:count]
        finally:
            close = getattr(pieces, "close", None)
            if close:
                close()


class Tree:
    """Files by name, with the ways that other programs look them up.

    Attributes:
        root: the real folder, None for an archive.
        loose: what lies under ``root`` may be read by name though it is not listed.
    """

    def __init__(
        self, members: Iterable[Member], root: Path | None = None, *, loose: bool = False
    ) -> None:
        self.members: Mapping[str, Member] = {member.name: member for member in members}
        self.root, self.loose = root, loose

    def find(self, name: str) -> Member | None:
        """Return the file with this relative name, upper and lower case being one if need be."""
        return self.members.get(name) or self._folded.get(name.casefold())

    def by_base(self, base: str) -> Member | None:
        """Return the file nearest to the top whose last part is ``base``."""
        return self._bases.get(base.casefold())

    def by_stem(self, stem: str) -> Member | None:
        """Return a file whose last part without its ending is ``stem``."""
        return self._stems.get(stem.casefold())

    @cached_property
    def _nearest(self) -> list[Member]:
        # Deepest and last first, so that the nearest to the top wins in the tables below.
        order = sorted(self.members.values(), key=lambda one: (one.name.count("/"), one.name))
        return order[::-1]

    @cached_property
    def _folded(self) -> dict[str, Member]:
        return {member.name.casefold(): member for member in self._nearest}

    @cached_property
    def _bases(self) -> dict[str, Member]:
        return {member.name.rpartition("/")[2].casefold(): member for member in self._nearest}

    @cached_property
    def _stems(self) -> dict[str, Member]:
        return {PurePosixPath(member.name).stem.casefold(): member for member in self._nearest}


_LISTED: ContextVar[dict[Hashable, Tree] | None] = ContextVar("listed", default=None)


@contextmanager
def each_listed_once() -> Iterator[None]:
    """Let folders and archives be listed a single time here, however many formats ask."""
    token = _LISTED.set({})
    try:
        yield
    finally:
        _LISTED.reset(token)


def listed_once(key: Hashable, listing: Callable[[], Tree]) -> Tree:
    """Return what ``listing`` gives, or gave for this key within `each_listed_once`."""
    known = _LISTED.get()
    if known is None:
        return listing()
    if key not in known:
        known[key] = listing()
    return known[key]


def file_member(path: Path, name: str) -> Member:
    """Return a real file as a member.

    Raises:
        FileUnreadable: there is no regular file.
    """
    try:
        info = path.stat()
    except (OSError, ValueError) as error:
        raise FileUnreadable from error
    if not stat.S_ISREG(info.st_mode):
        raise FileUnreadable
    return Member(name, info.st_size, _moment(info.st_mtime), partial(_file_chunks, path))


def folder_tree(root: Path, report: Report, *, outside: bool = False) -> Tree:
    """Return the files under ``root`` without hidden ones, each folder once.

    Links that lead out of ``root`` are followed only with ``outside``; else they are reported.

    Raises:
        FileUnreadable: the folder itself cannot be listed.
    """
    try:
        root = root.resolve(strict=True)
        os.scandir(root).close()
    except (OSError, RuntimeError) as error:
        raise FileUnreadable from error
    walk = _Walk(root, report, outside=outside)
    return listed_once((root, outside), lambda: Tree(walk.members(), root))


class _Walk:
    """One pass over a folder that never follows a link in a circle."""

    def __init__(self, root: Path, report: Report, *, outside: bool) -> None:
        self._root, self._report, self._outside = root, report, outside
        self._seen = {str(root)}

    def members(self) -> Iterator[Member]:
        """Yield every file in the order of the names."""
        waiting = [("", self._root)]
        while waiting:
            prefix, folder = waiting.pop()
            deeper = []
            for item in self._listed(folder, prefix):
                name = prefix + item.name
                if item.name.startswith("."):
                    continue
                if item.is_symlink() and not self._welcome(item, name):
                    continue
                if item.is_dir():
                    deeper.append((name + "/", Path(item.path)))
                elif member := self._file(Path(item.path), name):
                    yield member
            waiting += reversed(deeper)

    def _listed(self, folder: Path, prefix: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as items:
                return sorted(items, key=lambda item: item.name)
        except OSError:
            self._say(ProblemKind.UNREADABLE, prefix, "This folder could not be opened.")
            return []

    def _file(self, path: Path, name: str) -> Member | None:
        try:
            return file_member(path, name)
        except FileUnreadable:
            self._say(ProblemKind.UNREADABLE, name, "This is no file that can be read.")
            return None

    def _welcome(self, item: os.DirEntry[str], name: str) -> bool:
        try:
            target = Path(item.path).resolve(strict=True)
        except (OSError, RuntimeError):
            self._say(ProblemKind.UNREADABLE, name, "This link leads nowhere.")
            return False
        inside = target.is_relative_to(self._root)
        if not inside and not self._outside:
            self._say(ProblemKind.OUTSIDE, name, "This link leads out of the chosen folder.")
            return False
        if not target.is_dir():
            return True
        if inside or str(target) in self._seen:  # its files come at their own place
            return False
        self._seen.add(str(target))
        return True

    def _say(self, kind: ProblemKind, name: str, detail: str) -> None:
        self._report(Problem(kind, shown(name), "", detail))


def _file_chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise FileUnreadable from error


def _moment(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return _EPOCH
