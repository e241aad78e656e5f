"""Bad luck: killed processes, a full disk, wrong clocks, and journals that exist twice."""

import ast
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

import pytest

from app.usecases.circles.port import Said
from app.usecases.circles.send import Going, send
from tests.e2e.circle.meeting import at_work, meet
from tests.e2e.circle.playing import PATIENCE, Player, everybody
from tests.e2e.circle.wires import faked
from tests.sync.client.attacks.middle import Answer, Asked, Forward, Middle, honest
from tests.sync.relays import Process, start_process

pytestmark = pytest.mark.slow


# --- killed


@dataclass
class Killer:
    """Ends a process without a word when it has asked its relay so many things.

    Attributes:
        at: the request at which it does; counted from 0.
        after: whether the relay carries that request out before.
        waits: seconds that the process has with the answer before it ends.
        asked: how many requests came so far.
    """

    at: int
    after: bool
    waits: float = 0.0
    victim: subprocess.Popen[str] | None = None
    asked: int = 0
    ready: threading.Event = field(default_factory=threading.Event)

    def __call__(self, asked: Asked, forward: Forward) -> Answer | None:
        self.ready.wait(PATIENCE)
        self.asked += 1
        if self.asked - 1 != self.at:
            return forward(asked)
        answer = forward(asked) if self.after else None
        if self.waits and self.victim:
            threading.Timer(self.waits, self.victim.kill).start()
            return answer
        if self.victim:
            self.victim.kill()
        return None

    def run(self, player: Player, *words: str) -> int:
        """Run a command that may be killed; returns its exit code."""
        self.victim = player.start(*words)
        self.ready.set()
        self.victim.communicate(timeout=PATIENCE)
        return self.victim.returncode


@pytest.fixture
def between(relay: Process, players: list[Player]) -> Iterator[Middle]:
    """Two people in a circle, and who stands between both and the relay."""
    with Middle(relay.url) as middle:
        meet(players[:2], middle.url, relay.token())
        yield middle


MOMENTS = {
    "before the relay has it": (False, 0.0),
    "before the answer comes": (True, 0.0),
    "as the answer comes": (True, 0.002),
    "soon after": (True, 0.03),
}


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_who_is_killed_at_any_request_says_all_once(
    between: Middle, players: list[Player], moment: tuple[bool, float]
) -> None:
    """A post and a change of the circle: sealed, stored, sent, accepted and merged once."""
    ada, mina, *_ = players
    said, killed = [], 0
    for at in range(8):
        killer = Killer(at, *moment)
        said.append(f"Qznumber {at}")
        ada.ask(said[-1])
        between.meddle = killer
        words = ("sync",) if at % 2 else ("circle", "rename", ada.circle, "--as", f"Ada {at}")
        code = killer.run(ada, *words)
        between.meddle = honest
        if code == -signal.SIGKILL:
            killed += 1
        elif killer.asked <= at:
            break
    assert killed >= 3
    everybody([ada, mina, ada, mina])
    assert sorted(mina.texts()) == sorted(ada.texts()) == sorted(said)
    assert mina.members() == ada.members()
    assert {one["state"] for one in ada.json("circle", "ledger")} == {"on the relay"}
    assert [one for one in mina.json("circle", "log", mina.circle) if one["kind"] == "noise"] == []


# --- a full disk


_INSIDE = """
import os, subprocess, sys
place, source, words = sys.argv[1:4]
command = [sys.executable, "-m", "app", "--vault", place, "--passphrase-file", words]

def lamplit(*arguments):
    done = subprocess.run([*command, *arguments], capture_output=True, text=True)
    print(repr((done.returncode, done.stderr)))

def mount(*arguments):
    subprocess.run(["mount", *arguments], check=True)

os.makedirs(place, exist_ok=True)
mount("-t", "tmpfs", "-o", "size=" + sys.argv[4], "none", place)
subprocess.run(["cp", "-a", source + "/.", place], check=True)
with open(place + "/ballast", "wb", buffering=0) as file:
    try:
        while True:
            file.write(bytes(4096))
    except OSError:
        pass
lamplit("sync")
lamplit("circle", "feed", sys.argv[5])
os.unlink(place + "/ballast")
mount("-o", "remount,size=64m", place)
lamplit("sync")
subprocess.run(["cp", "-a", place + "/.", source], check=True)
"""


MUCH = 90


def say_much(player: Player, count: int) -> None:
    """Some megabytes of words."""
    with at_work(player) as port:
        for _ in range(count):
            said = Going(Said("post", {"text": f"Qzlong {os.urandom(15_000).hex()}"}))
            port.tools.lane.write(
                lambda tx, said=said: send(  # type: ignore[misc]
                    tx, port, bytes.fromhex(player.circle), said,
                    now=datetime.now(UTC), random=os.urandom,
                )
            )  # fmt: skip
        assert port.sync(None, lambda _: None).caught_up


