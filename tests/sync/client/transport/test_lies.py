"""Whatever a server answers, the client ends soon, reads little, and says so in one sentence."""

import gzip
import hashlib
import json
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.client.transport import Cursor, Lied, Refused, Relay, Restored, Sizes, Unreachable
from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame, Kind, State, encode
from sync.protocol.problems import Problem
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import (
    BOX,
    CAPABILITY,
    GENERATION,
    JSON,
    KEY,
    LOG,
    OCTETS,
    PROBLEM,
    Liar,
    Talk,
    answer,
    forever,
    problem,
    saying,
)

CURSOR = Cursor(GENERATION)
INFO = {
    "relay": "00" * 16,
    "generation": GENERATION.hex(),
    "protocol": [1],
    "gate": "closed",
    "work_bits": None,
    "retention_days": 90,
    "limits": dict.fromkeys(
        ["body", "log", "attachments", "chunk", "chunks", "box", "box_items", "page", "wait"], 1
    ),
}


def posts(*bodies: bytes, first: int = 1) -> list[Frame]:
    return [Frame(first + at, 1, Kind.POST, State.PRESENT, body) for at, body in enumerate(bodies)]


def page(
    frames: list[Frame], head: int | None = None, chain: bytes | None = None, **headers: object
) -> bytes:
    """A page from the log's start, honest unless told otherwise."""
    true = START
    for frame in frames:
        true = follow(true, frame)
    fields = {
        "Lamplit-Head": len(frames) if head is None else head,
        "Lamplit-Chain": (true if chain is None else chain).hex(),
        "Lamplit-Turn": 1,
    }
    fields |= {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(200, b"".join(map(encode, frames)), OCTETS, fields)


def read(relay: Relay) -> None:
    relay.read(LOG, CAPABILITY, CURSOR)


def append(relay: Relay) -> None:
    relay.append(LOG, CAPABILITY, KEY, b"sealed", if_turn=3)


def test_an_honest_page_is_read(make: Make) -> None:
    frames = posts(b"one", b"two")
    with Liar(saying(page(frames))) as liar:
        got = make(liar.address).read(LOG, CAPABILITY, CURSOR)
    assert got.frames == tuple(frames)
    assert got.cursor == Cursor(GENERATION, 2, follow(follow(START, frames[0]), frames[1]))
    assert not got.is_last


PAGES = {
    "a gap": page([*posts(b"one"), *posts(b"three", first=3)], head=3),
    "not from the cursor": page(posts(b"two", first=2), head=2),
    "another chain": page(posts(b"one"), chain=bytes(32)),
    "another chain at the cursor": page([], chain=b"\1" * 32),
    "no chain": page(posts(b"one"), Lamplit_Chain=""),
    "a chain that is none": page(posts(b"one"), Lamplit_Chain="zz" * 32),
    "two chains": page(posts(b"one"), Lamplit_Chain=f"{'0' * 64}\r\nLamplit-Chain: {'1' * 64}"),
    "entries beyond the head": page(posts(b"one", b"two"), head=1),
    "entries kept back": page([], head=5),
    "entries beyond the turn": page(posts(b"one", b"two"), Lamplit_Ends=1),
    "a head that is no number": page(posts(b"one"), Lamplit_Head="²"),
    "a negative head": page(posts(b"one"), Lamplit_Head="-1"),
    "a head with a sign": page(posts(b"one"), Lamplit_Head="+1"),
    "a head beyond counting": page(posts(b"one"), Lamplit_Head="9" * 5000),
    "no turn": page(posts(b"one"), Lamplit_Turn=""),
    "more entries than asked for": page(posts(*[b"x"] * 257)),
    "a damaged frame": answer(
        200, b"\0" * 50, OCTETS, {"Lamplit-Head": 1, "Lamplit-Chain": "00" * 32, "Lamplit-Turn": 1}
    ),
    "half a frame": answer(
        200,
        encode(posts(b"one")[0])[:-1],
        OCTETS,
        {"Lamplit-Head": 1, "Lamplit-Chain": "00" * 32, "Lamplit-Turn": 1},
    ),
    "a page as JSON": page(posts(b"one"), Content_Type=JSON),
    "no type": page(posts(b"one"), Content_Type=""),
    "no generation": page(posts(b"one"), Lamplit_Generation=""),
    "a generation that is none": page(posts(b"one"), Lamplit_Generation="AB" * 16),
    "a packed page": page(posts(b"one"), Content_Encoding="gzip"),
    "an unknown framing": page(posts(b"one"), Transfer_Encoding="gzip, chunked"),
    "two framings": page(posts(b"one"), Transfer_Encoding="chunked"),
    "no end": page(posts(b"one")).replace(b"Content-Length", b"Content-Width"),
    "a length that is none": page(posts(b"one"), Content_Length="+5"),
    "created": page(posts(b"one")).replace(b" 200 ", b" 201 ", 1),
    "no content": answer(204, b"", None, length=False),
    "partial content": page(posts(b"one")).replace(b" 200 ", b" 206 ", 1),
    "switching protocols": answer(101, b"", None, {"Upgrade": "h2c"}, length=False),
    "an early hint": answer(103, b"", None, length=False),
    "two lengths": page(posts(b"one"), Content_Length="5\r\nContent-Length: 6"),
    "a redirect": answer(302, b"", None, {"Location": "/elsewhere"}),
    "not found as a page of HTML": answer(404, b"<html>", "text/html"),
    "a refusal without a type": answer(404, b'{"title":"No.","status":404}', PROBLEM),
    "a refusal with two codes": answer(
        404, json.dumps({"type": "about:blank", "title": "", "status": 403}).encode(), PROBLEM
    ),
    "a refusal with another code than it has": problem(403, "unknown"),
    "a refusal that is no JSON": answer(404, b"[" * 10_000, PROBLEM),
    "a refusal without end": answer(404, b" " * 100_000, PROBLEM),
    "shorter than it was": problem(416, "ahead"),
    "not HTTP": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "another version of HTTP": b"HTTP/3.0 200 OK\r\n\r\n",
    "a status that is none": b"HTTP/1.1 abc OK\r\n\r\n",
    "garbled headers": b"HTTP/1.1 200 OK\r\nno colon here\r\n\r\n",
    "a header that is too long": answer(200, b"", JSON, {"X": "x" * 70_000}),
    "too many headers": answer(200, b"", JSON, {f"X-{n}": n for n in range(200)}),
    "too many headers in all": answer(200, b"", JSON, {f"X-{n}": "x" * 1000 for n in range(90)}),
}


@pytest.mark.parametrize("said", PAGES.values(), ids=PAGES.keys())
def test_a_page_that_breaks_the_rules_is_not_used(make: Make, said: bytes) -> None:
    with Liar(saying(said)) as liar:
        with pytest.raises(Lied) as caught:
            read(make(liar.address, replace(QUICK, tries=3)))
        assert len(liar.requests) == 1  # a lie is not asked for again
    assert str(caught.value).endswith(".")


def test_a_cursor_of_another_generation_is_told_from_a_lie(make: Make) -> None:
    other = Cursor(b"\x99" * 16, 7, b"\1" * 32)
    for said in (page([]), problem(416, "ahead"), problem(410, "too-old")):
        with Liar(saying(said)) as liar, pytest.raises(Restored) as caught:
            make(liar.address).read(LOG, CAPABILITY, other)
        assert caught.value.generation == GENERATION


def test_a_reader_who_comes_late_takes_the_chain_once(make: Make) -> None:
    late = Cursor(GENERATION, 0, None)
    with Liar(saying(page(posts(b"one"), chain=b"\5" * 32), page([], head=1))) as liar:
        relay = make(liar.address)
        got = relay.read(LOG, CAPABILITY, late)
        assert got.cursor.chain == b"\5" * 32
        with pytest.raises(Lied):
            relay.read(LOG, CAPABILITY, got.cursor)


ANSWERS: dict[str, tuple[Callable[[Relay], object], bytes]] = {
    "another turn": (append, answer(201, b'{"seq":1,"turn":4,"chain":"%s"}' % (b"00" * 32))),
    "no place": (append, answer(201, b'{"seq":0,"turn":3,"chain":"%s"}' % (b"00" * 32))),
    "no chain": (append, answer(201, b'{"seq":1,"turn":3}')),
    "true for one": (append, answer(201, b'{"seq":true,"turn":3,"chain":"%s"}' % (b"00" * 32))),
    "a list": (append, answer(201, b"[]")),
    "garbage": (append, answer(201, b"\xff\xfe")),
    "nested without end": (append, answer(201, b'{"a":' * 50_000)),
    "a member twice": (append, answer(201, b'{"seq":1,"seq":1}')),
    "not a number": (append, answer(201, b'{"seq":NaN}')),
    "two generations": (
        lambda relay: relay.describe(),
        answer(200, json.dumps(INFO | {"generation": "ff" * 16}).encode()),
    ),
    "a token in its own words": (
        lambda relay: relay.mint_token(LOG, CAPABILITY, KEY),
        answer(201, json.dumps({"token": "lt1abc\nCall 555!"}).encode()),
    ),
    "another log": (
        lambda relay: relay.create_log(BOX, KEY, capability_hash=b"1" * 32, repair_hash=b"2" * 32),
        answer(201, json.dumps({"log": "0" * 32, "seq": 0, "turn": 1, "chain": "0" * 64}).encode()),
    ),
    "another box": (
        lambda relay: relay.create_box(
            BOX,
            KEY,
            log=LOG,
            capability=CAPABILITY,
            contact_hash=b"1" * 32,
            reader_hash=b"2" * 32,
            kind="invite",
        ),
        answer(201, json.dumps({"box": "0" * 32, "days": 3}).encode()),
    ),
    "words with no content": (
        lambda relay: relay.withdraw(LOG, 1, CAPABILITY),
        answer(200, b"done"),
    ),
    "no item": (lambda relay: relay.post(BOX, CAPABILITY, KEY, b"x"), answer(201, b'{"item":0}')),
    "parts out of order": (
        lambda relay: relay.attachment(LOG, CAPABILITY, BOX),
        answer(
            200,
            json.dumps(
                {
                    "listed": False,
                    "chunks": [{"index": index, "size": 1, "hash": "0" * 64} for index in (1, 0)],
                }
            ).encode(),
        ),
    ),
    "a part announced as another": (
        lambda relay: relay.chunk(LOG, CAPABILITY, BOX, 0, hashlib.sha256(b"bytes").digest()),
        answer(200, b"bytes", OCTETS, {"Content-Digest": f"sha-256=:{'A' * 43}=:"}),
    ),
    "another part": (
        lambda relay: relay.chunk(LOG, CAPABILITY, BOX, 0, bytes(32)),
        answer(200, b"bytes", OCTETS, {"Content-Digest": f"sha-256=:{'A' * 43}=:"}),
    ),
}


@pytest.mark.parametrize(("ask", "said"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_to_another_question_is_not_used(
    make: Make, ask: Callable[[Relay], object], said: bytes
) -> None:
    with Liar(saying(said)) as liar, pytest.raises(Lied):
        ask(make(liar.address))


@pytest.mark.parametrize(
    "body",
    [
        struct.pack(">QI", 1, 3) + b"ab",
        struct.pack(">QI", 1, 3) + b"abc" + b"\0",
        struct.pack(">QI", 9, 1) + b"a",
        (struct.pack(">QI", 1, 1) + b"a") * 2,
        struct.pack(">QI", 0, 1) + b"a",
        struct.pack(">QI", 1, 2**32 - 1),
    ],
)
def test_a_damaged_box_is_not_used(make: Make, body: bytes) -> None:
    with (
        Liar(saying(answer(200, body, OCTETS, {"Lamplit-Head": 5}))) as liar,
        pytest.raises(Lied),
    ):
        make(liar.address).items(BOX, CAPABILITY)


def test_a_redirect_is_not_followed_nor_its_body_read(make: Make) -> None:
    """`requests` would unpack a redirect's body even when it follows none."""
    bomb = zlib.compressobj(9, wbits=31)
    packed = bomb.compress(bytes(200 << 20)) + bomb.flush()
    with Liar(saying(answer(200))) as other:
        said = answer(
            307, packed, None, {"Location": f"{other.address}/", "Content-Encoding": "gzip"}
        )
        with Liar(saying(said)) as liar:
            tracemalloc.start()
            with pytest.raises(Lied):
                append(make(liar.address))
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
        assert other.connections == 0
    assert peak < 20 << 20


def test_a_packed_answer_is_refused_unread(make: Make) -> None:
    packed = gzip.compress(bytes(1 << 20))
    with Liar(saying(answer(200, packed, JSON, {"Content-Encoding": "gzip"}))) as liar:
        with pytest.raises(Lied):
            make(liar.address).describe()
        assert b"Accept-Encoding: identity\r\n" in liar.requests[0]


ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "headers": (b"HTTP/1.1 200 OK\r\n", b"X-Header: more\r\n"),
    "one header": (b"HTTP/1.1 200 OK\r\nX: ", b"x" * 4096),
    "a status line": (b"HTTP/1.1 200 ", b"O" * 4096),
    "interim answers": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body": (answer(200, b"", JSON, length=False), b" " * 65536),
    "chunks": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False),
        b"1000\r\n" + b" " * 4096 + b"\r\n",
    ),
    "one chunk": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False) + b"ffffffffff\r\n",
        b" " * 65536,
    ),
    "a negative chunk": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False) + b"-5\r\n",
        b" " * 65536,
    ),
    "a chunk's size": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False),
        b"0" * 4096,
    ),
    "trailers": (
        answer(200, b"", JSON, {"Transfer-Encoding": "chunked"}, length=False) + b"0\r\n",
        b"X: y\r\n" * 500,
    ),
}


