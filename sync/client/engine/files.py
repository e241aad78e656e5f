"""Files of posts: sealed and sent before their post, fetched after it, each part only once."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutRow
from app.domain.circles.posts import FileRow, PostKey, PostRow
from app.domain.circles.troubles import BROKEN
from app.domain.failures import NoSuchAttachment
from app.vault.transaction import Transaction
from sync.client.engine import past
from sync.client.engine.desk import Desk
from sync.client.engine.sealing import (
    ROOM,
    UnsealableError,
    chunk_count,
    open_chunk,
    seal_chunk,
)
from sync.client.engine.troubles import Trouble
from sync.client.transport.failures import Lied
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint, whole
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID, SECRET
from sync.session.messages.kinds import read_message
from sync.session.messages.posts import Attachment, Post
from sync.session.messages.requests import Again, Yours
from sync.session.messages.rounds import Answer
from sync.session.messages.wire import MalformedMessageError

_LOG_ENDS: Final = SECRET + ID
_SAID_BEFORE: Final = frozenset({Again.KIND, Yours.KIND})
"""What is said again has its files under other ids, behind the post's own id in its row."""
_MOST_TRIES: Final = 3
_MOST_DAYS: Final = 7
"""A file that the relay does not show may still come: for a week."""
_NO_ROOM: Final = frozenset({Problem.ATTACHMENTS_FULL, Problem.ATTACHMENT_FIXED, Problem.TOO_LARGE})
_OF_ALL: Final = frozenset({
    Problem.MOVED, Problem.NEEDS_REPAIR, Problem.RATE, Problem.STALE_TURN, Problem.STOPPING,
    Problem.STREAMS, Problem.TOO_OLD, Problem.UNAVAILABLE, Problem.UNKNOWN,
})  # fmt: skip
"""Refusals that are not about one file: whatever else would be asked for is refused as well."""
PIECE: Final = 256 * 1024
"""Bytes of a chunk in the vault."""


def again_id(again: bytes, file: bytes) -> bytes:
    """Under which id the relay has a file of a post that was said again: by the one that says it.

    What the relay has under a file's own id it shows only in the turn of the post's own entry.
    """
    return hashlib.sha256(b"lamplit file again v1\0" + again + file).digest()[:ID]


def _post(row: OutRow | PostRow) -> Post | Answer | None:
    """What has files; None where there are none."""
    kind = row.message if isinstance(row, OutRow) else row.kind
    try:
        message = read_message(kind, row.body)
    except MalformedMessageError:
        return None
    return message if isinstance(message, Post | Answer) and message.attachments else None


def listed(row: OutRow) -> tuple[bytes, ...]:
    """The ids of the files that a post's entry lists."""
    if row.message in _SAID_BEFORE:
        return tuple(row.body[at : at + ID] for at in range(ID, len(row.body), ID))
    post = _post(row)
    return tuple(one.id for one in post.attachments) if post else ()


def size_of(row: OutRow | PostRow) -> int:
    """Bytes of a post, with those of its files."""
    post = _post(row)
    return len(row.body) + (sum(one.size for one in post.attachments) if post else 0)


class NotTaken(Trouble):
    """The relay does not take a file of one post: that post waits, and nothing behind it does."""


@contextmanager
def _of_one_post() -> Iterator[None]:
    try:
        yield
    except RelayRefused as refusal:
        if refusal.problem in _OF_ALL:
            raise
        raise NotTaken(str(refusal)) from refusal


def send_files(desk: Desk, row: OutRow) -> OutRow:
    """Send the files of a post that are not at the relay yet, and put their hashes into it.

    Raises:
        NotTaken: the relay refuses one of them.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    with _of_one_post():
        return _send_files(desk, row)


def _send_files(desk: Desk, row: OutRow) -> OutRow:
    if row.message in _SAID_BEFORE:
        return _send_with_again(desk, row)
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


def _send_with_again(desk: Desk, row: OutRow) -> OutRow:
    """Send the files of what is said again once more, as they were sealed before.

    Where the relay has no room for them, or they are not here, the words go without them.
    """
    author = row.audience[0] if row.message == Yours.KIND else desk.circle.me
    sent = []
    for named, source in _sources(desk, PostKey(author, row.body[:ID])):
        ident = again_id(row.id, named.id)
        try:
            desk.line.upload(desk.log, desk.session.capability(), ident, source)
        except RelayRefused as refusal:
            if refusal.problem not in _NO_ROOM:
                raise
        else:
            sent.append(ident)
    done = replace(row, body=b"".join((row.body[:ID], *sent)))
    desk.write(lambda tx: tx.circle_outbox.update(done))
    return done


def _sources(desk: Desk, key: PostKey) -> Iterator[tuple[Attachment, "_Source"]]:
    """The files of a post that are here, each with what gives its chunks, one at a time."""
    try:
        post = _post(desk.read(lambda tx: tx.circle_posts.get(desk.id, key)))
    except NoSuchPost:
        return
    files = desk.read(lambda tx: tx.circle_files.of(desk.id, key.post, key.author))
    kept = {file.file: file for file in files if file.ready}
    for named in post.attachments if post else ():
        if named.id in kept:
            yield named, _Source(desk, named.key, kept[named.id])


def _send(desk: Desk, named: Attachment, file: FileRow) -> Attachment:
    source = _Source(desk, named.key, file)
    count = chunk_count(source.size)
    if file.sent and len(named.chunks) == count and named.chunks[0] != bytes(32):
        return named
    hashes = desk.line.upload(desk.log, desk.session.capability(), file.file, source)
    desk.write(lambda tx: tx.circle_files.mark_sent(file.number))
    return replace(named, chunks=hashes, size=source.size)


def _pieces(desk: Desk, file: FileRow) -> Sequence[bytes]:
    return desk.read(lambda tx: list(tx.circle_files.chunks(file.number)))


class _Source:
    """Gives a file's sealed chunks by their index."""

    def __init__(self, desk: Desk, key: bytes, file: FileRow) -> None:
        self._content = b"".join(_pieces(desk, file))
        self._key, self._file, self.size = key, file, len(self._content)

    def __call__(self, index: int) -> bytes | None:
        if index >= chunk_count(self.size):
            return None
        part = self._content[index * ROOM : (index + 1) * ROOM]
        return seal_chunk(self._key, self._file.file, self.size, index, part)


