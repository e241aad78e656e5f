"""The servers that are measured: started in folders of their own, watched, and stopped."""

import contextlib
import http.client
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sync.protocol import headers as names
from sync.protocol.ids import secret_hash
from tests.bench import relay_watch
from tests.bench.relay_wire import HOST
from tests.sync.postgres import Cluster, free_port, new_cluster

PROJECT: Final = Path(__file__).resolve().parents[2]
_PATIENCE: Final = 60.0
_PLENTY: Final = 1_000_000
_RAISED: Final = {
    "rates": ("capability_per_second", "capability_burst", "address_per_second", "address_burst"),
    "streams": ("capability", "address", "connections_per_address"),
}
"""Limits that one address would meet, which no crowd from many addresses meets."""


class MissingError(Exception):
    """A program that is to be measured is not here."""


@dataclass(eq=False)
class Server:
    """A server that runs.

    Attributes:
        process: what was started. target: what a job says about it.
        cold: seconds from its start to its first answer.
        stored: tells how many bytes its database has; 0 where nobody asks.
        stops_to_tell: whether that is only so once it was stopped and moved its log away.
        config: our relay's settings file.
    """

    process: subprocess.Popen[bytes]
    target: dict[str, Any]
    cold: float
    stored: Callable[[], int] = lambda: 0
    stops_to_tell: bool = False
    config: Path | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.target["port"])

    def resident(self) -> float:
        """Megabytes that it and its children hold."""
        return relay_watch.resident(self.process.pid)

    def cpu(self) -> tuple[float, float]:
        """Seconds of processor that its first thread and all others have used."""
        return relay_watch.cpu(self.process.pid)

    def stop(self) -> None:
        """Stop it; one that does not go is killed, with its children."""
        if self.process.poll() is not None:
            return
        children = relay_watch.family(self.process.pid)[1:]
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


@dataclass(frozen=True)
class Delay:
    """A disk that is slower than the one here.

    Attributes:
        shim: the library that makes it so. microseconds: by how much for each fsync; 0: not at all.
    """

    shim: Path
    microseconds: int = 0

    def environment(self) -> dict[str, str]:
        """What a server's environment has on top. Raises `MissingError` without a compiler."""
        if not self.microseconds:
            return {}
        source = Path(__file__).with_name("fsync_delay.c")
        if not self.shim.exists() or self.shim.stat().st_mtime < source.stat().st_mtime:
            compiler = shutil.which("cc")
            if compiler is None:
                raise MissingError("A C compiler is missing.")
            self.shim.parent.mkdir(parents=True, exist_ok=True)
            command: list[str | Path] = [
                compiler,
                "-shared",
                "-fPIC",
                "-O2",
                "-o",
                self.shim,
                source,
                "-ldl",
            ]
            subprocess.run(command, check=True)
        return {"LD_PRELOAD": str(self.shim), "FSYNC_DELAY_US": str(self.microseconds)}


def answers_http(port: int, target: str = "/") -> bool:
    """Whether something speaks HTTP there."""
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", target)
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
    return True


def answers_tcp(port: int) -> bool:
    """Whether somebody listens there."""
    with socket.socket() as probe:
        return probe.connect_ex((HOST, port)) == 0


