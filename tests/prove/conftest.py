"""What the slices of the long trials begin with."""

from pathlib import Path

import pytest

from tests.prove import tools


@pytest.fixture(scope="session")
def trial_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the trials of this process."""
    return tmp_path_factory.mktemp("trials")


@pytest.fixture(scope="session")
def base(trial_folder: Path) -> Path:
    """A small vault with everything in it."""
    return tools.make_base(trial_folder / "base")


@pytest.fixture(scope="session")
def shim(trial_folder: Path) -> Path | None:
    """The compiled shim; None where there is no compiler."""
    return tools.build_shim(trial_folder)


@pytest.fixture(scope="session")
def needed_shim(shim: Path | None) -> Path:
    """The compiled shim; without it the test is skipped."""
    if shim is None:
        pytest.skip("no C compiler here, or not Linux")
    return shim
