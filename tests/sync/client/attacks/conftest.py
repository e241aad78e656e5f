"""A real relay as a process of its own, a man in the middle, and people who trust neither."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache, cached_property
from pathlib import Path

import pytest

from app.usecases.circles.port import NewCircle, SyncReport
from sync.client.engine.desk import Desk
from sync.client.engine.line import Line
from sync.client.engine.network import Network, NetworkLog
from sync.client.engine.places import give_up
from sync.client.transport import Patience
from tests.sync.client.attacks.marks import (
    AGREEMENT,
    CIRCLE,
    NAMES,
    PURPOSE,
    WORD,
    files,
    found_in,
    keys_of,
    texts,
)
from tests.sync.client.attacks.middle import Middle
from tests.sync.client.engine.people import Person, let_in
from tests.sync.relays import Process, relay_process

QUICK = Patience(
    connect=5.0, silence=1.0, request=2.0, total=4.0, tries=2, backoff=0.02, longest_backoff=0.05
)
"""As patient as a test can be."""


@dataclass
class Through:
    """Every relay is reached through one man in the middle, whatever its address is.

    Somebody who controls the network, or a relay that tells people apart by their addresses, has
    this power: it answers each person as it likes.
    """

    middle: Middle
    network: Network = field(
        default_factory=lambda: Network(NetworkLog(lambda: datetime.now(UTC)), patience=QUICK)
    )

    def line(self, url: str, pin: str) -> Line:
        del url
        return self.network.line(self.middle.url, pin)


@dataclass
class Scene:
    """A relay, people, and a man in the middle for each of them.

    Args:
        start: starts the relay, when it is asked for first.
        kept: gives the folder of a scene with a circle of so many people to begin with, closed.

    Attributes:
        middles: by name; he stands between that person and the relay.
    """

    folder: Path
    start: Callable[[], Process]
    kept: Callable[[int], Path] | None = None
    people: dict[str, Person] = field(default_factory=dict)
    middles: dict[str, Middle] = field(default_factory=dict)
    ways: dict[str, Through] = field(default_factory=dict)

    @cached_property
    def relay(self) -> Process:
        """The relay."""
        return self.start()

    def person(self, name: str) -> Person:
        """Somebody new, with a journal of their own, or with the one that lies in their folder."""
        home = self.folder / name
        home.mkdir(exist_ok=True)
        self.middles[name] = middle = Middle(self.relay.url).__enter__()
        way = Through(middle)
        self.ways[name] = way
        self.people[name] = Person(name, home, way)
        return self.people[name]

    def middle(self, person: Person) -> Middle:
        """Who stands between this person and the relay."""
        return self.middles[person.name]

    def way(self, person: Person) -> Through:
        """By which way this person reaches the relay."""
        return self.ways[person.name]

    def circle(self, count: int) -> list[Person]:
        """So many people in one circle, all in step."""
        if self.kept is not None and "relay" not in vars(self):
            for place in ("relay", *NAMES[:count]):
                shutil.copytree(self.kept(count) / place, self.folder / place)
            return [self.person(name) for name in NAMES[:count]]
        people = [self.person(name) for name in NAMES[:count]]
        self.found(people[0])
        for guest in people[1:]:
            self.let_in(people[0], guest)
        for one in people:
            assert one.sync().caught_up
        return people

    def found(self, person: Person) -> None:
        """Somebody makes the circle."""
        person.port.create(
            NewCircle(self.relay.url, CIRCLE, person.name, self.relay.token(),
                      purpose=PURPOSE, agreement=AGREEMENT)
        )  # fmt: skip

    def let_in(self, host: Person, guest: Person) -> None:
        """Somebody else comes in."""
        let_in(host, guest)

    def close(self) -> None:
        for one in self.people.values():
            one.port.stop()
            one.close()
        for way in self.ways.values():
            way.network.close()
        for middle in self.middles.values():
            middle.__exit__(None, None, None)

    # --- what holds whatever happened

    def settle(self, *people: Person) -> None:
        """After a while everybody has the same posts and the same people, and no trouble."""
        for _ in range(3):
            reports = [one.sync() for one in people]
        assert all(report.caught_up for report in reports), [r.sentences for r in reports]
        assert not any(report.sentences for report in reports)
        assert len({tuple(sorted(one.feed())) for one in people}) == 1
        assert len({tuple(one.members()) for one in people}) == 1
        assert {one.state for one in people} == {"member"}

    def nothing_leaked(self) -> None:
        """Neither the wire nor the relay's folder holds a word, a name or a key."""
        seen = b"\n".join(piece for middle in self.middles.values() for piece in middle.seen)
        kept = b"\n".join(content for _, content in files(self.relay.folder))
        assert seen
        assert kept
        people = list(self.people.values())
        inside = [one for one in people if one.vault.read(lambda tx: tx.circles.all())]
        for where in (seen, kept):
            readable = texts([one for one in inside if one.state in {"member", "stuck", "forked"}])
            assert not found_in(where, readable, {})
            for one in inside:
                assert not found_in(where, (), keys_of(one))


@contextmanager
def scene_in(folder: Path, kept: Callable[[int], Path] | None = None) -> Iterator[Scene]:
    """A scene whose relay is a process of its own, of which nothing has leaked at the end."""
    with ExitStack() as stack:
        made = Scene(folder, lambda: stack.enter_context(relay_process(folder / "relay")), kept)
        try:
            yield made
            made.nothing_leaked()
        finally:
            made.close()


@pytest.fixture(scope="session")
def kept_circles(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Scenes with a circle of so many people, founded once in each process of a run.

    To let people in takes longer than most attacks. So each test begins with a copy of what their
    founding left, all of it closed: the relay's folder and the people's journals.
    """

    @cache
    def found(count: int) -> Path:
        folder = tmp_path_factory.mktemp("circle")
        with scene_in(folder) as scene:
            scene.circle(count)
            assert scene.relay.stop() == 0
        return folder

    return found


@pytest.fixture
def scene(tmp_path: Path, kept_circles: Callable[[int], Path]) -> Iterator[Scene]:
    """A relay's process, and nobody there yet."""
    with scene_in(tmp_path, kept_circles) as made:
        yield made


@pytest.fixture
def three(scene: Scene) -> list[Person]:
    """Three people in one circle."""
    return scene.circle(3)


def say(person: Person, what: str) -> str:
    """Write a post that nobody but the circle may ever read; returns it."""
    text = f"{what} {WORD}"
    person.say(text)
    return text


def lose_place(person: Person) -> None:
    """What a restore does to somebody's place, without the restore."""
    give_up(Desk(person.port.tools, person.circle))


def one_sentence(report: SyncReport) -> str:
    """The one plain sentence that a person reads when something is in the way."""
    assert not report.caught_up
    (sentence,) = report.sentences
    assert sentence.endswith(".")
    assert not any(sign in sentence for sign in "<>{}[]\\\n\0")
    assert "Error" not in sentence
    assert sentence.isprintable()
    return sentence