@dataclass
class Start:
    """How a server is started.

    Attributes:
        words: the command. folder: where it runs; its output goes to `log` there.
        port: where it will listen. ready: whether it answers.
        program: the file to run, where it is not the first word.
    """

    words: Sequence[str | Path]
    folder: Path
    port: int
    ready: Callable[[int], bool] = answers_tcp
    program: str | None = None
    environment: Mapping[str, str] = field(default_factory=dict)

    @contextlib.contextmanager
    def running(self) -> Iterator[Server]:
        """Run it. Raises `MissingError` when it does not come up."""
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))  # servers inherit it
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        with (self.folder / "log").open("ab") as log:
            began = time.perf_counter()
            process = subprocess.Popen(
                list(self.words), executable=self.program, cwd=self.folder,
                env={**kept, **self.environment}, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        try:
            while not self.ready(self.port):
                late = time.perf_counter() - began > _PATIENCE
                if late or process.poll() is not None:
                    tail = (self.folder / "log").read_text("utf-8", "replace")[-2000:]
                    raise MissingError(f"{self.words[0]} does not start. {tail}")
                time.sleep(0.002)
            server = Server(process, {"port": self.port}, time.perf_counter() - began)
            yield server
        finally:
            Server(process, {}, 0).stop()


def _relay_words(command: str, config: Path, *more: str) -> list[str | Path]:
    return [sys.executable, "-m", "sync.relay", command, "--config", config, *more]


def _run_relay(command: str, config: Path, *more: str) -> str:
    """Run one of the relay's commands. Raises `MissingError` when it fails."""
    done = subprocess.run(
        _relay_words(command, config, *more), cwd=PROJECT, check=False, capture_output=True,
        text=True,
    )  # fmt: skip
    if done.returncode:
        raise MissingError(f"The relay's {command} failed: {done.stderr.strip()[-500:]}")
    return done.stdout


def _config(folder: Path, dsn: str) -> tuple[Path, int]:
    """A settings file: as by default, but all load may come from one address."""
    port, path = free_port(), folder / "relay.toml"
    lines = [
        f'listen = ["{HOST}:{port}"]', f'data = "{folder / "data"}"',
        "[postgresql]", f'dsn = "{dsn}"',
    ]  # fmt: skip
    for section, keys in _RAISED.items():
        lines += [f"[{section}]", *(f"{key} = {_PLENTY}" for key in keys)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path, port


@contextlib.contextmanager
def relay_on(folder: Path, dsn: str, delay: Delay) -> Iterator[Server]:
    """Our relay as its owner would start it."""
    folder.mkdir(parents=True, exist_ok=True)
    config, port = _config(folder, dsn)
    environment = {"PYTHONPATH": str(PROJECT), **delay.environment()}
    start = Start(
        _relay_words("serve", config), folder, port, lambda at: answers_http(at, "/healthz"),
        environment=environment,
    )  # fmt: skip
    with start.running() as server:
        server.target |= {"kind": "relay", "logs": []}
        server.config = config
        yield server


def furnish(server: Server, count: int) -> None:
    """Make logs in our relay, with tokens that are minted; does nothing for others."""
    if server.config is not None and count:
        server.target["logs"] = _make_logs(server.config, server.port, count)


def _make_logs(config: Path, port: int, count: int) -> list[tuple[str, str]]:
    minted = _run_relay("mint", config, "--count", str(count))
    tokens = [word for word in minted.split() if word.startswith("lt1")]
    connection = http.client.HTTPConnection(HOST, port, timeout=10)
    made = []
    for token in tokens:
        capability = os.urandom(32)
        body = {"capability": secret_hash(capability).hex(), "repair": os.urandom(32).hex()}
        headers = {
            "Authorization": f"Bearer {token}", names.KEY: os.urandom(16).hex(),
            "Content-Type": "application/json",
        }  # fmt: skip
        connection.request("POST", "/v1/logs", json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != http.HTTPStatus.CREATED:
            raise MissingError(f"A log was answered with {answer.status}: {text!r}")
        made.append((json.loads(text)["log"], capability.hex()))
    connection.close()
    return made


@contextlib.contextmanager
def relay_sqlite(folder: Path, delay: Delay) -> Iterator[Server]:
    """Our relay on an embedded file."""
    with relay_on(folder, "", delay) as server:
        data, server.stops_to_tell = folder / "data", True
        server.stored = lambda: sum(
            file.stat().st_size for file in data.iterdir()
            if file.is_file() and not file.name.endswith(("-wal", "-shm"))
        )  # fmt: skip
        yield server


@contextlib.contextmanager
def slow_cluster(delay: Delay) -> Iterator[Cluster]:
    """A PostgreSQL of our own, durable, on the disk that is asked for."""
    with new_cluster() as cluster:
        if delay.microseconds:
            cluster.stop()
            before = dict(os.environ)
            os.environ.update(delay.environment())
            try:
                cluster.start()
            finally:
                for name in delay.environment():
                    os.environ.pop(name)
                os.environ.update(before)
        yield cluster


@contextlib.contextmanager
def relay_postgres(folder: Path, delay: Delay) -> Iterator[Server]:
    """Our relay, one instance, on a PostgreSQL on this machine."""
    with slow_cluster(delay) as cluster:
        folder.mkdir(parents=True, exist_ok=True)
        cluster.create_database("bench")
        dsn = cluster.socket_dsn("bench")  # as one does where both are on one machine
        config, _ = _config(folder, dsn)
        _run_relay("migrate", config)
        with relay_on(folder, dsn, delay) as server:
            asked = "SELECT pg_database_size('bench')"
            server.stored = lambda: int(cluster.execute(asked)[0][0])
            yield server


@contextlib.contextmanager
def redis(folder: Path, delay: Delay) -> Iterator[Server]:
    """Redis that writes each change to its file durably before it answers."""
    program = shutil.which("redis-server") or shutil.which("redis-check-rdb")
    if program is None:
        raise MissingError("Redis is not installed.")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    # The Debian package redis-tools brings the server under another name; it looks at its first
    # word to know what it is.
    words = [
        "redis-server", "--port", str(port), "--bind", HOST, "--appendonly", "yes",
        "--appendfsync", "always", "--save", "", "--daemonize", "no",
    ]  # fmt: skip
    start = Start(words, folder, port, program=program, environment=delay.environment())
    with start.running() as server:
        server.target["kind"] = "redis"
        yield server
