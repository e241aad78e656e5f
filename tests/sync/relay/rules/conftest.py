"""What the tests of the rules share."""

from collections.abc import Iterator

import pytest

from tests.sync.making import Circle
from tests.sync.relay.rules.desk import Desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A relay of the rules alone, whose rows agree with each other at the end."""
    made = Desk()
    yield made
    made.check()


@pytest.fixture
def circle(desk: Desk) -> Circle:
    """A circle with a log at the desk."""
    return desk.circle()
