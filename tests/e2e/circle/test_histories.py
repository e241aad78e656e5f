"""A relay that tells people different histories: both sides are told, and a steward resolves."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from app.usecases.circles.port import Network
from tests.e2e.circle.meeting import meet
from tests.e2e.circle.playing import Player, everybody
from tests.e2e.circle.wires import ONION, socks
from tests.sync.client.attacks.middle import Middle, honest
from tests.sync.client.attacks.views import View
from tests.sync.relays import Process

pytestmark = pytest.mark.slow


@pytest.fixture
def middles(relay: Process, players: list[Player]) -> Iterator[dict[str, Middle]]:
    """Three people in a circle; who stands between each of them and the relay, by name."""
    with ExitStack() as stack:
        found = {}
        for player in players[:3]:
            found[player.name] = middle = stack.enter_context(Middle(relay.url))
            _, where = stack.enter_context(socks(middle.url))
            player("settings", "set", "socks_proxy", where)
        meet(players[:3], f"http://{ONION}", relay.token(), network=Network(proxy=where))
        yield found


def view_of(player: Player) -> View:
    """A history of their own, which begins where they have read to."""
    vault = player.opened()
    try:
        state = vault.read(lambda tx: tx.circle_state.load(bytes.fromhex(player.circle)))
    finally:
        vault.close()
    assert state is not None
    return View(first=state.seq, chains=[state.chain], taken=state.seq)


def test_two_histories_are_told_to_both_sides_and_resolved(
    players: list[Player], middles: dict[str, Middle]
) -> None:
    ada, mina, omar, *_ = players
    three = [ada, mina, omar]
    everybody(three)
    view = view_of(mina)
    middles["Mina"].meddle = view
    view.edit = lambda frame: []
    ada.ask("Qzkept from Mina")
    everybody(three)
    view.edit = lambda frame: [frame]
    assert mina.texts() == []
    mina.ask("Qzfrom the other history")
    mina.sync()
    mina.ask("Qzand again")
    mina.sync()
    for player in (ada, omar):
        told = player.run("sync").stderr
        assert "histor" in told, (player.name, told)
        assert player.state == "forked"
        assert "histor" in player.json("circle", "list")[0]["trouble"]
    middles["Mina"].meddle = honest
    told = mina.run("sync").stderr
    assert "relay" in told, "who was deceived is told, and goes back to what all have"
    assert omar.refused("circle", "resolve", omar.circle)
    ada("circle", "resolve", ada.circle)
    for _ in range(2):
        everybody([omar, mina, ada])
    wanted = {"Qzkept from Mina", "Qzfrom the other history", "Qzand again"}
    for player in three:
        assert player.state == "member"
        assert sorted(player.texts()) == sorted(wanted), player.name
        assert player.members() == {"Ada", "Mina", "Omar"}
