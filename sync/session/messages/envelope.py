"""The envelope: what the plaintext of every application message is.

    version 1 | post id 16 | created at 8 | seen sequence 8 | seen chain 32
    | withdrawal: 0, or 1 and 32 | kind 2 | length, body | whatever a later version adds

`decode` reads it, and refuses with `MalformedMessageError` alone. What is accepted encodes to the
same bytes again. A kind that this version does not know becomes an `Unknown`; bytes behind the
known fields of anything are kept in its `rest`.
"""

from dataclasses import dataclass
from typing import Annotated, Final

from sync.mls.codec import Reader, uint
from sync.session.messages.asides import Targeted
from sync.session.messages.kinds import ANY, Unknown
from sync.session.messages.limits import LARGEST_CARRIER, LARGEST_ENVELOPE, LARGEST_POST
from sync.session.messages.message import Message
from sync.session.messages.posts import Post
from sync.session.messages.requests import Again, Yours
from sync.session.messages.stewardship import Report
from sync.session.messages.wire import (
    Fixed,
    Id,
    MalformedMessageError,
    Maybe,
    Moment,
    Record,
    Secret,
    Sequence,
    whole,
)

VERSION: Final = 1

_ATTACHMENTS: Final = dict(Post.WIRES)["attachments"]


class NewerMessageError(MalformedMessageError):
    """A message is of a later version: worth keeping as it is until this program is newer."""


@dataclass(frozen=True, slots=True)
class Envelope(Record):
    """A message with what belongs to every one.

    Attributes:
        post: a random id, chosen when it was written; the same whenever it is sent again.
        created_at: ms since 1970 by the author's clock, a hint only.
        seen_seq, seen_chain: the last entry that the author had read, and the chain there.
        withdrawal: SHA-256 of the secret that lets the relay forget it, or None.
    """

    post: Id
    created_at: Moment
    seen_seq: Sequence
    seen_chain: Secret
    withdrawal: Annotated[bytes | None, Maybe(Fixed(32))]
    message: Annotated[Message, ANY]

    def __post_init__(self) -> None:
        """Refuse one that is too large."""
        _check_size(len(self.encode()), self.message)

    def encode(self) -> bytes:
        """The version, then the fields, then the rest."""
        return uint(VERSION, 1) + Record.encode(self)


def _check_size(size: int, message: Message) -> None:
    """Refuse what is too large; what carries another message, or may do so, has more room."""
    carries = isinstance(message, Again | Report | Targeted | Unknown | Yours)
    named = getattr(message, "attachments", ())
    beside = len(_ATTACHMENTS.write(named)) - len(_ATTACHMENTS.write(()))
    if size > (LARGEST_CARRIER if carries else LARGEST_ENVELOPE) or (
        not carries and size - beside > LARGEST_POST
    ):
        raise MalformedMessageError("A message is too large.")


def decode(data: bytes) -> Envelope:
    """Read an envelope.

    Raises:
        NewerMessageError: it is of a later version.
        MalformedMessageError: it is none.
    """
    if len(data) > LARGEST_CARRIER:
        raise MalformedMessageError("A message is too large.")
    return whole(data, _read)


def _read(reader: Reader) -> Envelope:
    _check_version(reader)
    return Envelope.read(reader)


def _check_version(reader: Reader) -> None:
    version = reader.uint(1)
    if version > VERSION:
        raise NewerMessageError(f"A message is of version {version}.")
    if version < VERSION:
        raise MalformedMessageError("A message has no version.")


def original(again: Again | Yours) -> Envelope:
    """What an author said, of what is said again or given back to them.

    Raises:
        MalformedMessageError: it is no envelope, or one of something that is never said again.
    """
    found = decode(again.original)
    if isinstance(found.message, Again | Targeted | Yours):
        raise MalformedMessageError("Only what was said in the open is said again.")
    return found


def encode_inner(message: Message) -> bytes:
    """The bytes of a message that is sealed for chosen members, inside a `Targeted`.

    Raises:
        MalformedMessageError: it is too large, or a `Targeted` itself.
    """
    written = uint(VERSION, 1) + ANY.write(message)
    _check_inner(len(written), message)
    return written


def decode_inner(data: bytes) -> Message:
    """Read what was sealed for chosen members.

    Raises:
        NewerMessageError: it is of a later version.
        MalformedMessageError: it is none.
    """
    message = whole(data, _read_inner)
    _check_inner(len(data), message)
    return message


def _read_inner(reader: Reader) -> Message:
    _check_version(reader)
    return ANY.read(reader)


def _check_inner(size: int, message: Message) -> None:
    _check_size(size, message)
    if isinstance(message, Targeted):
        raise MalformedMessageError("A message for chosen members holds another.")
