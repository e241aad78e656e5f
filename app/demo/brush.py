"""The few strokes that the invented photos are drawn with."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

#: What is handed out, in pixels; everything is drawn larger and made smaller at the end.
SIZE = (1200, 700)
_LARGER = 1.3
_COARSE = 8
Colour = tuple[int, int, int]


def rgb(text: str) -> Colour:
    """Return ``#rrggbb`` as a colour."""
    red, green, blue = ImageColor.getrgb(text)[:3]
    return red, green, blue


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """Return a colour between two, ``share`` of the way to the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


@dataclass
class Canvas:
    """A picture under work; places are shares of its width and height, from the top left.

    Attributes:
        random: decides everything that is left open.
    """

    random: Random
    image: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.width, self.height = (round(side * _LARGER) for side in SIZE)
        self.image = Image.new("RGB", (self.width, self.height))

    def xy(self, x: float, y: float) -> tuple[float, float]:
        """Return a place in pixels."""
        return x * self.width, y * self.height

    def sky(self, *colours: str, top: float = 0.0, bottom: float = 1.0) -> None:
        """Fill from ``top`` to ``bottom`` with colours that run into each other."""
        strip = Image.new("RGB", (1, len(colours)))
        strip.putdata([rgb(colour) for colour in colours])
        y0, y1 = round(top * self.height), round(bottom * self.height)
        soft = strip.resize((1, y1 - y0), Image.Resampling.BICUBIC)
        self.image.paste(soft.resize((self.width, y1 - y0)), (0, y0))

    def shape(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """Fill a polygon."""
        ImageDraw.Draw(self.image).polygon([self.xy(*point) for point in points], fill=colour)

    def line(
        self, points: Sequence[tuple[float, float]], colour: Colour, width: float = 0.002
    ) -> None:
        """Draw a line; its width is a share of the picture's."""
        pixels = max(1, round(width * self.width))
        places = [self.xy(*point) for point in points]
        ImageDraw.Draw(self.image).line(places, fill=colour, width=pixels, joint="curve")

    def disc(self, x: float, y: float, radius: float, colour: Colour, squash: float = 1.0) -> None:
        """Draw a filled circle; ``squash`` makes it lower. The radius is a share of the width."""
        cx, cy = self.xy(x, y)
        rx = radius * self.width
        box = (cx - rx, cy - rx * squash, cx + rx, cy + rx * squash)
        ImageDraw.Draw(self.image).ellipse(box, fill=colour)

    def box(self, x0: float, y0: float, x1: float, y1: float, colour: Colour) -> None:
        """Draw a filled rectangle."""
        ImageDraw.Draw(self.image).rectangle((*self.xy(x0, y0), *self.xy(x1, y1)), fill=colour)

    def glow(self, x: float, y: float, radius: float, colour: str, strength: float = 1.0) -> None:
        """Add light that fades away from a place."""
        side = 256
        light = ImageChops.invert(Image.radial_gradient("L")).resize((side, side))
        light = light.point(lambda value: int(max(0, value - 74) * 1.4 * strength))
        size = max(2, round(2 * radius * self.width))
        mask = light.resize((size, size), Image.Resampling.BILINEAR)
        lit = Image.composite(
            Image.new("RGB", (size, size), rgb(colour)), Image.new("RGB", (size, size)), mask
        )
        cx, cy = self.xy(x, y)
        left, top = round(cx - size / 2), round(cy - size / 2)
        # Only where the light falls: light on the whole picture would cost thirty times more.
        area = (
            max(0, left),
            max(0, top),
            min(self.width, left + size),
            min(self.height, top + size),
        )
        if area[0] >= area[2] or area[1] >= area[3]:
            return
        part = lit.crop((area[0] - left, area[1] - top, area[2] - left, area[3] - top))
        self.image.paste(ImageChops.screen(self.image.crop(area), part), area)

    def ridge(self, base: float, rise: float, colour: Colour, wave: float = 3.0) -> list[float]:
        """Draw a line of hills and return the height of its edge across the picture."""
        edge = self.waves(base, rise, wave)
        top = [(index / (len(edge) - 1), y) for index, y in enumerate(edge)]
        self.shape([*top, (1, 1), (0, 1)], colour)
        return edge

    def waves(self, base: float, rise: float, wave: float) -> list[float]:
        """Return a soft uneven line across the picture as heights."""
        random = self.random
        parts = [
            (wave * scale * random.uniform(0.7, 1.3), random.uniform(0, math.tau), rise / scale)
            for scale in (1, 2.3, 5.1)
        ]
        return [
            base - sum(math.sin(x / 240 * math.tau * f / 2 + p) * h for f, p, h in parts) / 2
            for x in range(241)
        ]

    def soften(self, radius: float, box: tuple[float, float, float, float] | None = None) -> None:
        """Blur everything, or what is in ``box``; the radius is a share of the width."""
        x0, y0 = self.xy(*box[:2]) if box else (0, 0)
        x1, y1 = self.xy(*box[2:]) if box else self.image.size
        area = (round(x0), round(y0), round(x1), round(y1))
        part, pixels = self.image.crop(area), radius * self.width
        if pixels > _COARSE:  # a wide blur hides that it was made of every fourth pixel
            small = part.reduce(4).filter(ImageFilter.GaussianBlur(pixels / 4))
            blurred = small.resize(part.size, Image.Resampling.BICUBIC)
        else:
            blurred = part.filter(ImageFilter.GaussianBlur(pixels))
        self.image.paste(blurred, area)

    def thin(self, before: Image.Image, share: float) -> None:
        """Let only ``share`` of what was drawn since ``before`` be seen."""
        self.image = Image.blend(before, self.image, share)

    def mirror(self, horizon: float, tint: str, share: float) -> None:
        """Lay what is above ``horizon`` upside down below it, like water."""
        y = round(horizon * self.height)
        depth = self.height - y
        above = self.image.crop((0, max(0, y - depth), self.width, y))
        below = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((self.width, depth))
        below = below.filter(ImageFilter.BoxBlur((self.width * 0.006, self.height * 0.006)))
        water = Image.new("RGB", below.size, rgb(tint))
        self.image.paste(Image.blend(below, water, share), (0, y))

    def finished(self) -> Image.Image:
        """Return the picture in its own size, with a little grain and darker corners."""
        image = self.image.resize(SIZE, Image.Resampling.LANCZOS)
        grain = Image.effect_noise((SIZE[0] // 2, SIZE[1] // 2), 22).resize(SIZE).convert("RGB")
        image = Image.blend(image, ImageChops.overlay(image, grain), 0.15)
        corners = Image.radial_gradient("L").resize(SIZE)
        dark = corners.point(lambda value: int(max(0, value - 110) * 0.55))
        return Image.composite(Image.new("RGB", SIZE, (18, 14, 12)), image, dark)
