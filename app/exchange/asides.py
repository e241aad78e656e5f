"""What other programs note by themselves beside an entry: weather, steps, places, music."""

from app.domain.imports import FoundReading, FoundScale
from app.domain.scales import ScaleKind

# Put away, so that nobody is asked for them: they came from a device.
_TEMPERATURE = FoundScale("Temperature", ScaleKind.NUMBER, "°C", away=True)
_STEPS = FoundScale("Steps", ScaleKind.NUMBER, away=True)
_COLDEST, _HOTTEST = -95, 65
_MOST_STEPS = 1_000_000
_GLOBE = (90, 180)


def temperature(celsius: float | None) -> tuple[FoundReading, ...]:
    """Return a temperature as a value; nothing where there is none on this planet."""
    if celsius is None or not _COLDEST <= celsius <= _HOTTEST:
        return ()
    return (FoundReading(_TEMPERATURE, round(celsius, 2)),)


def steps(count: float | None) -> tuple[FoundReading, ...]:
    """Return steps as a value; nothing where none were counted."""
    if count is None or not 0 < count <= _MOST_STEPS:
        return ()
    return (FoundReading(_STEPS, int(count)),)


def coordinates(latitude: float | None, longitude: float | None) -> str:
    """Return a place known by its coordinates alone; empty where there are none."""
    if latitude is None or longitude is None or (latitude, longitude) == (0, 0):
        return ""
    if abs(latitude) > _GLOBE[0] or abs(longitude) > _GLOBE[1]:
        return ""
    return f"{latitude:.5f}, {longitude:.5f}"


def music(title: str, artist: str) -> str:
    """Return a line for what was heard; empty where there is nothing."""
    heard = " · ".join(part for part in (title, artist) if part)
    return f"♪ {heard}" if heard else ""


def offset_zone(minutes: int) -> str:
    """Return the name of a zone that is only known by its offset from UTC in minutes."""
    if not minutes:
        return "UTC"
    sign = "-" if minutes < 0 else "+"
    return f"UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def shown_file(name: str) -> str:
    """Return the Markdown that shows a file of the source, to be looked up by its name."""
    return f"![](<{name}>)" if name and not any(mark in name for mark in "<>\n\\") else ""
