"""The tags of an entry: chips that can be removed, and a field that completes."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from app.domain.tags import clean_tag, merge_tags, tag_key
from app.vault.transaction import Transaction
from ui.context import Context
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import TextField

_FIELD = 150


class TagLine(QWidget):
    """Picked tags as chips, then a field: Return or a comma adds, Backspace goes back to a chip.

    Signals:
        tags_chosen(tuple): the picked tags are these now.
    """

    tags_chosen = Signal(tuple)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tags: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self, gap=context.look.px(6))
        look = context.look
        self.field = TextField(
            look, self.tr("Add a tag"), self.tr("Add a tag"), icon="tag", role="ui.small"
        )
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._complete, Qt.ConnectionType.QueuedConnection)
        self.field.setCompleter(completer)
        self.field.returnPressed.connect(self._add)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        self._flow.addWidget(self.field)
        self.field.hide()
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def tags(self) -> tuple[str, ...]:
        """The picked tags."""
        return self._tags

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order."""
        return list(self._chips)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these tags without a signal."""
        if tags == self._tags and len(self._chips) == len(tags):
            return
        self._tags = tags
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(tag) for tag in tags]
        while self._flow.count():
            self._flow.takeAt(0)
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.field)
        before: QWidget | None = None
        for widget in (*self._chips, self.field):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        self.updateGeometry()

    def ask(self) -> None:
        """Show the field and put the caret into it."""
        self.show()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def load_known(self) -> None:
        """Ask which tags there are, for completing."""

        def names(tx: Transaction) -> list[str]:
            return [item.tag for item in tx.timeline.tags()]

        self._context.store.read(
            names, self._known.setStringList, owner=self, replaces=f"tags-{id(self)}"
        )

    def clear(self) -> None:
        """Drop every tag that is known."""
        self._known.setStringList([])
        self.field.clear()
        self.show_tags(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Load what can be completed at focus; Backspace in the empty field takes the last chip."""
        if watched is self.field and event.type() == QEvent.Type.FocusIn:
            self.load_known()
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self._rest()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            empty = not self.field.text()
            if event.key() == Qt.Key.Key_Backspace and empty and self._chips:
                self._chips[-1].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _rest(self) -> None:
        """The field goes when the caret leaves it, save for the list that completes it."""
        popup = self.field.completer().popup()
        if popup is not None and popup.isVisible():
            return
        self._add()
        self.field.hide()
        self.setVisible(bool(self._tags))

    def _chip(self, tag: str) -> Chip:
        chip = Chip(self._context.look, tag, icon="tag", removable=True, parent=self)
        chip.remove_requested.connect(lambda: self._remove(tag))
        return chip

    def _remove(self, tag: str) -> None:
        kept = tuple(one for one in self._tags if tag_key(one) != tag_key(tag))
        self.ask()
        self.show_tags(kept)
        self.tags_chosen.emit(kept)

    def _typed(self, text: str) -> None:
        if text.endswith(","):
            self._add()

    def _complete(self, text: str) -> None:
        self.field.setText(text)
        self._add()

    def _add(self) -> None:
        tag = clean_tag(self.field.text())
        self.field.clear()
        merged = merge_tags(self._tags, (tag,) if tag else ())
        if merged != self._tags:
            self.show_tags(merged)
            self.tags_chosen.emit(merged)

    def _restyle(self) -> None:
        look = self._context.look
        self.field.setFixedWidth(look.px(_FIELD))
        self.field.setFixedHeight(look.px(32))
        self.updateGeometry()
