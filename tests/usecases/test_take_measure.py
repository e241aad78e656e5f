"""Filling questionnaires in: resumed, finished, taken back, never sooner than they look back."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.measure_failures import BadAnswers, MeasureKnown, NoSuchTaking, TooSoon
from app.domain.measures import Instrument, Taking
from app.domain.questionnaire import read_questionnaire
from app.measures import every_instrument, find, instruments, own_instruments
from app.usecases import take_measure
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import BERLIN, NOW, counted_ids, open_again

PHQ9 = find(instruments(), "PHQ-9")
SPANE = find(instruments(), "SPANE")
FORM = json.dumps(
    {
        "resourceType": "Questionnaire", "id": "mine", "title": "Mine",
        "item": [{
            "linkId": "a", "type": "choice", "text": "Well?", "required": True,
            "answerOption": [{"valueString": "No"}, {"valueString": "Yes"}],
        }],
    }
)  # fmt: skip


@pytest.fixture
def ids() -> Callable[[], UUID]:
    return counted_ids()


def begin(
    vault: Vault, ids: Callable[[], UUID], instrument: Instrument = PHQ9,
    now: datetime = NOW, *, afresh: bool = False,
) -> Taking:  # fmt: skip
    return vault.write(
        lambda tx: take_measure.begin(
            tx, instrument, now=now, zone=BERLIN, new_id=ids, afresh=afresh
        )
    )[0]


def answer(vault: Vault, taking: Taking, link_id: str, value: int | None) -> Taking:
    return vault.write(lambda tx: take_measure.answer(tx, PHQ9, taking.id, link_id, value))[0]


def finish(
    vault: Vault, taking: Taking, instrument: Instrument = PHQ9, now: datetime = NOW
) -> Taking:
    return vault.write(
        lambda tx: take_measure.finish(tx, instrument, taking.id, now=now, zone=BERLIN)
    )[0]


def record(
    vault: Vault, ids: Callable[[], UUID], at: datetime, value: int = 1,
    instrument: Instrument = PHQ9, now: datetime = NOW,
) -> Taking:  # fmt: skip
    answers = {item.link_id: value for item in instrument.items}
    return vault.write(
        lambda tx: take_measure.record(
            tx, instrument, answers, at=at, zone=BERLIN, now=now, new_id=ids
        )
    )[0]


def kept(vault: Vault) -> list[Taking]:
    return vault.read(lambda tx: tx.takings.done())


def test_answers_stay_when_it_is_left_and_gone_on_with(
    vault: Vault, ids: Callable[[], UUID], tmp_path: Path
) -> None:
    taking = begin(vault, ids)
    for item in PHQ9.items[:3]:
        answer(vault, taking, item.link_id, 2)
    folder = vault.layout.folder
    vault.close()
    again = open_again(folder)
    later = begin(again, ids, now=NOW + timedelta(days=1))
    assert later.id == taking.id
    assert later.answers == {item.link_id: 2 for item in PHQ9.items[:3]}
    for item in PHQ9.items[3:]:
        answer(again, later, item.link_id, 1)
    moment = NOW + timedelta(days=1, minutes=5)
    done = finish(again, later, now=moment)
    assert (done.scores, done.at, done.begun_at) == ({"total": 12}, moment, NOW)
    assert kept(again) == [done]
    assert again.read(lambda tx: tx.takings.unfinished()) == []
    again.close()


def test_an_answer_can_be_changed_and_left_out(vault: Vault, ids: Callable[[], UUID]) -> None:
    taking = begin(vault, ids)
    first = PHQ9.items[0].link_id
    answer(vault, taking, first, 3)
    assert answer(vault, taking, first, 0).answers == {first: 0}
    assert answer(vault, taking, first, None).answers == {}


def test_beginning_afresh_drops_what_was_answered(vault: Vault, ids: Callable[[], UUID]) -> None:
    taking = begin(vault, ids)
    answer(vault, taking, PHQ9.items[0].link_id, 3)
    fresh = begin(vault, ids, afresh=True)
    assert fresh.id != taking.id
    assert fresh.answers == {}
    assert vault.read(lambda tx: tx.takings.get(taking.id)) is None


def test_beginning_afresh_can_be_taken_back_until_it_is_finished(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    before = answer(vault, begin(vault, ids), PHQ9.items[0].link_id, 3)

    def undo(fresh: Taking) -> bool:
        return vault.write(lambda tx: take_measure.undo_afresh(tx, before, fresh.id))[0]

    fresh = begin(vault, ids, afresh=True)
    assert undo(fresh)
    assert begin(vault, ids) == before
    assert not undo(fresh)
    other = begin(vault, ids, afresh=True)
    answer(vault, other, PHQ9.items[0].link_id, 1)
    done = finish(vault, other)
    assert not undo(other)
    assert kept(vault) == [done]


def test_answers_to_other_words_are_not_gone_on_with(vault: Vault, ids: Callable[[], UUID]) -> None:
    taking = begin(vault, ids)
    answer(vault, taking, PHQ9.items[0].link_id, 3)
    other = replace(PHQ9, digest=b"another file")
    assert begin(vault, ids, other).answers == {}


def test_what_is_finished_cannot_be_changed(vault: Vault, ids: Callable[[], UUID]) -> None:
    done = record(vault, ids, NOW)
    with pytest.raises(NoSuchTaking):
        answer(vault, done, PHQ9.items[0].link_id, 0)
    with pytest.raises(NoSuchTaking):
        finish(vault, done)


def test_answers_that_do_not_exist_are_refused(vault: Vault, ids: Callable[[], UUID]) -> None:
    taking = begin(vault, ids)
    for link_id, value in ((PHQ9.items[0].link_id, 4), ("nowhere", 0)):
        with pytest.raises(BadAnswers):
            answer(vault, taking, link_id, value)
    with pytest.raises(BadAnswers):
        finish(vault, taking)  # nothing is answered at all
    assert kept(vault) == []


def test_what_is_left_out_is_kept_without_a_total(vault: Vault, ids: Callable[[], UUID]) -> None:
    taking = begin(vault, ids)
    for item in PHQ9.items[:8]:
        answer(vault, taking, item.link_id, 1)
    done = finish(vault, taking)
    assert done.done
    assert done.scores == {}
    assert len(done.answers) == 8


def test_an_altered_questionnaire_is_kept_unscored(vault: Vault, ids: Callable[[], UUID]) -> None:
    assert record(vault, ids, NOW, instrument=replace(PHQ9, intact=False)).scores == {}


@pytest.mark.parametrize("instrument", [PHQ9, SPANE], ids=lambda one: one.id)
def test_the_next_one_waits_until_its_days_have_passed(
    vault: Vault, ids: Callable[[], UUID], instrument: Instrument
) -> None:
    record(vault, ids, NOW, instrument=instrument)
    days = instrument.recall_days
    first = NOW.date() + timedelta(days=days)

    def free(after: timedelta) -> date | None:
        return vault.read(
            lambda tx: take_measure.next_allowed(tx, instrument, NOW + after, zone=BERLIN)
        )

    assert free(timedelta(0)) == first
    assert free(timedelta(days=days - 1)) == first
    assert free(timedelta(days=days)) is None
    with pytest.raises(TooSoon) as caught:
        begin(vault, ids, instrument, NOW + timedelta(days=days - 1))
    assert str(caught.value).endswith(f"from {first.isoformat()}.")
    assert (caught.value.title, caught.value.days) == (instrument.title, days)
    begin(vault, ids, instrument, NOW + timedelta(days=days))


def test_the_days_are_those_of_the_person(vault: Vault, ids: Callable[[], UUID]) -> None:
    """23:30 in Berlin is another day already in Auckland."""
    record(vault, ids, datetime(2026, 11, 1, 22, 30, tzinfo=UTC))
    moment = datetime(2026, 11, 14, 12, 0, tzinfo=UTC)

    def free(zone: str) -> date | None:
        return vault.read(lambda tx: take_measure.next_allowed(tx, PHQ9, moment, zone=zone))

    assert free(BERLIN) == date(2026, 11, 15)
    assert free("Pacific/Auckland") is None


def test_one_can_be_noted_later_but_not_over_the_days_of_another(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    middle = NOW - timedelta(days=40)
    done = record(vault, ids, middle)
    assert (done.at, done.noted_at) == (middle, NOW)
    for days in (-13, 0, 13):
        with pytest.raises(TooSoon):
            record(vault, ids, middle + timedelta(days=days))
    record(vault, ids, middle - timedelta(days=14))
    record(vault, ids, middle + timedelta(days=14))
    assert [one.at for one in kept(vault)] == sorted(one.at for one in kept(vault))
    with pytest.raises(BadAnswers):
        record(vault, ids, NOW + timedelta(minutes=1))


def test_the_day_that_is_named_is_free_of_the_one_after_too(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    """Between two that stand close there is no day: the one after both is named."""
    later = NOW - timedelta(days=30)
    record(vault, ids, later - timedelta(days=20))
    record(vault, ids, later)
    between = later - timedelta(days=15)
    since = vault.read(lambda tx: take_measure.next_allowed(tx, PHQ9, between, zone=BERLIN))
    assert since == later.date() + timedelta(days=14)
    record(vault, ids, later + timedelta(days=14))


def test_noting_one_at_once_leaves_a_half_finished_one(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    taking = begin(vault, ids)
    record(vault, ids, NOW - timedelta(days=20))
    assert [one.id for one in vault.read(lambda tx: tx.takings.unfinished())] == [taking.id]


def test_a_failed_recording_leaves_nothing(vault: Vault, ids: Callable[[], UUID]) -> None:
    record(vault, ids, NOW)
    with pytest.raises(TooSoon):
        record(vault, ids, NOW)
    assert vault.read(lambda tx: tx.takings.unfinished()) == []
    assert len(kept(vault)) == 1


def test_a_deletion_can_be_taken_back(vault: Vault, ids: Callable[[], UUID]) -> None:
    done = record(vault, ids, NOW)
    gone, _ = vault.write(lambda tx: take_measure.drop(tx, done.id))
    assert gone == done
    assert kept(vault) == []
    with pytest.raises(NoSuchTaking):
        vault.write(lambda tx: take_measure.drop(tx, done.id))
    vault.write(lambda tx: take_measure.put_back(tx, gone))
    assert kept(vault) == [done]


def test_takings_between_two_days(vault: Vault, ids: Callable[[], UUID]) -> None:
    for days in (60, 40, 20):
        record(vault, ids, NOW - timedelta(days=days))
    day = (NOW - timedelta(days=40)).date()

    def count(first: date | None, last: date | None) -> int:
        return vault.read(lambda tx: len(tx.takings.done(first, last)))

    assert [count(day, None), count(None, day), count(day, day), count(None, None)] == [2, 2, 1, 3]


# --- one's own


def add(vault: Vault, text: str = FORM) -> Instrument:
    made = read_questionnaire(text.encode(), instruments())
    vault.write(lambda tx: take_measure.add_instrument(tx, made, text, NOW))
    return made


def test_a_questionnaire_of_ones_own_stands_with_the_others(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    made = add(vault)
    assert vault.read(own_instruments) == (made,)
    assert vault.read(every_instrument)[-1] == made
    assert record(vault, ids, NOW, instrument=made).scores == {}
    record(vault, ids, NOW, instrument=made)  # it does not say how far it looks back
    with pytest.raises(MeasureKnown):
        add(vault)
    add(vault, FORM.replace("Well?", "Well now?"))
    (other,) = vault.read(own_instruments)
    assert other.items[0].text == "Well now?"


def test_a_required_question_cannot_be_left_out(vault: Vault, ids: Callable[[], UUID]) -> None:
    made = add(vault)
    taking = begin(vault, ids, made)
    with pytest.raises(BadAnswers):
        finish(vault, taking, made)


def test_one_that_was_put_away_can_come_back(vault: Vault) -> None:
    made = add(vault)
    vault.write(lambda tx: take_measure.put_away_instrument(tx, made.id, NOW))
    assert vault.read(own_instruments) == ()
    vault.write(lambda tx: take_measure.put_away_instrument(tx, made.id, None))
    assert vault.read(own_instruments) == (made,)


def test_a_kept_file_that_was_altered_is_not_intact(vault: Vault) -> None:
    made = add(vault)

    def alter(tx: Transaction) -> None:
        digest = sha256(FORM.encode()).digest()
        tx.own_measures.put(made.id, FORM.replace("Well?", "Ill?"), digest, NOW)

    vault.write(alter)
    (one,) = vault.read(own_instruments)
    assert not one.intact


def test_a_kept_file_that_cannot_be_read_is_left_out(vault: Vault) -> None:
    vault.write(lambda tx: tx.own_measures.put("own:x", "no json", b"", NOW))
    assert vault.read(own_instruments) == ()
