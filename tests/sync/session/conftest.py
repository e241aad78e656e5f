"""What the tests of sessions share."""

import pytest

from sync.session.acts import RemovePerson
from tests.sync.circle_making import Circle, circle_of


@pytest.fixture(scope="module")
def busy() -> Circle:
    """Four people, one removed before, one open invite."""
    made = circle_of(5)
    made.do("Anna", RemovePerson(made.id("Emil")))
    made.invited("Cleo")
    return made
