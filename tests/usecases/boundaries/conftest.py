"""A vault in a circle with Ana, a steward, and Bo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vault.vault import Vault
from tests.making import make_vault
from tests.making_circles import in_circle


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    in_circle(made)
    yield made
    made.close()
