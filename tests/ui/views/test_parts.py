"""What the rooms are put together from."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.views.parts import LongOverlay
from ui.widgets.columns import ScrollColumn
from ui.widgets.labels import Label, Section
from ui.widgets.overlay import OverlayHost

WORDS = "Words that take two lines at the width that there is, and a little more than that. "


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_long_overlay_is_as_high_as_its_words_and_goes_on_being_so(
    qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    look = Look(LookChoice(theme="paper", text_scale=scale, reduced_motion=True), parent=qapp)
    look.install(qapp)
    content = QWidget()
    qtbot.addWidget(content)
    content.resize(round(1000 * scale), round(900 * scale))
    content.show()
    host = OverlayHost(look, content)
    sheet = LongOverlay(look, "What you said")
    for _ in range(3):
        sheet.content.add(Section(look, "Who can read it"), Label(look, WORDS * 2, wrap=True))
    host.open(sheet)
    (scroll,) = sheet.findChildren(ScrollColumn)

    def fits() -> bool:
        holder = scroll.widget()
        needed = 0 if holder is None else holder.heightForWidth(holder.width())
        return 0 < needed == scroll.viewport().height()

    qtbot.waitUntil(fits)
    before = sheet.height()
    late = Label(look, WORDS * 4, wrap=True)
    sheet.content.add(late)
    late.show()
    qtbot.waitUntil(lambda: fits() and sheet.height() > before)
