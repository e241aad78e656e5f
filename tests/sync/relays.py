"""Relays for tests: one within the test's process, and one as a process of its own."""

import asyncio
import contextlib
import io
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeVar
from unittest.mock import patch

from sync.relay import gate
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import Chunks
from sync.relay.http import server
from sync.relay.http.hub import Hub
from sync.relay.http.listeners import Listener
from sync.relay.http.options import Options
from sync.relay.http.output import Log
from sync.relay.http.server import loop_factory, serve
from sync.relay.http.services import Services, make_services
from sync.relay.records import Limits
from sync.relay.stores.interface import Notices, Store
from sync.relay.stores.sqlite.store import SqliteStore

T = TypeVar("T")

PATIENCE = 30.0
"""Seconds after which a relay that does not start or stop counts as broken."""

LIMITS = Limits(
    body=512 * 1024,
    log=256 * 1024 * 1024,
    commit_reserve=1024 * 1024,
    attachments=64 * 1024 * 1024,
    box=1024 * 1024,
    box_items=8,
    boxes_per_day=16,
    return_box_days=365,
    invite_box_days=14,
    tokens_per_log=2,
    retention_days=90,
    idle_log_days=365,
    pending_days=2,
)


@dataclass
class Running:
    """A relay within this process, in a thread of its own.

    Attributes:
        names: where it listens, in the order of its listeners.
        services: what its endpoints work with.
        output: what it wrote about itself so far.
        code: its exit code once it has stopped.
    """

    loop: asyncio.AbstractEventLoop
    output: io.StringIO
    services: Services = field(init=False)
    names: Sequence[str] = ()
    code: int | None = None
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _thread: threading.Thread = field(init=False)

    @property
    def url(self) -> str:
        """Where its first listener is."""
        return self.names[0]

    @property
    def address(self) -> tuple[str, int]:
        """Host and port of its first listener."""
        host, _, port = self.url.rpartition("//")[2].rpartition(":")
        return host.strip("[]"), int(port)

    def token(self) -> str:
        """A creation token that nobody has used."""
        expires = self.services.today() + 30
        return gate.mint(self.services.store.identity.mint_key, expires, os.urandom(16))

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something in the relay's loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(PATIENCE)

    def call(self, function: Callable[[], T]) -> T:
        """Call something in the relay's loop and wait for it."""
        done: Future[T] = Future()

        def run() -> None:
            try:
                done.set_result(function())
            except BaseException as error:  # noqa: BLE001 - told to whoever waits
                done.set_exception(error)

        self.loop.call_soon_threadsafe(run)
        return done.result(PATIENCE)

    def ask_to_stop(self) -> None:
        """Tell it to stop, as a signal would; does not wait."""
        self.loop.call_soon_threadsafe(self._stop.set)

    def join(self) -> None:
        """Wait until it has stopped."""
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive(), "the relay did not stop"

    def end(self) -> None:
        """Stop it after a test: nobody is left who would have to be told of that before."""
        with patch.object(server, "NOTICE", 0.0):
            if self.code is None:
                with contextlib.suppress(RuntimeError):  # it may have ended by itself
                    self.ask_to_stop()
            self.join()

    def begin(self, main: Callable[[asyncio.Event], Coroutine[Any, Any, int]]) -> None:
        """Start the thread."""

        def run() -> None:
            asyncio.set_event_loop(self.loop)
            self.code = self.loop.run_until_complete(main(self._stop))
            self.loop.run_until_complete(self.loop.shutdown_default_executor())
            self.loop.close()

        self._thread = threading.Thread(target=run, name="relay")
        self._thread.start()


MakeStore = Callable[[Path, Limits, Callable[[], float]], Store]


def sqlite_store(folder: Path, limits: Limits, clock: Callable[[], float]) -> Store:
    """The store that needs nothing but a folder."""
    return SqliteStore(folder, limits, clock=clock, random_bytes=os.urandom)


MakeChunks = Callable[[Path], Chunks]


def folder_chunks(folder: Path) -> Chunks:
    """Attachments beside the store."""
    return FolderChunks(folder / "c")


