"""The plan for a bad moment and the numbers of a country, from a terminal."""

from pathlib import Path

import pytest

from tests.cli.calling import Lamplit, told


def short_file(folder: Path) -> Path:
    """Where the short form lies."""
    return folder / "short-plan.json"


def test_a_plan_is_written_shown_and_taken_away(lamplit: Lamplit) -> None:
    assert "no plan yet" in lamplit.run("plan").stderr
    lamplit("plan", "set", "alone", stdin="Walk to the river.\nTea.\n")
    lamplit("plan", "set", "signs", "I stop answering.")
    shown = lamplit("plan")
    assert shown.index("How I notice") < shown.index("What I can do by myself")
    assert "Walk to the river.\nTea." in shown
    assert lamplit.json("plan")["parts"] == {
        "signs": "I stop answering.", "alone": "Walk to the river.\nTea."
    }  # fmt: skip
    lamplit("plan", "set", "signs", stdin="")
    assert list(lamplit.json("plan")["parts"]) == ["alone"]


def test_the_short_form_is_a_file_only_while_it_is_asked_for(
    lamplit: Lamplit, folder: Path
) -> None:
    lamplit("plan", "set", "ask", stdin="Ida, 555 0101")
    lamplit("plan", "set", "signs", stdin="a private thing")
    assert not short_file(folder).exists()
    assert "Whoever uses this computer" in lamplit.run("plan", "short", "on").stderr
    assert "555 0101" in short_file(folder).read_text("utf-8")
    assert "private" not in short_file(folder).read_text("utf-8")
    lamplit("plan", "set", "ask", stdin="Ida, 555 0199")
    assert "555 0199" in short_file(folder).read_text("utf-8")
    told(lamplit, "plan", "short", "on", "signs")
    assert "555" not in short_file(folder).read_text("utf-8")
    assert lamplit.json("plan")["short"] == ["signs"]
    told(lamplit, "plan", "short", "off")
    assert not short_file(folder).exists()
    assert lamplit.json("plan")["short"] == []


def test_what_stands_in_clear_without_being_asked_for_goes_at_the_next_change(
    lamplit: Lamplit, folder: Path
) -> None:
    short_file(folder).write_text("left behind", "utf-8")
    lamplit("plan", "set", "alone", stdin="Tea")
    assert not short_file(folder).exists()


def test_what_was_left_in_clear_goes_when_the_plan_is_read(lamplit: Lamplit, folder: Path) -> None:
    short_file(folder).write_text("left behind", "utf-8")
    lamplit("plan")
    assert not short_file(folder).exists()


def test_what_is_too_long_is_refused_and_never_cut(lamplit: Lamplit) -> None:
    lamplit("plan", "set", "alone", stdin="Tea")
    assert "too long" in lamplit.refuses("plan", "set", "alone", stdin="x" * 20_001)
    assert lamplit.json("plan")["parts"] == {"alone": "Tea"}
    lamplit("plan", "set", "alone", stdin="x" * 20_000)
    assert lamplit.json("plan")["parts"] == {"alone": "x" * 20_000}


def test_phrases_are_listed_added_removed_and_off_until_wanted(lamplit: Lamplit) -> None:
    assert lamplit.json("plan", "phrases") == {"on": False, "phrases": []}
    lamplit("plan", "phrases", "add", stdin="so tired\n疲れた\n")
    told(lamplit, "plan", "phrases", "add", "So  Tired", "no more")
    assert lamplit("plan", "phrases").splitlines() == ["so tired", "疲れた", "no more"]
    told(lamplit, "plan", "phrases", "on")
    told(lamplit, "plan", "phrases", "remove", "SO TIRED")
    assert lamplit.json("plan", "phrases") == {"on": True, "phrases": ["疲れた", "no more"]}
    told(lamplit, "plan", "phrases", "off")
    assert lamplit.json("plan", "phrases")["on"] is False
    assert "at most 200" in lamplit.refuses("plan", "phrases", "add", "x" * 201)
    assert "at least one word" in lamplit.refuses("plan", "phrases", "add", "...")
    lines = "\n".join(f"number {place}" for place in range(99))
    assert "none of these" in lamplit.refuses("plan", "phrases", "add", stdin=lines)
    assert lamplit.json("plan", "phrases")["phrases"] == ["疲れた", "no more"]


def test_a_deleted_journal_leaves_no_short_form(lamplit: Lamplit, folder: Path) -> None:
    lamplit("plan", "set", "ask", stdin="Ida")
    told(lamplit, "plan", "short", "on")
    told(lamplit, "delete-vault", "--yes", folder.name)
    assert not short_file(folder).exists()


def test_the_plan_is_a_pdf_for_paper(lamplit: Lamplit, tmp_path: Path) -> None:
    out = tmp_path / "plan.pdf"
    assert "nothing was written" in lamplit.refuses("plan", "print", out)
    lamplit("plan", "set", "alone", stdin="#import *tea* " + "لمشي " + "\U0001f375")
    told(lamplit, "plan", "print", str(out))
    assert out.read_bytes().startswith(b"%PDF-")
    before = out.read_bytes()
    lamplit.refuses("plan", "print", out)
    lamplit.refuses("plan", "print", tmp_path / "none" / "plan.pdf")
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    "wrong",
    [("plan", "set"), ("plan", "set", "everything"), ("plan", "short"), ("plan", "short", "maybe"),
     ("plan", "short", "on", "everything"),
     ("plan", "phrases", "maybe"), ("plan", "phrases", "on", "tired"), ("plan", "phrases", "add"),
     ("plan", "short", "off", "alone"),
     ("help-lines",), ("help-lines", "Atlantis"), ("help-lines", "QQ")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(lamplit: Lamplit, wrong: tuple[str, ...]) -> None:
    lamplit.refuses(*wrong, code=2)


@pytest.mark.parametrize("country", ["DE", "de", "Germany", " germany "])
def test_the_numbers_of_a_country_need_no_journal(country: str) -> None:
    shown = Lamplit()("help-lines", country)
    assert shown.splitlines()[0] == "Germany"
    assert shown.index("Emergency: 112") < shown.index("findahelpline.com")
    assert shown.index("findahelpline.com") < shown.index("116 123")
    assert "Not yet checked by us. Newest source:" in shown


def test_numbers_are_data_for_scripts_too() -> None:
    found = Lamplit().json("help-lines", "GB")
    assert found["emergency"] == ["999", "112"]
    assert found["finder"] == "findahelpline.com"
    assert {one["number"] for one in found["lines"]} == {"116 123", "85258"}
    assert all(one["verified_on"] is None and one["sources"] for one in found["lines"])


def test_a_country_without_lines_has_its_emergency_numbers() -> None:
    assert Lamplit().json("help-lines", "Iceland")["emergency"] == ["112"]
    assert Lamplit().json("help-lines", "PT")["lines"] == []
