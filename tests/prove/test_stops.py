"""A slice of the long trials: `make prove` runs all of them."""

from pathlib import Path

import pytest

from tests.prove import kills, powercuts, rescues, shelves, takings, writers
from tests.prove.look import differences
from tests.prove.powercuts import Recording

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("seed", range(1000, 1024))
def test_a_kill_loses_nothing(seed: int, base: Path, trial_folder: Path, shim: Path | None) -> None:
    """What was acknowledged is there, the step under way is done or not, and all verifies."""
    outcome = kills.kill_trial(seed, base, trial_folder, shim)
    assert not outcome.problems, outcome


@pytest.mark.parametrize("seed", range(3))
def test_two_writers_lose_nothing_and_the_second_is_told(
    seed: int, base: Path, trial_folder: Path
) -> None:
    """Every acknowledged entry of both is there."""
    outcome = writers.writers_trial(seed, base, trial_folder)
    assert not outcome.problems, outcome


@pytest.mark.parametrize("seed", range(5, 11))
def test_a_backup_is_put_back_though_it_is_killed(
    seed: int, base: Path, trial_folder: Path, shim: Path | None
) -> None:
    """The old files are whole, and once more is enough for the backup's words to be there."""
    outcome = rescues.rescue_trial(seed, base, trial_folder, shim)
    assert not outcome.problems, outcome


@pytest.mark.parametrize("seed", range(12))
def test_what_goes_out_or_comes_in_is_whole_or_not_there(seed: int, trial_folder: Path) -> None:
    """Nothing readable stays of an export, and nothing at all of an import."""
    outcome = takings.taking_trial(seed, trial_folder)
    assert not outcome.problems, outcome


@pytest.mark.parametrize("seed", range(8))
def test_what_counts_as_a_backup_elsewhere_can_be_restored(
    seed: int, trial_folder: Path, shim: Path | None
) -> None:
    """Whatever ends a backup or a restore; and a restored journal is whole or not there."""
    outcome = shelves.shelf_trial(seed, trial_folder, shim)
    assert not outcome.problems, outcome


@pytest.mark.parametrize("flow", ["save", "rekey", "slots", "backup", "import", "migrate"])
def test_a_power_cut_loses_nothing(
    flow: str, base: Path, trial_folder: Path, needed_shim: Path
) -> None:
    """The same, when what was not synced is gone, torn, or there in any mixture."""
    recording = Recording(flow, 7, base, trial_folder, needed_shim)
    wrong = [outcome for outcome in recording.outcomes(4) if outcome.problems]
    recording.clear()
    assert not wrong


def test_the_model_of_a_power_cut_finds_a_missing_sync(
    base: Path, trial_folder: Path, needed_shim: Path
) -> None:
    """The control: the same saves with every sync taken out lose words, and the trial says so."""
    recording = Recording("save", 7, base, trial_folder, needed_shim)
    recording.events = [event for event in recording.events if event.kind != "S"]
    wrong = [outcome for outcome in recording.outcomes(6) if outcome.problems]
    recording.clear()
    assert any("is lost" in text for outcome in wrong for text in outcome.problems)


def test_the_comparison_sees_a_lost_word() -> None:
    """The control of the comparison itself."""
    model = {"entries": {"k1": {"body": "k1 tea"}}, "history": {}, "drafts": {}, "searches": [],
             "words": []}  # fmt: skip
    assert differences(model, {**model, "entries": {}}) == ["entries: k1 is lost"]
    assert differences(model, {**model, "entries": {"k1": {"body": "k1"}}})
    assert not differences(model, dict(model))


def test_the_planned_trials_cover_every_flow() -> None:
    """No flow is forgotten by the seeds of a slice."""
    assert {kills.plan(seed)[0] for seed in range(1000, 1024)} == set(kills.FLOWS)
    assert set(powercuts.FLOWS) < set(kills.FLOWS)
