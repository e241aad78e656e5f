"""A day at the window, full of marker words; the parent searches the disk between its parts.

Usage: ``python window_day.py VAULT SECRET MARKER...``. After each part it prints a line and waits
for one on standard input.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage

from app.settings import SPELLING
from tests.prove.desk import Desk


def told(part: str) -> None:
    """Say how far it is, and wait to be told to go on."""
    sys.stdout.write(part + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


def paste_a_picture(desk: Desk) -> None:
    """Paste an image as a person does, from the clipboard."""
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("peru"))
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    desk.editor().paste()
    desk.pause(1.0)


def main() -> None:
    """Go through the day."""
    vault, secret, *markers = sys.argv[1:]
    desk = Desk(Path(vault))
    desk.unlock(secret)
    desk.program.preferences.set(SPELLING, True)
    desk.type(f"{markers[0]} and a wrogn wrod, #{markers[1]} ", pause=0.002)
    desk.pause(2)
    told("typed")
    desk.editor().selectAll()
    desk.editor().copy()
    desk.editor().moveCursor(desk.editor().textCursor().MoveOperation.End)
    paste_a_picture(desk)
    told("copied and pasted")
    desk.search(markers[2])
    desk.search(markers[0][:9])
    desk.search("")
    desk.scroll(30)
    told("searched and looked through")
    for room in ("today", "trash", "settings", "import", "journal"):
        desk.window.go(room)
        desk.pause(0.3)
    told("in every room")
    desk.lock()
    desk.pause(0.5)
    told("locked")
    desk.unlock(secret)
    desk.window.go("today")
    desk.wait_for(desk.can_write, "a page to write on")
    desk.type(f" {markers[3]} is being typed", pause=0.002)
    desk.pause(2)
    told("typing again")
    desk.end()


if __name__ == "__main__":
    main()
