"""Abuse below the level of requests, by raw sockets: each has its answer, and nothing hangs."""

import json
import os
import re
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sync.relay.http.options import Options, Patience, Rates
from tests.sync.relay.http.asking import Asker, Circle, problem_of
from tests.sync.relay.http.contract import check_problem
from tests.sync.relays import Running, relay_here

IMPATIENT = Options(
    rates=Rates(None, None),
    patience=Patience(headers=1, body=1, body_rate=4096, stuck=2, idle=2),
    connections_per_address=40,
)


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A relay that waits for nobody for long."""
    with relay_here(tmp_path_factory.mktemp("relay"), options=IMPATIENT) as running:
        yield running


def connect(relay: Running) -> socket.socket:
    return socket.create_connection(relay.address, timeout=20)


def answer_to(relay: Running, data: bytes, *more: bytes) -> tuple[int, str]:
    """Status and name of the refusal that the relay answers with before it closes."""
    with connect(relay) as link:
        for part in (data, *more):
            try:
                link.sendall(part)
            except OSError:
                break  # it has answered already
        return refusal(read_all(link))


def read_all(link: socket.socket) -> bytes:
    found = b""
    try:
        while part := link.recv(65536):
            found += part
    except ConnectionResetError:
        pass
    return found


def refusal(raw: bytes) -> tuple[int, str]:
    head, _, body = raw.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    status = int(lines[0].split()[1])
    headers = {line.split(": ")[0].lower(): line.split(": ", 1)[1] for line in lines[1:]}
    assert re.fullmatch("[0-9a-f]{32}", headers["lamplit-generation"])
    body = body[: int(headers["content-length"])]
    check_problem(status, headers, body)
    return status, json.loads(body)["type"].rpartition(":")[2]


def request(method: str, path: str, *headers: str, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: relay", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def append(circle: Circle, *headers: str, body: bytes = b"") -> bytes:
    return request(
        "POST", f"{circle.path}/entries", f"Authorization: Bearer {circle.capability.hex()}",
        f"Idempotency-Key: {os.urandom(16).hex()}", "If-Turn: 1",
        "Content-Type: application/octet-stream", *headers, body=body,
    )  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        b"hello\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(100),
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /v1 HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n",
        b"GET /v1 HTTP/1.1\r\nHost: x\r\nX: a\x00b\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        request("POST", "/v1/logs", "Content-Length: -1"),
        request("POST", "/v1/logs", "Content-Length: 5", "Content-Length: 6", body=b"x" * 6),
        request("POST", "/v1/logs", "Content-Length: 99999999999999999999999"),
        request("POST", "/v1/logs", "Content-Length: 5", "Transfer-Encoding: chunked"),
        b"CONNECT relay:443 HTTP/1.1\r\nHost: relay\r\n\r\n",
    ],
)  # fmt: skip
def test_what_is_not_http_is_malformed(relay: Running, data: bytes) -> None:
    assert answer_to(relay, data) == (400, "malformed")


def test_a_chunked_body_that_is_none_is_malformed(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    start = append(circle, "Transfer-Encoding: chunked")
    for chunks in (b"zz\r\n", b"5\r\nhelloX", b"-1\r\n", b"ffffffffffffffffff\r\n"):
        assert answer_to(relay, start, chunks) == (400, "malformed")
    assert circle.page().content == b""
    asker.session.close()


def test_a_length_may_be_written_with_many_zeros(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    with connect(relay) as link:
        link.sendall(append(circle, f"Content-Length: {'0' * 5000}5", body=b"hello"))
        assert link.recv(12) == b"HTTP/1.1 201"
    assert '"error"' not in relay.output.getvalue()
    asker.session.close()


def test_a_body_in_another_coding_is_malformed(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    coded = append(circle, "Transfer-Encoding: gzip, chunked", "Connection: close")
    assert answer_to(relay, coded, b"2\r\nxx\r\n0\r\n\r\n") == (400, "malformed")
    asker.session.close()


def test_a_chunked_body_arrives_and_its_trailers_are_dropped(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    with connect(relay) as link:
        link.sendall(append(circle, "Transfer-Encoding: chunked", "Trailer: X"))
        link.sendall(b"5\r\nhello\r\n1\r\n!\r\n0\r\n" + b"If-Turn: 9\r\n" * 5000 + b"\r\n")
        link.sendall(request("GET", "/healthz", "Connection: close"))
        found = read_all(link)
    assert found.startswith(b"HTTP/1.1 201")
    assert b"HTTP/1.1 200" in found
    assert [frame.body for frame in circle.frames()] == [b"hello!"]
    asker.session.close()


def test_endless_headers_are_cut_off(relay: Running) -> None:
    flood = b"".join(b"X-%d: %s\r\n" % (number, b"y" * 1000) for number in range(100))
    assert answer_to(relay, b"GET /v1 HTTP/1.1\r\n" + flood) == (431, "headers-too-large")
    assert answer_to(relay, b"GET /v1 HTTP/1.1\r\n" + flood + b"\r\n") == (431, "headers-too-large")
    assert answer_to(relay, b"GET /" + b"x" * 40_000) == (431, "headers-too-large")
    many = "\r\n".join(f"X-{number}: y" for number in range(200))
    assert answer_to(relay, request("GET", "/v1", many)) == (431, "headers-too-large")


def test_headers_that_fit_are_taken(relay: Running) -> None:
    with connect(relay) as link:
        padding = "X-Padding: " + "y" * 12_000
        link.sendall(request("GET", "/v1", padding, "Connection: close"))
        assert read_all(link).startswith(b"HTTP/1.1 200")


def test_slow_headers_are_not_waited_for(relay: Running) -> None:
    with connect(relay) as link:
        link.sendall(b"GET /v1 HTTP/1.1\r\n")
        link.settimeout(0.3)
        for _ in range(20):
            try:
                link.sendall(b"X: y\r\n")
                if found := link.recv(65536):
                    break
            except TimeoutError:
                continue
        else:
            pytest.fail("it was waited for")
        assert refusal(found) == (408, "slow")


@pytest.mark.parametrize("data", [b"", b"\r\n", b"\r\n\r\n\r\n"])
def test_a_connection_that_says_nothing_is_closed(relay: Running, data: bytes) -> None:
    with connect(relay) as link:
        link.sendall(data)
        found = read_all(link)
    assert not found or refusal(found) == (408, "slow")


def test_a_body_that_trickles_is_not_waited_for(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    with connect(relay) as link:
        link.sendall(append(circle, "Content-Length: 1000", body=b"x" * 10))
        assert refusal(read_all(link)) == (408, "slow")
    assert circle.page().content == b""
    asker.session.close()


def test_a_body_that_stops_half_way_leaves_nothing(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    for number in range(10):
        with connect(relay) as link:
            link.sendall(append(circle, "Content-Length: 100000", body=bytes(number * 5000)))
    assert circle.append(b"whole").json()["seq"] == 1
    assert "failed" not in relay.output.getvalue()
    asker.session.close()


def test_an_oversize_body_is_refused_before_it_is_read(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    with connect(relay) as link:
        expecting = append(circle, "Content-Length: 9000000", "Expect: 100-continue")
        link.sendall(expecting)
        head = link.recv(65536)
        assert refusal(head) == (413, "too-large"), "and it was not told to go on"
    big = circle.append(bytes(512 * 1024 + 1))
    assert (problem_of(big), big.json()["most"]) == ("too-large", 512 * 1024)
    with connect(relay) as link:
        link.sendall(append(circle, "Transfer-Encoding: chunked"))
        chunk = b"10000\r\n" + bytes(65536) + b"\r\n"
        try:
            for _ in range(500):
                link.sendall(chunk)
        except OSError:
            pass
        assert refusal(read_all(link)) == (413, "too-large")
    asker.session.close()


def test_headers_that_stand_there_twice_are_refused(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    for name in ("Authorization", "Idempotency-Key", "If-Turn", "Content-Type"):
        data = append(circle, f"{name}: 1", "Content-Length: 0", "Connection: close")
        assert answer_to(relay, data) == (400, "malformed"), name
    asker.session.close()


def test_headers_that_are_not_ascii_are_refused(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    data = append(circle, "Withdraw-Hash: é", "Content-Length: 0", "Connection: close")
    assert answer_to(relay, data) == (400, "malformed")
    asker.session.close()


def test_an_upgrade_is_not_followed(relay: Running) -> None:
    for protocol in ("websocket", "h2c"):
        with connect(relay) as link:
            link.sendall(request("GET", "/v1", "Connection: Upgrade", f"Upgrade: {protocol}"))
            found = read_all(link)
        assert found.startswith(b"HTTP/1.1 200"), found
        assert b"connection: close" in found


def test_pipelined_requests_are_answered_in_order_up_to_a_point(relay: Running) -> None:
    with connect(relay) as link:
        link.sendall(request("GET", "/healthz") * 5 + request("GET", "/v2", "Connection: close"))
        found = read_all(link)
        assert re.findall(rb"HTTP/1.1 (\d+)", found) == [b"200"] * 5 + [b"404"]
    with connect(relay) as link:
        link.sendall(request("GET", "/healthz") * 3000)
        assert read_all(link).count(b"HTTP/1.1 200") < 3000


def test_garbage_after_a_request_is_not_taken_for_its_answer(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    poll = request(
        "GET", f"{circle.path}/entries?wait=50", f"Authorization: Bearer {circle.capability.hex()}"
    )
    with connect(relay) as link:
        link.sendall(poll)
        time.sleep(0.2)
        link.sendall(b"garbage\r\n\r\n")
        assert read_all(link) == b""
    asker.session.close()


def test_a_reader_that_takes_nothing_is_cut_off(relay: Running) -> None:
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    for _ in range(8):
        assert circle.append(os.urandom(512 * 1024)).status_code == 201
    asker.session.close()
    pages = 6  # more than the kernel holds for somebody who does not read
    with socket.socket() as link:
        link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        link.connect(relay.address)
        link.settimeout(120)
        link.sendall(
            request(
                "GET", f"{circle.path}/entries",
                f"Authorization: Bearer {circle.capability.hex()}",
            )
            * pages
        )  # fmt: skip
        deadline = time.monotonic() + 120
        assert link.recv(1), "it was answered, so the relay has counted it"
        while relay.call(relay.services.metrics.gauges["connections"][1]):
            assert time.monotonic() < deadline, "it was waited for"
            time.sleep(0.1)
        assert len(read_all(link)) < pages * 4 * 1024 * 1024


def test_an_idle_connection_is_closed(relay: Running) -> None:
    with connect(relay) as link:
        link.sendall(request("GET", "/healthz"))
        assert read_all(link).startswith(b"HTTP/1.1 200")


def test_one_address_has_so_many_connections(relay: Running) -> None:
    links = [connect(relay) for _ in range(IMPATIENT.connections_per_address)]
    try:
        with connect(relay) as one_more:
            assert refusal(read_all(one_more)) == (429, "rate")
    finally:
        for link in links:
            link.close()


def test_the_relay_has_so_many_connections(tmp_path: Path) -> None:
    with relay_here(tmp_path, options=replace(IMPATIENT, connections=3)) as relay:
        links = [connect(relay) for _ in range(3)]
        with connect(relay) as one_more:
            assert refusal(read_all(one_more)) == (429, "rate")
        for link in links:
            link.close()


def test_streams_open_and_close_in_hundreds(relay: Running) -> None:
    """All of them are let go."""
    asker = Asker(relay.url)
    circle = asker.create(relay.token())
    for _ in range(10):
        links = []
        for _ in range(30):
            link = connect(relay)
            link.sendall(
                request(
                    "GET", f"{circle.path}/stream",
                    f"Authorization: Bearer {circle.capability.hex()}",
                )
            )  # fmt: skip
            links.append(link)
        assert all(link.recv(12) == b"HTTP/1.1 200" for link in links)
        for link in links:
            link.close()
        deadline = time.monotonic() + 120
        while relay.services.seats.taken:
            assert time.monotonic() < deadline, "they were not let go"
            time.sleep(0.01)
    asker.session.close()
