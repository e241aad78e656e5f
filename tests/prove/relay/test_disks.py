"""A disk that fills up, and one that fails."""

from pathlib import Path

import pytest

from tests.prove.relay import disks
from tests.sync.disks import small_disk

pytestmark = pytest.mark.slow


def test_a_full_disk_loses_nothing_and_needs_no_restart(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", disks.DISK_KIB) as disk:
        outcome = disks.full_trial(1, tmp_path, disk)
    assert not outcome.problems, outcome


def test_nothing_is_acknowledged_while_no_fsync_works(tmp_path: Path) -> None:
    shim = disks.build_eio(tmp_path)
    if shim is None:
        pytest.skip("no C compiler here")
    outcome = disks.eio_trial(1, tmp_path, shim, rounds=2)
    assert not outcome.problems, outcome
