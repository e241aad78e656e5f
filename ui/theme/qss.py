"""The one style sheet: menus, tooltips and scroll bars. Everything else is palette and paint."""

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor

from ui.theme.tokens import ColorKey

# A template with named places reads best as a style sheet, one rule a line.
_SHEET = Template("""
QMenu { background: $raised; color: $ink; border: ${stroke}px solid $line; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p6}px;
  border: ${edge}px solid transparent; }
QMenu::item:selected { background: $selected; color: $ink; border-color: $edge_color; }
QMenu::item:disabled { color: $ink3; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QToolTip { background: $raised; color: $ink; border: ${stroke}px solid $control;
  padding: ${p4}px ${p8}px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${p12}px; }
QScrollBar:horizontal { height: ${p12}px; }
QScrollBar::handle { background: $control; border-radius: ${p3}px; margin: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
""")

_LENGTHS = (3, 4, 6, 8, 12, 24, 32)


def style_sheet(colors: Mapping[ColorKey, QColor], scale: float, *, contrast: bool) -> str:
    """The style sheet for a set of colours and a text scale."""
    places: dict[str, str] = {key: color.name() for key, color in colors.items()}
    places |= {f"p{n}": str(round(n * scale)) for n in _LENGTHS}
    places["stroke"] = "2" if contrast else "1"
    places["edge"] = "1" if contrast else "0"
    places["edge_color"] = places["ink"] if contrast else "transparent"
    return _SHEET.substitute(places)
