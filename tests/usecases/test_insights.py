"""What is read for insights: against the check-ins one by one, and what must not count."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.coping import CardUse, CopingCard
from app.domain.entry import Content, Draft
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.insights import FactorKind, NightFacts
from app.domain.measures import Taking
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.query import parse_query
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.session import Landmark, LandmarkKind
from app.domain.sleep import Night
from app.domain.when import local, local_date
from app.settings import ON_THIS_DAY
from app.usecases.edit_entry import edit_entry
from app.usecases.insights import (
    Insights,
    read_change,
    read_insights,
    read_look_back,
    read_memories,
    read_word_months,
)
from app.usecases.keep_draft import keep_draft
from app.usecases.trash_entries import trash_entries, untrash_entries
from app.vault.vault import Vault
from tests.making import NOW, add, counted_ids, make_vault, vault_ids

TODAY = NOW.date()
FIRST = TODAY - timedelta(days=364)
IDS = counted_ids(5_000_000)
ZONES = ("Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")


def mood(vault: Vault, at: datetime, valence: int = 4, *, zone: str = "UTC", batch: int = 0,
         entry: UUID | None = None, **more: object) -> CheckIn:  # fmt: skip
    item = CheckIn(IDS(), at, zone, Valence(valence), NOW, entry, Feelings(**more))  # type: ignore[arg-type]
    vault.write(lambda tx: tx.moods.put(item, batch=batch))
    return item


def put(vault: Vault, repository: str, *items: object, **more: object) -> None:
    """Keep some things at once."""
    vault.write(lambda tx: [getattr(tx, repository).put(item, **more) for item in items])


def read(vault: Vault, first: date = FIRST, last: date = TODAY, *, starts: int = 0) -> Insights:
    return vault.read(lambda tx: read_insights(tx, first, last, starts=starts))


def staged(vault: Vault) -> int:
    return vault.write(lambda tx: tx.batches.begin(IDS(), "listed", NOW))


@pytest.fixture(scope="module")
def busy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """Two years with zones, spans, entries in the trash and an import that is not finished."""
    vault = make_vault(Path(tmp_path_factory.mktemp("busy")) / "v")
    rng = random.Random(7)
    kept = add(vault, "kept #river", NOW - timedelta(days=3))
    gone = add(vault, "gone #river", NOW - timedelta(days=4))
    unfinished, done = staged(vault), staged(vault)
    with_entries = (None, None, None, kept, gone)
    items = []
    for _ in range(1500):
        at = NOW - timedelta(minutes=rng.randrange(700 * 24 * 60))
        feelings = Feelings(
            Span.DAY if rng.random() < 0.1 else Span.MOMENT,
            rng.choice((None, 1, 2, 3, 4, 5)),
            tuple(rng.sample(sorted(LABELS), rng.randrange(3))),
            tuple(rng.sample(sorted(CONTEXTS), rng.randrange(3))),
        )
        valence = Valence(rng.randint(1, 7))
        item = CheckIn(IDS(), at, rng.choice(ZONES), valence, NOW, rng.choice(with_entries),
                       feelings)  # fmt: skip
        items.append((item, rng.choice((0, 0, 0, done, unfinished))))

    for item, batch in items:
        put(vault, "moods", item, batch=batch)
    vault.write(lambda tx: tx.batches.publish(done, 0, 0))
    vault.write(lambda tx: trash_entries(tx, [gone], now=NOW))
    yield vault
    vault.close()


def test_days_and_hours_are_those_of_the_check_ins(busy: Vault) -> None:
    first, last = TODAY - timedelta(days=600), TODAY - timedelta(days=50)
    items = busy.read(lambda tx: tx.moods.between(first, last))
    found = busy.read(lambda tx: tx.figures.moods(first, last))
    expected: dict[date, list[CheckIn]] = {}
    for item in items:
        expected.setdefault(local_date(item.at, item.zone), []).append(item)
    assert len(expected) > 300
    assert [day.date for day in found.days] == sorted(expected)
    for day in found.days:
        spans: dict[Span, list[int]] = {Span.MOMENT: [], Span.DAY: []}
        for item in expected[day.date]:
            spans[item.feelings.span].append(item.valence)
        assert day.values == tuple(sorted(spans[Span.MOMENT]))
        assert day.whole == tuple(sorted(spans[Span.DAY]))
        assert (day.energy is None) == all(i.feelings.energy is None for i in expected[day.date])
    for hour in found.hours:
        there = [item for item in items if item.feelings.span is Span.MOMENT
                 and local(item.at, item.zone).hour == hour.hour]  # fmt: skip
        assert hour.counts == tuple(sum(i.valence == v for i in there) for v in range(1, 8))
        assert hour.days == len({local_date(item.at, item.zone) for item in there})


def test_contexts_and_labels_are_those_of_the_check_ins(busy: Vault) -> None:
    first, last = TODAY - timedelta(days=600), TODAY - timedelta(days=50)
    items = busy.read(lambda tx: tx.moods.between(first, last))
    for code, dates in busy.read(lambda tx: tx.figures.contexts(first, last, 1)).items():
        assert dates == {local_date(item.at, item.zone) for item in items
                         if code in item.feelings.contexts}  # fmt: skip
    labels = busy.read(lambda tx: tx.figures.labels(first, last))
    assert sum(label.check_ins for label in labels) == sum(len(i.feelings.labels) for i in items)
    for label in labels:
        there = [item for item in items if label.code in item.feelings.labels]
        assert label.check_ins == len(there)
        assert label.days == len({local_date(item.at, item.zone) for item in there})


def test_the_whole_of_a_busy_journal_fits_together(busy: Vault) -> None:
    found = read(busy)
    assert found.of == 365
    assert len(found.days) + sum(gap.days for gap in found.gaps) == 365
    assert found.check_ins == sum(found.distribution.check_ins)
    assert sum(week.days for week in found.weeks) == len(found.days)
    assert found.looked_back == busy.read(lambda tx: read_look_back(tx, FIRST, TODAY))
    assert {one.kind for one in found.together} == {FactorKind.CONTEXT}
    assert not any(one.clear for one in found.together), "moods were drawn by lot"
    late = TODAY - timedelta(days=20)
    assert read(busy, late, TODAY).change == found.change, "it reaches back before the period"
    assert busy.read(lambda tx: read_change(tx, TODAY)) == found.change


def test_figures_are_read_from_indexes_alone(busy: Vault) -> None:
    """Of 100,000 check-ins or entries the rows themselves would take seconds."""
    seen: list[str] = []
    busy.sql.set_trace_callback(seen.append)  # type: ignore[attr-defined]
    read(busy)
    busy.sql.set_trace_callback(None)  # type: ignore[attr-defined]
    plans = [
        str(row[3])
        for query in seen
        if query.startswith("SELECT") and ("FROM mood" in query or "FROM entry " in query)
        for row in busy.sql.execute(f"EXPLAIN QUERY PLAN {query}")
    ]
    assert any("COVERING INDEX mood_day" in plan for plan in plans)
    assert any("COVERING INDEX entry_day" in plan for plan in plans)
    scans = [plan for plan in plans if plan.split()[:2] in (["SCAN", "mood"], ["SCAN", "entry"])]
    assert [plan for plan in scans if "COVERING" not in plan and "entry_trash" not in plan] == []


# --- little, and much


def test_nothing_at_all(vault: Vault) -> None:
    found = read(vault)
    assert (found.days, found.check_ins, found.change, found.together) == ((), 0, None, ())
    assert [gap.days for gap in found.gaps] == [365]
    assert {week.median for week in found.weeks} == {None}
    assert (found.looked_back.median, found.hours, found.scales) == (None, (), ())
    assert vault.read(lambda tx: tx.figures.first_day()) is None
    assert sum(month.words for month in found.months) == 0
    with pytest.raises(ValueError, match=str(FIRST)):
        read(vault, TODAY, FIRST)


def test_one_day(vault: Vault) -> None:
    mood(vault, NOW, 6)
    mood(vault, NOW, 3)
    found = read(vault, TODAY, TODAY)
    assert [day.median for day in found.days] == [4.5]
    assert [(week.median, week.days, week.of) for week in found.weeks] == [(None, 1, 1)]
    assert (found.gaps, found.change, found.looked_back.best_days) == ((), None, ())
    assert vault.read(lambda tx: tx.figures.first_day()) == TODAY


def test_all_of_time(vault: Vault) -> None:
    mood(vault, datetime(1, 1, 1, tzinfo=UTC), 2)
    mood(vault, datetime(9999, 12, 31, 23, tzinfo=UTC), 5)
    found = vault.read(lambda tx: tx.figures.moods(date.min, date.max))
    assert [day.date for day in found.days] == [date.min, date.max]
    assert read(vault, date.min, date(1, 3, 1)).check_ins == 1
    assert read(vault, date(9999, 11, 1), date.max).check_ins == 1


def test_fifty_a_day(vault: Vault) -> None:
    rng = random.Random(3)
    start = NOW - timedelta(days=200)
    draws = [Valence(rng.choice((3, 4, 4, 4, 5))) for _ in range(10_000)]
    put(vault, "moods", *(
        CheckIn(IDS(), start + timedelta(minutes=28 * number), "UTC", valence, NOW)
        for number, valence in enumerate(draws)
    ))  # fmt: skip
    found = read(vault)
    assert found.check_ins == 10_000
    assert {day.median for day in found.days} == {4}
    assert found.change is not None
    assert not found.change.clear
    assert len(found.hours) == 24


def test_days_are_those_that_were_lived(vault: Vault) -> None:
    """Over the date line, and on the nights when clocks change."""
    mood(vault, datetime(2026, 3, 1, 9, 59, tzinfo=UTC), 1, zone="Pacific/Kiritimati")
    mood(vault, datetime(2026, 3, 1, 10, 1, tzinfo=UTC), 2, zone="Pacific/Kiritimati")
    mood(vault, datetime(2026, 3, 1, 10, 2, tzinfo=UTC), 3, zone="Pacific/Pago_Pago")
    for minute in (30, 90, 150):  # 02:30 comes twice
        mood(vault, datetime(2026, 10, 25, 0, tzinfo=UTC) + timedelta(minutes=minute), 5,
             zone="Europe/Berlin")  # fmt: skip
    found = read(vault)
    assert {day.date: day.values for day in found.days} == {
        date(2026, 2, 28): (3,),
        date(2026, 3, 1): (1,),
        date(2026, 3, 2): (2,),
        date(2026, 10, 25): (5, 5, 5),
    }
    hours = {hour.place: hour.count for hour in found.hours}
    assert hours == {0: 1, 2: 2, 3: 1, 23: 2}


# --- what does not count


def everything(vault: Vault, entry: UUID | None, *, batch: int = 0) -> None:
    """Forty days with a check-in, a context, a label and a reading."""
    for number in range(40):
        at = NOW - timedelta(days=number)
        item = mood(vault, at, 1 + number % 2, entry=entry, batch=batch, contexts=("work",),
                    labels=("sad",))  # fmt: skip
        reading = Reading(IDS(), UUID(int=9), at, "UTC", number, NOW, mood_id=item.id)
        vault.write(lambda tx, reading=reading: tx.scales.put_reading(reading))  # type: ignore[misc]


def counted(vault: Vault) -> tuple[int, int, int, int]:
    found = read(vault)
    contexts = vault.read(lambda tx: tx.figures.contexts(FIRST, TODAY, 1))
    days = [len(one.days) for one in found.scales]
    return found.check_ins, len(contexts.get("work", ())), len(found.labels), sum(days)


def test_what_lies_in_the_trash_does_not_count_until_it_comes_back(vault: Vault) -> None:
    ident = add(vault, "a hard week #river")
    everything(vault, ident)
    assert counted(vault) == (40, 40, 1, 40)
    assert read(vault).months[-1].entries == 1
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    assert counted(vault) == (0, 0, 0, 0)
    assert read(vault).months[-1].entries == 0
    assert vault.read(lambda tx: tx.figures.tags(FIRST, TODAY, 1)) == {}
    assert vault.read(lambda tx: tx.figures.first_day()) is None
    vault.write(lambda tx: untrash_entries(tx, [ident]))
    assert counted(vault) == (40, 40, 1, 40)
    assert list(vault.read(lambda tx: tx.figures.tags(FIRST, TODAY, 1))) == ["river"]


def test_an_import_counts_once_it_is_published(vault: Vault) -> None:
    number = staged(vault)
    everything(vault, None, batch=number)
    assert counted(vault) == (0, 0, 0, 0)
    vault.write(lambda tx: tx.batches.publish(number, 0, 0))
    assert counted(vault) == (40, 40, 1, 40)


# --- what stands beside mood


def test_tags_nights_and_scales_are_set_beside_mood(vault: Vault) -> None:
    scale = Scale(UUID(int=8), "Walked", ScaleKind.YES_NO, NOW)
    vault.write(lambda tx: tx.scales.put(scale))
    for number in range(60):
        at, good = NOW - timedelta(days=number), number % 3 == 0
        mood(vault, at, 6 if good else 3)
        asleep = at.replace(hour=0) + timedelta(hours=0 if good else 3)
        night = Night(IDS(), at.date(), "UTC", NOW, asleep, at.replace(hour=8))
        reading = Reading(IDS(), scale.id, at, "UTC", float(good), NOW)
        vault.write(lambda tx, n=night, r=reading: (tx.nights.put(n), tx.scales.put_reading(r)))  # type: ignore[misc]
        if good:
            add(vault, "by the #River", at)
    found = {(one.kind, one.code): one for one in read(vault).together}
    for key, higher in (
        ((FactorKind.TAG, "river"), True),
        ((FactorKind.SCALE, str(scale.id)), True),
        ((FactorKind.SLEEP, "short_night"), False),
    ):
        one = found[key]
        assert one.clear
        assert (one.difference > 0) == higher
        assert {one.days_with, one.days_without} == {20, 40}
    assert found[FactorKind.TAG, "river"].name == "River"
    assert found[FactorKind.SCALE, str(scale.id)].name == "Walked"


def test_a_scale_that_was_renamed_or_deleted_keeps_its_days(vault: Vault) -> None:
    scale = Scale(UUID(int=8), "Pain", ScaleKind.NUMBER, NOW, high=10)
    vault.write(lambda tx: tx.scales.put(scale))
    for number in range(5):
        reading = Reading(IDS(), scale.id, NOW - timedelta(days=number), "UTC", 3, NOW, high=10)
        vault.write(lambda tx, reading=reading: tx.scales.put_reading(reading))  # type: ignore[misc]
    vault.write(lambda tx: tx.scales.put(replace(scale, name="Ache", high=100)))
    (one,) = read(vault).scales
    assert (one.name, one.high, len(one.days), one.kind) == ("Ache", 10, 5, ScaleKind.NUMBER)
    vault.sql.execute("DELETE FROM scale")
    (one,) = read(vault).scales
    assert (one.name, len(one.days)) == ("", 5)


def test_nights_are_as_long_as_they_were(vault: Vault) -> None:
    """On 25 October 2026 the clock in Berlin is set back at three."""
    night = Night(
        IDS(), date(2026, 10, 25), "Europe/Berlin", NOW,
        datetime(2026, 10, 24, 21, 30, tzinfo=UTC), datetime(2026, 10, 25, 6, 30, tzinfo=UTC),
        4, 1, early=False,
    )  # fmt: skip
    half = Night(IDS(), date(2026, 10, 26), "Not/AZone", NOW, None, NOW)
    put(vault, "nights", night, half)
    first, second = read(vault).nights
    assert first == NightFacts(
        date(2026, 10, 25), 9.0, 23 * 60 + 30, 7 * 60 + 30, 4, 1, early=False
    )
    assert (second.hours, second.awake) == (None, 21 * 60 + 4)


def test_questionnaires_cards_and_landmarks_come_along(vault: Vault) -> None:
    card = CopingCard(UUID(int=5), "Walk", "to the river", NOW)
    use = CardUse(IDS(), card.id, NOW, "UTC", 7, 3, 4)
    late = replace(use, id=IDS(), at=NOW + timedelta(days=2))
    taking = Taking(IDS(), "GAD-2", b"", "en", NOW, NOW, "UTC", NOW, {"a": 1}, {"total": 1},
                    done=True)  # fmt: skip
    half = replace(taking, id=IDS(), done=False)
    away = Landmark(IDS(), LandmarkKind.AWAY, "at the sea", TODAY - timedelta(days=9), TODAY)
    put(vault, "cards", card)
    for one in (use, late):
        vault.write(lambda tx, one=one: tx.cards.put_use(one))  # type: ignore[misc]
    put(vault, "takings", taking, half)
    put(vault, "landmarks", away)
    found = read(vault)
    (walk,) = found.coping
    assert (walk.title, walk.uses, walk.helped, walk.before, walk.after) == ("Walk", 1, 4, 7, 3)
    assert [one.id for one in found.takings] == [taking.id]
    assert found.landmarks == (away,)


def test_words_over_time(vault: Vault) -> None:
    add(vault, "one two three", datetime(2026, 9, 3, 12, tzinfo=UTC))
    add(vault, "the river again", datetime(2026, 10, 3, 12, tzinfo=UTC))
    add(vault, "a river, and a river", datetime(2026, 10, 4, 12, tzinfo=UTC))
    months = {month.month: month for month in read(vault).months}
    assert len(months) == 13
    october = months[date(2026, 10, 1)]
    assert (october.days, october.entries, october.words) == (2, 2, 8)
    query = parse_query("river", today=TODAY)
    found = vault.read(lambda tx: read_word_months(tx, query, date(2026, 9, 1), TODAY))
    assert [(one.month.month, one.found, one.entries) for one in found] == [
        (9, 0, 1), (10, 2, 2), (11, 0, 0),
    ]  # fmt: skip
    edited = vault.read(lambda tx: tx.timeline.newest(1))[0].id
    vault.write(lambda tx: edit_entry(tx, edited, Content("no more"), now=NOW,
                                      new_id=vault_ids(vault)))  # fmt: skip
    assert {month.month: month.words for month in read(vault).months}[date(2026, 10, 1)] == 5


# --- on this day


def memories(vault: Vault, today: date = TODAY) -> list[str]:
    return [row.heading for row in vault.read(lambda tx: read_memories(tx, today))]


def test_this_day_in_earlier_years_is_off_until_it_is_asked_for(vault: Vault) -> None:
    for year in (2023, 2024, 2026):
        add(vault, f"in {year}", NOW.replace(year=year))
    add(vault, "the day after", NOW.replace(year=2024) + timedelta(days=1))
    assert not ON_THIS_DAY.default
    assert memories(vault) == []
    vault.write(lambda tx: tx.settings.put(ON_THIS_DAY.key, "true"))
    assert memories(vault) == ["in 2024", "in 2023"]
    assert memories(vault, date(2022, 11, 22)) == []


def test_hard_days_do_not_come_back_by_themselves(vault: Vault) -> None:
    vault.write(lambda tx: tx.settings.put(ON_THIS_DAY.key, "true"))
    then = NOW.replace(year=2024)
    add(vault, "hard", then, hard=True)
    gone = add(vault, "gone", then + timedelta(minutes=1))
    typed = add(vault, "being marked", then + timedelta(minutes=2))
    add(vault, "calm", then + timedelta(minutes=3))
    vault.write(lambda tx: trash_entries(tx, [gone], now=NOW))
    draft = Draft(typed, Content("being marked"), then, "UTC", None, NOW, hard=True)
    vault.write(lambda tx: keep_draft(tx, draft))
    assert memories(vault) == ["calm"]
