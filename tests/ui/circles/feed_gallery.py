"""Reading with invented people: `python tests/ui/circles/feed_gallery.py FOLDER [PART]`.

Writes pictures of the feed and of what opens from it, in every theme and at several sizes.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PIL import Image
from PySide6.QtWidgets import QApplication

from app.domain.circles.reading import About, Showing
from app.usecases.circles.choose import choose
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from ui.theme.look import LookChoice
from ui.theme.tokens import THEMES
from ui.views.circle.choices import open_choices
from ui.views.circle.company import open_company
from ui.views.circle.photo_view import open_photo
from ui.views.circle.photos import CirclePictures
from ui.views.circle.rounds import open_asking
from ui.views.circle.shelf import open_shelf
from ui.views.circle.view import CircleView

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OVEN = (
    "The meeting went the way I was afraid it would. Not badly, exactly. They were kind about it, "
    "which somehow made it harder to be angry. I came home and cleaned the whole oven."
)
LONG = "\n\n".join(f"Day {day}. The road went on, and so did I, past fields and sheep."
                   for day in range(1, 190))  # fmt: skip
NAMES = (
    "Tern", "Juniper", "Kestrel with a very long name that nobody would ever say aloud", "Oak",
    "Wren", "نور الصباح", "🦉 Owl 🌙", "Оak",
)  # fmt: skip


def picture(red: int, size: tuple[int, int] = (640, 480)) -> bytes:
    """A picture with a gradient."""
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    image.paste((red, 90, 60), (size[0] // 3, size[1] // 3, size[0] // 2, size[1] // 2))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def full(one: Invented) -> None:
    """Everything that a feed can hold."""
    says = one.says
    fields = {"text": OVEN, "excerpt": True, "wish": "just-listen", "tone": "venting"}
    oven = says(1, "post", fields, ago=HOUR, ends=2 * DAY, files=(picture(200),))
    said = says(3, "comment", {"text": "It sounds as if their kindness was the hard part.",
                               "to": oven.joined, "starter": "reflect"}, to=oven)  # fmt: skip
    says(4, "comment", {"text": "Something that helped me: leave the oven be.", "to": said.joined,
                        "starter": "advice", "source": "read", "link": "https://example.org/oven"},
         to=said)  # fmt: skip
    says(2, "check_in", {"valence": -667, "labels": ("sad",), "note": "work"}, ago=2 * HOUR)
    says(3, "check_in", {"valence": 333, "labels": ("calm",)}, ago=4 * HOUR)
    says(4, "post", {"text": "Visiting hours until eight.", "own_topics": ("hospital",)},
         ago=20 * HOUR)  # fmt: skip
    asked = says(3, "question", {"text": "What made you smile this week?", "light": True,
                                 "closes_at": None}, ago=21 * HOUR)  # fmt: skip
    says(1, "answer", {"text": "My neighbour’s dog in a raincoat, with visible dignity.",
                       "to": asked.joined}, to=asked)  # fmt: skip
    more(one)


def more(one: Invented) -> None:
    """The rest: photos, long words, other scripts, cards."""
    says = one.says
    many = tuple(picture(20 * at, (400, 300)) for at in range(11))
    key = says(0, "post", {"text": "The whole walk, in pictures.", "title": "Along the river"},
               ago=30 * HOUR, files=many)  # fmt: skip
    one.attach(key, 90, b"")
    hostile = says(7, "post", {"text": "Look at this."}, ago=31 * HOUR)
    one.attach(hostile, 0, b"\x89PNG\r\n\x1a\n" + b"not a picture" * 40)
    one.attach(hostile, 1, b"", size=12_000_000)
    one.attach(hostile, 2, b"", lost=True)
    says(2, "post", {"text": LONG, "tags": ("walking", "a rather long tag for a small chip")},
         ago=40 * HOUR)  # fmt: skip
    says(5, "post", {"text": "استيقظت باكرا وشربت القهوة قرب النافذة بينما كانت المدينة نائمة."},
         ago=50 * HOUR)  # fmt: skip
    says(6, "company", {"note": "A slow evening. 🌧️ Anybody about?", "wish": "comfort",
                        "expires_at": None}, ago=51 * HOUR, targeted=True)  # fmt: skip
    says(1, "coping_card", {"title": "Cold water on the wrists", "body": "A minute is enough.",
                            "card_kind": "ground", "minutes": 1}, ago=52 * HOUR)  # fmt: skip
    says(3, "post", {"text": "From tomorrow."}, ago=-100 * HOUR)


def scrolled(house: CircleHouse, room: CircleView, to: int) -> None:
    """Go down."""
    room.feed.verticalScrollBar().setValue(house.look.px(to))
    house.settle()


def answering(house: CircleHouse, room: CircleView) -> None:
    """Answer the first post."""
    for key in room.feed.keys():  # noqa: SIM118 - no mapping
        room.feed.reveal(key)
        house.settle()
        view = room.feed.view_of(key)
        if view and view.text == OVEN:
            room.feed.answer(key)
            house.settle()
            return


def large(house: CircleHouse, room: CircleView) -> None:
    """Show a photo."""
    for key, _ in room.feed.made():
        view = room.feed.view_of(key)
        if view and view.files:
            open_photo(house.context, CirclePictures(house.context, room), view, 0)
            return


PARTS: dict[str, Callable[[CircleHouse, CircleView], object]] = {
    "feed": lambda house, room: None,
    "middle": lambda house, room: scrolled(house, room, 700),
    "photos": lambda house, room: scrolled(house, room, 1_500),
    "end": lambda house, room: scrolled(house, room, 3_200),
    "answers": answering,
    "drawer": lambda house, room: room.open_side(),
    "asking": lambda house, room: open_asking(house.context, CIRCLE, light=True),
    "company": lambda house, room: open_company(house.context, CIRCLE),
    "shelf": lambda house, room: open_shelf(house.context, CIRCLE),
    "choices": lambda house, room: open_choices(house.context, CIRCLE, "Harbour"),
    "photo": large,
}
SIZES: tuple[tuple[str, tuple[int, int], float], ...] = (
    ("1280", (1280, 800), 1.0), ("900", (900, 800), 1.0), ("200", (1280, 800), 2.0),
)  # fmt: skip


def main(folder: Path, wanted: str) -> None:
    """Write the pictures whose name holds ``wanted``."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        house = CircleHouse(app, Path(place))
        house.open()
        room = house.fill(full, NAMES)
        house.write(lambda tx: choose(tx, About.TOPIC, "hospital", Showing.FOLD))
        house.write(lambda tx: choose(tx, About.WORD, "diet*", Showing.HOLD))
        for part, prepare in PARTS.items():
            for name, size, scale in SIZES:
                for theme in THEMES:
                    file = f"circle-{part}-{name}-{theme}.png"
                    if wanted in file:
                        choice = LookChoice(theme=theme, text_scale=scale, reduced_motion=True)
                        house.look.set_choice(choice)
                        house.window.resize(*size)
                        room.feed.verticalScrollBar().setValue(0)
                        house.settle()
                        prepare(house, room)
                        for _ in range(4):
                            house.settle()
                        house.window.grab().save(str(folder / file))
                        print(folder / file)  # noqa: T201 - a script
                        house.window.overlays.close_all()
                        house.settle()
        house.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
