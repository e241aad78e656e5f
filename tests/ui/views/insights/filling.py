"""A year of an invented person, for the room Insights."""

import math
import random
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from app.domain.changes import Changes
from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.session import Landmark, LandmarkKind
from app.domain.sleep import Night
from app.measures import every_instrument
from app.usecases.take_measure import answer, begin, finish
from app.vault.transaction import Transaction

ZONE = "UTC"
TODAY = date(2026, 11, 22)
AWAY = (date(2026, 8, 3), date(2026, 8, 16))
SILENT = (date(2026, 4, 6), date(2026, 4, 15))


class Ids:
    """Ids that are the same in every run."""

    def __init__(self, seed: int = 11) -> None:
        self._chance = random.Random(seed)

    def __call__(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)


def check_in(
    tx: Transaction, ids: Ids, day: date, valence: int, *, hour: int = 19,
    contexts: tuple[str, ...] = (), labels: tuple[str, ...] = (),
) -> None:  # fmt: skip
    """Note a mood."""
    at = datetime.combine(day, time(hour, 5), UTC)
    feelings = Feelings(contexts=contexts, labels=labels)
    tx.moods.put(CheckIn(ids(), at, ZONE, Valence(valence), at, None, feelings))


def fill_year(tx: Transaction, *, first: date = date(2026, 1, 1), last: date = TODAY) -> Changes:
    """Keep waves of moods, nights, four questionnaires of two kinds, days away and an event."""
    ids, chance = Ids(), random.Random(7)
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        short = chance.random() < 0.2
        _night(tx, ids, chance, day, short=short)
        silent = AWAY[0] <= day <= AWAY[1] or SILENT[0] <= day <= SILENT[1]
        if silent or chance.random() < 0.2:
            continue
        walked = chance.random() < 0.35
        wave = 4.2 + 1.4 * math.sin(number / 23) + 0.9 * walked - 1.2 * short
        for hour in (8, 19) if chance.random() < 0.3 else (19,):
            value = min(7, max(1, round(wave + chance.gauss(0, 0.8))))
            contexts = ("fitness", "work") if walked else ("work",) if number % 3 else ()
            labels = ("calm", "hopeful") if value > 4 else ("stressed",)
            check_in(tx, ids, day, value, hour=hour, contexts=contexts, labels=labels)
    tx.landmarks.put(Landmark(ids(), LandmarkKind.AWAY, "Holiday", *AWAY))
    tx.landmarks.put(Landmark(ids(), LandmarkKind.EVENT, "New job", date(2026, 9, 14)))
    _take(tx, ids)
    return Changes(moods=True, session=True, measures=True)


def _night(tx: Transaction, ids: Ids, chance: random.Random, day: date, *, short: bool) -> None:
    if chance.random() < 0.25:
        return
    asleep = datetime.combine(day, time(0), UTC) + timedelta(hours=chance.gauss(-0.6, 0.7))
    length = chance.gauss(5.2 if short else 7.6, 0.4)
    awake = asleep + timedelta(hours=max(3.5, min(length, 5.9 if short else 9.5)))
    quality = chance.choice((1, 2, 3)) if short else chance.choice((2, 3, 4, 5))
    early = chance.random() < 0.3
    tx.nights.put(Night(ids(), day, ZONE, awake, asleep, awake, quality, 1, early))


def _take(tx: Transaction, ids: Ids) -> None:
    instruments = {one.id: one for one in every_instrument(tx)}
    for name, levels in (("PHQ-9", (2, 2, 1, 1)), ("GAD-7", (2, 1, 1, 1))):
        instrument = instruments[name]
        for number, level in enumerate(levels):
            at = datetime(2026, 2, 10, 18, tzinfo=UTC) + timedelta(days=63 * number)
            taking, _ = begin(tx, instrument, now=at, zone=ZONE, new_id=ids)
            for place, item in enumerate(instrument.items):
                value = 0 if item.link_id == instrument.safety_item else (level + place % 2) % 4
                answer(tx, instrument, taking.id, item.link_id, value)
            finish(tx, instrument, taking.id, now=at, zone=ZONE)
