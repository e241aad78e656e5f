"""TLS connections before they are any: taken, counted, and given a time to shake hands.

An event loop tells the application of a connection only once its handshake is done. Until then it
is a descriptor and some memory like any other, so whoever opens many and says nothing has to meet
the same limits. Here they do.
"""

import asyncio
import socket
import ssl
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Final

from sync.relay.http.guard import Guard

FAREWELL: Final = 1
"""Seconds in which the other side of a TLS connection may answer that it is closed."""

_PAUSE: Final = 0.5
"""Seconds after which the next connection is taken when the system had no room for one."""


class Entrance:
    """Takes TLS connections at one socket.

    Args:
        place: the socket, bound.
        context: the certificate.
        protocol: makes what a connection is handed to once hands are shaken.
        guard: counts.
        patience: seconds for a handshake.
    """

    def __init__(
        self,
        place: socket.socket,
        context: ssl.SSLContext,
        protocol: Callable[[], asyncio.Protocol],
        guard: Guard,
        patience: float,
    ) -> None:
        self._place: Final = place
        self._context: Final = context
        self._protocol: Final = protocol
        self._guard: Final = guard
        self._patience: Final = patience
        self._tasks: set[asyncio.Task[None]] = set()

    def open(self, backlog: int) -> None:
        """Listen, within the running loop; the kernel keeps so many until they are taken."""
        self._place.listen(backlog)
        self._start(self._take_all())

    def close(self) -> None:
        """Take no more, and wait for no handshake that is unfinished."""
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _take_all(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                link, peer = await loop.sock_accept(self._place)
            except ConnectionAbortedError:
                continue
            except OSError:
                await asyncio.sleep(_PAUSE)  # too many open files, most likely
                continue
            self._start(self._greet(link, peer))

    async def _greet(self, link: socket.socket, peer: object) -> None:
        """Shake hands; one connection too many is closed without a word."""
        with self._guard.greeting(peer) as welcome:
            if not welcome:
                link.close()
                return
            with suppress(OSError):  # the client left, spoke no TLS, or took too long
                await asyncio.get_running_loop().connect_accepted_socket(
                    self._protocol,
                    link,
                    ssl=self._context,
                    ssl_handshake_timeout=self._patience,
                    ssl_shutdown_timeout=FAREWELL,
                )
