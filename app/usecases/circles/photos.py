"""The photos of an entry, made ready to be shared: nothing but the pictures."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import UUID

from app.domain.bare_pictures import bare
from app.domain.circles.failures import PhotoRefused, TooManyPhotos
from app.domain.circles.posts import FileRow, PostKey
from app.domain.entry import Entry
from app.domain.failures import ImageRefused, NoSuchAttachment
from app.domain.pictures import Picture, probe
from app.usecases.circles.send import ID, SECRET, Random
from app.vault.repositories.attachments import CHUNK
from app.vault.transaction import Transaction

MOST = 16
MAX_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ReadyPhoto:
    """A photo that may go out.

    Attributes:
        source: the entry's attachment.
        file: its id at the relay. key: what it will be sealed with; both random.
        content: what they will get, byte for byte.
    """

    source: UUID
    file: bytes
    key: bytes = field(repr=False)
    content: bytes = field(repr=False)
    picture: Picture

    @property
    def fields(self) -> dict[str, object]:
        """How its post names it; the hashes of its sealed parts are added when it is sent."""
        return {
            "id": self.file,
            "key": self.key,
            "size": len(self.content),
            "media_type": self.picture.mime,
            "width": self.picture.width,
            "height": self.picture.height,
        }


def ready_photos(
    tx: Transaction, entry: Entry, chosen: Iterable[UUID], random: Random
) -> tuple[ReadyPhoto, ...]:
    """Read the chosen photos of an entry and free them of everything beside the picture.

    Raises:
        NoSuchAttachment: one of them is not there.
        TooManyPhotos: there are more than 16, or more than 64 MB together.
        PhotoRefused: one of them is no picture that can be shared.
    """
    own = {item.id: item for item in entry.attachments}
    wanted = tuple(dict.fromkeys(chosen))
    if not own.keys() >= set(wanted):
        raise NoSuchAttachment
    if len(wanted) > MOST or sum(own[one].size for one in wanted) > MAX_BYTES:
        raise TooManyPhotos
    return tuple(_ready(tx, one, random) for one in wanted)


def keep_photos(
    tx: Transaction, circle: bytes, post: PostKey, photos: Iterable[ReadyPhoto]
) -> None:
    """Keep what goes out with a post, as it goes out, until the post ends."""
    for photo in photos:
        seen = photo.picture
        row = FileRow(
            circle, post.post, post.author, photo.file, seen.mime, len(photo.content), seen.width,
            seen.height, mine=True,
        )  # fmt: skip
        number = tx.circle_files.stage(row)
        for index, at in enumerate(range(0, len(photo.content), CHUNK)):
            tx.circle_files.put_chunk(number, index, photo.content[at : at + CHUNK])
        tx.circle_files.publish(number)


def _ready(tx: Transaction, source: UUID, random: Random) -> ReadyPhoto:
    try:
        content = bare(tx.attachments.content(source))
        picture = probe(content)
    except ImageRefused as error:
        raise PhotoRefused from error
    return ReadyPhoto(source, random(ID), random(SECRET), content, picture)
