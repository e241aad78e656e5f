"""What is said about a post, to its author or to the circle."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages import codes
from sync.session.messages.message import Message
from sync.session.messages.posts import LONGEST_POST
from sync.session.messages.wire import Code, Id, Key, MaybeKey, MaybeMoment, Note, Text, Words


@dataclass(frozen=True, slots=True)
class Comment(Message):
    """A reply.

    Attributes:
        to: what names the post, or comment, that is answered.
        starter: what kind of reply it is, a number of `codes.FORMS`.
        source: where advice comes from, a number of `codes.SOURCES`.
        link: an address that the advice refers to, as text.
    """

    KIND: ClassVar[int] = 0x0030

    to: Key
    text: Words
    tone: codes.Tone = 0
    starter: Annotated[int, Code(codes.FORMS)] = 0
    source: Annotated[int, Code(codes.SOURCES)] = 0
    link: Annotated[str, Text(2000)] = ""
    topics: codes.Topics = ()
    expires_at: MaybeMoment = None


@dataclass(frozen=True, slots=True)
class ThankYou(Message):
    """A thank-you for a post, meant for its author alone; or for a person, without a post.

    Attributes:
        to: what names the post, or None.
        text: a few words, or empty.
    """

    KIND: ClassVar[int] = 0x0031
    PRIVATE: ClassVar[bool] = True

    to: MaybeKey = None
    text: Note = ""


@dataclass(frozen=True, slots=True)
class Correction(Message):
    """The author's new words in the place of the old ones. That they changed stays visible.

    Attributes:
        to: the post id of an own post, comment or answer; anybody else's is ignored.
        text: all of the new text.
        note: what was changed, or why.
    """

    KIND: ClassVar[int] = 0x0032

    to: Id
    text: Annotated[str, Text(LONGEST_POST, least=1)]
    note: Note = ""
    topics: codes.Topics = ()
