"""Settings as the screens use them: the machine's in a file, the others in the vault."""

import json
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Changes
from app.settings import SHORTCUTS, Place, Setting, by_key
from app.vault import durable
from app.vault.transaction import Transaction
from ui.keymap import Keymap
from ui.opened import Opened
from ui.store import Store

V = TypeVar("V", bool, int, str)

_MAX_FILE = 64 * 1024


def read_machine(file: Path) -> dict[str, str]:
    """Return what is kept for this machine; a damaged file counts as none: only looks are lost."""
    try:
        with file.open("rb") as opened:
            kept = json.loads(opened.read(_MAX_FILE))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(key): value for key, value in kept.items() if isinstance(value, str)}


class Preferences(QObject):
    """Reads and changes settings; a change acts at once.

    Attributes:
        keys: which key does what.

    Signals:
        changed(str): the setting with that key has another value.
        failed(Failure): a change could not be kept; it acts until the program ends.
    """

    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, store: Store, machine_file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._file = machine_file
        self._machine = read_machine(machine_file)
        self._vault: dict[str, str] = {}
        self.keys = Keymap(
            lambda: self.get(SHORTCUTS), lambda text: self.set(SHORTCUTS, text), self
        )
        self.changed.connect(self._keys_changed)
        store.opened.connect(self._take)
        store.locked.connect(self._drop)

    def get(self, setting: Setting[V]) -> V:
        """Return a setting's value, or its default while the vault is locked."""
        return setting.read(self._machine if setting.place is Place.MACHINE else self._vault)

    def set(self, setting: Setting[V], value: V) -> None:
        """Change a setting.

        Raises:
            ValueError: the value is not allowed.
        """
        text = setting.write(value)
        if setting.place is Place.MACHINE:
            self._machine[setting.key] = text
            self._write_machine()
        else:
            self._vault[setting.key] = text

            def keep(tx: Transaction) -> Changes:
                tx.settings.put(setting.key, text)
                return Changes(settings=True)

            self._store.write(keep, initiator=self)
        self.changed.emit(setting.key)

    @property
    def in_vault(self) -> dict[str, str]:
        """The open vault's settings, as they are kept."""
        return dict(self._vault)

    def remember(self, key: str, value: str) -> None:
        """Keep a fact of this machine that is no setting: a window's place, the known vaults.

        Never anything a person wrote.
        """
        self._machine[f"_{key}"] = value
        self._write_machine()

    def remembered(self, key: str) -> str:
        """Return a fact of this machine, or an empty text."""
        return self._machine.get(f"_{key}", "")

    def _take(self, opened: Opened) -> None:
        self._vault = dict(opened.settings)
        self._say_all()

    def _drop(self) -> None:
        self._vault = {}

    def _keys_changed(self, key: str) -> None:
        if key == SHORTCUTS.key:
            self.keys.reload()

    def _say_all(self) -> None:
        for key in self._vault:
            try:
                by_key(key)
            except KeyError:
                continue
            self.changed.emit(key)

    def _write_machine(self) -> None:
        """Write the file beside everything else: the window never waits for the disk."""
        file, text = self._file, json.dumps(self._machine, indent=1).encode()

        def write() -> None:
            with durable.as_failures():
                file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            durable.write_atomic(file, text)

        self._store.aside(write, lambda _: None, self, failed=self.failed.emit)
