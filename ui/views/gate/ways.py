"""Ways in and out that are seldom taken; each is made when it is wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.vault.keys.credentials import Credential
from ui.backing_up import BackingUp, Due
from ui.context import Context
from ui.text import moment_text

if TYPE_CHECKING:  # it knows the views
    from ui.window import MainWindow


def show_restore(
    context: Context,
    window: "MainWindow",
    vaults: Path,
    opened: Callable[[Path, Credential], object],
    left: Callable[[], object],
) -> None:
    """Show the way from a backup to an open journal.

    Args:
        context: the collaborators.
        window: where.
        vaults: where journals usually are.
        opened: opens what was restored.
        left: shows what was there before.
    """
    from ui.views.gate.restore import RestoreView  # noqa: PLC0415 - hardly ever needed

    store = context.store
    view = RestoreView(
        context.look, store.tasks, vaults, now=store.now,
        moment_text=lambda at: moment_text(at, context.zone(), context.today()),
    )  # fmt: skip

    def gone() -> None:
        left()
        view.deleteLater()

    def restored(folder: Path, credential: Credential) -> None:
        opened(folder, credential)
        view.deleteLater()

    view.left.connect(gone)
    view.restored.connect(restored)
    window.show_gate(view)
    view.focus_field()


def show_closing(
    context: Context, backing: BackingUp, due: Due, then: Callable[[], object]
) -> None:
    """Make what is due and then end the program; at once where no place is there.

    Args:
        context: the collaborators.
        backing: makes it.
        due: what is made.
        then: ends the program.
    """
    if not due.here:
        then()
        return
    from ui.views.closing_backup import ClosingBackup  # noqa: PLC0415 - hardly ever needed

    shown = ClosingBackup(context, backing, due, then)
    context.shell.overlay(shown)
    shown.window().show()  # closing the window hid it
    shown.begin(due)
