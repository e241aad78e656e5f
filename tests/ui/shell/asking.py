"""A person who asks for help in the real program; for tests of Help now."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.plan import Section
from app.domain.session import Professional
from app.usecases.own_plan import choose_short, keep_part
from app.usecases.plan_session import keep_professional
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from tests.ui.shell.conftest import WORDS
from ui.program import Program
from ui.views.help.numbers import NumberBlock
from ui.views.help.page import HelpPage

Make = Callable[[], Program]
F1, F8, F12, ESC = Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F12, Qt.Key.Key_Escape


def started(program: Make, qtbot: QtBot) -> Program:
    """The program with its window in front."""
    made = program()
    made.start()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def opened(program: Make, qtbot: QtBot) -> Program:
    """The program with its journal open."""
    made = started(program, qtbot)
    unlock(made, qtbot)
    return made


def unlock(made: Program, qtbot: QtBot) -> None:
    """Open the journal."""
    made.unlock_view.wanted.emit(Passphrase(WORDS))
    qtbot.waitUntil(lambda: made.window.is_at_home, timeout=10_000)


def press(made: Program, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or made.window, key)


def shown_help(made: Program) -> bool:
    """Whether help is in front."""
    return made.window.is_at_help


def at_home(made: Program) -> bool:
    """Whether the rooms are in front."""
    return made.window.is_at_home


def said(widget: QWidget) -> str:
    """Every word that can be seen in a widget."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def numbers(page: HelpPage) -> list[str]:
    """The large numbers, from the top."""
    blocks = [one for one in page.findChildren(NumberBlock) if one.isVisible()]
    return [one.number for one in sorted(blocks, key=lambda one: one.mapTo(page, one.pos()).y())]


def shows(qtbot: QtBot, page: HelpPage, *wanted: str) -> None:
    """Wait until these are the large numbers, or the first of them."""
    qtbot.waitUntil(lambda: tuple(numbers(page))[: len(wanted)] == wanted)


def keep(made: Program, qtbot: QtBot, work: Callable[[Transaction], object]) -> None:
    """Run a use case and wait for it."""
    done: list[object] = []
    made.store.write(work, done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(done))


def write_plan(made: Program, qtbot: QtBot, *, short: bool = False) -> None:
    """Write two parts of a plan, and a person."""
    now = made.store.now()
    card = Professional(made.store.new_id(), "Dr. Ada", "therapist", "020 7946 0102")
    keep(made, qtbot, lambda tx: keep_part(tx, Section.SIGNS, "I stop answering", now=now))
    keep(made, qtbot, lambda tx: keep_part(tx, Section.ALONE, "Out to the river", now=now))
    keep(made, qtbot, lambda tx: keep_professional(tx, card))
    if short:
        keep(made, qtbot, lambda tx: choose_short(tx, (Section.ALONE,), now=now))
