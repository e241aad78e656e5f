"""Plan the next session: what to talk about, with whom, and what the charts should name.

Every deed returns what stood before, so that it can be taken back with `put_back`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.circles.posts import PostKey
from app.domain.failures import EndsBeforeBeginning, NoSuchTopic, NoWords
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.domain.when import to_utc
from app.vault.transaction import Transaction

#: How many characters of chosen words become a topic; the entry keeps them all.
TOPIC_LENGTH = 300

_CHANGED = Changes(session=True)


@dataclass(frozen=True, slots=True)
class Before:
    """What stood before a deed.

    Attributes:
        items: as they were; to be kept again.
        new: ids of what the deed made; to be removed.
    """

    items: tuple[Topic | Professional | Landmark, ...] = ()
    new: tuple[UUID, ...] = ()


def put_back(tx: Transaction, before: Before) -> Changes:
    """Take a deed back."""
    for ident in before.new:
        tx.topics.remove(ident)
        tx.professionals.remove(ident)
        tx.landmarks.remove(ident)
    for item in before.items:
        match item:
            case Topic():
                tx.topics.put(item)
            case Professional():
                tx.professionals.put(item)
            case Landmark():
                tx.landmarks.put(item)
    return _CHANGED


# --- what I want to talk about --------------------------------------------------------------------


def add_topic(
    tx: Transaction,
    words: str,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    entry_id: UUID | None = None,
    post: tuple[bytes, PostKey] | None = None,
) -> tuple[Topic, Changes]:
    """Put something at the end of the list.

    Args:
        tx: the transaction.
        words: on one line; longer ones than `TOPIC_LENGTH` are cut at a word.
        now: the present.
        new_id: gives the topic's id.
        entry_id: the entry that the words come from.
        post: the circle, by its id, and the post that it came from.

    Raises:
        NoWords: there are none.
    """
    circle, ident = post or (None, None)
    items = tx.topics.open()
    topic = Topic(
        id=new_id(),
        words=_line(words),
        added_at=to_utc(now),
        entry_id=entry_id,
        place=items[-1].place + 1 if items else 0,
        circle=circle,
        post=ident,
    )
    tx.topics.put(topic)
    return topic, _CHANGED


def reword_topic(tx: Transaction, ident: UUID, words: str) -> tuple[Before, Changes]:
    """Say a topic in other words.

    Raises:
        NoSuchTopic: there is none.
        NoWords: there are none.
    """
    topic = _topic(tx, ident)
    tx.topics.put(replace(topic, words=_line(words)))
    return Before((topic,)), _CHANGED


def move_topic(tx: Transaction, ident: UUID, step: int) -> tuple[Before, Changes]:
    """Move a topic so many places down (negative: up), as far as it goes.

    Raises:
        NoSuchTopic: it is not on the list.
    """
    items = tx.topics.open()
    topic = next((item for item in items if item.id == ident), None)
    if topic is None:
        raise NoSuchTopic
    order = [item for item in items if item.id != ident]
    order.insert(max(0, min(len(order), items.index(topic) + step)), topic)
    for place, item in enumerate(order):
        tx.topics.move(item.id, place)
    return Before(tuple(items)), _CHANGED if order != items else NOTHING


def tick_topic(
    tx: Transaction, ident: UUID, *, now: datetime, talked: bool = True
) -> tuple[Before, Changes]:
    """Say that something was talked about, or that it is still to be; then it comes last.

    Raises:
        NoSuchTopic: there is none.
    """
    topic = _topic(tx, ident)
    if talked:
        tx.topics.put(replace(topic, talked_at=to_utc(now)))
    else:
        items = [item for item in tx.topics.open() if item.id != ident]
        place = items[-1].place + 1 if items else 0
        tx.topics.put(replace(topic, talked_at=None, place=place))
    return Before((topic,)), _CHANGED


def remove_topic(tx: Transaction, ident: UUID) -> tuple[Before, Changes]:
    """Take a topic off the list for good.

    Raises:
        NoSuchTopic: there is none.
    """
    topic = _topic(tx, ident)
    tx.topics.remove(ident)
    return Before((topic,)), _CHANGED


# --- who with -------------------------------------------------------------------------------------


def keep_professional(tx: Transaction, card: Professional) -> tuple[Before, Changes]:
    """Keep a contact card, a new one or a changed one; its words are trimmed.

    Raises:
        NoWords: it has no name.
    """
    name = " ".join(card.name.split())
    if not name:
        raise NoWords
    old = tx.professionals.get(card.id)
    place = card.place
    if old is None:
        cards = tx.professionals.all()
        place = cards[-1].place + 1 if cards else 0
    trimmed = {
        field: getattr(card, field).strip() for field in ("role", "phone", "email", "address",
                                                          "note")
    }  # fmt: skip
    tx.professionals.put(replace(card, name=name, place=place, **trimmed))
    return Before((old,)) if old else Before(new=(card.id,)), _CHANGED


def remove_professional(tx: Transaction, ident: UUID) -> tuple[Before, Changes]:
    """Remove a contact card.

    Raises:
        NoSuchTopic: there is none.
    """
    card = tx.professionals.get(ident)
    if card is None:
        raise NoSuchTopic
    tx.professionals.remove(ident)
    return Before((card,)), _CHANGED


# --- what the charts name -------------------------------------------------------------------------


def add_landmark(
    tx: Transaction,
    kind: LandmarkKind,
    words: str,
    first: date,
    last: date | None = None,
    *,
    new_id: Callable[[], UUID],
) -> tuple[Landmark, Changes]:
    """Name an event of one day, or days away; being away may have no end yet and no words.

    Raises:
        NoWords: an event without a name.
        EndsBeforeBeginning: it does.
    """
    landmark = _landmark(Landmark(new_id(), kind, words, first), last)
    tx.landmarks.put(landmark)
    return landmark, _CHANGED


def change_landmark(
    tx: Transaction, ident: UUID, words: str, first: date, last: date | None = None
) -> tuple[Before, Changes]:
    """Give a landmark other words or days.

    Raises:
        NoSuchTopic: there is none.
        NoWords: an event without a name.
        EndsBeforeBeginning: it does.
    """
    old = tx.landmarks.get(ident)
    if old is None:
        raise NoSuchTopic
    tx.landmarks.put(_landmark(Landmark(ident, old.kind, words, first), last))
    return Before((old,)), _CHANGED


def remove_landmark(tx: Transaction, ident: UUID) -> tuple[Before, Changes]:
    """Remove a landmark.

    Raises:
        NoSuchTopic: there is none.
    """
    old = tx.landmarks.get(ident)
    if old is None:
        raise NoSuchTopic
    tx.landmarks.remove(ident)
    return Before((old,)), _CHANGED


def _landmark(item: Landmark, last: date | None) -> Landmark:
    event = item.kind is LandmarkKind.EVENT
    words = _line(item.words) if event or item.words.strip() else ""
    end = None if event else last
    if end is not None and end < item.first:
        raise EndsBeforeBeginning
    return replace(item, words=words, last=end)


def _topic(tx: Transaction, ident: UUID) -> Topic:
    topic = tx.topics.get(ident)
    if topic is None:
        raise NoSuchTopic
    return topic


def _line(words: str) -> str:
    line = " ".join(words.split())
    if not line:
        raise NoWords
    if len(line) <= TOPIC_LENGTH:
        return line
    cut = line[: TOPIC_LENGTH - 1]
    space = cut.rfind(" ", TOPIC_LENGTH // 2)
    return (cut[:space] if space > 0 else cut).rstrip() + "…"
