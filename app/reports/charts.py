"""The charts of the report as SVG: black and grey, told apart by shape and dash, labels of 8.5 pt.

A unit is a point on paper: the pages show a chart at its own width. Words come cleaned of what the
fonts cannot print.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape
from itertools import pairwise
from textwrap import wrap
from unicodedata import east_asian_width

Say = Callable[[date], str]

WIDTH = 504.0
#: The size of every label, in points; nothing is smaller.
LABEL = 8.5
_FONT = "Source Sans 3, Noto Naskh Arabic, BIZ UDPGothic"
# Dots are faint by their size: a light grey is lost on a printer that knows only black.
_INK, _SOFT, _FAINT, _DOT, _HATCHED = "#000000", "#404040", "#c4c4c4", "#4d4d4d", "#5e5e5e"
_LEFT, _RIGHT, _TOP, _BOTTOM = 114.0, 8.0, 16.0, 17.0
# With more points than this the markers are small; with more than that there are none.
_MARKED, _SMALL = 64, 160
_DENSE = 400
_HATCH = 4.5
_DAYS_SHORT, _DAYS_MONTHS = 62, 800
_LETTER = 9.0
# How wide a letter is, in its height; those of Japanese are as wide as they are high.
_NARROW = 0.52
_LINE = 9.0
# So many characters of a label fit before the frame.
_FITS = 27
_APART = 4.0


@dataclass(frozen=True, slots=True)
class Axis:
    """The time axis: from a day to a day, with labels that stand on some days.

    Attributes:
        rtl: whether time runs from right to left, as the words do.
    """

    first: date
    last: date
    labels: Sequence[tuple[date, str]]
    rtl: bool = False

    def at(self, day: date, part: float = 0.5) -> float:
        """Return where a day stands; ``part`` 0 is its beginning, 1 its end."""
        span = (self.last - self.first).days + 1
        share = ((day - self.first).days + part) / span
        return _LEFT + (WIDTH - _LEFT - _RIGHT) * min(max(share, 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class Points:
    """A series: its points, a name, and how it is drawn.

    Attributes:
        dashed: a dashed line with open squares; otherwise solid with filled circles.
        break_after: days between two points over which no line is drawn.
    """

    values: Sequence[tuple[date, float]]
    dashed: bool = False
    break_after: int = 10**6


@dataclass(frozen=True, slots=True)
class _Words:
    """A label: where it stands, how it is set to that place, and whether it is bold."""

    x: float
    y: float
    words: str
    anchor: str = "start"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the points.

    Attributes:
        low, high: ends of the scale.
        ticks: values with a line and the words before it.
        bands: values with a dotted line and the words before it, each on a line of its own.
        marks: days with a letter.
        gaps: first day, last day and words (may be empty) of what is hatched.
    """

    axis: Axis
    height: float
    low: float
    high: float
    ticks: Sequence[tuple[float, str]]
    bands: Sequence[tuple[float, Sequence[str]]] = ()
    marks: Sequence[tuple[date, str]] = ()
    gaps: Sequence[tuple[date, date, str]] = ()
    left: float = field(default=_LEFT)

    def y(self, value: float) -> float:
        """Return the height at which a value stands."""
        room = self.height - _TOP - _BOTTOM
        return self.height - _BOTTOM - room * (value - self.low) / (self.high - self.low)


def chart(
    frame: Frame, *, dots: Sequence[tuple[date, float]] = (), series: Sequence[Points] = ()
) -> str:
    """Return a chart as SVG.

    Args:
        frame: axes, bands, marks and gaps.
        dots: faint single values under the lines.
        series: lines with markers.
    """
    parts = [
        *_hatching(frame),
        *_grid(frame),
        *_time(frame),
        *_dots(frame, dots),
        *(part for one in series for part in _line(frame, one)),
        *_marks(frame),
    ]
    rtl = frame.axis.rtl
    drawn = "".join(
        _text(one, rtl=rtl) if isinstance(one, _Words) else _mirrored(one, rtl=rtl)
        for one in parts
    )  # fmt: skip
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH:g}" height="{frame.height:g}" '
        f'viewBox="0 0 {WIDTH:g} {frame.height:g}" font-family="{_FONT}" font-size="{LABEL}">'
        f"{drawn}</svg>"
    )


def _mirrored(shape: str, *, rtl: bool) -> str:
    return f'<g transform="matrix(-1 0 0 1 {WIDTH:g} 0)">{shape}</g>' if rtl else shape


def _grid(frame: Frame) -> Iterable[str | _Words]:
    right = WIDTH - _RIGHT
    for value, words in frame.ticks:
        y = frame.y(value)
        yield _stroke(f"M{_LEFT:g} {y:.1f}H{right:g}", _FAINT, 0.5)
        if words:
            yield _Words(_LEFT - 5, y + 3, words, anchor="end")
    for value, named in frame.bands:
        y = frame.y(value)
        yield _stroke(f"M{_LEFT:g} {y:.1f}H{right:g}", _SOFT, 0.6, dash="1 2")
        names = [line for name in named for line in wrap(name, _FITS)]
        lowest = y + 3 + _LINE * (len(names) - 1) / 2
        for above, line in enumerate(reversed(names)):
            yield _Words(_LEFT - 5, lowest - _LINE * above, line, anchor="end")


def _time(frame: Frame) -> Iterable[str | _Words]:
    bottom = frame.height - _BOTTOM
    yield _stroke(f"M{_LEFT:g} {bottom:.1f}H{WIDTH - _RIGHT:g}", _INK, 0.8)
    last = -1e9
    for day, words in frame.axis.labels:
        x = frame.axis.at(day, 0)
        yield _stroke(f"M{x:.1f} {bottom:.1f}v3", _INK, 0.8)
        wide = LABEL * sum(1 if east_asian_width(char) in "WF" else _NARROW for char in words)
        if x - last > _APART and x + wide <= WIDTH:
            yield _Words(x + 1, bottom + 12, words)
            last = x + wide


