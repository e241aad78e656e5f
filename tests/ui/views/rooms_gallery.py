"""The two rooms over a small invented journal: `python tests/ui/views/rooms_gallery.py FOLDER`.

Writes pictures of Today and Journal, empty and full, in every theme and at several sizes.
"""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.changes import Changes
from app.domain.entry import Content
from app.domain.mood import Valence
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.circles.host import CircleHost
from ui.context import Context
from ui.preferences import Preferences
from ui.store import Store
from ui.tasks import Tasks
from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.views.journal.view import JournalView
from ui.views.today.view import TodayView
from ui.widgets.strip import Strip
from ui.window import MainWindow

ZONE = "UTC"
NOW = datetime(2026, 11, 22, 21, 31, tzinfo=UTC)

WAY = """# The long way home

Missed the bus on purpose, I think. The river path was empty and the light did that thing where \
everything looks **forgiven**. A man was fishing with no hook, or so it seemed; he nodded as if we \
had agreed on something.

![River path, dusk](attachment:{0})

I kept thinking of what M. asked on Tuesday: *what would enough look like?* I said I did not know. \
But somewhere past the second bridge I thought: perhaps like this. Cold hands, nobody waiting, \
soup at home.

> Tell her about the fisherman.

#walking #river"""
LETTER = """# Unsent letter

You would have liked this kitchen. The window sticks in wet weather, and the tap needs two hands.

![The bay in the morning](attachment:{0})"""
TODAY = """Walked to the allotment before the rain. Ana had left the gate open again, and a bag of \
quinces on the step with no note. I stood there longer than I needed to.

It was the first hour all week that nobody wanted anything from me, and I noticed how *loud* the \
quiet was. Then the robin came"""


@dataclass(frozen=True)
class Written:
    """An entry of the invented journal."""

    day: int
    time: str
    body: str
    mood: int | None = None
    tags: tuple[str, ...] = ()
    photo: tuple[str, str] | None = None
    starred: bool = False


WRITTEN = (
    Written(22, "20:48", "# Quinces\n\n" + TODAY, 5),
    Written(22, "13:40", "# Soup with Dad\n\nHe told the one about the ferry again and I let "
            "him, all the way to the end this time, with the dog and the captain's hat.", 6,
            ("family",)),
    Written(22, "07:12", "# Woke before the alarm\n\nGrey and early.", 3),
    Written(20, "21:04", WAY, 6, ("walking",), ("#4b5675", "#e0a070"), starred=True),
    Written(18, "23:31", "# Hard to say\n\nI wrote it three times and deleted it three times. So "
            "only the outline, for now, and the rest when I have slept.", 1),
    Written(17, "17:15", "# Session notes\n\nWhat I want to talk about: the sleep thing, the phone "
            "call, and whether the walks count as something.", 3, ("therapy",)),
    Written(15, "10:02", LETTER, 4, ("letters",), ("#5f7f9a", "#f2dcae")),
    Written(14, "18:20", "# Market, then rain\n\nBought too many pears. Read two chapters in the "
            "café with the bad chairs and the good window.", 6),
    Written(12, "22:10", "# A long title that somebody wrote without thinking of any list\n\n"
            "And words without an end in sight, going on and on, until two lines are full.", 7,
            ("family", "walking", "letters", "therapy")),
    Written(11, "08:00", "# صباح هادئ\n\n"
            "استيقظت باكرا وشربت القهوة قرب النافذة بينما كانت المدينة نائمة.", 5),
    Written(9, "19:30", "# 静かな夜\n\n雨の音を聞きながら本を読んだ。", 6, ("本",)),
)  # fmt: skip


class World:
    """A vault, a window and the two rooms."""

    def __init__(self, app: QApplication, folder: Path, *, full: bool) -> None:
        self.look = Look(LookChoice(theme="paper", reduced_motion=True))
        self.look.install(app)
        self.store = Store(Tasks(), state=folder / "state", now=lambda: NOW)
        preferences = Preferences(self.store, folder / "machine.json")
        self.window = MainWindow(self.look, preferences)
        host = CircleHost(self.store, preferences, None)
        self.context = Context(self.store, self.look, preferences, self.window, lambda: ZONE, host)

        def make() -> Vault:
            secret = (Passphrase("quince harbour lantern"), "mine")
            made = create_vault(
                folder / "vault", [secret], state=folder / "state", now=NOW,
                cost=Cost(8 * 1024, 1, 1),
            )  # fmt: skip
            if full:
                fill(made, self.store)
            return made

        self.store.tasks.crashed.connect(fail)
        self.store.failed.connect(fail)
        loop = QEventLoop()
        self.store.opened.connect(loop.quit)
        self.store.adopt(make)
        loop.exec()
        rail = self.window.rail
        rail.add_item("today", "sun", "Today", "Ctrl+1")
        rail.add_item("journal", "book-open", "Journal", "Ctrl+2")
        rail.add_item("settings", "settings-2", "Settings", foot=True)
        rail.add_item("lock", "lock-keyhole", "Lock", "Ctrl L", foot=True, room=False)
        self.window.add_room("today", lambda: TodayView(self.context))
        self.window.add_room("journal", lambda: JournalView(self.context))
        self.window.show_home()

    def show(self, room: str, theme: ThemeName, size: tuple[int, int], scale: float) -> None:
        """Show a room in a theme at a size."""
        self.look.set_choice(LookChoice(theme=theme, text_scale=scale, reduced_motion=True))
        self.window.resize(*size)
        self.window.show()
        self.window.go(room)
        wait(400)

    def end(self) -> None:
        """Close everything."""
        self.window.flush()
        self.window.close()
        self.store.end()


