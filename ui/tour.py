"""The guided demo: walks through the main flow and leaves a picture of every screen."""

import json
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from app.domain.changes import Changes
from app.domain.entry import Content
from app.domain.failures import DiskFull, WrongPassphrase
from app.domain.mood import Valence
from app.paths import Folders
from app.settings import TEXT_SCALE, THEME
from app.usecases.circles.port import Factory
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.i18n import install_translations
from ui.main import make_application, zone
from ui.program import Program
from ui.text import failure_text
from ui.theme.fonts import load_fonts
from ui.theme.tokens import THEMES
from ui.tour_circle import before_circle_stops, circle_stops
from ui.tour_inner import empty_stops, full_stops
from ui.tour_limits import limits_stops
from ui.tour_stop import Stop, picture_of
from ui.tour_words import HARD, TO_SHARE, TODAY
from ui.views.editing.popover import close_popovers
from ui.views.gate.first_run import FirstRunView
from ui.views.journal import JournalView
from ui.views.journal.page import JournalPage
from ui.views.take_out import TakeOutView
from ui.views.today import TodayView
from ui.views.trash import TrashView
from ui.widgets.strip import Strip

SIZES = ((1280, 800), (1920, 1080))
_PATIENCE = 600_000  # a busy computer takes its time to make a year
_LANGUAGE = "en_GB"


@dataclass(frozen=True, slots=True)
class _Landmarks:
    """Entries of the practice journal that make good pictures."""

    with_picture: object
    long: object
    changed: object


def run_tour(
    folders: Folders, out: Path, now: Callable[[], datetime], circles: Factory | None
) -> list[Path]:
    """Take a picture of every screen in every theme and return where they are.

    Args:
        folders: a temporary home; nothing of the person's own is touched.
        out: where the pictures go; made if it does not exist.
        now: gives the present.
        circles: makes the engine of circles; None where that is not installed, and not shown.
    """
    out.mkdir(parents=True, exist_ok=True)
    with _nothing_said_of_size_hints():
        taken = _taken(folders, out, now, circles)
    (out / "pictures.json").write_text(
        json.dumps([path.relative_to(out).as_posix() for path in taken], indent=1), "utf-8"
    )
    return taken


def _taken(
    folders: Folders, out: Path, now: Callable[[], datetime], circles: Factory | None
) -> list[Path]:
    app = make_application([])
    load_fonts(app, every=True)  # pictures have every script, whatever the machine has
    translators = install_translations(app, _LANGUAGE)
    program = Program(app, folders, now=now, zone=zone, environ={}, circles=circles)
    taken: list[Path] = []
    program.start()
    for theme, size, scale in _looks():
        _dress(program, theme, size, scale)
        label = theme if scale == 100 else f"{theme}-{scale}"  # noqa: PLR2004 - per cent
        folder = out / label / f"{size[0]}x{size[1]}"
        folder.mkdir(parents=True, exist_ok=True)
        for number, stop in enumerate(_stops(program, folders, f"{label} {size[0]}"), 1):
            stop.arrive()
            path = folder / f"{number:02d}-{stop.name}.png"
            picture_of(program.window).save(str(path))
            taken.append(path)
        _lock(program)
    program.end()
    del translators
    return taken


