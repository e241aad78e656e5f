"""What was deleted and can still be taken back."""

from ui.views.trash.view import TrashView

__all__ = ["TrashView"]
