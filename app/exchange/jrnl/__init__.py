"""jrnl: its text, its folders, its JSON, and its three kinds of locked files."""

from app.exchange.jrnl import source

__all__ = ["source"]
