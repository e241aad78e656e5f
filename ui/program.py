"""The program: store, look, window and the way in, wired together."""

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.failures import Failure, NoVault
from app.domain.passphrase import strength
from app.paths import Folders
from app.settings import (
    CLEAR_CLIPBOARD,
    DEVICE,
    EASIER_LETTERS,
    LOCK_AFTER,
    LOCK_ON_SUSPEND,
    READING_SIZE,
    REDUCED_MOTION,
    TEXT_SCALE,
    THEME,
    TRAY,
)
from app.usecases.circles.port import Factory
from app.vault.backups import Backup
from app.vault.keys.credentials import Credential, Passphrase, RecoveryCode
from app.vault.layout import SUFFIX, Layout
from ui.backing_up import BackingUp
from ui.circles.host import CircleHost
from ui.circles.weekly import WeeklyQuestions
from ui.clipboard import ClipboardWatch
from ui.context import Context
from ui.helping import HelpNow
from ui.hosting.relay import RelayHost
from ui.idle_warning import idle_watch
from ui.leaving import Leaving, Words
from ui.opened import Opened
from ui.own_words import MoodWords
from ui.practice import Practice
from ui.preferences import Preferences
from ui.rooms import add_rooms
from ui.spellcheck import Spelling
from ui.store import Store
from ui.tasks import Tasks
from ui.text import failure_text, moment_text, notice_text
from ui.theme.look import Look, LookChoice
from ui.theme.system import read_system
from ui.tray import Tray
from ui.views.gate.held import HeldView
from ui.views.gate.unlock import UnlockView
from ui.views.gate.ways import show_closing
from ui.views.gate.ways_back import WaysBack
from ui.warmup import WarmUp
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.views.capture import CaptureWindow
    from ui.views.gate.first_run import FirstRunView, NewJournal

_AFTER_SHOW, _AFTER_OPENING = 60, 1_000
_VAULTS = "vaults"


