"""Margins and gaps that follow the text scale."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout

from ui.theme.look import Look


class Space(QObject):
    """Keeps a layout's margins and gap at the present scale; lengths are pixels at scale 1.

    ``start`` and ``end`` change places in right-to-left languages.
    """

    def __init__(
        self,
        look: Look,
        layout: QLayout,
        start: float = 0,
        top: float = 0,
        end: float = 0,
        bottom: float = 0,
        *,
        gap: float = 0,
    ) -> None:
        super().__init__(layout)
        self._look = look
        self._layout = layout
        self._margins = (start, top, end, bottom)
        self._gap = gap
        look.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Set the margins and the gap now."""
        px = self._look.px
        start, top, end, bottom = (px(length) for length in self._margins)
        owner = self._layout.parentWidget()
        if owner is not None and owner.isRightToLeft():
            start, end = end, start
        self._layout.setContentsMargins(start, top, end, bottom)
        self._layout.setSpacing(px(self._gap))
