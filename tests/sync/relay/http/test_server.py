"""Listening, stopping, and what the relay says about itself."""

import io
import json
import logging
import os
import socket
import ssl
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
import requests

from sync.relay.http.listeners import Listener, ListenError, Tls, bind, close_all
from sync.relay.http.metrics import Metrics
from sync.relay.http.options import Options, Patience, Rates
from sync.relay.http.output import Log, libraries_told
from sync.relay.http.server import raise_descriptor_limit
from tests.sync.relay.http.asking import Asker, Circle, new_key, problem_of
from tests.sync.relays import relay_here, relay_process

FREE = Options(rates=Rates(None, None))


def test_appends_under_way_are_finished_and_later_ones_told_when_it_stops(tmp_path: Path) -> None:
    with relay_here(tmp_path, options=FREE) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        seen: list[tuple[int, str | None, str]] = []
        ended = threading.Event()

        def write() -> None:
            with requests.Session() as session:
                own = Circle(
                    Asker(relay.url, session), circle.log, circle.capability, circle.repair
                )
                while not ended.is_set():
                    key = new_key()
                    try:
                        answer = own.append(b"x" * 1000, key=key)
                    except requests.ConnectionError:
                        return
                    seen.append((answer.status_code, problem_of(answer), key))

        with ThreadPoolExecutor(8) as pool:
            for _ in range(8):
                pool.submit(write)
            time.sleep(0.5)
            relay.ask_to_stop()
            relay.join()
            ended.set()
        assert relay.code == 0
        asker.session.close()
    accepted = [key for status, _, key in seen if status == 201]
    assert {(status, name) for status, name, _ in seen} == {(201, None), (503, "stopping")}
    with relay_here(tmp_path, options=FREE) as relay:
        circle.asker = Asker(relay.url)
        head = int(circle.page("?count=1").headers["Lamplit-Head"])
        assert head == len(accepted)
        for key in accepted[-20:]:
            assert circle.append(b"x" * 1000, key=key).status_code == 200
        circle.asker.session.close()


@pytest.mark.slow
def test_a_process_stops_within_three_seconds_whoever_is_listening(tmp_path: Path) -> None:
    with relay_process(tmp_path) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        with circle.stream() as events:
            stuck = socket.create_connection(("127.0.0.1", int(relay.url.rpartition(":")[2])))
            stuck.sendall(b"POST /v1/logs HTTP/1.1\r\nContent-Length: 100\r\n\r\n")
            began = time.monotonic()
            assert relay.stop() == 0
            assert time.monotonic() - began < 6, "three, and something for a busy machine"
            told = events.next()
            assert told is not None
            assert told["event"] == "bye"
            stuck.close()
        asker.session.close()


def test_it_listens_on_a_unix_socket(tmp_path: Path) -> None:
    place = tmp_path / "relay.sock"
    with relay_here(tmp_path / "data", listeners=[Listener(unix=place)]) as relay:
        assert relay.names == [f"unix:{place}"]
        assert place.stat().st_mode & 0o007 == 0, "nobody else may connect"
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(str(place))
            link.sendall(b"GET /v1 HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n\r\n")
            assert link.recv(12) == b"HTTP/1.1 200"
        with pytest.raises(ListenError, match="another program listens there"):
            bind(Listener(unix=place))
    assert not place.exists()


def test_a_socket_that_a_crash_left_behind_is_replaced(tmp_path: Path) -> None:
    place = tmp_path / "relay.sock"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(place))
    taken = bind(Listener(unix=place))
    close_all(taken)
    place.write_text("something of value")
    with pytest.raises(ListenError, match="something else"):
        bind(Listener(unix=place))
    assert place.read_text() == "something of value"


def test_a_socket_of_a_program_that_hangs_is_left_alone_at_once(tmp_path: Path) -> None:
    place = tmp_path / "relay.sock"
    refusals: list[str] = []

    def take() -> None:
        try:
            bind(Listener(unix=place))
        except ListenError as error:
            refusals.append(str(error))

    with socket.socket(socket.AF_UNIX) as hanging, ExitStack() as waiting:
        hanging.bind(str(place))
        hanging.listen(0)
        for _ in range(10):
            one = waiting.enter_context(socket.socket(socket.AF_UNIX))
            one.setblocking(False)
            with suppress(BlockingIOError):  # its queue is full
                one.connect(str(place))
        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        thread.join(10)
        assert refusals == [f"The relay cannot listen at {place}: another program listens there."]
    assert place.is_socket()


