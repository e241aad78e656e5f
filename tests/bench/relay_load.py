"""Load on a server from a process of its own: reads a job as JSON, prints what came of it.

Usage: ``python -m tests.bench.relay_load < job.json``. A job says what to do ("publish", "latency",
"fan", "streams", "attachments") to which target.
"""

import asyncio
import base64
import hashlib
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

import uvloop

from sync.protocol import headers as names
from tests.bench.relay_clients import Log, append_request, client
from tests.bench.relay_messages import Channel, Client, Listener
from tests.bench.relay_wire import Connection, WireError, request

_SETTLE: Final = 0.3
_PATIENCE: Final = 60.0


async def publish(target: Client, job: Mapping[str, Any]) -> dict[str, object]:
    """Closed-loop publishers for some seconds: how many were acknowledged, how long each took."""
    channels = [await target.channel(place) for place in range(int(job["connections"]))]
    times: list[float] = []
    ends = time.perf_counter() + float(job["seconds"])

    async def one(channel: Channel, number: int) -> None:
        while (began := time.perf_counter()) < ends:
            await channel.publish(number)
            times.append(time.perf_counter() - began)
            number += 1

    began = time.perf_counter()
    await asyncio.gather(*(one(channel, place * 10**9) for place, channel in enumerate(channels)))
    return {
        "rate": len(times) / (time.perf_counter() - began),
        "count": len(times),
        **spread(times),
    }


async def latency(target: Client, job: Mapping[str, Any]) -> dict[str, object]:
    """One publisher at a steady pace; from its call until each of the listeners has the message."""
    count, listeners = int(job["count"]), int(job.get("listeners", 1))
    sent: dict[int, float] = {}
    left: dict[int, int] = {}
    times: list[float] = []
    done = asyncio.Event()

    def came(number: int) -> None:
        if number not in left:
            return
        left[number] -= 1
        if not left[number]:
            times.append(time.perf_counter() - sent[number])
            if len(times) == count:
                done.set()

    channel = await target.channel(0)
    readers = [
        asyncio.create_task(_listen(await target.listener(0), came)) for _ in range(listeners)
    ]
    await asyncio.sleep(_SETTLE)
    began = time.perf_counter()
    for number in range(count):
        await asyncio.sleep(began + number / float(job["pace"]) - time.perf_counter())
        left[number], sent[number] = listeners, time.perf_counter()
        await channel.publish(number)
    async with asyncio.timeout(_PATIENCE):
        await done.wait()
    for reader in readers:
        reader.cancel()
    return {"count": count, **spread(times)}


async def _listen(listener: Listener, came: Callable[[int], None]) -> None:
    async for number in listener.messages():
        came(number)


def spread(times: list[float]) -> dict[str, float]:
    """Median, 99th percentile and worst in ms. Raises `WireError` when there are none."""
    if not times:
        raise WireError("Nothing was acknowledged.")
    ordered = sorted(times)
    return {
        "p50": ordered[len(ordered) // 2] * 1e3,
        "p99": ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)] * 1e3,
        "worst": ordered[-1] * 1e3,
    }


async def streams(port: int, logs: list[Log], job: Mapping[str, Any]) -> dict[str, object]:
    """Open idle streams; tell when they are open; hold them."""
    count, width = int(job["streams"]), int(job["width"])
    places = iter(range(count))
    held: list[Connection] = []

    async def some() -> None:
        for place in places:
            log = logs[place % len(logs)]
            connection = await Connection.open(port)
            target = f"/v1/logs/{log.id}/stream?after=0"
            connection.writer.write(request("GET", target, log.headers()))
            status, _ = await connection.head()
            if status != 200:
                raise WireError(f"A stream was answered with {status}.")
            held.append(connection)

    began = time.perf_counter()
    await asyncio.gather(*(some() for _ in range(width)))
    took = time.perf_counter() - began
    print(json.dumps({"open": len(held), "rate": count / took}), flush=True)
    await asyncio.to_thread(sys.stdin.readline)  # until the one who measures has looked
    return {"open": sum(not each.reader.at_eof() for each in held)}


async def attachments(port: int, log: Log, job: Mapping[str, Any]) -> dict[str, object]:
    """One attachment up and down again, chunk after chunk; every byte is compared."""
    size, chunk = int(job["size"]), int(job["chunk"])
    data = os.urandom(size)
    parts = [data[at : at + chunk] for at in range(0, size, chunk)]
    width = min(int(job["width"]), len(parts))
    connections = [await Connection.open(port) for _ in range(width)]
    base = f"/v1/logs/{log.id}/attachments/{os.urandom(16).hex()}"
    digests = [base64.b64encode(hashlib.sha256(part).digest()).decode() for part in parts]

    async def up(connection: Connection, index: int) -> None:
        headers = {
            **log.headers(), "Content-Type": "application/octet-stream",
            names.DIGEST: f"sha-256=:{digests[index]}:",
        }  # fmt: skip
        answer = await connection.ask(request("PUT", f"{base}/{index}", headers, parts[index]))
        if answer.status != 201:
            raise WireError(f"A chunk was answered with {answer.status}: {answer.body!r}")

    async def down(connection: Connection, index: int) -> None:
        answer = await connection.ask(request("GET", f"{base}/{index}", log.headers()))
        if answer.body != parts[index]:
            raise WireError("A chunk came back changed.")

    took = {}
    for name, step in (("up", up), ("down", down)):
        began = time.perf_counter()
        await _share_out(connections, step, len(parts))
        took[name] = size / (time.perf_counter() - began)
    return {**took}


async def fill(port: int, logs: list[Log], job: Mapping[str, Any]) -> dict[str, object]:
    """Append so many bodies of a size, in turn to all logs."""
    indexes = iter(range(int(job["count"])))

    async def some() -> None:
        connection = await Connection.open(port)
        for index in indexes:
            log = logs[index % len(logs)]
            answer = await connection.ask(append_request(log, os.urandom(int(job["size"]))))
            if answer.status != 201:
                raise WireError(f"An append was answered with {answer.status}.")

    await asyncio.gather(*(some() for _ in range(16)))
    return {"count": int(job["count"])}


async def _share_out(
    connections: list[Connection],
    step: Callable[[Connection, int], Coroutine[Any, Any, None]],
    count: int,
) -> None:
    indexes = iter(range(count))

    async def some(connection: Connection) -> None:
        for index in indexes:
            await step(connection, index)

    await asyncio.gather(*(some(connection) for connection in connections))


async def _run(job: Mapping[str, Any]) -> dict[str, object]:
    target = job["target"]
    match job["what"]:
        case "publish":
            return await publish(client(target), job)
        case "latency":
            return await latency(client(target), job)
        case "streams":
            logs = [Log(*each) for each in target["logs"]]
            return await streams(int(target["port"]), logs, job)
        case "fill":
            logs = [Log(*each) for each in target["logs"]]
            return await fill(int(target["port"]), logs, job)
        case "attachments":
            return await attachments(int(target["port"]), Log(*target["logs"][0]), job)
    raise ValueError("No such job is known.")


def main() -> int:
    """Do the job on standard input."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    job = json.loads(sys.stdin.readline())
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        print(json.dumps(runner.run(_run(job))), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
