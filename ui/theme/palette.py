"""The palette that native widgets draw with."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import ColorKey

_ROLES: tuple[tuple[QPalette.ColorRole, ColorKey], ...] = (
    (QPalette.ColorRole.Window, "desk"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "page"),
    (QPalette.ColorRole.AlternateBase, "desk"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "desk"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.PlaceholderText, "ink3"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Highlight, "sel"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "control"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "line"),
)
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def make_palette(color: Callable[[ColorKey], QColor], *, rows: bool = False) -> QPalette:
    """A palette from the tokens; disabled text is `ink3`, still readable.

    `rows` gives the palette of lists and tables.
    """
    palette = QPalette()
    for role, key in _ROLES:
        palette.setColor(role, color(key))
    if rows:
        # Chosen rows are green; amber is for chosen words only, never a large area.
        palette.setColor(QPalette.ColorRole.Highlight, color("selected"))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, color("ink3"))
    return palette