def test_a_port_that_is_taken_is_said_in_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(ListenError, match=rf"cannot listen at 127\.0\.0\.1:{port}: .+\."):
            bind(Listener(port=port))
    with pytest.raises(ListenError):
        bind(Listener(host="256.0.0.1"))


def test_a_dead_peer_is_noticed_by_the_kernel() -> None:
    (listening,) = bind(Listener())
    listening.listen()
    with socket.create_connection(listening.getsockname()):
        listening.setblocking(True)
        accepted, _ = listening.accept()
        option = accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
        assert option == 60_000
        accepted.close()
    close_all([listening])


def make_certificate(folder: Path) -> Tls:
    """A certificate for this computer."""
    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    return Tls(certificate, key)


def wrapped(tls: Tls, address: tuple[str, int]) -> ssl.SSLSocket:
    """A TLS connection."""
    context = ssl.create_default_context(cafile=str(tls.certificate))
    link = socket.create_connection(address, timeout=20)
    return context.wrap_socket(link, server_hostname="127.0.0.1")


@pytest.mark.parametrize("asks", [False, True])
def test_a_tls_client_that_answers_nothing_does_not_hold_up_the_end(
    tmp_path: Path,
    asks: bool,  # noqa: FBT001 - a column
) -> None:
    tls = make_certificate(tmp_path)
    with relay_here(tmp_path / "data", listeners=[Listener(tls=tls)]) as relay:
        idle = wrapped(tls, relay.address)
        if asks:
            idle.sendall(b"GET /v1 HTTP/1.1\r\nHost: relay\r\n\r\n")
            assert idle.recv(12) == b"HTTP/1.1 200"
    assert '"error"' not in relay.output.getvalue()
    idle.close()


def test_a_process_with_tls_stops_at_once(tmp_path: Path) -> None:
    tls, settings, said = make_certificate(tmp_path), tmp_path / "relay.toml", tmp_path / "said"
    settings.write_text(f'[tls]\ncertificate = "{tls.certificate}"\nkey = "{tls.key}"\n')
    with (
        said.open("w") as errors,
        relay_process(tmp_path / "data", "--config", str(settings), errors=errors) as relay,
    ):
        address = ("127.0.0.1", int(relay.url.rpartition(":")[2]))
        with wrapped(tls, address), socket.create_connection(address):  # one says not even hello
            began = time.monotonic()
            assert relay.stop() == 0
            assert time.monotonic() - began < 6, "less than two, and much for a busy machine"
    assert '"error"' not in said.read_text()


def test_a_handshake_takes_no_longer_than_headers_may(tmp_path: Path) -> None:
    impatient = Options(patience=Patience(headers=1))
    tls = make_certificate(tmp_path)
    with relay_here(tmp_path / "data", listeners=[Listener(tls=tls)], options=impatient) as relay:
        with socket.create_connection(relay.address, timeout=20) as mute:
            assert mute.recv(1) == b""
        with socket.create_connection(relay.address, timeout=20) as slow:
            slow.sendall(b"\x16\x03\x01\x02\x00")  # the beginning of a first word
            assert slow.recv(1) == b""
    assert '"error"' not in relay.output.getvalue()


def test_it_takes_tls_itself(tmp_path: Path) -> None:
    tls = make_certificate(tmp_path)
    certificate = tls.certificate
    listeners = [Listener(tls=tls), Listener()]
    with relay_here(tmp_path / "data", listeners=listeners) as relay:
        assert relay.url.startswith("https://")
        assert relay.names[1].startswith("http://")
        asker = Asker(relay.url)
        asker.session.verify = str(certificate)
        circle = asker.create(relay.token())
        assert circle.append(b"sealed twice").status_code == 201
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
        old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            old.maximum_version = ssl.TLSVersion.TLSv1_1
        with socket.create_connection(relay.address) as link, pytest.raises(ssl.SSLError):
            old.wrap_socket(link)
        asker.session.close()


