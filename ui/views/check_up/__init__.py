"""The state of a journal: what takes room, whether it is whole, and what could be better."""

from ui.context import Context
from ui.views.check_up.view import CheckUp

__all__ = ["CheckUp", "open_check_up"]


def open_check_up(context: Context) -> CheckUp:
    """Open it over the content."""
    page = CheckUp(context)
    context.shell.overlay(page)
    page.begin()
    return page
