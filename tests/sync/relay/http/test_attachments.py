"""Attachments over HTTP, on both chunk stores: whole, resumed, refused, and gone again."""

import hashlib
import os
import re
import socket
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import requests

from sync.protocol.problems import Problem
from sync.protocol.sizes import CHUNK
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import Chunks
from sync.relay.chunks.s3 import Patience, S3Chunks
from tests.sync.relay.http.attaching import (
    Member,
    digest_of,
    hashed,
    joined,
    keep_house,
    new_id,
    problem,
)
from tests.sync.s3 import s3_server


@pytest.fixture(params=["folder", "s3"])
def make_chunks(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[Path], Chunks]]:
    if request.param == "folder":
        yield lambda folder: FolderChunks(tmp_path / "kept")
    else:
        with s3_server(tmp_path / "kept") as server:
            yield lambda folder: S3Chunks(server.bucket(), Patience(1, 1, 1, 1))


@pytest.fixture
def on_disk(tmp_path: Path) -> Callable[[], list[bytes]]:
    """Everything that the chunk store keeps, as it lies there."""

    def look() -> list[bytes]:
        paths = (path for path in (tmp_path / "kept").rglob("*") if path.is_file())
        return sorted(path.read_bytes() for path in paths)

    return look


OnDisk = Callable[[], list[bytes]]


@pytest.fixture
def member(tmp_path: Path, make_chunks: Callable[[Path], Chunks]) -> Iterator[Member]:
    with joined(tmp_path / "r", make_chunks=make_chunks) as member:
        yield member


def test_chunks_arrive_and_are_handed_out(member: Member) -> None:
    attachment = new_id()
    bodies = [os.urandom(CHUNK), os.urandom(CHUNK), os.urandom(256 * 1024), b"x"]

    for index in (2, 0, 3):  # in any order, with one missing
        assert member.put(attachment, index, bodies[index]).status_code == 201
    listed = member.get(attachment)
    assert listed.status_code == 200
    assert listed.json() == {
        "listed": False,
        "chunks": [
            {"index": index, "size": len(bodies[index]), "hash": hashed(bodies[index])}
            for index in (0, 2, 3)
        ],
    }
    assert problem(member.get(attachment, 1)) is Problem.UNKNOWN
    assert member.put(attachment, 1, bodies[1]).status_code == 201
    member.post(attachment)

    assert member.get(attachment).json()["listed"] is True
    for index, body in enumerate(bodies):
        answer = member.get(attachment, index)
        assert answer.status_code == 200
        assert answer.content == body
        assert answer.headers["Content-Digest"] == digest_of(body)
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert "Lamplit-Generation" in answer.headers


def test_head_tells_the_size_without_the_bytes(member: Member) -> None:
    attachment = new_id()
    member.put(attachment, 0, b"words")

    answer = member.ask("HEAD", member.place(attachment, 0))

    assert (answer.status_code, answer.headers["Content-Length"], answer.content) == (200, "5", b"")


def test_the_same_again_is_no_mistake(member: Member, on_disk: OnDisk) -> None:
    attachment = new_id()

    answers = [member.put(attachment, 0, b"words") for _ in range(3)]
    member.post(attachment)
    answers.append(member.put(attachment, 0, b"words"))

    assert [answer.status_code for answer in answers] == [201, 200, 200, 200]
    assert {answer.text for answer in answers} == {"{}"}
    assert on_disk() == [b"words"]


def test_the_same_from_many_at_once(member: Member, on_disk: OnDisk) -> None:
    attachment, body = new_id(), os.urandom(64 * 1024)

    def send(_: int) -> int:
        return member.put(attachment, 0, body).status_code

    with ThreadPoolExecutor(8) as threads:
        codes = list(threads.map(send, range(24)))

    assert sorted(codes) == [200] * 23 + [201]
    assert on_disk() == [body]
    assert member.get(attachment, 0).content == body


