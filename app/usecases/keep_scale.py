"""The person's own scales: make, change, put away, delete, and note a value."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.failures import BadReading, BadScale
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.when import check_zone, to_utc
from app.vault.transaction import Transaction

_CHANGED = Changes(moods=True, settings=True)
_MAX_NAME, _MAX_UNIT = 60, 20


@dataclass(frozen=True, slots=True)
class Kept:
    """A scale with all its readings, to put back."""

    scale: Scale
    readings: tuple[Reading, ...]


def make_scale(
    tx: Transaction,
    name: str,
    kind: ScaleKind,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    unit: str = "",
    low: float | None = None,
    high: float | None = None,
) -> tuple[Scale, Changes]:
    """Make a scale at the end of the list and return it; only a number has unit and range.

    Raises:
        BadScale: it has no name, or its range ends before it begins.
    """
    places = [scale.place for scale in tx.scales.all(archived=True)]
    scale = _checked(
        Scale(
            id=new_id(),
            name=name,
            kind=kind,
            made_at=to_utc(now),
            unit=unit,
            low=low,
            high=high,
            place=max(places, default=-1) + 1,
        )
    )
    tx.scales.put(scale)
    return scale, _CHANGED


def change_scale(tx: Transaction, scale: Scale) -> tuple[Scale, Changes]:
    """Give a scale another name, unit, range or place; return what it was.

    Past readings keep their values and the range they were given in.

    Raises:
        NoSuchScale: it was deleted meanwhile.
        BadScale: it has no name, or its range ends before it begins.
        ValueError: it would be of another kind, and past readings would mean something else.
    """
    before = tx.scales.get(scale.id)
    if scale.kind is not before.kind:
        raise ValueError(scale.kind)
    checked = _checked(scale)
    if checked == before:
        return before, NOTHING
    tx.scales.put(checked)
    return before, _CHANGED


def archive_scale(tx: Transaction, ident: UUID, now: datetime | None) -> tuple[Scale, Changes]:
    """Put a scale away, or with None take it out again; its readings stay. Return what it was.

    Raises:
        NoSuchScale: there is none.
    """
    scale = tx.scales.get(ident)
    return change_scale(tx, replace(scale, archived_at=None if now is None else to_utc(now)))


def order_scales(tx: Transaction, idents: Sequence[UUID]) -> tuple[list[UUID], Changes]:
    """Put scales into this order, the others behind them; return the order before."""
    present = {scale.id: scale for scale in tx.scales.all(archived=True)}
    wanted = [ident for ident in dict.fromkeys(idents) if ident in present]
    wanted += [ident for ident in present if ident not in wanted]
    for place, ident in enumerate(wanted):
        if present[ident].place != place:
            tx.scales.put(replace(present[ident], place=place))
    return list(present), _CHANGED


def delete_scale(tx: Transaction, ident: UUID) -> tuple[Kept, Changes]:
    """Delete a scale with all its readings; return all of it.

    Raises:
        NoSuchScale: there is none.
    """
    kept = Kept(tx.scales.get(ident), tuple(tx.scales.readings(ident)))
    tx.scales.remove(ident)
    return kept, _CHANGED


def put_back_scale(tx: Transaction, kept: Kept) -> Changes:
    """Bring a deleted scale back with its readings."""
    tx.scales.put(kept.scale)
    for reading in kept.readings:
        tx.scales.put_reading(reading)
    return _CHANGED


def note_reading(
    tx: Transaction,
    scale_id: UUID,
    value: float,
    *,
    at: datetime,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
    mood_id: UUID | None = None,
) -> tuple[Reading, Changes]:
    """Note a value on a scale, with a check-in or alone; return it.

    Of one check-in there is one value on each scale: another stands in its place.

    Raises:
        NoSuchScale: there is none.
        BadReading: the scale has no such value.
        BadZone: there is no such zone.
    """
    scale = tx.scales.get(scale_id)
    if not math.isfinite(value) or not scale.allows(value):
        raise BadReading
    given = tx.scales.readings_of(mood_id) if mood_id else []
    same = [reading for reading in given if reading.scale_id == scale_id]
    low, high = scale.bounds
    reading = Reading(
        id=same[0].id if same else new_id(),
        scale_id=scale_id,
        at=to_utc(at),
        zone=check_zone(zone),
        value=float(value),
        noted_at=same[0].noted_at if same else to_utc(now),
        low=low,
        high=high,
        mood_id=mood_id,
    )
    tx.scales.put_reading(reading)
    return reading, _touched(tx, reading)


def keep_reading(tx: Transaction, reading: Reading) -> Changes:
    """Keep a reading as it is given, new or in the place of the one with its id.

    Raises:
        NoSuchScale: its scale was deleted meanwhile.
        BadReading: its scale has no such value, and did not have it when it was noted.
    """
    scale = tx.scales.get(reading.scale_id)
    then = replace(scale, low=reading.low, high=reading.high)
    if not math.isfinite(reading.value) or not (
        scale.allows(reading.value) or then.allows(reading.value)
    ):
        raise BadReading
    tx.scales.put_reading(reading)
    return _touched(tx, reading)


def take_back_reading(tx: Transaction, ident: UUID) -> Changes:
    """Delete a reading."""
    tx.scales.remove_reading(ident)
    return Changes(moods=True)


def _touched(tx: Transaction, reading: Reading) -> Changes:
    """Make the entry whose check-in it was given with the person's own: no undo takes it away."""
    if reading.mood_id is not None:
        entry = tx.moods.entry_of(reading.mood_id)
        if entry is not None:
            tx.batches.touch(entry)
    return Changes(moods=True)


def _checked(scale: Scale) -> Scale:
    """Return a scale with clean words; only a number keeps unit and range."""
    name = " ".join(scale.name.split())[:_MAX_NAME]
    low, high, unit = scale.low, scale.high, " ".join(scale.unit.split())[:_MAX_UNIT]
    if scale.kind is not ScaleKind.NUMBER:
        low, high, unit = None, None, ""
    ends = [end for end in (low, high) if end is not None]
    backwards = low is not None and high is not None and low >= high
    if not name or backwards or not all(map(math.isfinite, ends)):
        raise BadScale
    return replace(scale, name=name, unit=unit, low=low, high=high)
