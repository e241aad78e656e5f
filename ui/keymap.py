"""Which key does what now: shortcuts, tooltips and the list of commands follow it at once."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.commands import (
    BY_ID,
    COMMANDS,
    FIXED,
    Command,
    command_title,
    fixed_title,
    key_text,
    meet,
)

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_MAX = 40  # characters of a stored key


@dataclass(frozen=True, slots=True, eq=False)
class _Bound:
    """A command that can be run in a widget."""

    command: str
    widget: QWidget
    shortcut: QShortcut
    act: Callable[[], object]


class Keymap(QObject):
    """The keys of the commands, as the person set them.

    Args:
        read: returns what is stored: the changed keys only.
        write: stores it.

    Signals:
        changed(): some command has another key.
    """

    changed = Signal()

    def __init__(
        self, read: Callable[[], str], write: Callable[[str], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read, self._write = read, write
        self._own = _understood(read())
        # Each is dropped as soon as its widget is gone: what it calls keeps a whole room alive.
        self._bound: list[_Bound] = []
        self._actions: list[tuple[str, QAction]] = []
        self._labels: list[tuple[QObject, Callable[[], object]]] = []
        self._held: tuple[QWidget, frozenset[str]] | None = None

    # --- keys ------------------------------------------------------------------------------

    def key(self, command: str) -> str:
        """Return the key of a command in portable writing; empty for none.

        Raises:
            KeyError: there is no such command.
        """
        return self._own.get(command, BY_ID[command].key)

    def text(self, command: str) -> str:
        """Return the key of a command as this system writes it; empty for none."""
        return key_text(self.key(command))

    def is_changed(self, command: str) -> bool:
        """Whether a command has another key than usual."""
        return self.key(command) != BY_ID[command].key

    def user_of(self, key: str, other_than: str = "") -> str:
        """Return the title of what a key does already; empty when it is free.

        With ``other_than``, only what can be reached where that command can.
        """
        wanted, asks = _portable(key), BY_ID.get(other_than)
        for fixed in FIXED:
            if wanted == fixed:
                return fixed_title(fixed)
        for command in COMMANDS:
            apart = asks is not None and (command is asks or not meet(command, asks))
            if not apart and wanted and self.key(command.id) == wanted:
                return command_title(command.id)
        return ""

    def set_key(self, command: str, key: str) -> None:
        """Give a command another key, or none; it acts at once.

        Raises:
            KeyError: there is no such command.
            ValueError: the key does something else.
        """
        wanted = _portable(key)
        if wanted and self.user_of(wanted, command):
            raise ValueError(key)
        own = {**self._own, command: wanted}
        if wanted == BY_ID[command].key:
            del own[command]
        self._keep(own)

    def reset(self, command: str) -> None:
        """Give a command its usual key back.

        Raises:
            ValueError: that key does something else now.
        """
        self.set_key(command, BY_ID[command].key)

    def reset_all(self) -> None:
        """Give every command its usual key back."""
        self._keep({})

    def stored(self) -> str:
        """Return the changed keys as they are stored."""
        return json.dumps(self._own, sort_keys=True) if self._own else ""

    def restore(self, stored: str) -> None:
        """Take back to what `stored` returned before."""
        self._keep(_understood(stored))

    def reload(self) -> None:
        """Read the stored keys again."""
        own = _understood(self._read())
        if own != self._own:
            self._own = own
            self._apply()

    # --- what they do ----------------------------------------------------------------------

    def bind(
        self, command: str, widget: QWidget, act: Callable[[], object], *, window: bool = False
    ) -> QShortcut:
        """Let a command's key call ``act`` while the focus is in ``widget``, or in its window."""
        shortcut = QShortcut(QKeySequence(self.key(command)), widget)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut if window else inside)
        shortcut.setObjectName(command)
        bound = _Bound(command, widget, shortcut, act)
        shortcut.activated.connect(lambda: self._do(bound))
        self._bound.append(bound)
        shortcut.destroyed.connect(lambda: self._bound.remove(bound))
        return shortcut

    def hold(self, window: QWidget | None, but: frozenset[str] = frozenset()) -> None:
        """Let keys that work all over a window do nothing, but for some; None lets them again."""
        self._held = None if window is None else (window, but)

    def adopt(self, command: str, action: QAction) -> None:
        """Let an action have the key of a command."""
        action.setObjectName(command)
        action.setShortcut(QKeySequence(self.key(command)))
        adopted = (command, action)
        self._actions.append(adopted)
        action.destroyed.connect(lambda: self._actions.remove(adopted))

    def label(self, owner: QObject, show: Callable[[], object]) -> None:
        """Call ``show`` now, and again whenever keys change, as long as ``owner`` lives."""
        label = (owner, show)
        self._labels.append(label)
        owner.destroyed.connect(lambda: self._labels.remove(label))
        show()

    def runnable(self) -> list[Command]:
        """Return the commands that do something where the person is, in the usual order."""
        usable = {bound.command for bound in self._bound if bound.widget.isVisible()}
        return [command for command in COMMANDS if command.id in usable]

    def run(self, command: str, within: QWidget | None = None) -> None:
        """Do what the key of a command does where the person is; the innermost place wins.

        With ``within``, it does what it does all over that window.
        """
        places = [
            bound
            for bound in self._bound
            if bound.command == command
            and (bound.widget is within or (within is None and bound.widget.isVisible()))
        ]
        if places:
            self._do(places[-1])

    def _do(self, bound: _Bound) -> None:
        held = self._held
        if held is None or bound.widget is not held[0] or bound.command in held[1]:
            bound.act()

    def _keep(self, own: dict[str, str]) -> None:
        self._own = own
        self._write(self.stored())
        self._apply()

    def _apply(self) -> None:
        for bound in self._bound:
            bound.shortcut.setKey(QKeySequence(self.key(bound.command)))
        for command, action in self._actions:
            action.setShortcut(QKeySequence(self.key(command)))
        for _, show in self._labels:
            show()
        self.changed.emit()


