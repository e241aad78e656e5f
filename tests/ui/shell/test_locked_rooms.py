"""At a lock the rooms go for good: nothing that lives longer keeps a part of one."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.vault.keys.credentials import Passphrase
from tests.ui.shell.conftest import WORDS
from ui.program import Program
from ui.window import MainWindow

ROOMS = (
    "today", "journal", "insights", "boundaries", "plan", "trash", "settings", "import", "export",
    "keys", "measures", "kit", "session", "report", "history",
)  # fmt: skip
ROUNDS = 2


def parts_of(window: MainWindow) -> "list[weakref.ref[QWidget]]":
    """Every part of our own of every room that was visited."""
    found = [part for room in window.rooms() for part in (room, *room.findChildren(QWidget))]
    return [weakref.ref(part) for part in found if type(part).__module__.startswith("ui.")]


def test_no_part_of_a_room_outlives_the_lock(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    lamplit.start(vault_folder)
    for _ in range(ROUNDS):
        with qtbot.waitSignal(lamplit.store.opened):
            lamplit.unlock_view.wanted.emit(Passphrase(WORDS))
        for room in ROOMS:
            lamplit.window.go(room)
        parts = parts_of(lamplit.window)
        assert len(lamplit.window.rooms()) >= len(ROOMS)
        with qtbot.waitSignal(lamplit.store.locked):
            lamplit.lock()

        def left(parts: "list[weakref.ref[QWidget]]" = parts) -> Counter[str]:
            gc.collect()
            return Counter(type(part).__name__ for ref in parts if (part := ref()) is not None)

        qtbot.waitUntil(lambda: not left())
