"""What the person asked of the whole desktop: dark, contrast, calm, larger letters."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication

SMALLEST_SCALE = 0.8
LARGEST_SCALE = 2.0


@dataclass(frozen=True, slots=True)
class SystemWishes:
    """The desktop's own settings; `font_scale` is its font size over the platform's default."""

    dark: bool = False
    contrast: bool = False
    reduced_motion: bool = False
    font_scale: float = 1.0


class SystemWatch(QObject):
    """Asks the desktop again whenever it says that something changed.

    Signals:
        changed: The `SystemWishes` are different now; connect it to `Look.set_system`.
    """

    changed = Signal(object)

    def __init__(self, app: QGuiApplication, environ: Mapping[str, str]) -> None:
        super().__init__(app)
        self._app = app
        self._environ = environ
        self._wishes = read_system(app, environ)
        self._hints = app.styleHints()  # kept in a variable: its child dies with a temporary
        self._hints.colorSchemeChanged.connect(self.ask)
        if hasattr(self._hints, "accessibility"):
            access = self._hints.accessibility()
            access.contrastPreferenceChanged.connect(self.ask)
            if hasattr(access, "motionPreferenceChanged"):
                access.motionPreferenceChanged.connect(self.ask)

    @property
    def wishes(self) -> SystemWishes:
        """What the desktop asked for last."""
        return self._wishes

    def ask(self) -> None:
        """Read the desktop's wishes again."""
        wishes = read_system(self._app, self._environ)
        if wishes != self._wishes:
            self._wishes = wishes
            self.changed.emit(wishes)


def read_system(app: QGuiApplication, environ: Mapping[str, str]) -> SystemWishes:
    """Ask the platform; where it does not know, everything stays as usual."""
    hints = app.styleHints()  # kept in a variable: its child dies with a temporary
    contrast = reduced = False
    if hasattr(hints, "accessibility"):
        access = hints.accessibility()
        wish = getattr(access, "contrastPreference", None)
        contrast = wish is not None and wish() == Qt.ContrastPreference.HighContrast
        motion = getattr(access, "motionPreference", None)
        reduced = motion is not None and "Reduce" in str(motion())
    return SystemWishes(
        dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        contrast=contrast,
        reduced_motion=reduced,
        font_scale=_font_scale(app, environ),
    )


def _font_scale(app: QGuiApplication, environ: Mapping[str, str]) -> float:
    """The system font over the default of its platform, within the range the program offers."""
    if app.platformName() in {"offscreen", "minimal"}:
        return 1.0
    # The program's own font is ours already; this one is the desktop's.
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    if points <= 0:
        return 1.0
    default = {"darwin": 13.0, "win32": 9.0}.get(sys.platform)
    if default is None:
        default = _unix_default(environ.get("XDG_CURRENT_DESKTOP", "").upper())
    return min(max(points / default, SMALLEST_SCALE), LARGEST_SCALE)


def _unix_default(desktop: str) -> float:
    """GNOME writes at 11 points, other desktops at 10, and Qt on its own at 9."""
    if "GNOME" in desktop:
        return 11.0
    return 10.0 if desktop else 9.0
