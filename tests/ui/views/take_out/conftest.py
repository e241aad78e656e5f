"""The house that these tests walk through, and what is in its journal."""

from pathlib import Path
from uuid import UUID

import pytest

from tests.ui.views.house import House, house
from tests.ui.views.take_out.walking import attach

__all__ = ["house"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """An empty folder to write to."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def written(house: House) -> list[UUID]:
    """Four entries, one with a file, one with a tag, one years ago."""
    idents = [
        house.entry("The brown river. #walking", "First", days=800),
        house.entry("The green river. #walking", "Second", days=3),
        house.entry("Soup.", "Third", days=2),
        house.entry("Nothing much.", days=1),
    ]
    attach(house, idents[2], b"a recipe" * 1000)
    return idents
