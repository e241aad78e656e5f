"""The process is killed while 32 writers append: what was acknowledged is there, once."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sync.relay.records import Entry
from tests.sync.making import Circle, Source, opened, post_many, read_all
from tests.sync.relay.stores.watching import integrity

HERE = Path(__file__).parent
PROJECT = HERE.parents[3]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "kill") or os.name == "nt", reason="needs SIGKILL"),
]


def _until_killed(folder: Path, seed: int, acks: int) -> list[dict[str, Any]]:
    """Let a process write until it has acknowledged so many, kill it, return what it said."""
    command = [sys.executable, str(HERE / "kill_worker.py"), str(folder), str(seed)]
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    said: list[dict[str, Any]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=PROJECT, env=environment) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said.append(json.loads(line))
            if len(said) >= acks:
                break
        process.kill()
        said += [json.loads(line) for line in process.stdout if line.endswith(b"\n")]
    return said


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_under_thirty_two_writers(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "relay"
    said = _until_killed(folder, seed, 400 * seed + 37)
    circles = [line for line in said if "secret" in line]
    acks = [line for line in said if "ack" in line]
    assert len(circles) == 4
    assert len(acks) > 300

    async def look() -> dict[str, list[Entry]]:
        found = {}
        async with opened(folder) as store:
            for line in circles:
                log, secret = bytes.fromhex(line["log"]), bytes.fromhex(line["secret"])
                circle = Circle(log, b"", secret, b"", Source(seed + 100))
                # Without a gap, with the chain right, and every body with its hash.
                found[line["log"]] = [entry for entry, _ in await read_all(store, circle)]
                (after,) = await post_many(store, circle, 1)
                assert after.seq == len(found[line["log"]]) + 1
        return found

    found = asyncio.run(look())
    for ack in acks:
        entry = found[ack["log"]][ack["ack"] - 1]
        assert (entry.key.hex(), entry.chain.hex()) == (ack["key"], ack["chain"])
    for entries in found.values():
        assert len({entry.key for entry in entries}) == len(entries)
    assert integrity(folder) == "ok"
