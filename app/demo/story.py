"""An invented year: entries and check-ins of one fictional person, up to a given day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from random import Random

from app.demo.calendar import Calendar
from app.demo.inner_year import feelings, nights
from app.demo.pool import Text, chains, fragments
from app.demo.small_days import good_lists, ordinary_days
from app.domain.imports import PLACEHOLDER
from app.domain.mood import NO_FEELINGS, Feelings, Valence
from app.domain.tags import inline_tags
from app.domain.when import from_wall

_SEASONS = ("winter", "spring", "summer", "autumn")
_ALTS = {
    "river": "The river in the evening",
    "allotment": "The plot",
    "rain": "Rain on the window",
    "soup": "A bowl of soup",
    "night": "The street at night",
    "hills": "The hills",
}
_REST = 0.27
# Without any of these three the line of moods would look drawn with a ruler.
_UNMARKED, _CHECKED, _TWICE = 0.2, 0.58, 0.22
_AFTER_A_SHORT_NIGHT = 1.3  # classes
_LATE, _NOTED = 0.06, 0.16
AWAY = (189, 205)  # days ago, without a check-in
_LONG, _IN_ONE_GO = 180, 0.4
_PARTS = ((12, "Morning"), (17, "Afternoon"), (24, "Evening"))


@dataclass(frozen=True, slots=True)
class DemoPhoto:
    """A photo to draw with ``app.demo.pictures.draw(scene, seed)``.

    Attributes:
        key: stands after `PLACEHOLDER` in the body.
    """

    key: str
    name: str
    scene: str
    seed: int


@dataclass(frozen=True, slots=True)
class DemoEntry:
    """An entry of the invented year; ``at`` in UTC."""

    at: datetime
    zone: str
    body: str
    title: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    valence: Valence | None = None
    starred: bool = False
    hard: bool = False
    photos: tuple[DemoPhoto, ...] = ()


@dataclass(frozen=True, slots=True)
class DemoCheckIn:
    """A mood without an entry; ``at`` and ``noted_at`` in UTC."""

    at: datetime
    zone: str
    valence: Valence
    noted_at: datetime
    feelings: Feelings = NO_FEELINGS


def story(today: date, seed: int = 0) -> Iterator[DemoEntry]:
    """Yield the entries of the year that ends on ``today``, oldest first.

    The same day and seed give the same year.
    """
    calendar = _filled(today, seed)
    random = Random(f"entries {seed}")  # noqa: S311 - a story, not a secret
    for day in calendar.all_days():
        for at, text in _as_written(calendar.days.get(day, []), random):
            yield _entry(at, text, random)


def check_ins(today: date, seed: int = 0) -> Iterator[DemoCheckIn]:
    """Yield the check-ins of the same year, oldest first."""
    calendar = _filled(today, seed)
    random = Random(f"moods {seed}")  # noqa: S311 - a story, not a secret
    notes = list(fragments()["checkin"])
    level, days = 4.5, calendar.all_days()
    slept = {night.day: night.short for night in nights(days[0], today, seed)}
    for day in days:
        texts = [text for _, text in calendar.days.get(day, [])]
        zone = next((text.zone for text in texts), "Europe/London")
        winter = -0.9 if day.month in {11, 12, 1, 2} else 0.3
        pull = sum(text.valence for text in texts) / len(texts) if texts else 4.6 + winter
        level += 0.4 * (pull - level) + random.gauss(0, 0.95)
        level = min(max(level, 1.0), 7.0)
        felt = level - _AFTER_A_SHORT_NIGHT * slept.get(day, False)
        away = AWAY[0] <= (today - day).days <= AWAY[1]
        if day == today or away or random.random() > _CHECKED:
            continue
        for hour in (random.randint(7, 11), random.randint(16, 22))[
            : 1 + (random.random() < _TWICE)
        ]:
            yield _check_in(day, hour, felt, zone, random, notes)


def _filled(today: date, seed: int) -> Calendar:
    random = Random(f"days {seed}")  # noqa: S311 - a story, not a secret
    calendar = Calendar(today, random)
    calendar.rest(_REST)
    arcs: dict[str, list[Text]] = defaultdict(list)
    loose: list[tuple[Text, ...]] = []
    for chain in chains():
        head = chain[0]
        if head.on:
            arcs[head.arc or f"{head.on}"].append(head)
        else:
            loose.append(chain)
    for arc in arcs.values():
        calendar.tell(arc)
    opening = random.choice([chain for chain in loose if _opens(chain, today)])
    calendar.put(replace(opening[0], hours=(7, 7)), today)
    loose.remove(opening)
    loose += [(text,) for text in (*ordinary_days(random), *good_lists(random))]
    random.shuffle(loose)
    loose.sort(key=lambda chain: _choices(chain[0]))
    for chain in loose:
        calendar.place(chain)
    return calendar


def _choices(text: Text) -> int:
    """Return how easily a text finds a day; the hardest ones choose first."""
    return len(text.months) * len(text.weekdays) * len(text.dates)


def _opens(chain: tuple[Text, ...], today: date) -> bool:
    text = chain[0]
    return (
        len(chain) == 1
        and text.hours == (7, 22)
        and text.months != frozenset((12,))
        and today.month in text.months
        and today.weekday() in text.weekdays
        and text.valence >= Valence.SLIGHTLY_PLEASANT
    )


def _as_written(day: list[tuple[datetime, Text]], random: Random) -> list[tuple[datetime, Text]]:
    """Return a day's texts; now and then they were written in one go, in the evening."""
    day = sorted(day, key=lambda pair: pair[0])
    long = [text for _, text in day if len(text.body) > _LONG]
    if len(long) < 2 or any(text.arc for _, text in day) or random.random() > _IN_ONE_GO:  # noqa: PLR2004 - one is never joined
        return day
    parts = [f"## {text.title or _part_of_day(at)}\n\n{text.body}" for at, text in day]
    pictures = [text.picture for _, text in day if text.picture]
    whole = replace(
        long[0],
        body="\n\n".join(parts),
        title=f"{day[0][0]:%A}, all of it",
        tags=tuple(dict.fromkeys(tag for _, text in day for tag in text.tags)),
        valence=Valence(round(sum(text.valence for _, text in day) / len(day))),
        picture=pictures[0] if pictures else "",
        starred=any(text.starred for _, text in day),
        hard=any(text.hard for _, text in day),
        place="Home",
    )
    return [(day[-1][0].replace(hour=22), whole)]


