"""The guided demo: walks through the main flow and leaves a picture of every screen."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from app.paths import Folders
from app.settings import TEXT_SCALE, THEME
from app.vault.transaction import Transaction
from ui.main import make_application, zone
from ui.program import Program
from ui.theme.tokens import THEMES
from ui.views.gate.first_run import FirstRunView
from ui.widgets.fields import SearchField

SIZES = ((1280, 800), (1920, 1080))
_SETTLE = 350
_PATIENCE = 60_000


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture: its name, and what to do before it is taken."""

    name: str
    before: Callable[[], object]


@dataclass(frozen=True, slots=True)
class _Landmarks:
    """Entries of the practice journal that make good pictures."""

    with_picture: object
    long: object
    changed: object


def run_tour(folders: Folders, out: Path, now: Callable[[], datetime]) -> list[Path]:
    """Take a picture of every screen in every theme and return where they are.

    Args:
        folders: a temporary home; nothing of the person's own is touched.
        out: where the pictures go; made if it does not exist.
        now: gives the present.
    """
    out.mkdir(parents=True, exist_ok=True)
    app = make_application([])
    program = Program(app, folders, now=now, zone=zone, environ={})
    taken: list[Path] = []
    program.start()
    for theme, size, scale in _looks():
        _dress(program, theme, size, scale)
        label = theme if scale == 100 else f"{theme}-{scale}"  # noqa: PLR2004 - per cent
        folder = out / label / f"{size[0]}x{size[1]}"
        folder.mkdir(parents=True, exist_ok=True)
        for number, stop in enumerate(_stops(program), 1):
            stop.before()
            _wait(_SETTLE)
            path = folder / f"{number:02d}-{stop.name}.png"
            program.window.grab().save(str(path))
            taken.append(path)
        _lock(program)
    program.end()
    (out / "pictures.json").write_text(
        json.dumps([path.relative_to(out).as_posix() for path in taken], indent=1), "utf-8"
    )
    return taken


def _looks() -> Iterator[tuple[str, tuple[int, int], int]]:
    for theme in THEMES:
        for size in SIZES:
            yield theme, size, 100
    yield "paper", SIZES[0], 200


def _dress(program: Program, theme: str, size: tuple[int, int], scale: int) -> None:
    program.preferences.set(THEME, theme)
    program.preferences.set(TEXT_SCALE, scale)
    program.window.resize(*size)


def _stops(program: Program) -> Iterator[Stop]:
    """Yield every stop; each is carried out before the next one is asked for."""
    window = program.window
    program.show_first_run()
    view = window.findChildren(FirstRunView)[-1]
    yield Stop("first-run-passphrase", lambda: view.fill("quince harbour lantern robin"))
    yield Stop("first-run-recovery-code", view.go_on)
    yield Stop("first-run-comfort", view.answer_and_go_on)
    yield Stop("unlock", lambda: _show_unlock(program))
    _open_practice(program)
    marks = _landmarks(program)
    yield Stop("today", lambda: window.go("today"))
    yield Stop("journal", lambda: window.go("journal", marks.with_picture))
    yield Stop("journal-long-entry", lambda: window.go("journal", marks.long))
    yield Stop("journal-search", lambda: _search(window, "river"))
    yield Stop("journal-nothing-found", lambda: _search(window, "zzzz"))
    yield Stop("journal-day", lambda: _show_day(program))
    yield Stop("history", lambda: window.go("history", marks.changed))
    yield Stop("trash", lambda: window.go("trash"))
    yield Stop("import", lambda: window.go("import"))
    yield Stop("settings", lambda: window.go("settings"))


def _show_unlock(program: Program) -> None:
    view = program.unlock_view
    text = QCoreApplication.translate("Program", "Restorable: %1 entries, %2.")
    view.set_vault(Path("Journal.lamplit"), text.replace("%1", "381").replace("%2", "21:04"))
    program.window.show_gate(view)


def _open_practice(program: Program) -> None:
    loop = QEventLoop()
    program.store.opened.connect(loop.quit)
    program.store.failed.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    program.start_demo()
    loop.exec()


def _landmarks(program: Program) -> _Landmarks:
    def look(tx: Transaction) -> _Landmarks:
        rows = tx.timeline.newest(400)
        pictured = next((row.id for row in rows if row.picture), rows[0].id)
        longest = max(rows, key=lambda row: row.words).id
        changed = next((row.id for row in rows if len(tx.revisions.of(row.id)) > 1), rows[0].id)
        return _Landmarks(pictured, longest, changed)

    return program.store.with_vault(lambda vault: vault.read(look)).result()


def _search(window: QWidget, text: str) -> None:
    for field in window.findChildren(SearchField):
        if field.isVisible():
            field.setText(text)
            return


def _show_day(program: Program) -> None:
    _search(program.window, "")
    program.window.go("journal", program.context.today())


def _lock(program: Program) -> None:
    loop = QEventLoop()
    program.store.locked.connect(loop.quit)
    QTimer.singleShot(_PATIENCE, loop.quit)
    program.lock()
    loop.exec()


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def temporary(folder: Path) -> Folders:
    """Return folders for a tour below a temporary one."""
    return replace(Folders(folder, folder), vaults=folder / "vaults", state=folder / "state")
