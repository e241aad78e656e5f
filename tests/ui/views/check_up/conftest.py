"""The house that these tests walk through."""

from tests.ui.views.house import house

__all__ = ["house"]
