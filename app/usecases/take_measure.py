"""Fill in a questionnaire: begin, answer, leave and go on, finish; and add one of one's own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from app.domain.changes import Changes
from app.domain.measure_failures import BadAnswers, MeasureKnown, NoSuchTaking, TooSoon
from app.domain.measures import Instrument, Taking
from app.domain.scoring import left_out, score
from app.domain.when import check_zone, local_date, to_utc
from app.vault.transaction import Transaction

_CHANGED = Changes(measures=True)


def next_allowed(
    tx: Transaction, instrument: Instrument, now: datetime, *, zone: str = ""
) -> date | None:
    """Return the day from which the next filling-in makes sense, or None if that is now.

    A questionnaire looks back over its recall period; sooner than that, two would ask about the
    same days.

    Args:
        tx: the transaction.
        instrument: which questionnaire.
        now: the moment it would speak of.
        zone: where the person is; where they were the last time if not given.
    """
    free: date | None = None
    kept = [(local_date(taking.at, taking.zone), taking.zone)
            for taking in tx.takings.of(instrument.id)]  # fmt: skip
    # In the order of days: the day after one of them may lie in the days of the next.
    for there, where in sorted(kept):
        day = free or local_date(now, zone or where)
        if abs((day - there).days) < instrument.recall_days:
            free = there + timedelta(days=instrument.recall_days)
    return free


def begin(
    tx: Transaction,
    instrument: Instrument,
    *,
    now: datetime,
    zone: str,
    new_id: Callable[[], UUID],
    afresh: bool = False,
) -> tuple[Taking, Changes]:
    """Return the filling-in that was left half-way, or a new one.

    Args:
        tx: the transaction.
        instrument: which questionnaire.
        now: when it begins.
        zone: where the person is.
        new_id: gives the new one's id.
        afresh: whether answers given before are dropped.

    Raises:
        TooSoon: another one covers these days.
    """
    _check_time(tx, instrument, now, zone)
    for taking in tx.takings.of(instrument.id, done=False):
        if not afresh and taking.digest == instrument.digest:
            return taking, Changes()
        tx.takings.remove(taking.id)
    taking = _blank(instrument, new_id(), now, check_zone(zone))
    tx.takings.put(taking)
    return taking, _CHANGED


def answer(
    tx: Transaction, instrument: Instrument, ident: UUID, link_id: str, value: int | None
) -> tuple[Taking, Changes]:
    """Keep one answer of a filling-in, or with None leave the item out.

    Raises:
        NoSuchTaking: it is gone, or finished.
        BadAnswers: the questionnaire has no such item, or not this answer to it.
    """
    taking = _half_way(tx, ident)
    answers = {key: kept for key, kept in taking.answers.items() if key != link_id}
    if value is not None:
        answers[link_id] = value
    _check(instrument, {link_id: value} if value is not None else {})
    changed = replace(taking, answers=answers)
    tx.takings.put(changed)
    return changed, _CHANGED


def finish(
    tx: Transaction,
    instrument: Instrument,
    ident: UUID,
    *,
    now: datetime,
    zone: str,
    at: datetime | None = None,
) -> tuple[Taking, Changes]:
    """Count the scores of a filling-in and keep it; it cannot be changed any more.

    Args:
        tx: the transaction.
        instrument: which questionnaire.
        ident: the filling-in.
        now: the present.
        zone: where the person is.
        at: the moment it speaks of, if that is not now.

    Raises:
        NoSuchTaking: it is gone, or finished.
        BadAnswers: a required item has no answer, or there is none at all.
        TooSoon: another one covers these days.
    """
    taking = _half_way(tx, ident)
    moment = to_utc(at or now)
    _check_time(tx, instrument, moment, zone)
    _check(instrument, taking.answers)
    missing = set(left_out(instrument, taking.answers))
    if not taking.answers or any(
        item.required and item.link_id in missing for item in instrument.items
    ):
        raise BadAnswers("A question that cannot be left out has no answer yet.")
    done = replace(
        taking,
        at=moment,
        zone=check_zone(zone),
        noted_at=to_utc(now),
        scores=score(instrument, taking.answers),
        done=True,
    )
    tx.takings.put(done)
    return done, _CHANGED


def record(
    tx: Transaction,
    instrument: Instrument,
    answers: Mapping[str, int],
    *,
    at: datetime,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
) -> tuple[Taking, Changes]:
    """Keep a whole filling-in at once, at a moment that may lie back.

    One that was left half-way stays as it is.

    Raises:
        BadAnswers: they do not fit the questionnaire, or the moment lies ahead.
        TooSoon: another one covers these days.
    """
    if at > now:
        raise BadAnswers("This moment lies ahead. Nothing was saved.")
    _check(instrument, answers)
    blank = _blank(instrument, new_id(), now, check_zone(zone))
    taking = replace(blank, at=to_utc(at), answers=dict(answers))
    tx.takings.put(taking)
    return finish(tx, instrument, taking.id, now=now, zone=zone, at=at)


def drop(tx: Transaction, ident: UUID) -> tuple[Taking, Changes]:
    """Delete a filling-in, finished or not, and return it.

    Raises:
        NoSuchTaking: there is none.
    """
    taking = tx.takings.get(ident)
    if taking is None:
        raise NoSuchTaking
    tx.takings.remove(ident)
    return taking, _CHANGED


def put_back(tx: Transaction, taking: Taking) -> Changes:
    """Take a deletion back."""
    tx.takings.put(taking)
    return _CHANGED


def undo_afresh(tx: Transaction, before: Taking, fresh: UUID) -> tuple[bool, Changes]:
    """Take a beginning afresh back, and return whether that was still possible.

    Args:
        tx: the transaction.
        before: the filling-in whose answers were dropped.
        fresh: the one that was begun instead; once it is finished or gone, nothing happens.
    """
    now = tx.takings.get(fresh)
    if now is None or now.done:
        return False, Changes()
    tx.takings.remove(fresh)
    tx.takings.put(before)
    return True, _CHANGED


def add_instrument(tx: Transaction, instrument: Instrument, source: str, now: datetime) -> Changes:
    """Keep a questionnaire that was read from a file; ``source`` is what stands in the file.

    Raises:
        MeasureKnown: the very same is here already.
    """
    if tx.own_measures.digest(instrument.id) == instrument.digest:
        raise MeasureKnown
    tx.own_measures.put(instrument.id, source, instrument.digest, to_utc(now))
    return _CHANGED


def put_away_instrument(tx: Transaction, ident: str, now: datetime | None) -> Changes:
    """Put one's own questionnaire away, or with None take it out again; its results stay."""
    tx.own_measures.put_away(ident, None if now is None else to_utc(now))
    return _CHANGED


