"""A program with a journal, a relay, and a friend."""

from tests.ui.circles.company import ada, program, relay

__all__ = ["ada", "program", "relay"]
