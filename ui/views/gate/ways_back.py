"""Where the way in leads on to: shares that friends keep, shares on paper, pictures, a rescue."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.text import moment_text
from ui.views.gate.unlock import UnlockView


def connect_ways_back(
    unlock: UnlockView,
    context: Context,
    show: Callable[[QWidget], object],
    folder: Callable[[], Path],
    again: Callable[[Path], object],
) -> None:
    """Lead on from the way in, and back to it.

    Args:
        unlock: the way in.
        context: what every screen is given.
        show: shows a view of the way in.
        folder: gives the folder of the journal that is asked for.
        again: asks for a journal again.
    """

    def friends() -> None:
        from ui.views.gate.back_in import BackInView  # noqa: PLC0415 - hardly ever needed

        here = folder()
        view = BackInView(context.look, context.store, here)
        view.left.connect(lambda: again(here))
        show(view)

    def paper() -> None:
        from ui.views.gate.paper_in import PaperInView  # noqa: PLC0415 - hardly ever needed

        here = folder()
        view = PaperInView(context.look, context.store, here)
        view.left.connect(lambda: again(here))
        show(view)

    def pictures() -> None:
        from ui.views.gate.picture_row import PictureRow  # noqa: PLC0415 - hardly ever needed

        unlock.take_pictures(PictureRow(context.look, context.store.tasks))

    def rescue() -> None:
        from ui.views.gate.rescue import RescueView  # noqa: PLC0415 - hardly ever needed

        here, store = folder(), context.store
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
    unlock.friends_wanted.connect(friends)
    unlock.paper_wanted.connect(paper)
    unlock.pictures_wanted.connect(pictures)
