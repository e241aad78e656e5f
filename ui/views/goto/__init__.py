"""Go to anything, by its name."""

from ui.views.goto.overlay import GoTo, open_goto

__all__ = ["GoTo", "open_goto"]
