"""Help now in every state: makes its page while there is time, and hands it the person's own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.changes import Changes
from app.domain.plan import Section
from app.domain.session import Professional
from app.helplines import Directory, read_directory
from app.vault import short_plan
from app.vault.layout import Layout
from app.vault.transaction import Transaction
from ui.context import Context
from ui.window import MainWindow

if TYPE_CHECKING:
    from ui.views.help.own import Own
    from ui.views.help.page import HelpPage

_Parts = tuple[tuple[Section, str], ...]
_Own = tuple[_Parts, tuple[Professional, ...]]


class HelpNow(QObject):
    """Shows help over whatever is shown, on the key, the rail, the way in and the calm page.

    What is the person's own is kept here as plain words while the journal is open, so that help
    waits for no disk; it is dropped at locking. Locked, the short form is read, if there is one.

    Args:
        context: what every screen is given.
        window: the window.
        folder: gives the folder of the journal that is open, or asked for; an empty path for none.
        directory: every number there is; the shipped ones, read at the first use, if not given.

    Signals:
        shown(): help is shown.
    """

    shown = Signal()

    def __init__(
        self, context: Context, window: MainWindow, folder: Callable[[], Path],
        directory: Directory | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._context, self._window, self._folder = context, window, folder
        self._directory = directory
        self._page: HelpPage | None = None
        self._inside: _Own | None = None
        self._short: _Parts = ()
        self._has_journal = False
        store = context.store
        store.opened.connect(lambda _: self._load())
        store.changed.connect(self._changed)
        store.locked.connect(self.forget)
        window.help_wanted.connect(self.open)
        window.cleared.connect(self.forget)

    @property
    def page(self) -> "HelpPage":
        """The page; it is made now if there was no time before."""
        for _ in self.prepare():
            pass
        assert self._page is not None
        return self._page

    def prepare(self) -> Iterator[None]:
        """Make the page in steps, while there is time."""
        if self._page is not None:
            return
        from ui.views.help.page import HelpPage  # noqa: PLC0415 - not before the window stands

        yield
        if self._directory is None:
            self._directory = read_directory()
        yield
        if self._window.has_help:
            return  # it was wanted meanwhile
        context = self._context
        page = self._page = HelpPage(
            context.look, context.preferences, self._directory, context.today, self._window.pages
        )
        page.left.connect(self._window.leave_help)
        page.plan_wanted.connect(lambda: self._go("plan"))
        page.people_wanted.connect(lambda: self._go("session"))
        self._window.add_help(page)
        page.show_own(self._own())

    def settle(self) -> Iterator[None]:
        """Lay the page out and draw it once, unseen, so that it opens at once."""
        yield from self.prepare()
        page = self._page
        if page is not None and not page.isVisible():
            page.resize(self._window.page_size)
            page.grab()
        yield

    def open(self) -> None:
        """Show help; once more, from its top."""
        page = self.page
        self.look_again()
        page.show_own(self._own())
        page.show_numbers()
        self._window.show_help()
        if not self._window.isActiveWindow():  # it was asked for in another window of ours
            self._window.setWindowState(
                self._window.windowState() & ~Qt.WindowState.WindowMinimized
            )
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()
        page.begin()
        self.shown.emit()

    def forget(self) -> None:
        """Drop what is the person's own, at once; the short form takes its place."""
        self._inside = None
        self._show()
        self.look_again()

    def look_again(self) -> None:
        """Locked, or where the journal cannot be read, read the short form again."""
        if self._inside is not None:
            return
        folder = self._folder()

        def read() -> tuple[bool, _Parts]:
            there = folder != Path() and Layout(folder).is_vault
            return there, short_plan.read(folder) if there else ()

        def take(found: tuple[bool, _Parts]) -> None:
            if folder == self._folder():
                self._has_journal, self._short = found
                self._show()

        self._context.store.aside(read, take, self)

    def _go(self, room: str) -> None:
        """Leave for a room; whoever asks for one from here wants to see it, hidden or not."""
        self._window.hiding.come_back()
        self._context.shell.go(room)

    # --- what is the person's own ----------------------------------------------------------

    def _own(self) -> "Own":
        from ui.views.help.own import Own  # noqa: PLC0415 - as above

        if self._inside is None:
            return Own(self._short, (), has_journal=self._has_journal)
        plan, people = self._inside
        return Own(plan, people, is_open=True, has_journal=True)

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_own(self._own())

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.plan or changes.session or changes.many:
            self._load()

    def _load(self) -> None:
        def read(tx: Transaction) -> _Own:
            return tx.plan.all().read(), tuple(tx.professionals.all())

        def take(found: _Own) -> None:
            if self._context.store.is_open:
                self._inside = found
                self._show()

        # What cannot be read is said where it is needed; help stands without it.
        self._context.store.read(
            read, take, failed=lambda _: self.look_again(), owner=self, replaces="help"
        )
