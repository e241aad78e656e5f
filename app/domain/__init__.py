"""What a journal is made of: frozen dataclasses and pure functions."""
