"""The words of a post stand at the width that they have."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.views.circle.post_text import PostText

WORDS = "They were kind about it, which somehow made it harder to be angry. " * 4


def test_asking_for_another_height_does_not_move_the_words(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """What is measured for another width is not what is shown: else lines run over the edge."""
    look = Look(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True), parent=qapp)
    look.install(qapp)
    words = PostText(look, WORDS)
    qtbot.addWidget(words)
    words.resize(400, 300)
    words.show()
    qtbot.waitUntil(lambda: words.document().textWidth() == 400)
    narrow = words.heightForWidth(400)
    assert words.heightForWidth(1_360) < narrow
    assert words.document().textWidth() == 400
