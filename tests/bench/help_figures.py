"""How long Help now takes from its key to its numbers; in a process of its own.

Usage: ``python help_figures.py FOLDER``. Prints one line of JSON: times in seconds, by where it was
opened. No network is there to wait for; the journal is damaged for the last of them.
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.plan import Section
from app.domain.session import Professional
from app.paths import folders
from app.settings import COUNTRY
from app.usecases.own_plan import choose_short, keep_part
from app.usecases.plan_session import keep_professional
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import MIB, Cost
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from tests.prove.desk import Desk, FirstPaint
from ui.views.help.numbers import NumberBlock

SECRET = "quince lamp harbour"
ROUNDS = 9


def make(folder: Path) -> None:
    """Make a journal with a plan, its short form and twelve people."""
    now = datetime(2026, 11, 22, 20, 4, tzinfo=UTC)
    vault = create_vault(
        folder, [(Passphrase(SECRET), "mine")], state=folders().incarnations, now=now,
        cost=Cost(8 * MIB, 1, 1),
    )  # fmt: skip
    words = "\n".join(f"Line {at} of what I wrote down here" for at in range(8))

    def fill(tx: Transaction) -> None:
        for section in Section:
            keep_part(tx, section, words, now=now)
        choose_short(tx, tuple(Section), now=now)
        for at in range(12):
            phone = f"020 7946 01{at:02}"
            keep_professional(tx, Professional(UUID(int=at + 1), f"Person {at}", "friend", phone))

    vault.write(fill)
    vault.close()


def opening(desk: Desk) -> float:
    """From the key to painted numbers; the page is left again afterwards."""
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow, "the window in front")
    began = time.perf_counter()
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_F12)
    page = desk.program.help.page
    painted = FirstPaint(page)
    page.update()
    desk.wait_for(
        lambda: painted.at and any(one.isVisible() for one in page.findChildren(NumberBlock)),
        "the numbers",
    )
    took = time.perf_counter() - began
    QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Escape)
    desk.pause(0.1)
    assert not desk.window.is_at_help
    return took


def main() -> None:
    """Open help from everywhere."""
    home = Path(sys.argv[1])
    vault = home / "Help.lamplit"
    make(vault)
    desk = Desk(vault)
    desk.program.preferences.set(COUNTRY, "US")
    desk.wait_for(lambda: desk.painted.at, "the unlock screen")
    figures = {"locked, at once after the start": [opening(desk)]}
    desk.pause(2)
    figures["locked"] = [opening(desk) for _ in range(ROUNDS)]
    desk.unlock(SECRET)
    desk.pause(3)
    for room in ("today", "journal", "insights", "settings", "keys", "plan"):
        desk.window.go(room)
        desk.pause(1)
        figures[f"open, from {room}"] = [opening(desk) for _ in range(ROUNDS)]
    desk.lock()
    for path in vault.glob("journal.db*"):
        path.write_bytes(os.urandom(1 << 16))
    figures["locked, the journal damaged"] = [opening(desk) for _ in range(ROUNDS)]
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    desk.end()


if __name__ == "__main__":
    main()
