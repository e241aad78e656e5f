"""The relay's benchmarks: that they judge rightly, and that each of them can be run."""

import re
import shutil
from pathlib import Path

import pytest

from tests.bench import relay_budgets as budgets
from tests.bench.lines import Line
from tests.bench.relay_budgets import Budget, Found, fastest, rate_of, ratio
from tests.bench.relay_costs import Ledger
from tests.bench.relay_figures import RelayFigures
from tests.bench.relay_messages import SIZE, message, new_filler, number_of
from tests.bench.relay_rounds import SQLITE, Effort, rounds, running
from tests.bench.relay_servers import Delay, MissingError, relay_sqlite
from tests.bench.relay_yardstick import bare, median_sync, yardstick
from tests.bench.run import chosen


def test_a_budget_is_kept_or_missed_and_never_by_silence() -> None:
    least, most = Budget(10_000, least=True, unit="/s"), Budget(1.5, least=False, unit="ms")
    assert [least.verdict(x) for x in (9_999.9, 10_000, 12_000)] == ["MISSED", "met", "met"]
    assert [most.verdict(x) for x in (1.51, 1.5, 0.0)] == ["MISSED", "met", "met"]
    assert least.verdict(None) == most.verdict(None) == "not measured"
    assert str(least) == "at least 10,000 /s"
    assert str(most) == "at most 1.5 ms"


def test_the_budgets_are_those_that_were_promised() -> None:
    bounds = [
        budgets.SQLITE_APPENDS, budgets.POSTGRES_APPENDS, *budgets.SQLITE_WAY,
        *budgets.POSTGRES_WAY, budgets.STREAM, budgets.ATTACHMENT, budgets.COLD, budgets.IDLE,
        budgets.OVER_PEERS, budgets.OF_REDIS,
    ]  # fmt: skip
    assert [budget.bound for budget in bounds] == [
        10_000, 18_000, 1.5, 5, 3, 6, 30_000, 300, 300, 60, 5, 0.4,
    ]  # fmt: skip


def test_what_failed_takes_no_part_in_a_ratio() -> None:
    found: dict[str, Found | str] = {
        "slow": {"rate": 100.0}, "fast": {"rate": 900.0}, "gone": "It is not installed.",
    }  # fmt: skip
    assert fastest(found) == ("fast", 900.0)
    assert fastest({"gone": "It is not installed."}) is None
    assert rate_of(found["gone"]) is None
    assert ratio(1800.0, 900.0) == 2.0
    assert ratio(1800.0, None) is None
    assert ratio(None, 900.0) is None


def test_rounds_give_the_median_and_all_that_was_counted(tmp_path: Path) -> None:
    rates = iter([5.0, 1.0, 3.0])
    found = rounds(Effort(tmp_path), lambda: {"rate": next(rates), "count": 10, "kind": "x"})
    assert (found["rate"], found["low"], found["high"]) == (3.0, 1.0, 5.0)
    assert found["total"] == 30
    assert found["load"] >= 0
    assert "kind" not in found


def test_parts_are_chosen_by_name_or_by_family() -> None:
    assert chosen("relay-push", "")
    assert chosen("relay-push", "save,relay")
    assert chosen("relay-push", "relay-push")
    assert not chosen("relay-push", "relay-appends")
    assert not chosen("report", "re")


def test_a_message_has_its_size_and_tells_its_number() -> None:
    text = message(42, new_filler())
    assert len(text) == SIZE
    assert number_of(text) == number_of(text.decode()) == 42


def test_costs_are_worked_out_and_kept_beside_others(tmp_path: Path) -> None:
    path = tmp_path / "costs.json"
    ledger = Ledger(path)
    ledger.appends(SQLITE, {"rate": 900.0, "total": 1000.0}, (1, 1), (1.1, 1.05))
    ledger.alone(SQLITE, {"p50": 0.5, "p99": 0.5})
    costs = ledger.costs["sqlite"]
    assert costs["request"] == pytest.approx(100e-6)
    assert costs["row"] == pytest.approx(50e-6)
    assert costs["commit"] == pytest.approx(350e-6)
    assert costs["spread"] == 0
    Ledger(path).streams("our relay, PostgreSQL", {"opening": 1e-3, "bytes": 27_000.0})
    kept = path.read_text("utf-8")
    assert '"sqlite"' in kept
    assert '"postgresql"' in kept


def test_a_server_that_does_not_start_says_why(tmp_path: Path) -> None:
    def broken(folder: Path, delay: Delay) -> object:
        folder.mkdir(parents=True)
        (folder / "data").write_text("no folder")
        return relay_sqlite(folder, delay)

    with pytest.raises(MissingError, match="does not start"), running(Effort(tmp_path), broken):  # type: ignore[arg-type]
        pass


def test_the_machine_is_measured_beside_the_relay(tmp_path: Path) -> None:
    effort = Effort(tmp_path, rounds=2, seconds=0.2, connections=4)
    asgi, disk = yardstick(effort, bare(effort)).splitlines()[-2:]
    assert re.search(r"wrk +[\d,]+ /s +[\d,]+ to [\d,]+ ", asgi) or "not installed" in asgi
    assert re.search(r"fdatasync.* \d+\.\d\d ms", disk)
    assert 0 < median_sync(tmp_path) < 10
    assert not list(tmp_path.glob("sync*")), "it leaves no file"


@pytest.mark.slow
def test_each_of_our_benchmarks_runs(tmp_path: Path) -> None:
    """With counts that say nothing about speed; whatever was missed is printed as missed."""
    said: list[str] = []
    noted: list[Line] = []
    effort = Effort(
        tmp_path, rounds=1, seconds=0.3, connections=4, logs=8, count=10, filled=50, streams=20,
        attachment=3 * 2**20 + 5,
    )  # fmt: skip
    figures = RelayFigures(
        effort, said.append, peers=False, ours={SQLITE: relay_sqlite},
        ledger=Ledger(tmp_path / "costs.json"), note=noted.append,
    )  # fmt: skip
    parts = figures.parts()
    if shutil.which("cc") is None:
        parts.pop("relay-slow-disk")
    for part in parts.values():
        part()
    text = "\n".join(said)
    rows = [line for line in text.splitlines() if line.startswith(SQLITE)]
    assert len(rows) >= 10
    assert text.count("The machine itself") == 1, "not where fsyncs are made slower"
    for row in rows:
        measured = any(sign.isdigit() for sign in row.removeprefix(SQLITE))
        excused = shutil.which("wrk") is None and ("wrk" in row or "not measured" in row)
        assert measured or excused, row
    assert "does not start" not in text
    assert {f"{what}: {SQLITE}" for what in ("start", "idle memory", "push to 1, p50")} <= {
        line.name for line in noted if any(one.value for one in line.cells.values())
    }
    assert "Only" not in text
