"""What everything on the screen owes to those who do not see it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

from tests.e2e.spoken.reader import Node, Role, State, states_of

LEAST: Final = 24  # pixels that a target has in both directions
_TOUCHED: Final = frozenset(
    {
        Role.CHECK_BOX, Role.CHECK_MENU_ITEM, Role.COMBO_BOX, Role.LINK, Role.MENU_ITEM,
        Role.PAGE_TAB, Role.PUSH_BUTTON, Role.RADIO_BUTTON, Role.RADIO_MENU_ITEM,
        Role.TOGGLE_BUTTON,
    }
)  # fmt: skip
_WRITTEN: Final = frozenset({Role.ENTRY, Role.PASSWORD_TEXT, Role.TEXT})
_VALUED: Final = frozenset({Role.PROGRESS_BAR, Role.SLIDER, Role.SPIN_BUTTON})
_HELD: Final = frozenset(
    {
        Role.CALENDAR, Role.CHART, Role.HEADING, Role.IMAGE, Role.LABEL, Role.LIST, Role.LIST_BOX,
        Role.LIST_ITEM, Role.PAGE_TAB_LIST, Role.SEPARATOR, Role.TABLE, Role.TABLE_CELL,
        Role.TREE, Role.TREE_ITEM, Role.DOCUMENT_FRAME,
    }
)  # fmt: skip
FITTING: Final = _TOUCHED | _WRITTEN | _VALUED | _HELD
"""The roles that something may have which takes the keyboard."""
_DRAWN: Final = frozenset({Role.APPLICATION, Role.FILLER, Role.PANEL, Role.SEPARATOR})
_CLOSES: Final = "Close"  # a sheet has two: its cross, and the button at its foot
_ENOUGH: Final = 60
"""So many rows of a list are looked at; those further down are made by the same piece."""


_Wanted = tuple[Node, Node | None, str]
"""A node that is to be looked at, what holds it, and the names of all that do."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one node was when it was looked at."""

    node: Node
    parent: Node | None
    group: str
    role: Role
    name: str
    states: frozenset[int]
    place: tuple[int, int, int, int]
    children: list[Node]

    @property
    def can(self) -> bool:
        """Whether it can be used now."""
        return {State.ENABLED, State.SENSITIVE} <= self.states

    @property
    def takes_keys(self) -> bool:
        return State.FOCUSABLE in self.states

    def __str__(self) -> str:
        return f"{self.role.name} {self.name!r} in {self.group}"


def look(top: Node) -> list[Seen]:
    """Return everything that shows, in the order in which it is told."""
    seen: dict[Node, Seen] = {}
    level: list[_Wanted] = [(top, None, "")]
    while level:
        below: list[_Wanted] = []
        for one in _asked(level):
            seen[one.node] = one
            within = f"{one.group}/{one.name}" if one.name else one.group
            below += [(child, one.node, within) for child in one.children[:_ENOUGH]]
        level = below
    return list(_told(top, seen))


def _told(node: Node, seen: dict[Node, Seen]) -> Iterator[Seen]:
    one = seen.get(node)
    if one is not None:
        yield one
        for child in one.children[:_ENOUGH]:
            yield from _told(child, seen)


def _asked(level: list[_Wanted]) -> Iterator[Seen]:
    """Yield those of some nodes that show; all are asked at once."""
    answers = level[0][0].reader.ask_all(
        message
        for node, _, _ in level
        for message in (
            node.asking("Accessible", "GetRole"), node.asking("Accessible", "GetState"),
            node.asking("Accessible", "GetChildren"), node.reading("Accessible", "Name"),
            node.asking("Component", "GetExtents", "u", 0),
        )
    )  # fmt: skip
    for (node, parent, group), at in zip(level, count(0, 5), strict=False):
        role, states, children, name, place = answers[at : at + 5]
        if role is None or states is None or children is None or name is None:
            continue  # it went meanwhile
        shows = State.SHOWING in states_of(states[0]) or Role(role[0]) is Role.APPLICATION
        if shows:
            yield Seen(
                node, parent, group, Role(role[0]), _name_of(node, Role(role[0]), name[0][1]),
                states_of(states[0]), place[0] if place else (0, 0, 0, 0),
                node.named(children[0]),
            )  # fmt: skip


def _name_of(node: Node, role: Role, name: str) -> str:
    """Return the name; on Linux Qt tells the choice of a drop-down, its label is a relation."""
    if role is Role.COMBO_BOX:
        return " ".join(label.name for label in node.labels)
    return str(name)


def defects(seen: list[Seen]) -> list[str]:
    """Return what is wrong, in words."""
    return [*_unnamed(seen), *_unfit(seen), *_stateless(seen), *_small(seen), *_alike(seen),
            *_out_of_order(seen)]  # fmt: skip


def _unnamed(seen: list[Seen]) -> Iterator[str]:
    for one in seen:
        if (one.takes_keys or one.role in _TOUCHED) and not one.name.strip():
            yield f"no name: {one}"


def _unfit(seen: list[Seen]) -> Iterator[str]:
    for one in seen:
        if one.takes_keys and one.role not in FITTING:
            yield f"takes keys, and no role that fits: {one}"
        if one.role in _TOUCHED and one.can and not one.takes_keys:
            yield f"can be used, but not by keys: {one}"
        if one.role is Role.UNKNOWN:
            yield f"unknown: {one}"


def _stateless(seen: list[Seen]) -> Iterator[str]:
    for one in seen:
        if one.role in {Role.CHECK_BOX, Role.RADIO_BUTTON} and State.CHECKABLE not in one.states:
            yield f"does not say whether it is on: {one}"
        if one.role is Role.COMBO_BOX and State.EXPANDABLE not in one.states:
            yield f"does not say that it opens: {one}"
        faces = one.node.interfaces if one.role in _VALUED | _WRITTEN else frozenset()
        if one.role in _VALUED and "Value" not in faces:
            yield f"has no value: {one}"
        if one.role in _WRITTEN and "Text" not in faces:
            yield f"its words cannot be read: {one}"


def _small(seen: list[Seen]) -> Iterator[str]:
    for one in seen:
        touched = one.role in _TOUCHED or (one.role is Role.SEPARATOR and one.takes_keys)
        if touched and one.can and min(one.place[2:]) < LEAST:
            yield f"smaller than {LEAST} pixels: {one} {one.place}"


def _alike(seen: list[Seen]) -> Iterator[str]:
    alike = Counter((one.group, one.role, one.name) for one in seen if one.role in _TOUCHED)
    for (group, role, name), many in alike.items():
        if many > 1 and name != _CLOSES:
            yield f"{many} with one name: {role.name} {name!r} in {group}"


def _out_of_order(seen: list[Seen]) -> Iterator[str]:
    """Yield what stands wholly above something of its own parent that is told before it."""
    before: dict[Node, tuple[Seen, tuple[int, int, int, int]]] = {}
    for one in seen:
        if one.parent is None or one.role in _DRAWN:
            continue
        place = one.place
        left, top, width, height = place
        if not width or not height:
            continue
        if one.parent in before:
            other, (at, above, wide, _) = before[one.parent]
            if top + height <= above and left < at + wide and at < left + width:
                yield f"told after {other}, and seen above it: {one}"
        before[one.parent] = one, place
