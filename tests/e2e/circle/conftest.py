"""A relay over either database, and five people."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.circle.playing import Player, gather, make_players
from tests.sync.postgres import database, own_cluster, shared_cluster
from tests.sync.relays import COMMAND, PATIENCE, Process, relay_process

__all__ = ["database", "own_cluster", "shared_cluster"]


@dataclass(frozen=True)
class Site:
    """A relay that runs, and what its owner hands out.

    Attributes:
        config: arguments by which its commands know its settings.
    """

    process: Process
    config: tuple[str, ...]

    @property
    def url(self) -> str:
        """Where it is."""
        return self.process.url

    @property
    def folder(self) -> Path:
        """Where it keeps everything but what a PostgreSQL keeps."""
        return self.process.folder

    def token(self) -> str:
        """A creation token that nobody has used."""
        done = subprocess.run(
            [*COMMAND, "mint", "--data", self.folder, *self.config],
            capture_output=True, text=True, check=True, timeout=PATIENCE,
        )  # fmt: skip
        found = re.search(r"lt1[a-z2-7]{58}", done.stdout)
        assert found, done.stdout
        return found[0]


@contextmanager
def _site(folder: Path, dsn: str = "") -> Iterator[Site]:
    config: tuple[str, ...] = ()
    if dsn:
        folder.mkdir()
        (folder / "relay.toml").write_text(f'[postgresql]\ndsn = "{dsn}"\n')
        config = ("--config", str(folder / "relay.toml"))
        migrate = [*COMMAND, "migrate", "--data", str(folder / "data"), *config]
        subprocess.run(migrate, capture_output=True, check=True, timeout=PATIENCE)
    with relay_process(folder / "data", *config) as process:
        yield Site(process, config)


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Site]:
    """A relay over SQLite, as a process of its own."""
    with _site(tmp_path / "relay") as site:
        yield site


@pytest.fixture(params=["sqlite", "postgresql"])
def either_relay(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Site]:
    """A relay over each database in turn."""
    dsn = request.getfixturevalue("database") if request.param == "postgresql" else ""
    with _site(tmp_path / "relay", dsn) as site:
        yield site


@pytest.fixture
def players(tmp_path: Path) -> list[Player]:
    """Five people who know nothing of each other yet."""
    return make_players(tmp_path / "people")


@pytest.fixture
def circle(relay: Site, players: list[Player]) -> list[Player]:
    """Five people who are in one circle."""
    gather(players, relay.url, relay.token())
    return players
