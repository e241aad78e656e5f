"""Somebody who uses the program by its keys and by what a screen reader tells, nothing else."""

import sys
from itertools import pairwise
from pathlib import Path

from tests.e2e.spoken.desk import Desk
from tests.e2e.spoken.reader import Node, Reader, Role, State
from tests.e2e.spoken.rules import Seen, defects, look

_AROUND = 8  # pixels around a thing in which its ring is seen
_LOOKS = 100


class Person:
    """Has the program open on a desk of its own."""

    def __init__(self, desk: Desk, reader: Reader, project: Path, *command: str) -> None:
        self.desk, self.reader = desk, reader
        desk.run([sys.executable, "-m", "app", *command], project)
        self.program = reader.program()

    def sees(self) -> list[Seen]:
        """Return everything that shows."""
        return look(self.program)

    def waits_for(self, name: str, *roles: Role) -> Seen:
        """Wait until something with this name shows, and return it."""
        found = self.reader.until(lambda: self._named(name, roles))
        return found[0]

    def waits_until_gone(self, name: str, *roles: Role) -> None:
        """Wait until nothing with this name shows any more."""
        self.reader.until(lambda: not self._named(name, roles))

    def waits_for_focus(self, name: str, role: Role) -> Seen:
        """Wait until something with this name and role has the focus, and return it."""
        found = self.reader.until(
            lambda: [one for one in self._named(name, (role,)) if State.FOCUSED in one.states]
        )
        return found[0]

    def _named(self, name: str, roles: tuple[Role, ...]) -> list[Seen]:
        return [one for one in self.sees() if one.name == name and (not roles or one.role in roles)]

    def takes_the_window(self) -> None:
        """Let the window have the keyboard, as a window manager does when it appears."""

        def active() -> bool:
            self.desk.activate()
            return any(State.ACTIVE in one.states for one in self.program.children())

        self.reader.until(active)

    def arrives(self) -> None:
        """Wait for Today, in a journal that opens by itself, and have the keys in the window."""
        self.waits_for("Today", Role.PANEL)
        self.takes_the_window()
        self.reader.until(self.reader.focused)

    def moves_to(self, name: str, role: Role) -> None:
        """Take the keys to something with this name and role."""
        self.waits_for(name, role).node.focus()
        self.waits_for_focus(name, role)

    def presses(self, keys: str) -> Node:
        """Press keys that move the focus, and return what has it then."""
        told = len(self.reader.listen())
        self.reader.press(keys)
        now = self.reader.until(lambda: self.reader.focused(since=told))
        assert now is not None
        return now

    def goes_to(self, words: str) -> None:
        """Go to a room by its name."""
        self.reader.press("Ctrl+K")
        field = self.waits_for("Go to", Role.TEXT).node
        self.reader.until(lambda: State.FOCUSED in field.states)
        self.reader.type(words)
        self.waits_for(words, Role.LIST_ITEM)
        self.reader.press("Return")

    def asks_for_help(self, where: str) -> None:
        """Press the key for help and come back, with the focus where it was."""
        before = self.reader.focused()
        assert before is not None, where
        self.reader.until(lambda: State.FOCUSED in before.states)
        self.reader.press("F12")
        self.waits_for("Help now", Role.HEADING)
        self.reader.until(lambda: State.FOCUSED not in before.states)
        self.reader.press("Escape")
        self.reader.until(lambda: State.FOCUSED in before.states)

    def hears(self, words: str, since: int = 0) -> None:
        """Wait until something is said that holds these words, after so many things said before."""
        self.reader.until(lambda: any(words in said for said in self.reader.said()[since:]))

    def at_rest(self) -> list[Seen]:
        """Wait until nothing changes any more, and return what shows."""
        last: list[list[str]] = []

        def still() -> list[Seen]:
            seen = self.sees()
            last.append([f"{one} {one.place}" for one in seen])
            return seen if len(last) > 2 and last[-1] == last[-2] == last[-3] else []

        return self.reader.until(still)

    def finds_no_fault(self, where: str) -> list[Seen]:
        """Look at everything that shows, and return it; each fault is named."""
        seen = self.at_rest()
        assert not defects(seen), f"{where}: {defects(seen)}"
        return seen

    def walks_a_room(self, where: str) -> None:
        """Look at everything that shows, go through it by Tab, and to help and back."""
        self.finds_no_fault(where)
        self.walks_by_tab(where)
        self.asks_for_help(where)

    def walks_a_sheet(self, where: str) -> str:
        """Look at the one sheet that is open, go through it by Tab, and close it; its name."""
        (sheet,) = self.reader.until(
            lambda: [one for one in self.sees() if one.role is Role.DIALOG]
        )
        self.finds_no_fault(where)
        self.walks_by_tab(where)
        self.reader.press("Escape")
        self.waits_until_gone(sheet.name, Role.DIALOG)
        return sheet.name

    def walks_by_tab(self, where: str) -> None:
        """Go through everything by Tab, once around, and see where the focus is at each stop."""
        first = self.presses("Tab")
        stops, pictures = [first], [self._pictured(first)]
        while (now := self.presses("Tab")) != first:
            assert now not in stops, f"{where}: Tab never comes back to {first}, but to {now}"
            stops.append(now)
            pictures.append(self._pictured(now))
        seen = self.sees()
        told = {one.node: number for number, one in enumerate(seen)}
        line = [told[stop] for stop in stops if stop in told]
        turns = sum(after < before for before, after in pairwise(line))
        # Once around: what comes next is told later, but for the one step to the beginning.
        assert turns <= 1, f"{where}: Tab jumps, {[str(seen[at]) for at in line]}"
        self._unseen(where, stops, pictures)

    def _pictured(self, node: Node) -> bytes:
        left, top, width, height = node.place
        return self.desk.picture(
            (left - _AROUND, top - _AROUND, width + 2 * _AROUND, height + 2 * _AROUND)
        )

    def _shows_the_keys(self, stop: Node, stops: int) -> bool:
        """Look again, with patience: on a busy machine the ring is drawn after it is told."""
        self.at_rest()
        without = self._pictured(stop)
        for _ in range(stops):
            if self.presses("Tab") == stop:
                break
        for _ in range(_LOOKS):
            if self._pictured(stop) != without:
                return True
            self.reader.listen(0.1)
        return False

    def _unseen(self, where: str, stops: list[Node], pictures: list[bytes]) -> None:
        """Compare each stop with how it looks while the next one has the keys."""
        same = []
        for stop, focused in zip(stops, pictures, strict=True):
            try:
                size = len(focused), stop.place
            except LookupError:
                continue
            if size[0] and self._pictured(stop) == focused and stop != self.reader.focused():
                same.append(stop)
        same = [stop for stop in same if not self._shows_the_keys(stop, len(stops))]
        assert not same, f"{where}: nothing shows where the keys go: {same}"
