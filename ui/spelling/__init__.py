"""Spell checking, where the system has dictionaries."""
