"""Numbered SQL files, each one step of the vault's layout; see ``app.vault.migrate``."""
