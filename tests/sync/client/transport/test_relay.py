"""Every call, against a real relay."""

import hashlib
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from sync.client.transport import (
    Address,
    Cancelled,
    Cursor,
    Lied,
    Refused,
    Relay,
    Stop,
    TooLong,
    WrongToken,
    pieces,
    stamp,
)
from sync.protocol.chain import START
from sync.protocol.frames import Kind, State
from sync.protocol.ids import box_id, log_id, secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import BODY, CHUNK, KIB
from sync.relay.http.listeners import Listener
from sync.relay.http.options import Options
from tests.sync.client.transport.circles import Circle, address_of, circle_at
from tests.sync.client.transport.conftest import Make
from tests.sync.client.transport.liars import Liar, problem, saying
from tests.sync.making import Source
from tests.sync.relays import LIMITS, Running, relay_here


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def relay(running: Running, make: Make) -> Relay:
    return make(address_of(running))


@pytest.fixture
def circle(running: Running, relay: Relay, source: Source) -> Circle:
    return circle_at(running, relay, source)


def refused(problem: Problem) -> AbstractContextManager[object]:
    """Expects a refusal."""
    return pytest.raises(Refused, match=re.escape(problem.sentence))


def test_the_relay_says_what_it_is(running: Running, relay: Relay) -> None:
    told = relay.describe()
    assert told.value.relay == running.services.store.identity.relay
    assert told.generation == told.value.generation == running.services.store.identity.generation
    assert told.value.protocol == (1,)
    assert told.value.gate == "closed"
    assert told.value.limits.body == LIMITS.body


def test_a_log_is_made_once(running: Running, relay: Relay, source: Source) -> None:
    info, key, token = relay.describe().value, source.id(), running.token()

    def create(capability_hash: bytes = b"\1" * 32) -> bool:
        told = relay.create_log(
            info.relay,
            key,
            token=token,
            capability_hash=capability_hash,
            repair_hash=b"\2" * 32,
        )
        assert told.value.log == log_id(info.relay, key)
        return told.repeated

    assert not create()
    assert create()
    with refused(Problem.KEY_REUSED):
        create(capability_hash=b"\3" * 32)
    with refused(Problem.FORBIDDEN):
        relay.create_log(
            info.relay, source.id(), capability_hash=b"\1" * 32, repair_hash=b"\2" * 32
        )


def test_entries_go_in_and_come_out(relay: Relay, circle: Circle, source: Source) -> None:
    key = source.id()
    first = relay.append(circle.log, circle.capability, key, b"one", if_turn=1)
    again = relay.append(circle.log, circle.capability, key, b"one", if_turn=1)
    assert (first.value.seq, first.value.turn, first.repeated) == (1, 1, False)
    assert again.repeated
    assert again.value == first.value
    circle.post(relay, b"two" * 100_000)
    page = relay.read(circle.log, circle.capability, circle.start)
    assert [frame.body for frame in page.frames] == [b"one", b"two" * 100_000]
    assert (page.cursor.seq, page.head, page.turn, page.ends) == (2, 2, 1, None)
    beginning = relay.read(circle.log, circle.capability, circle.start, count=1)
    assert beginning.cursor == Cursor(circle.generation, 1, first.value.chain)
    rest = relay.read(circle.log, circle.capability, beginning.cursor)
    assert rest.cursor == page.cursor
    empty = relay.read(circle.log, circle.capability, page.cursor, wait=1)
    assert (empty.frames, empty.cursor) == ((), page.cursor)
    state = relay.state(circle.log, circle.capability).value
    assert (state.head, state.chain, state.ended) == (2, page.cursor.chain, False)


def test_a_turn_passes_and_its_capability_ends(relay: Relay, circle: Circle) -> None:
    circle.post(relay, b"before")
    ended = circle.turn_over(relay)
    page = relay.read(circle.log, ended, circle.start)
    assert page.is_last
    assert page.ends == 2
    assert page.frames[1].next_turn == 2
    with refused(Problem.STALE_TURN):
        relay.append(circle.log, ended, bytes(16), b"late", if_turn=1)
    circle.post(relay, b"after")
    late = Cursor(circle.generation, 2, page.cursor.chain)
    assert [f.body for f in relay.read(circle.log, circle.capability, late).frames] == [b"after"]
    with refused(Problem.TOO_OLD):
        relay.read(circle.log, circle.capability, circle.start)


