"""What an import brings beside entries: check-ins, and values on scales."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.domain.imports import (
    Found,
    FoundMood,
    FoundReading,
    FoundScale,
    Options,
    Problem,
    ProblemKind,
)
from app.domain.mood import CheckIn
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.words import fold
from app.vault.transaction import Transaction

_NO_MOOD = "Check-ins of this mood have no words: choose a mood for them, or they stay out."
_WITHOUT_MOOD = "Entries with this mood come in without it: choose a mood for it."


def check_ins(found: Found, options: Options) -> list[FoundMood]:
    """Return the check-ins that come in: those whose mood is known."""
    return [mood for mood in found.moods if mood.chosen(options) is not None]


@dataclass
class UnknownMoods:
    """Knows moods that are not known, and check-ins of nothing else; each is reported once."""

    options: Options
    report: Callable[[Problem], None]
    said: set[str] = field(default_factory=set)

    def is_nothing(self, found: Found) -> bool:
        """Whether nothing of it would come in."""
        if not found.alone or found.readings or check_ins(found, self.options):
            return False
        for mood in found.moods:
            self._say(found, mood, _NO_MOOD)
        return True

    def say_left_out(self, found: Found) -> None:
        """Say which moods of an entry that comes in are left out, and not by the person's wish."""
        for mood in found.moods:
            if mood.chosen(self.options) is None and mood.label not in self.options.moods:
                self._say(found, mood, _WITHOUT_MOOD)

    def _say(self, found: Found, mood: FoundMood, detail: str) -> None:
        if mood.source_label not in self.said:
            self.said.add(mood.source_label)
            kind = ProblemKind.UNKNOWN_MOOD
            self.report(Problem(kind, found.file, mood.source_label, detail))


@dataclass
class Beside:
    """Check-ins and values of one run.

    Values on scales are few bytes each and have no invisible state: they are kept here and
    written by the transaction that makes the import visible.
    """

    options: Options
    now: datetime
    new_id: Callable[[], UUID]
    batch: int
    values: list[tuple[FoundScale, Reading]] = field(default_factory=list)
    bounds: dict[FoundScale, tuple[float | None, float | None]] = field(default_factory=dict)

    def take(
        self, found: Found, entry_id: UUID | None, moment: datetime, zone: str
    ) -> list[CheckIn]:
        """Return the check-ins of an entry, or of none, and remember its values."""
        made = [
            self._check_in(mood, found, entry_id, moment, zone)
            for mood in check_ins(found, self.options)
        ]
        mood_id = made[0].id if made else None
        for one in found.readings:
            self.values.append((one.scale, self._reading(one, moment, zone, mood_id)))
        return made

    def _check_in(
        self, mood: FoundMood, found: Found, entry_id: UUID | None, moment: datetime, zone: str
    ) -> CheckIn:
        valence = mood.chosen(self.options)
        assert valence is not None
        at = moment
        if mood.at is not None:
            at = Found(found.source_id, mood.at, zone, "").when(zone)[0]
        return CheckIn(
            self.new_id(), at, zone, valence, self.now,
            entry_id=entry_id, feelings=mood.feelings, source_label=mood.source_label,
        )  # fmt: skip

    def _reading(
        self, found: FoundReading, moment: datetime, zone: str, mood_id: UUID | None
    ) -> Reading:
        # Its scale is known when it is written.
        ident = self.new_id()
        if found.scale not in self.bounds:
            self.bounds[found.scale] = _as_scale(found.scale, ident, self.now, 0).bounds
        low, high = self.bounds[found.scale]
        return Reading(ident, ident, moment, zone, found.value, self.now, low, high, mood_id)

    def publish(self, tx: Transaction) -> None:
        """Write the values, making the scales that are not here yet."""
        if not self.values:
            return
        known = {(fold(one.name), one.kind): one.id for one in tx.scales.all(archived=True)}
        place = max((one.place for one in tx.scales.all(archived=True)), default=-1)
        idents: dict[FoundScale, UUID] = {}
        for scale in dict.fromkeys(scale for scale, _ in self.values):
            key = (fold(scale.name), scale.kind)
            if key not in known:
                place += 1
                made = _as_scale(scale, self.new_id(), self.now, place)
                tx.scales.put(made)
                tx.batches.remember_scale(made.id, self.batch)
                known[key] = made.id
            idents[scale] = known[key]
        # In turn, so that each statement is prepared once and no list holds them all again.
        tx.scales.put_readings(_on(idents[scale], one) for scale, one in self.values)
        tx.batches.remember_readings((one for _, one in self.values), self.batch)


def _on(scale_id: UUID, one: Reading) -> Reading:
    return Reading(
        one.id, scale_id, one.at, one.zone, one.value, one.noted_at, one.low, one.high, one.mood_id
    )


def _as_scale(scale: FoundScale, ident: UUID, now: datetime, place: int) -> Scale:
    is_number = scale.kind is ScaleKind.NUMBER
    return Scale(
        ident, scale.name, scale.kind, now,
        unit=scale.unit if is_number else "",
        low=scale.low if is_number else None,
        high=scale.high if is_number else None,
        place=place,
        archived_at=now if scale.away else None,
    )  # fmt: skip
