"""A slice of the simulation in changes.py; its seeds are fixed, so it says the same each time."""

import pytest

from app.domain.insights.together import FAMILY_LIMIT
from tests.prove import changes


def test_a_flat_mood_is_seldom_called_changed() -> None:
    rate = changes.change_rate(1, 1500, *changes.FLAT)
    assert rate.share <= changes.MOST_FALSE, rate
    assert rate.called, "the sentence could never come"


@pytest.mark.parametrize(("begin", "move"), changes.CHANGES)
def test_a_true_change_is_mostly_called_one(begin: float, move: float) -> None:
    rate = changes.change_rate(1, 400, begin, move)
    assert rate.share >= changes.LEAST_TRUE - 3 * rate.error, rate


@pytest.mark.parametrize("lasting", [False, True])
def test_what_has_nothing_to_do_with_mood_seldom_appears_together(lasting: bool) -> None:  # noqa: FBT001
    rate = changes.together_rate(1, 60, lasting=lasting)
    assert rate.share <= FAMILY_LIMIT + 3 * rate.error, rate
