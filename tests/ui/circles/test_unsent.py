"""Words for a circle on their way to the vault: their field, a lock and a full disk in between."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import NOTHING, Changes
from app.domain.failures import DiskFull
from app.usecases.circles.port import Wording
from app.usecases.circles.unsent import keep_unsent, unsent
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.ui.circles.company import PATIENCE, WORDS, open_journal
from ui.program import Program
from ui.views.circle import unsent as unsent_module
from ui.views.circle.unsent import UnsentWords, unsent_words
from ui.views.gate.held import HeldView
from ui.widgets.lines import LinesField
from ui.widgets.overlay import Overlay

CIRCLE, WHAT = bytes(range(16)), "goodbye"


class Sheet(Overlay):
    """A field over the content, as the sheets of a circle have one."""

    def __init__(self, program: Program, before: str = "") -> None:
        super().__init__(program.look, "Words")
        self.field = LinesField(program.look, "Words")
        self.field.setText(before)
        self.body.addWidget(self.field)
        self.came: list[str] = []
        self.kept = UnsentWords(program.context, self.field, CIRCLE, WHAT, self.came.append)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Makes every transaction fail as on a full disk, or work again."""
    state = {"full": False}
    write = Vault.write

    def maybe(vault: Vault, work: Callable[..., object]) -> object:
        if state["full"]:
            raise DiskFull
        return write(vault, work)

    monkeypatch.setattr(Vault, "write", maybe)
    monkeypatch.setattr(unsent_module, "_LATER", 100)

    def switch(full: bool) -> None:  # noqa: FBT001 - a switch
        state["full"] = full

    return switch


def opened(program: Program, before: str = "") -> Sheet:
    sheet = Sheet(program, before)
    program.window.overlay(sheet)
    return sheet


def in_vault(program: Program) -> str:
    read = program.store.read(lambda tx: unsent(tx, CIRCLE, WHAT), lambda _: None)
    return read.result(PATIENCE / 1000)


def was_kept(program: Program, text: str) -> None:
    def write(tx: Transaction) -> Changes:
        keep_unsent(tx, CIRCLE, WHAT, text)
        return NOTHING

    program.store.write(write).result(PATIENCE / 1000)


def lock(program: Program, qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()


def open_again(program: Program, qtbot: QtBot) -> None:
    open_journal(program, program._folder, qtbot)


def test_a_lock_keeps_the_words_of_a_sheet_wherever_it_was_opened(
    program: Program, qtbot: QtBot
) -> None:
    program._warm.stop()
    window = program.window
    assert not [key for key in window._rooms if key == "circle"], "the room was never made"
    sheet = opened(program)
    QTest.keyClicks(sheet.field, "Thank you, all of you.")
    lock(program, qtbot)
    assert unsent_words(program.store) == []
    open_again(program, qtbot)
    assert in_vault(program) == "Thank you, all of you."
    again = opened(program)
    qtbot.waitUntil(lambda: again.field.text() == "Thank you, all of you.", timeout=PATIENCE)
    assert again.came == ["Thank you, all of you."]


def test_the_end_of_the_program_keeps_them_too(program: Program) -> None:
    program._warm.stop()
    QTest.keyClicks(opened(program).field, "Thank you")
    folder, store = program._folder, program.store
    program.end()
    vault = open_vault(folder, Passphrase(WORDS), state=store.state, now=store.now())
    assert vault.read(lambda tx: unsent(tx, CIRCLE, WHAT)) == "Thank you"
    vault.close()


def test_escape_right_after_the_last_key_loses_nothing(program: Program, qtbot: QtBot) -> None:
    sheet = opened(program)
    QTest.keyClicks(sheet.field, "Thank you")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: in_vault(program) == "Thank you", timeout=PATIENCE)
    qtbot.waitUntil(lambda: unsent_words(program.store) == [], timeout=PATIENCE)


def test_whoever_types_before_the_words_from_before_are_there_keeps_both(
    program: Program, qtbot: QtBot
) -> None:
    was_kept(program, "From before.")
    sheet = opened(program)
    QTest.keyClicks(sheet.field, "now")  # nothing was delivered since it was opened
    qtbot.waitUntil(lambda: sheet.field.text() == "From before.\n\nnow", timeout=PATIENCE)
    QTest.keyClicks(sheet.field, "!")
    assert sheet.field.text() == "From before.\n\nnow!", "the caret stays where it was"
    qtbot.waitUntil(lambda: in_vault(program) == "From before.\n\nnow!", timeout=PATIENCE)


