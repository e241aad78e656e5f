"""Server-sent events: a log's entries as they come.

A stream keeps no queue. It reads from its cursor whenever it is told that there may be something
new, and waits while its client takes what was written; the capability is checked at every read.
"""

import asyncio
import base64
from typing import Final

from sync.protocol.documents import EVENTS
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import KIB
from sync.relay.http.answers import Header
from sync.relay.http.hub import Waiter
from sync.relay.http.reading import encode_entry
from sync.relay.http.requests import Request, read_number
from sync.relay.http.waiting import listening, next_look, seated
from sync.relay.stores.interface import Page, StoreFailedError

INLINE: Final = 16 * KIB
"""The largest frame that is sent with its event; others are only announced."""

_BATCH: Final = 256 * KIB
_COUNT: Final = 64
_BACK: Final = 5
_RETURN_RATE: Final = 250
_HEADERS: Final[tuple[Header, ...]] = (
    (b"content-type", EVENTS.encode()),
    (b"x-accel-buffering", b"no"),
)


def back_in(left: int) -> int:
    """Seconds after which a stream may come back that is one of so many which are left.

    As they leave one after the other, each gets a time of its own, and no more come back in one
    second than a relay that has just started can take beside everything else.
    """
    return _BACK + left // _RETURN_RATE


class _Stream:
    """One stream: where it stands, and how it reads on."""

    __slots__ = (
        "_again", "_capability", "_cursor", "_generation", "_log", "_page", "_request", "_waiter",
    )  # fmt: skip

    def __init__(
        self, request: Request, log: bytes, capability: bytes, cursor: int, waiter: Waiter
    ) -> None:
        self._request = request
        self._log = log
        self._capability = capability
        self._cursor = cursor
        self._generation = request.services.store.identity.generation
        self._waiter = waiter
        self._again = 0.0
        self._page: Page | None = None  # only while it is being sent: many streams wait at once

    async def look(self) -> bool:
        """Read what comes after the cursor; whether there is something to send.

        Raises:
            RefusedError: also when the database has another generation than the stream began with:
                numbers may stand for other entries then, and the reader has to learn of it.
        """
        self._waiter.hinted = False
        services = self._request.services
        self._again = next_look(services, asyncio.get_running_loop().time())
        size = services.outgoing.page(_BATCH)
        self._page = await services.store.read(
            self._log, self._capability, self._cursor, count=_COUNT, size=size
        )
        if services.store.identity.generation != self._generation:
            raise RefusedError(Problem.UNAVAILABLE)
        return bool(self._page.entries) or self._page.part.ended

    async def run(self) -> None:
        """Send what there is and what comes, until the turn, the relay or the client ends it."""
        while not await self._send_all() and await self._next():
            pass

    async def _next(self) -> bool:
        """Wait for something to send, with keep-alives meanwhile; False when there is an end."""
        waiter = self._waiter
        while True:
            await waiter.rest()
            if waiter.gone:
                return False
            if waiter.stopping:
                seats = self._request.services.seats
                await self._write(b"event: bye\ndata: %d\n\n" % back_in(seats.taken))
                return False
            due = waiter.hinted or asyncio.get_running_loop().time() >= self._again
            if due and await self._look_again():
                return True
            if waiter.beat:
                waiter.beat = False
                await self._write(b":\n\n")

    async def _look_again(self) -> bool:
        try:
            return await self.look()
        except StoreFailedError:
            self._again = 0.0  # at the next beat
            return False

    async def _send_all(self) -> bool:
        """Send until the client has all there is; whether it wants or may get no more."""
        while self._page is not None and not self._waiter.gone:
            part = self._page.part
            await self._send(self._page)
            self._page = None
            if self._cursor < part.head:
                await self.look()
            elif part.ended:
                await self._write(b"event: end\ndata: %d\n\n" % part.head)
                return True
        return self._waiter.gone

    async def _send(self, page: Page) -> None:
        events = []
        for entry, body in page.entries:
            frame = encode_entry(entry, body)
            if len(frame) <= INLINE:
                data = base64.b64encode(frame)
                events.append(b"event: entry\nid: %d\ndata: %b\n\n" % (entry.seq, data))
            else:
                events.append(b"event: wake\nid: %d\ndata: %d\n\n" % (entry.seq, entry.seq))
            self._cursor = entry.seq
        if events:
            data = b"".join(events)
            with self._request.services.outgoing.holding(len(data)):
                await self._write(data)

    async def _write(self, data: bytes) -> None:
        """Send; waits while the client has not taken enough of what was sent before."""
        message = {"type": "http.response.body", "body": data, "more_body": True}
        await self._request.send(message)


async def stream(request: Request) -> None:
    """GET /v1/logs/{log}/stream."""
    log = request.id("log")
    after = request.header("Last-Event-ID") or request.query().get("after", "0")
    cursor, capability = read_number(after), request.capability()
    with seated(request, capability), listening(request, log) as waiter:
        events = _Stream(request, log, capability, cursor, waiter)
        await events.look()
        headers = [*request.common_headers(), *_HEADERS]
        await request.send({"type": "http.response.start", "status": 200, "headers": headers})
        request.forget()
        try:
            await events.run()
        except (RefusedError, StoreFailedError):
            pass  # a reader that comes back is told
        except Exception as error:  # noqa: BLE001 - too late for another status
            request.services.log.fault("stream-failed", error)
        await request.send({"type": "http.response.body", "body": b"", "more_body": False})
