"""A bucket that is not there, refuses, is full, stops, or answers with something else."""

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import obstore
import pytest

from sync.protocol.sizes import CHUNK
from sync.relay.chunks.interface import ChunkLostError, Chunks, new_place
from sync.relay.chunks.s3 import Bucket, Patience, S3Chunks
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from tests.sync.s3 import ACCESS, BUCKET, SECRET, S3Server

QUICK = Patience(connect=1, answer=1, retry=1, retries=1)


async def _failure(chunks: Chunks, place: str) -> list[str]:
    """What check, put and read say when all of them fail; nothing counts as removed."""
    said = []
    for work in (chunks.check(), chunks.put(place, b"words"), chunks.read(place)):
        with pytest.raises(StoreFailedError) as caught:
            await work
        assert not isinstance(caught.value, ChunkLostError)
        said.append(str(caught.value))
        assert caught.value.__suppress_context__  # the library's words would name place and key
    assert await chunks.remove([place]) == []
    with pytest.raises(StoreFailedError):
        [batch async for batch in chunks.older(30_000)]
    return said


def test_wrong_keys_fail_without_saying_them(server: S3Server) -> None:
    place = new_place(1, os.urandom)
    chunks = S3Chunks(server.bucket(secret="another-secret-0123456789"))

    said = asyncio.run(_failure(chunks, place))

    assert set(said) == {"The store for attachments failed (SignatureDoesNotMatch)."}


def test_a_missing_bucket_is_not_taken_for_removed_chunks(server: S3Server) -> None:
    said = asyncio.run(_failure(S3Chunks(server.bucket(name="nowhere")), new_place(1, os.urandom)))

    assert set(said) == {"The store for attachments failed (NoSuchBucket)."}


def test_the_keys_are_in_nothing_that_can_be_printed(server: S3Server) -> None:
    bucket = server.bucket()
    chunks = S3Chunks(bucket)

    shown = repr((bucket, chunks, chunks.__dict__, chunks._store.config))

    assert SECRET not in shown
    assert ACCESS not in shown


def test_the_clouds_environment_decides_nothing(
    server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "OTHER",
        "AWS_SECRET_ACCESS_KEY": "other",
        "AWS_SESSION_TOKEN": "other",
        "AWS_ENDPOINT": "http://127.0.0.1:1",
        "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
        "AWS_ENDPOINT_URL_S3": "http://127.0.0.1:1",
        "AWS_BUCKET": "other",
        "AWS_SKIP_SIGNATURE": "true",
        "AWS_VIRTUAL_HOSTED_STYLE_REQUEST": "true",
    }.items():
        monkeypatch.setenv(name, value)
    place = new_place(1, os.urandom)

    async def scenario() -> bytes:
        chunks = S3Chunks(server.bucket(), QUICK)
        await chunks.put(place, b"words")
        return await chunks.read(place)

    assert asyncio.run(scenario()) == b"words"
    assert server.files() == [server.folder / BUCKET / "relay" / "chunks" / place]


def test_a_server_that_stops_and_comes_back(server: S3Server) -> None:
    place, other = new_place(1, os.urandom), new_place(1, os.urandom)

    async def scenario() -> None:
        chunks = S3Chunks(server.bucket(), QUICK)
        await chunks.open()
        await chunks.put(place, b"words")
        server.stop()
        await _failure(chunks, other)
        await asyncio.to_thread(server.start)
        await chunks.check()
        assert await chunks.read(place) == b"words"
        await chunks.put(other, b"more")
        assert set(await chunks.remove([place, other])) == {place, other}
        await chunks.close()

    asyncio.run(scenario())
    assert server.files() == []


def test_an_object_larger_than_a_chunk_is_not_read(server: S3Server) -> None:
    place = new_place(1, os.urandom)

    async def scenario() -> None:
        chunks = S3Chunks(server.bucket())
        await obstore.put_async(chunks._store, place, bytes(CHUNK + 1))
        with pytest.raises(ChunkLostError):
            await chunks.read(place)

    asyncio.run(scenario())


# --- servers that answer as no friendly one does


@contextmanager
def _answering(status: int, body: bytes, delay: threading.Event | None = None) -> Iterator[Bucket]:
    """A server that answers everything alike, or only when the event is set."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if delay is not None:
                delay.wait()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """Keep the tests' output quiet."""

    for method in ("GET", "PUT", "POST", "DELETE"):
        setattr(Handler, f"do_{method}", Handler._answer)

    class Server(HTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that has gone is meant here."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        endpoint = f"http://127.0.0.1:{server.server_port}/"
        yield Bucket(BUCKET, endpoint, "us-east-1", "", ACCESS, SECRET)
    finally:
        if delay is not None:
            delay.set()
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (507, "XMinioStorageFull"),
        (507, "Whatever"),
        (403, "QuotaExceeded"),
        (503, "InsufficientCapacity"),
    ],
)
def test_no_room_is_told_from_other_failures(status: int, code: str) -> None:
    xml = f'<?xml version="1.0"?><Error><Code>{code}</Code></Error>'.encode()

    async def scenario(bucket: Bucket) -> None:
        with pytest.raises(StoreFullError):
            await S3Chunks(bucket, QUICK).put(new_place(1, os.urandom), b"words")

    with _answering(status, xml) as bucket:
        asyncio.run(scenario(bucket))


@pytest.mark.parametrize("status", [204, 301, 400, 500, 503])
def test_nonsense_is_a_failure(status: int) -> None:
    async def scenario(bucket: Bucket) -> None:
        with pytest.raises(StoreFailedError) as caught:
            await S3Chunks(bucket, QUICK).check()
        assert not isinstance(caught.value, StoreFullError)

    with _answering(status, b"") as bucket:
        asyncio.run(scenario(bucket))


def test_a_server_that_never_answers_is_given_up() -> None:
    patience = Patience(connect=0.2, answer=0.2, retry=0.2, retries=1)

    async def scenario(bucket: Bucket) -> None:
        chunks = S3Chunks(bucket, patience)
        async with asyncio.timeout(30):
            await _failure(chunks, new_place(1, os.urandom))

    with _answering(200, b"", threading.Event()) as bucket:
        asyncio.run(scenario(bucket))
