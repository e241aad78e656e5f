"""Photos for the invented year, drawn by code."""

from collections.abc import Callable, Mapping
from io import BytesIO
from random import Random

from app.demo import indoors, outdoors
from app.demo.brush import Canvas

Draw = Callable[[Canvas, str], None]

_SCENES: Mapping[str, Draw] = {
    "river": outdoors.river,
    "hills": outdoors.hills,
    "allotment": outdoors.allotment,
    "night": outdoors.night,
    "rain": indoors.rain,
    "soup": indoors.soup,
}
SEASONS = ("spring", "summer", "autumn", "winter")
#: Every name that `draw` takes.
SCENES = tuple(f"{scene}-{season}" for scene in _SCENES for season in SEASONS)


def draw(scene: str, seed: int) -> bytes:
    """Return a JPEG of ``scene``, one of `SCENES`; the same seed gives the same picture.

    Raises:
        KeyError: there is no such scene.
    """
    name, _, season = scene.partition("-")
    canvas = Canvas(Random(f"{scene} {seed}"))  # noqa: S311 - a picture, not a secret
    _SCENES[name](canvas, season if season in SEASONS else "autumn")
    out = BytesIO()
    canvas.finished().save(out, "JPEG", quality=86)
    return out.getvalue()
