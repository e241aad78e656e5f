"""The page of keys."""

from ui.views.shortcuts.view import ShortcutsView

__all__ = ["ShortcutsView"]
