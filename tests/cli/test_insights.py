"""`lamplit insights`: for people and for scripts."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.insights import FactorKind
from app.domain.insights.together import Together
from app.domain.mood import Feelings, Valence
from app.paths import folders
from app.usecases.check_in import check_in
from app.usecases.insights import Insights
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from tests.cli.calling import Lamplit
from tests.making import NOW, WORDS, counted_ids

LAST = NOW.date()


@pytest.fixture
def eight_weeks(folder: Path) -> None:
    """Four hard weeks and four good ones; every second day work, and two classes lower."""
    vault = open_vault(folder, Passphrase(WORDS), state=folders().incarnations, now=NOW)
    ids = counted_ids()
    for number in range(56):
        at, hard, working = NOW - timedelta(days=number), number >= 28, number % 2
        valence = Valence((2 if hard else 4) + (0 if working else 2))
        feelings = Feelings(contexts=("work",) if working else ())
        vault.write(lambda tx, at=at, v=valence, f=feelings: check_in(  # type: ignore[misc]
            tx, v, at=at, zone="UTC", now=NOW, new_id=ids, feelings=f
        ))  # fmt: skip
    vault.close()


def test_an_empty_journal_says_so(lamplit: Lamplit) -> None:
    assert lamplit("insights").endswith("No check-ins.")
    found = lamplit.json("insights")
    assert (found["of"], found["days"], found["change"], found["together"]) == (365, [], None, [])


def test_scripts_get_every_figure(lamplit: Lamplit, eight_weeks: None) -> None:
    period = ("--from", str(LAST - timedelta(days=59)), "--to", str(LAST))
    found = lamplit.json("insights", *period)
    assert set(found) == set(Insights.__dataclass_fields__)
    assert (found["of"], len(found["days"]), found["check_ins"]) == (60, 56, 56)
    assert found["gaps"] == [
        {"first": str(LAST - timedelta(days=59)), "last": str(LAST - timedelta(days=56)), "days": 4}
    ]
    assert found["change"]["clear"]
    assert found["change"]["difference"] == 2
    assert (found["change"]["after"]["days"], found["change"]["after"]["of"]) == (28, 28)
    (work,) = found["together"]
    assert set(work) == {*Together.__dataclass_fields__, "clear"}
    assert (work["kind"], work["code"], work["clear"]) == (FactorKind.CONTEXT, "work", True)
    assert {week["of"] for week in found["weeks"]} >= {7}
    sunday = lamplit.json("insights", *period, "--week-starts", "sunday")
    assert {date.fromisoformat(week["first"]).weekday() for week in sunday["weeks"]} == {6}


def test_people_get_sentences(lamplit: Lamplit, eight_weeks: None) -> None:
    said = lamplit("insights", "--to", str(LAST))
    for sentence in (
        "A check-in on 56 of 365 days.",
        "Last four weeks: middle value 5 (28 of 28 days); the four before: 3 (28 of 28 days).",
        "The last four weeks were higher, by more than usual ups and downs.",
        "Appeared together; this does not say what caused what.",
    ):
        assert sentence in said
    assert said.count("Best week") == said.count("Hardest week") == 1
    assert "cause" not in said.replace("does not say what caused what", "")
    (line,) = [line for line in said.splitlines() if line.startswith("Work ")]
    assert line.split() == ["Work", "3", "5", "28", "28"]
    weeks = [line for line in said.splitlines() if line.startswith("20") and " of 7" in line]
    assert len(weeks) in (8, 9)


def test_little_is_not_made_into_more(lamplit: Lamplit) -> None:
    lamplit("mood", "add", "--valence", "5", "--at", "2026-05-06T12:00")
    said = lamplit("insights", "--from", "2026-05-01", "--to", "2026-05-31")
    assert "A check-in on 1 of 31 days.\nFrom 3 days on there is a middle value." in said
    assert said.splitlines()[-1].split()[1:] == ["-", "-", "1", "of", "7"]


def test_a_period_that_makes_no_sense_is_refused(lamplit: Lamplit) -> None:
    backwards = ("--from", "2026-05-02", "--to", "2026-05-01")
    assert "after the last" in lamplit.refuses("insights", *backwards, code=2)
    lamplit.refuses("insights", "--from", "yesterdayish")
    lamplit.refuses("insights", "--week-starts", "noon", code=2)
