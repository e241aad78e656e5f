"""Live, through a man in the middle who does to streams what he likes; pages he leaves alone.

Whatever a stream says is a hint: what is shown was read from pages, and those fit the chain.
"""

import base64
import itertools
import os
import time
from collections.abc import Iterator

import pytest

from sync.client.transport import Patience
from sync.protocol.frames import Frame, Kind, State, encode
from tests.sync.client.attacks.conftest import QUICK, Scene, say
from tests.sync.client.attacks.streams import Change, Streams, is_entry
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_watching import until, watching

pytestmark = pytest.mark.slow

LIVE = Patience(
    connect=5.0, silence=2.0, request=5.0, total=8.0, tries=2, backoff=0.05, longest_backoff=0.2,
    longest_retry_after=0.5, heartbeat=1.0, settled=5.0,
)  # fmt: skip
assert LIVE.total > QUICK.total


def dropped(events: Iterator[bytes]) -> Iterator[bytes]:
    """Every entry but each third."""
    for number, event in enumerate(events):
        if not is_entry(event) or number % 3 == 2:
            yield event


def silent(events: Iterator[bytes]) -> Iterator[bytes]:
    """Never an entry; but it lives."""
    for event in events:
        yield b": all is quiet\n\n" if is_entry(event) else event


def delayed(events: Iterator[bytes]) -> Iterator[bytes]:
    for event in events:
        time.sleep(0.3)
        yield event


def repeated(events: Iterator[bytes]) -> Iterator[bytes]:
    """Each twice, and all from the beginning after each."""
    told: list[bytes] = []
    for event in events:
        told.append(event)
        yield event
        yield from told


def reordered(events: Iterator[bytes]) -> Iterator[bytes]:
    """The second before the first."""
    for event in events:
        if is_entry(event):
            yield next(events)
        yield event


def invented(events: Iterator[bytes]) -> Iterator[bytes]:
    """An entry that nobody made, in the place of each."""
    for event in events:
        if not is_entry(event):
            yield event
            continue
        seq = int(event.partition(b"id: ")[2].split(b"\n")[0])
        frame = Frame(seq, 1, Kind.POST, State.PRESENT, os.urandom(1024))
        yield told(frame)


def told(frame: Frame) -> bytes:
    """An entry as a stream tells it."""
    data = base64.b64encode(encode(frame))
    return b"event: entry\nid: %d\ndata: %b\n\n" % (frame.seq, data)


def made_up_news(events: Iterator[bytes]) -> Iterator[bytes]:
    """There is something far ahead; the turn has ended; both are untrue."""
    for event in events:
        yield event
        yield b"event: wake\nid: 999999\ndata: 999999\n\n"
        yield b"event: end\ndata: 999999\n\n"


def truncated(events: Iterator[bytes]) -> Iterator[bytes]:
    """Half of an entry, then the end."""
    for event in events:
        if is_entry(event):
            yield event[: len(event) // 2]
            return
        yield event


def cut_data(events: Iterator[bytes]) -> Iterator[bytes]:
    """An entry without its last third, as if it were whole."""
    for event in events:
        yield event[: len(event) * 2 // 3] + b"\n\n" if is_entry(event) else event


def altered(events: Iterator[bytes]) -> Iterator[bytes]:
    """One sign of each entry is another."""
    for event in events:
        at = len(event) // 2
        other = b"A" if event[at : at + 1] != b"A" else b"B"
        yield event[:at] + other + event[at + 1 :] if is_entry(event) else event


def no_lines(events: Iterator[bytes]) -> Iterator[bytes]:
    """Drips, and never ends a line."""
    del events
    for _ in range(600):
        yield b"x"
        time.sleep(0.05)


def goodbye(events: Iterator[bytes]) -> Iterator[bytes]:
    """Sends everybody away at once, for ever and a day."""
    del events
    yield b"event: bye\ndata: 999999999\n\n"


def a_gigabyte(events: Iterator[bytes]) -> Iterator[bytes]:
    del events
    yield from itertools.repeat(b"data: " + b"x" * 65_536, 16_384)


def a_gigabyte_of_comments(events: Iterator[bytes]) -> Iterator[bytes]:
    """Nothing in it is too large; it only does not end."""
    yield from itertools.islice(itertools.repeat((b": " + b"x" * 1000 + b"\n") * 64), 300)
    yield from events


def a_flood(events: Iterator[bytes]) -> Iterator[bytes]:
    """Entries without end that nobody made."""
    first = next(event for event in events if is_entry(event))
    seq = int(first.partition(b"id: ")[2].split(b"\n")[0])
    for number in range(seq, seq + 20_000):
        yield told(Frame(number, 1, Kind.POST, State.PRESENT, b"x"))


def garbage(events: Iterator[bytes]) -> Iterator[bytes]:
    """Bytes that are no text."""
    del events
    yield b"event: \xff\xfe\x00\n\n" * 10


CHANGES: dict[str, Change] = {
    change.__name__: change
    for change in (
        dropped, silent, delayed, repeated, reordered, invented, made_up_news, truncated, cut_data,
        altered, no_lines, goodbye, a_gigabyte, a_gigabyte_of_comments, a_flood, garbage,
    )
}  # fmt: skip


def at_the_stream(scene: Scene, person: Person, change: Change) -> Streams:
    """Put a man into the middle of somebody's streams."""
    network = scene.way(person).network
    network.patience = LIVE
    network.close()
    person.every = 2
    middle = scene.middle(person)
    streams = Streams(middle, change)
    middle.meddle = streams
    return streams


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_streams_say_all_is_read_and_nothing_else(scene: Scene, change: Change) -> None:
    ada, ben = scene.circle(2)
    streams = at_the_stream(scene, ben, change)
    said = []
    with watching(ben) as watched:
        until(lambda: streams.opened > 0)
        begun, before = time.monotonic(), len(scene.middle(ben).asked)
        for number in range(4):
            said.append(say(ada, f"{number}"))
            if number == 2:
                ada.port.rename(ada.circle, "Wilhelmine")
            assert ada.sync().caught_up
            until(lambda: watched.received > number)  # noqa: B023 - called at once
        time.sleep(1.5)
        seconds = time.monotonic() - begun
        asked = len(scene.middle(ben).asked) - before
    assert not [sentence for report in watched.reports for sentence in report.sentences]
    assert ben.feed() == said
    assert ben.members() == ["Thorbjorn", "Wilhelmine"]
    assert not {"noise", "forked", "unreadable"} & set(ben.events())
    assert asked < 30 + 12 * seconds, "a client is polite, whatever it is told"
    assert ben.state == "member"


def test_news_still_comes_at_once_where_streams_are_spoilt(scene: Scene) -> None:
    """Who changes streams makes nobody wait: long polls take their place."""
    ada, ben = scene.circle(2)
    streams = at_the_stream(scene, ben, garbage)
    ben.every = 3600
    with watching(ben) as watched:
        until(lambda: streams.opened > 0)
        time.sleep(1.0)
        for number in range(3):
            say(ada, f"{number}")
            assert ada.sync().caught_up
            until(lambda: watched.received > number)  # noqa: B023 - called at once
    assert streams.opened < 10