def fail(error: BaseException) -> None:
    """End with what went wrong."""
    traceback.print_exception(error)
    os._exit(1)


def fill(vault: Vault, store: Store) -> None:
    """Write the invented journal."""
    for item in WRITTEN:
        ident = store.new_id()
        body = item.body
        at = datetime.fromisoformat(f"2026-11-{item.day:02}T{item.time}+00:00")
        if item.photo:
            file = NewFile("river.jpg", partial(pieces, photo(*item.photo)))
            attached, _ = attach_file(vault.write, ident, file, now=at, new_id=store.new_id)
            body = body.format(attached.id)
        vault.write(partial(put, store, ident, item, body, at))
    for number in range(1_193):
        at = NOW - timedelta(days=14 + number * 0.7, minutes=number * 37 % 700)
        words = f"# Day {number}\n\nNothing much, and that was fine. A river of small things."
        vault.write(partial(put, store, store.new_id(), Written(1, "", words), words, at))


def put(
    store: Store, ident: UUID, item: Written, body: str, at: datetime, tx: Transaction
) -> Changes:
    """Write one entry."""
    _, changes = write_entry(
        tx, Content(body, tags=item.tags), created_at=at, zone=ZONE, now=at, new_id=store.new_id,
        starred=item.starred, valence=Valence(item.mood) if item.mood else None, entry_id=ident,
    )  # fmt: skip
    tx.entries.refresh_attachments(ident)
    tx.drafts.drop(ident)  # of the empty page that came with the photo
    return changes


def pieces(data: bytes) -> list[bytes]:
    """Give the whole in one piece."""
    return [data]


def photo(sky: str, glow: str) -> bytes:
    """Draw hills over water at dusk."""
    image = QImage(1860, 588, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = QLinearGradient(0, 0, 0, 588)
    shade.setColorAt(0, QColor(sky))
    shade.setColorAt(0.65, QColor(glow))
    painter.fillRect(image.rect(), shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#fff2d0"))
    painter.drawEllipse(QPointF(1226, 316), 26, 26)
    path = QPainterPath(QPointF(0, 330))
    path.cubicTo(500, 250, 700, 300, 1000, 330)
    path.cubicTo(1300, 360, 1600, 300, 1860, 330)
    path.lineTo(1860, 430)
    path.lineTo(0, 430)
    painter.fillPath(path, QColor("#6b6a80"))
    painter.fillRect(QRectF(0, 420, 1860, 168), QColor("#55607a"))
    points = [QPointF(1200, 425), QPointF(1260, 425), QPointF(1300, 588), QPointF(1160, 588)]
    painter.setBrush(QColor(255, 230, 170, 60))
    painter.drawPolygon(QPolygonF(points))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"jpeg")).write(image)
    return bytes(buffer.data().data())


def wait(milliseconds: int) -> None:
    """Let the program work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def grab(widget: QWidget, path: Path) -> None:
    """Write a picture."""
    widget.grab().save(str(path))
    print(path)  # noqa: T201 - a script


def prepare_today(world: World) -> None:
    """Write on the page and check in."""
    room = world.window.room("today")
    assert isinstance(room, TodayView)
    room.editor.insert_text(TODAY)
    room.editor.set_caret_steady(True)
    room.check_in.row.tile(5).click()
    wait(1200)


def prepare_journal(world: World) -> None:
    """Open the entry with the photo."""
    room = world.window.room("journal")
    assert isinstance(room, JournalView)
    wait(500)
    at = next((i for i in range(11) if (row := room.pane.model.known(i)) and row.starred), None)
    if at is not None:
        room.pane.list.choose(at)
        wait(500)
        room.page.editor.setFocus()
        room.page.editor.set_caret_steady(True)


SIZES: tuple[tuple[str, tuple[int, int], float], ...] = (
    ("1280", (1280, 800), 1.0),
    ("1920", (1920, 1080), 1.0),
    ("200", (1280, 800), 2.0),
)
PREPARE: dict[str, Callable[[World], None]] = {
    "today": prepare_today,
    "journal": prepare_journal,
}


def main(folder: Path, wanted: str) -> None:
    """Write the pictures whose name holds ``wanted``."""
    app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for full in (True, False):
        kind = "full" if full else "empty"
        with tempfile.TemporaryDirectory() as place:
            world = World(app, Path(place), full=full)
            prepared: set[str] = set()
            for room in ("today", "journal"):
                for name, size, scale in SIZES:
                    for theme in THEMES:
                        file = f"{room}-{kind}-{name}-{theme}.png"
                        if wanted not in file:
                            continue
                        world.show(room, theme, size, scale)
                        if room not in prepared and full:
                            prepared.add(room)
                            PREPARE[room](world)
                            for strip in world.window.findChildren(Strip):
                                strip.dismiss()
                            wait(200)
                        grab(world.window, folder / file)
            world.end()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
