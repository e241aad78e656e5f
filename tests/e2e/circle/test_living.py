"""News as it comes, a relay that is away, and what a relay keeps of all that."""

import os
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.circle.playing import PATIENCE, Player, bring, eventually, found
from tests.sync.relays import Process, start_process

pytestmark = pytest.mark.slow


@pytest.mark.skipif(os.name != "posix", reason="a process is told to stop by a signal")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_news_comes_while_one_watches(
    pair: tuple[Player, Player], how: signal.Signals, tmp_path: Path
) -> None:
    ada, mina = pair
    told = tmp_path / "told"
    with told.open("w") as errors:
        watching = subprocess.Popen(
            mina.words("sync", "--watch", "--connections"),
            env=mina.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    try:
        eventually(lambda: "Connecting" in told.read_text(), "it listens")
        assert mina.refused("list"), "one program at a time has a journal"
        for number in (1, 2):
            ada.ask(f"Qzquestion {number}")
            ada.sync()
            eventually(partial(_received, told, number), "the news has come")
    finally:
        watching.send_signal(how)
        code = watching.wait(PATIENCE)
    assert code == 0, told.read_text()
    assert mina.texts() == ["Qzquestion 2", "Qzquestion 1"]


def _received(told: Path, number: int) -> bool:
    return told.read_text().count("Received") == number


def test_a_relay_that_is_away_loses_nothing(pair: tuple[Player, Player], relay: Process) -> None:
    ada, mina = pair
    relay.kill()
    post = ada.ask("Qzwritten without a network")
    assert "relay" in ada.refused("sync")
    assert ada.json("circle", "ledger")[0]["state"] == "waiting"
    assert ada.texts() == ["Qzwritten without a network"]
    mina.refused("sync")
    again = start_process(relay.folder, "--listen", relay.url.partition("//")[2])
    try:
        ada.sync()
        mina.sync()
        assert [one["id"] for one in mina.feed()] == [post]
        assert ada.json("circle", "ledger")[0]["state"] == "on the relay"
    finally:
        again.kill()
        if again.popen.stdout is not None:
            again.popen.stdout.close()


def test_the_relay_keeps_no_word_and_no_name(relay: Process, tmp_path: Path) -> None:
    marks = ("Qzada-pseudonym", "Qzmina-pseudonym", "Qzname-of-it", "Qzwhat is said")
    ada, mina = (Player(name, tmp_path / name) for name in marks[:2])
    found(ada, relay.url, relay.token(), marks[2])
    bring(ada, mina)
    ada.ask(marks[3])
    ada.sync()
    mina.sync()
    assert mina.texts() == [marks[3]]
    relay.kill()
    kept = [path.read_bytes() for path in relay.folder.rglob("*") if path.is_file()]
    assert sum(map(len, kept)) > 64 * 1024, "there is something to look through"
    for mark in [*(mark.encode() for mark in marks), bytes.fromhex(ada.circle)]:
        assert not any(mark in data for data in kept), mark
