"""How people come together where that is not what a test is about: at once, within the test.

What the commands do is what happens here, too; `playing.gather` does it by the commands themselves.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime

from app.usecases.circles.port import (
    InviteKind,
    Network,
    NewCircle,
    NewInvite,
    Pinned,
    Progress,
    Surroundings,
)
from sync.client.engine.circles import Circles
from tests.e2e.circle.playing import Player


def meet(
    players: Sequence[Player],
    url: str,
    token: str,
    *,
    name: str = "River",
    pin: Pinned | None = None,
    network: Network | None = None,
) -> None:
    """Let the first found a circle and bring all the others; they are all in step then."""
    with ExitStack() as stack:
        ports = [stack.enter_context(at_work(one, network)) for one in players]
        host = ports[0]
        circle = host.create(NewCircle(url, name, players[0].name, token, pin=pin)).id
        for player, port in zip(players[1:], ports[1:], strict=True):
            port.join(host.invite(circle, NewInvite(InviteKind.LINK)).text, player.name)
            (asked,) = host.waiting(circle)
            host.admit(circle, asked.id)
            port.sync(None, _nobody)
        for player, port in zip(players, ports, strict=True):
            assert port.sync(None, _nobody).caught_up
            assert len(port.members(circle)) == len(players)
            player.circle = circle.hex()


@contextmanager
def at_work(player: Player, network: Network | None = None) -> Iterator[Circles]:
    """The engine on somebody's journal, within the test."""
    vault = player.opened()
    surroundings = Surroundings(vault, _now, os.urandom, network or Network())
    port = Circles(surroundings)
    try:
        yield port
    finally:
        port.close()
        vault.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _nobody(progress: Progress) -> None:
    del progress
