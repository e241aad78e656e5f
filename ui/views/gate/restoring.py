"""Shows the way from a backup to an open journal."""

from collections.abc import Callable
from pathlib import Path

from app.vault.keys.credentials import Credential
from ui.context import Context
from ui.text import moment_text
from ui.window import MainWindow


def show_restore(
    context: Context,
    window: MainWindow,
    vaults: Path,
    opened: Callable[[Path, Credential], object],
    left: Callable[[], object],
) -> None:
    """Show it in the window.

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
