"""The reader of streams gives the same events however they are cut, and reads no further."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.client.transport import Lied
from sync.client.transport.events import Lines

MOST = 200

STREAM = (
    b": a comment\n\nevent: entry\nid: 7\ndata: AAAA\n\n:\n\nevent: wake\r\nid: 8\r\ndata:8\r\n\r\n"
    b"data: one\ndata: two\n\nevent\n\nevent: end\ndata: 8\n\n"
)
EVENTS = [
    {},
    {"event": "entry", "id": "7", "data": "AAAA"},
    {},
    {"event": "wake", "id": "8", "data": "8"},
    {"data": "one\ntwo"},
    {"event": ""},
    {"event": "end", "data": "8"},
]


@given(st.lists(st.integers(0, len(STREAM)), max_size=30))
def test_it_does_not_matter_where_a_stream_is_cut(cuts: list[int]) -> None:
    lines, events = Lines(MOST), []
    places = [0, *sorted(cuts), len(STREAM)]
    for begin, end in pairwise(places):
        events += list(lines.feed(STREAM[begin:end]))
    assert events == [event for event in EVENTS if event]
    assert lines.count == STREAM.count(b"\n")


@given(st.lists(st.binary(max_size=100), max_size=30))
def test_garbage_never_takes_more_than_its_bound(pieces: list[bytes]) -> None:
    lines = Lines(MOST)
    try:
        for piece in pieces:
            for event in lines.feed(piece):
                assert sum(map(len, event.values())) <= MOST
            assert len(lines._rest) <= MOST
    except Lied:
        return


@pytest.mark.parametrize(
    "piece",
    [
        b"data: " + b"x" * MOST,
        b"data: " + b"x" * MOST + b"\n",
        b"data: x\n" * MOST,
        b": " + b"x" * MOST + b"\n",
        b":" * MOST * 2,
    ],
)
def test_what_is_too_large_is_a_lie(piece: bytes) -> None:
    lines = Lines(MOST)
    with pytest.raises(Lied):
        list(lines.feed(piece))


def test_comments_may_come_for_ever() -> None:
    lines = Lines(MOST)
    for _ in range(1000):
        assert list(lines.feed(b": still here\n")) == []
    assert list(lines.feed(b"data: x\n\n")) == [{"data": "x"}]