def fixed_shortcut(key: str, widget: QWidget, act: Callable[[], object]) -> QShortcut:
    """Let one of the keys that are the same everywhere, such as Esc, call ``act`` in a widget.

    Raises:
        ValueError: it is none of them.
    """
    if key not in FIXED:
        raise ValueError(key)
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(act)
    return shortcut


def adopt_editor(keymap: Keymap, actions: Mapping[str, QAction]) -> None:
    """Let an editor's actions have the keys of the commands they are named after."""
    for name, action in actions.items():
        keymap.adopt(name, action)


def with_key(name: str, key: str) -> str:
    """Return a tooltip: what a button does, and the key that does it too, if there is one."""
    return f"{name} ({key})" if key else name


def _portable(key: str) -> str:
    return QKeySequence(key).toString(_PORTABLE)


def _understood(stored: str) -> dict[str, str]:
    """Read stored keys; what is unknown, damaged or taken twice is left out."""
    try:
        kept = json.loads(stored or "{}")
    except (ValueError, RecursionError):
        return {}
    own: dict[str, str] = {}
    for command, key in kept.items() if isinstance(kept, dict) else ():
        if command not in BY_ID or not isinstance(key, str) or len(key) > _MAX:
            continue
        plain = _portable(key)
        if bool(plain) == bool(key) and plain not in FIXED:
            own[command] = plain
    return {} if any(_clashes(own)) else own


def _clashes(own: Mapping[str, str]) -> Iterator[tuple[Command, Command]]:
    """Yield every two commands that would have one key in one place."""
    keys = [(own.get(command.id, command.key), command) for command in COMMANDS]
    for (key, one), (other_key, other) in combinations(keys, 2):
        if key and key == other_key and meet(one, other):
            yield one, other
