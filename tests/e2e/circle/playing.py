"""People who play a circle: each has a home and a journal, and uses the command line.

Starting a process takes longer than most commands do. So a command is a process of its own where
that is what a test is about, and else runs the same main function within the test's.
"""

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from PIL import Image

from app.paths import folders
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from app.vault.vault import Vault
from tests.cli.calling import within
from tests.making import WORDS, make_vault

PATIENCE = 120.0
NAMES = ("Ada", "Mina", "Omar", "Noor", "Zoe")


@dataclass
class Player:
    """Somebody with a computer of their own.

    Attributes:
        name: their pseudonym.
        place: everything of theirs lies below it.
        circle: the id of the circle that they play.
        more: variables that their processes get beside the test's own.
        prefix: what stands before their commands, such as what leads into another network.
        real: whether every command is a process of its own; it is in any case with `more` and
            `prefix`.
    """

    name: str
    place: Path
    circle: str = field(default="", init=False)
    more: dict[str, str] = field(default_factory=dict, init=False)
    prefix: tuple[str, ...] = field(default=(), init=False)
    real: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.place.mkdir(parents=True)
        (self.place / "words").write_text(WORDS)
        make_vault(self.vault, state=folders(self.environment).incarnations).close()

    @property
    def vault(self) -> Path:
        """Their journal's folder."""
        return self.place / "journal.lamplit"

    @property
    def environment(self) -> dict[str, str]:
        """The environment of their processes."""
        return {**os.environ, "LAMPLIT_HOME": str(self.place / "home"), **self.more}

    def opened(self) -> Vault:
        """Open their journal within the test, on their computer."""
        from datetime import UTC, datetime

        state = folders(self.environment).incarnations
        return open_vault(self.vault, Passphrase(WORDS), state=state, now=datetime.now(UTC))

    def words(self, *arguments: str | Path) -> list[str]:
        """The words of a command that is a process of its own."""
        return [*self.prefix, sys.executable, "-m", "app", *self._words(*arguments)]

    def _words(self, *arguments: str | Path) -> list[str]:
        before = ["--vault", self.vault, "--passphrase-file", self.place / "words"]
        return list(map(str, [*before, *arguments]))

    def run(self, *arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command, whatever comes of it."""
        if not (self.real or self.more or self.prefix):
            with patch.dict(os.environ, self.environment):
                return within(self._words(*arguments), stdin.encode())
        return subprocess.run(
            self.words(*arguments), input=stdin, capture_output=True, text=True, check=False,
            timeout=PATIENCE, env=self.environment,
        )  # fmt: skip

    def __call__(self, *arguments: str | Path, stdin: str = "") -> str:
        """Run a command that must work; returns what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, (self.name, arguments, done.stdout, done.stderr)
        return done.stdout.rstrip("\n")

    def json(self, *arguments: str | Path, stdin: str = "") -> Any:
        """Run a command that must work; returns the JSON it printed."""
        return json.loads(self(*arguments, "--json", stdin=stdin))

    def refused(self, *arguments: str | Path, stdin: str = "") -> str:
        """Run a command that the world refuses; returns its one sentence."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 1, (self.name, arguments, done.stdout, done.stderr)
        assert "made a mistake" not in done.stderr
        return done.stderr.strip()

    def sync(self) -> None:
        """One full round."""
        self("sync")

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        """Start a command and do not wait for it."""
        return subprocess.Popen(
            self.words(*arguments), env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def share(self, words: str) -> str:
        """Write an entry and share it; returns the post's id."""
        entry = self("write", "-", stdin=words)
        post: str = self.json("circle", "share", self.circle, entry)["id"]
        return post

    def ask(self, words: str) -> str:
        """Ask everybody a question, the quickest way to say something; returns the post's id."""
        return self("circle", "ask", self.circle, stdin=words)

    @property
    def state(self) -> str:
        """How the circle stands for them."""
        return str(self.json("circle", "list")[0]["state"])

    def feed(self) -> list[dict[str, Any]]:
        """What they see."""
        found: list[dict[str, Any]] = self.json("circle", "feed", self.circle)
        return found

    def texts(self) -> list[str]:
        """The words that they see, the newest first."""
        return [one["text"] for one in self.feed()]

    def members(self) -> set[str]:
        """Who is in the circle, as they know."""
        return {one["pseudonym"] for one in self.json("circle", "members", self.circle)}


def make_players(place: Path, names: tuple[str, ...] = NAMES) -> list[Player]:
    """People who know nothing of each other yet."""
    return [Player(name, place / name.lower()) for name in names]


def found(founder: Player, url: str, token: str, name: str = "River") -> str:
    """Let somebody make a circle; returns its id."""
    made = founder.json("circle", "create", "--relay", url, "--token-file", "-", "--name", name,
                        "--as", founder.name, stdin=token)  # fmt: skip
    founder.circle = str(made["id"])
    return founder.circle


def bring(host: Player, guest: Player) -> None:
    """Let somebody invite, the other join, the first admit, and the other arrive."""
    link = host.json("circle", "invite", host.circle)["link"]
    joined = guest.json("circle", "join", "-", "--as", guest.name, stdin=link)
    (asked,) = host.json("circle", "waiting", host.circle)
    assert asked["words"] == joined["words"], "what both compare"
    (admitted,) = host.json("circle", "admit", host.circle)
    assert admitted["pseudonym"] == guest.name
    guest.sync()
    (listed,) = guest.json("circle", "list")
    assert listed["state"] == "member", listed
    guest.circle = str(listed["id"])
    assert guest.circle == host.circle


def gather(players: list[Player], url: str, token: str) -> None:
    """Let the first found a circle and bring all the others."""
    found(players[0], url, token)
    for guest in players[1:]:
        bring(players[0], guest)
    everybody(players)


def everybody(players: list[Player]) -> None:
    """One round each."""
    for player in players:
        player.sync()


def eventually(condition: Callable[[], bool], what: str, seconds: float = 30.0) -> None:
    """Wait until something is so."""
    ends = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > ends:
            pytest.fail(f"still not: {what}")
        time.sleep(0.2)


def photo(mark: bytes) -> bytes:
    """A JPEG whose metadata says where it was taken, and holds a mark."""
    exif = Image.Exif()
    exif[0x010E] = mark.decode()
    exif[0x8825] = {1: "N", 2: (52.0, 31.0, 12.0)}
    out = io.BytesIO()
    image = Image.effect_noise((640, 480), 60).convert("RGB")
    image.save(out, "JPEG", exif=exif, quality=90)
    return out.getvalue()
