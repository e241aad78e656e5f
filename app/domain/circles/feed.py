"""What is shown of a circle: posts with all that belongs to them, and the ledger."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.domain.circles.posts import FileRow, PostKey, PostRow
from app.domain.circles.reading import SHOWN, Decision


@dataclass(frozen=True, slots=True)
class Mark:
    """What a steward said about a post.

    Attributes:
        by: the steward's id. at: when, as they claim. number: of the row that says it.
        reason: a word of `choices.Reason`, or empty.
        until: of a pause, in ms since 1970.
        name: what the steward is called, the last that is known.
    """

    by: bytes
    at: int
    number: int
    note: str = ""
    reason: str = ""
    until: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """What stewards said about a post, as far as it holds now."""

    hidden: Mark | None = None
    pinned: Mark | None = None
    paused: Mark | None = None

    @property
    def why_hidden(self) -> str:
        """Who hid it and why, in one sentence; empty for what is not hidden."""
        if self.hidden is None:
            return ""
        words = (self.hidden.reason.replace("-", " "), self.hidden.note)
        why = ", ".join(word for word in words if word)
        return f"Hidden by {self.hidden.name or 'a steward'}{f': {why}' if why else ''}"


NO_MARKS = Marks()


@dataclass(frozen=True, slots=True)
class PostView:
    """A post as it is shown.

    Attributes:
        row: as it is kept.
        kind: post, check_in, comment, ...; "unknown" for what a newer program sent.
        fields: what it says, by name; texts as they were written.
        name: its author's pseudonym, the last that is known; empty for nobody known.
        text: its words as they stand now, after corrections.
        corrected_at: when they were changed last, as its author claims; None if never.
        original: the words that were there first, if they were corrected.
        correction: what the author says about the change.
        muted: its author is muted. here: its author is still in the circle.
        waiting: it is one's own and not at the relay yet.
        replies: how much was said below it, as far as it has arrived.
        decision: whether the reader wants it shown, folded or held, and why.
        unread: it, or something below it, was not read yet.
        marks: what stewards said about it. One that is hidden has no words here, but for its
            author.
        resting: until when its thread rests, of what was said there nevertheless; it is folded.
    """

    row: PostRow
    kind: str
    fields: Mapping[str, Any]
    name: str
    text: str
    corrected_at: int | None = None
    original: str = ""
    correction: str = ""
    files: tuple[FileRow, ...] = field(default=())
    muted: bool = False
    here: bool = True
    waiting: bool = False
    replies: int = 0
    decision: Decision = SHOWN
    unread: bool = False
    marks: Marks = NO_MARKS
    resting: int | None = None


def reading_order(posts: Iterable[PostView]) -> list[PostView]:
    """Return posts with the unread ones first; what comes first among them stays first."""
    return sorted(posts, key=lambda one: not one.unread)


class LedgerState(StrEnum):
    """What became of something that was shared. GOING: it is taken back once that goes out."""

    WAITING = "waiting"
    ON_RELAY = "on_relay"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    DROPPED = "dropped"
    GOING = "going"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """Something that was shared: what, to whom, when, until when, and what became of it.

    Attributes:
        kind: post, check_in, ...; empty when its words are gone.
        heading: its first words, or those of the entry that it was made of.
        audience: pseudonyms; empty for everybody.
        why: what is to be known of it, one sentence, or empty.
    """

    circle: bytes
    key: PostKey
    kind: str
    heading: str
    entry_id: UUID | None
    audience: tuple[str, ...]
    created_at: int
    not_before: int
    expires_at: int | None
    state: LedgerState
    why: str = ""
