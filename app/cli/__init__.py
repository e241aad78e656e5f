"""Lamplit's commands in a terminal."""
