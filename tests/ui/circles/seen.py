"""Finding what a feed shows, and pressing keys there."""

from io import BytesIO

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.views.circle.composer import Composer
from ui.views.circle.post_card import PostCard
from ui.views.circle.view import CircleView
from ui.widgets.labels import Label


def cards(room: CircleView) -> list[PostCard]:
    return [one for _, one in room.feed.made() if isinstance(one, PostCard)]


def card(room: CircleView, text: str) -> PostCard:
    return next(one for one in cards(room) if one.view.text == text)


def words_in(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def key(room: CircleView, text: str) -> object:
    return next(key for key, one in room.feed.made()
                if isinstance(one, PostCard) and one.view.text == text)  # fmt: skip


def composer_of(room: CircleView) -> Composer:
    found = room.feed.findChild(Composer)
    assert found is not None
    return found


def picture(size: tuple[int, int] = (640, 480)) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", size, (90, 120, 60)).save(buffer, "PNG")
    return buffer.getvalue()


def press(widget: QWidget | None, wanted: Qt.Key) -> None:
    assert widget is not None
    QTest.keyClick(widget, wanted)