def _blank(instrument: Instrument, ident: UUID, now: datetime, zone: str) -> Taking:
    """Return a filling-in that begins now, without an answer."""
    moment = to_utc(now)
    return Taking(
        id=ident,
        instrument=instrument.id,
        digest=instrument.digest,
        language=instrument.language,
        begun_at=moment,
        at=moment,
        zone=zone,
        noted_at=moment,
    )


def _half_way(tx: Transaction, ident: UUID) -> Taking:
    taking = tx.takings.get(ident)
    if taking is None or taking.done:
        raise NoSuchTaking
    return taking


def _check_time(tx: Transaction, instrument: Instrument, at: datetime, zone: str) -> None:
    since = next_allowed(tx, instrument, at, zone=zone)
    if since is not None:
        raise TooSoon(
            f"{instrument.title} looks back {instrument.recall_days} days, and one is kept for "
            f"those days already. The next one makes sense from {since.isoformat()}.",
            title=instrument.title, days=instrument.recall_days, since=since.isoformat(),
        )  # fmt: skip


def _check(instrument: Instrument, answers: Mapping[str, int]) -> None:
    allowed = {item.link_id: {one.value for one in item.answers} for item in instrument.all_items}
    for link_id, value in answers.items():
        if value not in allowed.get(link_id, set()):
            raise BadAnswers
