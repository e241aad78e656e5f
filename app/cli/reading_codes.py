"""What a QR code in a picture says."""

from pathlib import Path

from app.domain.failures import Failure, FileUnreadable, ImageRefused
from app.domain.pictures import probe

_LONGEST_SIDE = 2_400  # larger pictures are made smaller first
_MOST_BYTES = 64 * 1024 * 1024


def code_in(path: Path) -> str:
    """Return what the first QR code in a picture's file says.

    Raises:
        FileUnreadable, ImageRefused: it cannot be read, or is no picture that is safe to decode.
        Failure: there is no code in it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise FileUnreadable from error
    if len(data) > _MOST_BYTES:
        raise ImageRefused
    text = _read(data)
    if text is None:
        raise Failure("No code can be read in this picture. Take it from nearer and straight.")
    return text


def _read(data: bytes) -> str | None:
    import io  # noqa: PLC0415 - with those below, which cost what starting up must not pay

    import zxingcpp  # noqa: PLC0415
    from PIL import Image, ImageOps  # noqa: PLC0415

    probe(data)
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.draft("L", (_LONGEST_SIDE, _LONGEST_SIDE))
            turned = ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ImageRefused from error
    turned.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    ground = Image.new("RGBA", turned.size, "white")  # what is see-through lies on white
    ground.alpha_composite(turned)
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcode(
        ground.convert("L"), formats=formats, text_mode=zxingcpp.TextMode.Plain
    )
    return str(found.text) if found is not None else None