def test_a_full_disk_takes_nothing_in_and_loses_nothing(
    pair: tuple[Player, Player], tmp_path: Path
) -> None:
    ada, mina = pair
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this system has no unshare, so no mount of our own can be made")
    user = [] if os.geteuid() == 0 else ["-r"]
    probe = [unshare, *user, "-m", "mount", "-t", "tmpfs", "none", str(tmp_path)]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us mount")
    say_much(ada, MUCH)
    used = sum(path.stat().st_size for path in mina.vault.rglob("*") if path.is_file())
    done = subprocess.run(
        [unshare, *user, "-m", sys.executable, "-c", _INSIDE, str(mina.place / "mounted"),
         str(mina.vault), str(mina.place / "words"), str(used + (128 << 10)), mina.circle],
        capture_output=True, text=True, check=False, timeout=PATIENCE, env=mina.environment,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    full, feed, after = map(ast.literal_eval, done.stdout.splitlines())
    assert full[0] == 1
    assert full[1].splitlines()[-1].startswith("This could not be saved: the disk is full.")
    assert "Traceback" not in full[1]
    assert feed[0] == after[0] == 0
    assert len(mina.json("circle", "feed", mina.circle, "--limit", "200")) == MUCH
    assert mina.json("verify")["ok"]


# --- clocks


def test_clocks_that_are_wrong_by_a_year_lose_nothing(
    relay: Process, players: list[Player]
) -> None:
    ada, mina, omar, *_ = players
    three = [ada, mina, omar]
    meet(three, relay.url, relay.token())
    mina.more, omar.more = faked("+365d"), faked("-365d")
    said = set()
    for player in three:
        said.add(f"Qzby {player.name}'s clock")
        player.ask(f"Qzby {player.name}'s clock")
    mina("circle", "rename", mina.circle, "--as", "Mina II")
    for _ in range(2):
        everybody(three)
    for player in three:
        assert set(player.texts()) == said, player.name
        assert player.members() == {"Ada", "Mina II", "Omar"}
    for player in (mina, omar):
        player.more = {}
    ada.ask("Qzall are right again")
    mina.ask("Qzmine, too")
    for _ in range(2):
        everybody(three)
    for player in three:
        assert set(player.texts()) == said | {"Qzall are right again", "Qzmine, too"}
        assert player.state == "member"


# --- twice


def test_two_copies_of_one_journal_at_once_lose_nothing(pair: tuple[Player, Player]) -> None:
    """A whole computer was copied; both copies go on, at the same moment."""
    ada, mina = pair
    ada.ask("Qzfrom before")
    everybody([ada, mina])
    twin = copy_of(ada)
    ada.ask("Qzfrom one")
    twin.ask("Qzfrom the other")
    at_once = [one.start("sync") for one in (ada, twin)]
    told = [one.communicate(timeout=PATIENCE)[1] for one in at_once]
    assert not any("Traceback" in one or "made a mistake" in one for one in told)
    for one in (ada, twin, ada, twin):  # whoever was outrun speaks anew, which the other then reads
        one.run("sync")
    assert "resync" in {ada.state, twin.state}
    lost = ada if ada.state == "resync" else twin
    lost("circle", "resync", lost.circle)
    mina.sync()
    (asked,) = mina.json("circle", "waiting", mina.circle)
    assert (asked["pseudonym"], asked["asks"]) == ("Ada", "to return")
    mina("circle", "readmit", mina.circle, "Ada")
    for _ in range(3):  # asked for, named, asked for by name, given back
        everybody([lost, mina])
    assert lost.state == "member"
    assert sorted(mina.texts()) == ["Qzfrom before", "Qzfrom one", "Qzfrom the other"]
    assert sorted(lost.texts()) == sorted(mina.texts()), "what the other copy said, too"
    assert {one["state"] for one in lost.json("circle", "ledger")} == {"on the relay"}
    other = twin if lost is ada else ada
    told_other = other.run("sync").stderr
    assert other.state != "member", "one copy has the place, and the other is told"
    assert "copy" in told_other


def copy_of(player: Player) -> Player:
    """The same person on a computer that is a copy of theirs."""
    place = player.place.parent / "twin"
    twin = object.__new__(Player)
    shutil.copytree(player.place, place, symlinks=True)
    vars(twin).update({**vars(player), "place": place})
    return twin


@pytest.fixture
def month_later(either_relay: Process, players: list[Player]) -> Iterator[Process]:
    """Three people; the second made a backup; then a month has passed, for all and the relay."""
    meet(players[:3], either_relay.url, either_relay.token())
    players[1]("backup")
    either_relay.stop()
    later = faked("+31d")
    where = either_relay.url.partition("//")[2]
    with patch.dict(os.environ, later):
        again = start_process(either_relay.folder, *either_relay.arguments, "--listen", where)
    for player in players:
        player.more = later
    yield again
    again.kill()
    if again.popen.stdout is not None:
        again.popen.stdout.close()


def test_a_backup_of_a_month_ago_comes_back(month_later: Process, players: list[Player]) -> None:
    assert month_later.url
    ada, mina, omar, *_ = three = players[:3]
    omar.ask("Qzsaid since")
    mina.ask("Qzmine, said since")
    ada.ask("Qzsaid by another")
    ada("circle", "describe", ada.circle, "--purpose", "Other days")
    for _ in range(2):
        everybody(three)
    mina("backup", "--put-back", "newest")
    assert mina.state == "resync"
    mina.ask("Qzwaits for a place")
    mina.run("sync")
    mina("circle", "resync", mina.circle)
    omar.sync()
    omar("circle", "readmit", omar.circle, "Mina")
    for _ in range(2):
        everybody([mina, ada, omar])
    everybody([mina, ada, omar])
    wanted = {"Qzsaid since", "Qzmine, said since", "Qzsaid by another", "Qzwaits for a place"}
    for player in three:
        assert player.state == "member"
        assert sorted(player.texts()) == sorted(wanted), player.name
    assert {one["state"] for one in mina.json("circle", "ledger")} == {"on the relay"}
    assert mina.json("circle", "agreement", mina.circle)["purpose"] == "Other days"
