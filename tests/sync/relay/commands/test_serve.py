"""`serve`: what it prints, where it listens, how it stops, and what it refuses."""

import asyncio
import io
import os
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from sync.relay import options
from sync.relay.commands.listening import http_options, listeners
from sync.relay.commands.opening import Relay
from sync.relay.commands.serving import keep_before_upgrade
from sync.relay.commands.world import CommandError, World
from sync.relay.config import Config, parse
from sync.relay.stores.copies import sqlite
from tests.sync.making import Source
from tests.sync.relay.commands.relays import (
    call,
    everything,
    fill_folder,
    join,
    refused,
    run_here,
    serving,
    told,
)

WORLD = World(sys.stdout, sys.stderr, {}, lambda: 0.0, os.urandom)


def relay(text: str, folder: Path | None = None) -> Relay:
    return Relay(parse(text, folder), WORLD)


def test_it_says_where_it_listens_and_how_to_begin(tmp_path: Path) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log", lines=2) as served:
        assert served.lines[0].startswith("The relay listens at http://127.0.0.1:")
        assert "`lamplit-relay mint` prints a token" in served.lines[1]
        assert served.ask("GET", "/healthz")[0] == 200
        assert served.ask("GET", "/readyz")[0] == 200
        assert served.stop() == 0
        assert served.process.stdout
        assert served.process.stdout.read() == ""
    with serving("--data", data, log=tmp_path / "log") as served:
        assert served.stop(signal.SIGINT) == 0
        assert served.process.stdout
        assert served.process.stdout.read() == ""
    log = (tmp_path / "log").read_text()
    assert "127.0.0.1" not in log
    assert str(tmp_path) not in log


def test_only_its_owner_may_look_into_what_it_keeps(tmp_path: Path) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log"):
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        for path in data.rglob("*"):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


