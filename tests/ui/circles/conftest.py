"""A program with a journal, a relay, and a friend."""

from tests.ui.circles.company import ada, program, relay, room
from tests.ui.circles.house import house

__all__ = ["ada", "house", "program", "relay", "room"]
