"""Attachments over HTTP when something is missing: bytes, room, a bucket, an answer."""

import asyncio
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.problems import Problem
from sync.protocol.sizes import CHUNK
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.s3 import Patience, S3Chunks
from sync.relay.operations import AddChunk, Operation, Result
from sync.relay.records import Limits
from sync.relay.stores.interface import Store, StoreFailedError
from tests.sync.disks import small_disk
from tests.sync.relay.http.attaching import (
    Member,
    digest_of,
    joined,
    keep_house,
    new_id,
    problem,
)
from tests.sync.relays import LIMITS, sqlite_store
from tests.sync.s3 import S3Server, s3_server


def kept(folder: Path) -> list[Path]:
    """The files of all chunks of a relay in a folder."""
    return [path for path in (folder / "c").rglob("*") if path.is_file()]


@pytest.mark.parametrize("harm", ["removed", "flipped", "cut"])
def test_lost_bytes_never_look_like_a_chunk(tmp_path: Path, harm: str) -> None:
    with joined(tmp_path / "r") as member:
        relay, attachment, body = member.relay, new_id(), os.urandom(100_000)
        member.put(attachment, 0, body)
        (path,) = kept(tmp_path / "r")
        if harm == "removed":
            path.unlink()
        else:
            path.write_bytes(body[:-1] + (b"" if harm == "cut" else bytes([body[-1] ^ 1])))

        answer = member.get(attachment, 0)

        assert problem(answer) is Problem.UNAVAILABLE
        assert int(answer.headers["Retry-After"]) > 0
        figures = relay.call(relay.services.metrics.text)
        assert b"lamplit_relay_lost_chunks_total 1.0" in figures
        said = relay.output.getvalue()
        assert "missing or damaged" in said
        for secret in (member.log, attachment, path.name, member.capability.hex()):
            assert secret not in said
        assert member.get(attachment).json()["chunks"][0]["size"] == 100_000


class Racing(FolderChunks):
    """Real chunks, and something that happens just before they are read."""

    before_read: Callable[[], Any] | None = None

    async def read(self, place: str) -> bytes:
        if self.before_read is not None:
            await self.before_read()
        return await super().read(place)


def test_withdrawn_while_it_is_asked_for(tmp_path: Path) -> None:
    """The bytes go between the database's answer and the reading: gone, and no failure."""
    chunks = Racing(tmp_path / "c")
    with joined(tmp_path / "r", make_chunks=lambda folder: chunks) as member:
        attachment, secret = new_id(), os.urandom(32)
        member.put(attachment, 0, b"words")
        entry = member.post(attachment, withdraw=secret)

        async def withdraw() -> None:
            assert await asyncio.to_thread(member.withdraw, entry, secret) == 204
            await chunks.remove(await member.relay.services.store.doomed(9))

        chunks.before_read = withdraw
        assert problem(member.get(attachment, 0)) is Problem.UNKNOWN
        assert member.relay.services.metrics.lost_chunks == 0


def test_the_bucket_stops_and_comes_back(tmp_path: Path) -> None:
    patience = Patience(1, 1, 1, 1)
    with (
        s3_server(tmp_path / "kept") as server,
        joined(
            tmp_path / "r", make_chunks=lambda folder: S3Chunks(server.bucket(), patience)
        ) as member,
    ):
        _stop_and_come_back(member, server)


def _stop_and_come_back(member: Member, server: S3Server) -> None:
    there, other = new_id(), new_id()
    member.put(there, 0, b"words")
    server.stop()
    for answer in (member.get(there, 0), member.put(other, 0, b"words")):
        assert problem(answer) is Problem.UNAVAILABLE
        assert int(answer.headers["Retry-After"]) > 0
    member.post(there)  # the log goes on
    assert member.get(there).status_code == 200
    server.start()
    assert member.get(there, 0).content == b"words"
    assert member.put(other, 0, b"words").status_code == 201


def test_a_full_disk(tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", 1536) as disk,
        joined(tmp_path / "r", make_chunks=lambda folder: FolderChunks(disk)) as member,
    ):
        attachment, secret, body = new_id(), os.urandom(32), os.urandom(CHUNK)
        assert member.put(attachment, 0, body).status_code == 201
        refused = member.put(new_id(), 0, body)
        assert problem(refused) is Problem.RELAY_FULL
        assert int(refused.headers["Retry-After"]) > 0
        entry = member.post(attachment, withdraw=secret)
        assert member.get(attachment, 0).content == body
        assert member.withdraw(entry, secret) == 204
        keep_house(member.relay)
        assert member.put(new_id(), 0, body).status_code == 201


def test_a_circles_own_limit(tmp_path: Path) -> None:
    limits = replace(LIMITS, attachments=2 * CHUNK)
    with joined(tmp_path / "r", limits=limits) as member:
        attachment, secret, body = new_id(), os.urandom(32), os.urandom(CHUNK)
        assert member.put(attachment, 0, body).status_code == 201
        assert member.put(attachment, 1, body).status_code == 201
        refused = member.put(attachment, 2, b"x")
        assert problem(refused) is Problem.ATTACHMENTS_FULL
        assert refused.json()["most"] == 2 * CHUNK
        assert "Retry-After" not in refused.headers
        assert member.put(attachment, 1, body).status_code == 200  # it was there
        assert len(kept(tmp_path / "r")) == 2
        entry = member.post(attachment, withdraw=secret)
        assert member.withdraw(entry, secret) == 204
        assert member.put(new_id(), 0, b"x").status_code == 201  # at once, not when it is swept


def test_a_client_that_leaves_halfway(tmp_path: Path) -> None:
    with joined(tmp_path / "r") as member:
        attachment = new_id()
        lines = [
            f"PUT {member.place(attachment, 0)} HTTP/1.1",
            "Host: relay",
            f"Authorization: Bearer {member.capability.hex()}",
            "Content-Type: application/octet-stream",
            f"Content-Digest: {digest_of(b'words')}",
            f"Content-Length: {CHUNK}",
        ]
        for _ in range(5):
            with socket.create_connection(member.relay.address, timeout=30) as connection:
                connection.sendall("\r\n".join([*lines, "", ""]).encode() + bytes(500_000))
        assert problem(member.get(attachment)) is Problem.UNKNOWN
        assert member.put(attachment, 0, b"words").status_code == 201
        assert [path.read_bytes() for path in kept(tmp_path / "r")] == [b"words"]


class Doubtful:
    """A real store that carries chunks out, and then fails, or does it once more by itself."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.mood = ""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, operation: Operation) -> Result:
        done = await self._store.write(operation)
        if isinstance(operation, AddChunk) and self.mood == "fails":
            raise StoreFailedError("The connection was cut.")
        if isinstance(operation, AddChunk) and self.mood == "repeats":
            return await self._store.write(operation)
        return done


@pytest.mark.parametrize("mood", ["fails", "repeats"])
def test_no_doubt_costs_bytes_that_were_noted(tmp_path: Path, mood: str) -> None:
    def doubtful(folder: Path, limits: Limits, clock: Callable[[], float]) -> Any:
        return Doubtful(sqlite_store(folder, limits, clock))

    with joined(tmp_path / "r", make_store=doubtful) as member:
        store: Any = member.relay.services.store
        attachment = new_id()
        store.mood = mood
        expected = 503 if mood == "fails" else 200
        assert member.put(attachment, 0, b"words").status_code == expected
        store.mood = ""
        assert member.put(attachment, 0, b"words").status_code == 200
        assert member.get(attachment, 0).content == b"words"
        assert len(kept(tmp_path / "r")) == 1
