"""Frames on the wire: read back as they were, and nothing else taken for one."""

import hashlib
import struct

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sync.protocol.frames import Frame, Kind, State, decode, encode
from sync.protocol.ids import MalformedError
from sync.protocol.sizes import BODY
from tests.sync.protocol.making import frames

POST = Frame(1, 2, Kind.POST, State.PRESENT, b"abc")
REPAIR = Frame(1, 2, Kind.REPAIR, State.PRESENT, b"abc", 3, b"h" * 32, 1, closes=True)


def test_these_bytes_stay_for_ever() -> None:
    assert encode(POST).hex() == "0000000000000001000000000000000201000000000003616263"
    assert encode(REPAIR).hex() == (
        "0000000000000001" "0000000000000002" "020003"
        "0000000000000003" + "68" * 32 + "0000000000000001" "00000003" "616263"
    )  # fmt: skip
    gone = Frame(1, 2, Kind.POST, State.WITHDRAWN, b"w" * 32)
    assert encode(gone).hex() == "00" * 7 + "01" + "00" * 7 + "0201010000000020" + "77" * 32


@given(st.lists(frames(), max_size=6))
def test_a_page_is_read_back(log: list[Frame]) -> None:
    assert list(decode(b"".join(map(encode, log)))) == log


@given(st.lists(frames(), min_size=1, max_size=3), st.data())
def test_a_page_that_was_cut_is_noticed(log: list[Frame], data: st.DataObject) -> None:
    page = b"".join(map(encode, log))
    ends = [len(b"".join(map(encode, log[:count]))) for count in range(len(log) + 1)]
    cut = data.draw(st.integers(0, len(page)))
    if cut in ends:
        assert list(decode(page[:cut])) == log[: ends.index(cut)]
        return
    found = decode(page[:cut])
    whole = sum(end < cut for end in ends) - 1
    assert [next(found) for _ in range(whole)] == log[:whole]
    with pytest.raises(MalformedError, match=r"^The page of entries is damaged\.$"):
        next(found)


@given(st.binary(max_size=200))
@example(b"")
@example(bytes(23))
@example(encode(POST) + b"\x00")
def test_any_bytes_are_frames_with_one_spelling_or_malformed(page: bytes) -> None:
    try:
        read = list(decode(page))
    except MalformedError:
        return
    assert b"".join(map(encode, read)) == page


@given(frames(), st.data())
def test_a_flipped_byte_is_another_frame_or_malformed(frame: Frame, data: st.DataObject) -> None:
    page = bytearray(encode(frame))
    page[data.draw(st.integers(0, len(page) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        read = list(decode(bytes(page)))
    except MalformedError:
        return
    assert read != [frame]
    assert b"".join(map(encode, read)) == bytes(page)


def _with(place: int, value: int) -> bytes:
    page = bytearray(encode(POST))
    page[place] = value
    return bytes(page)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(struct.pack(">Q", 0) + encode(POST)[8:], id="the sequence number 0"),
        pytest.param(encode(POST)[:8] + bytes(8) + encode(POST)[16:], id="the turn 0"),
        pytest.param(_with(16, 0), id="no kind"),
        pytest.param(_with(16, 3), id="an unknown kind"),
        pytest.param(_with(17, 3), id="an unknown state"),
        pytest.param(_with(17, 1), id="a hash of three bytes"),
        pytest.param(_with(18, 4), id="an unknown flag"),
        pytest.param(_with(22, 4), id="longer than the page"),
        pytest.param(_with(22, 2), id="shorter than its payload"),
        pytest.param(
            encode(POST)[:19] + struct.pack(">I", BODY + 1) + bytes(BODY + 1), id="a huge body"
        ),
    ],
)
def test_impossible_values_are_malformed(page: bytes) -> None:
    with pytest.raises(MalformedError):
        list(decode(page))


def test_the_largest_body_fits() -> None:
    frame = Frame(1, 1, Kind.POST, State.PRESENT, bytes(BODY))
    assert list(decode(encode(frame))) == [frame]


@pytest.mark.parametrize("state", list(State))
def test_the_hash_of_a_body_is_known_whether_it_is_there(state: State) -> None:
    digest = hashlib.sha256(b"body").digest()
    there = state is State.PRESENT
    frame = Frame(1, 1, Kind.POST, state, b"body" if there else digest)
    assert frame.body_hash == digest
    assert frame.body == (b"body" if there else None)
