"""`serve`: the relay itself, until it is told to stop."""

import asyncio
import gc
import os
import sys
import threading
from argparse import Namespace
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from random import SystemRandom
from time import monotonic
from typing import Final

from sync.relay.chunks.interface import Chunks
from sync.relay.commands.listening import http_options, listeners
from sync.relay.commands.opening import Relay
from sync.relay.commands.world import CommandError
from sync.relay.housekeeping import Clocks, Housekeeper
from sync.relay.http.hub import Hub
from sync.relay.http.listeners import ListenError
from sync.relay.http.output import Log
from sync.relay.http.server import serve as answer
from sync.relay.http.server import stopped_by_signals
from sync.relay.http.services import Services, make_services
from sync.relay.stores.copies.interface import NothingThereError
from sync.relay.stores.interface import Notices, Store

_INPUT: Final = 0
_AT_ONCE: Final = 1024
_COLLECT: Final = (20_000, 50, 100)
"""Thresholds of the three generations of garbage; Python's own cost 7 % of the appends."""


async def serve(relay: Relay, arguments: Namespace) -> int:
    """Answer until SIGTERM or SIGINT; what was begun is finished.

    Raises:
        CommandError: when it cannot listen, or the settings make no sense.
        StoreFailedError: when the store cannot be opened.
    """
    places = listeners(relay)
    world = relay.world
    if not relay.on_postgres or relay.chunks_folder:
        relay.make_folder()
        check_owner(relay.folder)
    new = not relay.on_postgres and not relay.database.exists()
    if not relay.on_postgres and not new:
        keep_before_upgrade(relay)
    hub, stop = Hub(), asyncio.Event()
    options = http_options(relay)
    _collect_rarely()
    async with _opened(relay) as (store, chunks), _hints(relay, hub) as notices:
        services = make_services(
            store=store,
            chunks=chunks,
            hub=hub,
            notices=notices,
            limits=relay.config.limits(),
            options=options,
            clock=world.clock,
            now=monotonic,
            random_bytes=world.random_bytes,
            log=Log(world.stderr, world.clock),
        )
        async with _house_kept(relay, services):
            try:
                with stopped_by_signals(stop):
                    if arguments.until_input_ends:
                        stop_at_the_end_of_input(stop)
                    return await answer(
                        services, places, stop=stop, ready=lambda names: _say(relay, names, new=new)
                    )
            except ListenError as error:
                raise CommandError(str(error)) from error


def stop_at_the_end_of_input(stop: asyncio.Event) -> None:
    """Set `stop` when standard input ends: its other end is closed when its holder dies, however.

    The thread that waits ends with the process; what is read is thrown away.
    """
    loop = asyncio.get_running_loop()

    def wait() -> None:
        with suppress(OSError):
            while os.read(_INPUT, _AT_ONCE):
                pass
        with suppress(RuntimeError):  # it has stopped already
            loop.call_soon_threadsafe(stop.set)

    threading.Thread(target=wait, name="input", daemon=True).start()


def _collect_rarely() -> None:
    """Look for cycles seldom: requests make few, and what was imported stays as long as we do."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT)


@asynccontextmanager
async def _house_kept(relay: Relay, services: Services) -> AsyncIterator[None]:
    """Let what has expired go, meanwhile."""
    clocks = Clocks(relay.world.clock, monotonic, asyncio.sleep, SystemRandom().random)
    keeper = Housekeeper(services.store, services.chunks, services.limits, clocks, services.log)
    services.metrics.gauges.update(keeper.figures())
    keeping = asyncio.create_task(keeper.run())
    try:
        yield
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError):
            await keeping


def check_owner(folder: Path) -> None:
    """Raise `CommandError` for root in the folder of a user who could not use what root makes."""
    if sys.platform == "win32" or os.geteuid() != 0 or folder.stat().st_uid == 0:
        return
    raise CommandError(
        f"{folder} belongs to another user; run the relay as that user, who could not use what "
        "root makes there."
    )


def keep_before_upgrade(relay: Relay) -> None:
    """Copy a database that an older program made, before this one changes its tables.

    Raises:
        StoreFailedError: when there is no room for the copy; nothing is changed then.
    """
    from sync.relay.stores.copies.sqlite import is_older  # noqa: PLC0415 - for SQLite only

    try:
        if not is_older(relay.database):
            return
    except NothingThereError:
        return  # the very first start was interrupted
    from sync.relay.stores.sqlite.snapshot import snapshot  # noqa: PLC0415 - once a version

    copy = relay.folder / "before-upgrade.db"
    snapshot(relay.folder, copy)
    relay.world.stderr.write(
        f"The database as it was before this version is in {copy}; delete it when all is well.\n"
    )


@asynccontextmanager
async def _opened(relay: Relay) -> AsyncIterator[tuple[Store, Chunks]]:
    """The store and the chunks, open; closed in the other order."""
    store, chunks = relay.store(), relay.chunks()
    await store.open()
    try:
        await chunks.open()
        try:
            yield store, chunks
        finally:
            await chunks.close()
    finally:
        await store.close()


class _Everywhere:
    """Tells this instance's own streams, and the other instances."""

    def __init__(self, *all_of_them: Notices) -> None:
        self._all = all_of_them

    def tell(self, place: bytes) -> None:
        """Say that the log or box of this id has something new."""
        for notices in self._all:
            notices.tell(place)


@asynccontextmanager
async def _hints(relay: Relay, hub: Hub) -> AsyncIterator[Notices]:
    """Where hints go: on SQLite there is one instance, on PostgreSQL perhaps several."""
    if not relay.on_postgres:
        yield hub
        return
    from sync.relay.stores.postgres.notices import PostgresNotices  # noqa: PLC0415 - lazy

    others = PostgresNotices(
        relay.dsn, hub.tell, hub.tell_all, random_bytes=relay.world.random_bytes
    )
    others.open()
    try:
        yield _Everywhere(hub, others)
    finally:
        await others.close()


def _say(relay: Relay, names: Sequence[str], *, new: bool) -> None:
    """One line for where the relay listens; for a new one, another for what to do next."""
    relay.world.say(f"The relay listens at {', '.join(names)}")
    if new:
        relay.world.say(
            "It is new: `lamplit-relay mint` prints a token with which somebody can make a circle "
            "here."
        )
