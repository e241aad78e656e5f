"""Other ways to a relay: a friend's with a key of its own, and one behind a SOCKS proxy."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from tests.e2e.circle.playing import Player, bring, everybody
from tests.e2e.circle.wires import ONION, note_connections, noted, socks
from tests.sync.client.transport.certificates import Certificate, make
from tests.sync.postgres import free_port
from tests.sync.relays import Process, relay_process

pytestmark = pytest.mark.slow


@contextmanager
def relay_with(folder: Path, certificate: Certificate, port: int) -> Iterator[Process]:
    """A friend's relay, which shows a certificate that no authority knows."""
    tls = ("--tls-cert", str(certificate.certificate_file), "--tls-key", str(certificate.key_file))
    with relay_process(folder, "--listen", f"127.0.0.1:{port}", *tls) as process:
        yield process


def self_made(folder: Path, key: ec.EllipticCurvePrivateKey | None = None) -> Certificate:
    """Signed by itself, for another name, and out of date."""
    return make(folder, ["elsewhere.example"], key=key, days=-1)


def one_line(told: str) -> str:
    """What a person reads when something is in the way: one sentence or two, in one line."""
    assert "\n" not in told
    assert told.endswith(".")
    assert "Traceback" not in told
    return told


def test_a_friends_relay_is_known_by_its_key(tmp_path: Path, players: list[Player]) -> None:
    """Right pin: it works; a renewed certificate for the same key: it works; another key: not."""
    ada, mina, *_ = players
    first, port = self_made(tmp_path), free_port()
    pin = "key:" + hashlib.sha256(first.public_key).hexdigest()
    create = ("circle", "create", "--relay", f"https://127.0.0.1:{port}", "--token-file", "-",
              "--name", "River", "--as", "Ada")  # fmt: skip
    with relay_with(tmp_path / "relay", first, port) as relay:
        told = one_line(ada.refused(*create, stdin=relay.token()))
        assert "certificate" in told or "trust" in told
        assert ada.json("circle", "list") == []
        wrong = "key:" + "ab" * 32
        one_line(ada.refused(*create, "--pin", wrong, stdin=relay.token()))
        ada.circle = ada.json(*create, "--pin", pin, stdin=relay.token())["id"]
        bring(ada, mina)
    with relay_with(tmp_path / "relay", self_made(tmp_path, first.key), port):
        ada.ask("Qzto the renewed one")
        everybody([ada, mina])
        assert mina.texts() == ["Qzto the renewed one"]
    ada.ask("Qznot to another one")
    with relay_with(tmp_path / "relay", self_made(tmp_path), port):
        for player in (ada, mina):
            assert "pinned" in one_line(player.refused("sync"))
        assert ada.json("circle", "ledger")[0]["state"] == "waiting"
    with relay_with(tmp_path / "relay", first, port):
        everybody([ada, mina])
    assert "Qznot to another one" in mina.texts()


def test_all_goes_through_a_proxy_and_nothing_beside_it(
    relay: Process, players: list[Player]
) -> None:
    ada, mina, *_ = players
    with socks(relay.url) as (proxy, where):
        for player in (ada, mina):
            player("settings", "set", "socks_proxy", where)
            note_connections(player)
        ada.circle = ada.json("circle", "create", "--relay", f"http://{ONION}", "--token-file",
                              "-", "--name", "River", "--as", "Ada",
                              stdin=relay.token())["id"]  # fmt: skip
        bring(ada, mina)
        ada.ask("Qzthrough the proxy")
        everybody([ada, mina])
        assert mina.texts() == ["Qzthrough the proxy"]
        host, _, port = where.partition(":")
        for player in (ada, mina):
            assert {tuple(to) for event, to in noted(player)
                    if event == "socket.connect"} == {(host, int(port))}  # fmt: skip
            assert {name for event, name in noted(player)
                    if event != "socket.connect"} <= {host}  # fmt: skip
        assert {(kind, name) for kind, name, _ in proxy.asked} == {(3, ONION.encode())}
        assert len({*proxy.credentials}) > 4, "the relay cannot tell that logs and boxes are one's"
    ada.ask("Qzwhile the proxy is away")
    told = one_line(ada.refused("sync"))
    assert "proxy could not be reached" in told
    assert {tuple(to) for event, to in noted(ada)
            if event == "socket.connect"} == {(host, int(port))}  # fmt: skip
    assert ada.json("circle", "ledger")[0]["state"] == "waiting"
