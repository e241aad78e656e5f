"""What a feed of many posts takes in the window; in a process of its own.

Usage: ``python feed_figures.py COUNT FOLDER``. Prints one line of JSON: times in seconds.
"""

import json
import sys
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from tests.prove.desk import Heartbeat
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from ui.views.circle.post_card import PostCard
from ui.views.circle.view import CircleView

_ROUNDS, _STEPS = 9, 160
_WORDS = "The road went on, and so did I, past fields and sheep, and nobody asked where to. "


def fill(one: Invented, count: int) -> None:
    """Say many things: a third of them read, some with answers, each tenth a mood."""
    for at in range(count):
        ago = timedelta(minutes=count - at)
        if at % 10 == 0:
            one.says(1 + at % 4, "check_in", {"valence": 333, "note": "well"}, ago=ago)
            continue
        text = f"Post {at}. " + _WORDS * (1 + at % 7)
        post = one.says(1 + at % 4, "post", {"text": text}, ago=ago)
        if at % 3 == 0:
            one.says(1 + at % 3, "comment", {"text": "I hear you.", "to": post.joined}, to=post)
        else:
            one.tx.circle_quiet.mark(CIRCLE, [post])


def opening(house: CircleHouse, room: CircleView) -> float:
    """From asking for the circle to its first posts being there."""
    room.clear()
    house.settle()
    began = time.perf_counter()
    room.show_target(CIRCLE)
    house.until(lambda: any(isinstance(one, PostCard) for _, one in room.feed.made()))
    QApplication.processEvents()
    return time.perf_counter() - began


def scrolling(house: CircleHouse, room: CircleView, beat: Heartbeat) -> float:
    """The longest stall while somebody scrolls, by the wheel and then by the handle."""
    bar = room.feed.verticalScrollBar()
    bar.setValue(0)
    house.settle()
    beat.begin()
    for _ in range(_STEPS):
        bar.setValue(bar.value() + 3 * bar.singleStep())
        house._live(12)
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        house._live(60)
    return beat.end()


def arriving(house: CircleHouse, room: CircleView, beat: Heartbeat) -> float:
    """The longest stall while something new arrives."""
    room.feed.verticalScrollBar().setValue(0)
    house.settle()
    beat.begin()
    for _ in range(5):
        room.feed.load()
        house._live(150)
    return beat.end()


def main() -> None:
    """Measure."""
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    app = QApplication([])
    house = CircleHouse(app, folder)
    house.open()
    room = house.fill(lambda one: fill(one, count))
    beat = Heartbeat()
    figures = {
        "opening the circle": [opening(house, room) for _ in range(_ROUNDS)],
        "stall: scrolling": [scrolling(house, room, beat) for _ in range(3)],
        "stall: something arrives": [arriving(house, room, beat) for _ in range(3)],
        "widgets alive": [float(len(room.feed.made()))],
    }
    sys.stdout.write(json.dumps(figures) + "\n")
    sys.stdout.flush()
    house.close()


if __name__ == "__main__":
    main()
