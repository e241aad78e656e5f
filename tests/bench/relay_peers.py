"""Other relays, in an environment of their own (build/bench-venv): how each is started.

Each runs as its documentation starts it, with its own defaults but for ports, folders, and limits
of requests that would otherwise be all that is measured.
"""

import contextlib
import hashlib
import hmac
import http.client
import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

from tests.bench.relay_servers import (
    Delay,
    MissingError,
    Server,
    Start,
    answers_http,
)
from tests.bench.relay_wire import HOST
from tests.sync.postgres import free_port

VENV: Final = Path("build/bench-venv").absolute()
_ROOMS: Final = 64
_SIGN: Final = """
import json, os, sys, time
from aionostr.event import Event
from coincurve import PrivateKey
count, out = int(sys.argv[1]), sys.argv[2]
secret = os.urandom(32)
public = PrivateKey(secret).public_key.format()[1:].hex()
filler = os.urandom(504).hex()
with open(out, "w") as file:
    for number in range(count):
        event = Event(public, f"{number:016d}" + filler, int(time.time()), 1, [])
        event.sign(secret.hex())
        file.write(json.dumps({
            "id": event.id, "pubkey": public, "created_at": event.created_at, "kind": 1,
            "tags": [], "content": event.content, "sig": event.sig}) + "\\n")
"""


def _program(name: str) -> str:
    program = VENV / "bin" / name
    if not program.exists():
        raise MissingError(f"{name} is not installed; `make bench` does that.")
    return str(program)


@contextlib.contextmanager
def nostr(folder: Path, delay: Delay) -> Iterator[Server]:
    """A Nostr relay in Python, on SQLite."""
    program = _program("nostr-relay")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    (shipped,) = VENV.glob("lib/python3*/site-packages/nostr_relay/config.yaml")
    config = yaml.safe_load(shipped.read_text("utf-8"))
    config["gunicorn"]["bind"] = f"{HOST}:{port}"
    (folder / "config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    environment = {"HOME": str(folder), **delay.environment()}
    words = [program, "-c", "config.yaml", "serve"]
    start = Start(words, folder, port, answers_http, environment=environment)
    with start.running() as server:
        server.target["kind"] = "nostr"
        yield server


def signed_events(folder: Path, count: int) -> Path:
    """A file of events, signed beforehand: making signatures is no part of what is measured."""
    path = folder / f"events-{os.urandom(4).hex()}.jsonl"
    subprocess.run([VENV / "bin" / "python", "-c", _SIGN, str(count), path], check=True)
    return path


@contextlib.contextmanager
def wormhole(folder: Path, delay: Delay) -> Iterator[Server]:
    """The mailbox server of Magic Wormhole, on SQLite."""
    program = _program("twist")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    words = [
        program, "--log-level=warn", "wormhole-mailbox", f"--port=tcp:{port}:interface={HOST}",
        "--blur-usage=3600",
    ]  # fmt: skip
    start = Start(words, folder, port, answers_http, environment=delay.environment())
    with start.running() as server:
        server.target["kind"] = "wormhole"
        yield server


@contextlib.contextmanager
def matrix(folder: Path, delay: Delay) -> Iterator[Server]:
    """Synapse on SQLite, its limits of requests raised."""
    _program("synapse_homeserver")
    python = _program("python")
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    whole = [python, "-m", "synapse.app.homeserver", "-c", "homeserver.yaml"]
    config = folder / "homeserver.yaml"
    if not config.exists():
        subprocess.run(
            [*whole, "--server-name", "bench.test", "--generate-config", "--report-stats=no"],
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
    settings = yaml.safe_load(config.read_text("utf-8"))
    settings |= _raised(port)
    config.write_text(yaml.safe_dump(settings), "utf-8")
    start = Start(
        whole, folder, port, lambda at: answers_http(at, "/health"),
        environment=delay.environment(),
    )  # fmt: skip
    with start.running() as server:
        token, rooms = _furnish(port, str(settings["registration_shared_secret"]))
        server.target |= {"kind": "matrix", "token": token, "rooms": rooms}
        yield server


def _raised(port: int) -> dict[str, object]:
    plenty = {"per_second": 1e6, "burst_count": 1_000_000}
    listener = {
        "bind_addresses": [HOST], "port": port, "type": "http", "tls": False,
        "resources": [{"names": ["client"], "compress": False}],
    }  # fmt: skip
    return {
        "listeners": [listener], "trusted_key_servers": [], "rc_message": plenty,
        "rc_login": {"address": plenty, "account": plenty, "failed_attempts": plenty},
        "rc_registration": plenty, "rc_room_creation": plenty,
    }  # fmt: skip


def _ask(
    port: int, method: str, target: str, body: Mapping[str, object] | None = None, token: str = ""
) -> Any:
    connection = http.client.HTTPConnection(HOST, port, timeout=30)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    connection.request(method, target, json.dumps(body) if body is not None else None, headers)
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    if answer.status != http.HTTPStatus.OK:
        raise MissingError(f"The Matrix server said {answer.status}: {text!r}")
    return json.loads(text)


def _furnish(port: int, secret: str) -> tuple[str, list[str]]:
    """A user and rooms."""
    admin = "/_synapse/admin/v1/register"
    nonce = _ask(port, "GET", admin)["nonce"]
    name, password = f"u{os.urandom(4).hex()}", os.urandom(8).hex()
    parts = [nonce, name, password, "notadmin"]
    tag = hmac.new(secret.encode(), "\0".join(parts).encode(), hashlib.sha1).hexdigest()
    user = {"nonce": nonce, "username": name, "password": password, "admin": False, "mac": tag}
    token = str(_ask(port, "POST", admin, user)["access_token"])
    created = "/_matrix/client/v3/createRoom"
    rooms = [_ask(port, "POST", created, {}, token)["room_id"] for _ in range(_ROOMS)]
    return token, rooms
