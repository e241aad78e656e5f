"""An invented circle in a vault, without a relay: for long feeds, and for looking at."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from app.domain.circles.circle import Circle, CircleState
from app.domain.circles.posts import FileRow, PostKey, PostRow, Shelf
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import shelf_of
from app.vault.repositories.attachments import CHUNK
from app.vault.transaction import Transaction

CIRCLE = hashlib.sha256(b"Harbour").digest()[:16]
NAMES = ("Tern", "Juniper", "Kestrel", "Oak", "Wren", "نور")


def ident(of: object) -> bytes:
    """An id that is the same in every run."""
    return hashlib.sha256(repr(of).encode()).digest()[:16]


@dataclass
class Invented:
    """Fills a circle.

    Attributes:
        now: the present. names: who is in it; the first is whose journal this is.
    """

    tx: Transaction
    words: Wording
    now: datetime
    names: tuple[str, ...] = NAMES
    circle: bytes = CIRCLE
    count: int = field(default=0)

    def found(self, name: str = "Harbour", **more: Any) -> None:
        """Make the circle and its people."""
        made = to_millis(self.now - timedelta(days=40))
        self.tx.circles.add(
            Circle(
                self.circle, name, "Since the choir. For honest weeks and small wins.",
                self.names[0], CircleState.MEMBER, self.person(0), b"", created_at=made,
                joined_at=made, last_synced_at=to_millis(self.now), **more,
            )
        )  # fmt: skip
        for at, pseudonym in enumerate(self.names):
            self.tx.circle_people.learn(
                self.circle, self.person(at), pseudonym, steward=at == 0, joined_day=at
            )

    def person(self, at: int) -> bytes:
        """The id of somebody."""
        return ident((self.circle, "person", at))

    def says(
        self, who: int, kind: str, fields: Mapping[str, Any], *, ago: timedelta = timedelta(),
        to: PostKey | None = None, files: tuple[bytes, ...] = (), post: bytes = b"",
        ends: timedelta | None = None, targeted: bool = False,
    ) -> PostKey:  # fmt: skip
        """Let somebody say something some time ago; files are pictures as they travel."""
        self.count += 1
        number, body = self.words.encode(Said(kind, fields))
        at, author = to_millis(self.now - ago), self.person(who)
        key = PostKey(author, post or ident((self.circle, "post", self.count)))
        self.tx.circle_posts.add(
            PostRow(
                self.circle, key.post, author, number, body, at, at, seq=self.count, to=to,
                mine=who == 0, shelf=Shelf(shelf_of(kind)), targeted=targeted,
                expires_at=None if ends is None else to_millis(self.now + ends),
            )
        )  # fmt: skip
        for at_file, content in enumerate(files):
            self.attach(key, at_file, content)
        return key

    def attach(self, key: PostKey, at: int, content: bytes, **more: Any) -> None:
        """Let a picture stand below a post."""
        row = FileRow(
            self.circle, key.post, key.author, ident((key, at)), "image/png",
            more.pop("size", len(content)), more.pop("width", 640), more.pop("height", 480), **more,
        )  # fmt: skip
        number = self.tx.circle_files.stage(row)
        if row.lost:
            self.tx.circle_files.lose(number)
        if content:
            for index, start in enumerate(range(0, len(content), CHUNK)):
                self.tx.circle_files.put_chunk(number, index, content[start : start + CHUNK])
            self.tx.circle_files.publish(number)


def many(count: int) -> Callable[[Invented], None]:
    """Let so many things be said, the last an hour ago."""

    def fill(one: Invented) -> None:
        for at in range(count):
            one.says(1 + at % 4, "post", {"text": f"Post {at}"}, ago=timedelta(hours=count - at))

    return fill
