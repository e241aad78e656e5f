"""What the transport's tests share."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sync.client.transport import Address, Patience, Policy, Relay, Sizes, Stop

QUICK = Patience(
    connect=5,
    silence=5,
    request=10,
    total=20,
    tries=1,
    backoff=0.01,
    longest_backoff=0.02,
    heartbeat=5,
)
"""Short enough for tests, and nothing is sent twice."""

Make = Callable[..., Relay]


@pytest.fixture
def make() -> Iterator[Make]:
    """Makes relays that are closed after the test."""
    made: list[Relay] = []

    def new(address: Address, patience: Patience = QUICK, **other: Any) -> Relay:
        chosen = {"proxy", "pin", "isolate", "authorities"} & other.keys()
        fields = {name: other.pop(name) for name in chosen}
        policy = Policy(patience, other.pop("sizes", Sizes()), **fields)
        made.append(Relay(address, policy, **other))
        return made[-1]

    yield new
    for relay in made:
        relay.stop.set()
        relay.close()


@pytest.fixture
def stop() -> Stop:
    return Stop()
