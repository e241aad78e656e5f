"""The engine of circles in the window: it works on threads of its own, and its news comes here."""