def _part_of_day(at: datetime) -> str:
    return next(name for until, name in _PARTS if at.hour < until)


def _entry(at: datetime, text: Text, random: Random) -> DemoEntry:
    photos: tuple[DemoPhoto, ...] = ()
    body = text.body
    if text.picture:
        photo = _photo(at, text.picture, random)
        photos, body = (photo,), _with_photo(body, photo, _ALTS[text.picture])
    inline = inline_tags(body)
    return DemoEntry(
        at=from_wall(at, text.zone),
        zone=text.zone,
        body=body,
        title=text.title,
        tags=tuple(tag for tag in text.tags if tag not in inline),
        place=text.place,
        valence=None if random.random() < _UNMARKED else text.valence,
        starred=text.starred,
        hard=text.hard,
        photos=photos,
    )


def _photo(at: datetime, picture: str, random: Random) -> DemoPhoto:
    season = _SEASONS[at.month % 12 // 3]
    key = f"{picture}-{at:%Y%m%d-%H%M}"
    return DemoPhoto(
        key, f"{picture}-{at:%d%b}.jpg".lower(), f"{picture}-{season}", random.randrange(10**6)
    )


def _with_photo(body: str, photo: DemoPhoto, words: str) -> str:
    image = f"![{words}]({PLACEHOLDER}{photo.key})"
    if "{picture}" in body:
        return body.replace("{picture}", image)
    first, gap, rest = body.partition("\n\n")
    return f"{first}\n\n{image}{gap}{rest}"


def _check_in(
    day: date, hour: int, level: float, zone: str, random: Random, notes: list[str]
) -> DemoCheckIn:
    wall = datetime(day.year, day.month, day.day, hour, random.randint(0, 59))  # noqa: DTZ001 - its zone stands beside it
    at = from_wall(wall, zone)
    late = random.random() < _LATE
    valence = Valence(min(max(round(level + random.gauss(0, 0.5)), 1), 7))
    note = random.choice(notes) if random.random() < _NOTED else ""
    wait = timedelta(minutes=random.randint(70, 900)) if late else timedelta()
    return DemoCheckIn(at, zone, valence, at + wait, feelings(valence, random, note))
