"""A slice of the schedules with every peer in every suite both have; `make prove` runs more."""

from pathlib import Path

import pytest

from tests.sync.mls.interop.peers import KINDS, needed
from tests.sync.mls.interop.schedule import PLANS, Schedule, run

COUNT, FEW = 40, 15
#: The curves of NIST and of 448 bits take ts-mls a while.
QUICK = {0x0001, 0x0003, 0xF057}


def _needed(names: str) -> None:
    for name in names.split("+"):
        needed(KINDS[name])


@pytest.mark.parametrize(
    ("names", "number"),
    [
        pytest.param(
            *plan,
            marks=() if plan[1] in QUICK else pytest.mark.slow,
            id=f"{plan[0]} {plan[1]:04x}",
        )
        for plan in PLANS
    ],
)
def test_all_members_agree_whatever_they_do(names: str, number: int, tmp_path: Path) -> None:
    """After every epoch: context, tree, secrets, roster, as far as each of them tells."""
    _needed(names)
    count = COUNT if number in QUICK else FEW
    schedule = run(names, number, 1, count, tmp_path)
    assert sum(schedule.done.values()) == count
    assert schedule.world.group.epoch > count // 4


def test_a_seed_repeats_a_schedule(tmp_path: Path) -> None:
    """What went wrong once can be looked at again."""
    _needed("mls-rs")

    def told(folder: str, seed: int) -> Schedule:
        return run("mls-rs", 1, seed, 12, tmp_path / folder)

    first, again, other = told("a", 5), told("b", 5), told("c", 6)
    assert (first.story, first.done) == (again.story, again.done)
    assert first.story != other.story
