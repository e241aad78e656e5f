"""A window in the rain, and a bowl of soup."""

import math

from app.demo.brush import Canvas, mix, rgb

_SOUPS = (
    ("#d98a35", "#c0702a", "#f0b565"),
    ("#b5a05a", "#8f7f3f", "#d8c98a"),
    ("#a8442c", "#8a3020", "#d9744f"),
    ("#e6d3a3", "#c9b27a", "#f7ecc9"),
    ("#7f8f45", "#66752f", "#a9b86a"),
)


def rain(canvas: Canvas, season: str) -> None:
    """Rain on a window at the blue hour, lights behind it and a sill before it."""
    random = canvas.random
    warm = season in {"autumn", "winter"}
    canvas.sky(*(("#27324a", "#44506a", "#6a6474") if warm else ("#5f7488", "#8fa0a8", "#8a9a86")))
    for _ in range(26):
        colour = random.choice(("#ffc070", "#ffdca0", "#e0804f", "#9fc0e0", "#f0e0c0"))
        x, y = random.random(), random.uniform(0.35, 0.85)
        radius = random.uniform(0.012, 0.045)
        canvas.disc(x, y, radius, mix(rgb(colour), rgb("#3a4258"), 0.35 if warm else 0.6))
    canvas.ridge(0.74, 0.05, rgb("#232a35" if warm else "#4d5f4f"), 7)
    canvas.soften(0.011)
    for _ in range(430):
        _drop(canvas, random.random(), random.uniform(0, 0.86), random.uniform(0.0012, 0.006))
    for _ in range(16):
        _trail(canvas)
    frame = rgb("#2a221c" if warm else "#e6dfd2")
    canvas.box(0, 0, 1, 0.035, frame)
    canvas.box(0.487, 0, 0.513, 0.86, frame)
    canvas.box(0, 0.4, 1, 0.425, frame)
    canvas.box(0, 0, 0.025, 1, frame)
    canvas.box(0.975, 0, 1, 1, frame)
    _sill(canvas, warm=warm)


def _drop(canvas: Canvas, x: float, y: float, size: float) -> None:
    canvas.disc(
        x, y, size, mix(rgb("#1d2430"), rgb("#8fa0b5"), canvas.random.uniform(0.2, 0.6)), 1.2
    )
    canvas.disc(
        x,
        y + size * 0.4,
        size * 0.75,
        mix(rgb("#8a99ad"), rgb("#e8d0a8"), canvas.random.random() * 0.7),
    )
    canvas.disc(x - size * 0.3, y - size * 0.5, size * 0.25, rgb("#f6f8fa"))


def _trail(canvas: Canvas) -> None:
    random = canvas.random
    x, y = random.random(), random.uniform(0, 0.3)
    points = [(x, y)]
    for _ in range(random.randint(6, 18)):
        x, y = x + random.uniform(-0.004, 0.004), y + random.uniform(0.02, 0.04)
        points.append((x, min(y, 0.84)))
    canvas.line(points, rgb("#7f8fa6"), 0.0018)
    _drop(canvas, points[-1][0], points[-1][1], random.uniform(0.005, 0.008))


def _sill(canvas: Canvas, *, warm: bool) -> None:
    random = canvas.random
    wood = rgb("#4a3626" if warm else "#cdbfa6")
    canvas.shape([(0, 0.86), (1, 0.86), (1, 1), (0, 1)], wood)
    canvas.line([(0, 0.862), (1, 0.862)], mix(wood, (255, 230, 190), 0.4), 0.003)
    x = random.uniform(0.14, 0.36)
    cup = rgb(random.choice(("#b5533c", "#3f6f7a", "#e3d7bd", "#5c6b4a")))
    canvas.disc(x + 0.058, 0.83, 0.024, cup)
    canvas.disc(x + 0.058, 0.83, 0.014, mix(wood, (40, 40, 50), 0.5))
    canvas.box(x - 0.045, 0.76, x + 0.045, 0.9, cup)
    canvas.disc(x, 0.9, 0.045, cup, 0.28)
    canvas.disc(x, 0.76, 0.045, mix(cup, (255, 255, 255), 0.25), 0.28)
    canvas.disc(x, 0.762, 0.038, rgb("#3a2416"), 0.26)
    _plant(canvas, random.uniform(0.66, 0.84))


def _plant(canvas: Canvas, x: float) -> None:
    random = canvas.random
    pot = rgb(random.choice(("#a85d3c", "#c98a5f", "#6d7f8a")))
    canvas.shape([(x - 0.05, 0.78), (x + 0.05, 0.78), (x + 0.036, 0.93), (x - 0.036, 0.93)], pot)
    canvas.box(x - 0.055, 0.76, x + 0.055, 0.785, mix(pot, (255, 255, 255), 0.12))
    for _ in range(24):
        angle = random.uniform(-1.15, 1.15)
        length = random.uniform(0.06, 0.17)
        tip = (x + math.sin(angle) * length, 0.76 - math.cos(angle) * length * 1.4)
        leaf = mix(rgb("#2f4a30"), rgb("#6f9150"), random.random())
        bend = ((x + tip[0]) / 2 + 0.01, (0.76 + tip[1]) / 2)
        canvas.line([(x, 0.77), bend, tip], leaf, 0.003)
        canvas.disc(*tip, random.uniform(0.008, 0.016), leaf, 0.8)


