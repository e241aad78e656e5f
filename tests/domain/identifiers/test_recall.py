"""How much is found: never less than was once, and the figures that docs/sharing.md names.

`lines.txt` was written to build the rules on; `fresh.txt` was written after them and did not
change them, so that is what a text of somebody else's may expect. After a change for the better,
`python -m pytest -k recall -s` prints the tables to put into the docs.
"""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.identifiers.findings import Kind
from tests.domain.identifiers.measuring import Score, lines, score

KINDS = [kind for kind in Kind if kind is not Kind.OWN]
HEAD = "| kind | to find | found | false alarms |\n| --- | --- | --- | --- |\n"
#: Of each file: what is found of all, and how many false alarms there are at most.
NAMES = {"lines.txt": (0.97, 2), "fresh.txt": (0.65, 3)}
OTHERS = {"lines.txt": (0.98, 1), "fresh.txt": (0.97, 1)}


def table(total: Score) -> str:
    return HEAD + "\n".join(total.row(kind) for kind in KINDS if total.wanted[kind])


def share(total: Score, kinds: Sequence[Kind]) -> tuple[float, int]:
    wanted = sum(total.wanted[kind] for kind in kinds)
    assert wanted > 20
    return (
        sum(total.found[kind] for kind in kinds) / wanted,
        sum(total.alarms[kind] for kind in kinds),
    )


def test_there_is_enough_to_look_for() -> None:
    every = lines("lines.txt")
    assert len(every) >= 200
    for kind in (Kind.PHONE, Kind.ADDRESS):
        countries = {one.country for one in every if kind in {found[0] for found in one.expected}}
        assert {"US", "GB", "DE", "FR", "ES", "IT", "IN", "BR", "JP", "NL", "PL"} <= countries
    assert sum(not one.expected for one in every) > 70
    known = {one.text for one in every}
    assert known.isdisjoint(one.text for one in lines("fresh.txt"))


@pytest.mark.parametrize("name", ["lines.txt", "fresh.txt"])
def test_recall_is_what_it_was(name: str) -> None:
    total = score(name)
    print(f"\n{name}\n{table(total)}")  # noqa: T201 - the table for the docs
    told = "\n".join(total.wrong)
    for kinds, floors in (([Kind.NAME], NAMES), ([k for k in KINDS if k != Kind.NAME], OTHERS)):
        found, alarms = share(total, kinds)
        assert found >= floors[name][0], told
        assert alarms <= floors[name][1], told


@pytest.mark.parametrize("name", ["lines.txt", "fresh.txt"])
def test_recall_in_the_docs_is_true(name: str, project: Path) -> None:
    docs = (project / "docs" / "sharing.md").read_text(encoding="utf-8")
    assert table(score(name)) in docs
    assert f"{len(lines(name))} lines" in docs


def test_a_miss_and_an_alarm_are_counted() -> None:
    """The control: with the rules off by one kind, nothing would be found."""
    total = Score()
    total.wanted[Kind.NAME], total.alarms[Kind.NAME] = 40, 3
    assert share(total, [Kind.NAME]) == (0.0, 3)
