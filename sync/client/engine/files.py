"""Files of posts: sealed and sent before their post, fetched after it, each part only once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutRow
from app.domain.circles.posts import FileRow, PostRow
from app.domain.failures import NoSuchAttachment
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.sealing import (
    ROOM,
    UnsealableError,
    chunk_count,
    open_chunk,
    seal_chunk,
)
from sync.client.transport.failures import Lied
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint, whole
from sync.protocol.problems import Problem
from sync.session.messages.kinds import read_message
from sync.session.messages.posts import Attachment, Post
from sync.session.messages.wire import MalformedMessageError

_MOST_TRIES: Final = 3
_MOST_DAYS: Final = 7
"""A file that the relay does not show may still come: for a week."""
_BROKEN: Final = "A picture or file in this circle did not arrive whole."
PIECE: Final = 256 * 1024
"""Bytes of a chunk in the vault."""


def _post(row: OutRow | PostRow) -> Post | None:
    kind = row.message if isinstance(row, OutRow) else row.kind
    try:
        message = read_message(kind, row.body)
    except MalformedMessageError:
        return None
    return message if isinstance(message, Post) and message.attachments else None


def listed(row: OutRow) -> tuple[bytes, ...]:
    """The ids of the files that a post's entry lists."""
    post = _post(row)
    return tuple(one.id for one in post.attachments) if post else ()


def send_files(desk: Desk, row: OutRow) -> OutRow:
    """Send the files of a post that are not at the relay yet, and put their hashes into it.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    post = _post(row)
    if post is None:
        return row
    kept = {
        file.file: file
        for file in desk.read(lambda tx: tx.circle_files.of(desk.id, row.id, desk.circle.me))
    }
    complete = tuple(
        _send(desk, one, kept[one.id]) if one.id in kept else one for one in post.attachments
    )
    done = replace(row, body=replace(post, attachments=complete).encode())
    desk.write(lambda tx: tx.circle_outbox.update(done))
    return done


def _send(desk: Desk, named: Attachment, file: FileRow) -> Attachment:
    size = sum(len(piece) for piece in _pieces(desk, file))
    source = _Source(desk, named.key, file, size)
    if file.sent and len(named.chunks) == chunk_count(size) and named.chunks[0] != bytes(32):
        return named
    hashes = desk.line.upload(desk.log, desk.session.capability(), file.file, source)
    desk.write(lambda tx: tx.circle_files.mark_sent(file.number))
    return replace(named, chunks=hashes, size=size)


def _pieces(desk: Desk, file: FileRow) -> Sequence[bytes]:
    return desk.read(lambda tx: list(tx.circle_files.chunks(file.number)))


class _Source:
    """Gives a file's sealed chunks by their index."""

    def __init__(self, desk: Desk, key: bytes, file: FileRow, size: int) -> None:
        self._content = b"".join(_pieces(desk, file))
        self._key, self._file, self._size = key, file, size

    def __call__(self, index: int) -> bytes | None:
        if index >= chunk_count(self._size):
            return None
        part = self._content[index * ROOM : (index + 1) * ROOM]
        return seal_chunk(self._key, self._file.file, self._size, index, part)


def send_again(desk: Desk, row: OutRow) -> None:
    """The relay has let go of a post's files before the post came: they are sent once more."""
    files = desk.read(lambda tx: tx.circle_files.of(desk.id, row.id, desk.circle.me))
    post = _post(row)
    for named in post.attachments if post else ():
        file = next((one for one in files if one.file == named.id), None)
        if file is not None:
            size = sum(len(piece) for piece in _pieces(desk, file))
            source = _Source(desk, named.key, file, size)
            desk.line.upload(desk.log, desk.session.capability(), file.file, source)


def fetch_files(desk: Desk) -> None:
    """Fetch what posts of others brought, as far as the relay still has it."""
    for file in desk.read(lambda tx: tx.circle_files.to_fetch(desk.id)):
        if _is_given_up(desk, file):
            continue
        try:
            _fetch(desk, file)
        except RelayRefused as refusal:
            if refusal.problem is not Problem.UNKNOWN:
                raise
            _failed(desk, file, _MOST_DAYS)
        except Lied:
            desk.tally.say(_BROKEN)
            _failed(desk, file, 0)
        except UnsealableError:
            # These are the bytes that the post names, so they never open.
            desk.tally.say(_BROKEN)
            _give_up(desk, file)
        except NoSuchAttachment:
            continue


def _tries(file: FileRow) -> str:
    """The name under which it is kept how often a file was asked for in vain."""
    return f"file {file.post.hex()} {file.author.hex()} {file.file.hex()}"


def _is_given_up(desk: Desk, file: FileRow) -> bool:
    return desk.read(lambda tx: tx.circle_state.pending(desk.id, _tries(file))) == b""


def _give_up(desk: Desk, file: FileRow) -> None:
    desk.write(lambda tx: tx.circle_state.set_pending(desk.id, b"", _tries(file)))


def _failed(desk: Desk, file: FileRow, days: int) -> None:
    """Note that a file did not come; after some times within so many days it is given up."""
    noted = desk.read(lambda tx: tx.circle_state.pending(desk.id, _tries(file)))
    today, since, times = desk.tools.today, desk.tools.today, 0
    if noted:
        since, times = whole(noted, lambda reader: (reader.uint(4), reader.uint(4)))
    if times + 1 >= _MOST_TRIES and today - since >= days:
        _give_up(desk, file)
        return
    data = uint(since, 4) + uint(times + 1, 4)
    desk.write(lambda tx: tx.circle_state.set_pending(desk.id, data, _tries(file)))


def reader_of(post: bytes) -> str:
    """The name under which the capability waits that reads the files of a post.

    It is that of the turn in which the post stands; later ones do not open them.
    """
    return f"files {post.hex()}"


def _fetch(desk: Desk, file: FileRow) -> None:
    named = _named(desk, file)
    reader = desk.read(lambda tx: tx.circle_state.pending(desk.id, reader_of(file.post)))
    if named is None or reader is None or len(named.chunks) != chunk_count(named.size):
        return
    chunks = desk.line.download(desk.log, reader, file.file, hashes=named.chunks)
    at = 0
    rest = b""
    for index, sealed in enumerate(chunks):
        rest += open_chunk(named.key, file.file, named.size, index, sealed)
        while len(rest) >= PIECE:
            _put(desk, file, at, rest[:PIECE])
            at, rest = at + 1, rest[PIECE:]
    last = rest

    def work(tx: Transaction) -> None:
        if last or not at:
            tx.circle_files.put_chunk(file.number, at, last)
        tx.circle_files.publish(file.number)
        if all(one.ready for one in tx.circle_files.of(desk.id, file.post, file.author)):
            tx.circle_state.set_pending(desk.id, None, reader_of(file.post))

    desk.write(work)


def _put(desk: Desk, file: FileRow, index: int, piece: bytes) -> None:
    desk.write(lambda tx: tx.circle_files.put_chunk(file.number, index, piece))


def _named(desk: Desk, file: FileRow) -> Attachment | None:
    """What the post says of a file: its key among it."""
    try:
        row = desk.read(lambda tx: tx.circle_posts.get(desk.id, file.post, file.author))
    except NoSuchPost:
        return None
    post = _post(row)
    found: Iterator[Attachment] = iter(post.attachments if post else ())
    return next((one for one in found if one.id == file.file), None)
