"""The room of the circle, and everything that opens from it."""
