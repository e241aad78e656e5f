"""Scales of an invented person, for the room Insights."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from app.domain.changes import Changes
from app.domain.scales import Scale, ScaleKind
from app.usecases.keep_scale import archive_scale, change_scale, make_scale, note_reading
from app.vault.transaction import Transaction
from tests.ui.views.insights.filling import TODAY, ZONE, Ids

FIRST = date(2026, 1, 5)
SILENT = (date(2026, 6, 1), date(2026, 6, 21))
CHANGED = date(2026, 5, 4)


def make(
    tx: Transaction, ids: Ids, name: str, kind: ScaleKind, *, unit: str = "",
    low: float | None = None, high: float | None = None,
) -> Scale:  # fmt: skip
    """Keep a scale."""
    at = datetime.combine(FIRST, time(8), UTC)
    return make_scale(tx, name, kind, now=at, new_id=ids, unit=unit, low=low, high=high)[0]


def note(tx: Transaction, ids: Ids, scale: Scale, day: date, value: float) -> None:
    """Note a value in the evening."""
    at = datetime.combine(day, time(20), UTC)
    note_reading(tx, scale.id, value, at=at, zone=ZONE, now=at, new_id=ids)


def fill_scales(tx: Transaction) -> Changes:
    """Keep a scale of every kind; one with a changed range, one put away, one never used."""
    ids, chance = Ids(31), random.Random(5)
    tension = make(tx, ids, "Tension", ScaleKind.ZERO_TO_TEN)
    weight = make(tx, ids, "Weight", ScaleKind.NUMBER, unit="kg")
    outside = make(tx, ids, "Time outside", ScaleKind.DURATION)
    tablets = make(tx, ids, "Evening tablets", ScaleKind.TAKEN)
    swam = make(tx, ids, "Swam", ScaleKind.YES_NO)
    pain = make(tx, ids, "Pain", ScaleKind.NUMBER, low=0, high=100)
    make(tx, ids, "Never used", ScaleKind.YES_NO)
    for number in range((TODAY - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        if SILENT[0] <= day <= SILENT[1] or chance.random() < 0.3:
            continue
        note(tx, ids, tension, day, min(10, max(0, round(chance.gauss(5, 2)))))
        note(tx, ids, weight, day, round(74 - number / 100 + chance.gauss(0, 0.4), 1))
        note(tx, ids, outside, day, max(0, round(chance.gauss(80, 40))))
        note(tx, ids, tablets, day, float(chance.random() < 0.85))
        note(tx, ids, swam, day, float(chance.random() < 0.2))
        if day < CHANGED:
            note(tx, ids, pain, day, round(chance.uniform(20, 90)))
    change_scale(tx, replace(pain, high=10.0))
    for number in range(40):
        note(tx, ids, pain, CHANGED + timedelta(days=3 * number), float(chance.randint(2, 8)))
    archive_scale(tx, swam.id, now=datetime.combine(TODAY, time(21), UTC))
    return Changes(moods=True)
