"""A vault for each test, and one with the invented year that nobody changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.vault import Vault
from tests.making import make_vault
from tests.reports.making import year


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    yield made
    made.close()


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """The invented year; item 9 is answered with every value in turn."""
    made = make_vault(tmp_path_factory.mktemp("year") / "v")
    year(made, (0, 1, 2, 3))
    yield made
    made.close()
