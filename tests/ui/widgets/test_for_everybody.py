"""What no eye, hand or memory must be good enough for: measured on what is drawn."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QFocusEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.theme.test_tokens import ratio
from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.button import Button, IconButton
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Label
from ui.widgets.sheet import Ground

Stand = Callable[..., QWidget]
_ANIMATION = re.compile(r"\bQ(Property|Variant)Animation\(|\bQTimeLine\(|\bQMovie\(")


def colours(image: QImage) -> list[str]:
    """Every colour that is drawn, once."""
    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return [QColor(pixel).name() for pixel in found]


def drawn_ratio(widget: QWidget, ground: str) -> float:
    """The greatest contrast that something drawn in a widget has with its ground."""
    return max(ratio(color, ground) for color in colours(widget.grab().toImage()))


@pytest.mark.parametrize("theme", THEMES)
def test_words_icons_and_the_ring_stand_out_as_drawn(
    qapp: QApplication, qtbot: QtBot, theme: ThemeName
) -> None:
    look = Look(LookChoice(theme=theme, reduced_motion=True), parent=qapp)
    look.install(qapp)
    page = Ground(look, "page")
    qtbot.addWidget(page)
    page.resize(400, 300)
    words = Label(look, "Rain", "ui.small", "ink3", parent=page)
    icon = IconButton(look, "star", "Star", parent=page)
    button = Button(look, "Go", parent=page)
    for widget, top in ((words, 20), (icon, 80), (button, 180)):
        widget.move(40, top)
        widget.resize(widget.sizeHint())
    page.show()
    ground = QColor(page.grab().toImage().pixel(2, 2)).name()
    assert drawn_ratio(words, ground) >= 4.5
    assert drawn_ratio(icon, ground) >= 3
    before = page.grab().toImage()
    focus = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(button, focus)
    after = page.grab().toImage()
    edge = button.mapTo(page, QPoint(button.width() // 2, 0))
    column = [QColor(after.pixel(edge.x(), y)).name() for y in range(edge.y() - 6, edge.y())]
    was = [QColor(before.pixel(edge.x(), y)).name() for y in range(edge.y() - 6, edge.y())]
    assert column != was
    assert max(ratio(now, then) for now, then in zip(column, was, strict=True)) >= 3


def test_a_passphrase_may_come_from_a_manager(look: Look, stand: Stand, qtbot: QtBot) -> None:
    """Pasting is allowed: nobody has to remember it, nor to type it."""
    field = PassphraseField(look, "Passphrase")
    stand(field)
    QGuiApplication.clipboard().setText("quince lamp harbour")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "quince lamp harbour"


def test_every_motion_asks_the_look_for_how_long(project: Path) -> None:
    """It answers 0 where less motion is wished for; what moves without asking is found here."""
    moving = [
        path
        for path in sorted((project / "ui").rglob("*.py"))
        if _ANIMATION.search(path.read_text("utf-8"))
    ]
    assert moving
    for path in moving:
        assert "look.duration(" in path.read_text("utf-8"), path.name
    calm, lively = (
        Look(LookChoice(theme="paper", reduced_motion=reduced)) for reduced in (True, False)
    )
    assert calm.duration(180) == 0
    assert lively.duration(180) == 180
