"""Relays as their owners run them: the real command in a process of its own, and real data."""

import hashlib
import http.client
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sync.protocol import headers
from sync.protocol.frames import Frame, decode
from sync.protocol.ids import secret_hash
from sync.relay import __main__ as program
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import Chunks, new_place
from sync.relay.commands.world import World
from sync.relay.operations import AddChunk, BoxKind, CreateBox, EmptyBox, Post, Repair, Withdraw
from sync.relay.records import Spent
from sync.relay.stores.copies import tables
from sync.relay.stores.copies.interface import Source as Rows
from sync.relay.stores.interface import Store
from tests.sync.making import TODAY, WIDE, Circle, Clock, Source, circle_of, make_circle, opened

PROGRAM: Sequence[str | Path] = (sys.executable, "-m", "sync.relay")

_PATIENCE = 60.0


def call(*arguments: str | Path, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run `lamplit-relay` to its end."""
    return subprocess.run(
        [*PROGRAM, *arguments],
        env=_environ(environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )


def interrupted(*arguments: str | Path, opens: Path) -> tuple[int, str, str]:
    """Run `lamplit-relay` until it has opened a file, and press Ctrl-C.

    Returns:
        Its exit code, and what it printed and complained about.
    """
    with subprocess.Popen(
        [*PROGRAM, *arguments], env=_environ({}), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        try:
            files = Path(f"/proc/{process.pid}/fd")
            end = time.monotonic() + _PATIENCE
            while opens not in [_leads_to(file) for file in files.iterdir()]:
                assert time.monotonic() < end, "it never opened the file"
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=_PATIENCE)
        finally:
            process.kill()
    return process.returncode, out, err


def _leads_to(link: Path) -> Path | None:
    try:
        return link.readlink()
    except OSError:  # it was closed meanwhile
        return None


def run_here(*arguments: str | Path) -> tuple[int, str, str]:
    """Run a command in this process, where a test can be in its way."""
    out, err = io.StringIO(), io.StringIO()
    world = World(out, err, os.environ, lambda: 1_795_000_000.0, os.urandom)
    code = program.run(world, [str(argument) for argument in arguments])
    return code, out.getvalue(), err.getvalue()


def told(*arguments: str | Path, code: int = 0) -> Any:
    """What `lamplit-relay ... --json` prints."""
    result = call(*arguments, "--json")
    assert result.returncode == code, result.stderr
    return json.loads(result.stdout)


def refused(*arguments: str | Path, code: int = 1) -> str:
    """The one sentence with which a command says what is in the way."""
    result = call(*arguments)
    assert result.returncode == code, result.stdout + result.stderr
    (sentence,) = result.stderr.splitlines()
    assert sentence[0].isupper() or sentence[0].isdigit() or sentence[0] in '/["'
    assert sentence.endswith((".", "?"))
    return sentence


def _environ(changes: Mapping[str, str]) -> dict[str, str]:
    project = Path(__file__).resolve().parents[4]
    return {**os.environ, "PYTHONPATH": str(project), **changes}


@dataclass
class Served:
    """A relay that runs.

    Attributes:
        lines: what it printed until it was ready.
        address: host and port of its first place.
    """

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where it listens first, such as http://127.0.0.1:1234."""
        return self.lines[0].removeprefix("The relay listens at ").split(", ")[0]

    def ask(
        self, method: str, path: str, body: bytes = b"", heads: Mapping[str, str] | None = None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """One request."""
        connection = http.client.HTTPConnection(self.address.rpartition("/")[2], timeout=_PATIENCE)
        try:
            connection.request(method, path, body, dict(heads or {}))
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop it in order; returns its exit code."""
        self.process.send_signal(how)
        return self.process.wait(_PATIENCE)


@contextmanager
def serving(
    *arguments: str | Path,
    log: Path,
    listen: bool = True,
    lines: int = 1,
    program: Sequence[str | Path] = PROGRAM,
) -> Iterator[Served]:
    """A relay that answers on a free port, stopped at the end."""
    places = ["--listen", "127.0.0.1:0"] if listen else []
    with log.open("a") as errors:
        process = subprocess.Popen(
            [*program, "serve", *places, *arguments],
            env=_environ({}),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    served = Served(process)
    try:
        assert process.stdout
        for _ in range(lines):
            line = process.stdout.readline()
            assert line, log.read_text()
            served.lines.append(line.rstrip("\n"))
        yield served
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=_PATIENCE)


# --- a member, over HTTP


@dataclass
class Member:
    """Somebody who writes to a log over HTTP."""

    served: Served
    circle: Circle

    def path(self, tail: str = "") -> str:
        return f"/v1/logs/{self.circle.log.hex()}{tail}"

    def post(self, body: bytes, key: bytes | None = None) -> int:
        """Append; returns the status."""
        heads = self.heads(self.circle.secret, key)
        status, _, _ = self.served.ask("POST", self.path("/entries"), body, heads)
        return status

    def heads(self, secret: bytes, key: bytes | None = None) -> dict[str, str]:
        return {
            "Authorization": f"Bearer {secret.hex()}",
            headers.KEY: (key or self.circle.source.id()).hex(),
            headers.IF_TURN: str(self.circle.turn),
            "Content-Type": "application/octet-stream",
        }

    def read(self, after: int = 0) -> list[Frame]:
        """A page."""
        bearer = {"Authorization": f"Bearer {self.circle.secret.hex()}"}
        status, _, page = self.served.ask(
            "GET", self.path(f"/entries?after={after}&count=256"), heads=bearer
        )
        assert status == 200, page
        return list(decode(page))

    def view(self) -> Any:
        bearer = {"Authorization": f"Bearer {self.circle.secret.hex()}"}
        status, _, body = self.served.ask("GET", self.path(), heads=bearer)
        assert status == 200
        return json.loads(body)

    def repair(self, head: int) -> None:
        """Void nothing, open a new turn, and go on in it."""
        circle, secret = self.circle, self.circle.source.secret()
        heads = {
            **self.heads(circle.repair),
            headers.VOID_AFTER: str(head),
            headers.NEXT_TURN: str(circle.turn + 1),
            headers.NEXT_CAPABILITY: secret_hash(secret).hex(),
        }
        status, _, answer = self.served.ask("POST", self.path("/repairs"), b"repair", heads)
        assert status == 201, answer
        circle.passed_to(secret)


def join(served: Served, token: str, source: Source) -> Member:
    """Make a circle over HTTP with a token of the owner."""
    status, _, about = served.ask("GET", "/v1")
    assert status == 200
    circle = circle_of(source, bytes.fromhex(json.loads(about)["relay"]))
    document = {
        "capability": circle.capability.hex(),
        "repair": secret_hash(circle.repair).hex(),
    }
    heads = {
        "Authorization": f"Bearer {token}",
        "Content-Type": "application/json",
        headers.KEY: circle.key.hex(),
    }
    status, _, answer = served.ask("POST", "/v1/logs", json.dumps(document).encode(), heads)
    assert status == 201, answer
    return Member(served, circle)


# --- data of every kind, straight into a store


async def fill(store: Store, chunks: Chunks, source: Source) -> Circle:
    """Two circles that lived through everything, a box, and a token that was spent.

    Returns the first: its last turn is open.
    """
    circle = await make_circle(store, source)
    for number in range(5):
        await store.append(circle.post(source(100 + number)))
    secret = source.secret()
    withdrawal, file, pending = source.secret(), source.id(), source.id()
    await store.append(circle.commit(secret))
    circle.passed_to(secret)
    await _send(store, chunks, circle, file, 3)
    await _send(store, chunks, circle, pending, 1)
    await store.append(circle.post(b"with a file", attachments=(file,)))
    gone = await store.append(circle.post(b"gone", withdraw_hash=secret_hash(withdrawal)))
    await store.write(Withdraw(circle.log, gone.seq, secret_hash(withdrawal)))
    await _undo_a_hostile_turn(store, circle, gone.seq)
    await store.append(circle.post(b"after the repair"))
    await _fill_a_box(store, circle)
    await _move_away(store, source)
    paid = circle_of(source, store.identity.relay).creation()
    ticket = Spent(source.secret(), source.secret(), TODAY + 10_000)
    await store.write(replace(paid, ticket=ticket))
    return circle


async def _send(
    store: Store, chunks: Chunks, circle: Circle, attachment: bytes, count: int
) -> None:
    for index in range(count):
        body = circle.source(1000 + index)
        place = new_place(TODAY, circle.source)
        await chunks.put(place, body)
        digest = hashlib.sha256(body).digest()
        await store.write(
            AddChunk(circle.log, circle.capability, attachment, index, digest, len(body), place)
        )


async def _undo_a_hostile_turn(store: Store, circle: Circle, valid: int) -> None:
    source, body = circle.source, b"the repair"
    await store.append(circle.post(b"voided later"))
    await store.append(circle.commit(source.secret(), b"garbage"))
    secret, bridge = source.secret(), source.secret()
    await store.write(
        Repair(
            circle.log, secret_hash(circle.repair), source.id(), circle.turn + 1, body,
            hashlib.sha256(body).digest(), valid, circle.turn + 5, secret_hash(secret),
            bridge=(circle.turn + 4, secret_hash(bridge)),
        )
    )  # fmt: skip
    circle.secret, circle.turn = secret, circle.turn + 5


async def _fill_a_box(store: Store, circle: Circle) -> None:
    source, box = circle.source, circle.source.id()
    contact, reader = secret_hash(source.secret()), secret_hash(source.secret())
    await store.write(
        CreateBox(box, circle.log, circle.capability, contact, reader, BoxKind.RETURN)
    )
    for number in range(3):
        body = source(50 + number)
        digest = hashlib.sha256(body).digest()
        await store.write(Post(box, contact, source.id(), body, digest))
    await store.write(EmptyBox(box, reader, 1))


async def _move_away(store: Store, source: Source) -> None:
    circle, body = await make_circle(store, source), b"moved"
    await store.append(circle.post(b"one"))
    await store.write(
        Repair(
            circle.log, secret_hash(circle.repair), source.id(), 1, body,
            hashlib.sha256(body).digest(), 1, 2, source.secret(), closes=True,
        )
    )  # fmt: skip


async def fill_folder(folder: Path, source: Source) -> Circle:
    """The same in a relay's folder, as of now."""
    clock = Clock()
    clock.now = time.time()
    chunks = FolderChunks(folder / "chunks")
    async with opened(folder, WIDE, clock=clock, source=source) as store:
        await chunks.open()
        circle = await fill(store, chunks, source)
        await chunks.close()
    return circle


async def everything(rows: Rows) -> dict[str, list[Any]]:
    """Every row of every table."""
    async with rows as opened_rows:
        return {table.name: [row async for row in opened_rows.rows(table)] for table in tables.ALL}
