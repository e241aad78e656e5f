"""What stewards mend, and the second process that must not begin."""

from pathlib import Path

import pytest

from tests.prove.relay import repairs

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_a_turn_that_nobody_can_enter_is_undone(engine: str, tmp_path: Path) -> None:
    assert not repairs.hostile_trial(1, tmp_path, engine).problems


def test_a_restored_relay_waits_for_the_stewards(tmp_path: Path) -> None:
    assert not repairs.restore_trial(1, tmp_path).problems


def test_a_second_process_on_one_file_refuses(tmp_path: Path) -> None:
    assert not repairs.second_trial(1, tmp_path).problems
