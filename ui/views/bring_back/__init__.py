"""Looking into a backup: one entry comes back, or all of it together with the journal."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.views.bring_back.view import BringBack

__all__ = ["BringBack", "open_bring_back"]


def open_bring_back(
    context: Context,
    parent: QWidget | None = None,
    path: Path | None = None,
    entry: UUID | None = None,
) -> BringBack:
    """Open it over the content, at a backup if one is given.

    Args:
        context: the collaborators.
        parent: whoever asks; when it goes, so does this.
        path: a backup's file or folder; without it one is chosen first.
        entry: what to show first; without a path in the newest backup there is.
    """
    opened = BringBack(context, path, entry, parent)
    context.shell.overlay(opened)
    return opened
