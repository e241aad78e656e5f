"""A shared photo tells nothing beside the picture."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageOps, PngImagePlugin

from app.domain.bare_pictures import bare
from app.domain.circles.failures import PhotoRefused

SECRET = b"Secret-Place-48.1371N"
SIZE = (48, 32)


def picture(mode: str = "RGB") -> Image.Image:
    """A picture on which every turn shows."""
    image = Image.new("RGB", SIZE)
    image.putdata([(x * 5, y * 7, (x * y) % 256) for y in range(SIZE[1]) for x in range(SIZE[0])])
    return image.convert(mode)


def exif(turn: int = 1) -> bytes:
    held = Image.Exif()
    held[0x0112] = turn
    held[0x010F] = SECRET.decode()
    held[0x8825] = {1: "N", 2: (48.0, 8.0, 13.0)}
    return held.tobytes()


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def jpeg(turn: int = 1, **more: object) -> bytes:
    return saved(
        picture(), "JPEG", exif=exif(turn), comment=SECRET, quality=90,
        xmp=b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>", **more,
    )  # fmt: skip


def png() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", SECRET.decode())
    notes.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    return saved(picture("RGBA"), "PNG", pnginfo=notes, exif=exif(), dpi=(96, 96))


def gif() -> bytes:
    frames = [picture("P"), picture("P").rotate(180)]
    return saved(
        frames[0], "GIF", save_all=True, append_images=frames[1:], loop=0, duration=70,
        comment=SECRET,
    )  # fmt: skip


def webp(**more: object) -> bytes:
    return saved(picture(), "WEBP", exif=exif(), xmp=SECRET, **more)


MADE: dict[str, Callable[[], bytes]] = {
    "jpeg": jpeg,
    "progressive jpeg": lambda: jpeg(progressive=True),
    "jpeg with restarts": lambda: jpeg(restart_marker_blocks=2),
    "grey jpeg": lambda: saved(picture("L"), "JPEG", exif=exif(), comment=SECRET),
    "cmyk jpeg": lambda: saved(picture("CMYK"), "JPEG", exif=exif(), comment=SECRET),
    "jpeg with a film behind it": lambda: jpeg() + b"\0\0\0\x18ftypmp42" + SECRET * 40,
    "jpeg with a profile": lambda: jpeg(icc_profile=b"\0" * 200),
    "png": png,
    "png with more behind it": lambda: png() + SECRET,
    "gif": gif,
    "gif with more behind it": lambda: gif() + SECRET,
    "webp": webp,
    "lossless webp": lambda: webp(lossless=True),
    "webp with more behind it": lambda: webp() + SECRET,
}


@pytest.mark.parametrize("name", MADE)
def test_nothing_is_left_but_the_picture_and_that_is_the_same(name: str) -> None:
    data = MADE[name]()
    assert SECRET in data, "the test would find it"
    out = bare(data)
    assert SECRET not in out
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(out))
    assert not set(after.info) & {"exif", "xmp", "comment", "Comment", "photoshop"}
    assert not after.getexif()
    assert after.format == before.format
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1)
    for frame in range(getattr(before, "n_frames", 1)):
        before.seek(frame)
        after.seek(frame)
        assert after.convert("RGBA").tobytes() == before.convert("RGBA").tobytes()
    assert bare(out) == out


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("order", ["II", "MM"])
def test_a_turned_photo_stays_turned_and_says_nothing_more(turn: int, order: str) -> None:
    data = jpeg(turn)
    if order == "II":
        held = Image.Exif()
        held.endian = "<"
        held[0x010F] = SECRET.decode()
        held[0x0112] = turn
        data = saved(picture(), "JPEG", exif=held.tobytes(), comment=SECRET)
    out = bare(data)
    assert SECRET not in out
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(out))
    assert dict(after.getexif()) == ({} if turn == 1 else {0x0112: turn})
    assert ImageOps.exif_transpose(after).tobytes() == ImageOps.exif_transpose(before).tobytes()


def test_a_small_picture_in_a_jpegs_head_goes() -> None:
    data = saved(picture(), "JPEG")
    small = b"\x02\x02" + SECRET[:12]
    head = b"JFIF\0\x01\x02\0\0\x01\0\x01" + small
    with_small = data[:2] + b"\xff\xe0" + struct.pack(">H", 2 + len(head)) + head + data[20:]
    assert Image.open(io.BytesIO(with_small)).size == SIZE
    out = bare(with_small)
    assert SECRET[:12] not in out
    assert Image.open(io.BytesIO(out)).tobytes() == picture_of(data).tobytes()


def picture_of(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_an_unknown_chunk_goes() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    data = saved(picture(), "PNG")
    with_own = data[:33] + chunk(b"prVt", SECRET) + data[33:]
    assert bare(with_own) == bare(data)


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
def test_what_is_not_taken_apart_is_refused(kind: str) -> None:
    with pytest.raises(PhotoRefused):
        bare(saved(picture(), kind))


@pytest.mark.parametrize("name", ["jpeg", "png", "gif", "webp"])
def test_a_photo_that_is_cut_off_is_refused(name: str) -> None:
    data = MADE[name]()
    for end in range(0, len(data) - 2, max(1, len(data) // 150)):
        with pytest.raises(PhotoRefused):
            bare(data[:end])


@given(
    name=st.sampled_from(["jpeg", "png", "gif", "webp"]),
    changes=st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), max_size=8),
)
def test_a_broken_photo_is_refused_or_taken_apart(
    name: str, changes: list[tuple[int, int]]
) -> None:
    data = bytearray(MADE[name]())
    for at, value in changes:
        data[at % len(data)] = value
    try:
        out = bare(bytes(data))
    except PhotoRefused:
        return
    assert len(out) <= len(data) + 64
    assert bare(out) == out


@given(data=st.binary(max_size=200))
def test_no_bytes_are_too_odd(data: bytes) -> None:
    for head in (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x10\0\0\0WEBP"):
        try:
            bare(head + data)
        except PhotoRefused:
            continue


def test_real_photos_look_the_same(shared: Path) -> None:
    endings = {".jpg", ".jpeg", ".png", ".gif", ".webp"}
    photos = [path for path in (shared / "samples").rglob("*") if path.suffix.lower() in endings]
    for path in photos:
        data = path.read_bytes()
        out = bare(data)
        before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(out))
        assert ImageOps.exif_transpose(after).convert("RGBA").tobytes() == (
            ImageOps.exif_transpose(before).convert("RGBA").tobytes()
        )
    assert photos
