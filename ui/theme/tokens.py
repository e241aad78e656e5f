"""The colour tokens of one theme, read from its file in assets/themes."""

import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Any, Literal, get_args

ThemeName = Literal["paper", "lamplight", "contrast_dark", "contrast_light"]
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)

ColorKey = Literal[
    "desk",
    "page",
    "raised",
    "sunken",
    "hover",
    "selected",
    "ink",
    "ink2",
    "ink3",
    "line",
    "control",
    "accent",
    "accent_hover",
    "on_accent",
    "accent_soft",
    "lamp",
    "lamp_soft",
    "sel",
    "danger",
    "danger_soft",
    "focus",
]
COLOR_KEYS: tuple[ColorKey, ...] = get_args(ColorKey)

MOOD_CLASSES = 7


@dataclass(frozen=True, slots=True)
class MoodColors:
    """How one of the seven mood classes is drawn, as #RRGGBB."""

    fill: str
    outline: str
    mark: str


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour a theme names, as #RRGGBB."""

    desk: str
    page: str
    raised: str
    sunken: str
    hover: str
    selected: str
    ink: str
    ink2: str
    ink3: str
    line: str
    control: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    lamp: str
    lamp_soft: str
    sel: str
    danger: str
    danger_soft: str
    focus: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme: its colours, its mood scale and how it shows depth.

    `scrim` and `shadow` are #AARRGGBB; `mood` runs from 1 (index 0) to 7.
    """

    name: ThemeName
    dark: bool
    contrast: bool
    colors: Colors
    scrim: str
    shadow: str
    mood: tuple[MoodColors, ...]


def load_tokens(name: ThemeName) -> Tokens:
    """Read a theme that the program ships; raises ValueError when the file is not complete."""
    text = files("assets").joinpath("themes", f"{name}.toml").read_text(encoding="utf-8")
    raw: dict[str, Any] = tomllib.loads(text)
    expected = {field.name for field in fields(Colors)}
    if set(raw["colors"]) != expected or len(raw["mood"]) != MOOD_CLASSES or raw["name"] != name:
        raise ValueError(f"The theme file {name}.toml does not hold the expected tokens.")
    return Tokens(
        name=name,
        dark=raw["dark"],
        contrast=raw["contrast"],
        colors=Colors(**raw["colors"]),
        scrim=raw["depth"]["scrim"],
        shadow=raw["depth"]["shadow"],
        mood=tuple(MoodColors(**step) for step in raw["mood"]),
    )
