"""Every room with long words and large text: nothing is cut, everything can be hit."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QLocale, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError as QtBotTimeout
from pytestqt.qtbot import QtBot

from app.domain.entry import Content
from app.settings import TEXT_SCALE
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from tests.ui.shell.conftest import WORDS
from ui.i18n import ENGLISH, PSEUDO, install_translations, languages
from ui.program import Program
from ui.theme.style import HANG_PROPERTY
from ui.views.settings import SettingsView

LEAST = 24
_PATIENCE = 5_000  # what arrives late, such as licences, needs a moment to find its place
TITLE = "A title that goes on for longer than any line of the column can hold, and then some more"
ROOMS = (
    "today", "journal", "boundaries", "trash", "import", "export", "measures", "session", "report",
    "insights", "kit", "keys", "plan",
)  # fmt: skip
#: What lies over a room, by the command that opens it.
OVERLAYS = ("check_up", "template", "goto", "mood", "goals", "questions")
#: Those with the least room to spare, for each language that ships.
TIGHT = ("today", "insights", "export", "keys", "boundaries")
TIGHT_SETTINGS = ("looks", "vault", "backups")
MINIMUM, USUAL = (880, 600), (1280, 800)


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The pseudo-language until the end of the test."""
    installed = install_translations(qapp, PSEUDO)
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def every_room(
    lamplit: Program,
    qtbot: QtBot,
    rooms: Sequence[str] = ROOMS,
    sections: Sequence[str] | None = None,
) -> Iterator[QWidget]:
    """Each room over a journal with one entry, and each section of the settings."""
    lamplit.start()
    with qtbot.waitSignal(lamplit.store.opened, timeout=30_000):
        lamplit.unlock_view.wanted.emit(Passphrase(WORDS))
    store = lamplit.store
    content = Content(title=TITLE, body="Words.", tags=("river", "walking-home-in-the-rain"))
    store.write(
        lambda tx: write_entry(
            tx, content, created_at=store.now(), zone="UTC", now=store.now(), new_id=store.new_id
        )
    )
    for key in rooms:
        lamplit.window.go(key)
        rest(250)
        yield lamplit.window.room(key)
    for command in OVERLAYS if rooms is ROOMS else ():
        lamplit.preferences.keys.run(command, lamplit.window)
        rest(250)
        yield lamplit.window
        lamplit.window.overlays.close_all()
    settings = lamplit.window.room("settings")
    assert isinstance(settings, SettingsView)
    for key in list(settings._makers) if sections is None else sections:
        lamplit.window.go("settings", key)
        rest(250)
        yield settings


def cut_labels(room: QWidget) -> list[str]:
    """The words that wrap and have no room to."""
    return [
        label.text()
        for label in room.findChildren(QLabel)
        if label.isVisible() and label.text() and label.hasHeightForWidth()
        and label.height() < label.heightForWidth(label.width())
    ]  # fmt: skip


@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 100), (USUAL, 200)])
@pytest.mark.usefixtures("long_words", "vault_folder")
def test_nothing_is_cut_and_every_target_is_large_enough(
    program: Callable[[], Program], qtbot: QtBot, size: tuple[int, int], scale: int
) -> None:
    lamplit = program()
    lamplit.preferences.set(TEXT_SCALE, scale)
    lamplit.window.resize(*size)
    fit(lamplit, qtbot, size, every_room(lamplit, qtbot))


@pytest.mark.parametrize("language", [code for code in languages() if code != ENGLISH])
@pytest.mark.parametrize(("size", "scale"), [(MINIMUM, 100), (USUAL, 200)])
@pytest.mark.usefixtures("vault_folder")
def test_nothing_is_cut_in_a_language_that_ships(
    program: Callable[[], Program], qapp: QApplication, qtbot: QtBot, language: str,
    size: tuple[int, int], scale: int,
) -> None:  # fmt: skip
    """Its words are no longer than the pseudo-language's; but they are other words."""
    installed = install_translations(qapp, language)
    try:
        lamplit = program()
        lamplit.preferences.set(TEXT_SCALE, scale)
        lamplit.window.resize(*size)
        fit(lamplit, qtbot, size, every_room(lamplit, qtbot, TIGHT, TIGHT_SETTINGS))
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(QLocale.c())


def fit(lamplit: Program, qtbot: QtBot, size: tuple[int, int], rooms: Iterator[QWidget]) -> None:
    """Fail where a label is cut, or a button too small for its words or for a finger."""
    for room in rooms:
        lamplit.window.resize(*size)
        with suppress(QtBotTimeout):
            qtbot.waitUntil(lambda: not wrong_in(room), timeout=_PATIENCE)  # noqa: B023 - at once
        assert not wrong_in(room)


def wrong_in(room: QWidget) -> list[str]:
    """What is wrong with the words and the buttons that are seen."""
    wrong = [f"cut: {words}" for words in cut_labels(room)]
    for button in room.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = f"{button.text() or button.accessibleName()} ({button.objectName()})"
        if min(button.width(), button.height()) < LEAST:
            wrong.append(f"small: {name}")
        if isinstance(button, QPushButton) and button.minimumSizeHint().width():
            # Of a plain button at the edge of its column only the padding is cut.
            hang = int(button.property(HANG_PROPERTY) or 0)
            if button.width() + hang < button.minimumSizeHint().width():
                wrong.append(f"cut: {name}")
    return wrong


@pytest.mark.usefixtures("vault_folder")
def test_a_long_title_wraps_and_is_one_paragraph(
    program: Callable[[], Program], qtbot: QtBot, tmp_path: Path
) -> None:
    del tmp_path
    lamplit = program()
    rooms = every_room(lamplit, qtbot)
    next(rooms)
    journal = next(rooms)
    page = journal.page  # type: ignore[attr-defined]  # a JournalView
    qtbot.waitUntil(lambda: page.title.text() == TITLE, timeout=10_000)
    title, line = page.title, lamplit.look.line_height("words.h1")
    assert title.height() >= 2 * line
    assert title.verticalScrollBar().value() == 0
    told: list[str] = []
    title.textEdited.connect(told.append)
    title.setFocus()
    title.selectAll()
    QApplication.clipboard().setText("Two\nlines")
    title.paste()
    assert title.text() == "Two lines"
    assert told == ["Two lines"]
    qtbot.waitUntil(lambda: title.height() < 2 * line)
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == "Two lines"
    assert page.editor.hasFocus()
    rooms.close()  # type: ignore[attr-defined]  # a generator


@pytest.mark.usefixtures("vault_folder")
def test_a_long_title_leaves_room_for_words(program: Callable[[], Program], qtbot: QtBot) -> None:
    lamplit = program()
    lamplit.preferences.set(TEXT_SCALE, 200)
    lamplit.window.resize(*USUAL)
    rooms = every_room(lamplit, qtbot)
    next(rooms)
    page = next(rooms).page  # type: ignore[attr-defined]  # a JournalView
    newest = lamplit.store.with_vault(lambda v: v.read(lambda tx: tx.timeline.newest(1)[0].id))
    lamplit.window.go("journal", newest.result(timeout=10))
    qtbot.waitUntil(lambda: page.title.isVisible() and page.title.text() == TITLE, timeout=10_000)
    rest(100)
    parts = (page._head, page.title, page.editor, page.tags, page._foot)
    edges = [part.geometry() for part in parts]
    for above, below in pairwise(edges):
        assert above.bottom() < below.top()
    assert page.title.height() % lamplit.look.line_height("words.h1") == lamplit.look.px(4)
    rooms.close()  # type: ignore[attr-defined]  # a generator
