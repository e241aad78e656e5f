"""A slice of the races for a turn: `make prove` runs 1,000 rounds of each."""

import json
from pathlib import Path

import pytest

from tests.prove.relay import races
from tests.prove.relay.talk import Reply

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_one_wins_each_turn_and_the_others_are_told_who(engine: str, tmp_path: Path) -> None:
    outcome = races.race_trial(1, tmp_path, engine, rounds=15)
    assert not outcome.problems, outcome


def _reply(status: int, **told: object) -> Reply:
    return Reply(status, {}, json.dumps({"type": "x:stale-turn", **told}).encode())


def test_a_race_with_two_winners_or_none_is_seen() -> None:
    """The control."""
    won, lost = _reply(201, seq=5, turn=4), _reply(409, turn=3, winner=5)
    assert not races.Round([won, lost, lost]).problems(3, 5)
    assert races.Round([won, won, lost]).problems(3, 5)
    assert races.Round([lost, lost]).problems(3, 5)
    assert races.Round([won, _reply(409, turn=3, winner=4)]).problems(3, 5)
    assert races.Round([won, lost], cut=1).problems(3, 5)
