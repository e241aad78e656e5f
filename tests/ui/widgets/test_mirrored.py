"""Words keep the direction of their own script, whatever side the window begins on."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.chips import Chip
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

Stand = Callable[..., QWidget]
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def drawn(image: QImage, within: QRect) -> QRect:
    """Where something stands out from the ground, which is most of a place."""
    light = {
        (x, y): image.pixelColor(x, y).lightness()
        for x in range(within.left(), within.right() + 1)
        for y in range(within.top(), within.bottom() + 1)
    }
    ((ground, _),) = Counter(light.values()).most_common(1)
    found = [place for place, one in light.items() if abs(one - ground) > 40]
    assert found
    across, down = [x for x, _ in found], [y for _, y in found]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def last_sign(widget: QWidget, *, leftward: bool, edge: int = 0) -> int:
    """How high is what stands at the end of a widget's words; ``edge`` is its border."""
    image = widget.grab().toImage()
    words = drawn(image, widget.rect().adjusted(edge, edge, -edge, -edge))
    if leftward:
        return drawn(image, words.adjusted(0, 0, 3 - words.width(), 0)).height()
    return drawn(image, words.adjusted(words.width() - 3, 0, 0, 0)).height()


SENTENCES = pytest.mark.parametrize(
    ("words", "leftward"), [("What is said here stays.", False), ("ما يقال هنا يبقى هنا.", True)]
)


@SENTENCES
@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_sentence_ends_where_its_script_ends(
    look: Look,
    stand: Stand,
    words: str,
    leftward: bool,  # noqa: FBT001 - a parameter of a table
    direction: Qt.LayoutDirection,
) -> None:
    """The full stop of words in another script does not wander to their beginning."""
    plain, wrapped = Label(look, words), Label(look, words, wrap=True)
    button, chip = Button(look, words), Chip(look, words)
    stand(plain, wrapped, button, chip).setLayoutDirection(direction)
    stop = look.px(5)
    assert last_sign(plain, leftward=leftward) <= stop
    assert last_sign(wrapped, leftward=leftward) <= stop
    assert last_sign(button, leftward=leftward, edge=6) <= stop
    assert last_sign(chip, leftward=leftward, edge=6) <= stop


def test_the_words_before_any_are_typed_keep_off_both_edges(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    field = LinesField(look, "A note", "A few words, if you like. " * 6)
    stand(field)
    for direction in (LEFT, RIGHT):
        field.setLayoutDirection(direction)
        qtbot.wait(10)
        inner = field.rect().adjusted(5, 5, -5, -5)
        place = drawn(field.grab().toImage(), inner)
        assert place.left() >= look.px(7)
        assert place.right() <= field.width() - look.px(7)
        assert place.height() > look.line_height("ui.base"), "they wrap"
    field.setText("Some.")
    assert drawn(field.grab().toImage(), inner).height() < look.line_height("ui.base")
