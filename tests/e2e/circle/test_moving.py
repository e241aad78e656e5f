"""A circle goes on at another relay, and a relay at another address; some are away meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.circle.playing import Player, bring, everybody, found, photo
from tests.sync.relays import Process, relay_over, relay_process

pytestmark = pytest.mark.slow


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Process]:
    """Another relay."""
    with relay_over(tmp_path / "harbour") as process:
        yield process


def moved(player: Player, to: str, token: str) -> str:
    """Let a steward move the circle."""
    done = player.json("circle", "move", player.circle, "--relay", to, "--token-file", "-",
                       stdin=token)  # fmt: skip
    return str(done["done"])


def settle(players: list[Player]) -> None:
    """Everybody syncs until all know all."""
    for _ in range(3):
        everybody(players)


def where(player: Player) -> str:
    """At which relay a player's circle is."""
    return str(player.json("circle", "list")[0]["relay"])


def test_a_circle_moves_while_some_are_away(
    circle: list[Player], either_relay: Process, harbour: Process, tmp_path: Path
) -> None:
    """Whoever comes back later reads the old relay to its end, and goes on at the new one."""
    ada, mina, omar, noor, zoe = circle
    picture = tmp_path / "picture.jpg"
    picture.write_bytes(photo(b"Qz"))
    entry = ada("write", "-", stdin="Qzwith a picture")
    ada("attach", entry, picture)
    ada.json("circle", "share", ada.circle, entry)
    sorry = mina.share("Qzsaid too soon")
    everybody([ada, mina, omar])

    assert harbour.url in moved(ada, harbour.url, harbour.token())
    assert where(ada) == harbour.url
    ada.share("Qzhere we are")
    zoe.ask("Qzwritten while away")
    settle([ada, mina, omar, noor, zoe])
    words = {"Qzwith a picture", "Qzsaid too soon", "Qzhere we are", "Qzwritten while away"}
    for player in circle:
        assert where(player) == harbour.url, player.name
        assert set(player.texts()) == words, player.name
        (shown,) = (one for one in player.feed() if one["text"] == "Qzwith a picture")
        assert shown["attachments"], player.name
        (event,) = (
            one for one in player.json("circle", "log", player.circle) if one["kind"] == "move"
        )
        assert event["to"] == harbour.url

    mina("circle", "unshare", mina.circle, sorry)
    settle([mina, ada, zoe])
    assert "Qzsaid too soon" not in zoe.texts()
    (row,) = (one for one in mina.json("circle", "ledger", mina.circle) if one["id"] == sorry)
    assert row["state"] == "withdrawn"

    assert either_relay.stop() == 0
    noor.share("Qzwithout the old relay")
    settle([noor, omar])
    assert "Qzwithout the old relay" in omar.texts()


def test_a_relay_has_another_address(relay: Process, players: list[Player]) -> None:
    """The old one is gone for good, so everybody says the new one, and nothing else changes."""
    ada, mina, omar, *_ = players
    found(ada, relay.url, relay.token())
    bring(ada, mina)
    ada.share("Qzbefore")
    everybody([ada, mina])
    assert relay.stop() == 0
    assert mina.refused("sync")
    with relay_process(relay.folder, *relay.config) as again:
        assert again.url != relay.url
        for player in (ada, mina):
            moved(player, again.url, "")
            assert where(player) == again.url
        ada.share("Qzafter")
        settle([ada, mina])
        assert mina.texts() == ["Qzafter", "Qzbefore"]
        bring(ada, omar)
        mina.sync()
        assert mina.members() == {"Ada", "Mina", "Omar"}
