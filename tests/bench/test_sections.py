"""From rows and figures of the parts to lines: units, columns, budgets, the machine's limits."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.bench import sections
from tests.bench.lines import Line, cell, last, merged, verdict
from tests.bench.measure import Figures
from tests.bench.relay_budgets import COLD
from tests.bench.relay_lines import COLUMN, beside, cell_of
from tests.bench.yardsticks import Yardsticks


def values(lines: Iterable[Line]) -> dict[tuple[str, str], dict[str, float | None]]:
    return {
        (line.name, line.unit): {column: one.value for column, one in line.cells.items()}
        for line in merged(lines)
    }


def test_what_is_taken_out_has_a_line_for_each_number() -> None:
    small = sections.of_taking_out(1000, [["json", "0.5", "0.4", "3", "90", "80"]])
    large = sections.of_taking_out(10_000, [["json", "4.5", "4.1", "30", "92", "80"]])
    assert values([*small, *large]) == {
        ("export as json", "s"): {"1,000": 0.5, "10,000": 4.5},
        ("export as json: of the processor", "s"): {"1,000": 0.4, "10,000": 4.1},
        ("export as json: memory at most", "MB"): {"1,000": 90, "10,000": 92},
        ("export as json: what is written", "MB"): {"1,000": 3, "10,000": 30},
    }


def test_a_merge_has_seconds_and_at_the_end_memory() -> None:
    rows = [["into itself: plan", "1.5", "1.2"], ["into itself: at the most", "", "", "120"]]
    assert values(sections.of_merging(1000, rows)) == {
        ("merge, into itself: plan", "s"): {"1,000": 1.5},
        ("merge, into itself: plan: of the processor", "s"): {"1,000": 1.2},
        ("merge, into itself: at the most", "MB"): {"1,000": 120},
    }


def test_a_backup_has_two_sizes_and_four_steps() -> None:
    found = values(sections.of_backups([["1,000", "12", "11", "0.5", "0.4", "0.3", "0.2"]]))
    assert found["journal", "MB"] == {"1,000": 12}
    assert found["backup: restored", "s"] == {"1,000": 0.2}
    assert len(found) == 6


def test_an_import_and_a_report_are_held_to_their_budgets() -> None:
    rows = [
        ["bring in", "11.0", "10"],
        ["  memory at most, MB", "120, 90 before", "300"],
        ["take back", "2", ""],
    ]
    lines = list(sections.of_import(rows))
    assert [(line.unit, line.cells["10,000"].value) for line in lines] == [
        ("s", 11.0), ("MB", 120.0), ("s", 2.0),
    ]  # fmt: skip
    assert [verdict(line, held) for line in lines for held in line.held] == ["MISSED", "met"]
    (report,) = sections.of_report([["PDF", "900.0 / 950.0", "300", "2100.0 / 2200", "900", "1 s"]])
    assert [one.value for one in report.cells.values()] == [900, 2100]
    assert [verdict(report, held) for held in report.held] == ["met"], "of one year"


def test_books_are_lines_by_their_entries() -> None:
    rows = [["1,000", "50", "40", "38", "300", "90", "120"]]
    assert values(sections.of_books(rows))["book", "s"] == {"1,000": 40}


def test_other_implementations_stand_beneath_ours() -> None:
    found: dict[str, list[Figures]] = {}
    for side, took in (("ours", 0.002), ("ts-mls", 0.008)):
        found[side] = [Figures("seal 1 KB")]
        found[side][0].add(30, took)
    (line,) = sections.of_mls_peers("classical", found)
    assert line.name == "classical, beside others: seal 1 KB"
    assert line.cells["30 members"].value == 2
    assert line.others["ts-mls"]["30 members"].value == 8


def test_each_of_our_stores_has_a_line_with_the_others_beneath() -> None:
    cells = {
        "SQLite": cell_of({"cold": 0.4}, "cold", scale=1000),
        "PostgreSQL": cell_of("it does not start", "cold"),
        "nostr": cell_of({"cold": 0.8}, "cold", scale=1000),
    }
    ours = ("SQLite", "PostgreSQL")
    held = {"SQLite": [COLD]}
    one, other = beside("start", "ms", cells, ours, held, limit=("Python", 50.0))
    assert (one.name, one.limit) == ("start: SQLite", {COLUMN: 50.0})
    assert [verdict(one, each) for each in one.held] == ["MISSED"]
    assert list(one.others) == ["nostr"]
    assert other.cells[COLUMN].words == "it does not start"
    assert last(other) == ""
    rate = cell_of({"rate": 9.0, "low": 8.0, "high": 12.0}, "rate")
    assert (rate.value, rate.low, rate.high) == (9, 8, 12)


@pytest.fixture
def machine(tmp_path: Path) -> Yardsticks:
    known = Yardsticks(tmp_path)
    known.__dict__ |= {  # as if they had been measured
        "sync": 0.002, "deciphered": 204_800_000.0, "python": 0.05, "_window": (0.4, 50.0),
        "primitives": {"sign": 0.001, "check": 0.002, "agree": 0.003, "seal": 0.0005},
        "written": 5e8, "read": 2e9, "looked_through": 6e8, "node": None, "derivation": 0.5,
        "stretched": 0.06,
    }  # fmt: skip
    return known


@pytest.mark.parametrize(
    ("section", "name", "unit", "limit"),
    [
        (sections.JOURNAL, "save a new entry", "ms", 2.0),
        (sections.JOURNAL, "search as you type: rare words", "ms", 1.0),
        (sections.WINDOW, "cold start to unlock screen", "ms", 400.0),
        (sections.WINDOW, "resident, scrolled through", "MB", 50.0),
        (sections.MLS, "classical: open 1 KB", "ms", 2.5),
        (sections.MLS, "classical: commit that removes, made and processed", "ms", 36.0),
        (sections.JOURNAL, "tags with counts", "ms", None),
        (sections.JOURNAL, "save a new entry: over the same by hand", "times", None),
    ],
)
def test_what_the_machine_takes_stands_in_the_line_s_own_unit(
    machine: Yardsticks, section: str, name: str, unit: str, limit: float | None
) -> None:
    cells = {"30 members": cell([1.0]), "90 members": cell([])}
    (line,) = sections.limited([Line(section, name, unit, cells)], machine)
    assert line.limit == ({} if limit is None else {"30 members": pytest.approx(limit)})
    assert bool(line.limit_name) == (limit is not None)


def test_the_machine_has_a_table_of_its_own(machine: Yardsticks) -> None:
    found = values(sections.of_machine(machine))
    assert found["an fdatasync after 4,096 bytes", "ms"] == {"machine": 2.0}
    assert found["a long write, on the disk at its end", "MB/s"] == {"machine": 500.0}
    assert found["a Node that does nothing", "ms"] == {"machine": None}
    assert len(found) == 15


def test_the_machine_is_measured(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    real = Yardsticks(place)
    assert 0 < real.sync < 10
    assert min(real.written, real.read, real.deciphered, real.looked_through) > 10**5
    assert set(real.primitives) == {"sign", "check", "agree", "seal"}
    assert not list(place.iterdir()), "it leaves no file"
