"""Waiting for something new, as long polls and streams do it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from sync.relay.http.hub import Waiter
from sync.relay.http.requests import GoneError, Request
from sync.relay.http.services import Services

T = TypeVar("T")

_LEAST: Final = 30
_SPREAD: Final = 30


def next_look(services: Services, now: float) -> float:
    """When to look again without a hint: in 30 to 60 seconds, not all at once."""
    return now + _LEAST + _SPREAD * services.random_bytes(1)[0] / 255


@contextmanager
def listening(request: Request, place: bytes) -> Iterator[Waiter]:
    """Listen for hints about a log or a box until the block is left or the client leaves."""
    hub, connection = request.services.hub, request.connection
    waiter = hub.join(place)
    waiter.gone = connection.gone
    connection.on_gone = waiter.leave
    try:
        yield waiter
    finally:
        connection.on_gone = None
        hub.quit(waiter)


@contextmanager
def seated(request: Request, capability: bytes) -> Iterator[None]:
    """Take a seat among those who wait. Raises `RefusedError` with `STREAMS`."""
    seats = request.services.seats
    seats.take(capability, request.pseudonym)
    try:
        yield
    finally:
        seats.give_back(capability, request.pseudonym)


async def poll(
    request: Request,
    place: bytes,
    capability: bytes,
    wait: int,
    look: Callable[[], Awaitable[T]],
    enough: Callable[[T], bool],
) -> T:
    """What `look` finds, once it is enough or `wait` seconds are over or the relay stops.

    Raises:
        GoneError: the client left meanwhile.
        RefusedError: as `look`, or `STREAMS` when too many wait already.
    """
    if not wait:
        return await look()
    with listening(request, place) as waiter:
        found = await look()
        if enough(found):
            return found
        with seated(request, capability):
            timer = asyncio.get_running_loop().call_later(wait, waiter.expire)
            try:
                return await _wait(request, waiter, found, look, enough)
            finally:
                timer.cancel()


async def _wait(
    request: Request,
    waiter: Waiter,
    found: T,
    look: Callable[[], Awaitable[T]],
    enough: Callable[[T], bool],
) -> T:
    now = asyncio.get_running_loop().time
    again = next_look(request.services, now())
    while not enough(found) and not waiter.stopping:
        await waiter.rest()
        if waiter.gone:
            raise GoneError
        if waiter.hinted or now() >= again or waiter.late:
            waiter.hinted = False
            again = next_look(request.services, now())
            found = await look()
        if waiter.late:
            break
        waiter.beat = False
    return found
