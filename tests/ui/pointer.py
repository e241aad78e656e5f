"""The pointer of a test: it presses what stands where it will be seen, as a person does."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

_PATIENCE = 5_000  # milliseconds
_TURN = 10


def click(
    widget: QWidget,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    pos: QPoint | None = None,
) -> None:
    """Press and let go, in the middle where no place is given.

    What was shown only now has no size before the layouts around it are done, and would be missed:
    no person presses it before it is painted.
    """
    for _ in range(_PATIENCE // _TURN):
        if not widget.rect().isEmpty():
            break
        QTest.qWait(_TURN)
    assert not widget.rect().isEmpty(), f"{widget} has no size: nobody can press it"
    QTest.mouseClick(widget, button, modifier, pos or QPoint())
