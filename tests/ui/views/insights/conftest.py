"""A house with the room Insights."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.views.insights.gallery import InsightsHouse


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[InsightsHouse]:
    """An open house with nothing in it."""
    made = InsightsHouse(qapp, tmp_path)
    made.zone = "UTC"
    made.open()
    yield made
    made.close()
