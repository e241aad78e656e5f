"""Circles that are founded once in each process of a run, and copied for every test.

To let people in takes far longer than most of what is tried with them. So a test's circle begins
as a copy of what its founding left: the relay's folder and the people's journals, all of them
closed. Each test has a copy of its own.
"""

import shutil
import socket
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sync.relay.http.listeners import Listener
from sync.relay.http.options import Options
from sync.relay.records import Limits
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import LIMITS, Running, relay_here

MakePerson = Callable[..., Person]
Founding = Callable[[Running, MakePerson], Sequence[Person]]


@dataclass(frozen=True)
class Ground:
    """What the relay allows on which a circle is founded."""

    options: Options = field(default_factory=Options)
    limits: Limits = LIMITS


def found(relay: Running, made: Sequence[Person]) -> None:
    """The first one makes a circle, and lets the others in."""
    new_circle(made[0], relay.url, relay.token())
    for guest in made[1:]:
        let_in(made[0], guest)


def found_two(relay: Running, person: MakePerson) -> Sequence[Person]:
    """Two people in one circle."""
    made = person("ada"), person("ben")
    found(relay, made)
    return made


def found_three(relay: Running, person: MakePerson) -> Sequence[Person]:
    """Three people in one circle, and all know it."""
    ada, ben, cleo = made = person("ada"), person("ben"), person("cleo")
    found(relay, made)
    for one in (ben, cleo, ada, ben):
        assert one.sync().caught_up
    return made


def found_four(relay: Running, person: MakePerson) -> Sequence[Person]:
    """Four people in one circle, and all know it."""
    made = [person(name) for name in ("ada", "ben", "cem", "dina")]
    found(relay, made)
    for one in made:
        assert one.sync().caught_up
    return made


class Founded:
    """What a founding left.

    The relay's address stands in every journal, so whoever goes on listens at the same one. The
    port is kept free for that: nobody listens there between two tests.
    """

    def __init__(self, founding: Founding, ground: Ground, folder: Path) -> None:
        self.ground = ground
        self._folder = folder
        self._held = socket.socket()
        self._held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._held.bind(("127.0.0.1", 0))
        self.listener = Listener(port=self._held.getsockname()[1])
        if sys.platform != "linux":
            # Elsewhere two sockets cannot be bound to one port, even if only one listens.
            self._held.close()
        self.names = self._found(founding)

    def _found(self, founding: Founding) -> list[str]:
        made: list[Person] = []

        def person(name: str) -> Person:
            (self._folder / name).mkdir()
            made.append(Person(name, self._folder / name))
            return made[-1]

        ground = self.ground
        with relay_here(
            self._folder / "relay",
            options=ground.options, limits=ground.limits, listeners=(self.listener,),
        ) as relay:  # fmt: skip
            try:
                names = [one.name for one in founding(relay, person)]
            finally:
                for one in made:
                    one.port.stop()
                    one.close()
        return names

    def copy(self, name: str, folder: Path) -> None:
        """Put a copy of the relay's or of somebody's folder into another one."""
        shutil.copytree(self._folder / name, folder / name)

    def close(self) -> None:
        """Give the port back."""
        self._held.close()
