"""The arithmetic of the benchmarks' one table, and what is kept between two runs."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tests.bench import sections
from tests.bench.beside.comparison import Effort
from tests.bench.beside.running import Source, StoppedError, UnableError, environment, run
from tests.bench.kept import Kept, key_of
from tests.bench.lines import (
    Cell,
    Held,
    Line,
    at_most,
    cell,
    from_json,
    growth,
    merged,
    ratio,
    size_of,
    verdict,
)
from tests.bench.measure import Figures
from tests.bench.page import BEGIN, END, document, number, placed, summary
from tests.bench.prose import Prose
from tests.bench.relay_budgets import Budget

SH = "/bin/sh"


def line(*values: float, held: tuple[Held, ...] = (), name: str = "search") -> Line:
    columns = ("1,000", "10,000", "100,000")
    cells = {column: cell([value]) for column, value in zip(columns, values, strict=False)}
    return Line("Journal", name, "ms", cells, held=held)


def test_a_cell_has_the_median_and_how_far_the_values_lie_apart() -> None:
    assert cell([0.003, 0.001, 0.010], scale=1000) == Cell(3.0, 1.0, 10.0, 10.0, 3)
    assert cell([1, 2, 3, 4]).value == 2.5
    assert cell([float(one) for one in range(100)]).p95 == 95
    assert cell([], words="no command") == Cell(words="no command")


def test_growth_is_times_as_much_for_times_as_large() -> None:
    assert growth(line(2, 4, 40).cells) == [(2, 10), (10, 10)]
    assert growth(line(2).cells) == []
    gap = {"1,000": cell([1]), "10,000": Cell(words="stopped"), "100,000": cell([3])}
    assert growth(gap) == [(3, 100)]
    assert growth({"figure": cell([1]), "30 members": cell([1])}) == []
    assert growth({"2 members": cell([1]), "30 members": cell([3])}) == [(3, 15)]
    assert [size_of(one) for one in ("10,000", "30 members", "1 year", "gap")] == [
        10_000, 30, 1, None,
    ]  # fmt: skip


def test_a_ratio_is_ours_over_theirs_and_none_where_one_is_missing() -> None:
    assert ratio(cell([2]), cell([8])) == 0.25
    assert ratio(cell([2]), 4.0) == 0.5
    assert ratio(None, cell([8])) is None
    assert ratio(cell([2]), Cell(words="no command")) is None
    assert ratio(cell([2]), 0.0) is None


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (at_most(40, "ms"), "met"),
        (at_most(39, "ms"), "MISSED"),
        (at_most(2, "ms", at="1,000"), "met"),
        (at_most(2, "ms", at="30 members"), "not measured"),
        (Held(Budget(41, least=True)), "MISSED"),
    ],
)
def test_a_budget_is_held_against_the_largest_size_or_the_one_it_names(
    held: Held, said: str
) -> None:
    assert verdict(line(2, 4, 40), held) == said


def test_a_budget_can_bound_the_slowest_too() -> None:
    slow = replace(line(), cells={"1,000": cell([1.0] * 90 + [50.0] * 10)})
    assert verdict(slow, at_most(16, "ms")) == "met"
    assert verdict(slow, at_most(16, "ms", of="p95")) == "MISSED"
    assert verdict(line(), at_most(16, "ms")) == "not measured"


def test_budgets_in_words_are_understood() -> None:
    assert sections.held_of("16; p95 40", "ms") == (at_most(16, "ms"), at_most(40, "ms", of="p95"))
    assert sections.held_of("1.5 x by hand; p95 10", "ms") == (at_most(10, "ms", of="p95"),)
    assert sections.held_of("400 to writable editor", "ms") == (at_most(400, "ms"),)
    assert sections.held_of("5 at 90", "ms") == (at_most(5, "ms", at="90 members"),)
    assert sections.held_of("", "ms") == sections.held_of("reported", "ms") == ()
    assert sections.leading("1,234.5 / 6") == 1234.5
    assert sections.leading("met") is None


def test_a_save_stands_beside_the_same_by_hand() -> None:
    ours, hand = Figures("save a new entry", "1.5 x by hand; p95 10"), Figures("by hand")
    for size, ratio_ in ((1000, 1.2), (10_000, 1.6)):
        ours.add(size, 0.002 * ratio_)
        hand.add(size, 0.002)
    saves, over = sections.of_saves(ours, hand)
    assert saves.others["by hand in SQLCipher"]["1,000"].value == 2
    assert [round(one.value or 0, 3) for one in over.cells.values()] == [1.2, 1.6]
    assert [verdict(over, held) for held in over.held] == ["MISSED"]


def test_lines_of_one_name_become_one_line() -> None:
    small = replace(line(), cells={"1,000": cell([1])}, others={"jrnl": {"1,000": cell([5])}})
    large = replace(line(), cells={"10,000": cell([2])}, others={"jrnl": {"10,000": cell([9])}})
    (one,) = merged([small, large])
    assert list(one.cells) == list(one.others["jrnl"]) == ["1,000", "10,000"]
    assert len(merged([small, replace(large, name="add")])) == 2


def test_the_table_shows_growth_others_limits_and_budgets() -> None:
    shown = replace(
        line(2, 4, 40, held=(at_most(16, "ms"),)),
        others={"jrnl": {"1,000": cell([8]), "100,000": Cell(words="stopped")}},
        limit={"1,000": 1.0, "10,000": 1.0, "100,000": 1.0}, limit_name="an fdatasync",
    )  # fmt: skip
    text = document([shown])
    assert text.splitlines()[0] == "### Journal"
    assert "| figure | 1,000 | 10,000 | 100,000 | growth | the machine alone |" in text
    assert "| search, ms | 2.00 | 4.00 | 40.0 | x2.00 x10.0 | an fdatasync: 1.00 |" in text
    assert "x2.00 / x4.00 / x40.0 | at most 16 ms | MISSED |" in text
    assert "| - jrnl | 8.00, x0.250 |  | stopped |" in text
    rows = [row for row in text.splitlines() if row.startswith("|")]
    assert len({row.count("|") for row in rows}) == 1
    assert summary([shown]).splitlines() == [
        "0 of 1 budgets met.", "", "- MISSED: Journal, search: at most 16 ms",
    ]  # fmt: skip


def test_a_table_without_limits_or_budgets_has_no_empty_columns() -> None:
    head = document([line(1, 2)]).splitlines()[2]
    assert head == "| figure | 1,000 | 10,000 | growth |"


def test_numbers_have_three_figures_that_count() -> None:
    assert [number(one) for one in (0.01234, 1.234, 12.34, 123.4, 12345.6, 0)] == [
        "0.012", "1.23", "12.3", "123", "12,346", "0",
    ]  # fmt: skip


def test_a_table_takes_its_place_in_a_page() -> None:
    page = f"# Head\n\n{BEGIN}\nold\n{END}\n\nEnd.\n"
    assert placed(page, "new\n") == f"# Head\n\n{BEGIN}\n\nnew\n\n{END}\n\nEnd.\n"
    with pytest.raises(ValueError, match="has no"):
        placed("# Head\n", "new")


def test_a_line_comes_back_from_json_as_it_was() -> None:
    whole = replace(
        line(1, 2, held=(at_most(16, "ms"), at_most(40, "ms", of="p95", at="1,000"))),
        others={"jrnl": {"1,000": Cell(words="no command")}}, limit={"1,000": 0.5}, limit_name="x",
    )  # fmt: skip
    assert from_json(json.loads(json.dumps(asdict(whole)))) == whole


def test_a_part_is_kept_for_the_same_program_only(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "parts", "one")
    assert kept.get("save") is None
    kept.put("save", [line(1)], "at night")
    assert kept.get("save") == ([line(1)], "at night")
    assert Kept(tmp_path / "parts", "two").get("save") is None
    (tmp_path / "parts" / "save.json").write_text("{", "utf-8")
    assert kept.get("save") is None


def test_the_key_changes_with_the_program_and_not_with_its_tests(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "one.py").write_text("1\n")
    before = key_of(tmp_path, "1000")
    (tmp_path / "app" / "test_one.py").write_text("1\n")
    assert key_of(tmp_path, "1000") == before
    assert key_of(tmp_path, "10000") != before
    (tmp_path / "app" / "one.py").write_text("2\n")
    assert key_of(tmp_path, "1000") != before


def test_what_a_program_used_is_its_own(tmp_path: Path) -> None:
    took = run([SH, "-c", "read word; echo $word"], environment(tmp_path), given="hello\n")
    assert took.said == "hello\n"
    assert 0 < took.peak < 20, "not what this process holds"
    with pytest.raises(UnableError, match="oh no"):
        run([SH, "-c", "echo oh no; exit 3"], environment(tmp_path))
    with pytest.raises(StoppedError):
        run([SH, "-c", "read never; sleep 600"], environment(tmp_path), patience=0.3)


def test_every_program_gets_the_same_entries(tmp_path: Path) -> None:
    source = Source(tmp_path, 20, Prose())
    source.write()
    files = sorted(source.folder.iterdir())
    assert [file.read_text("utf-8").strip() for file in files] == [
        source.text(number) for number in range(20)
    ]
    common, rare = source.words()
    assert any(rare in file.read_text("utf-8").lower() for file in files)
    assert common == source.prose.words[3]
    assert Effort().patience == 600
