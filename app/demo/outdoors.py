"""River, hills, plot and street."""

from collections.abc import Mapping

from app.demo.brush import Canvas, Colour, mix, rgb

_DUSKS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "spring": (("#5f7fa6", "#a9b9cf", "#f0d2c0", "#f7e3b8"), ("#6d88a8", "#c9b8c9", "#f2c7b0")),
    "summer": (("#3f5f95", "#8f8fb8", "#f0a97c", "#ffd27f"), ("#54709e", "#d99aa5", "#ffbf7a")),
    "autumn": (("#3b4a6b", "#7d6c8c", "#d98a6a", "#f4b469"), ("#4a5572", "#a5748a", "#ee9a5f")),
    "winter": (("#42536e", "#7f8ea8", "#c7b6bf", "#eed3b4"), ("#56657d", "#9aa3b8", "#e6c6b4")),
}
_DAYS: Mapping[str, tuple[str, ...]] = {
    "spring": ("#8fbbe0", "#c4dcec", "#eef2e6"),
    "summer": ("#5d9fd8", "#a7cfea", "#f3efd8"),
    "autumn": ("#8aa3bd", "#c9ccc9", "#f0dfc0"),
    "winter": ("#a9b6c6", "#ccd4dc", "#eceae6"),
}
_GROUND: Mapping[str, tuple[str, str]] = {
    "spring": ("#9db87a", "#5d8a3f"),
    "summer": ("#b5b56a", "#7d8f35"),
    "autumn": ("#a88f6a", "#8f5f2c"),
    "winter": ("#ccd6e0", "#eef2f5"),
}
_LEAVES: Mapping[str, tuple[str, ...]] = {
    "spring": ("#a9c96a", "#f2c9d4", "#f7e6ea", "#86b257"),
    "summer": ("#4f7f3a", "#6a9442", "#3f6b34", "#84a34a"),
    "autumn": ("#c9702a", "#e09a35", "#a84c22", "#d9b13f"),
    "winter": ("#6d5f56", "#57504c", "#7a6b62", "#4c4643"),
}


def river(canvas: Canvas, season: str) -> None:
    """A river at dusk, the sun on its way behind the hills."""
    random = canvas.random
    colours = random.choice(_DUSKS[season])
    horizon = random.uniform(0.58, 0.66)
    canvas.sky(*colours, bottom=horizon + 0.05)
    _clouds(canvas, mix(rgb(colours[-1]), (255, 255, 255), 0.25), horizon * 0.75)
    sun = random.uniform(0.2, 0.8)
    height = horizon - random.uniform(0.05, 0.12)
    canvas.glow(sun, height, 0.42, colours[-1], 0.55)
    canvas.glow(sun, height, 0.09, "#ffe9b8", 0.45)
    canvas.disc(sun, height, 0.019, rgb("#fff6df"))
    dark = rgb("#222a3c")
    for step in range(3):
        base = horizon - 0.075 + step * 0.028
        canvas.ridge(base, 0.05 - step * 0.009, mix(rgb(colours[1]), dark, 0.4 + step * 0.2))
    canvas.mirror(horizon, colours[0], 0.35)
    _sparkle(canvas, sun, horizon)
    _reeds(canvas, mix(dark, (12, 12, 14), 0.5))


def _clouds(canvas: Canvas, colour: Colour, lowest: float) -> None:
    random = canvas.random
    before = canvas.image.copy()
    for _ in range(random.randint(3, 7)):
        x, y = random.uniform(-0.1, 1), random.uniform(0.06, lowest)
        for _ in range(7):
            canvas.disc(
                x + random.uniform(0, 0.25), y + random.uniform(-0.01, 0.01),
                random.uniform(0.03, 0.09), colour, 0.13,
            )  # fmt: skip
    canvas.soften(0.012)
    canvas.thin(before, 0.5)


