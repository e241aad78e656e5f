"""Nothing is sent to anybody who cannot show that they are the relay."""

import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from sync.client.transport import Address, Pin, Policy, Relay, Unreachable, Untrusted
from sync.client.transport.trust import check_pin, public_key, tls_context
from sync.relay.http.listeners import Listener, Tls
from tests.sync.client.transport.certificates import Certificate
from tests.sync.client.transport.certificates import make as certify
from tests.sync.client.transport.circles import address_of, circle_at
from tests.sync.client.transport.conftest import QUICK, Make
from tests.sync.client.transport.liars import (
    CAPABILITY,
    KEY,
    LOG,
    Liar,
    Talk,
    answer,
    forever,
    saying,
)
from tests.sync.making import Source
from tests.sync.proxy import Proxy, Weather
from tests.sync.relays import relay_here


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return certify(tmp_path_factory.mktemp("authority"), ["authority"], authority=True)


@pytest.fixture(scope="module")
def honest(authority: Certificate) -> Certificate:
    return certify(authority.folder, ["127.0.0.1"], issuer=authority)


def append(relay: Relay) -> None:
    relay.append(LOG, CAPABILITY, KEY, b"sealed", if_turn=1)


def test_a_relay_with_a_certificate_of_a_trusted_authority(
    tmp_path: Path, make: Make, authority: Certificate, honest: Certificate, source: Source
) -> None:
    tls = Tls(honest.certificate_file, honest.key_file)
    lines: list[str] = []
    with (
        relay_here(tmp_path / "relay", listeners=(Listener(tls=tls),)) as running,
        make(
            address_of(running),
            authorities=authority.certificate_file,
            on_connection=lambda _, purpose: lines.append(purpose),
        ) as relay,
    ):
        circle = circle_at(running, relay, source)
        circle.post(relay, b"sealed" * 50_000)
        page = relay.read(circle.log, circle.capability, circle.start)
        assert page.frames[0].body == b"sealed" * 50_000
    assert lines == ["greeting"]  # the connection is kept


@pytest.mark.parametrize("kind", ["certificate", "key"])
def test_a_friends_relay_is_trusted_by_its_pin(
    tmp_path: Path, make: Make, source: Source, kind: str
) -> None:
    """Signed by itself, expired, and for another name: the pin takes the place of all that."""
    friend = certify(tmp_path, ["elsewhere.example"], days=-3)
    pin = friend.pin if kind == "certificate" else friend.key_pin
    tls = Tls(friend.certificate_file, friend.key_file)
    with (
        relay_here(tmp_path / "relay", listeners=(Listener(tls=tls),)) as running,
        make(address_of(running), pin=pin) as relay,
    ):
        circle = circle_at(running, relay, source)
        assert circle.post(relay, b"sealed") == 1


def test_a_pinned_key_outlives_its_certificate(tmp_path: Path, make: Make) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    old, new = (certify(tmp_path, ["127.0.0.1"], key=key) for _ in range(2))
    assert old.key_pin == new.key_pin
    assert old.pin != new.pin
    with Liar(saying(answer(404, b"", None)), new.server()) as liar:
        with pytest.raises(Untrusted):
            make(liar.address, pin=old.pin).describe()
        assert liar.requests == []


def untrusted(tmp_path: Path, authority: Certificate) -> Iterator[tuple[str, Certificate]]:
    yield "signed", certify(tmp_path, ["127.0.0.1"])
    other = certify(tmp_path, ["other authority"], authority=True)
    yield "not trusted", certify(tmp_path, ["127.0.0.1"], issuer=other)
    yield "another name", certify(tmp_path, ["127.0.0.2", "localhost"], issuer=authority)
    yield "expired", certify(tmp_path, ["127.0.0.1"], issuer=authority, days=-1)
    yield "not trusted", certify(tmp_path, ["127.0.0.1"], issuer=authority, days=40)


def test_nothing_is_sent_to_a_certificate_that_is_not_trusted(
    tmp_path: Path, make: Make, authority: Certificate
) -> None:
    for words, certificate in untrusted(tmp_path, authority):
        with Liar(saying(answer(404, b"", None)), certificate.server()) as liar:
            relay = make(
                liar.address, replace(QUICK, tries=3), authorities=authority.certificate_file
            )
            with pytest.raises(Untrusted, match=words):
                append(relay)
            assert liar.requests == []
            assert liar.connections == 1  # it is not tried again


def test_nothing_is_sent_when_the_pin_is_another(
    tmp_path: Path, make: Make, authority: Certificate, honest: Certificate
) -> None:
    """Even where an authority would vouch for it; and not one byte of the request goes out."""
    received: list[bytes] = []

    def behave(talk: Talk) -> None:
        while piece := talk.connection.recv(4096):
            received.append(piece)

    pins = [certify(tmp_path, ["127.0.0.1"]).pin, Pin("key", honest.pin.digest), Pin("key", b"")]
    for pin in pins:
        with Liar(behave, honest.server()) as liar:
            relay = make(liar.address, pin=pin, authorities=authority.certificate_file)
            with pytest.raises(Untrusted, match="pinned"):
                append(relay)
            assert liar.connections == 1
    assert received == []


