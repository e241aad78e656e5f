"""A relay that drops, delays, reorders, repeats, cuts, invents and renumbers entries."""

import os
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from sync.client.engine.desk import Desk
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.ids import secret_hash
from tests.sync.client.attacks.conftest import Scene, one_sentence, say
from tests.sync.client.attacks.middle import (
    Answer,
    Asked,
    Forward,
    Meddle,
    honest,
    on_frames,
    on_pages,
)
from tests.sync.client.attacks.views import View
from tests.sync.client.engine.people import Person

pytestmark = pytest.mark.slow


def frame_of(frames: list[Frame], body: bytes, **more: object) -> Frame:
    """An entry that nobody wrote, behind the others."""
    last = frames[-1]
    return Frame(last.seq + 1, last.turn, Kind.POST, State.PRESENT, body, **more)  # type: ignore[arg-type]


def flipped(frame: Frame) -> Frame:
    """The same with one bit changed."""
    if frame.body is None:
        return frame
    return replace(frame, payload=bytes([frame.payload[0] ^ 1]) + frame.payload[1:])


def renumbered(frames: Iterable[Frame]) -> list[Frame]:
    """In another order, under the numbers that were expected."""
    found = list(frames)
    numbers = sorted(frame.seq for frame in found)
    return [replace(frame, seq=seq) for frame, seq in zip(found, numbers, strict=True)]


LIES: dict[str, Callable[[], Meddle]] = {
    "drops the first": lambda: on_frames(lambda frames: frames[1:]),
    "drops one in the middle": lambda: on_frames(lambda frames: frames[:1] + frames[2:]),
    "drops all and says there are some": lambda: on_frames(lambda _: []),
    "drops the last": lambda: on_frames(lambda frames: frames[:-1]),
    "reorders": lambda: on_frames(lambda frames: frames[::-1]),
    "reorders and renumbers": lambda: on_frames(lambda frames: renumbered(frames[::-1])),
    "repeats one": lambda: on_frames(lambda frames: [frames[0], *frames]),
    "repeats one under the next number": lambda: on_frames(
        lambda frames: renumbered([frames[0], *frames[:-1]])
    ),
    "changes a bit": lambda: on_frames(lambda frames: [flipped(frames[0]), *frames[1:]]),
    "invents one": lambda: on_frames(
        lambda frames: [*frames, frame_of(frames, os.urandom(1024))]
    ),
    "moves one into another turn": lambda: on_frames(
        lambda frames: [replace(frames[0], turn=frames[0].turn + 1), *frames[1:]]
    ),
    "lets one open a turn": lambda: on_frames(
        lambda frames: [
            replace(frames[0], next_turn=9, next_hash=secret_hash(b"x" * 32)), *frames[1:]
        ]
    ),
    "calls one a repair": lambda: on_frames(
        lambda frames: [replace(frames[0], kind=Kind.REPAIR, void_after=0), *frames[1:]]
    ),
    "cuts the page within an entry": lambda: on_pages(
        lambda _, got: replace(got, body=got.content[:-1]) if got.content else got
    ),
    "gives entries of another place": lambda: on_frames(
        lambda frames: [replace(frame, seq=frame.seq + 1) for frame in frames]
    ),
    "says there is more": lambda: on_pages(lambda _, got: got.saying(lamplit_head=99)),
    "says there is less": lambda: on_pages(lambda _, got: got.saying(lamplit_head=1)),
    "says the head is huge": lambda: on_pages(lambda _, got: got.saying(lamplit_head="9" * 30)),
    "says the head is negative": lambda: on_pages(lambda _, got: got.saying(lamplit_head=-1)),
    "says another chain": lambda: on_pages(lambda _, got: got.saying(lamplit_chain="ab" * 32)),
    "says no chain": lambda: on_pages(lambda _, got: got.saying(lamplit_chain="")),
    "says the turn ended before": lambda: on_pages(lambda _, got: got.saying(lamplit_ends=1)),
    "says no generation": lambda: on_pages(lambda _, got: got.saying(lamplit_generation="")),
    "says another generation each time": lambda: on_pages(
        lambda _, got: got.saying(lamplit_generation=os.urandom(16).hex())
    ),
}  # fmt: skip


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_a_lie_about_entries_is_not_believed(scene: Scene, lie: Callable[[], Meddle]) -> None:
    """Nothing of it is taken, one sentence is said, and the truth heals it."""
    ada, ben = scene.circle(2)
    said = [say(ben, "one"), say(ben, "two"), say(ben, "three")]
    assert ben.sync().caught_up
    scene.middle(ada).meddle = lie()
    report = ada.sync()
    one_sentence(report)
    assert set(ada.feed()) <= set(said)
    assert ada.state in {"member", "forked"}
    assert "noise" not in ada.events()
    scene.middle(ada).meddle = honest
    said.append(say(ada, "four"))
    scene.settle(ada, ben, ada)
    assert sorted(ben.feed()) == sorted(said)