def _sparkle(canvas: Canvas, sun: float, horizon: float) -> None:
    random = canvas.random
    for _ in range(110):
        depth = random.random() ** 1.6
        y = horizon + 0.008 + depth * (0.97 - horizon)
        x = sun + random.gauss(0, 0.015 + depth * 0.085)
        length = random.uniform(0.006, 0.05) * (0.4 + depth)
        light = mix(rgb("#ffe2ad"), rgb("#c98f6c"), random.random() * 0.8)
        canvas.line([(x - length, y), (x + length, y)], light, 0.0012 + depth * 0.001)


def _reeds(canvas: Canvas, colour: Colour) -> None:
    random = canvas.random
    left = random.choice((True, False))
    for _ in range(46):
        x = random.random() ** 2 * 0.3
        x = x if left else 1 - x
        top = 1 - random.uniform(0.05, 0.3)
        lean = random.uniform(-0.02, 0.02)
        canvas.line([(x, 1.0), (x + lean / 2, (1 + top) / 2), (x + lean, top)], colour, 0.0016)
        if random.random() < 0.25:  # noqa: PLR2004 - a bulrush here and there
            canvas.disc(x + lean, top, 0.0032, colour, 4.5)


def hills(canvas: Canvas, season: str) -> None:
    """Hills by day in the colours of the season."""
    random = canvas.random
    sky, (far, near) = _DAYS[season], _GROUND[season]
    canvas.sky(*sky, bottom=0.75)
    _clouds(canvas, (255, 255, 255), 0.4)
    canvas.glow(random.uniform(0.1, 0.9), 0.12, 0.3, "#fff0cf", 0.35)
    edges = []
    for step in range(5):
        share = step / 4
        colour = mix(mix(rgb(sky[0]), rgb(far), 0.35 + share * 0.5), rgb(near), share * 0.9)
        edges.append(canvas.ridge(0.47 + share * 0.3, 0.11 - share * 0.05, colour, 2 + share))
        if step in {2, 3}:
            _trees(canvas, edges[-1], season, 0.008 + share * 0.02, 16)
    _path(canvas, mix(rgb(near), rgb("#f2e6cc"), 0.6))
    _trees(canvas, edges[-1], season, 0.05, 3)
    _tufts(canvas, season, near)


def _trees(canvas: Canvas, edge: list[float], season: str, size: float, count: int) -> None:
    random = canvas.random
    for _ in range(count):
        index = random.randrange(len(edge))
        x, y = index / (len(edge) - 1), edge[index]
        trunk = rgb("#4a3b30")
        canvas.line([(x, y + 0.02), (x, y - size * 1.6)], trunk, max(size * 0.14, 0.0012))
        if season == "winter":
            for lean in (-0.8, -0.4, 0.3, 0.7):
                tip = (x + lean * size, y - size * random.uniform(2.2, 3.2))
                canvas.line([(x, y - size * 1.1), tip], trunk, max(size * 0.06, 0.001))
            continue
        leaves = sorted(_LEAVES[season])
        for step in range(34):
            # Dark leaves first and low, light ones last and high, so that the crown is round.
            share = step / 33
            leaf = mix(rgb(leaves[step % len(leaves)]), rgb("#2b2a20"), 0.35 * (1 - share))
            up = size * (1.5 + share * 1.5) + random.gauss(0, size * 0.2)
            across = random.gauss(0, size * 0.3)
            canvas.disc(x + across, y - up, size * random.uniform(0.16, 0.34), leaf)


def _path(canvas: Canvas, colour: Colour) -> None:
    start = canvas.random.uniform(0.3, 0.7)
    way = canvas.random.choice((-1, 1))
    left, right = [], []
    for step in range(21):
        share = step / 20
        y = 1.02 - share * 0.2
        x = start + way * (share**1.5) * 0.2 * (1 - share * 0.35)
        half = 0.075 * (1 - share) ** 1.4 + 0.003
        left.append((x - half, y))
        right.append((x + half, y))
    canvas.shape([*left, *right[::-1]], colour)


