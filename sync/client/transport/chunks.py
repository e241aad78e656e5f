"""Calls to a log's attachments, and whole attachments up and down."""

import base64
import hashlib
from collections.abc import Callable, Iterator, Sequence
from http import HTTPStatus
from typing import Final

from sync.client.transport.calls import MADE, Calls, octets
from sync.client.transport.exchange import Ask, Live
from sync.client.transport.failures import Failure, Lied, Refused
from sync.client.transport.lanes import header
from sync.client.transport.reading import document
from sync.client.transport.values import Told
from sync.protocol import headers as names
from sync.protocol.documents import JSON, OCTETS, AttachmentState
from sync.protocol.members import read_object
from sync.protocol.problems import Problem
from sync.protocol.sizes import CHUNK, CHUNKS

Source = Callable[[int], bytes | None]
"""Gives an attachment's chunk by its index from 0 and None after the last; the same each time."""

Progress = Callable[[int], None]
"""Told how many bytes are done."""

_PREFIX: Final = "sha-256=:"


class TooLong(Failure):
    """An attachment with more or larger chunks than the protocol has."""

    sentence = "The attachment is larger than a relay can take."


def pieces(data: bytes, size: int = CHUNK) -> Source:
    """A source that cuts `data` into chunks."""

    def source(index: int) -> bytes | None:
        return data[index * size : (index + 1) * size] or None

    return source


def digest(hashed: bytes) -> str:
    """A SHA-256 as `Content-Digest` writes it (RFC 9530)."""
    return f"{_PREFIX}{base64.b64encode(hashed).decode('ascii')}:"


class ChunkCalls(Calls):
    """Everything that can be asked about attachments. Every method raises a `Failure`."""

    def put_chunk(
        self, log: bytes, capability: bytes, attachment: bytes, index: int, body: bytes
    ) -> Told[None]:
        """Send one chunk. `repeated` says that it was there already."""
        ask = Ask(
            "attachment",
            "PUT",
            _path(log, attachment, index),
            log,
            capability.hex(),
            {**octets(), names.DIGEST: digest(hashlib.sha256(body).digest())},
            body,
            JSON,
            MADE,
            self._control,
        )

        def put(live: Live) -> Told[None]:
            document(live, read_object)
            return Told(None, live.generation, live.status == HTTPStatus.OK)

        return self._caller.call(ask, self._stop, put)

    def attachment(self, log: bytes, capability: bytes, attachment: bytes) -> Told[AttachmentState]:
        """What of an attachment has arrived, in the order of the chunks' places."""
        ask = Ask(
            "attachment",
            "GET",
            _path(log, attachment),
            log,
            capability.hex(),
            expects=JSON,
            most=self._control,
        )
        return self._told(ask, AttachmentState.from_json, _in_order)

    def chunk(
        self, log: bytes, capability: bytes, attachment: bytes, index: int, expected: bytes
    ) -> bytes:
        """One chunk, whose SHA-256 has to be `expected`. Raises `Lied` when it has another one."""
        path = _path(log, attachment, index)
        ask = Ask(
            "attachment",
            "GET",
            path,
            log,
            capability.hex(),
            expects=OCTETS,
            most=self._caller.sizes.chunk,
        )

        def read(live: Live) -> bytes:
            body = live.body()
            announced = header(live.headers, names.DIGEST)
            if announced != digest(expected) or hashlib.sha256(body).digest() != expected:
                raise Lied("A part of the attachment is not the one that was sent.")
            return body

        return self._caller.call(ask, self._stop, read)

    def upload(
        self,
        log: bytes,
        capability: bytes,
        attachment: bytes,
        source: Source,
        progress: Progress = lambda _: None,
    ) -> tuple[bytes, ...]:
        """Send an attachment; what arrived in an earlier try is not sent again.

        Returns:
            The chunks' hashes, in their order.

        Raises:
            TooLong: the source does not end.
            Refused: among others `ATTACHMENT_FIXED`, when other bytes were sent before.
        """
        there = self._arrived(log, capability, attachment)
        hashes: list[bytes] = []
        done = 0
        while (body := source(len(hashes))) is not None:
            if len(body) > CHUNK or len(hashes) >= CHUNKS:
                raise TooLong
            hashed = hashlib.sha256(body).digest()
            if there.get(len(hashes)) != hashed:
                self.put_chunk(log, capability, attachment, len(hashes), body)
            hashes.append(hashed)
            done += len(body)
            progress(done)
        return tuple(hashes)

    def _arrived(self, log: bytes, capability: bytes, attachment: bytes) -> dict[int, bytes]:
        try:
            state = self.attachment(log, capability, attachment).value
        except Refused as refusal:
            # Nothing has arrived yet, or nothing may: then the first chunk is refused as well.
            if refusal.problem is not Problem.UNKNOWN:
                raise
            return {}
        return {chunk.index: chunk.hash for chunk in state.chunks}

    def download(
        self,
        log: bytes,
        capability: bytes,
        attachment: bytes,
        *,
        hashes: Sequence[bytes] | None = None,
        most: int | None = None,
    ) -> Iterator[bytes]:
        """The chunks of an attachment, in their order, each checked before it is given.

        They have to be those of `hashes`, if the reader knows them from the entry, and together no
        more than `most` bytes, or than the policy allows.

        Raises:
            Lied: a chunk is missing or another one, or all together are larger than `most`.
        """
        bound = self._caller.sizes.attachment
        most = bound if most is None else min(most, bound)
        chunks = self.attachment(log, capability, attachment).value.chunks
        if [chunk.index for chunk in chunks] != list(range(len(chunks))) or (
            hashes is not None and [chunk.hash for chunk in chunks] != list(hashes)
        ):
            raise Lied("The relay's list of the attachment's parts is not the right one.")
        if sum(chunk.size for chunk in chunks) > most:
            raise Lied("The attachment is larger than it may be.")
        for chunk in chunks:
            body = self.chunk(log, capability, attachment, chunk.index, chunk.hash)
            if len(body) != chunk.size:
                raise Lied("A part of the attachment has another size than the relay said.")
            yield body


def _path(log: bytes, attachment: bytes, index: int | None = None) -> str:
    path = f"/v1/logs/{log.hex()}/attachments/{attachment.hex()}"
    return path if index is None else f"{path}/{index}"


def _in_order(state: AttachmentState) -> bool:
    places = [chunk.index for chunk in state.chunks]
    return places == sorted(set(places))
