"""Posts: a chosen entry, or a part of one, with what belongs to it; and coping cards."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.protocol.sizes import ATTACHMENTS, CHUNK, CHUNKS
from sync.session.messages import codes
from sync.session.messages.message import Message
from sync.session.messages.wire import (
    EARLIEST_ENTRY,
    LATEST,
    Code,
    Fixed,
    Id,
    Line,
    Many,
    Maybe,
    MaybeKey,
    MaybeMoment,
    Nested,
    Number,
    Record,
    Secret,
    Text,
    Yes,
)

LONGEST_POST = 57_344
"""Characters of a post's text. The whole post has to keep to `limits.LARGEST_POST` besides."""


@dataclass(frozen=True, slots=True)
class Mood(Record):
    """The mood that goes with a post.

    Attributes:
        valence: how pleasant it is, in thousandths from -1000 to 1000.
        energy: 1 (drained) to 5 (full of it), or None.
        labels, contexts: numbers of `codes.LABELS` and `codes.CONTEXTS`.
    """

    valence: codes.Valence
    energy: codes.Energy = None
    labels: codes.Labels = ()
    contexts: codes.Contexts = ()


@dataclass(frozen=True, slots=True)
class Attachment(Record):
    """A file beside a post, kept sealed at the relay; the key to it.

    Attributes:
        id: its id at the relay.
        key: what it is sealed with.
        chunks: SHA-256 of each sealed chunk, in order.
        size: bytes of the true content.
        media_type: such as image/jpeg.
        width, height: in pixels, 0 where it is no image.
        name: a file name, empty unless the author wants to tell it.
        alt: the picture in words.
    """

    id: Id
    key: Secret
    chunks: Annotated[tuple[bytes, ...], Many(Fixed(32), CHUNKS, least=1, unique=False)]
    size: Annotated[int, Number(4, 0, CHUNK * CHUNKS)]
    media_type: Annotated[str, Text(100)] = ""
    width: Annotated[int, Number(4, 0, 100_000)] = 0
    height: Annotated[int, Number(4, 0, 100_000)] = 0
    name: Line = ""
    alt: Annotated[str, Text(1000)] = ""


Attachments = Annotated[tuple[Attachment, ...], Many(Nested(Attachment), ATTACHMENTS)]


@dataclass(frozen=True, slots=True)
class Post(Message):
    """A chosen entry, or a part of one, or something written for the circle.

    Attributes:
        text: Markdown source. HTML in it is just text.
        excerpt: whether it is a part of an entry.
        entry_at: when the entry was written, in ms since 1970, if the author tells.
        own_topics: topic notes in the author's words, beside those of the list.
        question: what names the question that it answers.
    """

    KIND: ClassVar[int] = 0x0001

    text: Annotated[str, Text(LONGEST_POST)]
    title: Line = ""
    excerpt: Yes = False
    entry_at: Annotated[int | None, Maybe(Number(8, EARLIEST_ENTRY, LATEST, EARLIEST_ENTRY))] = None
    mood: Annotated[Mood | None, Maybe(Nested(Mood))] = None
    tags: Annotated[tuple[str, ...], Many(Text(100, least=1), 50)] = ()
    place: Line = ""
    wish: codes.Wish = 0
    tone: codes.Tone = 0
    topics: codes.Topics = ()
    own_topics: Annotated[tuple[str, ...], Many(Text(60, least=1), 8)] = ()
    expires_at: MaybeMoment = None
    attachments: Attachments = ()
    question: MaybeKey = None

    def about(self, author: bytes) -> bytes | None:
        """What names the question that it answers, if there is one."""
        del author
        return self.question


@dataclass(frozen=True, slots=True)
class CopingCard(Message):
    """A coping card for the circle's shelf.

    Attributes:
        card_kind: a number of `codes.CARD_KINDS`.
        minutes: how long it takes, if that is known.
    """

    KIND: ClassVar[int] = 0x0002

    title: Annotated[str, Text(120, least=1)]
    body: Annotated[str, Text(4000)] = ""
    card_kind: Annotated[int, Code(codes.CARD_KINDS)] = 0
    minutes: Annotated[int | None, Maybe(Number(2, 0, 24 * 60))] = None
    expires_at: MaybeMoment = None
