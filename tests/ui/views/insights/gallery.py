"""The room Insights in every look: `python -m tests.ui.views.insights.gallery FOLDER`."""

import os
import sys
import tempfile
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.views.house import House
from tests.ui.views.insights.filling import fill_year
from ui.theme.look import LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.views.insights import InsightsView
from ui.views.insights.periods import Span


class InsightsHouse(House):
    """A house with the room Insights."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("insights", lambda: InsightsView(self.context))
        self.window.rail.add_item("insights", "chart-line", "Insights")

    @property
    def room(self) -> InsightsView:
        return cast("InsightsView", self.window.room("insights"))

    def look_at(self) -> InsightsView:
        """Go to the room and wait until its figures are there."""
        self.go("insights")
        self.until(lambda: self.room.picture is not None)
        self.settle()
        return self.room


def main(folder: Path) -> None:
    """Take every picture."""
    app = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        house = InsightsHouse(cast("QApplication", app), Path(home))
        house.zone = "UTC"
        house.open()
        house.look_at()
        shoot(house, folder / "empty.png")
        house.write(lambda tx: (1, fill_year(tx)))
        house.settle()
        house._live(400)
        house.settle()
        pictures(house, folder)
        house.close()


def shoot(house: InsightsHouse, path: Path, *, down: int = 0) -> None:
    """Keep a picture of the window, scrolled down by some pixels."""
    house.settle()
    house._live(60)
    house.room._area.verticalScrollBar().setValue(down)
    house._live(30)
    house.window.grab().save(str(path))


def pictures(house: InsightsHouse, folder: Path) -> None:
    """Take the pictures of a full room."""
    theme: ThemeName
    for theme in THEMES:
        house.look.set_choice(LookChoice(theme=theme, reduced_motion=True))
        shoot(house, folder / f"{theme}.png")
        shoot(house, folder / f"{theme}-down.png", down=5000)
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True))
    for index, name in ((1, "measures"), (2, "look-back")):
        house.room.tabs.setCurrentIndex(index)
        shoot(house, folder / f"{name}.png")
    house.room.tabs.setCurrentIndex(0)
    for span in (Span.MONTH, Span.HALF):
        house.room._choose_span(span.value)
        house.settle()
        shoot(house, folder / f"{span.value}.png")
    house.room._choose_span(Span.YEAR.value)
    house.settle()
    house.room.set_tables(on=True)
    shoot(house, folder / "tables.png")
    house.room.set_tables(on=False)
    house.window.resize(1920, 1080)
    shoot(house, folder / "wide.png")
    house.window.resize(1280, 800)
    house.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    shoot(house, folder / "large.png")
    shoot(house, folder / "large-down.png", down=1500)
    house.look.set_choice(LookChoice(theme="paper", reduced_motion=True))
    house.window.resize(880, 600)
    shoot(house, folder / "small.png")
    house.window.resize(1280, 800)
    house.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shoot(house, folder / "rtl.png")
    house.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