def test_the_usual_authorities_do_not_vouch_for_a_stranger(
    make: Make, honest: Certificate, monkeypatch: pytest.MonkeyPatch, authority: Certificate
) -> None:
    """Nor does anything in the environment add one."""
    for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(authority.certificate_file))
    with Liar(saying(answer(404, b"", None)), honest.server()) as liar:
        with pytest.raises(Untrusted):
            append(make(liar.address))
        assert liar.requests == []


def test_no_key_of_a_session_is_written_down(
    tmp_path: Path,
    make: Make,
    authority: Certificate,
    honest: Certificate,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with Liar(saying(answer(404, b"", None)), honest.server()) as liar:
        with pytest.raises(Exception, match="means nothing"):
            make(liar.address, authorities=authority.certificate_file).describe()
        assert len(liar.requests) == 1
    assert not (tmp_path / "keys").exists()


def test_plain_text_where_tls_should_be_is_not_trusted(make: Make) -> None:
    def behave(talk: Talk) -> None:
        talk.connection.recv(10_000)
        talk.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with Liar(behave) as liar, pytest.raises(Untrusted, match="TLS"):
        make(Address.parse(f"https://127.0.0.1:{liar.port}")).describe()


def test_old_tls_is_not_trusted(make: Make, honest: Certificate, authority: Certificate) -> None:
    context = honest.server()
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with Liar(saying(answer()), context) as liar, pytest.raises(Untrusted, match="TLS"):
        make(liar.address, authorities=authority.certificate_file).describe()


def test_a_handshake_that_breaks_off_or_hangs_is_no_answer(
    make: Make, honest: Certificate, authority: Certificate
) -> None:
    with Liar(saying(answer(404, b"", None)), honest.server()) as liar:
        for cut in (0, 5, 100, 500):
            with Proxy(("127.0.0.1", liar.port), Weather(cut_down=cut)) as proxy:
                relay = make(
                    Address.parse(f"https://127.0.0.1:{proxy.port}"),
                    authorities=authority.certificate_file,
                )
                with pytest.raises(Unreachable):
                    relay.describe()
        assert liar.requests == []
    with Liar(lambda talk: talk.wait()) as silent, pytest.raises(Unreachable):
        make(
            Address.parse(f"https://127.0.0.1:{silent.port}"), replace(QUICK, connect=0.3)
        ).describe()

    def trickles(talk: Talk) -> None:
        talk.trickle([b"\x16\x03\x03\x10\x00", *[b"\x02"] * 4000], 0.05)

    with Liar(trickles) as slow, pytest.raises(Unreachable):
        make(
            Address.parse(f"https://127.0.0.1:{slow.port}"), replace(QUICK, connect=0.4)
        ).describe()


def test_a_body_that_is_cut_short_is_noticed(
    make: Make, honest: Certificate, authority: Certificate
) -> None:
    """Whoever cuts the connection cannot make a page look complete."""

    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(answer(200, b"", headers={"Content-Length": 400}) + b" " * 100)

    with Liar(behave, honest.server()) as liar, pytest.raises(Unreachable):
        make(liar.address, authorities=authority.certificate_file).describe()


def test_reading_through_tls_can_be_stopped(
    make: Make, honest: Certificate, authority: Certificate
) -> None:
    def behave(talk: Talk) -> None:
        talk.request()
        talk.send(answer(200, b"", headers={"Content-Length": 10**5}))
        talk.trickle(forever(b" "), 0.02)

    with Liar(behave, honest.server()) as liar:
        relay = make(
            liar.address,
            replace(QUICK, silence=60, request=60),
            authorities=authority.certificate_file,
        )
        timer = threading.Timer(0.3, relay.stop.set)
        timer.start()
        with pytest.raises(Exception, match="stopped"):
            relay.describe()
        timer.join()


def test_a_file_of_authorities_that_cannot_be_read(tmp_path: Path) -> None:
    address = Address.parse("https://relay.example.org")
    with pytest.raises(Untrusted):
        Relay(address, Policy(authorities=tmp_path / "missing"))
    (tmp_path / "empty").write_text("nothing")
    with pytest.raises(Untrusted):
        Relay(address, Policy(authorities=tmp_path / "empty"))


def test_nobody_shows_another_certificate_in_the_middle() -> None:
    for policy in (Policy(), Policy(pin=Pin("key", bytes(32)))):
        assert tls_context(policy).options & ssl.OP_NO_RENEGOTIATION


def test_http_is_refused_before_any_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("looked up"))
    with pytest.raises(Exception, match="https"):
        Relay(Address.parse("http://relay.example.org"))


def test_the_key_is_found_in_every_certificate(honest: Certificate, authority: Certificate) -> None:
    for one in (honest, authority):
        assert public_key(one.der) == one.public_key
        check_pin(one.key_pin, one.der)
        check_pin(one.pin, one.der)


@given(st.binary(max_size=400))
def test_what_is_no_certificate_has_no_key(data: bytes) -> None:
    try:
        found = public_key(data)
    except Untrusted:
        return
    assert found in data


def test_a_certificate_cut_anywhere_has_no_key(honest: Certificate) -> None:
    for length in range(len(honest.der)):
        with pytest.raises(Untrusted):
            public_key(honest.der[:length])


def test_the_environments_proxies_are_not_asked(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Liar(saying(answer(404, b"", None))) as proxy, Liar(saying(answer(404, b"", None))) as it:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        with pytest.raises(Exception, match="means nothing"):
            make(it.address).describe()
        assert proxy.connections == 0
        assert b"authorization" not in it.requests[0].lower()
