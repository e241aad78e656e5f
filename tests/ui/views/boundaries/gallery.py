"""The room Boundaries in every look: `python -m tests.ui.views.boundaries.gallery FOLDER`."""

import os
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.boundaries.hours import Hours, windows_of
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.spans import DAY
from app.domain.failures import DiskFull
from tests.ui.views.boundaries.walking import LimitsHouse, lived, sheets
from ui.i18n import install_translations
from ui.theme.look import LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.views.boundaries.lock import LockSheet
from ui.views.boundaries.words import Rule

OFTEN = Policy(
    day_minutes=30, session_minutes=15, break_minute=10, wait_minutes=10, night_wait_minutes=60,
    windows=windows_of((
        Hours(frozenset(range(5)), 17 * 60, 22 * 60), Hours(frozenset({5, 6}), 10 * 60, 60),
    )),
    quiet=((0, 7 * 60), (22 * 60 + 30, DAY)), digest=(8 * 60, 12 * 60 + 30, 18 * 60),
)  # fmt: skip
REASON = (
    "الامتحانات أولا، ثم الناس. Exams first: I want to sleep, and every evening that I read here I "
    "do not. 🌙 Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft."
)


def fill(house: LimitsHouse) -> None:
    """Live some weeks, want more time, and lock."""
    lived(house, OFTEN)
    house.join("Harbour, دفتر, and a name that is longer than most lines are")
    house.limit(replace(OFTEN, day_minutes=60))


def main(folder: Path) -> None:
    """Take every picture."""
    app = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    kept = install_translations(cast("QApplication", app), "en_GB")
    with tempfile.TemporaryDirectory() as home:
        house = LimitsHouse(cast("QApplication", app), Path(home))
        house.open()
        house.look_at()
        for theme in THEMES:
            wear(house, theme)
            shoot(house, folder / f"empty-{theme}.png")
        fill(house)
        pictures(house, folder)
        house.close()
    del kept


def wear(house: LimitsHouse, theme: ThemeName = "paper", scale: float = 1.0) -> None:
    """Change how it looks."""
    house.look.set_choice(LookChoice(theme=theme, reduced_motion=True, text_scale=scale))


def shoot(house: LimitsHouse, path: Path, *, down: int = 0) -> None:
    """Keep a picture of the window, scrolled down by some pixels."""
    house.settle()
    house._live(60)
    bar = house.room._page.verticalScrollBar()
    bar.setValue(down)
    house._live(30)
    house.window.grab().save(str(path))


def once_more(house: LimitsHouse, folder: Path) -> None:
    """Take the pictures of opening once more, and of what cannot be read."""
    themes: tuple[ThemeName, ...] = ("lamplight", "contrast_light")
    for theme in themes:
        wear(house, theme)
        house.look_again()
        once = house.room.standing.once_more
        once.begin.click()
        once.sentence.setText("Bo had surgery, and I want to know how she is. 🌙 سلام")
        shoot(house, folder / f"once-more-{theme}.png")
        once.let_be.click()
    house.ask_once_more("Bo had surgery")
    shoot(house, folder / "once-more-waiting.png")
    house.room._failed(DiskFull())
    shoot(house, folder / "failure.png")
    house.look_again()


def pictures(house: LimitsHouse, folder: Path) -> None:
    """Take the pictures of a full room and of every sheet."""
    for theme in THEMES:
        wear(house, theme)
        house.look_again()
        for number, down in enumerate((0, 640, 1280, 5000)):
            shoot(house, folder / f"{theme}-{number}.png", down=down)
    house.use(18)
    once_more(house, folder)
    house.lock(timedelta(days=3), REASON)
    for name, size, scale in (("large", (1280, 800), 2.0), ("small", (900, 600), 1.0)):
        wear(house, "lamplight", scale)
        house.window.resize(*size)
        house.look_again()
        for number, down in enumerate((0, 900, 1800, 2700, 9000)):
            shoot(house, folder / f"{name}-{number}.png", down=down)
    house.window.resize(1280, 800)
    house.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wear(house)
    for number, down in enumerate((0, 5000)):
        shoot(house, folder / f"mirrored-{number}.png", down=down)
    house.app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    house.room.lock.click()
    sheet = house.sheet(LockSheet)
    sheet.confirm()
    shoot(house, folder / "lock-asked.png")
    house.window.overlays.close_all()
    house.gone()
    change = house.change(Rule.DAY)
    change.editor.amounts["day_minutes"].set_value(90)  # type: ignore[attr-defined]  # minutes
    change.keep()
    shoot(house, folder / "lock-refused.png")
    house.window.overlays.close_all()
    house.gone()
    house.room.look_back.toggle_table()
    shoot(house, folder / "table.png", down=5000)
    looks: tuple[tuple[str, float, ThemeName], ...] = (
        ("sheet", 1.0, "paper"), ("sheet-lamplight", 1.0, "lamplight"),
        ("sheet-large", 2.0, "paper"),
    )  # fmt: skip
    for name, scale, theme in looks:
        wear(house, theme, scale)
        for number, way in enumerate(sheets()):
            way(house)
            shoot(house, folder / f"{name}-{number:02}.png")
            house.window.overlays.close_all()
            house.gone()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
