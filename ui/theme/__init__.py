"""Colours, type, icons and shapes from one token file."""
