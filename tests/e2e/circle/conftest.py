"""A relay over either database, and five people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.circle.meeting import meet
from tests.e2e.circle.playing import Player, make_players
from tests.sync.postgres import database, own_cluster, shared_cluster
from tests.sync.relays import Process, relay_over

__all__ = ["database", "own_cluster", "shared_cluster"]


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Process]:
    """A relay over SQLite, as a process of its own."""
    with relay_over(tmp_path / "relay") as process:
        yield process


@pytest.fixture(params=["sqlite", "postgresql"])
def either_relay(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Process]:
    """A relay over each database in turn."""
    dsn = request.getfixturevalue("database") if request.param == "postgresql" else ""
    with relay_over(tmp_path / "relay", dsn) as process:
        yield process


@pytest.fixture
def players(tmp_path: Path) -> list[Player]:
    """Five people who know nothing of each other yet."""
    return make_players(tmp_path / "people")


@pytest.fixture
def processes(request: pytest.FixtureRequest, players: list[Player]) -> None:
    """Have every command be a process of its own.

    Of a story that is told over each database, that is so once: the relay is one in any case.
    """
    given = getattr(request.node, "callspec", None)
    over = given.params.get("either_relay") if given is not None else None
    for player in players:
        player.real = over != "postgresql"


@pytest.fixture
def circle(either_relay: Process, players: list[Player]) -> list[Player]:
    """Five people who are in one circle."""
    meet(players, either_relay.url, either_relay.token())
    return players


@pytest.fixture
def pair(relay: Process, players: list[Player]) -> tuple[Player, Player]:
    """Two people who are in one circle."""
    ada, mina, *_ = players
    meet([ada, mina], relay.url, relay.token())
    return ada, mina
