"""The cable to a namespace can be cut either way, and heals."""

import socket
import subprocess
import sys

import pytest

from tests.sync.netns import Namespace, Way, namespace

pytestmark = pytest.mark.slow

_ECHO = """
import socket, sys
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as place:
    place.bind((sys.argv[1], 0))
    print(place.getsockname()[1], flush=True)
    while True:
        said, who = place.recvfrom(100)
        print(said.decode(), flush=True)
        try:
            place.sendto(said, who)
        except OSError:
            pass
"""


def _heard(space: Namespace, port: int, word: str) -> bool:
    """Send a word; whether its echo came back."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as here:
        here.settimeout(0.3)
        try:
            here.sendto(word.encode(), (space.inside, port))
            return here.recv(100) == word.encode()
        except OSError:
            return False


@pytest.mark.parametrize("way", ["to", "from", "both"])
def test_a_cable_is_cut_and_heals(way: Way) -> None:
    with namespace() as space:
        command = [*space.prefix, sys.executable, "-c", _ECHO, space.inside]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as echo:
            assert echo.stdout
            port = int(echo.stdout.readline())
            assert _heard(space, port, "before")
            assert echo.stdout.readline() == "before\n"
            space.cut(way)
            assert not _heard(space, port, "cut")
            if way == "from":
                assert echo.stdout.readline() == "cut\n"
            space.heal()
            assert _heard(space, port, "after")
            assert echo.stdout.readline() == "after\n"
            echo.kill()
