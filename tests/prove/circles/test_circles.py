"""A slice of the simulated circles; planted mistakes are found. `make prove` plays more."""

from collections.abc import Callable
from random import Random

import pytest

from app.domain.circles.outbox import OutKind
from sync.client.engine import asking, learning, returning, sending
from sync.session.messages.withdrawals import Unshare
from tests.prove.circles.plan import play
from tests.prove.circles.trial import run
from tests.prove.circles.world import Trouble

pytestmark = pytest.mark.slow

CALM = Trouble()


def test_some_circles_with_the_troubles_that_their_seeds_draw() -> None:
    for outcome in play(1, 4):
        assert not outcome.problems, outcome


def test_the_hybrid_suite() -> None:
    found = run(19, CALM, actions=12)
    assert not found.problems, found.problems


@pytest.mark.parametrize(
    ("seed", "trouble"),
    [
        (401, Trouble(restores=True)),  # was told what had been said before they came
        (403, Trouble(forks=True)),  # did not ask for what another history had in its place
        (607, Trouble(forks=True)),  # repaired over what the others had said since
        (401, Trouble(forks=True)),  # did not offer again what only a lying relay had taken
    ],
)
def test_circles_that_went_wrong_once(seed: int, trouble: Trouble) -> None:
    found = run(seed, trouble)
    assert not found.problems, found.problems


def test_a_seed_is_the_same_each_time() -> None:
    rough = Trouble(rough=True, cuts=True)
    first, second = run(5, rough, actions=15), run(5, rough, actions=15)
    assert first.story == second.story
    assert first.counts == second.counts


def _plant_lost_posts(patch: pytest.MonkeyPatch) -> None:
    """Every third thing that is read is lost."""
    real, chance = learning._keep, Random(1)

    def keep(*given: object) -> int:
        return 0 if chance.random() < 0.3 else real(*given)  # type: ignore[arg-type]

    patch.setattr(learning, "_keep", keep)


def _plant_ignored_withdrawals(patch: pytest.MonkeyPatch) -> None:
    """What is taken back stays."""
    patch.setitem(learning._APPLIED, Unshare, lambda *_: None)


def _plant_forgotten_rows(patch: pytest.MonkeyPatch) -> None:
    """What is written is never sent."""
    patch.setitem(sending._SENDERS, OutKind.POST, lambda *_: None)


def _plant_talking(patch: pytest.MonkeyPatch) -> None:
    """Who comes back asks for everything, and is told it."""
    patch.setattr(returning, "_common", lambda *_: 0)
    patch.setattr(asking, "_could_read", lambda *_: True)


@pytest.mark.parametrize(
    ("plant", "seed", "trouble", "told"),
    [
        (_plant_lost_posts, 3, CALM, "lacks"),
        (_plant_ignored_withdrawals, 3, CALM, "taken back"),
        (_plant_forgotten_rows, 3, CALM, "still waits"),
        (_plant_talking, 401, Trouble(restores=True), "before they came"),
    ],
)
def test_a_planted_mistake_is_found(
    plant: Callable[[pytest.MonkeyPatch], None],
    seed: int,
    trouble: Trouble,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plant(monkeypatch)
    assert any(told in problem for problem in run(seed, trouble).problems)
