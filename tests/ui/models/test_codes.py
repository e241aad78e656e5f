"""From pictures to text: turned, mirrored, from aside, blurred, in the shadow, and not at all."""

from io import BytesIO
from random import Random

import pytest
import segno
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from ui.models.codes import read_code

LINK = "lamplit://join/1#" + "".join(Random(3).choices("abcdefXYZ0189-_", k=250))


def picture(scale: int = 5, *, dark: str = "black", light: str | None = "white") -> Image.Image:
    held = BytesIO()
    segno.make(LINK, error="l", micro=False).save(
        held, kind="png", scale=scale, border=4, dark=dark, light=light
    )
    return Image.open(held)


def read(image: Image.Image) -> str | None:
    held = BytesIO()
    image.save(held, "PNG")
    return read_code(QImage.fromData(held.getvalue()))


def grey(scale: int = 5) -> Image.Image:
    return picture(scale).convert("L")


@pytest.mark.parametrize("angle", [0, 7, 30, 45, 90, 137, 200, 270])
def test_it_may_be_turned(angle: int) -> None:
    turned = grey().rotate(angle, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    assert read(turned) == LINK


@pytest.mark.parametrize("tilt", [0.03, 0.06, 0.1])
def test_it_may_be_seen_from_aside(tilt: float) -> None:
    image = grey(7)
    wide, high = image.size
    corners = (-tilt * wide, -tilt * high, -60, high + 60, wide + 60, high + 60, wide + 20, -40)
    seen = image.transform(
        (wide + 120, high + 120), Image.Transform.QUAD, corners,
        resample=Image.Resampling.BICUBIC, fillcolor=180,
    )  # fmt: skip
    assert read(seen) == LINK


def test_it_may_be_mirrored_small_or_blurred() -> None:
    assert read(grey().transpose(Image.Transpose.FLIP_LEFT_RIGHT)) == LINK
    assert read(grey(2)) == LINK
    assert read(grey(6).filter(ImageFilter.GaussianBlur(2))) == LINK


def test_it_may_lie_in_the_shadow() -> None:
    bright = grey(6)
    shade = Image.linear_gradient("L").resize(bright.size).rotate(90)
    dim = bright.point(lambda tone: 40 + tone // 2)
    assert read(ImageChops.multiply(dim, shade.point(lambda tone: 90 + tone * 165 // 255))) == LINK


def test_it_may_be_a_part_of_a_screen() -> None:
    screen = Image.new("L", (1280, 800), 230)
    screen.paste(grey(3), (700, 400))
    for at in range(0, 600, 12):
        screen.paste(30, (20, at, 20 + at, at + 4))
    assert read(screen) == LINK


def test_it_may_lie_on_nothing_or_be_light_on_dark() -> None:
    assert read(picture(light=None)) == LINK
    assert read(picture(dark="white", light="black")) == LINK


def test_pictures_without_one_say_nothing() -> None:
    noise = Image.frombytes("L", (300, 200), Random(7).randbytes(300 * 200))
    assert read(noise) is None
    assert read(Image.new("L", (400, 400), 255)) is None
    tiny = QImage(1, 1, QImage.Format.Format_RGB32)
    tiny.fill(Qt.GlobalColor.black)
    assert read_code(tiny) is None


def test_half_of_one_says_nothing() -> None:
    whole = grey()
    assert read(whole.crop((0, 0, whole.width, whole.height // 2))) is None
