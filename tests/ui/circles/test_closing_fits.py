"""What limits show in the room of a circle: long words and large text are not cut."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.circles.gallery_limits import LimitScreens
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import many
from tests.ui.shell.test_every_room_fits import LEAST, MINIMUM, USUAL, cut_labels
from tests.ui.views.house import nameless
from ui.i18n import PSEUDO, install_translations
from ui.theme.look import LookChoice
from ui.theme.style import HANG_PROPERTY

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The pseudo-language until the end of the test."""
    installed = install_translations(qapp, PSEUDO)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def too_narrow(part: QWidget) -> list[str]:
    """The buttons that are cut, or too small to hit."""
    found = []
    for button in part.findChildren(QPushButton):
        if button.isVisible():
            hang = int(button.property(HANG_PROPERTY) or 0)
            small = min(button.width(), button.height()) < LEAST
            if small or button.width() + hang < button.minimumSizeHint().width():
                found.append(button.text())
    return found


@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 1.0), (USUAL, 2.0)])
@pytest.mark.usefixtures("long_words")
def test_nothing_of_it_is_cut(
    qapp: QApplication, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    house = CircleHouse(qapp, tmp_path, LookChoice("paper", text_scale=scale, reduced_motion=True))
    house.open(size)
    try:
        room = house.fill(many(2))
        screens = LimitScreens(house.context, lambda: room)
        for name, arrive in screens.all().items():
            house.window.overlays.close_all()
            screens.reset()
            house.settle()
            pass_a_moment(house)
            arrive()
            for _ in range(3):
                house.settle()
            house.until(lambda: not cut_labels(room.closing.part))
            for part in (room.closing.part, room.closing.strip):
                assert not too_narrow(part), name
                right = part.mapTo(room, part.rect().topRight()).x()
                assert right <= room.width(), name
            assert not nameless(house.window), name
    finally:
        house.close()


def pass_a_moment(house: CircleHouse) -> None:
    """Nothing that is asked for twice happens at the same moment."""
    house.moment += timedelta(seconds=1)
