"""All keys on one page: found by searching, changed by pressing other ones."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.words import fold
from ui.commands import COMMANDS, FIXED, Command, Group, command_title, fixed_title, group_title
from ui.commands import key_text as written
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.views import parts
from ui.views.shortcuts.recorder import KeyButton
from ui.widgets.announce import announce
from ui.widgets.button import Button, IconButton
from ui.widgets.columns import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.labels import Hairline, Heading, Label, Section
from ui.widgets.sheet import Ground

_KEY_WIDTH = 180  # at least: some languages write out what others shorten to Ctrl


class KeyRow(QWidget):
    """One command with its key, a way back to the usual key, and what stands in the way."""

    def __init__(self, context: Context, command: Command) -> None:
        super().__init__()
        self._context, self.command = context, command
        look, title = context.look, command_title(command.id)
        self.title = title
        self.key = KeyButton(look, title)
        self.key.setMinimumWidth(look.px(_KEY_WIDTH))
        name = self.tr("Usual key for %1").replace("%1", title)
        self.usual = IconButton(look, "rotate-ccw", name, size=18)
        policy = self.usual.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(policy)
        self.trouble = Label(look, "", "ui.small", "danger", wrap=True)
        self.trouble.hide()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        line.addWidget(Label(look, title, wrap=True), 1)
        line.addWidget(self.usual)
        line.addWidget(self.key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(2), 0, look.px(2))
        column.setSpacing(look.px(4))
        column.addLayout(line)
        column.addWidget(self.trouble)
        self.key.recorded.connect(self._take)
        self.key.refused.connect(self._refuse)
        self.key.clicked.connect(lambda: self._say(""))
        self.usual.clicked.connect(self._reset)
        context.preferences.keys.label(self, self.show_key)

    @property
    def words(self) -> str:
        """What a search looks in."""
        return f"{self.title} {self._context.preferences.keys.text(self.command.id)}"

    def show_key(self) -> None:
        """Show the key as it is now."""
        keymap = self._context.preferences.keys
        self.key.set_key(keymap.text(self.command.id))
        self.usual.setVisible(keymap.is_changed(self.command.id))
        self._say("")

    def _take(self, key: str) -> None:
        keymap = self._context.preferences.keys
        other = keymap.user_of(key, self.command.id) if key else ""
        if other:
            text = self.tr("%1 is the key for “%2”. Press another one, or change that one first.")
            self._say(text.replace("%1", written(key)).replace("%2", other))
            return
        before = keymap.stored()
        if keymap.key(self.command.id) == key:
            return
        keymap.set_key(self.command.id, key)
        shown = keymap.text(self.command.id) or self.tr("No key")
        self._context.shell.say(
            f"{self.title}: {shown}", self.tr("Undo"), lambda: keymap.restore(before)
        )

    def _reset(self) -> None:
        self._take(self.command.key)
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self) -> None:
        self._say(self.tr("A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12."))

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if text:
            announce(self, text)


class ShortcutsView(Ground):
    """The room of keys.

    Attributes:
        rows: every command's row, by the command's id.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, "desk")
        self._context = context
        look = context.look
        self.setAccessibleName(self.tr("All keys"))
        self.rows: dict[str, KeyRow] = {}
        self._parts: list[tuple[QWidget, list[tuple[QWidget, str]]]] = []
        self.search = SearchField(look, self.tr("Search keys"), self.tr("Search keys"))
        self.usual = Button(look, self.tr("Usual keys for everything"), icon="rotate-ccw")
        self._none = EmptyState(look, self.tr("No key has these words."), self.tr("Clear"))
        self._none.hide()
        self._page = parts.Page(look, width=680, gap=28)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.escaped.connect(self._go_back)
        self.usual.clicked.connect(self._reset_all)
        self._none.action_triggered.connect(self.search.clear)
        keymap = context.preferences.keys
        keymap.bind("back", self, self._go_back)
        keymap.bind("find", self, self._to_search)
        keymap.label(self, lambda: self.usual.setEnabled(bool(keymap.stored())))
        fixed_shortcut("Esc", self, self._go_back)

    def _lay_out(self) -> None:
        look = self._context.look
        said = self.tr(
            "Press a key's button, then the new key. Backspace takes a key away, Esc leaves it."
        )
        head = parts.Group(look, gap=10)
        head.add(Heading(look, self.tr("All keys")), Label(look, said, color="ink2", wrap=True))
        line = parts.Group(look, gap=12, flow="across")
        line.body.addWidget(self.search, 1)
        line.add(self.usual)
        head.add(line)
        self._page.body.addWidget(head)
        self._page.body.addWidget(self._none)
        for group in Group:
            rows: list[tuple[QWidget, str]] = []
            for command in COMMANDS:
                if command.group is group:
                    row = self.rows[command.id] = KeyRow(self._context, command)
                    rows.append((row, ""))
            self._add_part(group_title(group), rows)
        fixed = [(self._fixed(key), f"{fixed_title(key)} {written(key)}") for key in FIXED]
        self._add_part(self.tr("Always the same"), fixed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    def _add_part(self, title: str, rows: list[tuple[QWidget, str]]) -> None:
        part = parts.Group(self._context.look, gap=4)
        part.add(Section(self._context.look, title), Hairline(self._context.look))
        part.add(*(row for row, _ in rows))
        self._page.body.addWidget(part)
        self._parts.append((part, rows))

    def _fixed(self, key: str) -> QWidget:
        look = self._context.look
        line = parts.Group(look, gap=8, margins=(0, 4, 0, 4), flow="across")
        line.body.addWidget(Label(look, fixed_title(key), wrap=True), 1)
        shown = Label(look, written(key), color="ink2")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setMinimumWidth(look.px(_KEY_WIDTH))
        line.add(shown)
        return line

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:  # noqa: ARG002 - it is one page
        """Show every key, with the caret in the search."""
        self.search.clear()
        self._page.verticalScrollBar().setValue(0)
        self._to_search()

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Drop what was searched for."""
        self.search.clear()

    # --- inside ----------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _search(self, text: str) -> None:
        wanted = fold(text).split()
        any_shown = False
        for part, rows in self._parts:
            shown = False
            for row, words in rows:
                said = fold(row.words if isinstance(row, KeyRow) else words)
                fits = all(word in said for word in wanted)
                row.setVisible(fits)
                shown |= fits
            part.setVisible(shown)
            any_shown |= shown
        self._none.setVisible(not any_shown)

    def _reset_all(self) -> None:
        keymap = self._context.preferences.keys
        before = keymap.stored()
        keymap.reset_all()
        self._to_search()
        self._context.shell.say(
            self.tr("Every command has its usual key again."),
            self.tr("Undo"),
            lambda: keymap.restore(before),
        )

    def _go_back(self) -> None:
        if self.search.text():
            self.search.clear()
        else:
            self._context.shell.go("today")
