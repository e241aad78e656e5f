"""An invented year in a vault, the same every time."""

import math
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from app.domain.coping import CardUse, CopingCard
from app.domain.measures import Instrument, Taking
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.report import ReportChoice
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.scoring import score
from app.domain.session import Landmark, LandmarkKind, Professional, Topic
from app.domain.sleep import Night
from app.measures import instruments
from app.reports.figures import Figures, gather
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, counted_ids

FIRST, LAST = date(2025, 11, 23), date(2026, 11, 22)
ZONE = "Europe/Berlin"
AWAY = (date(2026, 3, 3), date(2026, 3, 20))
_CONTEXTS = ("work", "family", "friends", "health", "tasks", "hobbies", "weather")
_LOW, _HIGH = ("anxious", "drained", "sad", "worried"), ("calm", "content", "grateful", "hopeful")


def at(day: date, hour: int = 20, minute: int = 0) -> datetime:
    """A moment of a day."""
    return datetime.combine(day, time(hour, minute), UTC)


def days(first: date, last: date) -> list[date]:
    """Every day from one to another."""
    return [first + timedelta(n) for n in range((last - first).days + 1)]


class Year:
    """Fills a vault with an invented year.

    Attributes:
        nine: what item 9 is answered with, by the number of the filling-in.
    """

    def __init__(self, tx: Transaction, nine: Sequence[int] = (0,)) -> None:
        self.tx = tx
        self.nine = nine
        self.chance = random.Random(7)
        self.new_id = counted_ids(1000)

    def fill(self, first: date = FIRST, last: date = LAST) -> None:
        """Put everything in."""
        for index, day in enumerate(days(first, last)):
            if AWAY[0] <= day <= AWAY[1] or self.chance.random() < 0.22:
                continue
            self._mood(day, index)
            if self.chance.random() < 0.75:
                self._night(day)
        self._measures(first, last)
        self._kit(first, last)
        self._session(first)

    def _mood(self, day: date, index: int) -> None:
        level = 4.2 + 1.1 * math.sin(index / 40) + self.chance.gauss(0, 0.9)
        for turn in range(self.chance.choice((1, 1, 2))):
            value = Valence(min(7, max(1, round(level + turn * self.chance.gauss(0, 0.7)))))
            words = _LOW if value < 4 else _HIGH
            self.tx.moods.put(CheckIn(
                self.new_id(), at(day, 8 + 6 * turn), ZONE, value, at(day, 8 + 6 * turn, 1),
                feelings=Feelings(
                    span=Span.DAY if self.chance.random() < 0.1 else Span.MOMENT,
                    labels=(self.chance.choice(words),) if self.chance.random() < 0.7 else (),
                    contexts=tuple(self.chance.sample(_CONTEXTS, self.chance.choice((0, 1, 2)))),
                    note="A note of mine." if self.chance.random() < 0.1 else "",
                ),
            ))  # fmt: skip

    def _night(self, day: date) -> None:
        hours = min(11.0, max(3.0, self.chance.gauss(7.1, 1.1)))
        awake = at(day, 5, 40)
        self.tx.nights.put(Night(
            self.new_id(), day, ZONE, at(day, 7), awake - timedelta(hours=hours), awake,
            quality=self.chance.choice((2, 3, 3, 4, 5)), wakings=self.chance.choice((0, 1, 2)),
            early=self.chance.random() < 0.12,
        ))  # fmt: skip

    def _measures(self, first: date, last: date) -> None:
        known = {one.id: one for one in instruments()}
        span = (last - first).days
        for turn, offset in enumerate(range(10, span, 28)):
            day = first + timedelta(offset)
            if AWAY[0] <= day <= AWAY[1]:
                continue
            burden = 1.9 - 1.3 * offset / max(span, 1)
            for name in ("PHQ-9", "GAD-7"):
                self.take(known[name], day, burden, turn)
            if turn % 3 == 0:
                for name in ("PHQ-2", "PHQ-4", "SPANE"):
                    self.take(known[name], day, burden, turn)

    def take(self, instrument: Instrument, day: date, burden: float, turn: int = 0) -> Taking:
        """Fill a questionnaire in."""
        answers = {}
        for item in instrument.items:
            values = [one.value for one in item.answers]
            wanted = round(min(values) + burden + self.chance.gauss(0, 0.6))
            answers[item.link_id] = min(max(values), max(min(values), wanted))
        if instrument.safety_item:
            answers[instrument.safety_item] = self.nine[turn % len(self.nine)]
        for item in instrument.extra:
            answers[item.link_id] = 1
        taking = Taking(
            self.new_id(), instrument.id, instrument.digest, "en", at(day), at(day), ZONE,
            at(day), answers, score(instrument, answers), done=True,
        )  # fmt: skip
        self.tx.takings.put(taking)
        return taking

    def _kit(self, first: date, last: date) -> None:
        walk = CopingCard(self.new_id(), "Walk to the river and back", "", NOW)
        breath = CopingCard(self.new_id(), "Breathe out for longer than in", "", NOW)
        coffee = Scale(self.new_id(), "Coffee", ScaleKind.NUMBER, NOW, "cups", 0, 12)
        tablet = Scale(self.new_id(), "Sertraline 50 mg", ScaleKind.TAKEN, NOW)
        for card in (walk, breath):
            self.tx.cards.put(card)
        for scale in (coffee, tablet):
            self.tx.scales.put(scale)
        for day in days(first, last)[::3]:
            if self.chance.random() < 0.3:
                self.tx.cards.put_use(CardUse(
                    self.new_id(), self.chance.choice((walk.id, breath.id)), at(day), ZONE,
                    before=7, after=self.chance.choice((3, 4, 5)), helped=3,
                ))  # fmt: skip
            for scale, value in ((coffee, self.chance.choice((1, 2, 3))), (tablet, 1)):
                self.tx.scales.put_reading(
                    Reading(self.new_id(), scale.id, at(day), ZONE, float(value), at(day))
                )

    def _session(self, first: date) -> None:
        topics = ("Sleep is better, mornings are not", "What to do about work in January",
                  "I want to see my brother again, and do not know how")  # fmt: skip
        for place, words in enumerate(topics):
            self.tx.topics.put(Topic(self.new_id(), words, NOW, place=place))
        marks = (
            Landmark(self.new_id(), LandmarkKind.EVENT, "New job", first + timedelta(70)),
            Landmark(self.new_id(), LandmarkKind.EVENT, "Sertraline 50 mg", first + timedelta(180)),
            Landmark(self.new_id(), LandmarkKind.AWAY, "By the sea", *AWAY),
        )
        for mark in marks:
            self.tx.landmarks.put(mark)
        self.tx.professionals.put(
            Professional(self.new_id(), "Dr. A. Lund", "Psychotherapist", "030 1234567")
        )


def year(vault: Vault, nine: Sequence[int] = (0,)) -> None:
    """Fill a vault with the invented year."""
    vault.write(lambda tx: Year(tx, nine).fill())


def gathered(vault: Vault, choice: ReportChoice) -> Figures:
    """Gather a report from a vault."""
    return vault.read(lambda tx: gather(tx, choice, now=NOW, instruments=instruments(), zone=ZONE))


def some_id(number: int) -> UUID:
    """An id of one's own."""
    return UUID(int=number)
