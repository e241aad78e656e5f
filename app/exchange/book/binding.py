"""Chapters bound to one PDF: pages, tags, links from one to another, contents at the side.

Typst would need some gigabytes for ten years at once, so each chapter is set by itself. Here their
pages come together with their structure, so that a screen reader finds one document.
"""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import IO, Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

_LINK = "entry:"
_PAGES = re.compile(rb"<xmpTPg:NPages>\d+</xmpTPg:NPages>")


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the contents at the side, with those below it."""

    title: str
    to: str
    below: tuple["Mark", ...] = ()


@dataclass
class Chapter:
    """Pages that were set, and where in them what begins.

    Attributes:
        data: the PDF.
        pages: how many.
        places: the page, from 0, of each name that links lead to.
    """

    data: bytes
    pages: int
    places: dict[str, int] = field(default_factory=dict)


def chapter(data: bytes) -> Chapter:
    """Return a chapter that was set."""
    with pikepdf.open(BytesIO(data)) as made:
        numbers = {page.obj.objgen: at for at, page in enumerate(made.pages)}
        places = {name: numbers[dest[0].objgen] for name, dest in _named(made)}
        return Chapter(data, len(made.pages), places)


def bind(
    front: Chapter,
    chapters: Sequence[Chapter],
    marks: Sequence[Mark],
    out: IO[bytes],
    bound: Callable[[int], object] = lambda _: None,
) -> None:
    """Write one PDF.

    Args:
        front: what comes first, with the title and the language of the whole.
        chapters: the rest, in order.
        marks: the contents at the side.
        out: an open file.
        bound: told how many chapters are bound, after each; what it raises ends the work.

    Raises:
        OSError: it cannot be written.
    """
    whole = pikepdf.open(BytesIO(front.data))
    book = _Book(whole)
    for number, one in enumerate(chapters, 1):
        # What was copied reads its streams from the bytes themselves; the rest is twice as much.
        with pikepdf.open(BytesIO(one.data)) as source:
            book.add(source)
        bound(number)
    book.close(front.pages, marks)
    held = _Held(out)
    target: Any = held
    whole.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    whole.close()
    held.give()


class _Held(io.RawIOBase):
    """A file whose mistakes wait: an error within qpdf would end the whole program."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._error: OSError | None = None

    def writable(self) -> bool:
        """Return that it can be written."""
        return True

    def write(self, data: Any) -> int:
        """Write, or remember why not."""
        if self._error is None:
            try:
                self._out.write(data)
            except OSError as error:
                self._error = error
        return len(data)

    def give(self) -> None:
        """Put everything out; raise what went wrong first."""
        if self._error is not None:
            raise self._error
        self._out.flush()


class _Book:
    """A PDF that grows."""

    def __init__(self, whole: pikepdf.Pdf) -> None:
        self._whole = whole
        self._tree = whole.Root.StructTreeRoot
        self._document = _listed(self._tree.K)[0]
        self._next = int(self._tree.get("/ParentTreeNextKey", 0))
        self._parents: list[tuple[int, Any]] = []
        self._numbers(self._tree.ParentTree, 0)
        self._dests: dict[str, Any] = dict(_named(whole))

    def add(self, source: pikepdf.Pdf) -> None:
        """Add the pages of a chapter with their structure."""
        first = len(self._whole.pages)
        names: Any = source.Root.get("/Names", {})
        dests = source.make_indirect(names["/Dests"]) if "/Dests" in names else None
        if dests is not None:
            del source.Root["/Names"]  # they are taken along below, where they fit
        self._whole.pages.extend(source.pages)
        shift = self._next
        for page in self._whole.pages[first:]:
            _shift(page.obj, "/StructParents", shift)
            for note in page.obj.get("/Annots", ()):
                _shift(note, "/StructParent", shift)
        tree = self._whole.copy_foreign(source.make_indirect(source.Root.StructTreeRoot))
        self._numbers(tree.ParentTree, shift)
        self._next += int(tree.get("/ParentTreeNextKey", 0))
        for document in _listed(tree.K):
            for one in _listed(document.K):
                one.P = self._document
                self._document.K.append(one)
        for name, role in tree.get("/RoleMap", {}).items():
            self._tree.RoleMap[name] = role
        if dests is not None:
            self._dests |= dict(_in_tree(self._whole.copy_foreign(dests)))

    def close(self, front: int, marks: Sequence[Mark]) -> None:
        """Put everything in its place; the first ``front`` pages have small Roman numbers."""
        whole = self._whole
        for page in whole.pages:
            for note in page.obj.get("/Annots", ()):
                self._lead(note)
        nums = [part for key, value in sorted(self._parents, key=lambda one: one[0])
                for part in (key, value)]  # fmt: skip
        self._tree.ParentTree = whole.make_indirect(Dictionary(Nums=Array(nums)))
        self._tree.ParentTreeNextKey = self._next
        names = [part for name in sorted(self._dests) for part in (String(name), self._dests[name])]
        whole.Root.Names = Dictionary(Dests=Dictionary(Names=Array(names)))
        whole.Root.PageLabels = Dictionary(
            Nums=Array([0, Dictionary(S=Name.r), front, Dictionary(S=Name.D)])
        )
        with whole.open_outline() as outline:
            outline.root[:] = [self._mark(mark) for mark in marks]
        whole.Root.PageMode = Name.UseOutlines
        data = whole.Root.Metadata.read_bytes()
        count = f"<xmpTPg:NPages>{len(whole.pages)}</xmpTPg:NPages>".encode()
        whole.Root.Metadata.write(_PAGES.sub(count, data))

    def _mark(self, mark: Mark) -> OutlineItem:
        item = OutlineItem(mark.title, self._dests[mark.to])
        item.is_closed = True
        item.children = [self._mark(one) for one in mark.below]
        return item

    def _lead(self, note: Any) -> None:
        """Let a link that names an entry lead to its place."""
        action = note.get("/A")
        address = str(action.get("/URI", "")) if action is not None else ""
        if not address.startswith(_LINK):
            return
        name = address.removeprefix(_LINK)
        name = name if name in self._dests else f"e-{name}"
        del note["/A"]
        if name in self._dests:
            note["/Dest"] = String(name)

    def _numbers(self, tree: Any, shift: int) -> None:
        for key, value in _pairs(tree, "/Nums"):
            self._parents.append((int(key) + shift, value))


def _named(made: pikepdf.Pdf) -> Iterator[tuple[str, Any]]:
    names: Any = made.Root.get("/Names", {})
    return _in_tree(names["/Dests"]) if "/Dests" in names else iter(())


def _in_tree(tree: Any) -> Iterator[tuple[str, Any]]:
    return ((str(name), dest) for name, dest in _pairs(tree, "/Names"))


def _pairs(tree: Any, leaf: str) -> Iterator[tuple[Any, Any]]:
    """Yield what a name or number tree holds."""
    if leaf in tree:
        items = tree[leaf]
        yield from ((items[at], items[at + 1]) for at in range(0, len(items), 2))
    for kid in tree.get("/Kids", ()):
        yield from _pairs(kid, leaf)


def _listed(kids: Any) -> list[Any]:
    return list(kids) if isinstance(kids, Array) else [kids]


def _shift(item: Any, name: str, by: int) -> None:
    if name in item:
        item[name] = int(item[name]) + by
