"""A slice of what breaks under load."""

from pathlib import Path

import pytest

from tests.prove.relay import breaks, silence
from tests.prove.relay.load import load_trial

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", breaks.PLANS)
def test_nothing_is_lost_and_everybody_converges(name: str, tmp_path: Path) -> None:
    outcome = load_trial(1, tmp_path, breaks.PLANS[name])
    assert not outcome.problems, outcome


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_everybody_gets_all_though_no_hint_comes(engine: str, tmp_path: Path) -> None:
    outcome = silence.silence_trial(1, tmp_path, engine, pace=20.0)
    assert not outcome.problems, outcome
