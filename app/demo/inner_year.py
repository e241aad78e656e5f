"""The invented year from inside: nights, what a mood has to do with, scales, questionnaires."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from app.domain.mood import Feelings, Valence
from app.domain.when import from_wall

ZONE = "Europe/London"
_SLEPT, _EARLY, _SHORT = 0.74, 0.5, 6.0
_BED, _HOURS = 23.1, 7.3
_NAMED, _PLACED = 0.62, 0.7
_LOW, _NEUTRAL, _HIGH = 3, 4, 5
_FEELINGS: Mapping[int, tuple[str, ...]] = {
    1: ("hopeless", "overwhelmed", "drained", "sad"),
    2: ("sad", "drained", "lonely", "anxious", "discouraged"),
    3: ("worried", "stressed", "annoyed", "drained", "disappointed"),
    4: ("calm", "indifferent", "content", "surprised"),
    5: ("content", "calm", "hopeful", "amused", "relieved"),
    6: ("happy", "grateful", "peaceful", "proud", "satisfied"),
    7: ("joyful", "grateful", "excited", "happy", "proud"),
}
# What happens more on good days, and what more on the others; as everywhere, nobody says why.
_GOOD = ("fitness", "fitness", "friends", "family", "hobbies", "weather")
_HARD = ("work", "work", "tasks", "money", "health", "currentEvents")


@dataclass(frozen=True, slots=True)
class DemoNight:
    """A night; the day is the one of waking up."""

    day: date
    asleep_at: datetime
    awake_at: datetime
    quality: int
    wakings: int
    early: bool

    @property
    def short(self) -> bool:
        """Whether it was less than six hours."""
        return self.awake_at - self.asleep_at < timedelta(hours=_SHORT)


def nights(first: date, last: date, seed: int = 0) -> Iterator[DemoNight]:
    """Yield most nights of some days, oldest first; in winter they are worse."""
    random = Random(f"nights {seed}")  # noqa: S311 - a story, not a secret
    day = first
    while day <= last:
        winter = day.month in {11, 12, 1, 2}
        hours = random.gauss(_HOURS - 0.6 * winter, 1.05)
        hours = min(max(hours, 3.2), 10.0)
        bed = random.gauss(_BED, 0.7)
        noted = random.random() < _SLEPT
        if noted:
            asleep = from_wall(
                datetime.combine(day - timedelta(days=1), time()) + timedelta(hours=bed), ZONE
            )
            rough = hours < _SHORT
            yield DemoNight(
                day, asleep, asleep + timedelta(minutes=round(hours * 60)),
                min(max(round(random.gauss(3.6 - 1.4 * rough, 0.8)), 1), 5),
                min(round(random.expovariate(0.9 - 0.4 * rough)), 6),
                rough and random.random() < _EARLY,
            )  # fmt: skip
        day += timedelta(days=1)


def feelings(valence: Valence, random: Random, note: str) -> Feelings:
    """Return what a check-in of that class says beside it."""
    labels: tuple[str, ...] = ()
    if random.random() < _NAMED:
        labels = tuple(random.sample(_FEELINGS[valence], random.choice((1, 1, 2))))
    contexts: tuple[str, ...] = ()
    if random.random() < _PLACED:
        good = random.random() < (valence - 1.3) / 5.4
        places = random.choices(_GOOD if good else _HARD, k=random.choice((1, 1, 2)))
        contexts = tuple(dict.fromkeys(places))
    energy = None
    if random.random() < _NAMED:
        energy = min(max(round(random.gauss(1.2 + 0.45 * valence, 0.7)), 1), 5)
    return Feelings(energy=energy, labels=labels, contexts=contexts, note=note)


@dataclass(frozen=True, slots=True)
class DemoScores:
    """One filling-in: the answers in the order of the items."""

    instrument: str
    at: datetime
    answers: tuple[int, ...]


def questionnaires(today: date, seed: int = 0) -> Iterator[DemoScores]:
    """Yield PHQ-9 and GAD-7 in turn over the year, oldest first: worse in winter, then lighter.

    The last item of the PHQ-9 stays 0: nobody's practice needs to meet it by surprise.
    """
    random = Random(f"scores {seed}")  # noqa: S311 - a story, not a secret
    day = today - timedelta(days=352)
    while day < today:
        winter = day.month in {11, 12, 1, 2}
        share = (0.62 if winter else 0.34) - 0.1 * (today - day < timedelta(days=60))
        at = from_wall(datetime.combine(day, time(19, random.randrange(60))), ZONE)
        for instrument, items, zeros in (("PHQ-9", 8, 1), ("GAD-7", 7, 0)):
            answers = [min(max(round(random.gauss(3 * share, 0.7)), 0), 3) for _ in range(items)]
            yield DemoScores(instrument, at, (*answers, *[0] * zeros))
        day += timedelta(days=random.choice((28, 28, 35, 42)))


def noon(day: date) -> datetime:
    """Return noon of a day where the story happens, UTC."""
    return from_wall(datetime.combine(day, time(12)), ZONE).astimezone(UTC)
