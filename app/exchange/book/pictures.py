"""Photos for a page: upright, no larger than paper shows, and with nothing else in them."""

import warnings
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from app.domain.failures import ImageRefused
from app.domain.pictures import QUIET, SHOWN, probe

#: The longer side in pixels: about 300 dots an inch over half a page of A4.
SIDE = 1600
_QUALITY = 84
_FEW = 1_000_000  # pixels of a drawing that stays without loss
_WHITE = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A photo as it goes into a book; sides in pixels, ending without a dot."""

    data: bytes
    ending: str
    width: int
    height: int


def shrink(data: bytes, side: int = SIDE, enough: float = 1.0) -> Shrunk | None:
    """Return a photo for a page; None for what is no picture that can be shown.

    What a camera wrote beside the pixels (place, time, name) does not come along.

    Args:
        data: the file.
        side: the most that its longer side may have, in pixels.
        enough: the share of that which will do, where a JPEG can be read smaller at once: reading
            every pixel to throw most of them away takes four times as long.
    """
    try:
        found = probe(data)
    except ImageRefused:
        return None
    from PIL import Image, ImageOps  # noqa: PLC0415 - costs 50 ms that starting up must not pay

    kind = SHOWN[found.mime]
    try:
        with QUIET, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd camera data is no reason to complain
            # Not Image.open, which warns of sizes that were looked at already.
            with Image.OPEN[kind][0](BytesIO(data), "") as opened:
                _read_smaller(opened, int(side * enough))
                upright: Any = ImageOps.exif_transpose(opened)
                upright.thumbnail((side, side), Image.Resampling.LANCZOS)
                return _saved(_plain(upright), lossless=found.mime in {"image/png", "image/gif"})
    except Exception:  # noqa: BLE001 - Pillow meets hostile bytes with many types
        return None


def _read_smaller(image: Any, side: int) -> None:
    """Let a JPEG be read at a half, a quarter or an eighth, with at least so long a side."""
    share = side / max(image.size)
    if share < 1:
        image.draft("RGB", tuple(max(1, int(one * share)) for one in image.size))


def _plain(image: Any) -> Any:
    """Return a picture in the colours of every screen, on white where it can be seen through."""
    from PIL import Image, ImageCms  # noqa: PLC0415 - as above

    profile = image.info.get("icc_profile")
    if image.mode in {"RGBA", "LA", "PA", "P"} or "transparency" in image.info:
        clear = image.convert("RGBA")
        ground = Image.new("RGB", clear.size, _WHITE)
        ground.paste(clear, mask=clear.getchannel("A"))
        return ground
    if profile and image.mode == "RGB":
        with suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            given = ImageCms.ImageCmsProfile(BytesIO(profile))
            return ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"))
    return image if image.mode in {"RGB", "L"} else image.convert("RGB")


def _saved(image: Any, *, lossless: bool) -> Shrunk:
    out = BytesIO()
    ending = "png" if lossless and image.width * image.height <= _FEW else "jpg"
    image.info.clear()
    if ending == "png":
        image.save(out, "PNG", optimize=True)
    else:
        image.save(out, "JPEG", quality=_QUALITY, optimize=True, exif=b"", icc_profile=None)
    return Shrunk(out.getvalue(), ending, image.width, image.height)