def test_an_entry_is_withdrawn(relay: Relay, circle: Circle, source: Source) -> None:
    secret = source.secret()
    relay.append(
        circle.log,
        circle.capability,
        source.id(),
        b"regretted",
        if_turn=1,
        withdraw_hash=secret_hash(secret),
    )
    relay.withdraw(circle.log, 1, secret)
    relay.withdraw(circle.log, 1, secret)
    frame = relay.read(circle.log, circle.capability, circle.start).frames[0]
    assert (frame.state, frame.body) == (State.WITHDRAWN, None)
    assert frame.body_hash == hashlib.sha256(b"regretted").digest()
    with refused(Problem.UNKNOWN):
        relay.withdraw(circle.log, 1, source.secret())


def test_a_log_is_repaired_and_closed(relay: Relay, circle: Circle, source: Source) -> None:
    circle.post(relay, b"good")
    kept = circle.capability
    circle.turn_over(relay, b"garbage")
    renewed, fresh = source.secret(), source.secret()
    relay.renew_repair(circle.log, circle.repair, secret_hash(renewed))
    told = relay.repair(
        circle.log,
        renewed,
        source.id(),
        b"repair",
        if_turn=2,
        void_after=1,
        next_turn=7,
        next_hash=secret_hash(fresh),
        close=True,
    )
    assert (told.value.seq, told.value.turn) == (3, 7)
    page = relay.read(circle.log, kept, circle.start)
    assert [frame.state for frame in page.frames] == [State.PRESENT, State.VOID, State.PRESENT]
    assert page.frames[2].kind is Kind.REPAIR
    assert page.frames[2].closes
    assert page.is_last
    with refused(Problem.MOVED):
        relay.append(circle.log, fresh, source.id(), b"more", if_turn=7)
    assert relay.state(circle.log, renewed).value.access == "moved"


def test_a_member_gives_a_token(tmp_path: Path, make: Make, source: Source) -> None:
    with relay_here(tmp_path / "relay", options=Options(gate="invite")) as running:
        relay = make(address_of(running))
        circle = circle_at(running, relay, source)
        key = source.id()
        told = relay.mint_token(circle.log, circle.capability, key)
        assert not told.repeated
        again = relay.mint_token(circle.log, circle.capability, key)
        assert (again.value, again.repeated) == (told.value, True)
        relay.create_log(
            circle.relay,
            source.id(),
            capability_hash=source.secret(),
            repair_hash=source.secret(),
            token=told.value.token,
        )


def test_work_opens_an_open_relay(tmp_path: Path, make: Make, source: Source) -> None:
    with relay_here(tmp_path / "relay", options=Options(gate="open", work_bits=9)) as running:
        relay = make(address_of(running))
        info = relay.describe().value
        assert info.work_bits == 9
        work = stamp(info.relay, 9, running.services.today(), source)
        told = relay.create_log(
            info.relay,
            source.id(),
            capability_hash=source.secret(),
            repair_hash=source.secret(),
            work=work,
        )
        assert told.value.chain == START


def test_a_box_is_filled_read_and_closed(relay: Relay, circle: Circle, source: Source) -> None:
    contact, reader, key = source.secret(), source.secret(), source.id()

    def create() -> bool:
        told = relay.create_box(
            circle.relay,
            key,
            log=circle.log,
            capability=circle.capability,
            contact_hash=secret_hash(contact),
            reader_hash=secret_hash(reader),
            kind="return",
        )
        assert told.value.box == box_id(circle.relay, key)
        assert told.value.days > 0
        return told.repeated

    assert [create(), create()] == [False, True]
    box, item = box_id(circle.relay, key), source.id()
    assert relay.post(box, contact, item, b"hello").value.item == 1
    assert relay.post(box, contact, item, b"hello").repeated
    relay.post(box, contact, source.id(), b"x" * 70_000)
    page = relay.items(box, reader)
    assert [(one.number, one.body) for one in page.items] == [(1, b"hello"), (2, b"x" * 70_000)]
    assert page.head == 2
    assert [one.number for one in relay.items(box, reader, after=1, count=1).items] == [2]
    relay.take_out(box, reader, through=1)
    assert [one.number for one in relay.items(box, reader).items] == [2]
    assert relay.items(box, reader, after=2, wait=1).items == ()
    assert relay.renew_box(box, reader).value.days > 0
    with refused(Problem.UNKNOWN):
        relay.items(box, contact)
    relay.close_box(box, reader)
    with refused(Problem.UNKNOWN):
        relay.items(box, reader)


