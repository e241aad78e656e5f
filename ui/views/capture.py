"""Quick capture from the tray: catch a thought and go on. It never shows an earlier word."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.entry import Content
from app.domain.failures import Failure
from app.domain.mood import Valence
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Credential, Passphrase
from ui.context import Context
from ui.keymap import adopt_editor, fixed_shortcut
from ui.text import failure_text
from ui.widgets.button import Button
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Label
from ui.widgets.mood import MoodRow
from ui.widgets.sheet import Ground

_SIZE = (480, 300)
_AGAIN = 4_000


def _no_pictures(_attachment: object, _size: object) -> None:
    """A quick note shows no pictures."""


class CaptureWindow(Ground):
    """A small window of its own: a field, seven moods, Save. Locked, it asks to unlock first.

    Args:
        context: what every screen is given.
        unlock: opens the journal with a credential.
        is_covered: says whether words are hidden behind a cover now.

    Signals:
        saved(): an entry was written.
    """

    saved = Signal()

    def __init__(
        self,
        context: Context,
        unlock: Callable[[Credential, Callable[[Failure], object]], None],
        *,
        is_covered: Callable[[], bool] = lambda: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context.look, "page", parent=parent)
        self._context, self._unlock = context, unlock
        self._is_covered = is_covered
        look = context.look
        self._failure: Failure | None = None
        self._is_keeping = self._closes = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self.flush)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle("Lamplit")
        self._pages = QStackedWidget()
        self._trouble = Label(look, "", "ui.second", "danger", wrap=True)
        self._field = PassphraseField(look, self.tr("Passphrase"), self.tr("Passphrase"))
        self._editor = MarkdownEditor(look, request_image=_no_pictures)
        self._editor.setAccessibleName(self.tr("A quick note"))
        self._editor.setPlaceholderText(self.tr("Write"))
        self._moods = MoodRow(look)
        self._save = Button(look, self.tr("Save"), "primary")
        self._open = Button(look, self.tr("Open"), "primary")
        self._lay_out()
        self._save.clicked.connect(self._keep)
        self._open.clicked.connect(self._try)
        self._field.returnPressed.connect(self._try)
        keymap = context.preferences.keys
        keymap.bind("primary", self, self._keep)
        adopt_editor(keymap, self._editor.commands.by_name)
        fixed_shortcut("Esc", self, self.close)
        context.store.opened.connect(self._show_page)
        context.store.locked.connect(self._show_page)
        self.resize(look.px(_SIZE[0]), look.px(_SIZE[1]))
        self._show_page()

    def _lay_out(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(16)] * 4)
        column.setSpacing(look.px(12))
        locked, writing = QWidget(), QWidget()
        first = QVBoxLayout(locked)
        first.addWidget(Label(look, self.tr("Unlock the journal first."), wrap=True))
        first.addWidget(self._field)
        first.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        first.addStretch(1)
        second = QVBoxLayout(writing)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self._editor, 1)
        row = QHBoxLayout()
        row.addWidget(self._moods)
        row.addStretch(1)
        row.addWidget(self._save)
        second.addLayout(row)
        self._pages.addWidget(locked)
        self._pages.addWidget(writing)
        column.addWidget(self._trouble)
        column.addWidget(self._pages, 1)
        self._trouble.hide()

    def present(self) -> None:
        """Show the window with the caret in its field."""
        self._show_page()
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return bool(self._editor.source().strip())

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self._failure

    def flush(self) -> None:
        """Keep what was typed, now; queued before whatever is asked of the store next."""
        self._keep(close=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and go."""
        self._keep(close=False)
        event.accept()

    def _show_page(self) -> None:
        is_open = self._context.store.is_open
        self._open.setEnabled(True)
        self._pages.setCurrentIndex(1 if is_open else 0)
        self._field.clear()
        self._say("")
        if not is_open:
            self._again.stop()
            self._set_keeping(keeping=False)
            self._failure = None
            self._editor.set_source("")
            self._moods.set_value(None)
        target = self._editor if is_open else self._field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if self._field.text():
            self._open.setEnabled(False)
            self._unlock(Passphrase(self._field.text()), self._refuse)

    def _refuse(self, failure: Failure) -> None:
        self._open.setEnabled(True)
        self._say(failure_text(failure))

    def _keep(self, *, close: bool = True) -> None:
        context, source, mood = self._context, self._editor.source(), self._moods.value()
        if not source.strip() or not context.store.is_open:
            if close:
                self.close()
            return
        self._closes |= close
        if self._is_keeping:
            return  # one note, however often it is asked for
        self._set_keeping(keeping=True)
        valence = Valence(mood) if mood else None
        context.store.write(
            lambda tx: write_entry(
                tx,
                Content(source),
                created_at=context.now(),
                zone=context.zone(),
                now=context.now(),
                new_id=context.store.new_id,
                valence=valence,
                device=context.store.device,
            ),
            lambda _: self._kept(),
            failed=self._not_kept,
            owner=self,
        )

    def _set_keeping(self, *, keeping: bool) -> None:
        """Let nothing be typed between asking for a note to be kept and knowing that it is."""
        self._is_keeping = keeping
        self._editor.setReadOnly(keeping)

    def _not_kept(self, failure: Failure) -> None:
        """The words stay, and are tried again; behind a cover they are not shown."""
        self._set_keeping(keeping=False)
        self._failure = failure
        self._closes = False
        self._say(failure_text(failure))
        self._again.start()
        if not self.isVisible() and not self._is_covered():
            self.show()  # it was closed in the belief that the note was kept

    def _kept(self) -> None:
        self._set_keeping(keeping=False)
        self._failure = None
        self._say("")
        self._editor.set_source("")
        self._moods.set_value(None)
        self.saved.emit()
        closes, self._closes = self._closes, False
        if closes:
            self.close()

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
