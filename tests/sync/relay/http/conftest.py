"""A relay for every test here, and somebody who asks it."""

from collections.abc import Iterator

import pytest

from sync.relay.http.options import Options, Rates
from tests.sync.relay.http.asking import Asker, Circle
from tests.sync.relays import Running, relay_here

FREE = Options(rates=Rates(None, None))
"""Without limits of requests, so that a test may ask as often as it likes."""


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One relay for all tests of a module; each makes circles of its own."""
    with relay_here(tmp_path_factory.mktemp("relay"), options=FREE) as running:
        yield running


@pytest.fixture
def asker(relay: Running) -> Iterator[Asker]:
    asker = Asker(relay.url)
    with asker.session:
        yield asker


@pytest.fixture
def circle(relay: Running, asker: Asker) -> Circle:
    return asker.create(relay.token())
