"""Every version of an entry, what changed in each, and any of them back again."""

from ui.views.history.view import HistoryView

__all__ = ["HistoryView"]
