"""One look for each test, installed in the running program."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.theme.look import Look, LookChoice


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """Paper at 100 %, without motion."""
    look = Look(LookChoice(theme="paper", reduced_motion=True), parent=qapp)
    look.install(qapp)
    return look
