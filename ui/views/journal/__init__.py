"""Journal: find, read, go on writing."""

from ui.views.journal.list_pane import ListPane
from ui.views.journal.page import JournalPage
from ui.views.journal.view import JournalView

__all__ = ["JournalPage", "JournalView", "ListPane"]
