"""A relay in this process, and people with vaults of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.relays import Running, relay_here

MakePerson = Callable[..., Person]


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Running]:
    """Another relay."""
    with relay_here(tmp_path / "harbour") as running:
        yield running


@pytest.fixture
def person(tmp_path: Path) -> Iterator[MakePerson]:
    """Makes people; their journals are closed after the test."""
    made: list[Person] = []

    def make(name: str, **more: object) -> Person:
        folder = tmp_path / name
        folder.mkdir()
        made.append(Person(name, folder, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.port.stop()
        one.close()


@pytest.fixture
def two(relay: Running, person: MakePerson) -> tuple[Person, Person]:
    """Two people in one circle."""
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, ben)
    return ada, ben
