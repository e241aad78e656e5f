"""Following a relay that plays its part on a stage: lies, goodbyes, and streams that break."""

import base64
from dataclasses import replace

import pytest

from sync.client.transport import (
    Arrived,
    CaughtUp,
    Cursor,
    Event,
    Interrupted,
    Lied,
    Patience,
    Paused,
    Refused,
    Relay,
    TurnEnded,
    Unreachable,
    follow,
)
from sync.protocol.chain import START
from sync.protocol.chain import follow as link
from sync.protocol.frames import Frame, Kind, State, encode
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import (
    CAPABILITY,
    EVENTS,
    GENERATION,
    LOG,
    OCTETS,
    Liar,
    Talk,
    answer,
    chunk,
    problem,
)
from tests.sync.client.transport.test_follow import told

FRAMES = [Frame(at, 1, Kind.POST, State.PRESENT, b"%d" % at) for at in range(1, 9)]
STREAM = answer(200, b"", EVENTS, {"Transfer-Encoding": "chunked"}, length=False)


def chain_at(seq: int) -> bytes:
    chain = START
    for frame in FRAMES[:seq]:
        chain = link(chain, frame)
    return chain


def page(after: int, head: int, ends: int | None = None) -> bytes:
    headers: dict[str, object] = {
        "Lamplit-Head": head,
        "Lamplit-Chain": chain_at(head).hex(),
        "Lamplit-Turn": 1,
    }
    if ends is not None:
        headers["Lamplit-Ends"] = ends
    return answer(200, b"".join(map(encode, FRAMES[after:head])), OCTETS, headers)


def entry(frame: Frame, number: int | None = None, data: bytes | None = None) -> bytes:
    data = base64.b64encode(encode(frame)) if data is None else data
    return b"event: entry\nid: %d\ndata: %b\n\n" % (
        frame.seq if number is None else number,
        data,
    )


class Stage:
    """A relay whose pages are honest up to `head` and whose streams say what they are told."""

    def __init__(self, *streams: bytes, head: int = 0, ends: int | None = None) -> None:
        self.streams = list(streams)
        self.head = head
        self.ends = ends
        self.asked: list[str] = []

    def __call__(self, talk: Talk) -> None:
        while request := talk.request():
            path = request.split(b" ")[1].decode()
            self.asked.append(path.rpartition("/")[2].partition("?")[0])
            after = int(path.partition("after=")[2].partition("&")[0])
            if "/stream" in path:
                if self.streams:
                    talk.send(STREAM + chunk(self.streams.pop(0)))
                return
            if "wait=" in path:
                self.ends = self.head
            talk.send(page(after, self.head, self.ends))


LIES = {
    "a gap": entry(FRAMES[1]),
    "two numbers": entry(FRAMES[0], number=2),
    "a damaged entry": entry(FRAMES[0], data=b"AAAA"),
    "no base64": entry(FRAMES[0], data=b"!!!!"),
    "two entries in one": entry(
        FRAMES[0], data=base64.b64encode(encode(FRAMES[0]) + encode(FRAMES[1]))
    ),
    "no entry": entry(FRAMES[0], data=b""),
    "a number that is none": b"event: entry\nid: x\ndata: AAAA\n\n",
    "an entry that is not there": b"event: wake\nid: 4\ndata: 4\n\n",
    "a wake for nothing": b"event: wake\ndata: soon\n\n",
    "an end that is none": b"event: end\ndata: -1\n\n",
    "a bye that is none": b"event: bye\ndata: later\n\n",
    "a line without end": b"data: " + b"x" * 40_000,
    "an event without end": b"data: xxxxxxxxxxxxxxxx\n" * 3_000,
    "many fields": b"".join(b"f%d: x\n" % n for n in range(9_000)),
    "a comment without end": b":" + b"x" * 40_000 + b"\n\n",
    "bytes that are no text": b"event: entry\ndata: \xff\xfe\n\n",
}


@pytest.mark.parametrize("said", LIES.values(), ids=LIES.keys())
def test_a_stream_that_breaks_the_rules_ends_it(make: Make, said: bytes) -> None:
    with Liar(Stage(said)) as liar, pytest.raises(Lied):
        list(follow(make(liar.address), LOG, CAPABILITY, Cursor(GENERATION)))


def test_an_entry_with_two_numbers_is_not_told(make: Make) -> None:
    events: list[Event] = []

    def listen(relay: Relay) -> None:
        events.extend(follow(relay, LOG, CAPABILITY, Cursor(GENERATION)))

    stage = Stage(entry(FRAMES[0], number=2))
    with Liar(stage) as liar, pytest.raises(Lied, match="two numbers"):
        listen(make(liar.address))
    assert told(events) == []


def test_a_stream_that_broke_starts_the_waits_anew(make: Make) -> None:
    """Each time the log is read up to its head in between, so each is the first failure."""
    waits: list[float] = []
    patience = Patience(connect=5, request=5, backoff=1.0, poor_streams=5)
    with Liar(Stage(*[b":\n\n"] * 5)) as liar:
        relay = make(liar.address, patience, sleep=lambda s, _: waits.append(s), chance=lambda: 1.0)
        events = list(follow(relay, LOG, CAPABILITY, Cursor(GENERATION)))
    assert waits == [1.0] * 6  # the last one after a poll that did not wait
    assert isinstance(events[-1], TurnEnded)


