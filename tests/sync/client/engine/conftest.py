"""A relay in this process, and people with vaults of their own."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sync.relay.http.listeners import Listener
from tests.sync.client.engine.founded import (
    Founded,
    Founding,
    Ground,
    MakePerson,
    found_four,
    found_three,
    found_two,
)
from tests.sync.client.engine.people import Person
from tests.sync.relays import Running, relay_here

__all__ = ["MakePerson"]

Three = tuple[Person, Person, Person]
Foundings = Mapping[str, Founding]


@pytest.fixture(scope="session")
def kept_foundings() -> Iterator[dict[tuple[Founding, Ground], Founded]]:
    """What was founded so far in this process."""
    kept: dict[tuple[Founding, Ground], Founded] = {}
    yield kept
    for one in kept.values():
        one.close()


@pytest.fixture
def foundings() -> Foundings:
    """By the names of fixtures: how the circle of a test that takes the fixture was founded."""
    return {"four": found_four, "three": found_three, "two": found_two}


@pytest.fixture
def ground() -> Ground:
    """What the relay allows."""
    return Ground()


@pytest.fixture
def founded(
    request: pytest.FixtureRequest,
    foundings: Foundings,
    ground: Ground,
    kept_foundings: dict[tuple[Founding, Ground], Founded],
    tmp_path_factory: pytest.TempPathFactory,
) -> Founded | None:
    """What this test's circle is a copy of, if it begins with one."""
    name = next((name for name in foundings if name in request.fixturenames), None)
    if name is None:
        return None
    key = foundings[name], ground
    if key not in kept_foundings:
        kept_foundings[key] = Founded(*key, tmp_path_factory.mktemp("founded"))
    return kept_foundings[key]


@pytest.fixture
def relay(tmp_path: Path, founded: Founded | None, ground: Ground) -> Iterator[Running]:
    """A relay, on which there is the test's circle if it begins with one."""
    if founded is not None:
        founded.copy("relay", tmp_path)
    with relay_here(
        tmp_path / "relay", options=ground.options, limits=ground.limits,
        listeners=(founded.listener if founded else Listener(),),
    ) as running:  # fmt: skip
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
        folder.mkdir(exist_ok=True)
        made.append(Person(name, folder, **more))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.port.stop()
        one.close()


@pytest.fixture
def people(
    tmp_path: Path, founded: Founded | None, relay: Running, person: MakePerson
) -> list[Person]:
    """Who is in the circle that was founded, in the order in which they came."""
    assert founded is not None
    for name in founded.names:
        founded.copy(name, tmp_path)
    return [person(name) for name in founded.names]


@pytest.fixture
def two(people: list[Person]) -> tuple[Person, Person]:
    """Two people in one circle."""
    ada, ben = people
    return ada, ben


@pytest.fixture
def three(people: list[Person]) -> Three:
    """Three people in one circle; the first one is its steward."""
    ada, ben, cleo = people
    return ada, ben, cleo


@pytest.fixture
def four(people: list[Person]) -> list[Person]:
    """Four people in one circle."""
    return people
