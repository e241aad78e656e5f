"""Where the way in leads on to: shares of friends and on paper, pictures, a rescue, a backup."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.domain.failures import DatabaseDamaged, Failure, Locked
from app.vault.keys.credentials import Credential, PaperSecret, Passphrase, SharedSecret
from app.vault.layout import Layout
from app.vault.vault import Notice
from ui.context import Context
from ui.opened import Opened
from ui.text import failure_text, moment_text
from ui.views.gate.unlock import UnlockView

if TYPE_CHECKING:  # seldom needed, or it knows the views
    from ui.views.gate.rescue import RescueView
    from ui.views.gate.restore import RestoreView
    from ui.views.gate.steps_in import StepsIn
    from ui.views.gate.ways_in import WaysIn
    from ui.window import MainWindow

_OF_A_COPY = frozenset((Notice.NEW_HERE, Notice.COPIED))


class WaysBack(QObject):
    """Leads on from the way in to what is seldom needed, and back to it.

    Args:
        unlock: the way in.
        context: what every screen is given.
        window: shows views of the way in, and what goes wrong.
        leave: locks what is open, and then does something.
        folder: gives the folder of the journal that is asked for.
        again: asks for a journal again.
    """

    def __init__(
        self,
        unlock: UnlockView,
        context: Context,
        window: "MainWindow",
        leave: Callable[[Callable[[], object]], object],
        folder: Callable[[], Path],
        again: Callable[[Path], object],
    ) -> None:
        super().__init__(unlock)
        self._unlock, self._context, self._window = unlock, context, window
        self._folder, self._again = folder, again
        self._made: Path | None = None
        store = context.store
        unlock.friends_wanted.connect(self._show_friends)
        unlock.paper_wanted.connect(self._show_paper)
        unlock.pictures_wanted.connect(self._offer_pictures)
        unlock.rescue_wanted.connect(self._show_rescue)
        # Only once nothing of the journal is open any more.
        window.rescue_wanted.connect(lambda: leave(lambda: store.lock(self._show_rescue)))
        store.failed.connect(self._warn)

    def _warn(self, failure: Failure) -> None:
        """Say what went wrong; where the open journal is damaged, with the way to a rescue."""
        window = self._window
        if isinstance(failure, Locked) and window.is_at_gate:
            return  # asked for at the moment of the lock; the way in says that it is locked
        if isinstance(failure, DatabaseDamaged) and not window.is_at_gate:
            see = QCoreApplication.translate("Damage", "See what can still be read")
            window.warn(failure_text(failure), see, lambda: window.go("rescue"))
        else:
            window.warn(failure_text(failure))

    def _offer_pictures(self) -> None:
        from ui.views.gate.picture_row import PictureRow  # noqa: PLC0415 - hardly ever needed

        self._unlock.take_pictures(PictureRow(self._context.look, self._context.store.tasks))

    # --- shares

    def _friends(self, here: Path, *, opens: bool = True) -> "StepsIn":
        from ui.views.gate.back_in import BackInView  # noqa: PLC0415 - hardly ever needed

        return BackInView(self._context.look, self._context.store, here, opens=opens)

    def _paper(
        self, here: Path, whole: PaperSecret | None = None, *, opens: bool = True
    ) -> "StepsIn":
        from ui.views.gate.paper_in import PaperInView  # noqa: PLC0415 - hardly ever needed

        store = self._context.store
        return PaperInView(self._context.look, store, here, whole=whole, opens=opens)

    def _show_friends(self) -> None:
        self._follow(self._friends(self._folder()))

    def _show_paper(self) -> None:
        self._follow(self._paper(self._folder()))

    def _follow(self, steps: "StepsIn") -> None:
        here = self._folder()
        steps.left.connect(lambda: self._again(here))
        self._window.show_gate(steps)

    # --- a damaged journal

    def _show_rescue(self) -> None:
        from ui.views.gate.rescue import RescueView  # noqa: PLC0415 - hardly ever needed

        context, store, here = self._context, self._context.store, self._folder()
        if not Layout(here).is_vault:
            return  # practice data, which went with the lock
        view = RescueView(
            context.look, store.tasks, here, now=store.now, new_id=store.new_id,
            moment_text=self._moment_text,
        )  # fmt: skip

        def gone() -> None:
            self._again(here)
            view.deleteLater()

        view.left.connect(gone)
        view.rescued.connect(lambda *made: self._open_made(view, here, *made))
        self._offer_shares(view.asking.ways, view, lambda: here)
        self._window.show_gate(view)

    # --- a journal from a backup

    def show_restore(
        self, vaults: Path, left: Callable[[], object], backup: Path | None = None
    ) -> None:
        """Show the way from a backup to an open journal.

        Args:
            vaults: where journals usually are.
            left: shows what was there before.
            backup: the one that is chosen already, or None.
        """
        from ui.views.gate.restore import RestoreView  # noqa: PLC0415 - hardly ever needed

        context, store = self._context, self._context.store
        view = RestoreView(
            context.look, store.tasks, vaults, now=store.now, moment_text=self._moment_text
        )

        def gone() -> None:
            left()
            view.deleteLater()

        view.left.connect(gone)
        view.restored.connect(lambda *made: self._open_made(view, view.file, *made))
        self._offer_shares(view.ways, view, lambda: view.file)
        self._window.show_gate(view)
        view.focus_field()
        if backup is not None:
            view.take(backup)

    # --- what both share

    def news(self, opened: Opened) -> list[Notice]:
        """Return what an opening noticed, but not that a journal is new that was just made here."""
        goes_without_saying = _OF_A_COPY if opened.folder == self._made else frozenset()
        self._made = None
        return [one for one in opened.notices if one not in goes_without_saying]

    def _moment_text(self, at: datetime) -> str:
        return moment_text(at, self._context.zone(), self._context.today())

    def _offer_shares(
        self, ways: "WaysIn", view: "RescueView | RestoreView", of: Callable[[], Path | None]
    ) -> None:
        """Let shares open what a view is about, as they open a journal."""

        def collect(begin: Callable[..., "StepsIn"]) -> None:
            path = of()
            if path is not None:
                self._collect(begin(path, opens=False), view)

        ways.paper_wanted.connect(lambda: collect(self._paper))
        ways.friends_wanted.connect(lambda: collect(self._friends))

    def _collect(self, steps: "StepsIn", view: "RescueView | RestoreView") -> None:
        """Gather shares, and go on in a view once there are enough of them."""
        show = self._window.show_gate

        def joined(whole: Credential, passphrase: Passphrase | None) -> None:
            steps.forget()
            show(view)
            steps.deleteLater()
            view.begin(whole, passphrase)

        steps.left.connect(lambda: show(view))
        steps.joined.connect(joined)
        show(steps)

    def _open_made(
        self,
        view: QWidget,
        of: Path | None,
        to: Path,
        credential: Credential,
        passphrase: Passphrase | None,
    ) -> None:
        """Open what was made of a damaged journal or a backup, with what opened that."""
        from ui.views.gate.steps_in import open_anew  # noqa: PLC0415 - hardly ever needed

        self._again(to)
        self._made = to
        view.deleteLater()
        if isinstance(credential, PaperSecret):
            self._follow(self._paper(to, credential))
        elif isinstance(credential, SharedSecret) and passphrase is not None:
            open_anew(
                self._context.store, to, credential, passphrase,
                failed=self._unlock.refuse, begun=of,
            )  # fmt: skip
        else:
            self._unlock.open_with(credential)