@pytest.mark.parametrize(("start", "piece"), ENDLESS.values(), ids=ENDLESS.keys())
def test_what_never_ends_is_ended(make: Make, start: bytes, piece: bytes) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(start)
        talk.trickle(forever(piece), 0)

    with Liar(behave) as liar:
        tracemalloc.start()
        with pytest.raises((Lied, Unreachable)):
            make(liar.address, replace(QUICK, request=1.0)).describe()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 8 << 20


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n" * 3000,
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %b\r\n" % (n, b"x" * 500) for n in range(90)),
    ],
)
def test_headers_have_a_bound_of_their_own(make: Make, head: bytes) -> None:
    """Each of these is within what `http.client` allows."""
    with Liar(saying(head)) as liar, pytest.raises(Lied, match="headers without end"):
        make(liar.address).describe()


def test_a_length_that_is_too_long_is_not_waited_for(make: Make) -> None:
    said = answer(200, b"", JSON, {"Content-Length": 10**15})

    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(said)
        talk.wait()

    with Liar(behave) as liar, pytest.raises(Lied, match="larger"):
        make(liar.address).describe()


def test_the_bounds_are_those_of_the_policy(make: Make) -> None:
    with Liar(saying(page(posts(bytes(2000))))) as liar:
        read(make(liar.address))
        with pytest.raises(Lied, match="larger"):
            read(make(liar.address, sizes=Sizes(page=1000)))


