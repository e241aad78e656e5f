"""Houses for the housekeeper: each store with a chunk store, on something real."""

import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

import pytest

from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import Chunks
from sync.relay.chunks.s3 import Patience, S3Chunks
from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Source, store_in
from tests.sync.relay.living import LIMITS, House, NewHouse, Time
from tests.sync.s3 import S3Server, s3_server


@pytest.fixture
def bucket_server(tmp_path: Path) -> Iterator[S3Server]:
    with s3_server(tmp_path / "bytes") as running:
        yield running


@pytest.fixture(params=["sqlite and a folder", "postgres and a bucket"])
def new_house(request: pytest.FixtureRequest, tmp_path: Path) -> NewHouse:
    """Opens the house, as often as one likes: the same rows and bytes are there again.

    Its bytes lie somewhere in `tmp_path / "bytes"`.
    """
    seeds = count()
    make_store: Callable[[Time], Store]
    make_chunks: Callable[[], Chunks]
    if request.param.startswith("sqlite"):

        def make_store(time: Time) -> Store:
            return store_in(tmp_path / "rows", LIMITS, clock=time.wall, source=os.urandom)

        def make_chunks() -> Chunks:
            return FolderChunks(tmp_path / "bytes")
    else:
        address = request.getfixturevalue("database")
        bucket = request.getfixturevalue("bucket_server").bucket()

        def make_store(time: Time) -> Store:
            return PostgresStore(address, LIMITS, clock=time.wall, random_bytes=os.urandom)

        def make_chunks() -> Chunks:
            return S3Chunks(bucket, Patience(1, 1, 1, 1))

    @asynccontextmanager
    async def opened(time: Time) -> AsyncIterator[House]:
        store, chunks = make_store(time), make_chunks()
        if isinstance(store, PostgresStore):
            await store.migrate()
        await store.open()
        await chunks.open()
        try:
            yield House(store, chunks, time, source=Source(next(seeds)))
        finally:
            await chunks.close()
            await store.close()

    return opened


@pytest.fixture
def on_disk(tmp_path: Path) -> Callable[[], list[bytes]]:
    """Everything that the chunk store keeps, as it lies there."""

    def look() -> list[bytes]:
        paths = (path for path in (tmp_path / "bytes").rglob("*") if path.is_file())
        return sorted(path.read_bytes() for path in paths)

    return look
