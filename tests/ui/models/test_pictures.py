"""Pictures are decoded by their own decoder only, upright, and no larger than asked for."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ui.models.pictures import decode

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>'


def picture(form: str, size: tuple[int, int] = (400, 200), **options: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, "#3a7a5a").save(out, form, **options)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF"])
def test_every_shown_type_is_decoded_and_scaled_down(qapp: QApplication, form: str) -> None:
    image = decode(picture(form), f"image/{form.lower()}", QSize(100, 100))
    assert image.size() == QSize(100, 50)
    assert abs(image.pixelColor(50, 25).green() - 0x7A) < 8


def test_a_small_picture_is_never_made_larger(qapp: QApplication) -> None:
    assert decode(picture("PNG"), "image/png", QSize(4000, 4000)).size() == QSize(400, 200)


def test_covering_fills_the_smaller_side(qapp: QApplication) -> None:
    image = decode(picture("JPEG"), "image/jpeg", QSize(112, 112), cover=True)
    assert image.size() == QSize(224, 112)


def test_a_turned_photo_stands_upright(qapp: QApplication) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = decode(picture("JPEG", exif=exif), "image/jpeg", QSize(100, 100))
    assert image.size() == QSize(50, 100)


@pytest.mark.parametrize(
    ("data", "mime"),
    [(SVG, "image/svg+xml"), (SVG, "image/png"), (b"", "image/png"),
     (b"\x89PNG broken", "image/png"), (picture("PNG"), "application/pdf"),
     (picture("GIF"), "image/png")],
)  # fmt: skip
def test_what_is_not_the_picture_it_should_be_is_none(
    qapp: QApplication, data: bytes, mime: str
) -> None:
    assert decode(data, mime, QSize(100, 100)).isNull()
