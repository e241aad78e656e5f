"""What others will see of an entry, exactly, before anything is sent."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.circles.choices import Sharing
from app.domain.circles.feed import PostView
from app.domain.circles.posts import FileRow, PostRow
from app.domain.when import to_millis
from app.usecases.circles.check import Checked, check_sharing
from app.usecases.circles.photos import ReadyPhoto, ready_photos
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.read import words_of
from app.usecases.circles.send import ID, Random
from app.usecases.circles.share import post_fields
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Preview:
    """What would go out.

    Attributes:
        view: the post as its readers get it: it was written and read as it would travel.
        checked: what in it may tell who somebody is.
        photos: what they will get of photos, byte for byte, in the order of `view.files`.
    """

    view: PostView
    checked: Checked
    photos: tuple[ReadyPhoto, ...] = ()


def preview(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    entry_id: UUID,
    sharing: Sharing,
    *,
    now: datetime,
    random: Random,
) -> Preview:
    """Return what would go out of an entry if it were shared so now; nothing is kept.

    Raises:
        NoSuchCircle, NoSuchEntry: there is none.
        NoSuchAttachment, TooManyPhotos, PhotoRefused: see `ready_photos`.
        CannotTravel: it is too long for one post.
    """
    found, entry = tx.circles.get(circle), tx.entries.get(entry_id)
    photos = ready_photos(tx, entry, sharing.photos, random)
    number, body = words.encode(Said("post", post_fields(tx, entry, sharing, photos)))
    said, at = words.decode(number, body), to_millis(now)
    row = PostRow(
        circle, bytes(ID), found.me, number, body, at, at,
        expires_at=said.fields.get("expires_at"), mine=True,
        targeted=bool(sharing.sending.audience),
    )  # fmt: skip
    files = tuple(_file(row, photo) for photo in photos)
    view = PostView(
        row, said.kind, said.fields, found.pseudonym, words_of(said.fields), files=files
    )
    return Preview(view, check_sharing(tx, entry, sharing), photos)


def _file(row: PostRow, photo: ReadyPhoto) -> FileRow:
    """Return a photo as its receivers keep it, once all of it is there."""
    seen = photo.picture
    return FileRow(
        row.circle, row.post, row.author, photo.file, seen.mime, len(photo.content), seen.width,
        seen.height, ready=True,
    )  # fmt: skip