@pytest.mark.skipif(sys.platform == "win32", reason="there is no root")
def test_root_makes_nothing_in_a_folder_of_somebody_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Day by day there is a folder for attachments, which its owner could not write to."""
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    if os.geteuid() == 0:
        os.chown(theirs, 65534, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
    code, out, err = run_here("serve", "--data", theirs, "--listen", "127.0.0.1:0")
    assert (code, out) == (1, "")
    assert err.startswith(f"{theirs} belongs to another user; run the relay as that user")
    assert list(theirs.iterdir()) == []


def test_the_usual_place_is_the_folder_for_program_state(home: Path, tmp_path: Path) -> None:
    with serving(log=tmp_path / "log"):
        assert (home / ".local" / "state" / "lamplit-relay" / "relay.db").is_file()


def test_a_first_start_that_was_interrupted_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "relay").mkdir()
    (tmp_path / "relay" / "relay.db").touch()
    with serving("--data", tmp_path / "relay", log=tmp_path / "log"):
        assert told("mint", "--data", tmp_path / "relay")["tokens"]


def test_before_an_upgrade_the_database_is_copied(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    asyncio.run(fill_folder(tmp_path / "relay", source))
    err, before = io.StringIO(), asyncio.run(everything(rows_in(tmp_path / "relay" / "relay.db")))
    here = Relay(
        Config({options.DATA.key: str(tmp_path / "relay")}),
        World(sys.stdout, err, {}, lambda: 0.0, os.urandom),
    )
    keep_before_upgrade(here)
    copy = tmp_path / "relay" / "before-upgrade.db"
    assert not copy.exists()

    steps = tmp_path / "steps"
    shutil.copytree(Path(str(sqlite.MIGRATIONS)), steps)
    (steps / "0002_later.sql").write_text("-- compatible from: 1\nSELECT 1;\n", "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite, "MIGRATIONS", steps)
        keep_before_upgrade(here)
    assert f"is in {copy}; delete it when all is well." in err.getvalue()
    assert asyncio.run(everything(rows_in(copy))) == before


def rows_in(file: Path) -> sqlite.SqliteSource:
    return sqlite.SqliteSource(file)


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log") as served:
        sentence = refused("serve", "--data", data, "--listen", "127.0.0.1:0")
        assert sentence == "Another process serves this relay's folder already."
        assert served.ask("GET", "/healthz")[0] == 200


def test_a_place_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        sentence = refused("serve", "--data", tmp_path / "one", "--listen", f"127.0.0.1:{port}")
    assert sentence.startswith(f"The relay cannot listen at 127.0.0.1:{port}: ")


def test_several_places_and_a_socket(tmp_path: Path) -> None:
    path = tmp_path / "s"
    if len(str(tmp_path)) > 90:
        pytest.skip("the test's folder has too long a name for a socket")
    with serving(
        "--data", tmp_path / "relay", "--listen", "127.0.0.1:0", "--uds", path, log=tmp_path / "log"
    ) as served:
        first, second, third = served.lines[0].removeprefix("The relay listens at ").split(", ")
        assert first != second
        assert third == f"unix:{tmp_path / 's'}"
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(tmp_path / "s"))
            client.sendall(b"GET /healthz HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n\r\n")
            assert client.recv(100).startswith(b"HTTP/1.1 200 ")
    assert not (tmp_path / "s").exists()


def test_only_a_socket_may_be_asked_for(tmp_path: Path) -> None:
    if len(str(tmp_path)) > 90:
        pytest.skip("the test's folder has too long a name for a socket")
    arguments = ("--data", tmp_path / "relay", "--uds", tmp_path / "s")
    with serving(*arguments, log=tmp_path / "log", listen=False) as served:
        assert served.lines == [f"The relay listens at unix:{tmp_path / 's'}"]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A folder with a certificate for 127.0.0.1 and its key."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "relay")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (tmp_path / "cert.pem").write_bytes(made.public_bytes(pem))
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "key.pem").write_bytes(private)
    return tmp_path


def test_it_takes_tls_connections_itself(certificate: Path, tmp_path: Path) -> None:
    files = ("--tls-cert", certificate / "cert.pem", "--tls-key", certificate / "key.pem")
    with serving("--data", tmp_path / "relay", *files, log=tmp_path / "log") as served:
        assert served.address.startswith("https://127.0.0.1:")
        context = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
        context.check_hostname = False
        port = int(served.address.rpartition(":")[2])
        with (
            socket.create_connection(("127.0.0.1", port)) as plain,
            context.wrap_socket(plain) as secure,
        ):
            secure.sendall(b"GET /healthz HTTP/1.1\r\nHost: relay\r\nConnection: close\r\n\r\n")
            assert secure.recv(100).startswith(b"HTTP/1.1 200 ")


def test_a_certificate_without_its_key_is_refused(certificate: Path, tmp_path: Path) -> None:
    data = ("--data", tmp_path / "relay")
    sentence = refused("serve", *data, "--tls-cert", certificate / "cert.pem")
    assert sentence == "TLS needs both a certificate and its key."
    pair = ("--tls-cert", certificate / "key.pem", "--tls-key", certificate / "key.pem")
    assert "do not belong together" in refused("serve", *data, *pair)
    none = ("--tls-cert", certificate / "none", "--tls-key", certificate / "key.pem")
    sentence = refused("serve", *data, *none)
    assert sentence == "The file of the TLS certificate cannot be read: No such file or directory."
    assert not (tmp_path / "relay").exists()


@pytest.mark.parametrize("place", ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"])
def test_plain_connections_from_other_machines_are_refused(tmp_path: Path, place: str) -> None:
    sentence = refused("serve", "--data", tmp_path / "relay", "--listen", place)
    assert sentence.startswith(f"{place} can be reached from other machines, and nothing there")
    assert not (tmp_path / "relay").exists()


def test_behind_a_proxy_any_address_is_taken() -> None:
    (place,) = listeners(relay('listen = ["0.0.0.0:8470"]\nbehind_proxy = true'))
    assert (place.host, place.port, place.tls) == ("0.0.0.0", 8470, None)
    networks = http_options(relay('behind_proxy = true\nproxies = ["10.0.0.0/8"]')).proxies
    assert [str(network) for network in networks] == ["10.0.0.0/8"]
    assert http_options(relay("")).proxies == ()
    with pytest.raises(CommandError, match='"proxies" takes networks'):
        http_options(relay('behind_proxy = true\nproxies = ["caddy"]'))


@pytest.mark.parametrize(
    "text",
    ["8470", "127.0.0.1", "127.0.0.1:", ":8470", "relay.example.org:80", "127.0.0.1:65536",
     "::1:80", "127.0.0.1:-1", "[127.0.0.1]:80", "[::1]", "127.0.0.1:8O", "127.0.0.1:٣"],
)  # fmt: skip
def test_what_is_no_address_and_port_is_refused(text: str) -> None:
    with pytest.raises(CommandError, match='"listen" takes an address and a port, such as'):
        listeners(relay(f'listen = ["{text}"]'))


def test_localhost_means_the_machine_itself() -> None:
    (place,) = listeners(relay('listen = ["localhost:80"]'))
    assert (place.host, place.port) == ("127.0.0.1", 80)
    (place,) = listeners(relay('listen = ["[::1]:80"]'))
    assert (place.host, place.port) == ("::1", 80)


def test_there_must_be_a_way_in() -> None:
    with pytest.raises(CommandError, match="there is no way in"):
        listeners(relay("listen = []"))


def test_sockets_lie_beside_the_settings(tmp_path: Path) -> None:
    (place,) = listeners(relay('listen = []\nunix_sockets = ["s"]', tmp_path))
    assert place.unix == tmp_path / "s"


def test_every_choice_reaches_the_http_side() -> None:
    chosen = http_options(
        relay(
            'gate = "open"\nwork_bits = 9\n[limits]\ntoken_days = 8\n[rates]\n'
            "capability_per_second = 1\ncapability_burst = 2\naddress_per_second = 3\n"
            "address_burst = 4\nrefused_cost = 5\ncreations_per_day = 6\n[streams]\n"
            "capability = 11\naddress = 12\ntotal = 13\nconnections = 14\n"
            "connections_per_address = 15\n"
        )
    )
    assert (chosen.gate, chosen.work_bits, chosen.token_days) == ("open", 9, 8)
    rates, streams = chosen.rates, chosen.streams
    assert rates.capability
    assert rates.address
    assert (rates.capability.per_second, rates.capability.burst) == (1, 2)
    assert (rates.address.per_second, rates.address.burst) == (3, 4)
    assert (rates.refused, rates.creations) == (5, 6)
    assert (streams.capability, streams.address, streams.total) == (11, 12, 13)
    assert (chosen.connections, chosen.connections_per_address) == (14, 15)


def test_without_settings_the_http_side_has_its_own_defaults() -> None:
    from sync.relay.http.options import Options

    assert http_options(Relay(Config({}), WORLD)) == Options()


def test_the_settings_of_a_file_hold(tmp_path: Path, source: Source) -> None:
    (tmp_path / "relay.toml").write_text(
        'data = "kept"\nlisten = ["127.0.0.1:0"]\nretention_days = 7\n[metrics]\n'
        'listen = "127.0.0.1:0"\n'
    )
    config = ("--config", tmp_path / "relay.toml")
    with serving(*config, log=tmp_path / "log", listen=False) as served:
        assert (tmp_path / "kept" / "relay.db").is_file()
        assert b'"retention_days":7' in served.ask("GET", "/v1")[2]
        (token,) = told("mint", *config)["tokens"]
        join(served, token, source)
        assert told("stats", *config)["logs"] == 1
        metrics = served.lines[0].rpartition("http://")[2]
        assert metrics not in served.address


def test_mistakes_in_the_settings_are_told(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    file.write_text("retention_day = 7\n")
    for command in ("serve", "mint", "stats", "check", "migrate"):
        sentence = refused(command, "--config", file)
        assert sentence.startswith(f'{file}: "retention_day" is not a setting of this relay; did')


def test_the_settings_are_printed_with_what_was_set(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    file.write_text("retention_days = 7\n")
    result = call("serve", "--config", file, "--listen", "[::1]:1", "--print-config")
    assert result.returncode == 0
    printed = parse(result.stdout)
    assert printed.given == {
        "retention_days": 7, "listen": ("[::1]:1",), "unix_sockets": (),
    }  # fmt: skip
    assert printed[options.GATE] == "closed"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_the_limit_of_open_files_is_raised(tmp_path: Path) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with serving("--data", tmp_path / "relay", log=tmp_path / "log") as served:
        soft, _ = resource.prlimit(served.process.pid, resource.RLIMIT_NOFILE)
    assert soft == hard


def test_nothing_is_loaded_that_was_not_asked_for() -> None:
    """Memory and the time to start: engines and formats come with what needs them."""
    lean = loaded("sync.relay.commands.minting, sync.relay.stores.copies.sqlite")
    assert not lean & {"uvicorn", "starlette", "asyncpg", "obstore", "prometheus_client"}
    server = "sync.relay.commands.serving, sync.relay.stores.sqlite.store, sync.relay.chunks.folder"
    absent = {"asyncpg", "obstore", "prometheus_client", "requests", "cryptography", "PySide6"}
    assert not loaded(server) & absent


def loaded(modules: str) -> set[str]:
    code = f"import sys, sync.relay.__main__, {modules}; print(*sys.modules)"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in result.stdout.split()}