def test_other_bytes_there_are_refused_and_removed(member: Member, on_disk: OnDisk) -> None:
    attachment = new_id()
    member.put(attachment, 0, b"words")

    assert problem(member.put(attachment, 0, b"other")) is Problem.ATTACHMENT_FIXED
    member.post(attachment)
    assert problem(member.put(attachment, 0, b"other")) is Problem.ATTACHMENT_FIXED
    assert problem(member.put(attachment, 1, b"more")) is Problem.ATTACHMENT_FIXED

    assert on_disk() == [b"words"]
    assert member.get(attachment, 0).content == b"words"


def test_bytes_that_are_not_the_announced_ones(member: Member, on_disk: OnDisk) -> None:
    attachment = new_id()

    answer = member.put(attachment, 0, b"words", digest_of(b"other"))

    assert problem(answer) is Problem.BAD_DIGEST
    assert on_disk() == []
    assert problem(member.get(attachment)) is Problem.UNKNOWN


@pytest.mark.parametrize(
    "digest",
    [
        "",
        "sha-256=",
        "sha-512=:AAAA:",
        "sha-256=:AAAA:",
        "sha-256=:" + "A" * 43 + "=",
        "sha-256=:" + "A" * 42 + "B=:",  # bits that a second spelling could carry
        digest_of(b"words") + ", " + digest_of(b"words"),
        digest_of(b"words").upper(),
        hashlib.sha256(b"words").hexdigest(),
    ],
)
def test_a_digest_in_another_form(member: Member, on_disk: OnDisk, digest: str) -> None:
    assert problem(member.put(new_id(), 0, b"words", digest)) is Problem.MALFORMED
    assert on_disk() == []


def test_what_is_no_chunk(member: Member, on_disk: OnDisk) -> None:
    attachment = new_id()
    text = {"Content-Type": "text/plain"}

    assert problem(member.put(attachment, 0, b"words", headers=text)) is Problem.MEDIA_TYPE
    assert problem(member.put(attachment, 0, b"")) is Problem.MALFORMED
    assert problem(member.put(attachment, 256, b"words")) is Problem.MALFORMED
    assert problem(member.put("00", 0, b"words")) is Problem.MALFORMED
    assert problem(member.put(attachment, 0, bytes(CHUNK + 1))) is Problem.TOO_LARGE
    assert problem(member.get(attachment, 999)) is Problem.MALFORMED
    assert problem(member.ask("PUT", member.place(attachment, "01"), data=b"x")) is (
        Problem.MALFORMED
    )
    no_digest = {"Content-Type": "application/octet-stream"}
    answer = member.ask("PUT", member.place(attachment, 0), data=b"words", headers=no_digest)
    assert problem(answer) is Problem.MALFORMED
    assert problem(member.ask("POST", member.place(attachment, 0))) is Problem.METHOD
    assert problem(member.ask("DELETE", member.place(attachment))) is Problem.METHOD
    assert on_disk() == []


def test_a_body_of_unknown_length_is_bounded(member: Member, on_disk: OnDisk) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(200):
            yield bytes(16 * 1024)

    answer = _streamed(member, endless())
    assert answer is None or problem(answer) is Problem.TOO_LARGE
    assert on_disk() == []


def _streamed(member: Member, body: Iterator[bytes]) -> requests.Response | None:
    """The answer, or None when the relay closed while the body was still being sent."""
    headers = {"Content-Type": "application/octet-stream", "Content-Digest": digest_of(b"")}
    try:
        return member.ask("PUT", member.place(new_id(), 0), data=body, headers=headers)
    except requests.ConnectionError:
        return None


# --- who may


def test_chunks_wait_while_too_many_are_on_their_way(member: Member) -> None:
    attachment = os.urandom(16).hex()
    member.put(attachment, 0, b"chunk")
    outgoing = member.relay.services.outgoing
    outgoing.bytes += 600 * 1024 * 1024
    refused = member.get(attachment, 0)
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "5")
    outgoing.bytes -= 600 * 1024 * 1024
    assert member.get(attachment, 0).content == b"chunk"


