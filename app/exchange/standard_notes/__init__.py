"""Standard Notes: its backups, decrypted and encrypted (protocol 004)."""

from app.exchange.standard_notes import source

__all__ = ["source"]
