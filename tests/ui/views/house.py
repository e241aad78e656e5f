"""A window with real rooms over a real vault, for tests of screens and for looking at them."""

import hashlib
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.changes import Changes
from app.domain.entry import Content
from app.usecases.edit_entry import edit_entry
from app.usecases.write_entry import write_entry
from app.vault.backups import Backup
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import MIB, Cost
from app.vault.lock import Holder
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from ui.backing_up import BackingUp
from ui.circles.host import CircleHost
from ui.context import Context
from ui.hosting.relay import RelayHost
from ui.preferences import Preferences
from ui.store import Store
from ui.tasks import Tasks, Urgency
from ui.theme.look import Look, LookChoice
from ui.views.gate.ways import show_closing
from ui.window import MainWindow

T = TypeVar("T")
CHEAP = Cost(8 * MIB, 1, 1)
_LAST = Urgency.IDLE
START = datetime(2026, 11, 22, 20, 4, tzinfo=UTC)
PASSPHRASE = "quince lamp harbour"


class OtherRoom(QWidget):
    """Stands for a room that other tests are about; remembers what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[object] = []

    def show_target(self, target: object) -> None:
        self.targets.append(target)

    def flush(self) -> None:
        return

    def clear(self) -> None:
        return


class Household:
    """Stands for the program; does what it does with the store, and remembers the rest."""

    def __init__(self, context: Context, hosting: RelayHost) -> None:
        self.store = context.store
        self.hosting = hosting
        self.backing_up = BackingUp(context, show_closing=show_closing)
        self.asked: list[object] = []
        self.vaults: list[Path] = []

    def lock(self) -> None:
        self.asked.append("lock")

    def back_up(self, then: Callable[[Backup], object] | None = None) -> None:
        self.backing_up.back_up(then)

    def known_vaults(self) -> list[Path]:
        return self.vaults

    def open_other(self, folder: Path | None) -> None:
        self.asked.append(folder)

    def delete_journal(self, *, backups: bool) -> None:
        self.asked.append(("delete", backups))
        self.store.delete(
            backups=backups,
            then=lambda: self.asked.append("gone"),
            failed=self.asked.append,
        )


class House:
    """The window, its rooms and the vault behind them."""

    def __init__(self, app: QApplication, folder: Path, choice: LookChoice | None = None) -> None:
        self.app = app
        self.moment = START
        self.random = _Random()
        self.crashes: list[BaseException] = []
        self.failures: list[object] = []
        self.tasks = Tasks()
        self.tasks.crashed.connect(self.crashes.append)
        self.store = Store(
            self.tasks, state=folder / "state", now=lambda: self.moment, random=self.random
        )
        self.store.failed.connect(self.failures.append)
        self.preferences = Preferences(self.store, folder / "machine.json")
        self.look = Look(choice or LookChoice(theme="paper", reduced_motion=True))
        self.look.install(app)
        self.window = MainWindow(self.look, self.preferences)
        self.zone = "Europe/Berlin"
        self.context = Context(
            self.store, self.look, self.preferences, self.window, lambda: self.zone,
            CircleHost(self.store, self.preferences, None),
        )  # fmt: skip
        hosting = RelayHost(self.store, self.preferences, folder / "relay")
        self.program = Household(self.context, hosting)
        self.folder = folder / "Diary.lamplit"
        self._add_rooms()

    def _add_rooms(self) -> None:
        from ui.views.bring_in import BringInView
        from ui.views.history import HistoryView
        from ui.views.kit.view import KitView
        from ui.views.settings import SettingsView
        from ui.views.take_out import TakeOutView
        from ui.views.trash import TrashView

        context, rail = self.context, self.window.rail
        for key, icon, name in (("today", "sun", "Today"), ("journal", "book-open", "Journal")):
            rail.add_item(key, icon, name)
        rail.add_item("settings", "settings-2", "Settings", foot=True)
        rail.add_item("lock", "lock-keyhole", "Lock", "Ctrl L", foot=True, room=False)
        self.window.add_room("today", OtherRoom)
        self.window.add_room("journal", OtherRoom)
        self.window.add_room("history", lambda: HistoryView(context))
        self.window.add_room("kit", lambda: KitView(context))
        self.window.add_room("trash", lambda: TrashView(context))
        self.window.add_room("import", lambda: BringInView(context))
        self.window.add_room("export", lambda: TakeOutView(context))
        self.window.add_room(
            "settings",
            lambda: SettingsView(context, self.program, cost=CHEAP, random=self.random),
        )

    def open(self, size: tuple[int, int] = (1280, 800)) -> "House":
        """Make the vault, open it and show the window."""
        self.store.adopt(
            lambda: create_vault(
                self.folder, [(Passphrase(PASSPHRASE), "Passphrase")],
                state=self.store.state, now=self.moment, holder=Holder.WINDOW,
                random=self.random, cost=CHEAP,
            )
        )  # fmt: skip
        self.until(lambda: self.store.is_open)
        self.window.resize(*size)
        self.window.show()
        self.window.show_home()
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)
        self.settle()
        return self

    def until(self, ready: Callable[[], object], timeout: float = 60.0) -> None:
        """Let the window live until something is so."""
        end = time.monotonic() + timeout
        while not ready():
            assert time.monotonic() < end, "it did not come about in time"
            assert not self.crashes, self.crashes
            self._live(5)

    def settle(self) -> None:
        """Let everything queued happen: each lane answers, and the layouts come to rest."""
        for _ in range(3):
            self._wait_for_lanes()
        if self.window.isVisible() and not self.window.isActiveWindow():
            # Shortcuts work in the active window only.
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)
        QApplication.sendPostedEvents()
        self._live(10)
        assert not self.crashes, self.crashes

    def _wait_for_lanes(self) -> None:
        done: list[int] = []
        for lane in (
            self.store._work_lane,
            self.store._vault_lane,
            self.store._read_lane,
            self.store._aside_lane,
        ):
            self.tasks.run(lane, lambda: 0, done.append, urgency=_LAST)
        self.until(lambda: len(done) == 4)

    def _live(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def write(self, work: Callable[[Transaction], "tuple[T, Changes] | Changes"]) -> T:
        """Run a use case and wait for it."""
        got: list[T] = []
        self.store.write(work, got.append)
        self.until(lambda: got)
        return got[0]

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Read something and wait for it."""
        got: list[T] = []
        self.store.read(work, got.append)
        self.until(lambda: got)
        return got[0]

    def entry(self, body: str, title: str = "", *, days: float = 0, device: str = "") -> UUID:
        """Write an entry some days ago."""
        at = self.moment - timedelta(days=days)
        return self.write(
            lambda tx: write_entry(
                tx, Content(body, title), created_at=at, zone=self.zone, now=at,
                new_id=self.store.new_id, device=device,
            )
        )  # fmt: skip

    def edit(
        self, entry: UUID, body: str, title: str = "", *, days: float, device: str = ""
    ) -> None:
        """Make another version some days ago."""
        at = self.moment - timedelta(days=days)
        self.write(
            lambda tx: edit_entry(
                tx, entry, Content(body, title), now=at, new_id=self.store.new_id, device=device
            )
        )

    def go(self, room: str, target: object = None) -> QWidget:
        """Show a room and let it read what it shows."""
        self.window.go(room, target)
        self.settle()
        return self.window.room(room)

    def said(self) -> str:
        """What the strip at the foot says."""
        return "" if self.window._foot.isHidden() else self.window._foot.text()

    def warned(self) -> str:
        """What the strip at the top says."""
        return "" if self.window._top.isHidden() else self.window._top.text()

    def act(self) -> None:
        """Take the action of the strip at the foot."""
        self.window._foot.action.click()
        self.settle()

    def overlay(self) -> QWidget:
        """The overlay in front."""
        top = self.window.overlays.top
        assert top is not None
        return top

    def close(self) -> None:
        """Close everything."""
        self.window.hide()
        self.store.end()
        circles, settings = self.context.circles, self.preferences
        backing_up = self.program.backing_up
        # A connection to a lambda keeps what the lambda knows for as long as its sender lives, out
        # of the collector's sight: without this every house of a run would stay to its end.
        for made in (
            self.window, backing_up, circles, settings, self.store, self.look, self.tasks,
        ):  # fmt: skip
            made.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class _Random:
    """Bytes that differ from call to call and are the same in every run."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, size: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(self._count.to_bytes(8, "big")).digest(size)


def nameless(window: QWidget) -> list[str]:
    """Return every widget that Tab reaches and that has no name or no role."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisibleTo(window) or not int(widget.focusPolicy().value) & 1:
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        name, role = face.text(QAccessible.Text.Name), face.role()
        if not name or role in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            found.append(f"{type(widget).__name__} {widget.objectName()} {name!r} {role}")
    return found


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    """An open house."""
    made = House(qapp, tmp_path).open()
    yield made
    made.close()
