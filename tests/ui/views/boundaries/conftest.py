"""A house with the room Boundaries."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.ui.views.boundaries.walking import LimitsHouse
from ui.i18n import install_translations


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[LimitsHouse]:
    """An open house without any limit."""
    installed = install_translations(qapp, "en_GB")
    made = LimitsHouse(qapp, tmp_path)
    made.open()
    yield made
    made.close()
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
