"""Looking at the photos of a post one by one, as large as they can be."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout
from shiboken6 import isValid

from app.domain.boundaries.acts import Act
from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import FileRow, FileState
from app.usecases.circles.fetch import fetch_files
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.sizes import size_text
from ui.text import filled, isolated, number
from ui.views.circle.photos import CirclePictures
from ui.views.editing.viewer import PicturePane
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 1032, 760
_LARGEST = QSize(2560, 1600)


class PhotoView(Overlay):
    """One photo at a time; the arrow keys go on and back.

    Attributes:
        pane: where the picture is. told: why there is none.
        fetch: asks for one that is not here.
    """

    act = Act.READ_CIRCLE

    def __init__(self, context: Context, pictures: CirclePictures, view: PostView, at: int) -> None:
        super().__init__(context.look, isolated(view.name), width=_WIDTH, height=_HEIGHT)
        self._context, self._pictures, self._view = context, pictures, view
        self._at = max(0, min(at, len(view.files) - 1))
        look = context.look
        self.pane = PicturePane(look, "")
        self.told = Label(look, "", color="ink2", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.about = Label(look, "", "ui.small", "ink2")
        self.fetch = Button(look, self.tr("Fetch it"), "primary", icon="download")
        self.fetch.clicked.connect(self._fetch)
        self.before = IconButton(look, "chevron-left", self.tr("Photo before"))
        self.after = IconButton(look, "chevron-right", self.tr("Next photo"))
        self.before.clicked.connect(lambda: self.go(-1))
        self.after.clicked.connect(lambda: self.go(1))
        for button in (self.before, self.after):
            button.setVisible(len(view.files) > 1)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(12))
        foot.addWidget(self.about, 1)
        foot.addWidget(self.fetch)
        foot.addWidget(self.before)
        foot.addWidget(self.after)
        self.body.addWidget(self.pane, 1)
        self.body.addWidget(self.told, 1)
        self.body.addLayout(foot)
        self._show()

    @property
    def file(self) -> FileRow:
        """The one that is shown."""
        return self._view.files[self._at]

    def go(self, by: int) -> None:
        """Show the next photo, or the one before."""
        self._at = max(0, min(self._at + by, len(self._view.files) - 1))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go on and back, as they are read."""
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        steps = {Qt.Key.Key_Right: 1 if right else -1, Qt.Key.Key_Left: -1 if right else 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.go(step)

    # --- inside

    def _show(self) -> None:
        file, of = self.file, len(self._view.files)
        place = filled(self.tr("Photo %1 of %2"), number(self._at + 1), number(of))
        size = size_text(file.size)
        self.about.setText(f"{isolated(place)} · {isolated(size)}")
        self.pane.setAccessibleName(place)
        self.pane.show_image(None)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at < of - 1)
        asks = file.state in (FileState.ON_REQUEST, FileState.LOST)
        self.fetch.setVisible(asks)
        words = {
            FileState.COMING: self.tr("It has not arrived yet."),
            FileState.ON_REQUEST: self.tr("It is large, so it comes only when you ask for it."),
            FileState.LOST: self.tr(
                "It did not arrive. You can ask whoever shared it to send it again."
            ),
            FileState.OVER: self.tr("It did not arrive before your place in this circle ended."),
        }
        self._tell(words.get(file.state, ""))
        if file.ready:
            self._pictures.request(file, _LARGEST, partial(self._take, file))

    def _take(self, file: FileRow, image: QImage | None) -> None:
        if not isValid(self) or file != self.file:
            return
        self.pane.show_image(image)
        if image is None:
            self._tell(self.tr("This picture cannot be shown. It is damaged, or no picture."))

    def _fetch(self) -> None:
        self.fetch.setEnabled(False)
        fetch_file(self._context, self._view, self.file)
        self.accept()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.pane.setVisible(not text)


def fetch_file(context: Context, view: PostView, file: FileRow) -> None:
    """Let a file be fetched, or sent again, however large it is."""
    row, now, random = view.row, context.now(), context.store.random

    def work(tx: Transaction, words: Wording) -> tuple[object, Changes]:
        return fetch_files(tx, words, row.circle, row.key, file.file, now=now, random=random)

    def done(_: object) -> None:
        text = QCoreApplication.translate("Circle", "It comes as soon as the relay can be reached.")
        context.shell.say(text)
        context.circles.look()  # a file comes with a whole round

    context.circles.keep(work, done)


def open_photo(context: Context, pictures: CirclePictures, view: PostView, at: int) -> None:
    """Show a photo large; one that has to be asked for is asked for at once."""
    if not view.files:
        return
    file = view.files[max(0, min(at, len(view.files) - 1))]
    if file.state in (FileState.ON_REQUEST, FileState.LOST):
        fetch_file(context, view, file)
        return
    context.shell.overlay(PhotoView(context, pictures, view, at))