@pytest.mark.parametrize("cut", [0, 1, 20, 60, -1])
def test_an_answer_that_breaks_off_is_no_lie(make: Make, cut: int) -> None:
    whole = answer(200, json.dumps(INFO).encode())

    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(whole[:cut])

    with Liar(behave) as liar, pytest.raises(Unreachable):
        make(liar.address).describe()


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_server_in_front_may_answer_in_the_relays_place(make: Make, status: int) -> None:
    said = answer(status, b"<h1>sorry</h1>", "text/html", {"Retry-After": 7}, generation=None)
    with Liar(saying(said)) as liar, pytest.raises(Unreachable) as caught:
        make(liar.address).describe()
    assert caught.value.retry_after == 7


def test_every_refusal_arrives_as_itself(make: Make) -> None:
    for one in Problem:
        with Liar(saying(problem(one.status, one.slug))) as liar, pytest.raises(Refused) as caught:
            append(make(liar.address))
        assert (caught.value.problem, caught.value.status) == (one, one.status)
        assert caught.value.generation == GENERATION
        assert str(caught.value) == one.sentence


def test_an_unknown_refusal_says_nothing_in_the_servers_words(make: Make) -> None:
    said = answer(451, b'{"type":"about:blank","title":"Call 555!","status":451,"turn":4}', PROBLEM)
    with Liar(saying(said)) as liar, pytest.raises(Refused) as caught:
        append(make(liar.address))
    assert caught.value.problem is None
    assert "555" not in str(caught.value)
    assert caught.value.details == {"turn": 4}


def test_no_cookie_is_kept(make: Make) -> None:
    said = answer(
        200, json.dumps(INFO).encode(), JSON, {"Set-Cookie": "track=me; Path=/; Max-Age=9999"}
    )
    with Liar(saying(said)) as liar:
        relay = make(liar.address)
        relay.describe()
        relay.describe()
        assert len(liar.requests) == 2
        assert not any(b"cookie" in request.lower() for request in liar.requests)
