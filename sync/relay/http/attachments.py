"""Attachments over HTTP: chunks arrive, are listed, and are handed out again."""

import asyncio
import base64
import hashlib
import re
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from sync.protocol import headers as names
from sync.protocol.documents import AttachmentState, ChunkState
from sync.protocol.ids import MalformedError
from sync.protocol.problems import Problem, RefusedError
from sync.protocol.sizes import CHUNK, CHUNKS
from sync.relay.chunks.interface import ChunkLostError, new_place
from sync.relay.http.answers import Answer, document, octets
from sync.relay.http.requests import Request
from sync.relay.http.routes import Place
from sync.relay.http.services import Services
from sync.relay.operations import AddChunk, Done
from sync.relay.records import Chunk
from sync.relay.stores.interface import StoreFailedError

_DIGEST: Final = re.compile(r"sha-256=:([A-Za-z0-9+/]{43}=):")
_INLINE: Final = 16 * 1024
"""Bytes up to which hashing takes less time than asking a thread to do it."""


def places() -> list[Place]:
    """The addresses of attachments."""
    attachment = "/v1/logs/{log}/attachments/{attachment}"
    return [
        Place(attachment, {"GET": list_chunks}),
        Place(attachment + "/{index}", {"GET": get_chunk, "PUT": put_chunk}),
    ]


async def put_chunk(request: Request) -> Answer:
    """Keep a chunk of an attachment that no entry lists yet; the same one again is no mistake."""
    services, capability = request.services, request.capability()
    log, attachment = request.id("log"), request.id("attachment")
    index = request.path_number("index", CHUNKS - 1)
    announced = _read_digest(request.needed(names.DIGEST))
    await _check_writer(services, log, capability)
    body = await request.octets(CHUNK)
    if not body:
        raise MalformedError("A chunk holds something.")
    place = new_place(services.today(), services.random_bytes)
    # Hashing takes as long as writing, and a wrong hash is rare.
    found, _ = await asyncio.gather(_hash(body), services.chunks.put(place, body))
    if found != announced:
        await _discard(services, place)
        raise RefusedError(Problem.BAD_DIGEST)
    operation = AddChunk(log, capability, attachment, index, announced, len(body), place)
    # When this fails, or is cut short because the client left, the chunk may have been noted all
    # the same, so its bytes stay. If it was not, the housekeeper finds them one day.
    try:
        done = await services.store.write(operation)
    except RefusedError:
        await _discard(services, place)
        raise
    repeated = isinstance(done, Done) and done.repeated
    if repeated:
        await _discard(services, place)
    return document(HTTPStatus.OK if repeated else HTTPStatus.CREATED, b"{}")


async def list_chunks(request: Request) -> Answer:
    """What has arrived of an attachment, so that its sender can go on after an interruption."""
    capability = request.capability()
    log, attachment = request.id("log"), request.id("attachment")
    found, chunks = await request.services.store.attachment(log, capability, attachment)
    states = (ChunkState(chunk.index, chunk.size, chunk.hash) for chunk in chunks)
    return document(HTTPStatus.OK, AttachmentState(found.seq is not None, tuple(states)).to_json())


async def get_chunk(request: Request) -> Answer:
    """A chunk's bytes, for whoever may read the entry that lists its attachment.

    They are checked before the first of them is sent: what the chunk store lost or spoilt is a
    failure of the relay, and never looks like a chunk.
    """
    services, capability = request.services, request.capability()
    log, attachment = request.id("log"), request.id("attachment")
    index = request.path_number("index", CHUNKS - 1)
    _, chunks = await services.store.attachment(log, capability, attachment)
    chunk = _chunk(chunks, index)
    services.outgoing.page(chunk.size)  # refuses while slow readers hold too much already
    try:
        body = await _read(services, chunk)
    except ChunkLostError:
        # It may have been withdrawn, or have expired, since the database was asked.
        _, chunks = await services.store.attachment(log, capability, attachment)
        _chunk(chunks, index)
        services.metrics.lost_chunks += 1
        services.log.write("error", "an attachment's bytes are missing or damaged")
        raise
    digest = base64.b64encode(chunk.hash).decode()
    return octets(body, (names.DIGEST, f"sha-256=:{digest}:"))


def _chunk(chunks: Sequence[Chunk], index: int) -> Chunk:
    for chunk in chunks:
        if chunk.index == index:
            return chunk
    raise RefusedError(Problem.UNKNOWN)


async def _read(services: Services, chunk: Chunk) -> bytes:
    body = await services.chunks.read(chunk.place)
    if len(body) != chunk.size or await _hash(body) != chunk.hash:
        raise ChunkLostError("A chunk's bytes are not those that were kept.")
    return body


async def _check_writer(services: Services, log: bytes, capability: bytes) -> None:
    """Refuse a stranger before a megabyte is taken; the rule decides when the chunk is noted."""
    part = (await services.store.view(log, capability)).part
    if part.ended:
        raise RefusedError(Problem.STALE_TURN, {"turn": part.turn, "winner": part.head})


async def _discard(services: Services, place: str) -> None:
    """Remove bytes that were put for nothing; when that fails, the housekeeper does it one day.

    The database is asked first: a store that tried a commit twice may have noted this very place
    the first time.
    """
    try:
        if not await services.store.known_places([place]):
            await services.chunks.remove([place])
    except StoreFailedError:
        return


def _read_digest(text: str) -> bytes:
    """The SHA-256 that a `Content-Digest` names."""
    match = _DIGEST.fullmatch(text)
    if match is None:
        raise MalformedError("The header Content-Digest has to be “sha-256=:” base64 “:”.")
    digest = base64.b64decode(match[1])
    if base64.b64encode(digest).decode() != match[1]:
        raise MalformedError("The header Content-Digest is not canonical base64.")
    return digest


async def _hash(body: bytes) -> bytes:
    if len(body) <= _INLINE:
        return hashlib.sha256(body).digest()
    return (await asyncio.to_thread(hashlib.sha256, body)).digest()