def holding(person: Person) -> Meddle:
    """Says that nothing is new since where this person is now."""
    cursor = Desk(person.port.tools, person.circle).here.cursor
    assert cursor.chain is not None
    chain = cursor.chain.hex()
    return on_pages(
        lambda asked, got: (
            got.with_frames([]).saying(lamplit_head=cursor.seq, lamplit_chain=chain)
            if asked.after == cursor.seq
            else got
        )
    )


def test_what_is_held_back_comes_later(scene: Scene) -> None:
    """A relay may hold entries back; nobody can tell that from silence, and nothing is lost."""
    ada, ben, cleo = scene.circle(3)
    held = [say(ben, "held back"), say(cleo, "this too")]
    for one in (ben, cleo):
        assert one.sync().caught_up

    scene.middle(ada).meddle = holding(ada)
    assert ada.sync().caught_up  # that is what it looks like
    assert not ada.feed()
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben, cleo, ada)
    assert sorted(ada.feed()) == sorted(held)


def test_somebody_who_posts_shows_what_was_held_back(scene: Scene) -> None:
    """Whoever says something while entries are held back from them is told that there are some."""
    ada, ben = scene.circle(2)
    say(ben, "held back")
    assert ben.sync().caught_up

    scene.middle(ada).meddle = holding(ada)
    mine = say(ada, "what is going on?")
    ada.sync()
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben, ada)
    assert mine in ben.feed()


def replaying(count: int) -> Callable[[Frame], Iterable[Frame]]:
    """Each entry is followed by copies of itself."""

    def edit(frame: Frame) -> Iterable[Frame]:
        copies = [frame] * count if frame.next_hash is None else []
        return [frame, *copies]

    return edit


def test_a_replay_with_a_chain_of_its_own_says_nothing_twice(scene: Scene) -> None:
    view = View()
    ada, ben = scene.person("Wilhelmina"), scene.person("Thorbjorn")
    scene.middle(ada).meddle = scene.middle(ben).meddle = view
    scene.found(ada)
    scene.let_in(ada, ben)
    view.edit = replaying(2)
    said = [say(ben, "once"), say(ada, "and once more")]
    for one in (ben, ada, ben):
        assert one.sync().caught_up
    assert sorted(ada.feed()) == sorted(ben.feed()) == sorted(said)
    view.edit = lambda frame: [frame]
    said.append(say(ada, "after the replays"))
    scene.settle(ada, ben)
    assert sorted(ben.feed()) == sorted(said)


def inventing(frame: Frame) -> Iterable[Frame]:
    """Garbage before every entry: of each bucket's size, of none, and empty."""
    sizes = (0, 1, 1000, 1024, 65536, 65537, 512 * 1024)
    return [*(replace(frame, payload=os.urandom(size), next_turn=0, next_hash=None)
              for size in sizes), frame]  # fmt: skip


def test_invented_entries_are_passed_over_and_counted(scene: Scene) -> None:
    view = View()
    ada, ben = scene.person("Wilhelmina"), scene.person("Thorbjorn")
    scene.middle(ada).meddle = scene.middle(ben).meddle = view
    scene.found(ada)
    scene.let_in(ada, ben)
    view.edit = inventing
    said = [say(ben, "among the noise")]
    ben.sync()
    assert ada.sync().caught_up
    assert ada.feed() == said
    assert ada.events("noise").count("noise") == 7
    ada.port.rename(ada.circle, "Wilhelmine")
    view.edit = lambda frame: [frame]
    scene.settle(ada, ben)
    assert ben.members() == ["Thorbjorn", "Wilhelmine"]


def test_another_turns_entries_are_passed_over(scene: Scene) -> None:
    """Numbers of turns that are wrong, in a log that is consistent otherwise."""
    view = View()
    ada, ben = scene.person("Wilhelmina"), scene.person("Thorbjorn")
    scene.middle(ada).meddle = view
    scene.found(ada)
    scene.let_in(ada, ben)
    view.edit = lambda frame: [replace(frame, turn=frame.turn + 5), frame]
    said = say(ben, "in its turn")
    ben.sync()
    ada.sync()
    assert ada.feed() == [said]
    assert "noise" in ada.events()


def test_a_lie_in_an_acknowledgement_is_not_believed(scene: Scene) -> None:
    ada, ben = scene.circle(2)

    def lie(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        if not asked.is_append:
            return got
        return replace(got, body=got.content.replace(b'"turn":', b'"turn":1'))

    scene.middle(ada).meddle = lie
    said = say(ada, "sent once")
    one_sentence(ada.sync())
    scene.middle(ada).meddle = honest
    scene.settle(ada, ben)
    assert ben.feed() == [said]
