"""Chunks in a bucket of an S3-compatible store."""

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import S3Store

from sync.protocol.sizes import CHUNK
from sync.relay.chunks.interface import ChunkLostError, folder_day, is_place
from sync.relay.stores.interface import StoreFailedError, StoreFullError

if TYPE_CHECKING:  # the library has these only in its type stubs
    from obstore import ListStream, ObjectMeta
    from obstore.store import ClientConfig, RetryConfig, S3Config, S3Credential

_BATCH: Final = 500
_CODE: Final = re.compile(r"<Code>([A-Za-z]{1,60})</Code>")
_NO_ROOM: Final = "status code: 507"
_FULL: Final = {"InsufficientStorage", "InsufficientCapacity", "QuotaExceeded"}
"""The codes with which S3, Ceph and others say that there is no room; MinIO has several that end in
`StorageFull`."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """Where the chunks go.

    Attributes:
        name: the bucket, which must exist.
        endpoint: the store's address, `https://` or, on the own machine or network, `http://`;
            empty for Amazon's.
        region: the store's region.
        prefix: what stands before every name in the bucket; may be empty.
        access_key: the access key's id.
        secret_key: the secret access key.
    """

    name: str
    endpoint: str
    region: str
    prefix: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the store waits for its answers, in seconds.

    Attributes:
        connect: for a connection.
        answer: for the whole of one try.
        retry: from the first try until no further one is made.
        retries: how many further tries are made at most.
    """

    connect: float = 5
    answer: float = 20
    retry: float = 20
    retries: int = 3

    @property
    def longest(self) -> float:
        """The longest that one call can take: a last try that begins just in time."""
        return self.retry + self.answer


class S3Chunks:
    """Keeps each chunk as an object.

    Nothing but the arguments decides where and with which keys: the cloud's environment variables
    are not asked. A proxy that the owner's environment names is used, as by other servers.
    """

    def __init__(self, bucket: Bucket, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._store = _connect(bucket, self._patience)

    async def open(self) -> None:
        """Nothing is left half written in an object store, so there is nothing to do.

        A store that cannot be reached does not keep the relay from starting; see `check`.
        """

    async def close(self) -> None:
        """Connections go with the object."""

    async def check(self) -> None:
        """Raise `StoreFailedError` when the bucket cannot be listed with these keys."""
        async with self._answering():
            await obstore.list_with_delimiter_async(self._store, "d0")

    async def put(self, place: str, body: bytes) -> None:
        """Keep these bytes; returns once the store has acknowledged them.

        Raises:
            StoreFullError: there is no room.
        """
        _check(place)
        async with self._answering():
            await obstore.put_async(self._store, place, body, use_multipart=False)

    async def read(self, place: str) -> bytes:
        """The bytes at a place.

        Raises:
            ChunkLostError: there are none, or more than a chunk has.
        """
        _check(place)
        async with self._answering():
            result = await obstore.get_async(self._store, place)
            if result.meta["size"] > CHUNK:
                raise ChunkLostError("A chunk is larger than any that was kept.")
            return bytes(await result.bytes_async())

    async def remove(self, places: Sequence[str]) -> Sequence[str]:
        """Empty these places for good; returns those that are empty now."""
        gone = [place for place in places if not is_place(place)]
        names = [place for place in places if is_place(place)]
        try:
            async with self._answering():
                if names:
                    await obstore.delete_async(self._store, names)
        except ChunkLostError:
            # This store minds that something was gone before, and did not say what of the rest
            # went, so each is asked for by itself.
            return gone + [name for name in names if await self._removed(name)]
        except StoreFailedError:
            return gone
        return places

    async def older(self, before: int) -> AsyncIterator[Sequence[str]]:
        """All places that hold something under a day before `before`."""
        async with self._answering():
            found = await obstore.list_with_delimiter_async(self._store)
        days = [day for name in found["common_prefixes"] if (day := folder_day(name)) is not None]
        for day in sorted(day for day in days if day < before):
            batches = obstore.list(self._store, f"d{day}", chunk_size=_BATCH)
            while batch := await self._next(batches):
                if places := [meta["path"] for meta in batch if is_place(meta["path"])]:
                    yield places

    async def _next(self, batches: "ListStream[Sequence[ObjectMeta]]") -> "Sequence[ObjectMeta]":
        async with self._answering():
            try:
                return await anext(batches)
            except StopAsyncIteration:  # given as a default, the end comes out as a SystemError
                return ()

    async def _removed(self, name: str) -> bool:
        try:
            async with self._answering():
                await obstore.delete_async(self._store, name)
        except ChunkLostError:
            return True
        except StoreFailedError:
            return False
        return True

    @asynccontextmanager
    async def _answering(self) -> AsyncIterator[None]:
        """Bound the time, and say what went wrong without the library's words.

        Those name the place, the bucket and, in a refused signature, the access key.
        """
        try:
            async with asyncio.timeout(self._patience.longest):
                yield
        except TimeoutError:
            raise StoreFailedError("The store for attachments does not answer.") from None
        except (BaseError, FileNotFoundError) as error:
            raise _failure(error) from None


def _failure(error: Exception) -> StoreFailedError:
    words = str(error)
    match = _CODE.search(words)
    code = match[1] if match else type(error).__name__
    if isinstance(error, FileNotFoundError) and code != "NoSuchBucket":
        return ChunkLostError("A chunk's bytes are not there.")
    if _NO_ROOM in words or code in _FULL or code.endswith("StorageFull"):
        return StoreFullError(f"The store for attachments has no room ({code}).")
    return StoreFailedError(f"The store for attachments failed ({code}).")


def _check(place: str) -> None:
    if not is_place(place):
        raise ValueError("This is not a place in a chunk store.")


def _connect(bucket: Bucket, patience: Patience) -> S3Store:
    config: S3Config = {
        "region": bucket.region,
        "virtual_hosted_style_request": False,
        "skip_signature": False,
        # Not every compatible store can delete several at once, and what was withdrawn has to go.
        "disable_bulk_delete": True,
    }
    if bucket.endpoint:
        # This one goes before an address in the environment; the plain `endpoint` does not.
        config["aws_endpoint_url_s3"] = bucket.endpoint.rstrip("/")
    client: ClientConfig = {
        "allow_http": urlsplit(bucket.endpoint).scheme == "http",
        "connect_timeout": timedelta(seconds=patience.connect),
        "timeout": timedelta(seconds=patience.answer),
    }
    retry: RetryConfig = {
        "max_retries": patience.retries,
        "retry_timeout": timedelta(seconds=patience.retry),
        "backoff": {
            "init_backoff": timedelta(milliseconds=100),
            "max_backoff": timedelta(seconds=2),
            "base": 2,
        },
    }
    return S3Store(
        bucket.name,
        prefix=bucket.prefix or None,
        config=config,
        client_options=client,
        retry_config=retry,
        credential_provider=_Keys(bucket.access_key, bucket.secret_key),
    )


@dataclass(frozen=True, slots=True)
class _Keys:
    """Hands the keys over, so that they are in no settings that could be printed."""

    access: str = field(repr=False)
    secret: str = field(repr=False)

    def __call__(self) -> "S3Credential":
        return {
            "access_key_id": self.access,
            "secret_access_key": self.secret,
            "token": None,
            "expires_at": None,
        }