def test_a_lock_before_they_are_there_keeps_both_as_well(program: Program, qtbot: QtBot) -> None:
    was_kept(program, "From before.")
    QTest.keyClicks(opened(program).field, "now")
    lock(program, qtbot)
    open_again(program, qtbot)
    assert in_vault(program) == "From before.\n\nnow"


def test_an_untouched_sheet_changes_nothing_of_what_was_kept(
    program: Program, qtbot: QtBot
) -> None:
    was_kept(program, "From before.")
    opened(program)
    lock(program, qtbot)
    open_again(program, qtbot)
    assert in_vault(program) == "From before."


def test_words_taken_out_again_are_forgotten(program: Program, qtbot: QtBot) -> None:
    was_kept(program, "Others.")
    sheet = opened(program, before="What was said")
    qtbot.waitUntil(lambda: sheet.field.text() == "Others.", timeout=PATIENCE)
    sheet.field.setText("What was said")
    qtbot.waitUntil(lambda: in_vault(program) == "", timeout=PATIENCE)


def test_on_a_full_disk_the_cover_waits_for_the_words_of_a_sheet_that_is_gone(
    program: Program, qtbot: QtBot, full_disk: Callable[[bool], None]
) -> None:
    failures: list[object] = []
    program.store.failed.connect(failures.append)
    sheet = opened(program)
    qtbot.waitUntil(lambda: sheet.kept._taken, timeout=PATIENCE)
    QTest.keyClicks(sheet.field, "Thank you")
    full_disk(True)
    program.lock()
    view = program.window.findChild(HeldView)
    assert view is not None
    qtbot.waitUntil(lambda: "disk is full" in view._why.text(), timeout=PATIENCE)
    assert program.store.is_open
    shown = [one for one in QApplication.allWidgets() if isinstance(one, LinesField)]
    assert "Thank you" not in [one.text() for one in shown if one.isVisible()]
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        full_disk(False)
    assert len(failures) == 1, "it is said once"
    open_again(program, qtbot)
    assert in_vault(program) == "Thank you"


def test_a_sheet_opened_again_goes_on_with_words_that_could_not_be_kept(
    program: Program, qtbot: QtBot, full_disk: Callable[[bool], None]
) -> None:
    sheet = opened(program)
    qtbot.waitUntil(lambda: sheet.kept._taken, timeout=PATIENCE)
    full_disk(True)
    QTest.keyClicks(sheet.field, "Thank you")
    sheet.reject()
    qtbot.waitUntil(lambda: len(unsent_words(program.store)) == 1
                    and unsent_words(program.store)[0].is_left(CIRCLE, WHAT),
                    timeout=PATIENCE)  # fmt: skip
    again = opened(program)
    qtbot.waitUntil(lambda: again.field.text() == "Thank you", timeout=PATIENCE)
    QTest.keyClicks(again.field, "x")
    full_disk(False)
    qtbot.waitUntil(lambda: in_vault(program) == again.field.text() != "", timeout=PATIENCE)
    qtbot.waitUntil(lambda: unsent_words(program.store) == [again.kept], timeout=PATIENCE)


def test_what_could_not_be_said_is_kept_though_its_sheet_is_gone(
    program: Program, qtbot: QtBot
) -> None:
    failures: list[object] = []
    program.store.failed.connect(failures.append)
    sheet = opened(program)
    QTest.keyClicks(sheet.field, "Thank you")
    told: list[object] = []

    def refuse(tx: Transaction, _: Wording) -> Changes:
        assert unsent(tx, CIRCLE, WHAT) == "", "forgotten in the transaction that sends"
        raise DiskFull

    sheet.kept.say(refuse, told.append, failed=told.append, owner=sheet)
    assert sheet.kept.unsaved
    sheet.reject()
    sheet.deleteLater()
    # Gone before anything that came meanwhile is delivered.
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: len(failures) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: in_vault(program) == "Thank you", timeout=PATIENCE)
    assert told == [], "nobody is there to be told"


def test_nothing_of_one_opening_reaches_the_next(program: Program, qtbot: QtBot) -> None:
    field = LinesField(program.look, "Words")
    kept = UnsentWords(program.context, field, CIRCLE, WHAT, lambda _: None)
    qtbot.addWidget(field)
    lock(program, qtbot)
    open_again(program, qtbot)
    field.setText("typed into a field of the journal before")
    kept.keep()
    assert not kept.unsaved
    assert in_vault(program) == ""
