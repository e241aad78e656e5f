"""`lamplit privacy --connections`: every connection that a command opened, and nobody else's."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.domain.connections import Connection
from tests.cli.calling import Lamplit, open_here
from tests.cli.circling import Answers
from tests.sync.proxy import Proxy
from tests.sync.relays import Running, relay_here


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def counted(relay: Running) -> Iterator[Proxy]:
    """What stands before the relay and counts who comes."""
    with Proxy(relay.address) as proxy:
        yield proxy


def test_a_journal_without_a_circle_has_none(lamplit: Lamplit) -> None:
    done = lamplit.run("privacy", "--connections")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "No connection was opened in the last 90 days.\n"
    assert lamplit.json("privacy", "--connections") == []


def test_a_round_writes_its_own_lines(river: Lamplit, answers: Answers) -> None:
    assert listed(river) == [], "so far nothing was connected to"
    river("sync")
    river("sync", "--connections")
    lines = listed(river)
    assert [(one["host"], one["purpose"]) for one in lines] == [("relay.example.org", "log")] * 2
    assert lines[0]["at"] >= lines[1]["at"]
    (first, _) = river("privacy", "--connections").splitlines()
    assert first.endswith("  relay.example.org  log")
    assert "Connections in the last 30 days: relay.example.org (2)." in river("privacy")
    (network,) = [one for one in river.json("privacy") if one["matter"] == "network"]
    assert network["hosts"] == [{"host": "relay.example.org", "connections": 2}]
    answers.trouble = OSError("broken")
    assert river.run("sync").returncode
    assert len(listed(river)) == 2


def test_every_connection_that_a_relay_saw_is_listed(
    lamplit: Lamplit, relay: Running, counted: Proxy, tmp_path: Path
) -> None:
    url = f"http://127.0.0.1:{counted.port}"
    (tmp_path / "token").write_text(f"{relay.token()}\n")
    lamplit("circle", "relay", url)
    lamplit("circle", "create", "--relay", url, "--name", "River", "--as", "Ada", "--token-file",
            tmp_path / "token")  # fmt: skip
    lamplit("circle", "invite", "River")
    lamplit("sync")
    lines = listed(lamplit)
    assert len(lines) == counted.connections > 3
    assert {one["host"] for one in lines} == {urlsplit(url).hostname}


def test_a_command_that_fails_writes_them_too(lamplit: Lamplit, counted: Proxy) -> None:
    url = f"http://127.0.0.1:{counted.port}"
    lamplit.refuses("circle", "create", "--relay", url, "--name", "River", "--as", "Ada")
    assert len(listed(lamplit)) == counted.connections > 0


def test_old_lines_go_when_the_journal_opens(lamplit: Lamplit, folder: Path) -> None:
    now = datetime.now(UTC)
    vault = open_here(folder, now)
    old = Connection(now - timedelta(days=91), "old.example", "box")
    vault.sql.execute(
        "INSERT INTO connection (at, host, purpose) VALUES (?, ?, ?)",
        (int(old.at.timestamp() * 1000), old.host, old.purpose),
    )
    vault.write(lambda tx: tx.connections.add([replace(old, at=now)]))
    vault.close()
    assert len(listed(lamplit)) == 1
    vault = open_here(folder, now)
    assert vault.sql.execute("SELECT count(*) FROM connection").fetchone() == (1,)
    vault.close()


def listed(lamplit: Lamplit) -> list[dict[str, str]]:
    """The list as scripts get it."""
    found: list[dict[str, str]] = lamplit.json("privacy", "--connections")
    return found
