"""What a person can choose when they share: the words that travel, as others read them too.

Each is a code; what it says in a person's own language is a matter of whoever shows it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.circles.posts import PostKey


class Wish(StrEnum):
    """What the author would like to get back."""

    JUST_LISTEN = "just-listen"
    COMFORT = "comfort"
    ADVICE_WELCOME = "advice-welcome"
    HONEST_VIEW = "honest-view"
    PRACTICAL_HELP = "practical-help"
    CELEBRATE_WITH_ME = "celebrate-with-me"
    NO_REPLY_NEEDED = "no-reply-needed"


class Tone(StrEnum):
    """How it is meant."""

    JOKING = "joking"
    SERIOUS = "serious"
    JUST_WONDERING = "just-wondering"
    UPSET_NOT_AT_YOU = "upset-not-at-you"
    VENTING = "venting"
    GRATEFUL = "grateful"


class TopicNote(StrEnum):
    """What it is about, for readers who choose what they meet unprepared."""

    GRIEF = "grief"
    ILLNESS = "illness"
    SELF_HARM = "self-harm"
    SUICIDE = "suicide"
    VIOLENCE = "violence"
    ABUSE = "abuse"
    SEXUAL_VIOLENCE = "sexual-violence"
    FOOD_BODY = "food-body"
    ALCOHOL_DRUGS = "alcohol-drugs"
    PREGNANCY_LOSS = "pregnancy-loss"
    DISCRIMINATION = "discrimination"
    FAMILY_CONFLICT = "family-conflict"
    ACCIDENT = "accident"
    ANIMALS = "animals"
    MONEY = "money"
    WORK = "work"
    RELATIONSHIP = "relationship"
    MEDICAL_CARE = "medical-care"


class Form(StrEnum):
    """What kind of reply it is."""

    REFLECT = "reflect"
    ASK = "ask"
    WITH_YOU = "with-you"
    ADVICE = "advice"
    OFFER = "offer"
    MEET = "meet"
    ASK_BACK = "ask-back"
    COMMON_GROUND = "common-ground"
    SMALL_STEP = "small-step"


class Source(StrEnum):
    """Where advice comes from."""

    OWN_EXPERIENCE = "own-experience"
    READ = "read"
    FROM_A_PROFESSIONAL = "from-a-professional"


class Space(StrEnum):
    """How much room somebody has for others."""

    OPEN = "open"
    A_LITTLE = "a-little"
    NOT_NOW = "not-now"
    AWAY = "away"


class Reason(StrEnum):
    """Why something is reported."""

    HURTFUL = "hurtful"
    HARASSMENT = "harassment"
    PRESSURE = "pressure"
    MONEY = "money"
    PRIVATE_MATTERS = "private-matters"
    FALSE_ADVICE = "false-advice"
    WORRIED = "worried"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Sending:
    """To whom something goes, when, and until when.

    Attributes:
        audience: people's ids; empty for everybody in the circle.
        not_before: it is not sent before this moment.
        expires_at: it is shown no longer from this moment on.
    """

    audience: tuple[bytes, ...] = ()
    not_before: datetime | None = None
    expires_at: datetime | None = None


EVERYBODY = Sending()


@dataclass(frozen=True, slots=True)
class Sharing:
    """What of an entry is shared, and how. Nothing goes along that is not chosen here.

    Attributes:
        text: what they will read instead of the whole entry: a part of it, or with names masked.
        title, mood, tags, place, written: whether it goes along; the last is the entry's date.
        photos: which of its pictures.
        topics, own_topics: topic notes of the list, and in the person's own words.
        question: the question that it answers.
    """

    text: str | None = None
    title: bool = False
    mood: bool = False
    tags: bool = False
    place: bool = False
    written: bool = False
    photos: tuple[UUID, ...] = ()
    wish: Wish | None = None
    tone: Tone | None = None
    topics: tuple[TopicNote, ...] = ()
    own_topics: tuple[str, ...] = ()
    question: PostKey | None = None
    sending: Sending = EVERYBODY


_TOPIC_NOTES = frozenset(map(str, TopicNote))


def topic_notes(notes: Iterable[str]) -> tuple[tuple[TopicNote, ...], tuple[str, ...]]:
    """Return which of some topic notes are of the list, and which are the person's own words."""
    known: dict[TopicNote, None] = {}
    own: dict[str, None] = {}
    for note in notes:
        words = " ".join(note.split())
        code = words.lower().replace(" ", "-")
        if code in _TOPIC_NOTES:
            known[TopicNote(code)] = None
        elif words:
            own[words] = None
    return tuple(known), tuple(own)
