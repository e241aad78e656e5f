"""Every row that stands on a whole page of a damaged database, and whose it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.failures import NewerVault
from app.vault.migrate import migrations
from app.vault.pages import LOCK_PAGE, NAME
from app.vault.salvage.pages import Pages
from app.vault.salvage.records import (
    INDEX_INNER,
    INDEX_LEAF,
    LEAVES,
    TABLE_INNER,
    TABLE_LEAF,
    Node,
    Row,
    Value,
    kind_of,
    read_node,
)
from app.vault.salvage.shapes import Shape, shapes_of

_VERSION_AT, _PAGES_AT = 60, 28
# More than any disk of a person's holds; a number beyond it is damage.
_MOST_PAGES = 2**28
_EVERY = 256
_MASTER = "sqlite_master"
_LOST, _OTHER = 255, 0


class Found(NamedTuple):
    """A row and the table or index that it belongs to."""

    shape: Shape
    row: Row
    #: Whether all of it comes from one moment; else its parts may not belong together.
    sure: bool


@dataclass(slots=True)
class Survey:
    """What was seen of a database's pages.

    Attributes:
        version: the layout's number, as far as it is known; else the newest.
        lost: the pages of which no whole version is there.
        strange: tree pages that belong to no table that is known, or to several.
        torn: how many of a table's rows begin on a whole page and do not go on on one.
        shapes: the tables and indexes of the layout.
    """

    version: int = 0
    lost: list[int] = field(default_factory=list)
    strange: list[int] = field(default_factory=list)
    torn: dict[str, int] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)


class Gathering:
    """Goes through the pages of a database, twice: once to look, once to read.

    Args:
        pages: the database.
        tick: called often with how many pages were done and how many there are; it may raise.
    """

    def __init__(self, pages: Pages, tick: Callable[[int, int], object]) -> None:
        self._pages = pages
        self.tick = tick
        self.survey = Survey()
        self._kinds = bytearray()
        self._whose: dict[int, Shape] = {}
        self._roots: dict[str, int] = {}
        self._is_partial = False

    def look(self) -> Survey:
        """Decrypt every page once, and learn which are lost.

        Raises:
            NewerVault: it has a layout that this program does not know.
        """
        pages, survey = self._pages, self.survey
        first = pages.get(1)
        if first is not None and first.startswith(NAME):
            survey.version = int.from_bytes(first[_VERSION_AT : _VERSION_AT + 4], "big")
            said = int.from_bytes(first[_PAGES_AT : _PAGES_AT + 4], "big")
            if said < _MOST_PAGES and pages.cipher.checks:
                pages.count = max(pages.count, said)  # the end was cut off
        steps = migrations()
        if survey.version > steps[-1].number and pages.cipher.checks:
            raise NewerVault
        if not 0 < survey.version <= steps[-1].number:
            survey.version = steps[-1].number
        survey.shapes = shapes_of(steps[: survey.version])
        self._kinds = bytearray(pages.count + 1)
        for number in range(1, pages.count + 1):
            self._say(number)
            data = pages.get(number)
            self._kinds[number] = _LOST if data is None else kind_of(number, data)
        if pages.count >= LOCK_PAGE:
            self._kinds[LOCK_PAGE] = _OTHER  # nothing was ever written there
        lost = [number for number in range(1, pages.count + 1) if self._kinds[number] == _LOST]
        survey.lost = pages.find_moved(lost, lambda: self.tick(0, pages.count))
        for number in set(lost) - set(survey.lost):
            data = pages.get(number)
            self._kinds[number] = _OTHER if data is None else kind_of(number, data)
        return survey

    def rows(self) -> Iterator[Found]:
        """Yield every row that can be read; first by the trees, then from pages without one."""
        shapes = self.survey.shapes
        self._find_roots()
        for shape in sorted(shapes.values(), key=lambda one: one.index):
            root = self._roots.get(shape.name)
            if root:
                yield from self._tree(root, shape)
        if not self._is_broken():
            return
        for number in range(2, len(self._kinds)):
            self._say(number)
            has_rows = self._kinds[number] in LEAVES or self._kinds[number] == INDEX_INNER
            if has_rows and number not in self._whose:
                yield from self._stray(number)

    def _is_broken(self) -> bool:
        """Whether there may be pages that no tree reaches any more."""
        known = self._roots.keys() >= self.survey.shapes.keys()
        return bool(self.survey.lost or self._is_partial or not known or self._pages.log.holes)

    def _find_roots(self) -> None:
        """Learn from the schema's own tree where each table begins."""
        others = []
        for _, node in self._nodes(1, None):
            for row in node.rows:
                name, root = _named(row.values)
                if name in self.survey.shapes and 1 < root < len(self._kinds):
                    self._roots[name] = root
                elif root > 1:
                    others.append(root)
        for root in others:  # statistics of SQLite's own: their pages are nobody else's
            for _ in self._nodes(root, None):
                pass

    def _tree(self, root: int, shape: Shape) -> Iterator[Found]:
        for number, node in self._nodes(root, shape):
            for row in node.rows:
                if shape.fits(row):
                    yield self._found(shape, row, number)
                elif not row.whole:
                    self._tear(shape)
            self.survey.torn[shape.table] = self.survey.torn.get(shape.table, 0) + node.broken

    def _found(self, shape: Shape, row: Row, number: int) -> Found:
        if not row.whole:
            self._tear(shape)
        sources = {self._pages.source(page) for page in (number, *row.pages)}
        is_one = len(sources) == 1 or not self._pages.log.holes
        return Found(shape, row, sure=row.whole and is_one and self._pages.cipher.checks)

    def _tear(self, shape: Shape) -> None:
        if shape.kept:
            self.survey.torn[shape.table] = self.survey.torn.get(shape.table, 0) + 1

    def _nodes(self, root: int, shape: Shape | None) -> Iterator[tuple[int, Node]]:
        """Yield the pages of a tree from its root on, each once, whatever its pointers say."""
        left = [root]
        while left:
            number = left.pop()
            if not 0 < number < len(self._kinds) or number in self._whose:
                self._is_partial = self._is_partial or number >= len(self._kinds)
                continue
            self._say(number)
            data = self._pages.get(number)
            node = read_node(number, data, self._page) if data is not None else None
            if node is None or not _agrees(node.kind, shape):
                self._is_partial = True
                continue
            if shape is not None:
                self._whose[number] = shape
            elif number > 1:
                self._whose[number] = _SCHEMA
            yield number, node
            left.extend(reversed(node.children))

    def _stray(self, number: int) -> Iterator[Found]:
        """Read a page that no tree leads to, if only one table's rows look like its rows."""
        data = self._pages.get(number)
        node = read_node(number, data, self._page) if data is not None else None
        if node is None or not node.rows:
            return
        fitting = [
            shape for shape in self.survey.shapes.values()
            if _agrees(node.kind, shape) and all(map(shape.fits, node.rows))
        ]  # fmt: skip
        tables = {(shape.table, shape.kept) for shape in fitting}
        if len(tables) != 1:
            if any(shape.kept or not fitting for shape in fitting) or not fitting:
                self.survey.strange.append(number)
            return
        self._whose[number] = fitting[0]
        for row in node.rows:
            yield self._found(fitting[0], row, number)

    def _page(self, number: int) -> bytes | None:
        return self._pages.get(number) if 0 < number < len(self._kinds) else None

    def _say(self, number: int) -> None:
        if number % _EVERY == 1:
            self.tick(number, len(self._kinds))


_SCHEMA = Shape(_MASTER, _MASTER, (), rowids=True, index=False)


def _agrees(kind: int, shape: Shape | None) -> bool:
    """Whether a page of this kind can belong to a tree."""
    if shape is None:
        return True
    if shape.rowids:
        return kind in (TABLE_LEAF, TABLE_INNER)
    return kind in (INDEX_LEAF, INDEX_INNER)


def _named(values: tuple[Value, ...]) -> tuple[str, int]:
    """Return the name and the first page of a line of the schema."""
    if len(values) < 4:  # noqa: PLR2004 - type, name, tbl_name, rootpage, sql
        return "", 0
    name, root = values[1], values[3]
    return (name if isinstance(name, str) else "", root if isinstance(root, int) else 0)
