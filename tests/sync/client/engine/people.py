"""People with real vaults, who meet at a relay."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.circles.posts import PostKey, PostRow
from app.usecases.circles.port import (
    CircleSummary,
    InviteKind,
    Network,
    NewCircle,
    NewInvite,
    Progress,
    Said,
    Surroundings,
    SyncReport,
)
from app.usecases.circles.send import Going, send
from app.usecases.circles.take_back import unshare
from app.vault.vault import Vault
from sync.client.engine.circles import Circles
from sync.client.engine.line import Lines
from tests.making import make_vault, open_again


class Clock:
    """A clock that is right, and can be put forward or back."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Person:
    """Somebody with a journal: the one that lies in their folder, or a new one.

    Attributes:
        connections: hosts and purposes of the connections made.
        every: seconds between two looks where a relay cannot be listened to.
    """

    name: str
    folder: Path
    lines: Lines | None = None
    clock: Clock = field(default_factory=Clock)
    random: Callable[[int], bytes] = os.urandom
    connections: list[tuple[str, str]] = field(default_factory=list)
    every: int = 300
    vault: Vault = field(init=False)
    port: Circles = field(init=False)

    def __post_init__(self) -> None:
        there = self.vault_folder.is_dir()
        self.vault = open_again(self.vault_folder) if there else make_vault(self.vault_folder)
        self._begin()

    @property
    def vault_folder(self) -> Path:
        return self.folder / f"{self.name}.lamplit"

    def _begin(self) -> None:
        network = Network(
            every=self.every, on_connection=lambda *line: self.connections.append(line)
        )
        surroundings = Surroundings(self.vault, self.clock, self.random, network)
        self.port = Circles(surroundings, self.lines)

    def close(self) -> None:
        self.port.close()
        self.vault.close()

    def again(self) -> None:
        """Close the journal and open it again."""
        self.close()
        self.vault = open_again(self.vault_folder)
        self._begin()

    # --- in one circle, the first one

    @property
    def circle(self) -> bytes:
        return self.vault.read(lambda tx: tx.circles.all())[0].id

    @property
    def state(self) -> str:
        return str(self.vault.read(lambda tx: tx.circles.get(self.circle)).state)

    @property
    def me(self) -> bytes:
        return self.vault.read(lambda tx: tx.circles.get(self.circle)).me

    def sync(self) -> SyncReport:
        return self.port.sync(None, no_progress)

    def say(self, text: str, **going: object) -> bytes:
        """Write a post, which the next sync sends."""
        said = Said("post", {"text": text})
        return self.vault.write(
            lambda tx: send(
                tx, self.port, self.circle, Going(said, **going),  # type: ignore[arg-type]
                now=self.clock(), random=self.random,
            )
        ).post  # fmt: skip

    def key(self, post: bytes) -> PostKey:
        """What names a post of theirs."""
        return PostKey(self.me, post)

    def unshare(self, post: bytes) -> None:
        self.vault.write(
            lambda tx: unshare(
                tx, self.port, self.circle, self.key(post), now=self.clock(), random=self.random
            )
        )

    def rows(self) -> list[PostRow]:
        now = int(self.clock().timestamp() * 1000)
        return self.vault.read(lambda tx: tx.circle_posts.feed(self.circle, now))

    def feed(self) -> list[str]:
        """The texts of the feed, oldest first."""
        rows = reversed(self.rows())
        return [str(self.port.decode(row.kind, row.body).fields.get("text")) for row in rows]

    def long_ago(self) -> None:
        """As if nothing was heard of anybody for a long time."""
        self.vault.write(lambda tx: tx.circle_people.hear(self.circle, 0))

    def events(self, kind: str | None = None) -> list[str]:
        return [
            event.kind
            for event in self.vault.read(lambda tx: tx.circle_posts.events(self.circle, kind))
        ]

    def id_of(self, name: str) -> bytes:
        """The person id of somebody in the circle, by their pseudonym."""
        return next(one.id for one in self.port.members(self.circle) if one.pseudonym == name)

    def members(self) -> list[str]:
        return sorted(one.pseudonym for one in self.port.members(self.circle))


def no_progress(progress: Progress) -> None:
    """Nobody watches."""
    del progress


def new_circle(person: Person, url: str, token: str = "", **more: object) -> CircleSummary:
    wanted = NewCircle(
        url, "Harbour", person.name, token, purpose="A place to rest", agreement="Be kind.",
        **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return person.port.create(wanted)


def let_in(host: Person, guest: Person, kind: InviteKind = InviteKind.LINK) -> None:
    """Invite somebody, and go on until they are in."""
    link = host.port.invite(host.circle, NewInvite(kind)).text
    joining = guest.port.join(link, guest.name)
    (request,) = host.port.waiting(host.circle)
    assert request.words == joining.words
    host.port.admit(host.circle, request.id)
    assert guest.sync().caught_up
    assert guest.state == "member"
    host.sync()
