"""The relay's server: listens, answers until told to stop, and stops without losing anything."""

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Final

import uvicorn

from sync.relay.http.app import Relay, all_places
from sync.relay.http.guard import Guard, GuardedProtocol
from sync.relay.http.handshakes import Entrance
from sync.relay.http.listeners import Listener, bind, close_all
from sync.relay.http.metrics import MetricsPage
from sync.relay.http.output import libraries_told
from sync.relay.http.services import Services

NOTICE: Final = 0.3
"""Seconds in which a stopping relay still tells new requests so."""

GRACE: Final = 2
"""Seconds after that in which requests under way are finished."""

_SPARE: Final = 256
_FORGET: Final = 60


class _Server(uvicorn.Server):
    """Uvicorn's server for one listener, begun and ended by ours: it takes no signals itself.

    It listens by itself, too, because uvicorn leaves the time-outs of TLS at their defaults, a
    minute for a client's first word and half of one for its last, and counts no handshakes.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket], guard: Guard) -> None:
        super().__init__(config)
        self.sockets = sockets
        self.servers: list[asyncio.Server] = []
        self._guard = guard
        self._entrances: list[Entrance] = []

    async def begin(self) -> None:
        """Listen."""
        config, loop = self.config, asyncio.get_running_loop()
        config.load()
        self.lifespan = config.lifespan_class(config)
        if config.ssl is None:
            self.servers = [
                await loop.create_server(self._protocol, sock=one, backlog=config.backlog)
                for one in self.sockets
            ]
        else:
            patience = self._guard.services.options.patience.headers
            self._entrances = [
                Entrance(one, config.ssl, self._protocol, self._guard, patience)
                for one in self.sockets
            ]
        for entrance in self._entrances:
            entrance.open(config.backlog)
        self.started = True

    def _protocol(self) -> asyncio.Protocol:
        made: asyncio.Protocol = self.config.http_protocol_class(  # type: ignore[call-arg]
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )
        return made

    async def end(self) -> None:
        """Take no more, and finish what is under way; nobody waits for unfinished handshakes."""
        for server in self.servers:
            server.close()
        for entrance in self._entrances:
            entrance.close()
        self.servers = []
        await self.shutdown(self.sockets)


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop]:
    """What makes the event loop: uvloop's where it is installed."""
    try:
        import uvloop  # noqa: PLC0415 - it does not exist everywhere
    except ImportError:
        return asyncio.new_event_loop
    return uvloop.new_event_loop


def raise_descriptor_limit() -> int | None:
    """Allow this process as many open files as it may have; how many, or None if unknown."""
    try:
        import resource  # noqa: PLC0415 - it does not exist everywhere
    except ImportError:
        return None
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
            soft = hard
    return soft if soft != resource.RLIM_INFINITY else None


@contextmanager
def stopped_by_signals(stop: asyncio.Event) -> Iterator[None]:
    """Let SIGTERM and SIGINT set `stop`, within the running loop, while the block lasts."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    try:
        for one in signals:
            loop.add_signal_handler(one, stop.set)
    except NotImplementedError:  # Windows
        for one in signals:
            signal.signal(one, lambda *_: loop.call_soon_threadsafe(stop.set))
    try:
        yield
    finally:
        with suppress(NotImplementedError):
            for one in signals:
                loop.remove_signal_handler(one)


async def serve(
    services: Services,
    listeners: Sequence[Listener],
    *,
    stop: asyncio.Event,
    ready: Callable[[Sequence[str]], None] = lambda _names: None,
) -> int:
    """Answer at all listeners until `stop` is set; returns the process's exit code.

    The store and the chunks are open before, and closed afterwards, by the caller. `ready` is told
    where the relay listens, in the listeners' order, once it answers there.

    Raises:
        ListenError: when it cannot listen somewhere.
    """
    sockets = _bind_all(listeners)
    guard = Guard(services, _room(services.options.connections))
    services.metrics.gauges["connections"] = ("Open connections.", lambda: guard.count)
    relay = Relay(services, all_places())
    page = MetricsPage(services.metrics)
    servers = []
    for listener, taken in zip(listeners, sockets, strict=True):
        app = page if listener.metrics else relay
        servers.append(_Server(_config(app, listener, services, guard), taken, guard))
    asyncio.get_running_loop().set_exception_handler(
        lambda _loop, context: services.log.fault("loop-failed", context.get("exception"))
    )
    try:
        with libraries_told(services.log):
            for server in servers:
                await server.begin()
            ready([_name(*one) for one in zip(listeners, sockets, strict=True)])
            services.log.note("started")
            await _until(stop, servers, services, guard)
    finally:
        for listener, taken in zip(listeners, sockets, strict=True):
            close_all(taken)
            if listener.unix is not None:
                listener.unix.unlink(missing_ok=True)
    services.log.note("stopped")
    return 0


def _bind_all(listeners: Sequence[Listener]) -> list[list[socket.socket]]:
    sockets: list[list[socket.socket]] = []
    try:
        sockets.extend(bind(listener) for listener in listeners)
    except BaseException:
        for taken in sockets:
            close_all(taken)
        raise
    return sockets


def _room(wanted: int) -> int:
    """How many connections fit beside the files that the store needs."""
    files = raise_descriptor_limit()
    return wanted if files is None else max(1, min(wanted, files - _SPARE))


def _name(listener: Listener, sockets: Sequence[socket.socket]) -> str:
    if listener.unix is not None:
        return f"unix:{listener.unix}"
    host, port = sockets[0].getsockname()[:2]
    scheme = "https" if listener.tls else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def _config(app: Any, listener: Listener, services: Services, guard: Guard) -> uvicorn.Config:
    protocol: Any = partial(GuardedProtocol, guard=guard)
    tls = listener.tls
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=services.options.patience.idle,
        timeout_graceful_shutdown=GRACE,
        ssl_certfile=tls.certificate if tls else None,
        ssl_keyfile=tls.key if tls else None,
    )


async def _until(
    stop: asyncio.Event, servers: Sequence[_Server], services: Services, guard: Guard
) -> None:
    clockwork = asyncio.create_task(_clockwork(services, guard))
    running = [asyncio.create_task(server.main_loop()) for server in servers]
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([stopping, *running], return_when=asyncio.FIRST_COMPLETED)
        services.hub.stop()
        await asyncio.sleep(NOTICE)
    finally:
        for server in servers:
            server.should_exit = True
        await asyncio.gather(*running, return_exceptions=True)
        await asyncio.gather(*(server.end() for server in servers))
        for task in (clockwork, stopping):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _clockwork(services: Services, guard: Guard) -> None:
    """The one thing that happens by itself, once a second."""
    seconds = 0
    while True:
        await asyncio.sleep(1)
        seconds += 1
        try:
            services.hub.tick()
            guard.sweep()
            if seconds % _FORGET == 0:
                services.throttle.forget()
        except Exception as error:  # noqa: BLE001 - the next second is another chance
            services.log.fault("clockwork-failed", error)