@contextmanager
def _nothing_said_of_size_hints() -> Iterator[None]:
    """Pass on what Qt says, but not that windows drawn without a display have no size hints."""

    def say(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _looks() -> Iterator[tuple[str, tuple[int, int], int]]:
    for theme in THEMES:
        for size in SIZES:
            yield theme, size, 100
    yield "paper", SIZES[0], 200


def _dress(program: Program, theme: str, size: tuple[int, int], scale: int) -> None:
    program.preferences.set(THEME, theme)
    program.preferences.set(TEXT_SCALE, scale)
    program.window.resize(*size)
    program.window.activateWindow()  # the caret and rings show only in an active window


def _stops(program: Program, folders: Folders, label: str) -> Iterator[Stop]:
    """Yield every stop; each is carried out before the next one is asked for."""
    yield from _way_in(program)
    _open(
        program,
        lambda: program.store.adopt(partial(_empty_vault, folders, label, program.store.now())),
    )
    yield from _empty(program)
    yield from empty_stops(program)
    if program.circles.is_available:
        yield from before_circle_stops(program)
    _lock(program)
    _open(program, program.start_demo)
    yield from _written(program)
    yield from full_stops(program)
    if program.circles.is_available:
        yield from circle_stops(program, _add(program, TO_SHARE))
        yield from limits_stops(program)
    yield from _hard(program)
    yield from _around(program)


def _way_in(program: Program) -> Iterator[Stop]:
    program.show_first_run()
    view = program.window.findChildren(FirstRunView)[-1]
    yield Stop("first-run-passphrase", lambda: view.fill("quince harbour lantern robin"))
    yield Stop("first-run-recovery-code", view.go_on)
    yield Stop("first-run-comfort", view.answer_and_go_on)
    yield Stop("unlock", lambda: _show_unlock(program))
    yield Stop("unlock-refused", lambda: program.unlock_view.refuse(WrongPassphrase()))


def _empty(program: Program) -> Iterator[Stop]:
    window = program.window
    yield Stop("first-day", lambda: window.go("today"))
    yield Stop("journal-empty", lambda: window.go("journal"))
    yield Stop("trash-empty", lambda: window.go("trash"))


def _written(program: Program) -> Iterator[Stop]:
    window = program.window
    marks = _landmarks(program)
    yield Stop("today", lambda: window.go("today"))
    yield Stop("today-noted", lambda: _write_today(program))
    yield Stop("today-written", lambda: _dismiss(window.findChildren(Strip)))
    yield Stop("journal", lambda: window.go("journal", marks.with_picture))
    yield Stop("journal-long-entry", lambda: window.go("journal", marks.long))
    yield Stop("journal-search", lambda: window.go("journal", "river"))
    yield Stop("journal-nothing-found", lambda: window.go("journal", "zzzz"))
    yield Stop("journal-day", lambda: window.go("journal", program.context.today()))
    yield Stop("journal-mood", lambda: _page(program).choose_mood())
    close_popovers(window)
    yield Stop("journal-moment", lambda: _page(program).choose_moment())
    close_popovers(window)
    _dismiss(window.findChildren(Strip))
    yield Stop("history", lambda: window.go("history", marks.changed))


def _hard(program: Program) -> Iterator[Stop]:
    """Yield what is hard to draw: words without an end, many tags, the other direction."""
    window = program.window
    for name, content in HARD:
        ident = _add(program, content)
        yield Stop(f"journal-{name}", partial(window.go, "journal", ident))


def _around(program: Program) -> Iterator[Stop]:
    window = program.window
    yield Stop("trash", lambda: window.go("trash"))
    yield Stop("trash-asking", lambda: cast("TrashView", window.room("trash")).ask_to_empty())
    yield Stop("import", lambda: window.go("import"))
    yield Stop("export", lambda: window.go("export"), lambda: _is_counted(program))
    yield Stop("settings", lambda: window.go("settings", "looks"))
    yield Stop("settings-vault", lambda: window.go("settings", "vault"))
    yield Stop("strips", lambda: _say(program))


def _is_counted(program: Program) -> bool:
    return cast("TakeOutView", program.window.room("export")).choose.go.isEnabled()


def _write_today(program: Program) -> None:
    today = cast("TodayView", program.window.room("today"))
    if today.editing.is_empty:
        today.editor.insert_text(TODAY)
    today.check_in.row.tile(Valence.SLIGHTLY_PLEASANT).click()


def _dismiss(strips: list[Strip]) -> None:
    for strip in strips:
        strip.dismiss()


def _page(program: Program) -> JournalPage:
    return cast("JournalView", program.window.room("journal")).page


def _say(program: Program) -> None:
    program.window.go("today")
    program.window.warn(failure_text(DiskFull()), QCoreApplication.translate("Tour", "Try again"))
    program.window.say(
        QCoreApplication.translate("Tour", "Moved to trash. It stays there for 30 days."),
        QCoreApplication.translate("Tour", "Undo"),
    )


def _add(program: Program, content: Content) -> UUID:
    store = program.store
    loop, ident = QEventLoop(), store.new_id()

    def work(tx: Transaction) -> tuple[UUID, Changes]:
        return write_entry(
            tx, content, created_at=store.now(), zone=zone(), now=store.now(),
            new_id=store.new_id, valence=Valence.PLEASANT, starred=True, entry_id=ident,
        )  # fmt: skip

    store.write(work, lambda _: loop.quit())
    QTimer.singleShot(_PATIENCE, loop.quit)
    loop.exec()
    return ident


def _empty_vault(folders: Folders, label: str, now: datetime) -> Vault:
    """Make a vault that nobody can open again, in the tour's own folder."""
    return create_vault(
        folders.vaults / f"{label}.lamplit", [(Passphrase(secrets.token_hex(16)), label)],
        state=folders.incarnations, now=now, cost=Cost(8192, 1, 1),
    )  # fmt: skip


def _show_unlock(program: Program) -> None:
    view = program.unlock_view
    text = QCoreApplication.translate("Program", "Restorable: %1 entries, %2.")
    view.set_vault(Path("Journal.lamplit"), text.replace("%1", "381").replace("%2", "21:04"))
    program.window.show_gate(view)


def _open(program: Program, begin: Callable[[], object]) -> None:
    loop = QEventLoop()
    program.store.opened.connect(loop.quit)
    program.store.failed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    begin()
    loop.exec()
    program.watch.set_minutes(0)  # nobody is there, and it takes longer than somebody would be away


def _landmarks(program: Program) -> _Landmarks:
    def look(tx: Transaction) -> _Landmarks:
        rows = tx.timeline.newest(400)
        pictured = next((row.id for row in rows if row.picture), rows[0].id)
        longest = max(rows, key=lambda row: row.words).id
        changed = next((row.id for row in rows if len(tx.revisions.of(row.id)) > 1), rows[0].id)
        return _Landmarks(pictured, longest, changed)

    return program.store.with_vault(lambda vault: vault.read(look)).result()


def _lock(program: Program) -> None:
    loop = QEventLoop()
    program.store.locked.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    program.lock()
    loop.exec()


def temporary(folder: Path) -> Folders:
    """Return folders for a tour below a temporary one."""
    return replace(Folders(folder, folder), vaults=folder / "vaults", state=folder / "state")