def send_again(desk: Desk, row: OutRow) -> None:
    """The relay has let go of a post's files before the post came: they are sent once more.

    Raises:
        NotTaken: the relay refuses one of them.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    with _of_one_post():
        if row.message in _SAID_BEFORE:
            _send_with_again(desk, row)
            return
        for named, source in _sources(desk, PostKey(desk.circle.me, row.id)):
            desk.line.upload(desk.log, desk.session.capability(), named.id, source)


def fetch_files(desk: Desk) -> None:
    """Fetch what posts of others brought, as far as the relay still has it.

    One that it does not give holds up no other.

    Raises:
        sync.client.transport.Failure: the relay gives none now, or there is no answer.
    """
    for file in desk.read(lambda tx: tx.circle_files.to_fetch(desk.id)):
        try:
            _fetch(desk, file)
        except RelayRefused as refusal:
            if refusal.problem in _OF_ALL - {Problem.UNKNOWN}:
                raise
            _failed(desk, file, _MOST_DAYS)
        except past.OldRelay:
            _failed(desk, file, _MOST_DAYS)
        except Lied:
            desk.tally.say(BROKEN)
            _failed(desk, file, 0)
        except UnsealableError:
            # These are the bytes that the post names, so they never open.
            desk.tally.say(BROKEN)
            _give_up(desk, file)
        except NoSuchAttachment:
            continue


def _tries(file: FileRow) -> str:
    """The name under which it is kept how often a file was asked for in vain."""
    return f"file {file.post.hex()} {file.author.hex()} {file.file.hex()}"


def _give_up(desk: Desk, file: FileRow) -> None:
    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None, _tries(file))
        tx.circle_files.lose(file.number)

    desk.write(work)


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


def note_reader(tx: Transaction, desk: Desk, row: PostRow, again: bytes = b"") -> None:
    """Keep what reads the files of a post: the capability of the turn in which it stands, the log.

    Later ones do not open them. `again` is the post by which it was said again, if it was.
    """
    reader = desk.session.capability() + desk.log + again
    tx.circle_state.set_pending(desk.id, reader, _reader_of(row))
    tx.circle_files.found_again(desk.id, row.post, row.author)


def _reader_of(row: PostRow | FileRow) -> str:
    return f"files {row.post.hex()} {row.author.hex()}"


def _fetch(desk: Desk, file: FileRow) -> None:
    named = _named(desk, file)
    reader = desk.read(lambda tx: tx.circle_state.pending(desk.id, _reader_of(file)))
    if named is None or reader is None or len(named.chunks) != chunk_count(named.size):
        # The keys went with the place in the circle, or the post names what no file can be.
        _give_up(desk, file)
        return
    reader, log, again = reader[:SECRET], reader[SECRET:_LOG_ENDS], reader[_LOG_ENDS:]
    ident = again_id(again, file.file) if again else file.file
    at = 0
    rest = b""
    with past.at(desk, log) as line:
        for index, sealed in enumerate(line.download(log, reader, ident, hashes=named.chunks)):
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
            tx.circle_state.set_pending(desk.id, None, _reader_of(file))

    desk.write(work)


def _put(desk: Desk, file: FileRow, index: int, piece: bytes) -> None:
    desk.write(lambda tx: tx.circle_files.put_chunk(file.number, index, piece))


def _named(desk: Desk, file: FileRow) -> Attachment | None:
    """What the post says of a file: its key among it."""
    try:
        row = desk.read(lambda tx: tx.circle_posts.get(desk.id, PostKey(file.author, file.post)))
    except NoSuchPost:
        return None
    post = _post(row)
    found: Iterator[Attachment] = iter(post.attachments if post else ())
    return next((one for one in found if one.id == file.file), None)
