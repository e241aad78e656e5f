"""Pictures are judged by their headers alone."""

import struct
import tracemalloc
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.domain.failures import ImageRefused
from app.domain.pictures import MAX_SIDE, SHOWN, Picture, guess_mime, probe


def picture(kind: str, size: tuple[int, int] = (7, 5)) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, (200, 120, 40)).save(out, kind)
    return out.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(("mime", "kind"), SHOWN.items())
def test_each_shown_type_gives_its_size(mime: str, kind: str) -> None:
    assert probe(picture(kind)) == Picture(mime, 7, 5)


@pytest.mark.parametrize("lossless", [True, False])
def test_webp_of_both_kinds_and_extended(lossless: bool) -> None:  # noqa: FBT001
    out = BytesIO()
    Image.new("RGB", (300, 20)).save(out, "WEBP", lossless=lossless)
    assert probe(out.getvalue()) == Picture("image/webp", 300, 20)
    out = BytesIO()
    Image.new("RGBA", (30, 20), (1, 2, 3, 4)).save(out, "WEBP", exif=b"Exif\0\0")
    assert probe(out.getvalue()) == Picture("image/webp", 30, 20)


def test_a_claimed_hundred_megapixels_passes_and_one_more_does_not() -> None:
    assert probe(png_claiming(10_000, 10_000)) == Picture("image/png", 10_000, 10_000)
    with pytest.raises(ImageRefused):
        probe(png_claiming(10_001, 10_000))


@pytest.mark.parametrize("size", [(MAX_SIDE + 1, 1), (1, MAX_SIDE + 1), (60_000, 60_000), (0, 5)])
def test_sides_and_bombs_are_refused_without_memory(size: tuple[int, int]) -> None:
    data = png_claiming(*size)
    probe(picture("PNG"))  # Pillow's own import must not count
    tracemalloc.start()
    with pytest.raises(ImageRefused):
        probe(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_a_webp_that_claims_a_huge_canvas_is_refused_before_it_is_opened() -> None:
    canvas = (16_000_000).to_bytes(3, "little") + (200).to_bytes(3, "little")
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + canvas
    with pytest.raises(ImageRefused):
        probe(b"RIFF" + struct.pack("<I", len(body)) + body)


@pytest.mark.parametrize(
    "data", [b"", b"RIFF", b"\xff\xd8\xff", b"GIF89a", b"<svg/>", b"BM", b"RIFF....WEBPVP8L"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ImageRefused):
        probe(data)


@pytest.mark.parametrize("kind", ["ICO", "PPM", "TGA", "PCX"])
def test_types_that_are_not_shown_are_refused(kind: str) -> None:
    with pytest.raises(ImageRefused):
        probe(picture(kind, (16, 16)))


@pytest.mark.parametrize("kind", SHOWN.values())
@given(data=st.data())
def test_no_damage_to_a_picture_raises_anything_else(kind: str, data: st.DataObject) -> None:
    good = bytearray(picture(kind))
    for _ in range(data.draw(st.integers(1, 8))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(good[: data.draw(st.integers(0, len(good)))])
    try:
        found = probe(cut)
    except ImageRefused:
        return
    assert found.width * found.height <= 100_000_000


@pytest.mark.parametrize(
    ("name", "head", "mime"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n", "image/png"),
        ("a.jpg", b"\x89PNG\r\n\x1a\n", "image/png"),
        ("a.jpg", b"nothing", "application/octet-stream"),
        ("a.jpg", b"", "application/octet-stream"),
        ("IMG_1.HEIC", b"\0\0\0\x18ftypheic", "image/heic"),
        ("x", b"\0\0\0\x18ftypM4A ", "audio/mp4"),
        ("x.mov", b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        ("clip", b"\0\0\0\x18ftypisom", "video/mp4"),
        ("note.pdf", b"%PDF-1.7", "application/pdf"),
        ("book.epub", b"PK\x03\x04", "application/epub+zip"),
        ("x.jpg", b"PK\x03\x04", "application/zip"),
        ("BMW.txt", b"BMW is a car", "text/plain"),
        ("drawing.svg", b"<svg", "image/svg+xml"),
        ("voice.m4a", b"", "audio/mp4"),
        ("noending", b"words", "application/octet-stream"),
        ("", b"", "application/octet-stream"),
    ],
)  # fmt: skip
def test_types_come_from_bytes_first(name: str, head: bytes, mime: str) -> None:
    assert guess_mime(name, head) == mime
