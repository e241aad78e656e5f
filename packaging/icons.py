"""Draws the program's icon in the sizes and forms that each system asks for.

Usage: icons.py FOLDER. Leaves lamplit-SIZE.png for Linux, lamplit.ico for Windows and lamplit.icns
for macOS there, all drawn from desktop/lamplit.svg.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LINUX = (48, 64, 128, 256)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS = (16, 32, 64, 128, 256, 512, 1024)

_DRAWING = Path(__file__).parent / "desktop" / "lamplit.svg"


def drawn(size: int) -> Image.Image:
    """The icon, so many pixels wide and high; never one size scaled to another."""
    renderer = QSvgRenderer(str(_DRAWING))
    if not renderer.isValid():
        raise SystemExit(f"{_DRAWING.name} cannot be drawn.")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stubs want bytes, Qt a str
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main(arguments: list[str]) -> int:
    """Draw them all; return the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("Usage: icons.py FOLDER\n")
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    images = {size: drawn(size) for size in sorted({*LINUX, *WINDOWS, *MACOS})}
    for size in LINUX:
        images[size].save(folder / f"lamplit-{size}.png", optimize=True)
    largest = images[max(WINDOWS)]
    largest.save(
        folder / "lamplit.ico",
        sizes=[(size, size) for size in WINDOWS],
        append_images=[images[size] for size in WINDOWS],
    )
    images[max(MACOS)].save(
        folder / "lamplit.icns", append_images=[images[size] for size in MACOS[:-1]]
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