def soup(canvas: Canvas, season: str) -> None:
    """A bowl seen from above on a wooden table."""
    random = canvas.random
    _table(canvas, random.choice(("#6f4a2e", "#8a6a48", "#54402f")))
    x, y = random.uniform(0.42, 0.58), random.uniform(0.5, 0.56)
    broth, dark, light = random.choice(_SOUPS)
    canvas.disc(x + 0.012, y + 0.03, 0.262, rgb("#2c1c12"))
    canvas.soften(0.008)
    glaze = rgb(random.choice(("#3f5f7f", "#d9cdb8", "#5c6b5a", "#a34a35")))
    for radius, colour in (
        (0.255, mix(glaze, (0, 0, 0), 0.25)),
        (0.25, glaze),
        (0.228, mix(glaze, (255, 255, 255), 0.35)),
        (0.222, mix(rgb(dark), (0, 0, 0), 0.35)),
        (0.213, rgb(dark)),
        (0.205, rgb(broth)),
    ):
        canvas.disc(x, y, radius, colour)
    _surface(canvas, x, y, broth, light)
    _spoon(canvas, x + 0.33)
    _bread(canvas, x - 0.37, random.uniform(0.55, 0.75))
    canvas.glow(0.2, 0.05, 0.55, "#ffd9a0" if season in {"autumn", "winter"} else "#f4f1e6", 0.35)


def _table(canvas: Canvas, colour: str) -> None:
    random = canvas.random
    wood = rgb(colour)
    for board in range(6):
        shade = mix(wood, (255, 220, 170), random.uniform(0, 0.14))
        y0, y1 = board / 6, (board + 1) / 6
        canvas.box(0, y0, 1, y1, shade)
        for _ in range(26):
            y = random.uniform(y0, y1)
            x = random.uniform(-0.2, 1)
            grain = mix(shade, (30, 18, 8), random.uniform(0.08, 0.3))
            end = x + random.uniform(0.1, 0.5)
            canvas.line(
                [(x, y), ((x + end) / 2, y + random.uniform(-0.006, 0.006)), (end, y)], grain, 0.001
            )
        canvas.line([(0, y1), (1, y1)], mix(wood, (0, 0, 0), 0.5), 0.002)


def _surface(canvas: Canvas, x: float, y: float, broth: str, light: str) -> None:
    random = canvas.random
    for turn in range(46):
        angle = turn * 0.24
        radius = 0.03 + turn * 0.0022
        place = (x + math.cos(angle) * radius, y + math.sin(angle) * radius * 1.71)
        canvas.disc(*place, 0.0075 * (1 - turn / 70), mix(rgb(light), (255, 250, 235), 0.45))
    canvas.soften(0.0022, (x - 0.2, y - 0.34, x + 0.2, y + 0.34))
    for _ in range(44):
        angle, radius = random.uniform(0, math.tau), 0.17 * math.sqrt(random.random())
        px, py = x + math.cos(angle) * radius, y + math.sin(angle) * radius * 1.71
        leaf = mix(rgb("#2f5a26"), rgb("#7fae4a"), random.random())
        size = random.uniform(0.002, 0.007)
        if random.random() < 0.6:  # noqa: PLR2004 - herbs, and drops of oil
            canvas.disc(px, py, size, leaf, random.uniform(0.5, 1.2))
        else:
            canvas.disc(px, py, size, mix(rgb(broth), rgb("#ffd67a"), 0.6))
            canvas.disc(px - size * 0.3, py - size * 0.4, size * 0.3, rgb("#fff6dc"))


def _spoon(canvas: Canvas, x: float) -> None:
    steel, shade = rgb("#b9bcc0"), rgb("#6f747a")
    canvas.line([(x + 0.006, 0.36), (x + 0.036, 0.93)], rgb("#2f2017"), 0.013)
    canvas.line([(x, 0.35), (x + 0.03, 0.92)], steel, 0.011)
    canvas.line([(x + 0.003, 0.35), (x + 0.032, 0.92)], mix(steel, (255, 255, 255), 0.6), 0.003)
    canvas.disc(x - 0.002, 0.27, 0.035, steel, 1.5)
    canvas.disc(x, 0.275, 0.028, shade, 1.5)
    canvas.disc(x - 0.004, 0.26, 0.02, mix(shade, steel, 0.6), 1.5)


def _bread(canvas: Canvas, x: float, y: float) -> None:
    random = canvas.random
    canvas.disc(x + 0.008, y + 0.02, 0.105, rgb("#2f2017"), 0.85)
    canvas.disc(x, y, 0.105, rgb("#8a5526"), 0.85)
    canvas.disc(x, y - 0.004, 0.094, rgb("#e8cf9c"), 0.85)
    for _ in range(70):
        angle, radius = random.uniform(0, math.tau), 0.085 * math.sqrt(random.random())
        place = (x + math.cos(angle) * radius, y - 0.004 + math.sin(angle) * radius * 1.45)
        canvas.disc(
            *place,
            random.uniform(0.0012, 0.0055),
            rgb(random.choice(("#d9ba80", "#f3e3bd", "#cfae72"))),
        )
