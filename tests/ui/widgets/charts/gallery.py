"""Every chart in every theme: `python -m tests.ui.widgets.charts.gallery FOLDER`."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QGridLayout

from tests.ui.widgets.charts.samples import all_charts
from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.sheet import Ground

_WIDE = ("year", "weeks", "scores", "sleep")


def page(look: Look, *, small: bool = False) -> Ground:
    """All charts below one another, short ones side by side."""
    ground = Ground(look, "page")
    grid = QGridLayout(ground)
    grid.setContentsMargins(40, 40, 40, 40)
    grid.setHorizontalSpacing(40)
    grid.setVerticalSpacing(28)
    place = 0
    for name, chart in all_charts(look).items():
        if name == "year" and small:
            chart.set_small_months(True)  # type: ignore[attr-defined]  # it is YearPixels
        frame = ChartFrame(look, chart.accessibleName(), chart)
        if name in _WIDE:
            place += place % 2
            grid.addWidget(frame, place // 2, 0, 1, 2)
            place += 2
        else:
            grid.addWidget(frame, place // 2, place % 2)
            place += 1
    return ground


def take(
    look: Look, path: Path, width: int, *, mirrored: bool = False, small: bool = False
) -> None:
    """Draw the page and keep the picture."""
    ground = page(look, small=small)
    if mirrored:
        ground.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ground.resize(width, 400)
    ground.show()
    _rest()
    ground.resize(width, ground.layout().totalHeightForWidth(width))  # type: ignore[union-attr]
    _rest()
    ground.grab().save(str(path))
    ground.hide()
    ground.deleteLater()


def _rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(60, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Take every picture."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    look = Look(LookChoice(theme="paper", reduced_motion=True))
    look.install(app)
    theme: ThemeName
    for theme in THEMES:
        look.set_choice(LookChoice(theme=theme, reduced_motion=True))
        take(look, folder / f"{theme}.png", 1056)
    look.set_choice(LookChoice(theme="paper", reduced_motion=True))
    take(look, folder / "rtl.png", 1056, mirrored=True)
    look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    take(look, folder / "large.png", 1120, small=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
