"""The journal from a terminal."""
