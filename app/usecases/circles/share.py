"""Share an entry or a part of it: what was chosen, and nothing else."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.changes import Changes
from app.domain.circles.choices import EVERYBODY, Sending, Sharing
from app.domain.circles.failures import NothingShared
from app.domain.circles.posts import PostKey
from app.domain.coping import CopingCard
from app.domain.entry import Entry
from app.domain.entry_links import with_links
from app.domain.failures import NoSuchEntry
from app.domain.text import storable
from app.domain.when import to_millis
from app.usecases.circles.photos import ReadyPhoto, keep_photos, ready_photos
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.say import mood_fields
from app.usecases.circles.send import Going, Random, send
from app.vault.transaction import Transaction

_CHANGED = Changes(circles=True)
_MAX_LINE, _MAX_TAGS = 200, 50
_REFERENCE = re.compile(r"(!?)\[([^\]\n]*)\]\(attachment:([A-Za-z0-9_.-]+)\)")
_EMPTY_LINES = re.compile(r"\n{3,}")


def share_entry(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    entry_id: UUID,
    sharing: Sharing,
    *,
    now: datetime,
    random: Random,
) -> tuple[PostKey, Changes]:
    """Share an entry, or a part of it, and return the post's key.

    Raises:
        NoSuchEntry: there is none, or it is in the trash.
        NothingShared: there is not a word and not a photo in it.
        NoSuchAttachment, TooManyPhotos, PhotoRefused: see `ready_photos`.
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: see `send`.
    """
    entry = tx.entries.get(entry_id)
    if entry.trashed_at is not None:
        raise NoSuchEntry
    photos = ready_photos(tx, entry, sharing.photos, random)
    said = Said("post", post_fields(tx, entry, sharing, photos))
    if not said.fields["text"] and not photos:
        raise NothingShared
    going = Going(said, sharing.sending, to=sharing.question, entry_id=entry_id)
    post = send(tx, words, circle, going, now=now, random=random)
    keep_photos(tx, circle, post, photos)
    return post, _CHANGED


def post_fields(
    tx: Transaction, entry: Entry, sharing: Sharing, photos: Sequence[ReadyPhoto] = ()
) -> dict[str, Any]:
    """Return what a post of an entry says: what they will see, before it is sent."""
    content = entry.content
    text = content.body if sharing.text is None else sharing.text
    expires_at = sharing.sending.expires_at
    return {
        "text": shared_text(text, photos),
        "title": _line(content.title) if sharing.title else "",
        "excerpt": text.strip() != content.body.strip(),
        "entry_at": to_millis(entry.created_at) if sharing.written else None,
        "mood": _mood(tx, entry) if sharing.mood else None,
        "tags": entry.all_tags[:_MAX_TAGS] if sharing.tags else (),
        "place": _line(content.place) if sharing.place else "",
        "wish": str(sharing.wish or ""),
        "tone": str(sharing.tone or ""),
        "topics": tuple(map(str, sharing.topics)),
        "own_topics": tuple(map(storable, sharing.own_topics)),
        "expires_at": None if expires_at is None else to_millis(expires_at),
        "attachments": tuple(photo.fields for photo in photos),
        "question": sharing.question and sharing.question.joined,
    }


def shared_text(text: str, photos: Sequence[ReadyPhoto] = ()) -> str:
    """Return a text as it goes out: photos under their new ids, of other links only the words.

    The words for a photo are most often its file's name, so they stay behind. The id of another
    entry would tell when that was written.
    """
    shared = {str(photo.source): photo.file.hex() for photo in photos}

    def referred(match: re.Match[str]) -> str:
        if not match[1]:
            return match[2]
        file = shared.get(match[3])
        return f"![](attachment:{file})" if file else ""

    return _EMPTY_LINES.sub(
        "\n\n", _REFERENCE.sub(referred, with_links(storable(text), ()))
    ).strip()


def share_card(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    card: CopingCard,
    *,
    now: datetime,
    random: Random,
    sending: Sending = EVERYBODY,
) -> tuple[PostKey, Changes]:
    """Put a coping card on the circle's shelf, without its uses; return the post's key.

    Raises:
        NoSuchCircle, NotYetIn, CircleIsOver, NoSuchPerson, AlreadyOver, CannotTravel: see `send`.
    """
    fields = {
        "title": storable(card.title),
        "body": storable(card.body),
        "card_kind": card.kind,
        "minutes": card.minutes,
        "expires_at": None if sending.expires_at is None else to_millis(sending.expires_at),
    }
    going = Going(Said("coping_card", fields), sending)
    return send(tx, words, circle, going, now=now, random=random), _CHANGED


def _line(text: str) -> str:
    return " ".join(storable(text).split())[:_MAX_LINE]


def _mood(tx: Transaction, entry: Entry) -> dict[str, Any] | None:
    moods = tx.moods.of_entry(entry.id)
    return mood_fields(moods[-1].valence, moods[-1].feelings) if moods else None
