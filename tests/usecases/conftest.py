"""A vault for each test, open and closed again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.vault import Vault
from tests.making import make_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    yield made
    made.close()