class Program(QObject):
    """One window over one vault at a time.

    Args:
        app: the Qt application.
        folders: where things are kept on this machine.
        now: gives the present.
        zone: gives the IANA name of the person's zone.
        environ: the environment, for the desktop's wishes.
        circles: makes the engine of circles; None where that is not installed.
        steady: see `ui.limit_clock.LimitClock`.

    Signals:
        language_wanted(str, str): another language, with the passphrase typed so far.
    """

    language_wanted = Signal(str, str)

    def __init__(
        self,
        app: QApplication,
        folders: Folders,
        *,
        now: Callable[[], datetime],
        zone: Callable[[], str],
        environ: dict[str, str],
        circles: Factory | None = None,
        steady: Callable[[], float] | None = None,
    ) -> None:
        super().__init__()
        self._app, self._folders, self._environ = app, folders, environ
        self.tasks = Tasks(self)
        self.store = Store(self.tasks, state=folders.incarnations, now=now, parent=self)
        self.preferences = Preferences(self.store, folders.machine, self)
        self.look = Look(self._choice(), read_system(app, environ), self)
        self.look.install(app)
        self.window = MainWindow(self.look, self.preferences)
        self.circles = CircleHost(self.store, self.preferences, circles, self, steady=steady)
        self._weekly = WeeklyQuestions(self.circles, self.store, self)
        self.context = Context(
            self.store, self.look, self.preferences, self.window, zone, self.circles
        )
        self.hosting = RelayHost(self.store, self.preferences, folders.state / "relay", parent=self)
        self.unlock_view = UnlockView(self.look)
        self.window.add_gate(self.unlock_view)
        self._first_run: FirstRunView | None = None
        self._folder = Path()
        self.help = HelpNow(self.context, self.window, lambda: self._folder)
        self._practice = Practice(self.store, circles)
        self._failed: Callable[[Failure], object] = self.unlock_view.refuse
        self.watch = idle_watch(app, self.window, self.look, self)
        self._clipboard = ClipboardWatch(app, self)
        self.backing_up = BackingUp(self.context, self, show_closing)
        self._spelling = Spelling(self.context, self)
        self._leaving = Leaving(
            self.window, self.store, HeldView(self.look),
            others=self._other_words,
            uncovered=self._uncovered, parent=self,
        )  # fmt: skip
        add_rooms(self.window, self.context, self, self._spelling)
        self._warm = WarmUp(self)
        self._connect()
        self._mood_words = MoodWords(app, self.store)
        self._tray: Tray | None = None
        self._capture: CaptureWindow | None = None
        if Tray.is_available():
            self._add_tray()

    def _connect(self) -> None:
        self.preferences.changed.connect(self._apply)
        self.preferences.failed.connect(lambda failure: self.window.warn(failure_text(failure)))
        self.store.opened.connect(self._opened)
        self.store.locked.connect(self._locked)
        self.window.lock_wanted.connect(self.lock)
        self.window.closing.connect(self._closed)
        self.watch.idle.connect(self.lock)
        self.watch.suspended.connect(self._suspended)
        self.unlock_view.wanted.connect(self._unlock)
        self.unlock_view.backup_wanted.connect(self._put_back)
        self.unlock_view.another_wanted.connect(self.show_first_run)
        self._ways = WaysBack(self.unlock_view, self.context, self.window, self._leave,
                 lambda: self._folder, self._show_unlock)  # fmt: skip
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._read_system)

    def start(self, vault: Path | None = None, backup: Path | None = None) -> None:
        """Show the way in: from a backup, to the vault asked for, the last one, or the first."""
        chosen = vault or next(iter(self.known_vaults()), None)
        if backup is not None:
            self._ways.show_restore(self._folders.vaults, lambda: self.start(vault), backup)
        elif chosen is None:
            self.show_first_run()
        else:
            self._show_unlock(chosen)
        self.window.show()
        self._warm.begin(self._prepare(), after=_AFTER_SHOW)
        self.hosting.resume()

    def _prepare(self) -> Iterator[None]:
        """Make help, and the rooms that are written in, while the person is still at the gate."""
        yield from self.help.settle()
        for room in ("today", "journal"):
            yield from self.window.prepare(room)

    def _prepare_rest(self) -> Iterator[None]:
        """Make what shows the open vault, while the person begins to write."""
        yield from self._prepare()
        for room in ("settings", "insights", "circle", "boundaries", "export"):
            yield from self.window.prepare(room)

    # --- vaults ----------------------------------------------------------------------------

    def known_vaults(self) -> list[Path]:
        """Return the vaults opened here before, last used first, and those in the usual place."""
        try:
            kept = [Path(name) for name in json.loads(self.preferences.remembered(_VAULTS) or "[]")]
        except (ValueError, TypeError):
            kept = []
        usual = sorted(self._folders.vaults.glob(f"*{SUFFIX}"))
        return [path for path in dict.fromkeys([*kept, *usual]) if Layout(path).is_vault]

    def _remember(self, folder: Path) -> None:
        names = [str(path) for path in self.known_vaults() if path != folder]
        self.preferences.remember(_VAULTS, json.dumps([str(folder), *names]))

    def show_first_run(self, typed: str = "") -> None:
        """Show the three steps that make a journal, with what was typed of the passphrase."""
        from ui.views.gate.comfort import Comfort  # noqa: PLC0415 - not at every start
        from ui.views.gate.first_run import FirstRunView  # noqa: PLC0415 - as above

        if self._first_run is not None:
            self._first_run.deleteLater()
        view = self._first_run = FirstRunView(
            self.look, self.tasks, Comfort(self.look, self.preferences), self._folders.vaults
        )
        view.finished.connect(self._create)
        view.existing_wanted.connect(self._choose_existing)
        view.restore_wanted.connect(
            lambda: self._ways.show_restore(self._folders.vaults, self.show_first_run)
        )
        view.demo_wanted.connect(self.start_demo)
        view.language_wanted.connect(self.language_wanted)
        view.fill(typed)
        # Its lists of words are read now, beside everything, and not at the first key.
        self.store.aside(lambda: strength("lamp"), lambda _: None, self)
        self.window.show_gate(view)

    def _show_unlock(self, folder: Path) -> None:
        self._folder = folder
        self._failed = self.unlock_view.refuse
        self.unlock_view.set_vault(folder, self.backing_up.last_of(folder))
        self.window.show_gate(self.unlock_view)
        self.help.look_again()
        if not Layout(folder).is_vault:
            self.unlock_view.refuse(NoVault())

    def open_other(self, folder: Path | None) -> None:
        """Lock, and ask for the journal in ``folder``, or show how to make or find another."""

        def show() -> None:
            if folder is None:
                self.show_first_run()
            else:
                self._show_unlock(folder)

        self._leave(show)

    def delete_journal(self, *, backups: bool) -> None:
        """Delete the open journal for good, and show the way in to another one."""
        self.backing_up.stop()
        self.watch.set_minutes(0)
        self.store.delete(
            backups=backups, then=self.start,
            failed=lambda failure: self.window.warn(failure_text(failure)),
        )  # fmt: skip
        self.show_first_run()
        self.window.clear()

    def _choose_existing(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.window, self.tr("Choose the folder of the journal"), str(self._folders.vaults)
        )
        if name:
            self._show_unlock(Path(name))

    def _create(self, wish: "NewJournal") -> None:
        self._practice.give_up()
        if self._first_run is not None:
            self._failed = self._first_run.refuse
        # What stands in the way is said when the vault itself cannot be made.
        with suppress(OSError):
            wish.folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._folder = wish.folder
        credentials: list[tuple[Credential, str]] = [
            (Passphrase(wish.passphrase), self.tr("Passphrase")),
            (RecoveryCode(wish.code), self.tr("Recovery code")),
        ]
        self.store.create(wish.folder, credentials, failed=self._failed)

    def _unlock(self, credential: Credential) -> None:
        self._practice.give_up()
        self.store.unlock(self._folder, credential, failed=self._failed)

    def start_demo(self) -> None:
        """Look around with practice data in a vault that is gone afterwards."""
        self._practice.begin((self._first_run or self.unlock_view).refuse)

    def _put_back(self) -> None:
        """Put the newest backup in the place of a journal that does not open."""

        def tell(aside: Path) -> None:
            text = self.tr(
                "The backup is in place. Open it with your passphrase. What was there before is "
                "kept in %1."
            )
            self.unlock_view.tell(text.replace("%1", aside.name))

        self.store.put_back(self._folder, tell, failed=self.unlock_view.refuse)

    # --- tray ------------------------------------------------------------------------------

    def _add_tray(self) -> None:
        self._tray = Tray(self.context, self.look.mark_icon(), self)
        self._tray.capture_wanted.connect(self.capture)
        self._tray.check_in_wanted.connect(lambda: self.capture(moods=True))
        self._tray.window_wanted.connect(self._present)
        self._tray.lock_wanted.connect(self.lock)
        self._tray.quit_wanted.connect(self.quit)
        self._tray.show()

    def capture(self, *, moods: bool = False) -> None:
        """Show the small window for a quick note."""
        from ui.views.capture import CaptureWindow  # noqa: PLC0415 - it brings the whole editor

        if self._leaving.is_covered:
            self._present()
            return
        if self._capture is None:
            self._capture = CaptureWindow(
                self.context, self._unlock_for,
                is_covered=lambda: self._leaving.is_covered or self.window.hiding.is_on,
            )  # fmt: skip
        self._capture.present(moods=moods)

    def _unlock_for(self, credential: Credential, failed: Callable[[Failure], object]) -> None:
        self.store.unlock(self._folder, credential, failed=failed)

    def _present(self) -> None:
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _closed(self) -> None:
        if self._tray is not None and self.store.is_open and self.preferences.get(TRAY):
            self.lock()
        else:
            self.quit()

    # --- open and locked -------------------------------------------------------------------

    def _opened(self, opened: Opened) -> None:
        self._folder = opened.folder
        self.store.device = self.preferences.get(DEVICE)
        if not self._practice.is_on:
            self._remember(opened.folder)
        self.unlock_view.done()
        if self._first_run is not None:
            self._first_run.deleteLater()
            self._first_run = None
        self.watch.set_minutes(self.preferences.get(LOCK_AFTER))
        self.window.show_home()
        self._warm.begin(self._prepare_rest(), after=_AFTER_OPENING)
        if news := self._ways.news(opened):
            self.window.warn(" ".join(notice_text(notice) for notice in news))
        if opened.kept_until is not None:
            when = moment_text(opened.kept_until, self.context.zone(), self.context.today())
            text = self.tr("Lamplit stopped last time. Everything up to %1 is here.")
            self.window.say(text.replace("%1", when))
        if not self._practice.is_on:
            self.backing_up.begin()

    def lock(self) -> None:
        """Save what is being typed, drop every word, close the vault.

        Words that cannot be saved are kept behind a cover until they can be.
        """
        self._leave(lambda: None)

    def quit(self) -> None:
        """Save what is being typed and end the program; asks if something cannot be saved."""
        hold = self.store.is_open and not self._practice.is_on
        self._leaving.begin(self.backing_up.before(self._app.quit), quitting=True, hold=hold)

    def _leave(self, then: Callable[[], object]) -> None:
        if not self.store.is_open:
            self.store.lock()  # takes back an unlocking that is under way
            then()
            return

        def gone() -> None:
            self._lock_now()
            then()

        self._leaving.begin(gone, hold=not self._practice.is_on)

    def _lock_now(self) -> None:
        if self.preferences.get(CLEAR_CLIPBOARD):
            self._clipboard.clear_ours()
        self.backing_up.stop()
        self.watch.set_minutes(0)
        if not self._practice.is_on:
            self.store.lock()
            self._show_unlock(self._folder)
        else:
            self.store.lock(self._practice.end)
            self.show_first_run()
        self.window.clear()
        self._warm.begin(self._prepare(), after=_AFTER_SHOW)

    def _other_words(self) -> list[Words]:
        """Return the places outside the rooms in which something may be on its way to the disk."""
        from ui.views.check_in.noting import Noting  # noqa: PLC0415 - only once rooms are there
        from ui.views.circle.unsent import unsent_words  # noqa: PLC0415 - as above

        notes: list[Words] = [self._capture] if self._capture else []
        return [*notes, *self.window.findChildren(Noting), *unsent_words(self.store)]

    def _uncovered(self) -> None:
        """Go on in the open journal, whose words could not be saved yet."""
        self.watch.set_minutes(self.preferences.get(LOCK_AFTER))
        if self._capture is not None and self._capture.unsaved:
            self._capture.present()

    def _locked(self) -> None:
        if not Layout(self._folder).is_vault:
            return
        self.unlock_view.set_vault(self._folder, self.backing_up.last_of(self._folder))

    def _suspended(self) -> None:
        if self.preferences.get(LOCK_ON_SUSPEND):
            self.lock()

    def end(self) -> None:
        """Lock and wait until all that was said is on the disk."""
        self._warm.stop()
        self._leaving.flush()
        self.tasks.ending.emit()
        self.hosting.end()
        self.circles.stop()
        self.store.end()
        self.circles.end()
        self._spelling.end()
        self._practice.end()

    def back_up(self, then: Callable[[Backup], object] | None = None) -> None:
        """Make a backup now."""
        self.backing_up.back_up(then)

    # --- looks -----------------------------------------------------------------------------

    def _choice(self) -> LookChoice:
        get = self.preferences.get
        theme = get(THEME)
        return LookChoice(
            theme=theme,  # type: ignore[arg-type]  # the setting allows just these
            text_scale=get(TEXT_SCALE) / 100,
            easier_letters=get(EASIER_LETTERS),
            reduced_motion=True if get(REDUCED_MOTION) else None,
            words_size=get(READING_SIZE),
        )

    def _apply(self, key: str) -> None:
        if key in {"theme", "text_scale", "easier_letters", "reduced_motion", "reading_size"}:
            self.look.set_choice(self._choice())
        elif key == LOCK_AFTER.key:
            self.watch.set_minutes(self.preferences.get(LOCK_AFTER))
        elif key == DEVICE.key:
            self.store.device = self.preferences.get(DEVICE)

    def _read_system(self) -> None:
        self.look.set_system(read_system(self._app, self._environ))
