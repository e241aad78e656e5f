"""Five journals, each in a network of its own, and a relay that not all of them reach."""

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from app.usecases.circles.port import Pinned
from tests.e2e.circle.meeting import meet
from tests.e2e.circle.playing import Player, everybody
from tests.sync.client.transport.certificates import make
from tests.sync.netns import Namespace, namespace
from tests.sync.relays import relay_process

pytestmark = pytest.mark.slow


@pytest.fixture
def networks(players: list[Player], tmp_path: Path) -> Iterator[dict[str, Namespace]]:
    """Five people in a circle, by name the network of each, seen from the relay's."""
    with ExitStack() as stack:
        spaces = [stack.enter_context(namespace(place)) for place in range(len(players))]
        there = spaces[0].outside
        certificate = make(tmp_path, [there])
        files = ("--tls-cert", str(certificate.certificate_file),
                 "--tls-key", str(certificate.key_file))  # fmt: skip
        relay = stack.enter_context(
            relay_process(tmp_path / "relay", "--listen", f"{there}:0", *files)
        )
        pin = Pinned("key", hashlib.sha256(certificate.public_key).digest())
        meet(players, relay.url, relay.token(), pin=pin)
        for player, space in zip(players, spaces, strict=True):
            player.prefix = space.prefix
        yield {player.name: replace(space, outside=there)
               for player, space in zip(players, spaces, strict=True)}  # fmt: skip


def test_who_is_cut_off_says_and_reads_it_all_later(
    players: list[Player], networks: dict[str, Namespace]
) -> None:
    ada, mina, omar, noor, _zoe = players
    networks["Omar"].cut("from")
    networks["Noor"].cut("both")
    for player in (ada, omar, noor):
        player.ask(f"Qzby {player.name}")
    ada("circle", "rename", ada.circle, "--as", "Ada II")
    for player in (ada, mina):
        player.sync()
    for player in (omar, noor):
        told = player.refused("sync")
        assert told == "The relay could not be reached."
    assert mina.texts() == ["Qzby Ada"]
    for name in ("Omar", "Noor"):
        networks[name].heal()
    everybody([omar, noor, *players])
    for player in players:
        assert sorted(player.texts()) == ["Qzby Ada", "Qzby Noor", "Qzby Omar"], player.name
        assert player.members() == {"Ada II", "Mina", "Omar", "Noor", "Zoe"}


def test_delay_and_loss_on_the_way_lose_nothing(
    players: list[Player], networks: dict[str, Namespace]
) -> None:
    for space in networks.values():
        space.worsen("delay", "40ms", "15ms", "loss", "5%")
    for player in players:
        player.ask(f"Qzby {player.name}")
    for _ in range(2):
        everybody(players)
    for player in players:
        assert sorted(player.texts()) == sorted(f"Qzby {one.name}" for one in players)
