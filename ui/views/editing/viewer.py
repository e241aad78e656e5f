"""Looking at a picture or another file of an entry, inside the program."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.entry import Attachment
from ui.context import Context
from ui.text import isolated, number
from ui.theme.look import Look
from ui.views.asking import ask
from ui.views.editing.attaching import Attaching
from ui.views.editing.files import choose_target
from ui.views.editing.pictures import PictureSource
from ui.widgets.button import Button
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.overlay import Overlay

_LARGEST = QSize(2560, 1600)


class PicturePane(QWidget):
    """A picture as large as its place allows, never larger than it is."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._image = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(look.px(240), look.px(160))

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or none."""
        self._image = image or QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture in the middle."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        size = self._image.size().toSizeF() / ratio
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) / 2
        top = (self.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self._image)


class FileOverlay(Overlay):
    """One file of an entry: a picture is shown, of others only what they are."""

    def __init__(
        self,
        context: Context,
        item: Attachment,
        attaching: Attaching,
        *,
        remove: Callable[[UUID], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        wide, high = (1032, 760) if item.is_image else (560, 0)
        super().__init__(context.look, item.name, width=wide, height=high, parent=parent)
        self._context, self._item = context, item
        self._attaching = attaching
        self._remove = remove
        look = context.look
        if item.is_image:
            self.pane = PicturePane(look, item.name)
            self.body.addWidget(self.pane, 1)
            self._pictures = PictureSource(context, self)
            self.told = LiveLabel(look, "ui.second")
            self.told.hide()
            self.body.addWidget(self.told, 1)
            self._pictures.ready.connect(lambda _, image: self.show_image(image))
            self._pictures.request(str(item.id), _LARGEST)
        self.body.addWidget(Label(look, self._facts(), "ui.small", "ink2", wrap=True))
        foot = QHBoxLayout()
        foot.setSpacing(look.px(12))
        if remove is not None:
            self.remove_button = Button(
                look, self.tr("Remove from the entry"), "plain", tone="danger"
            )
            self.remove_button.clicked.connect(self._take_out)
            foot.addWidget(self.remove_button)
        foot.addStretch(1)
        copy = Button(look, self.tr("Save a copy"), "primary", icon="download", large=True)
        copy.clicked.connect(self._save)
        foot.addWidget(copy)
        self.body.addLayout(foot)

    def show_image(self, image: QImage | None) -> None:
        """Show the picture, or say that there is none."""
        self.pane.show_image(image)
        self.pane.setVisible(image is not None)
        if image is None:
            said = QCoreApplication.translate(
                "PhotoView", "This picture cannot be shown. It is damaged, or no picture."
            )
            self.told.setText(said)
        self.told.setVisible(image is None)

    def _facts(self) -> str:
        item = self._item
        size = QLocale().formattedDataSize(item.size)
        if item.is_image:
            sides = self.tr("{width} by {height} pixels").format(
                width=number(item.width), height=number(item.height)
            )
            return f"{sides} · {size}"
        hint = self.tr("It opens with other programs once you save a copy.")
        return f"{size}. {hint}"

    def _save(self) -> None:
        choose_target(
            self,
            self.tr("Save a copy"),
            self._item.name,
            lambda path: self._attaching.save_copy(self._item, path),
        )

    def _take_out(self) -> None:
        """Ask first, apart from the button: a double click must not be an answer."""
        sure = self.tr("Delete this file for good")
        ask(self._context, sure, (isolated(self._item.name),), sure, self._take_out_now)

    def _take_out_now(self) -> None:
        if self._remove is not None:
            self._remove(self._item.id)
        self.accept()
