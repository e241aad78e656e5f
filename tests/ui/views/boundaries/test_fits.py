"""The room and its sheets with long words and large text: nothing is cut, everything can be hit."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from tests.ui.shell.test_every_room_fits import LEAST, MINIMUM, USUAL, cut_labels, long_words
from tests.ui.views.boundaries.gallery import OFTEN, REASON
from tests.ui.views.boundaries.walking import LimitsHouse, lived, sheets
from ui.theme.look import LookChoice
from ui.theme.style import HANG_PROPERTY

__all__ = ["long_words"]


def check(house: LimitsHouse, shown: QWidget) -> None:
    """Nothing that wraps is cut, no button is small or narrower than its words."""
    house.until(lambda: not cut_labels(shown))
    for button in shown.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = button.text() or button.accessibleName()
        assert min(button.width(), button.height()) >= LEAST, name
        if isinstance(button, QPushButton) and button.minimumSizeHint().width():
            hang = int(button.property(HANG_PROPERTY) or 0)
            assert button.width() + hang >= button.minimumSizeHint().width(), name
        place = button.mapTo(shown, button.rect().topLeft()).x()
        assert -LEAST <= place <= shown.width() + LEAST - button.width(), name


@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 1.0), ((900, 600), 2.0), (USUAL, 2.0)])
@pytest.mark.usefixtures("long_words")
def test_everything_fits(house: LimitsHouse, size: tuple[int, int], scale: float) -> None:
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=scale))
    house.window.resize(*size)
    check(house, house.look_at())
    lived(house, OFTEN)
    house.join("A circle with a name that goes on for longer than any line can hold, and more")
    house.limit(replace(OFTEN, day_minutes=60, override_wait=1))
    house.lock(timedelta(days=3), REASON)
    check(house, house.look_again())
    for way in sheets():
        check(house, way(house))
        house.window.overlays.close_all()
        house.gone()
