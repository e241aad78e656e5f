"""Quick capture from the tray: catch a thought and go on. It never shows an earlier word."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.domain.mood import Valence
from app.usecases.check_in import keep_check_in
from app.vault.keys.credentials import Credential, Passphrase
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import adopt_editor, fixed_shortcut
from ui.text import failure_text
from ui.views.editing.entry_editing import EntryEditing
from ui.views.editing.own_plan import OwnPlanStrip
from ui.views.editing.space import Space
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.fields import PassphraseField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.mood import MoodRow, mood_name
from ui.widgets.sheet import Ground

_SIZE = (480, 300)


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
        self._closes = False
        self._wants_moods = False
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowTitle("Lamplit")
        self._pages = QStackedWidget()
        self._trouble = LiveLabel(look, "ui.second")
        self._field = PassphraseField(look, self.tr("Passphrase"), self.tr("Passphrase"))
        self._editor = MarkdownEditor(look, request_image=_no_pictures)
        self._editor.setAccessibleName(self.tr("A quick note"))
        self._editor.setPlaceholderText(self.tr("Write"))
        self._moods = MoodRow(look)
        self._noted = Label(look, "", "ui.small", "ink2")
        self._save = Button(look, self.tr("Save"), "primary", large=True)
        self._open = Button(look, self.tr("Open"), "primary")
        # What is typed is kept as a draft while it is typed, as on every page.
        self.editing = EntryEditing(context, self._editor, parent=self)
        self._own_plan = OwnPlanStrip(context, self.editing, self._editor, self)
        self._lay_out()
        # Queued, since another page must not begin while this one is still telling.
        self.editing.saved.connect(self._kept, Qt.ConnectionType.QueuedConnection)
        self.editing.keeper.failed.connect(self._not_kept)
        self._moods.chosen.connect(self._feel)
        self._save.clicked.connect(self._keep)
        self._open.clicked.connect(self._try)
        self._field.returnPressed.connect(self._try)
        keymap = context.preferences.keys
        keymap.bind("primary", self, self._keep)
        keymap.bind("help", self, lambda: context.shell.go("help"))
        adopt_editor(keymap, self._editor.commands.by_name)
        fixed_shortcut("Esc", self, self.close)
        context.store.opened.connect(self._show_page)
        context.store.locked.connect(self._show_page)
        self.resize(look.px(_SIZE[0]), look.px(_SIZE[1]))
        self._show_page()

    def _lay_out(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self)
        Space(look, column, 16, 16, 16, 16, gap=12)
        locked, writing = QWidget(), QWidget()
        first = QVBoxLayout(locked)
        Space(look, first, gap=12)
        first.addWidget(Label(look, self.tr("Unlock the journal first."), wrap=True))
        first.addWidget(self._field)
        first.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        first.addStretch(1)
        second = QVBoxLayout(writing)
        Space(look, second, gap=8)
        second.addWidget(self._own_plan)
        second.addWidget(self._editor, 1)
        second.addWidget(self._noted)
        self._noted.hide()
        row = QHBoxLayout()
        row.addWidget(self._moods)
        row.addStretch(1)
        # Beside the tiles, not beside the numbers below them.
        row.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        second.addLayout(row)
        self._pages.addWidget(locked)
        self._pages.addWidget(writing)
        column.addWidget(self._trouble)
        column.addWidget(self._pages, 1)
        self._trouble.hide()

    def present(self, *, moods: bool = False) -> None:
        """Show the window with the caret in its field, or with the focus on the seven moods."""
        self._wants_moods = moods
        self._show_page()
        self.show()
        self.raise_()
        self.activateWindow()

    def _feel(self, mood: int) -> None:
        """Keep a mood at once; words may follow, or not."""
        self.editing.set_valence(Valence(mood))
        self._noted.setText(self.tr("Noted: %1").replace("%1", mood_name(mood)))
        self._noted.show()
        announce(self._moods, self._noted.text())

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not known to be on the disk."""
        return self.editing.keeper.owes

    @property
    def trouble(self) -> Failure | None:
        """Why the last attempt to save failed, if it did."""
        return self.editing.keeper.trouble

    def flush(self) -> None:
        """Keep what was typed, now; queued before whatever is asked of the store next."""
        self.editing.publish()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and go."""
        self._closes = True
        self._let_mood_stand()
        self.editing.publish()
        event.accept()

    def _show_page(self) -> None:
        is_open = self._context.store.is_open
        self._closes = False
        self._open.setEnabled(True)
        self._pages.setCurrentIndex(1 if is_open else 0)
        self._field.clear()
        if not is_open:
            self._own_plan.dismiss()
            self.editing.clear()
            self._moods.set_value(None)
        elif not self.unsaved:
            self._begin()
        self._say(failure_text(self.trouble) if self.trouble else "")
        target: QWidget = self._editor if is_open else self._field
        if is_open and self._wants_moods:
            target = self._moods.tile(self._moods.value() or Valence.NEUTRAL)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        """Lay out an empty page."""
        self._let_mood_stand()
        self.editing.begin()
        self._moods.set_value(None)
        self._noted.hide()

    def _let_mood_stand(self) -> None:
        """A mood without a word belongs to no entry."""
        facts = self.editing.facts
        if facts is None or facts.valence is None or not self.editing.is_empty:
            return
        page = facts.entry_id

        def work(tx: Transaction) -> Changes:
            changes = NOTHING
            if not tx.entries.exists(page) and tx.drafts.get(page) is None:
                for item in tx.moods.of_entry(page):
                    changes |= keep_check_in(tx, replace(item, entry_id=None))
            return changes

        self._context.store.write(work, initiator=self)

    def _try(self) -> None:
        if self._field.text():
            self._open.setEnabled(False)
            self._unlock(Passphrase(self._field.text()), self._refuse)

    def _refuse(self, failure: Failure) -> None:
        self._open.setEnabled(True)
        self._say(failure_text(failure))

    def _keep(self) -> None:
        """Save the note, and close when it is on the disk."""
        self._closes = True
        self.editing.publish()
        if not self.unsaved:
            self._kept()

    def _kept(self) -> None:
        """Everything typed is on the disk; after Save that is the end of this note."""
        if self.trouble is None:
            self._say("")
        if not self._closes or self.unsaved:
            return
        self._closes = False
        if not self.editing.is_empty:
            self.saved.emit()
        self._begin()
        self.close()

    def _not_kept(self, failure: Failure) -> None:
        """The words stay, and are tried again; behind a cover they are not shown."""
        self._say(failure_text(failure))
        if not self.isVisible() and not self._is_covered():
            self._closes = False
            self.show()  # it was closed in the belief that the note was kept

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