def _tufts(canvas: Canvas, season: str, near: str) -> None:
    random = canvas.random
    for _ in range(420):
        x, y = random.random(), random.uniform(0.84, 1.0)
        shade = mix(rgb(near), rgb("#2b3320"), random.uniform(0.05, 0.35))
        if season == "winter":
            shade = mix(rgb("#ffffff"), rgb("#a7b5c4"), random.random())
        canvas.line([(x, y), (x + random.uniform(-0.004, 0.004), y - 0.018)], shade, 0.001)
        if season in {"spring", "summer"} and random.random() < 0.16:  # noqa: PLR2004 - flowers
            canvas.disc(x, y - 0.019, 0.0022, rgb(random.choice(("#f4e9a0", "#ffffff", "#e79ab0"))))


def allotment(canvas: Canvas, season: str) -> None:
    """A plot with rows, poles and a shed."""
    random = canvas.random
    canvas.sky(*_DAYS[season], bottom=0.5)
    _clouds(canvas, (255, 255, 255), 0.3)
    canvas.ridge(0.4, 0.04, mix(rgb(_GROUND[season][1]), rgb(_DAYS[season][0]), 0.55))
    edge = canvas.ridge(0.45, 0.012, mix(rgb(_GROUND[season][1]), rgb("#33402a"), 0.35), 6)
    _trees(canvas, edge, season, 0.025, 9)
    soil = rgb({"winter": "#8d8580", "summer": "#7a5a3f"}.get(season, "#5f4736"))
    canvas.shape([(0, 0.5), (1, 0.48), (1, 1), (0, 1)], soil)
    vanish = random.uniform(0.4, 0.6)
    for row in range(-6, 7):
        _row(canvas, vanish, row, season, soil)
    _shed(canvas, random.choice((0.06, 0.72)), season)
    if season != "winter":
        _poles(canvas)


def _row(canvas: Canvas, vanish: float, row: int, season: str, soil: Colour) -> None:
    random = canvas.random
    foot = 0.5 + row * 0.2
    dark = mix(soil, (20, 14, 10), 0.35)
    canvas.shape([(vanish + row * 0.012, 0.5), (foot - 0.045, 1.02), (foot + 0.035, 1.02)], dark)
    if season == "winter" and row % 2:
        return
    for step in range(26):
        share = (step / 25) ** 1.8
        x = vanish + row * 0.012 + (foot - vanish - row * 0.012) * share
        y = 0.5 + 0.5 * share
        size = 0.003 + share * 0.026
        for _ in range(6):
            leaf = rgb(random.choice(_LEAVES["summer" if season != "winter" else "winter"]))
            canvas.disc(
                x + random.gauss(0, size * 0.7), y - random.uniform(0, size * 1.8),
                size * random.uniform(0.3, 0.6), leaf, 0.7,
            )  # fmt: skip


def _shed(canvas: Canvas, x: float, season: str) -> None:
    wood = rgb(canvas.random.choice(("#5d7a6b", "#7a5c46", "#6b7d8f", "#8a4f3f")))
    canvas.box(x, 0.33, x + 0.2, 0.56, wood)
    for plank in range(1, 9):
        canvas.line([(x + plank * 0.0222, 0.33), (x + plank * 0.0222, 0.56)],
                    mix(wood, (0, 0, 0), 0.18), 0.001)  # fmt: skip
    roof = rgb("#e9edf0" if season == "winter" else "#4a4442")
    canvas.shape([(x - 0.02, 0.34), (x + 0.1, 0.22), (x + 0.22, 0.34)], roof)
    canvas.box(x + 0.03, 0.38, x + 0.085, 0.45, rgb("#2c333a"))
    canvas.glow(x + 0.058, 0.415, 0.03, "#ffcf80", 0.7)
    canvas.box(x + 0.115, 0.39, x + 0.17, 0.56, mix(wood, (20, 15, 10), 0.3))


