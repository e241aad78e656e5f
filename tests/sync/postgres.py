"""A PostgreSQL of the tests' own: made in a temporary folder, durable, and thrown away afterwards.

Its server is a child of the test's process and dies with it. It refuses to run as root, so that as
root it runs as another user.
"""

import asyncio
import contextlib
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import pytest

_PATIENCE = 60.0
"""Seconds after which a server that does not start or stop counts as broken."""

_SETTINGS = {
    "fsync": "on",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "listen_addresses": "127.0.0.1",
    "autovacuum_naptime": "10s",
    "wal_level": "replica",
}


def programs() -> Path | None:
    """The folder with PostgreSQL's programs, the newest there is, or None."""
    found = []
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        told = subprocess.run(["pg_config", "--bindir"], capture_output=True, text=True, check=True)
        found.append(Path(told.stdout.strip()))
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    found.extend(sorted(versions, key=lambda place: float(place.parent.name), reverse=True))
    return next((place for place in found if (place / "initdb").is_file()), None)


def need_programs() -> Path:
    """The same; a test skips without them, and fails where CI=true says they must be there."""
    found = programs()
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("PostgreSQL's programs are missing")
        pytest.skip("PostgreSQL's programs are not installed")
    return found


def free_port() -> int:
    """A port that nobody listens on just now.

    It lies below the ports that connections come from, so that nobody takes it by chance while a
    server that is to have it again is down.
    """
    while True:
        port = random.randrange(10_240, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _user() -> pwd.struct_passwd | None:
    """Whom the server runs as, or None for whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    pytest.skip("no user but root is here, and PostgreSQL does not run as root")


def _as_user(command: Sequence[str | Path]) -> list[str | Path]:
    user, setpriv = _user(), shutil.which("setpriv")
    if setpriv is None:
        if user:
            pytest.skip("without setpriv PostgreSQL cannot run as another user than root")
        return list(command)
    change = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"] if user else []
    return [setpriv, *change, "--pdeathsig=QUIT", "--", *command]


@dataclass
class Cluster:
    """One PostgreSQL server and its folder.

    Attributes:
        bin: where its programs are.
        folder: what it keeps; its socket is there, too.
        port: where it listens on 127.0.0.1; the same after every start.
    """

    bin: Path
    folder: Path
    port: int = field(default_factory=free_port)
    _server: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> Path:
        """The server's own folder."""
        return self.folder / "data"

    def run(self, program: str, *arguments: str | Path) -> str:
        """Run one of its programs to the end; returns what it printed."""
        done = subprocess.run(
            _as_user([self.bin / program, *arguments]),
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        assert done.returncode == 0, f"{program}: {done.stderr}"
        return done.stdout

    def start(self, **settings: str) -> None:
        """Start the server and wait until it answers."""
        port, sockets = f"port={self.port}", f"unix_socket_directories={self.folder}"
        chosen = [f"{name}={value}" for name, value in (_SETTINGS | settings).items()]
        options = [part for each in (port, sockets, *chosen) for part in ("-c", each)]
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                _as_user([self.bin / "postgres", "-D", self.data, *options]),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._wait_until_it_answers()

    def _wait_until_it_answers(self) -> None:
        assert self._server
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            assert self._server.poll() is None, (self.folder / "log").read_text()[-2000:]
            ready = [str(self.bin / "pg_isready"), "-q", "-h", str(self.folder), f"-p{self.port}"]
            if subprocess.run(ready, check=False).returncode == 0:
                return
            time.sleep(0.05)
        pytest.fail("PostgreSQL does not start")

    def stop(self) -> None:
        """Stop it in order; connections are cut (`pg_ctl stop -m fast`)."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """Stop it as a power cut would end it (`pg_ctl stop -m immediate`)."""
        self._end(signal.SIGQUIT)

    def _end(self, how: signal.Signals) -> None:
        if self._server is None:
            return
        self._server.send_signal(how)
        self._server.wait(_PATIENCE)
        self._server = None

    def restart(self) -> None:
        """Stop it in order and start it again."""
        self.stop()
        self.start()

    def dsn(self, database: str = "postgres") -> str:
        """The address of a database over TCP."""
        return f"postgresql://lamplit@127.0.0.1:{self.port}/{database}"

    def socket_dsn(self, database: str = "postgres") -> str:
        """The address of a database over the Unix socket."""
        return f"postgresql://lamplit@/{database}?host={self.folder}&port={self.port}"

    def execute(self, statement: str, database: str = "postgres") -> list[asyncpg.Record]:
        """Run one statement on a connection of its own; returns the rows."""

        async def run() -> list[asyncpg.Record]:
            return await ask(self.dsn(database), statement)

        return asyncio.run(run())

    def create_database(self, name: str) -> str:
        """Make an empty database; returns its address."""
        self.execute(f"CREATE DATABASE {name}")
        return self.dsn(name)

    def standby(self, folder: Path) -> "Cluster":
        """A second server that follows this one, started."""
        give(folder)
        other = Cluster(self.bin, folder)
        self.run(
            "pg_basebackup", "--pgdata", other.data, "--username", "lamplit",
            "--host", self.folder, "--port", str(self.port),
            "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast",
        )  # fmt: skip
        other.start()
        return other

    def set_option(self, name: str, value: str) -> None:
        """Change an option of the server while it runs."""
        self.execute(f"ALTER SYSTEM SET {name} = '{value}'")
        self.execute("SELECT pg_reload_conf()")

    def wait_for_standby(self, state: str) -> None:
        """Wait until a standby follows in this state: `async`, `sync`."""
        self.wait_until(f"SELECT 1 FROM pg_stat_replication WHERE sync_state = '{state}'")

    def wait_until(self, statement: str) -> None:
        """Wait until a statement has a row to give."""
        ends = time.monotonic() + _PATIENCE
        while time.monotonic() < ends:
            if self.execute(statement):
                return
            time.sleep(0.05)
        pytest.fail(f"still nothing: {statement}")

    def promote(self) -> None:
        """Make a standby the server that takes writes."""
        self.run("pg_ctl", "promote", "--wait", "-D", self.data)


async def ask(dsn: str, statement: str, *arguments: object) -> list[asyncpg.Record]:
    """Run one statement on a connection of its own; returns the rows."""
    connection = await asyncpg.connect(dsn, timeout=_PATIENCE)
    try:
        rows: list[asyncpg.Record] = await connection.fetch(statement, *arguments)
        return rows
    finally:
        await connection.close()


def give(folder: Path) -> None:
    """Let the server's user have a folder."""
    folder.mkdir(exist_ok=True)
    user = _user()
    if user:
        os.chown(folder, user.pw_uid, user.pw_gid)


@contextlib.contextmanager
def new_folder() -> Iterator[Path]:
    """A short path (a socket's is at most 107 bytes) that the server's user can reach."""
    folder = Path(tempfile.mkdtemp(prefix="lpg-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def new_cluster() -> Iterator[Cluster]:
    """A server of one's own, started, and thrown away at the end."""
    found = need_programs()
    with new_folder() as folder:
        give(folder)
        cluster = Cluster(found, folder)
        cluster.run(
            "initdb", "--pgdata", cluster.data, "--username", "lamplit", "--auth", "trust",
            "--encoding", "UTF8", "--locale", "C", "--no-sync",
        )  # fmt: skip
        cluster.start()
        try:
            yield cluster
        finally:
            cluster.kill()


@contextlib.contextmanager
def new_standby(cluster: Cluster) -> Iterator[Cluster]:
    """A standby of a server, started, and thrown away at the end."""
    with new_folder() as folder:
        other = cluster.standby(folder)
        try:
            yield other
        finally:
            other.kill()


@pytest.fixture(scope="session")
def shared_cluster() -> Iterator[Cluster]:
    """The server that the tests of this process share; whoever stops it takes `own_cluster`."""
    with new_cluster() as cluster:
        yield cluster


@pytest.fixture
def own_cluster() -> Iterator[Cluster]:
    """A server for one test alone."""
    with new_cluster() as cluster:
        yield cluster


@pytest.fixture
def database(shared_cluster: Cluster) -> Iterator[str]:
    """The address of an empty database for one test."""
    name = f"test_{time.monotonic_ns()}"
    yield shared_cluster.create_database(name)
    shared_cluster.execute(f"DROP DATABASE {name} WITH (FORCE)")
