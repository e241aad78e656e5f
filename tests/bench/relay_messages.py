"""What is published: 1,024 characters, the first sixteen of which are the message's number."""

import base64
import os
from collections.abc import AsyncIterator
from typing import Final, Protocol

SIZE: Final = 1024
DIGITS: Final = 16


class Channel(Protocol):
    """One connection that publishes."""

    async def publish(self, number: int) -> None:
        """Publish the message of that number; returns once it is acknowledged."""
        ...


class Listener(Protocol):
    """One connection that gets what is published to a place."""

    def messages(self) -> AsyncIterator[int]:
        """The numbers of the messages that come."""
        ...


class Client(Protocol):
    """A system's channels and listeners. Places are numbered from 0."""

    async def channel(self, place: int) -> Channel:
        """Connect to publish."""
        ...

    async def listener(self, place: int) -> Listener:
        """Connect, and be ready for whatever is published from now on."""
        ...


def message(number: int, filler: bytes) -> bytes:
    """A message of the size that all of them have."""
    return b"%016d" % number + filler


def new_filler() -> bytes:
    """What stands after a message's number: random, and fit for JSON."""
    return base64.b64encode(os.urandom(SIZE))[: SIZE - DIGITS]


def number_of(text: bytes | str) -> int:
    """Which message this is."""
    return int(text[:DIGITS])
