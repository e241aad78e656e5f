"""Relays that lie, made of an honest one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from sync.client.engine.line import Line, Lines
from sync.client.transport import Cursor, Lied, Page, Refused, Told, Unreachable
from sync.protocol.chain import START
from sync.protocol.documents import Accepted
from sync.protocol.problems import Problem
from tests.sync.client.engine.people import Person

Lie = Callable[..., Any]


class LyingLine:
    """An honest line, some of whose calls are answered by lies; each is given the true call."""

    def __init__(self, line: Line, lies: dict[str, Lie]) -> None:
        self._line = line
        self._lies = lies

    def __getattr__(self, name: str) -> Any:
        true = getattr(self._line, name)
        lie = self._lies.get(name)
        if lie is None:
            return true
        return lambda *given, **named: lie(true, *given, **named)


@dataclass
class LyingLines:
    lines: Lines
    lies: dict[str, Lie]

    def line(self, url: str, pin: str) -> Line:
        return LyingLine(self.lines.line(url, pin), self.lies)


def believe(person: Person, **lies: Lie) -> None:
    """From now on the person hears these lies."""
    tools = person.port.tools
    person.port.tools = replace(tools, lines=LyingLines(tools.lines, lies))


def refused(problem: Problem) -> Lie:
    def lie(_true: Any, *_given: Any, **_named: Any) -> Any:
        raise Refused(problem, problem.status, {}, b"g" * 16)

    return lie


def unreachable(_true: Any, *_given: Any, **_named: Any) -> Any:
    raise Unreachable


def lied(_true: Any, *_given: Any, **_named: Any) -> Any:
    raise Lied


def taken_and_dropped(_true: Any, *_given: Any, if_turn: int, **_named: Any) -> Told[Accepted]:
    """An append that is said to be done, and is not."""
    return Told(Accepted(99, if_turn, START), b"g" * 16)


def nothing_new(true: Any, log: bytes, capability: bytes, cursor: Cursor, **named: Any) -> Page:
    """A page that shows nothing although there is something."""
    page: Page = true(log, capability, cursor, **named)
    return Page((), cursor, cursor.seq, page.turn, None)


def promised(true: Any, log: bytes, capability: bytes, cursor: Cursor, **named: Any) -> Page:
    """A page that promises more and never shows it."""
    page: Page = true(log, capability, cursor, **named)
    return Page((), cursor, cursor.seq + 5, page.turn, None)


def without_turn(true: Any, log: bytes, capability: bytes, cursor: Cursor, **named: Any) -> Page:
    """Entries that opened a turn are shown as if they had opened another one."""
    page: Page = true(log, capability, cursor, **named)
    frames = tuple(
        replace(frame, next_hash=bytes(32)) if frame.next_hash else frame for frame in page.frames
    )
    return replace(page, frames=frames)


def only_the_first(true: Any, *given: Any, **named: Any) -> Any:
    """Of all that is in a box the relay shows what was there first: of an invite, the card."""
    page = true(*given, **named)
    return replace(page, items=page.items[:1])
