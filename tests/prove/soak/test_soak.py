"""The long run itself: it works, and it would see what grows."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.prove.soak.__main__ import run
from tests.prove.soak.measure import Sample, growing, quarters, table

CALM = Sample(200_000_000, 20, 8, 5_000_000, 0)


def samples(**growth: int) -> list[Sample]:
    """Forty samples; each figure named grows by so much from one to the next."""
    grown = [
        {name: getattr(CALM, name) + number * by for name, by in growth.items()}
        for number in range(40)
    ]
    return [replace(CALM, done=number, **figures) for number, figures in enumerate(grown)]


def test_what_stays_is_not_called_growing() -> None:
    assert not growing(samples())
    wobbling = [replace(one, memory=one.memory + number % 3 * 9_000_000, handles=20 + number % 4)
                for number, one in enumerate(samples())]  # fmt: skip
    assert not growing(wobbling)


@pytest.mark.parametrize(
    ("name", "by"), [("memory", 1_500_000), ("handles", 1), ("threads", 1), ("disk", 200_000)]
)
def test_what_leaks_is_named(name: str, by: int) -> None:
    (sentence,) = growing(samples(**{name: by}))
    assert sentence.startswith(f"{name} grew from")


def test_the_start_is_warming_up() -> None:
    warm = [replace(one, memory=50_000_000) for one in samples()[:10]] + samples()[10:]
    assert not growing(warm)
    with pytest.raises(ValueError, match="too few"):
        quarters(samples()[:3])


@pytest.mark.slow
def test_a_window_a_relay_and_five_members_work_for_a_while(tmp_path: Path) -> None:
    workers = run(tmp_path, minutes=0.2, every=3, seed=5)
    assert [worker.name for worker in workers] == ["relay", "members", "window"]
    for worker in workers:
        assert len(worker.samples) >= 4
        assert worker.samples[-1].done > 0
        assert f"{worker.samples[-1].handles}" in table(worker.name, worker.samples)
    assert workers[0].samples[-1].disk > 0
