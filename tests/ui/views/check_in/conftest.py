"""The rooms that these tests walk through."""

from tests.ui.views.rooms import rooms

__all__ = ["rooms"]
