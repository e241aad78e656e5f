"""Daylio: the table it exports (CSV), and its backup."""

from app.exchange.daylio import backup, table

__all__ = ["backup", "table"]
