"""Pictures that go along with posts: each is there whole, or not at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from app.domain.circles.posts import FileRow, PostRow
from app.vault.transaction import Transaction
from tests.prove.circles.people import Person, Spoken
from tests.prove.circles.world import World

_LARGEST: Final = 5000
UNFAIR: Final = ("lying", "restored", "forks", "evil")
"""Troubles in which a relay may lose, or keep, whatever it likes."""


@dataclass(frozen=True)
class Picture:
    """What goes along with a post.

    Attributes:
        file: its id at the relay. key: what it is sealed with.
    """

    file: bytes
    key: bytes
    content: bytes

    @property
    def fields(self) -> dict[str, object]:
        """How the post names it."""
        size = len(self.content)
        return {"id": self.file, "key": self.key, "size": size, "media_type": "image/png"}

    def keep(self, tx: Transaction, person: Person, post: bytes) -> None:
        """Put it where what goes out waits, as a use case does."""
        size = len(self.content)
        row = FileRow(
            person.circle, post, person.me, self.file, "image/png", size, mine=True, ready=True
        )
        tx.circle_files.put_chunk(tx.circle_files.stage(row), 0, self.content)


def drawn_picture(chance: Random) -> Picture:
    """Some picture."""
    content = chance.randbytes(chance.randint(1, _LARGEST))
    return Picture(chance.randbytes(16), chance.randbytes(32), content)


def problems_of_pictures(
    world: World, reader: Person, author: Person, said: Spoken, row: PostRow
) -> Iterator[str]:
    """Whether the picture of a post that is shown came, and is the one that was sent."""
    if not said.picture:
        return
    content = reader.lane.read(lambda tx: _content(tx, row))
    if content is not None and content != said.picture:
        yield f"{reader.name} has another picture with {said.words!r} than was sent"
    fair = not any(getattr(world.trouble, name) for name in UNFAIR)
    if content is None and fair and not reader.lost and not author.lost:
        yield f"{reader.name} lacks the picture of {said.words!r}"


def _content(tx: Transaction, row: PostRow) -> bytes | None:
    """What came of it; None when it is not there."""
    for file in tx.circle_files.of(row.circle, row.post, row.author):
        if file.ready:
            return tx.circle_files.content(file.number)
    return None
