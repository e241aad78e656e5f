"""History: versions on one side, on the other what changed in the one that is chosen."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.failures import Failure
from app.domain.worddiff import WordDiff
from app.usecases.edit_entry import restore_version
from app.vault.transaction import Transaction
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import failure_text
from ui.views.bring_back import open_bring_back
from ui.views.history.list import VersionList
from ui.views.history.page import VersionPage
from ui.views.history.versions import History, Version, difference, load
from ui.views.parts import NARROW_EM, Group
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Heading, Label
from ui.widgets.sheet import Ground

_LIST, _NARROWER_LIST = 336, 304
_WIDE_EM = 72


class HistoryView(QWidget):
    """The room of one entry's versions."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(command_title("history"))
        self._context = context
        self._entry: UUID | None = None
        self._history: History | None = None
        self._version: Version | None = None
        self._reading = False
        self.list = VersionList(context)
        self.page = VersionPage(context)
        self.back = Button(
            context.look, self.tr("Back to the entry"), "plain", icon="arrow-left", start=True
        )
        self.backups = Button(
            context.look, self.tr("Look in backups"), "plain", icon="archive-restore", start=True
        )
        self._name = Label(context.look, "", "ui.second", "ink2")
        self._line = Hairline(context.look, upright=True)
        self._side = self._make_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._line)
        row.addWidget(self.page, 1)
        self._connect()

    def _make_side(self) -> QWidget:
        look = self._context.look
        side = Ground(look, "desk")
        group = Group(look, gap=4, margins=(16, 14, 8, 0))
        head = Group(look, gap=2, margins=(8, 0, 8, 8))
        head.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        head.add(Heading(look, self.tr("History"), "words.h2"), self._name)
        group.add(head)
        group.body.addWidget(self.list, 1)
        foot = Group(look, gap=0, margins=(8, 4, 8, 12))
        foot.body.addWidget(self.backups, 0, Qt.AlignmentFlag.AlignLeading)
        group.add(foot)
        column = QHBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(group)
        return side

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.backups.clicked.connect(self.look_in_backups)
        self.page.back.clicked.connect(self._show_list)
        self.page.restore.clicked.connect(self.restore)
        self.page.compared.connect(self._compare)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda _: self._open(None))
        self._context.store.changed.connect(self._changed)
        self._context.look.changed.connect(self._arrange)
        keymap = self._context.preferences.keys
        keymap.bind("back", self, self._step_back)
        keymap.bind("primary", self, self.restore)
        fixed_shortcut("Esc", self, self._step_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show the versions of an entry, given by its id."""
        if isinstance(target, UUID) and target != self._entry:
            self.clear()
            self._entry = target
        self._reading = False
        self._load()
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Nothing is typed here."""

    def clear(self) -> None:
        """Drop every word."""
        self._entry = self._history = self._version = None
        self._name.setText("")
        self.list.set_history(None)
        self.page.clear()

    # --- reading ---------------------------------------------------------------------------

    def _load(self, then: UUID | None = None) -> None:
        entry, zone = self._entry, self._context.zone()
        if entry is None:
            return

        def show(history: History) -> None:
            if entry == self._entry:
                self._show(history, then)

        def failed(failure: Failure) -> None:
            self._context.shell.warn(failure_text(failure))

        self._context.store.read(
            lambda tx: load(tx, entry, zone), show,
            failed=failed, owner=self, replaces="history",
        )  # fmt: skip

    def _show(self, history: History, then: UUID | None) -> None:
        wanted = then or (self._version.revision.id if self._version else history.current)
        self._history = history
        self._name.setText(history.heading)
        self.list.set_history(history)
        place = max(history.place(wanted), 1)
        self.list.choose(place)

    def _choose(self, key: object) -> None:
        history = self._history
        if history is None or not isinstance(key, UUID):
            return
        self._version = next(one for one in history.versions if one.revision.id == key)
        self.page.show_version(self._version, only=len(history.versions) == 1)
        self._compare()

    def _compare(self) -> None:
        history, version = self._history, self._version
        if history is None or version is None:
            return
        old = version.before
        with_now = self.page.against == "now"
        pair = (version.revision.id, history.current) if with_now else (old, version.revision.id)

        def show(diff: WordDiff) -> None:
            if version is self._version:
                self.page.show_diff(diff, first=not with_now and old is None)

        self._context.store.read(
            lambda tx: difference(tx, *pair), show, owner=self, replaces="history-diff"
        )

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if self._entry is not None and (changes.many or self._entry in changes.entries):
            self._load()

    # --- deeds -----------------------------------------------------------------------------

    def restore(self) -> None:
        """Make the chosen version the current one, as a new version."""
        history, version = self._history, self._version
        if history is None or version is None or version.revision.current:
            return
        before = history.current

        def undo() -> None:
            self._put_back(before, self.tr("Taken back."))

        text = self.tr("This version stands again. The one before it is kept.")
        self._put_back(
            version.revision.id, text, lambda: self._context.shell.say(text, self.tr("Undo"), undo)
        )

    def _put_back(self, revision: UUID, text: str, say: object = None) -> None:
        store = self._context.store

        def work(tx: Transaction) -> tuple[UUID, Changes]:
            entry, changes = restore_version(
                tx, revision, now=store.now(), new_id=store.new_id, device=store.device
            )
            if changes == NOTHING:
                return revision, changes
            return tx.entries.get(entry).revision_id, changes

        def done(current: UUID) -> None:
            self._load(then=current)
            if current == revision:
                self._context.shell.say(self.tr("The entry already says this."))
            elif callable(say):
                say()
            else:
                self._context.shell.say(text)

        store.write(work, done, initiator=self, owner=self)

    def look_in_backups(self) -> None:
        """Show the entry as the newest backup has it."""
        if self._entry is not None:
            open_bring_back(self._context, entry=self._entry)

    def go_back(self) -> None:
        """Return to the entry."""
        self._context.shell.go("journal", self._entry)

    # --- two panes, or one at a time -------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both panes where there is room."""
        super().resizeEvent(event)
        self._arrange()

    @property
    def _narrow(self) -> bool:
        return self._context.look.em(self.window().width()) < NARROW_EM

    def _arrange(self) -> None:
        look, narrow = self._context.look, self._narrow
        width = _LIST if look.em(self.window().width()) >= _WIDE_EM else _NARROWER_LIST
        self._side.setMaximumWidth(16_777_215 if narrow else look.px(width))
        self._side.setMinimumWidth(0 if narrow else look.px(width))
        self._side.setVisible(not narrow or not self._reading)
        self._line.setVisible(not narrow)
        self.page.setVisible(not narrow or self._reading)
        self.page.back.setVisible(narrow)

    def _open(self, _key: object) -> None:
        if self._narrow:
            self._reading = True
            self._arrange()
            self.page.diff.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        self._reading = False
        self._arrange()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_back(self) -> None:
        if self._narrow and self._reading:
            self._show_list()
        else:
            self.go_back()