def test_an_attachment_goes_up_and_down(relay: Relay, circle: Circle, source: Source) -> None:
    data, attachment = source(CHUNK + 300 * KIB), source.id()
    done: list[int] = []
    hashes = relay.upload(circle.log, circle.capability, attachment, pieces(data), done.append)
    assert done == [CHUNK, len(data)]
    assert hashes[1] == hashlib.sha256(data[CHUNK:]).digest()
    relay.append(
        circle.log,
        circle.capability,
        source.id(),
        b"look",
        if_turn=1,
        attachments=[attachment],
    )
    assert relay.attachment(circle.log, circle.capability, attachment).value.listed
    down = relay.download(circle.log, circle.capability, attachment, hashes=hashes)
    assert b"".join(down) == data
    with pytest.raises(Lied):
        next(relay.download(circle.log, circle.capability, attachment, hashes=hashes[:1]))
    with pytest.raises(Lied):
        next(relay.download(circle.log, circle.capability, attachment, most=CHUNK))


def test_an_upload_goes_on_where_it_broke_off(relay: Relay, circle: Circle, source: Source) -> None:
    data, attachment = source(5 * KIB), source.id()
    whole = pieces(data, KIB)

    class BrokenError(Exception):
        pass

    def breaks(index: int) -> bytes | None:
        if index == 3:
            raise BrokenError
        return whole(index)

    with pytest.raises(BrokenError):
        relay.upload(circle.log, circle.capability, attachment, breaks)
    there = relay.attachment(circle.log, circle.capability, attachment).value.chunks
    assert [chunk.index for chunk in there] == [0, 1, 2]
    sent: list[int] = []
    put = relay.put_chunk

    def counted(log: bytes, capability: bytes, one: bytes, index: int, body: bytes) -> object:
        sent.append(index)
        return put(log, capability, one, index, body)

    relay.put_chunk = counted  # type: ignore[method-assign, assignment]
    relay.upload(circle.log, circle.capability, attachment, whole)
    assert sent == [3, 4]
    assert put(circle.log, circle.capability, attachment, 4, data[4 * KIB :]).repeated
    with refused(Problem.ATTACHMENT_FIXED):
        put(circle.log, circle.capability, attachment, 4, b"other bytes")


@pytest.mark.parametrize("chunk", [b"x" * (CHUNK + 1), b"x"])
def test_an_attachment_that_is_too_long_is_not_sent(
    relay: Relay, circle: Circle, source: Source, chunk: bytes
) -> None:
    put: list[int] = []
    relay.put_chunk = lambda *_: put.append(1)  # type: ignore[method-assign, assignment]
    with pytest.raises(TooLong):
        relay.upload(circle.log, circle.capability, source.id(), lambda _: chunk)
    assert len(put) == (0 if len(chunk) > CHUNK else 256)


def test_what_is_refused_early_is_heard(relay: Relay, circle: Circle, source: Source) -> None:
    """The relay answers before a body that is too large has come, and closes."""
    with refused(Problem.TOO_LARGE):
        relay.append(circle.log, circle.capability, source.id(), bytes(BODY + 1), if_turn=1)
    with refused(Problem.TOO_LARGE):
        relay.append(circle.log, circle.capability, source.id(), bytes(32 * BODY), if_turn=1)
    assert circle.post(relay, b"small") == 1


def test_a_wrong_capability_opens_nothing(relay: Relay, circle: Circle, source: Source) -> None:
    for log, secret in ((circle.log, source.secret()), (source.id(), circle.capability)):
        with refused(Problem.UNKNOWN):
            relay.read(log, secret, circle.start)
        with refused(Problem.UNKNOWN):
            relay.append(log, secret, source.id(), b"x", if_turn=1)


def test_connections_are_kept_and_told_of(running: Running, make: Make, source: Source) -> None:
    lines: list[tuple[str, str]] = []
    relay = make(
        address_of(running), on_connection=lambda host, purpose: lines.append((host, purpose))
    )
    circle = circle_at(running, relay, source)
    for number in range(5):
        circle.post(relay, b"%d" % number)
    relay.read(circle.log, circle.capability, circle.start)
    assert lines == [("127.0.0.1", "greeting")]