def test_another_history_in_the_stream_is_found_at_the_next_page(make: Make) -> None:
    false = replace(FRAMES[0], payload=b"false")
    stage = Stage(entry(false), head=0)
    events: list[Event] = []

    def listen(relay: Relay) -> None:
        for event in follow(relay, LOG, CAPABILITY, Cursor(GENERATION)):
            events.append(event)
            stage.head = 1

    with Liar(stage) as liar, pytest.raises(Lied):
        listen(make(liar.address))
    assert told(events) == [b"false"]


def test_a_page_ahead_of_its_stream_tells_nothing_twice(make: Make) -> None:
    stream = b"event: wake\nid: 1\ndata: 1\n\n" + b"".join(map(entry, FRAMES[1:4]))
    stage = Stage(stream, head=0)
    events = []
    with Liar(stage) as liar:
        for event in follow(make(liar.address), LOG, CAPABILITY, Cursor(GENERATION)):
            events.append(event)
            if isinstance(event, CaughtUp):
                stage.head = 4
    assert told(events) == [b"1", b"2", b"3", b"4"]
    assert isinstance(events[-1], TurnEnded)


def test_unknown_events_and_fields_are_passed_over(make: Make) -> None:
    stream = (
        b": hello\n\nretry: 5\n\nevent: later\ndata: x\n\ndata\n\n"
        + entry(FRAMES[0]).replace(b"\n", b"\r\n")
        + b"event: end\ndata: 1\n\n"
    )
    stage = Stage(stream)
    events = []
    with Liar(stage) as liar:
        for event in follow(make(liar.address), LOG, CAPABILITY, Cursor(GENERATION)):
            events.append(event)
            if isinstance(event, Arrived):
                stage.head = stage.ends = 1
    assert told(events) == [b"1"]
    assert Interrupted not in map(type, events)


def test_after_three_poor_streams_come_polls_and_then_a_stream_again(make: Make) -> None:
    class Endless(Stage):
        def __call__(self, talk: Talk) -> None:
            while request := talk.request():
                path = request.split(b" ")[1].decode()
                self.asked.append("poll" if "wait=" in path else path.split("/")[-1].split("?")[0])
                if "stream" in path:
                    return
                talk.send(page(0, 0))

    stage = Endless()
    waits: list[str] = []
    patience = replace(QUICK, polls=4)
    with Liar(stage) as liar:
        relay = make(liar.address, patience, sleep=lambda *_: waits.append(stage.asked[-1]))
        for _ in zip(follow(relay, LOG, CAPABILITY, Cursor(GENERATION)), range(20), strict=False):
            pass
    listened = [word for word in stage.asked if word != "entries"]
    assert listened[:11] == [*["stream"] * 3, *["poll"] * 4, *["stream"] * 3, "poll"]
    assert "poll" in waits  # one that did not wait is not asked again at once


def test_a_relay_that_says_goodbye_is_left_alone_for_a_while(make: Make) -> None:
    waits: list[float] = []
    events: list[Event] = []
    stage = Stage(b"event: bye\ndata: 5\n\n", b"event: bye\ndata: 999999\n\n", ends=0)

    def sleep(seconds: float, _: object) -> None:
        waits.append(seconds)
        assert events[-1] == Paused(seconds), "told before the wait, not after it"
        if len(waits) == 2:
            stage.ends = 0

    stage.ends = None
    with Liar(stage) as liar:
        relay = make(liar.address, QUICK, sleep=sleep, chance=lambda: 0.0)
        events.extend(follow(relay, LOG, CAPABILITY, Cursor(GENERATION)))
    assert waits == [5.0, QUICK.longest_retry_after]
    assert [event.seconds for event in events if isinstance(event, Paused)] == waits
    assert Interrupted not in map(type, events)
    assert isinstance(events[-1], TurnEnded)


def test_interruptions_wait_longer_each_time(make: Make) -> None:
    waits: list[float] = []
    patience = Patience(connect=1, request=5, backoff=1.0, longest_backoff=6.0)

    def behave(talk: Talk) -> None:
        talk.request()
        if len(waits) == 4:
            talk.send(problem(503, "unavailable", {"Retry-After": 9}))
        elif len(waits) > 4:
            talk.send(page(0, 0, 0))

    with Liar(behave) as liar:
        relay = make(liar.address, patience, sleep=lambda s, _: waits.append(s), chance=lambda: 1.0)
        events = list(follow(relay, LOG, CAPABILITY, Cursor(GENERATION)))
    assert waits == [1.0, 2.0, 4.0, 6.0, 15.0]
    failures = [event.failure for event in events if isinstance(event, Interrupted)]
    assert [type(failure) for failure in failures] == [Unreachable] * 4 + [Refused]
    assert [event.seconds for event in events if isinstance(event, Interrupted)] == waits
