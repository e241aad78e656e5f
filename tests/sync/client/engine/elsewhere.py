"""People who move their circle to another relay, and ways there that are closed or cut."""

from dataclasses import dataclass, replace
from typing import Any

from sync.client.engine.desk import Desk
from sync.client.engine.line import Line, Lines
from sync.client.transport import Unreachable
from tests.sync.client.engine.breaking import CutError
from tests.sync.client.engine.liars import Lie, LyingLine, believe
from tests.sync.client.engine.people import Person
from tests.sync.relays import Running

Two = tuple[Person, Person]


@dataclass
class Blocked:
    """Ways to relays, one of which is closed."""

    lines: Lines
    url: str

    def line(self, url: str, pin: str) -> Line:
        if url == self.url:
            raise Unreachable
        return self.lines.line(url, pin)


def blocked(person: Person, url: str) -> None:
    """From now on the person cannot reach a relay."""
    tools = person.port.tools
    person.port.tools = replace(tools, lines=Blocked(tools.lines, url))


@dataclass
class Lying:
    """Ways to relays, one of which lies."""

    lines: Lines
    url: str
    lies: dict[str, Lie]

    def line(self, url: str, pin: str) -> Line:
        line = self.lines.line(url, pin)
        return LyingLine(line, self.lies) if url == self.url else line


def lied_to_by(person: Person, url: str, **lies: Lie) -> None:
    """From now on the person hears these lies from one relay."""
    tools = person.port.tools
    person.port.tools = replace(tools, lines=Lying(tools.lines, url, lies))


def killed_before(person: Person, name: str, times: int) -> None:
    """The person's program ends in front of a request, when it makes it for so many times."""
    left = [times]

    def lie(true: Any, *given: Any, **named: Any) -> Any:
        left[0] -= 1
        if not left[0]:
            raise CutError(name)
        return true(*given, **named)

    believe(person, **{name: lie})


def move(person: Person, to: Running, token: str | None = None) -> str:
    return person.port.move(person.circle, to.url, token if token is not None else to.token(), None)


def where(person: Person) -> str:
    return person.vault.read(lambda tx: tx.circles.get(person.circle)).relay_url


def settle(*people: Person) -> None:
    """Everybody syncs until nothing is left to say."""
    for _ in range(3):
        for one in people:
            one.sync()
    for one in people:
        assert one.sync().caught_up, one.sync().sentences


def agree(*people: Person) -> None:
    """All are in the same epoch, at the same place, and say the same of the circle."""
    desks = [Desk(one.port.tools, one.circle) for one in people]
    assert len({desk.session.group.epoch_authenticator for desk in desks}) == 1
    assert len({(desk.log, desk.circle.relay_url) for desk in desks}) == 1
    assert len({(desk.here.cursor.seq, desk.here.cursor.chain) for desk in desks}) == 1
    assert {str(desk.circle.state) for desk in desks} == {"member"}
    assert {desk.circle.trouble for desk in desks} == {""}
