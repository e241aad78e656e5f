"""Where a trial's relays run: one on an SQLite file, or several on one PostgreSQL."""

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

from tests.prove.relay.talk import Caller, until_answered
from tests.sync.netns import Namespace
from tests.sync.postgres import Cluster, free_port, new_cluster, new_standby
from tests.sync.relays import COMMAND, Process, start_process

SETTINGS = """
gate = "open"
work_bits = 8
[rates]
capability_per_second = 1_000_000
capability_burst = 1_000_000
address_per_second = 1_000_000
address_burst = 1_000_000
refused_cost = 1
creations_per_day = 1_000_000
[streams]
address = 10_000
capability = 10_000
connections_per_address = 10_000
"""
"""Nothing in the way of a crowd that comes from one address."""


@dataclass
class Site:
    """Relays that keep one database.

    Attributes:
        folder: where everything is.
        cluster: the PostgreSQL they work on, or None for SQLite.
        standby: another that follows it synchronously, or None.
        ports: where each instance listens; the same after every start.
        environment: variables that the relays get beside this process's own.
        space: the network namespace that the relays run in, or None for this one.
        running: the processes, by their instance's number.
    """

    folder: Path
    cluster: Cluster | None
    ports: Sequence[int]
    dsn: str = ""
    more: str = ""
    standby: Cluster | None = None
    environment: dict[str, str] = field(default_factory=dict)
    space: Namespace | None = None
    running: dict[int, Process] = field(default_factory=dict)

    @property
    def data(self) -> Path:
        """The relays' folder."""
        return self.folder / "data"

    @property
    def host(self) -> str:
        """The address that the relays listen on."""
        return self.space.inside if self.space else "127.0.0.1"

    @property
    def config(self) -> Path:
        """The relays' settings."""
        return self.folder / "relay.toml"

    def write_settings(self) -> None:
        """Write the settings that every instance reads."""
        self.folder.mkdir(parents=True, exist_ok=True)
        database = f'[postgresql]\ndsn = "{self.dsn}"\n' if self.dsn else ""
        # Plain connections from another network are for a proxy's side of the relay.
        apart = "behind_proxy = true\n" if self.space else ""
        self.config.write_text(apart + SETTINGS + database + self.more, "utf-8")

    def start(self, instance: int = 0) -> Process:
        """Start an instance and wait until it answers."""
        prefix = self.space.prefix if self.space else ()
        with (
            (self.folder / f"errors-{instance}").open("a") as errors,
            patch.dict(os.environ, self.environment),
            patch("tests.sync.relays.COMMAND", (*prefix, *COMMAND)),
        ):
            process = start_process(
                self.data, "--config", str(self.config),
                "--listen", f"{self.host}:{self.ports[instance]}", errors=errors,
            )  # fmt: skip
        self.running[instance] = process
        return process

    def kill(self, instance: int = 0) -> None:
        """End an instance without a word."""
        process = self.running.pop(instance)
        process.kill()
        self._close(process)

    def stop(self, instance: int = 0) -> int:
        """Ask an instance to stop; returns its exit code."""
        process = self.running.pop(instance)
        code = process.stop()
        self._close(process)
        return code

    def _close(self, process: Process) -> None:
        # A thread reads the pipe to its end; the end is there once the process is gone.
        with contextlib.suppress(ValueError):
            if process.popen.stdout is not None:
                time.sleep(0.01)
                process.popen.stdout.close()

    def caller(self, instance: int = 0, patience: float = 20.0) -> Caller:
        """A connection to an instance."""
        return Caller(self.host, self.ports[instance], patience)

    def wait(self, instance: int = 0) -> None:
        """Wait until an instance is ready."""
        caller = self.caller(instance)
        until_answered(caller)
        caller.close()

    def errors(self) -> str:
        """What the processes wrote to standard error."""
        return "".join(path.read_text("utf-8") for path in sorted(self.folder.glob("errors-*")))

    def close(self) -> None:
        """End everything."""
        for instance in list(self.running):
            self.kill(instance)


@contextlib.contextmanager
def site(
    engine: str,
    folder: Path,
    instances: int = 1,
    more: str = "",
    environment: Mapping[str, str] | None = None,
    space: Namespace | None = None,
) -> Iterator[Site]:
    """Relays on an engine ("sqlite", "postgres", or a "pair" with a standby), each started."""
    with contextlib.ExitStack() as stack:
        found = Site(folder, None, [free_port() for _ in range(instances)], more=more)
        found.environment.update(environment or {})
        found.space = space
        if engine != "sqlite":
            found.cluster = stack.enter_context(new_cluster())
            found.dsn = found.cluster.create_database("relay")
        if found.cluster and engine == "pair":
            found.standby = stack.enter_context(new_standby(found.cluster))
            found.cluster.set_option("synchronous_standby_names", "*")
            found.cluster.wait_for_standby("sync")
            hosts = f"127.0.0.1:{found.cluster.port},127.0.0.1:{found.standby.port}"
            found.dsn = f"postgresql://lamplit@{hosts}/relay?target_session_attrs=primary"
        found.write_settings()
        if found.dsn:
            command(found, "migrate")
        try:
            for instance in range(instances):
                found.start(instance)
                found.wait(instance)
            yield found
        finally:
            found.close()


def command(found: Site, name: str, *arguments: str | Path) -> str:
    """Run one of the owner's commands to its end; returns what it printed."""
    done = subprocess.run(
        [*COMMAND, name, "--config", str(found.config), "--data", str(found.data), *arguments],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout
