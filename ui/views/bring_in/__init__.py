"""Bringing in another program's journal: understood first, one step, can be undone."""

from ui.views.bring_in.view import BringInView

__all__ = ["BringInView"]
