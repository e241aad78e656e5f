"""A look with the bundled fonts, and an editor that was shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.widgets.editor.editor import MarkdownEditor


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """The paper theme, without motion."""
    made = Look(LookChoice(theme="paper", reduced_motion=True))
    made.install(qapp)
    yield made
    qapp.setStyleSheet("")
    qapp.setStyle("Fusion")


@dataclass
class Asked:
    """The pictures that were asked for."""

    calls: list[tuple[str, QSize]] = field(default_factory=list)

    def __call__(self, attachment_id: str, largest: QSize) -> None:
        self.calls.append((attachment_id, largest))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.calls]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def editor(qtbot: QtBot, look: Look, asked: Asked) -> MarkdownEditor:
    made = MarkdownEditor(look, asked)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def picture() -> Callable[..., QImage]:
    def make(width: int = 400, height: int = 200, color: str = "#c04040") -> QImage:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(color))
        return image

    return make


@pytest.fixture
def press(qtbot: QtBot) -> Callable[..., None]:
    """Press a key in a widget."""

    def go(widget: MarkdownEditor, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        qtbot.keyClick(widget, key, held)

    return go
