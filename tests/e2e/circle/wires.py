"""The ways between a journal and its relay: proxies, and who stands on them."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.circle.playing import Player
from tests.sync.client.transport.liars import Liar
from tests.sync.client.transport.test_socks import ONION, Socks

__all__ = ["ONION", "Socks", "address", "faked", "note_connections", "noted", "socks"]


def address(url: str) -> tuple[str, int]:
    """Host and port of a relay on this computer."""
    host, _, port = url.rpartition("//")[2].rpartition(":")
    return host, int(port)


@contextmanager
def socks(target: str) -> Iterator[tuple[Socks, str]]:
    """A SOCKS5 proxy that leads all to the relay at an address; and its own address."""
    proxy = Socks(address(target))
    with Liar(proxy) as server:
        yield proxy, f"127.0.0.1:{server.port}"


_HOOK = """
import json, os, sys

def note(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname"}:
        where = arguments[1] if event == "socket.connect" else arguments[0]
        with open(os.environ["NOTED_CONNECTIONS"], "a") as file:
            file.write(json.dumps([event, where], default=repr) + "\\n")

sys.addaudithook(note)
"""


def note_connections(player: Player) -> None:
    """From now on each connection and each looking up of their processes is written down."""
    place = player.place / "hook"
    place.mkdir()
    (place / "sitecustomize.py").write_text(_HOOK)
    player.more |= {
        "PYTHONPATH": os.pathsep.join([str(place), os.environ.get("PYTHONPATH", "")]).strip(":"),
        "NOTED_CONNECTIONS": str(player.place / "connections"),
    }


def noted(player: Player) -> list[tuple[str, Any]]:
    """What was written down: what was done, and with which address or name."""
    lines = (player.place / "connections").read_text().splitlines()
    return [(event, where) for event, where in map(json.loads, lines)]


def faked(offset: str) -> dict[str, str]:
    """The variables for a process whose clock is wrong, as by "+365d"; skips where none can be."""
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        pytest.skip("libfaketime is not installed")
    return {"LD_PRELOAD": str(found[0]), "FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1"}  # fmt: skip
