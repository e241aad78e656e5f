"""What the machine gives at that moment, so that figures of two machines, or two days, compare.

Usage as a server: ``python -m tests.bench.relay_yardstick PORT``.
"""

import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator, MutableMapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import uvicorn

from sync.relay.http.options import Patience
from sync.relay.http.server import loop_factory
from tests.bench.measure import table, timed
from tests.bench.relay_budgets import Found
from tests.bench.relay_rounds import Effort, attempt, rounds, wrk
from tests.bench.relay_servers import PROJECT, Server, Start, answers_http
from tests.bench.relay_wire import HOST
from tests.sync.postgres import free_port

_SYNCS: Final = 200
_BLOCK: Final = 4096


def yardstick(effort: Effort, alone: Found | str) -> str:
    """A table with both yardsticks: what `bare` found, and a sync that is measured now."""
    rows = [
        ["a bare ASGI application, the same load by wrk", *_rate(alone)],
        [f"fdatasync after {_BLOCK:,} bytes, median of {_SYNCS}",
         f"{median_sync(effort.home) * 1e3:.2f} ms", "", "", "", f"{os.getloadavg()[0]:.1f}"],
    ]  # fmt: skip
    head = ["", "", "slowest to fastest", "p50 ms", "p99 ms", "load"]
    return table("The machine itself, in the same run", head, rows)


def _rate(found: Found | str) -> list[str]:
    if isinstance(found, str):
        return [found]
    return [
        f"{found['rate']:,.0f} /s", f"{found['low']:,.0f} to {found['high']:,.0f}",
        f"{found['p50']:.2f}", f"{found['p99']:.1f}", f"{found['load']:.1f}",
    ]  # fmt: skip


def bare(effort: Effort) -> dict[str, float] | str:
    """Answers in a second of an application that reads a request and does nothing with it."""

    def measured() -> dict[str, float]:
        with bare_server(effort.home) as server:
            count = effort.connections
            server.target["logs"] = [(f"{number:032x}", "0" * 64) for number in range(count)]
            return rounds(effort, partial(wrk, server, effort, count, count))

    return attempt(measured)


@contextlib.contextmanager
def bare_server(home: Path) -> Iterator[Server]:
    """Such an application in a process of its own."""
    home.mkdir(parents=True, exist_ok=True)
    port = free_port()
    words = [sys.executable, "-m", "tests.bench.relay_yardstick", str(port)]
    environment = {"PYTHONPATH": str(PROJECT)}
    with tempfile.TemporaryDirectory(dir=home) as folder:
        start = Start(words, Path(folder), port, answers_http, environment=environment)
        with start.running() as server:
            yield server


def median_sync(folder: Path) -> float:
    """Seconds in which the disk has a small block that was appended to a file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sync"
    sync = getattr(os, "fdatasync", os.fsync)  # not every system has the cheaper one
    times = []
    with path.open("wb", buffering=0) as file:
        for _ in range(_SYNCS):
            file.write(b"\x55" * _BLOCK)
            times.append(timed(partial(sync, file.fileno())))
    path.unlink()
    return statistics.median(times)


async def application(_scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
    """Read the request and answer that it is done."""
    while (await receive()).get("more_body"):
        pass
    headers = [(b"content-type", b"application/json"), (b"content-length", b"2")]
    await send({"type": "http.response.start", "status": 201, "headers": headers})
    await send({"type": "http.response.body", "body": b"{}"})


def main() -> int:
    """Serve, with the relay's settings of uvicorn."""
    config = uvicorn.Config(
        application, host=HOST, port=int(sys.argv[1]), http="httptools", ws="none",
        lifespan="off", interface="asgi3", log_config=None, access_log=False, proxy_headers=False,
        server_header=False, timeout_keep_alive=Patience().idle,
    )  # fmt: skip
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(uvicorn.Server(config).serve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