def _poles(canvas: Canvas) -> None:
    random = canvas.random
    start = random.uniform(0.34, 0.5)
    for index in range(6):
        x = start + index * 0.03
        for lean in (-0.018, 0.018):
            canvas.line([(x + lean, 0.62), (x - lean * 0.25, 0.3)], rgb("#6f5338"), 0.0022)
        for _ in range(30):
            size, leaf = random.uniform(0.003, 0.008), rgb(random.choice(_LEAVES["summer"]))
            canvas.disc(x + random.gauss(0, 0.01), random.uniform(0.34, 0.61), size, leaf)


def night(canvas: Canvas, season: str) -> None:
    """A street after dark, with lit windows and a wet road."""
    random = canvas.random
    canvas.sky("#0e1524", "#1b2740", "#3a3f5c", bottom=0.66)
    for _ in range(60):
        canvas.disc(random.random(), random.uniform(0, 0.4), random.uniform(0.0005, 0.0013),
                    mix((190, 200, 220), (255, 240, 210), random.random()))  # fmt: skip
    moon = random.uniform(0.15, 0.85)
    canvas.glow(moon, 0.16, 0.14, "#c9d6ea", 0.45)
    canvas.disc(moon, 0.16, 0.02, rgb("#eef0e6"))
    _houses(canvas, left=True)
    _houses(canvas, left=False)
    canvas.mirror(0.66, "#11151f", 0.5)
    for x, y, size in ((0.3, 0.3, 1.0), (0.64, 0.43, 0.6), (0.44, 0.5, 0.35)):
        _lamp(canvas, x + random.uniform(-0.03, 0.03), y, size)
    for _ in range(260 if season == "winter" else 0):
        canvas.disc(random.random(), random.random(), random.uniform(0.0008, 0.003), rgb("#e8edf4"))


def _houses(canvas: Canvas, *, left: bool) -> None:
    random = canvas.random
    x, step = 0.0, 0
    while x < 0.46:  # noqa: PLR2004 - the street lies between
        width = 0.16 * (1 - x) ** 1.5
        top = 0.12 + x * 0.75 + random.uniform(-0.03, 0.03)
        colour = mix(rgb("#1c1d26"), rgb("#41405a"), x + random.uniform(0, 0.15))
        sides = (x, x + width) if left else (1 - x - width, 1 - x)
        canvas.box(sides[0], top, sides[1], 0.66, colour)
        canvas.shape([(sides[0] - 0.005, top), (sum(sides) / 2, top - 0.05 * (1 - x)),
                      (sides[1] + 0.005, top)], mix(colour, (0, 0, 0), 0.3))  # fmt: skip
        _windows(canvas, sides, top, colour)
        x += width
        step += 1


def _windows(canvas: Canvas, sides: tuple[float, float], top: float, wall: Colour) -> None:
    random = canvas.random
    width = sides[1] - sides[0]
    floors = 3
    height = (0.64 - top) / floors
    for floor in range(floors):
        for column in range(2):
            x = sides[0] + width * (0.16 + column * 0.42)
            y = top + height * (floor + 0.25)
            lit = random.random() < 0.5  # noqa: PLR2004 - half the town is in
            warm = rgb(random.choice(("#ffcf7d", "#ffb95e", "#f7dfae", "#e99a4f")))
            pane = warm if lit else mix(wall, (90, 100, 130), 0.25)
            canvas.box(x, y, x + width * 0.26, y + height * 0.52, pane)
            canvas.line(
                [(x + width * 0.13, y), (x + width * 0.13, y + height * 0.52)], wall, 0.0016
            )
            if lit:
                canvas.glow(x + width * 0.13, y + height * 0.26, width * 0.4, "#d98f45", 0.3)


def _lamp(canvas: Canvas, x: float, y: float, size: float) -> None:
    foot = 0.66 + 0.26 * size
    canvas.line([(x, foot), (x, y)], rgb("#15161b"), 0.005 * size)
    canvas.glow(x, y, 0.2 * size, "#ffbf6b", 0.75)
    canvas.glow(x, min(0.98, 1.32 - y), 0.12 * size, "#c9833f", 0.4)
    canvas.disc(x, y, 0.011 * size, rgb("#fff0cc"))
