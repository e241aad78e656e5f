"""What all tests of the relay and its clients share."""

import pytest

from tests.sync.making import Clock, Source
from tests.sync.postgres import database, own_cluster, shared_cluster

__all__ = ["database", "own_cluster", "shared_cluster"]


@pytest.fixture
def source() -> Source:
    """Random bytes that are the same in every run."""
    return Source()


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()
