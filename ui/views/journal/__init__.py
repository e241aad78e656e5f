"""Journal: find, read, go on writing."""

from ui.views.journal.view import JournalView

__all__ = ["JournalView"]
