"""The way out with a last backup, which is made when it is wanted."""

from collections.abc import Callable

from ui.backing_up import BackingUp, Due
from ui.context import Context


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