def test_nobody_learns_what_there_is(member: Member) -> None:
    """No such log, another capability, no such attachment: one answer for reading, one to send."""
    attachment = new_id()
    member.put(attachment, 0, b"words")
    stranger = os.urandom(32).hex()

    answers = [
        member.get(attachment, 0, secret=stranger),
        member.get(attachment, secret=stranger),
        member.get(new_id(), 0),
        member.get(new_id()),
        member.put(attachment, 0, b"words", secret=stranger),
        member.put(attachment, 0, b"other", secret=stranger),
        member.put(new_id(), 0, b"words", secret=stranger),
    ]
    member.log = new_id()
    answers += [member.get(attachment, 0), member.get(attachment), member.put(new_id(), 0, b"w")]

    assert {problem(answer) for answer in answers} == {Problem.UNKNOWN}
    assert len({answer.content for answer in answers}) == 1


def test_a_stranger_is_refused_before_the_body(member: Member) -> None:
    """The headers alone get the answer, though a megabyte is announced."""
    lines = [
        f"PUT {member.place(new_id(), 0)} HTTP/1.1",
        "Host: relay",
        f"Authorization: Bearer {os.urandom(32).hex()}",
        "Content-Type: application/octet-stream",
        f"Content-Digest: {digest_of(b'words')}",
        f"Content-Length: {CHUNK}",
    ]
    with socket.create_connection(member.relay.address, timeout=30) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        assert connection.recv(4096).startswith(b"HTTP/1.1 404 ")


def test_whoever_reads_the_entry_reads_what_it_lists(member: Member) -> None:
    """A removed member reads nothing later; a new one reads nothing earlier."""
    early, late, pending = new_id(), new_id(), new_id()
    first, second = member.capability, os.urandom(32)
    member.put(early, 0, b"early")
    member.post(early)
    member.put(pending, 0, b"pending")
    member.post(opens=second)
    member.put(late, 0, b"late")
    assert problem(member.get(late, 0, secret=first.hex())) is Problem.UNKNOWN
    member.post(late)

    def readable(secret: bytes) -> Sequence[int]:
        return [
            member.get(one, 0, secret=secret.hex()).status_code for one in (early, pending, late)
        ]

    assert readable(first) == [200, 404, 404]
    assert readable(second) == [404, 200, 200]
    assert problem(member.get(pending, secret=first.hex())) is Problem.UNKNOWN


def test_a_turn_that_has_passed_takes_nothing(member: Member, on_disk: OnDisk) -> None:
    first, attachment = member.capability, new_id()
    ended = member.post(opens=os.urandom(32))

    answer = member.put(attachment, 0, b"words", secret=first.hex())

    assert problem(answer) is Problem.STALE_TURN
    assert (answer.json()["turn"], answer.json()["winner"]) == (1, ended)
    assert on_disk() == []


def test_withdrawn_at_once_and_gone_from_the_disk(member: Member, on_disk: OnDisk) -> None:
    attachment, secret = new_id(), os.urandom(32)
    member.put(attachment, 0, b"words")
    member.put(attachment, 1, b"more")
    entry = member.post(attachment, withdraw=secret)

    assert member.withdraw(entry, secret) == 204

    assert problem(member.get(attachment, 0)) is Problem.UNKNOWN
    assert problem(member.get(attachment)) is Problem.UNKNOWN
    keep_house(member.relay)
    assert on_disk() == []


def test_places_say_nothing_but_the_day(member: Member, tmp_path: Path) -> None:
    attachment = new_id()
    member.put(attachment, 0, b"words")
    member.put(attachment, 1, b"more")

    names = {str(path) for path in (tmp_path / "kept").rglob("*") if path.is_file()}

    day = member.relay.services.today()
    assert len(names) == 2
    for name in names:
        assert re.search(rf"/d{day}/[0-9a-f]{{32}}$", name)
        assert attachment not in name
        assert member.log not in name
