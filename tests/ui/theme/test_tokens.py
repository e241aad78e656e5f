"""The colours keep their promises: recomputed from the token files, never trusted."""

import math
from itertools import combinations

import pytest

from ui.theme.tokens import COLOR_KEYS, THEMES, ThemeName, Tokens, load_tokens

GROUNDS = ("desk", "page", "raised", "hover", "selected")
# pair: (its own soft grounds, ratio needed, ratio promised for each theme in THEMES' order)
TEXT: dict[str, tuple[tuple[str, ...], float, tuple[float, float, float, float]]] = {
    "ink": (("accent_soft", "lamp_soft", "sel", "danger_soft"), 7.0, (12.4, 8.2, 8.6, 16.3)),
    "ink2": ((), 4.5, (6.3, 6.7, 12.6, 16.7)),
    "ink3": ((), 4.5, (4.9, 5.0, 10.1, 10.8)),
    "accent": (("accent_soft",), 4.5, (5.8, 7.0, 9.1, 8.2)),
    "focus": ((), 3.0, (5.8, 7.2, 8.7, 7.0)),
}
PAGES = ("desk", "page", "raised")
ON_PAGES: dict[str, tuple[float, tuple[float, float, float, float]]] = {
    "lamp": (4.5, (4.8, 8.5, 14.6, 8.0)),
    "control": (3.0, (3.5, 3.3, 21.0, 21.0)),
}
ON_ACCENT = (7.3, 8.9, 15.1, 10.2)
MOOD_DISTANCES = {
    "paper": (19.0, 18.2, 18.4, 10.4),
    "lamplight": (17.0, 16.9, 17.0, 14.3),
}
# Machado, Oliveira and Fernandes 2009 at full severity, in linear RGB.
SIGHTS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(color: str) -> tuple[float, float, float]:
    """Linear red, green, blue of #RRGGBB."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def luminance(color: str) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """WCAG's contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def worst(tokens: Tokens, key: str, grounds: tuple[str, ...]) -> float:
    """The smallest ratio of a colour over a set of surfaces."""
    color = getattr(tokens.colors, key)
    return min(ratio(color, getattr(tokens.colors, ground)) for ground in grounds)


def lab(color: str, sight: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as an eye of this kind sees it."""
    rgb = linear(color)
    seen = [
        min(max(sum(a * b for a, b in zip(row, rgb, strict=True)), 0.0), 1.0)
        for row in SIGHTS[sight]
    ]
    x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
    y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    name: ThemeName = request.param
    return load_tokens(name)


@pytest.mark.parametrize("key", TEXT)
def test_words_reach_their_contrast_on_every_surface(tokens: Tokens, key: str) -> None:
    """The worst ratio is what was promised, and at least what people need."""
    soft, needed, promised = TEXT[key]
    found = worst(tokens, key, GROUNDS + soft)
    assert found >= needed
    assert found == pytest.approx(promised[THEMES.index(tokens.name)], abs=0.06)


@pytest.mark.parametrize("key", ON_PAGES)
def test_light_and_controls_reach_their_contrast(tokens: Tokens, key: str) -> None:
    """Lamp is text only on desk, page and raised; so are the borders of controls."""
    needed, promised = ON_PAGES[key]
    found = worst(tokens, key, PAGES)
    assert found >= needed
    assert found == pytest.approx(promised[THEMES.index(tokens.name)], abs=0.06)


def test_danger_can_be_read_everywhere(tokens: Tokens) -> None:
    """The promise leaves out chosen rows, where danger does not stand; it holds there too."""
    found = worst(tokens, "danger", ("desk", "page", "raised", "hover", "danger_soft"))
    assert found == pytest.approx((5.6, 6.4, 8.9, 7.6)[THEMES.index(tokens.name)], abs=0.06)
    assert worst(tokens, "danger", GROUNDS) >= 4.5


def test_words_on_the_accent_can_be_read(tokens: Tokens) -> None:
    """The words on a primary button, cold and warm."""
    found = ratio(tokens.colors.on_accent, tokens.colors.accent)
    assert found == pytest.approx(ON_ACCENT[THEMES.index(tokens.name)], abs=0.06)
    assert ratio(tokens.colors.on_accent, tokens.colors.accent_hover) >= 4.5


def test_mood_outlines_and_marks_can_be_seen(tokens: Tokens) -> None:
    """An outline stands out from page and desk, a mark from its fill."""
    for step in tokens.mood:
        assert min(ratio(step.outline, getattr(tokens.colors, g)) for g in ("page", "desk")) >= 3.4
        assert ratio(step.mark, step.fill) >= 4.5


@pytest.mark.parametrize("place", range(4), ids=list(SIGHTS))
@pytest.mark.parametrize("theme", MOOD_DISTANCES)
def test_mood_fills_differ_for_every_kind_of_sight(theme: ThemeName, place: int) -> None:
    """The smallest CIE76 distance of any two fills."""
    sight = list(SIGHTS)[place]
    fills = [step.fill for step in load_tokens(theme).mood]
    found = min(math.dist(lab(a, sight), lab(b, sight)) for a, b in combinations(fills, 2))
    assert found == pytest.approx(MOOD_DISTANCES[theme][place], abs=0.15)


def test_every_theme_names_the_same_colours(tokens: Tokens) -> None:
    """One set of keys, each an opaque colour."""
    for key in COLOR_KEYS:
        value = getattr(tokens.colors, key)
        assert len(value) == 7
        assert value.startswith("#")
    assert len(tokens.mood) == 7


def test_high_contrast_has_no_shadow(tokens: Tokens) -> None:
    """Shadows belong to paper alone."""
    assert (int(tokens.shadow[1:3], 16) > 0) == (tokens.name == "paper")


def test_glow_keeps_the_outlines_visible() -> None:
    """Under the brightest part of the lamplight glow, controls and captions still show."""
    tokens = load_tokens("lamplight")
    page, lamp = tokens.colors.page, tokens.colors.lamp
    lit = "#" + "".join(
        f"{round(int(page[p : p + 2], 16) * 0.915 + int(lamp[p : p + 2], 16) * 0.085):02X}"
        for p in (1, 3, 5)
    )
    assert ratio(tokens.colors.control, lit) == pytest.approx(3.1, abs=0.06)
    assert ratio(tokens.colors.ink3, lit) == pytest.approx(5.3, abs=0.06)
    assert min(ratio(step.outline, lit) for step in tokens.mood) >= 3.4
