"""Joplin: its JEX archives, and the RAW folders that are the same unpacked."""

from app.exchange.joplin import source

__all__ = ["source"]