@pytest.mark.parametrize(("host", "name"), [("::1", "[::1]"), ("127.0.0.1", "localhost")])
def test_this_computer_is_reached_by_every_name_it_has(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch, host: str, name: str
) -> None:
    if host == "::1" and not socket.has_dualstack_ipv6():
        pytest.skip("there is no IPv6 here")
    with relay_here(tmp_path / "relay", listeners=(Listener(host=host),)) as running:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("looked up"))
        relay = make(Address.parse(f"http://{name}:{running.address[1]}"))
        assert relay.describe().value.relay == running.services.store.identity.relay


def test_a_relay_may_live_below_a_path(make: Make) -> None:
    with Liar(saying(problem(404, "unknown"))) as liar:
        with pytest.raises(Refused):
            make(replace(liar.address, path="/circle")).describe()
        assert liar.requests[0].startswith(b"GET /circle/v1 HTTP/1.1\r\n")


def test_isolated_logs_have_connections_of_their_own(
    running: Running, make: Make, source: Source
) -> None:
    lines: list[str] = []
    relay = make(
        address_of(running), isolate=True, on_connection=lambda _, purpose: lines.append(purpose)
    )
    circles = [circle_at(running, relay, source) for _ in range(2)]
    for circle in circles * 3:
        relay.state(circle.log, circle.capability)
    assert lines == ["greeting", "circle", "circle"]


def test_a_closed_relay_keeps_no_connection(running: Running, make: Make) -> None:
    lines: list[str] = []
    relay = make(address_of(running), on_connection=lambda _, purpose: lines.append(purpose))
    relay.describe()
    relay.close()
    relay.describe()
    relay.describe()
    assert len(lines) == 3


def test_a_connection_that_ended_meanwhile_is_replaced_unseen(tmp_path: Path, make: Make) -> None:
    with relay_here(tmp_path / "relay") as first:
        relay = make(address_of(first), on_connection=lambda *_: None)
        told = relay.describe()
        port = first.address[1]
    with relay_here(tmp_path / "relay", listeners=(Listener(port=port),)):
        assert relay.describe().value == replace(told.value)


def test_many_threads_share_a_relay(
    running: Running, relay: Relay, source: Source, circle: Circle
) -> None:
    keys = [source.id() for _ in range(60)]

    def append(number: int) -> int:
        body = b"%d" % number
        told = relay.append(circle.log, circle.capability, keys[number], body, if_turn=1)
        return told.value.seq

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(append, range(60))) == list(range(1, 61))
    page = relay.read(circle.log, circle.capability, circle.start)
    assert {frame.body for frame in page.frames} == {b"%d" % number for number in range(60)}


def test_work_can_be_stopped_and_has_a_bound(source: Source) -> None:
    stop, seen = Stop(), []

    def progress(done: int, expected: int) -> None:
        seen.append((done, expected))
        if len(seen) == 3:
            stop.set()

    with pytest.raises(Cancelled):
        stamp(bytes(16), 26, 20_000, source, stop=stop, progress=progress)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert {expected for _, expected in seen} == {1 << 26}
    with pytest.raises(Lied):
        stamp(bytes(16), 200, 20_000, source)


@pytest.mark.parametrize("bits", [0, 1, 8, 12])
def test_a_stamp_is_what_the_protocol_asks_for(source: Source, bits: int) -> None:
    found = stamp(b"\xab" * 16, bits, 20_780, source)
    one, said, day, relay, nonce, counter = found.split(":")
    assert (one, said, day, relay) == ("1", str(bits), "20780", "ab" * 16)
    assert len(bytes.fromhex(nonce)) == 16
    assert counter.isdigit()
    zeros = 256 - int.from_bytes(hashlib.sha256(found.encode()).digest()).bit_length()
    assert zeros >= bits


@pytest.mark.parametrize("token", ["", "lt1", "lt1abc\n", " lt1abc", "lt1abc…", "lt1ABC", "lt1a b"])
def test_what_is_no_token_is_not_sent(make: Make, token: str) -> None:
    """Somebody may have pasted more than the token, and it would go into a header."""
    seen: list[str] = []
    address = Address.parse("https://relay.example.org")
    relay = make(address, on_connection=lambda host, _: seen.append(host))
    with pytest.raises(WrongToken) as caught:
        relay.create_log(bytes(16), bytes(16), capability_hash=b"", repair_hash=b"", token=token)
    assert seen == []
    assert str(caught.value) == "This is not a token for making a circle."
