"""Taking the journal out: what for, what goes, where to, and who can read it."""

from ui.views.take_out.view import TakeOutView

__all__ = ["TakeOutView"]
