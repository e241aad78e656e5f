"""What was said in a circle, as rows, and the files that came with it."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

_ID: Final = 16
LARGE: Final = 4 * 1024 * 1024
"""Files of others up to so many bytes come with their post; larger ones when they are asked for."""


class PostKey(NamedTuple):
    """What names a post. The id alone does not: somebody else may give it to a post of theirs.

    Attributes:
        author: who said it. post: the id that they gave it.
    """

    author: bytes
    post: bytes

    @property
    def joined(self) -> bytes:
        """Both, one after the other, as they travel."""
        return self.author + self.post

    @classmethod
    def split(cls, joined: bytes) -> "PostKey":
        """Take them apart again."""
        return cls(joined[:_ID], joined[_ID:])


class PostState(StrEnum):
    """What may be done with a post.

    SHOWN: read it. HIDDEN: this person put it away. WITHDRAWN, EXPIRED: its words are gone for
    good, and only the fact stays, so that it never comes back. KEPT: withdrawn or expired, and
    sealed here for a report until its day.
    """

    SHOWN = "shown"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    KEPT = "kept"


class Shelf(StrEnum):
    """Where a post stands: in the feed, below another post, or nowhere."""

    FEED = "feed"
    THREAD = "thread"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post, received or one's own; `key` names it.

    Attributes:
        kind, body: the message as it travels; the body is empty once it is gone.
        created_at: as its author claims. received_at: by this clock.
        seq: in the relay's log; None while an own post waits.
        to: the post that it answers.
        shelf: where it stands.
        targeted: it was for chosen members only.
        kept_until: until when it is kept for a report.
        readers: of an own post, who could read it when the relay took it.
        proof: what shows who said it, opaque; goes along in a report.
        audience: whom it was said to, as its author signed it, opaque; goes nowhere but to them.
        number: the row's; given by the repository.
    """

    circle: bytes
    post: bytes
    author: bytes
    kind: int
    body: bytes = field(repr=False)
    created_at: int
    received_at: int
    seq: int | None = None
    to: PostKey | None = None
    expires_at: int | None = None
    state: PostState = PostState.SHOWN
    mine: bool = False
    shelf: Shelf = Shelf.FEED
    targeted: bool = False
    kept_until: int | None = None
    readers: tuple[bytes, ...] = ()
    proof: bytes = field(default=b"", repr=False)
    audience: bytes = field(default=b"", repr=False)
    number: int = 0

    @property
    def key(self) -> PostKey:
        """What names it."""
        return PostKey(self.author, self.post)


class FileState(StrEnum):
    """Where a file is.

    HERE: whole, in this journal. COMING: the next sync fetches it. ON_REQUEST: it is large, and is
    fetched when somebody asks for it. LOST: the relay does not have it any more, or it is broken.
    OVER: it had not arrived when this person's place in the circle ended.
    """

    HERE = "here"
    COMING = "coming"
    ON_REQUEST = "on_request"
    LOST = "lost"
    OVER = "over"


_SENTENCES: Final = {
    FileState.HERE: "",
    FileState.COMING: "This has not arrived yet. The next sync fetches it.",
    FileState.ON_REQUEST: "This is large, so it comes only when you ask for it with `fetch`.",
    FileState.LOST: "This did not arrive, and the relay does not have it any more. `fetch` asks "
    "whoever shared it to send it again.",
    FileState.OVER: "This did not arrive while you were here. You are not in this circle any more, "
    "so it does not come.",
}


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a post.

    Attributes:
        number: names it in this vault; given by the repository.
        file: its id at the relay.
        mine: it is an own one, to be sent; else one to be fetched.
        ready: its content is here, whole.
        sent: an own one is at the relay, whole.
        wanted: it was asked for, however large it is.
        lost: it cannot be had.
        over: this person is in the circle no longer.
    """

    circle: bytes
    post: bytes
    author: bytes
    file: bytes
    mime: str
    size: int
    width: int = 0
    height: int = 0
    mine: bool = False
    ready: bool = False
    sent: bool = False
    wanted: bool = False
    lost: bool = False
    over: bool = False
    number: int = 0

    @property
    def state(self) -> FileState:
        """Where it is."""
        if self.ready:
            return FileState.HERE
        if self.over:
            return FileState.OVER
        if self.lost:
            return FileState.LOST
        is_asked_for = self.wanted or self.size <= LARGE
        return FileState.COMING if is_asked_for else FileState.ON_REQUEST

    @property
    def why(self) -> str:
        """One sentence that says why it is not here; empty where it is."""
        return _SENTENCES[self.state]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a circle: who came, who changed what, what could not be read."""

    circle: bytes
    at: int
    kind: str
    data: dict[str, object]
    number: int = 0