@contextlib.contextmanager
def relay_here(
    folder: Path,
    *,
    options: Options | None = None,
    limits: Limits = LIMITS,
    listeners: Sequence[Listener] = (Listener(),),
    make_store: MakeStore = sqlite_store,
    make_chunks: MakeChunks = folder_chunks,
    notices: Callable[[Hub], Notices] | None = None,
    clock: Callable[[], float] = time.time,
    now: Callable[[], float] = time.monotonic,
) -> Iterator[Running]:
    """A relay within this process, listening on a free port unless told otherwise."""
    started = threading.Event()
    output = io.StringIO()
    running = Running(loop_factory()(), output)

    async def main(stop: asyncio.Event) -> int:
        try:
            store, chunks, hub = (
                make_store(folder, limits, clock),
                make_chunks(folder),
                Hub(),
            )
            running.services = make_services(
                store=store,
                chunks=chunks,
                hub=hub,
                notices=notices(hub) if notices else None,
                limits=limits,
                options=options or Options(),
                clock=clock,
                now=now,
                random_bytes=os.urandom,
                log=Log(output, clock),
            )
            await store.open()
            await chunks.open()
            try:
                return await serve(running.services, listeners, stop=stop, ready=ready)
            finally:
                await chunks.close()
                await store.close()
        finally:
            started.set()

    def ready(names: Sequence[str]) -> None:
        running.names = names
        started.set()

    running.begin(main)
    try:
        assert started.wait(PATIENCE), "the relay did not start"
        assert running.names, f"the relay did not start: {output.getvalue()}"
        yield running
    finally:
        running.end()


@dataclass
class Process:
    """A relay as a process of its own, started by its command.

    Attributes:
        names: where it listens.
        folder: where it keeps everything.
    """

    popen: subprocess.Popen[str]
    folder: Path
    names: Sequence[str]
    arguments: Sequence[str]

    @property
    def url(self) -> str:
        """Where its first listener is."""
        return self.names[0]

    @property
    def config(self) -> Sequence[str]:
        """What tells its owner's other commands where its settings are."""
        if "--config" not in self.arguments:
            return ()
        at = self.arguments.index("--config")
        return self.arguments[at : at + 2]

    def token(self) -> str:
        """A creation token, minted by the command."""
        done = subprocess.run(
            [*COMMAND, "mint", "--data", str(self.folder), *self.config],
            capture_output=True, text=True, check=True, timeout=PATIENCE,
        )  # fmt: skip
        found = re.search(r"lt1[a-z2-7]{58}", done.stdout)
        assert found, done.stdout
        return found[0]

    def resident(self) -> int:
        """Bytes of memory that are its own just now."""
        for line in Path(f"/proc/{self.popen.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise AssertionError("the process has no memory")

    def kill(self) -> None:
        """End it without a word."""
        self.popen.kill()
        self.popen.wait(PATIENCE)

    def stop(self) -> int:
        """Ask it to stop; returns its exit code."""
        self.popen.send_signal(signal.SIGTERM)
        return self.popen.wait(PATIENCE)


COMMAND = (sys.executable, "-m", "sync.relay")


def start_process(folder: Path, *arguments: str, errors: IO[str] | None = None) -> Process:
    """Start a relay's process and wait until it says where it listens."""
    where = () if {"--listen", "--uds"} & set(arguments) else ("--listen", "127.0.0.1:0")
    popen = subprocess.Popen(
        [*COMMAND, "serve", "--data", str(folder), *where, *arguments],
        stdout=subprocess.PIPE, stderr=errors, text=True,
    )  # fmt: skip
    assert popen.stdout is not None
    line = popen.stdout.readline()
    found = re.findall(r"(?:https?://|unix:)[^, \n]+", line)
    if not found:
        popen.kill()
        popen.wait()
        raise AssertionError(f"the relay did not start: {line!r}")
    # Nobody reads what it says later; a pipe that is full would hold it up.
    threading.Thread(target=popen.stdout.read, daemon=True).start()
    return Process(popen, folder, found, arguments)


@contextlib.contextmanager
def relay_process(
    folder: Path, *arguments: str, errors: IO[str] | None = None
) -> Iterator[Process]:
    """A relay as a process of its own, on a free port unless told otherwise."""
    process = start_process(folder, *arguments, errors=errors)
    try:
        yield process
    finally:
        if process.popen.poll() is None:
            process.kill()
        if process.popen.stdout is not None:
            process.popen.stdout.close()


@contextlib.contextmanager
def relay_over(
    folder: Path, dsn: str = "", *, settings: str = "", errors: IO[str] | None = None
) -> Iterator[Process]:
    """A relay as a process of its own, over an SQLite file or (`dsn`) over PostgreSQL.

    Args:
        folder: gets its settings, and `data` with all that it keeps outside the database.
        settings: more of them, in TOML; tables last.
    """
    folder.mkdir()
    config = ("--config", str(folder / "relay.toml"))
    database = f'[postgresql]\ndsn = "{dsn}"\n' if dsn else ""
    (folder / "relay.toml").write_text(settings + database)
    if dsn:
        migrate = [*COMMAND, "migrate", "--data", str(folder / "data"), *config]
        subprocess.run(migrate, capture_output=True, check=True, timeout=PATIENCE)
    with relay_process(folder / "data", *config, errors=errors) as process:
        yield process
