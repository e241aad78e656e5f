"""What the tests of books share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.typeset import more_letters
from app.vault.vault import Vault
from tests.making import make_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "journal.lamplit")
    yield made
    made.close()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def no_other_fonts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every computer has other fonts; these tests have none but ours."""
    monkeypatch.setattr(more_letters, "_by_name", dict)
