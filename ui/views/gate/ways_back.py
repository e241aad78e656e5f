"""Where the way in leads on to: shares that friends keep, shares on paper, pictures, a rescue."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.failures import DatabaseDamaged, Failure
from app.vault.layout import Layout
from ui.context import Context
from ui.text import failure_text, moment_text
from ui.views.gate.unlock import UnlockView

if TYPE_CHECKING:  # it knows the views
    from ui.window import MainWindow


def _warn(window: "MainWindow", failure: Failure) -> None:
    """Say at the top what went wrong; where the journal is damaged, with the way to a rescue."""
    if isinstance(failure, DatabaseDamaged) and not window.is_at_gate:
        see = QCoreApplication.translate("Damage", "See what can still be read")
        window.warn(failure_text(failure), see, lambda: window.go("rescue"))
    else:
        window.warn(failure_text(failure))


def connect_ways_back(
    unlock: UnlockView,
    context: Context,
    window: "MainWindow",
    leave: Callable[[Callable[[], object]], object],
    folder: Callable[[], Path],
    again: Callable[[Path], object],
) -> None:
    """Lead on from the way in, and back to it.

    Args:
        unlock: the way in.
        context: what every screen is given.
        window: shows views of the way in, and what goes wrong.
        leave: locks what is open, and then does something.
        folder: gives the folder of the journal that is asked for.
        again: asks for a journal again.
    """
    show, store = window.show_gate, context.store

    def friends() -> None:
        from ui.views.gate.back_in import BackInView  # noqa: PLC0415 - hardly ever needed

        here = folder()
        view = BackInView(context.look, store, here)
        view.left.connect(lambda: again(here))
        show(view)

    def paper() -> None:
        from ui.views.gate.paper_in import PaperInView  # noqa: PLC0415 - hardly ever needed

        here = folder()
        view = PaperInView(context.look, store, here)
        view.left.connect(lambda: again(here))
        show(view)

    def pictures() -> None:
        from ui.views.gate.picture_row import PictureRow  # noqa: PLC0415 - hardly ever needed

        unlock.take_pictures(PictureRow(context.look, store.tasks))

    def rescue() -> None:
        from ui.views.gate.rescue import RescueView  # noqa: PLC0415 - hardly ever needed

        here = folder()
        if not Layout(here).is_vault:
            return  # practice data, which went with the lock
        view = RescueView(
            context.look, store.tasks, here, now=store.now, new_id=store.new_id,
            moment_text=lambda at: moment_text(at, context.zone(), context.today()),
        )  # fmt: skip

        def done(to: Path) -> None:
            again(to)
            view.deleteLater()

        view.left.connect(lambda: done(here))
        view.rescued.connect(done)
        show(view)
        view.focus_field()

    unlock.rescue_wanted.connect(rescue)
    # Only once nothing of the journal is open any more.
    window.rescue_wanted.connect(lambda: leave(lambda: store.lock(rescue)))
    store.failed.connect(lambda failure: _warn(window, failure))
    unlock.friends_wanted.connect(friends)
    unlock.paper_wanted.connect(paper)
    unlock.pictures_wanted.connect(pictures)