def _hatching(frame: Frame) -> Iterable[str | _Words]:
    """Hatch by single lines: patterns are not drawn alike everywhere."""
    top, bottom = _TOP, frame.height - _BOTTOM
    high = bottom - top
    for first, last, words in frame.gaps:
        left, right = frame.axis.at(first, 0), frame.axis.at(last, 1)
        path = []
        start = left - high
        while start < right:
            begin, end = max(start, left), min(start + high, right)
            if end > begin:
                path.append(
                    f"M{begin:.1f} {bottom - begin + start:.1f}"
                    f"L{end:.1f} {bottom - end + start:.1f}"
                )
            start += _HATCH
        yield (
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" '
            f'height="{high:.1f}" fill="#f4f4f4"/>'
        )
        yield _stroke("".join(path), _HATCHED, 0.5)
        if words:
            yield _Words((left + right) / 2, top - 4, words, anchor="middle")


def _dots(frame: Frame, dots: Sequence[tuple[date, float]]) -> Iterable[str]:
    if dots:
        path = "".join(f"M{frame.axis.at(day):.1f} {frame.y(value):.1f}h0" for day, value in dots)
        yield _stroke(path, _DOT, 1.7 if len(dots) <= _DENSE else 0.9, cap="round")


def _line(frame: Frame, points: Points) -> Iterable[str]:
    places = [(day, frame.axis.at(day), frame.y(value)) for day, value in points.values]
    if not places:
        return
    path = f"M{places[0][1]:.1f} {places[0][2]:.1f}"
    for (before, _, _), (day, x, y) in pairwise(places):
        joined = (day - before).days <= points.break_after
        path += f"{'L' if joined else 'M'}{x:.1f} {y:.1f}"
    dash = "4 2.5" if points.dashed else ""
    thick = 1.3 if points.dashed else 1.6
    many = len(places) > _MARKED
    yield _stroke(path, _INK, thick / 2 if len(places) > _SMALL else thick, dash=dash, join=True)
    shown = [(x, y) for _, x, y in places]
    if len(places) > _SMALL:
        shown = _alone(places, points.break_after)
    yield from (_marker(x, y, square=points.dashed, small=many) for x, y in shown)


def _alone(
    places: Sequence[tuple[date, float, float]], break_after: int
) -> list[tuple[float, float]]:
    """Return the points that no line reaches: they would not be seen without a marker."""
    days = [day for day, _, _ in places]
    found = []
    for index, (day, x, y) in enumerate(places):
        after_gap = index == 0 or (day - days[index - 1]).days > break_after
        before_gap = index == len(days) - 1 or (days[index + 1] - day).days > break_after
        if after_gap and before_gap:
            found.append((x, y))
    return found


def _marker(x: float, y: float, *, square: bool, small: bool) -> str:
    half = 1.6 if small else 2.6
    if square:
        return (
            f'<rect x="{x - half:.1f}" y="{y - half:.1f}" width="{2 * half:g}" '
            f'height="{2 * half:g}" fill="#ffffff" stroke="{_INK}" stroke-width="1.1"/>'
        )
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{half - 0.4:g}" fill="{_INK}"/>'


def _marks(frame: Frame) -> Iterable[str | _Words]:
    last = -1e9
    for day, letter in frame.marks:
        x = frame.axis.at(day)
        yield _stroke(f"M{x:.1f} {_TOP:g}V{frame.height - _BOTTOM:.1f}", _INK, 0.7, dash="3 2")
        shown = max(x, last + _LETTER)
        yield _Words(shown, _TOP - 4, letter, anchor="middle", bold=True)
        last = shown


def _stroke(
    path: str, colour: str, width: float, *, dash: str = "", cap: str = "", join: bool = False
) -> str:
    more = f' stroke-dasharray="{dash}"' if dash else ""
    more += f' stroke-linecap="{cap}"' if cap else ""
    more += ' stroke-linejoin="round"' if join else ""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}"{more}/>'


def _text(one: _Words, *, rtl: bool) -> str:
    weight = ' font-weight="600"' if one.bold else ""
    x = WIDTH - one.x if rtl else one.x
    anchor = {"start": "end", "end": "start"}.get(one.anchor, one.anchor) if rtl else one.anchor
    return (
        f'<text x="{x:.1f}" y="{one.y:.1f}" text-anchor="{anchor}" fill="{_INK}"{weight}>'
        f"{escape(one.words)}</text>"
    )


def time_labels(
    first: date, last: date, *, day: Say, month: Say, year: Say
) -> list[tuple[date, str]]:
    """Return the days to label: weeks, months or years, by how long the period is.

    Args:
        first: the first day.
        last: the last day.
        day: turns a date into a label of the day.
        month: likewise of its month.
        year: likewise of its year.
    """
    length = (last - first).days + 1
    if length <= _DAYS_SHORT:
        step = 1 if length <= 10 else 7  # noqa: PLR2004 - so many labels fit
        return [(at, day(at)) for at in (first + timedelta(n) for n in range(0, length, step))]
    found = []
    at = first.replace(day=1)
    while at <= last:
        if at >= first:
            is_year = at.month == 1
            if length <= _DAYS_MONTHS:
                found.append((at, year(at) if is_year else month(at)))
            elif is_year:
                found.append((at, year(at)))
        at = (at.replace(day=28) + timedelta(4)).replace(day=1)
        if at.year == date.max.year:
            break
    return found
