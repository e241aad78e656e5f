"""From pictures to text: turned, mirrored, from aside, blurred, in the shadow, and not at all."""

from io import BytesIO
from random import Random

import pytest
import segno
from PIL import Image, ImageChops, ImageFilter

from app.domain.qr import read_picture
from app.domain.qr.plane import plane_through

LINK = "lamplit://join/1#" + "".join(Random(3).choices("abcdefXYZ0189-_", k=250))


def picture(scale: int = 5) -> Image.Image:
    held = BytesIO()
    segno.make(LINK, error="l", micro=False).save(held, kind="png", scale=scale, border=4)
    return Image.open(held).convert("L")


def read(image: Image.Image) -> str | None:
    return read_picture(image.tobytes(), *image.size)


def from_aside(image: Image.Image, tilt: float) -> Image.Image:
    """As a camera sees it that is not held straight."""
    wide, high = image.size
    seen = [(60 + tilt * wide, 60.0), (60 + wide - tilt * wide, 60 + tilt * high * 0.4),
            (60.0, 60.0 + high), (60.0 + wide, 60 + high - tilt * high * 0.2)]  # fmt: skip
    flat = [(0.0, 0.0), (float(wide), 0.0), (0.0, float(high)), (float(wide), float(high))]
    return image.transform(
        (wide + 120, high + 120), Image.Transform.PERSPECTIVE, plane_through(seen, flat).parts,
        resample=Image.Resampling.BICUBIC, fillcolor=180,
    )  # fmt: skip


@pytest.mark.parametrize("angle", [0, 7, 30, 45, 90, 137, 200, 270])
def test_it_may_be_turned(angle: int) -> None:
    turned = picture().rotate(angle, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    assert read(turned) == LINK


@pytest.mark.parametrize("tilt", [0.03, 0.06, 0.1])
def test_it_may_be_seen_from_aside(tilt: float) -> None:
    assert read(from_aside(picture(7), tilt)) == LINK


def test_it_may_be_mirrored_small_or_blurred() -> None:
    assert read(picture().transpose(Image.Transpose.FLIP_LEFT_RIGHT)) == LINK
    assert read(picture(2)) == LINK
    assert read(picture(6).filter(ImageFilter.GaussianBlur(2))) == LINK


def test_it_may_lie_in_the_shadow() -> None:
    bright = picture(6)
    shade = Image.linear_gradient("L").resize(bright.size).rotate(90)
    grey = bright.point(lambda tone: 40 + tone // 2)
    assert read(ImageChops.multiply(grey, shade.point(lambda tone: 90 + tone * 165 // 255))) == LINK


def test_it_may_be_a_part_of_a_screen() -> None:
    screen = Image.new("L", (1280, 800), 230)
    screen.paste(picture(3), (700, 400))
    for at in range(0, 600, 12):
        screen.paste(30, (20, at, 20 + at, at + 4))
    assert read(screen) == LINK


def test_pictures_without_one_say_nothing() -> None:
    noise = bytes(Random(7).randbytes(300 * 200))
    assert read_picture(noise, 300, 200) is None
    assert read_picture(b"\xff" * 400 * 400, 400, 400) is None
    assert read_picture(b"\0" * 16, 4, 4) is None
    with pytest.raises(ValueError, match="byte for each"):
        read_picture(b"\0" * 15, 4, 4)


def test_half_of_one_says_nothing() -> None:
    whole = picture()
    assert read(whole.crop((0, 0, whole.width, whole.height // 2))) is None
