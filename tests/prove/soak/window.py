"""Somebody at the window, doing something at random, for as long as it runs.

Usage: ``python -m tests.prove.soak.window VAULT SECRET SEED``. After each deed it prints how many
were done, and what it was.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.circles.circle import Circle
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.prove.desk import Desk
from ui.theme.look import LookChoice
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.ledger import open_ledger
from ui.views.circle.members import open_members
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet

T = TypeVar("T")

ROOMS = (
    "today", "journal", "insights", "circle", "boundaries", "plan", "trash", "settings", "import",
    "export", "keys", "measures", "kit", "session", "report",
)  # fmt: skip
_WORDS = [
    "heron",
    "gate",
    "water",
    "evening",
    "letter",
    "bread",
    "window",
    "garden",
    "quiet",
    "morning",
]
_PAUSE = 0.3  # seconds


class Guest:
    """Wanders through the program."""

    def __init__(self, desk: Desk, secret: str, chance: random.Random) -> None:
        self._desk, self._secret, self._chance = desk, secret, chance

    def act(self) -> str:
        """Do one thing and return its name."""
        deeds: list[tuple[int, Callable[[], None]]] = [
            (8, self.write), (5, self.search), (4, self.scroll), (10, self.look_around),
            (5, self.read_circle), (3, self.say_mood), (3, self.share), (3, self.open_sheets),
            (3, self.ask_help), (2, self.change_look), (2, self.lock),
        ]  # fmt: skip
        ((_, deed),) = self._chance.choices(deeds, [weight for weight, _ in deeds])
        deed()
        self._desk.window.overlays.close_all()
        self._desk.pause(_PAUSE)
        return deed.__name__

    def write(self) -> None:
        """Write a line into today."""
        self._desk.window.go("today")
        self._desk.wait_for(self._desk.can_write, "a page to write on")
        self._desk.type(f"{self._word()} {self._word()} #{self._word()} ", pause=0.01)
        self._desk.pause(1)

    def search(self) -> None:
        """Look for a word, and for none again."""
        self._desk.search(self._word(), pause=0.03)
        self._desk.search("", pause=0)

    def scroll(self) -> None:
        """Go through the list of entries and back."""
        self._desk.scroll(20)

    def look_around(self) -> None:
        """Go into a room."""
        self._desk.window.go(self._chance.choice(ROOMS))
        self._desk.pause(0.5)

    def read_circle(self) -> None:
        """Read what the others said."""
        self._desk.window.go("circle")
        self._desk.pause(1)

    def say_mood(self) -> None:
        """Send a mood alone to the circle."""
        circle = self._circle()
        sheet = open_circle_check_in(self._desk.program.context, circle.id, circle.name)
        QTest.keyClick(sheet.first(), Qt.Key.Key_Return)
        self._desk.pause(1)

    def share(self) -> None:
        """Share an entry, or think better of it."""
        circle = self._circle().id
        found = self._read(lambda tx: [row.id for row in tx.timeline.newest(20)])
        if not found:
            return
        entry: UUID = self._chance.choice(found)
        open_share_sheet(self._desk.program.context, circle, entry)

        def ready() -> list[ShareSheet]:
            sheets = self._desk.window.findChildren(ShareSheet)
            return [one for one in sheets if one.isVisible() and one.card is not None]

        self._desk.wait_for(ready, "what the others will see")
        sheet = ready()[-1]
        (sheet.send_button if self._chance.random() < 0.3 else sheet.keep).click()
        self._desk.pause(1)

    def open_sheets(self) -> None:
        """Open what lies beside the feed."""
        circle = self._circle()
        for way in (open_members, open_ledger):
            way(self._desk.program.context, circle)
            self._desk.pause(0.5)
            self._desk.window.overlays.close_all()

    def ask_help(self) -> None:
        """Open help, and close it."""
        QTest.keyClick(self._desk.window, Qt.Key.Key_F12)
        self._desk.pause(0.5)
        QTest.keyClick(self._desk.window, Qt.Key.Key_Escape)

    def change_look(self) -> None:
        """Choose other colours and another size of words."""
        looks = [
            LookChoice(theme="paper"),
            LookChoice(theme="lamplight", text_scale=1.25),
            LookChoice(theme="contrast_light", text_scale=2.0),
        ]
        self._desk.program.look.set_choice(self._chance.choice(looks))
        self._desk.window.resize(self._chance.choice((1000, 1280, 1600)), 800)

    def lock(self) -> None:
        """Lock the journal and open it again."""
        self._desk.lock()
        self._desk.pause(0.5)
        self._desk.unlock(self._secret)

    def _word(self) -> str:
        return self._chance.choice(_WORDS)

    def _circle(self) -> Circle:
        return self._read(lambda tx: tx.circles.all()[0])

    def _read(self, work: Callable[[Transaction], T]) -> T:
        asked: list[T] = []
        self._desk.program.store.read(work, asked.append)
        self._desk.wait_for(lambda: asked, "an answer of the journal")
        return asked[0]


def main() -> None:
    """Wander until the parent ends it."""
    vault, secret, seed = sys.argv[1:]
    desk = Desk(Path(vault), circles=Circles)
    desk.unlock(secret)
    guest, done = Guest(desk, secret, random.Random(f"window {seed}")), 0
    while True:
        name = guest.act()
        done += 1
        sys.stdout.write(f"{done} {name}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