def test_metrics_are_on_their_own_listener_and_name_nobody(tmp_path: Path) -> None:
    listeners = [Listener(), Listener(metrics=True)]
    with relay_here(tmp_path, options=FREE, listeners=listeners) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        circle.append(b"x" * 100)
        circle.page(secret=os.urandom(32))
        with circle.stream():
            page = requests.get(f"{relay.names[1]}/metrics", timeout=10)
        assert page.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = page.text
        assert 'requests_total{route="/v1/logs/{log}/entries",status="201"} 1.0' in text
        assert 'problems_total{problem="unknown"} 1.0' in text
        assert "lamplit_relay_store_healthy 1.0" in text
        assert "lamplit_relay_streams 1.0" in text
        for secret in (circle.log, circle.capability.hex(), circle.repair.hex(), "127.0.0.1"):
            assert secret not in text
        assert requests.get(f"{relay.names[1]}/v1", timeout=10).status_code == 404
        assert problem_of(asker.ask("GET", "/metrics")) == "no-such-place"
        asker.session.close()


def test_what_it_writes_names_nobody(tmp_path: Path) -> None:
    with relay_here(tmp_path, options=FREE) as relay:
        asker = Asker(relay.url)
        circle = asker.create(relay.token())
        circle.append(b"x")
        circle.page("?after=9")
        circle.page(secret=os.urandom(32))
        asker.ask("GET", "/v1/logs/nonsense")
        asker.session.close()
    lines = [json.loads(line) for line in relay.output.getvalue().splitlines()]
    assert [line["event"] for line in lines] == ["started", "stopped"]
    assert all(set(line) == {"time", "level", "event"} for line in lines)


def test_a_library_is_named_but_not_quoted() -> None:
    stream = io.StringIO()
    with libraries_told(Log(stream, lambda: 5.0)):
        handler = logging.getLogger().handlers[-1]
        record = logging.LogRecord("some.library", 40, "", 1, "lost %s", ("192.0.2.1",), None)
        handler.handle(record)
    line = json.loads(stream.getvalue())
    assert line == {"time": 5, "level": "error", "event": "library", "library": "some.library"}
    assert handler not in logging.getLogger().handlers


def test_a_log_that_nobody_reads_holds_nothing_up() -> None:
    stream = io.StringIO()
    log = Log(stream, lambda: 5.0, "error")
    log.note("quiet")
    assert not stream.getvalue()
    stream.close()
    log.fault("loud")


def test_times_are_counted_in_growing_buckets() -> None:
    metrics = Metrics()
    for seconds in (0.0005, 0.02, 0.02, 99.0):
        metrics.answered("/v1", 200, seconds)
    text = metrics.text().decode()
    assert 'request_seconds_bucket{le="0.001",route="/v1"} 1.0' in text
    assert 'request_seconds_bucket{le="0.025",route="/v1"} 3.0' in text
    assert 'request_seconds_bucket{le="+Inf",route="/v1"} 4.0' in text
    assert 'request_seconds_count{route="/v1"} 4.0' in text


def test_the_descriptor_limit_is_as_high_as_it_may_be() -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(256, before[1]), before[1]))
        assert raise_descriptor_limit() == before[1]
        assert resource.getrlimit(resource.RLIMIT_NOFILE) == (before[1], before[1])
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_clockwork_that_trips_goes_on(tmp_path: Path) -> None:
    with relay_here(tmp_path) as relay:
        ticked = threading.Semaphore(0)

        def trip() -> None:
            ticked.release()
            raise ValueError("a secret")

        relay.services.hub.tick = trip  # type: ignore[method-assign]
        assert ticked.acquire(timeout=10)
        assert ticked.acquire(timeout=10), "it went on after the first"
    events = [json.loads(line)["event"] for line in relay.output.getvalue().splitlines()]
    assert "clockwork-failed" in events
    assert "a secret" not in relay.output.getvalue()
