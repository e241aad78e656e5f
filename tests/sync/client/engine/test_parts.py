"""The engine's small parts, each by itself."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.domain.circles.failures import CannotTravel
from app.domain.failures import Locked
from app.usecases.circles.port import Said
from sync.client.engine import pins
from sync.client.engine.network import Network, NetworkLog, read_proxy
from sync.client.engine.pacing import LONGEST, Pace
from sync.client.engine.records import Commit, DecodeError, Job, Letter, Repair
from sync.client.engine.repairing import FIRST, UNSURE, capabilities, with_key
from sync.client.engine.sealing import (
    ROOM,
    STEP,
    UnsealableError,
    chunk_count,
    open_chunk,
    seal_chunk,
    sealed_size,
)
from sync.client.engine.words import Words
from sync.client.transport import Pin, Proxy, WrongAddress
from sync.protocol.sizes import CHUNK

KEY, FILE = b"k" * 32, b"f" * 16
SOME_BYTES = some.binary(max_size=64)
IDS = some.binary(min_size=16, max_size=16)


@given(some.lists(some.tuples(IDS, SOME_BYTES), max_size=3), SOME_BYTES, SOME_BYTES)
def test_jobs_come_back_as_they_were(
    letters: list[tuple[bytes, bytes]], act: bytes, package: bytes
) -> None:
    job = Job(act, package, tuple(Letter(box, b"c" * 32, box, body) for box, body in letters), act)
    assert Job.from_bytes(job.to_bytes()) == job
    with pytest.raises(DecodeError):
        Job.from_bytes(job.to_bytes()[:-1])


@pytest.mark.parametrize("repair", [None, Repair(3, 4, 9), Repair(3, 4, 9, 7, b"h" * 32, True)])
def test_commits_come_back_as_they_were(repair: Repair | None) -> None:
    commit = Commit(b"r" * 16, b"k" * 16, 4, b"h" * 32, b"p" * 300_000, False, True, repair)
    assert Commit.from_bytes(commit.to_bytes()) == commit
    with pytest.raises(DecodeError):
        Commit.from_bytes(b"\2" + commit.to_bytes()[1:])


@pytest.mark.parametrize(
    "size", [0, 1, STEP - 16, STEP - 15, ROOM - 1, ROOM, ROOM + 1, 2 * ROOM, 2 * ROOM + STEP]
)
def test_a_file_is_sealed_in_steps_that_hide_its_size(size: int) -> None:
    content = bytes(index % 251 for index in range(size))
    sealed = [
        seal_chunk(KEY, FILE, size, index, content[index * ROOM : (index + 1) * ROOM])
        for index in range(chunk_count(size))
    ]
    assert all(len(chunk) % STEP == 0 and len(chunk) <= CHUNK for chunk in sealed)
    assert [len(chunk) for chunk in sealed] == [
        sealed_size(size, index) for index in range(len(sealed))
    ]
    opened = [open_chunk(KEY, FILE, size, index, chunk) for index, chunk in enumerate(sealed)]
    assert b"".join(opened) == content


def test_a_part_in_another_place_does_not_open() -> None:
    size = ROOM + 5
    first, last = (seal_chunk(KEY, FILE, size, index, b"") for index in range(2))
    for index, chunk in ((1, first), (0, last), (1, last[:-1]), (1, last[:-1] + b"x")):
        with pytest.raises(UnsealableError):
            open_chunk(KEY, FILE, size, index, chunk)
    with pytest.raises(UnsealableError):
        open_chunk(KEY, b"g" * 16, size, 0, first)


def test_padding_that_is_not_empty_is_refused() -> None:
    sealed = seal_chunk(KEY, FILE, 20, 0, b"more than ten bytes.")
    with pytest.raises(UnsealableError):
        open_chunk(KEY, FILE, 10, 0, sealed)


def test_a_relay_that_does_not_answer_is_asked_ever_less_often() -> None:
    pace, waits = Pace(300.0), []
    for _ in range(20):
        pace.failed(0.0, 1.0)
        waits.append(pace.due)
    assert waits[0] == 2.0
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST
    pace.hurry(1.0)
    assert pace.due == LONGEST
    pace.failed(0.0, 0.0, retry_after=100.0)
    assert pace.due == 100.0 + LONGEST / 2
    pace.went_well(10.0, 0.5)
    assert pace.due == 310.0
    pace.hurry(11.0)
    assert pace.due == 11.0


def test_pins_and_proxies_are_read_strictly() -> None:
    pin = f"key:{'ab' * 32}"
    assert pins.to_transport(pin) == Pin("key", bytes.fromhex("ab" * 32))
    assert pins.from_session(pins.to_session(pin)) == pin
    assert (pins.to_transport(""), pins.to_session("")) == (None, None)
    assert pins.to_text(None) == pins.from_session(None) == ""
    assert read_proxy(" ") is None
    assert read_proxy("127.0.0.1:9050") == Proxy("127.0.0.1", 9050)
    assert read_proxy("socks5h://[::1]:9050") == Proxy("::1", 9050)
    for text in ("key:ab", "KEY:" + "ab" * 32, "x:" + "ab" * 32):
        with pytest.raises(WrongAddress):
            pins.to_transport(text)
    for text in ("127.0.0.1", "host:0", "host:70000", "http://host:1", "a b:1"):
        with pytest.raises(WrongAddress):
            read_proxy(text)


def test_every_connection_is_a_line() -> None:
    told: list[str] = []
    at = datetime(2026, 11, 22, tzinfo=UTC)
    log = NetworkLog(lambda: at, lambda line: told.append(line.host))
    for number in range(1200):
        log.note(f"relay {number}", "reading")
    assert len(told) == 1200
    assert len(log.lines) == 1000
    assert (log.lines[-1].host, log.lines[-1].at) == ("relay 1199", at)


def test_what_nobody_can_keep_a_line_of_is_not_opened() -> None:
    def locked(_: object) -> None:
        raise Locked

    log = NetworkLog(lambda: datetime.now(UTC), locked)
    with pytest.raises(Locked):
        log.note("relay.example.org", "reading")
    assert not log.lines


def test_one_relay_has_one_way_to_it() -> None:
    network = Network(NetworkLog(lambda: datetime.now(UTC)))
    one = network.line("https://relay.example.org", "")
    assert network.line("https://relay.example.org", "") is one
    assert network.line("https://relay.example.org", f"key:{'ab' * 32}") is not one
    with pytest.raises(WrongAddress):
        network.line("http://relay.example.org", "")
    network.close()


def test_earlier_repair_capabilities_stay_behind_the_newest() -> None:
    one, two, three = (bytes([number]) * 32 for number in range(3))
    kept = with_key(with_key(with_key(None, one, FIRST), three, 3), two, 2)
    assert capabilities(kept) == (three, two, one)
    assert capabilities(with_key(kept, one, 4)) == (one, three, two)
    assert with_key(kept, two, UNSURE) == kept
    assert capabilities(with_key(kept, bytes([9]) * 32, UNSURE)) == (
        three,
        two,
        one,
        bytes([9]) * 32,
    )
    assert capabilities(None) == ()


def test_what_is_said_comes_back_in_the_journals_words() -> None:
    words = Words()
    fields = {"text": "Hello", "wish": "just-listen", "topics": ("grief", "work")}
    kind, body = words.encode(Said("post", fields))
    back = words.decode(kind, body)
    assert back.kind == "post"
    assert {name: back.fields[name] for name in fields} == fields
    named = {"id": FILE, "key": KEY, "size": 3}
    kind, body = words.encode(Said("post", {"text": "", "attachments": (named,)}))
    (file,) = words.decode(kind, body).fields["attachments"]
    assert (file["id"], file["chunks"]) == (FILE, (bytes(32),))
    assert words.decode(0x7FFF, b"whatever").kind == "unknown"
    assert words.decode(kind, b"\xff").kind == "unknown"
    for wrong in ({"text": "x" * 100_000}, {"text": "a", "wish": "no such"}, {"what": 1}):
        with pytest.raises(CannotTravel):
            words.encode(Said("post", wrong))
