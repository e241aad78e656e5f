"""Writing, editing, moving, tagging: what stands afterwards, and what stays in the history."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Content, Origin
from app.domain.failures import BadDate, BadZone, NoSuchEntry, NoSuchRevision
from app.domain.mood import Valence
from app.domain.query import Query, parse_query
from app.domain.when import from_wall, parse_moment
from app.usecases.arrange_entries import mark_entries, move_entry, tag_entries
from app.usecases.check_in import check_in, set_entry_mood, take_back_check_in
from app.usecases.edit_entry import edit_entry, restore_version
from app.usecases.write_entry import write_entry
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import BERLIN, NOW, add, counted_ids, snapshot, vault_ids


def edit(vault: Vault, ident: UUID, body: str, **more: object) -> Changes:
    new_id = vault_ids(vault)
    return vault.write(
        lambda tx: edit_entry(tx, ident, Content(body), now=NOW, new_id=new_id, **more)  # type: ignore[arg-type]
    )


def bodies(vault: Vault, text: str) -> list[str]:
    query = parse_query(text, today=date(2026, 11, 22))
    rows = vault.read(lambda tx: tx.search.find(query))
    return [vault.read(lambda tx, row=row: tx.entries.get(row.id).content.body) for row in rows]  # type: ignore[misc]


def test_what_is_written_is_there_with_all_that_belongs_to_it(vault: Vault) -> None:
    content = Content("Down to the #river", "Walk", ("calm", "Calm", "two words"), "Weir")
    ident, changes = vault.write(
        lambda tx: write_entry(
            tx, content, created_at=datetime(2026, 3, 1, 23, 30, tzinfo=UTC), zone=BERLIN,
            now=NOW, new_id=counted_ids(), starred=True, hard=True, valence=Valence.PLEASANT,
        )
    )  # fmt: skip
    entry = vault.read(lambda tx: tx.entries.get(ident))
    assert entry.content == content
    assert entry.all_tags == ("calm", "two words", "river")
    assert (entry.starred, entry.hard, entry.valence) == (True, True, Valence.PLEASANT)
    assert entry.words == 4
    assert changes == Changes.of(ident, tags=True, moods=True)
    (row,) = vault.read(lambda tx: tx.timeline.newest(10))
    assert row.local_date == date(2026, 3, 2), "past midnight in Berlin"
    (version,) = vault.read(lambda tx: tx.revisions.of(ident))
    assert (version.current, version.parent_id, version.content) == (True, None, content)
    (mood,) = vault.read(lambda tx: tx.moods.of_entry(ident))
    assert mood.at == entry.created_at


def test_every_version_stays_and_names_its_parent(vault: Vault) -> None:
    ident = add(vault, "one")
    for body in ("two", "three"):
        assert edit(vault, ident, body) == Changes.of(ident, tags=True)
    versions = vault.read(lambda tx: tx.revisions.of(ident))
    assert [item.content.body for item in versions] == ["three", "two", "one"]
    assert [item.current for item in versions] == [True, False, False]
    assert [item.parent_id for item in versions] == [versions[1].id, versions[2].id, None]


def test_the_same_words_make_no_version(vault: Vault) -> None:
    ident = add(vault, "same")
    before = snapshot(vault)
    assert edit(vault, ident, "same") == NOTHING
    assert snapshot(vault) == before


def test_an_earlier_version_comes_back_as_a_new_one(vault: Vault) -> None:
    ident = add(vault, "first quince")
    edit(vault, ident, "second medlar")
    first = vault.read(lambda tx: tx.revisions.of(ident))[-1]
    new_id = vault_ids(vault)
    found, changes = vault.write(lambda tx: restore_version(tx, first.id, now=NOW, new_id=new_id))
    assert found == ident
    assert changes
    versions = vault.read(lambda tx: tx.revisions.of(ident))
    assert [item.content.body for item in versions] == [
        "first quince", "second medlar", "first quince",
    ]  # fmt: skip
    assert (versions[0].origin, versions[0].parent_id) == (Origin.RESTORED, first.id)
    assert bodies(vault, "quince") == ["first quince"]
    assert bodies(vault, "medlar") == []


def test_a_version_or_entry_that_is_not_there_is_said(vault: Vault) -> None:
    ghost = UUID(int=7)
    with pytest.raises(NoSuchRevision):
        vault.write(lambda tx: restore_version(tx, ghost, now=NOW, new_id=counted_ids()))
    with pytest.raises(NoSuchEntry):
        edit(vault, ghost, "words")
    with pytest.raises(NoSuchEntry):
        vault.write(lambda tx: move_entry(tx, ghost, NOW, "UTC"))


def test_a_failed_transaction_leaves_nothing(vault: Vault) -> None:
    ident = add(vault, "kept")
    before = snapshot(vault)

    def work(tx: object) -> None:
        add_inside = vault_ids(vault)
        write_entry(
            tx, Content("lost"), created_at=NOW, zone="UTC", now=NOW, new_id=add_inside  # type: ignore[arg-type]
        )  # fmt: skip
        edit_entry(tx, ident, Content("half"), now=NOW, new_id=add_inside)  # type: ignore[arg-type]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        vault.write(work)
    assert snapshot(vault) == before


def test_entries_of_one_second_keep_their_order_and_places(vault: Vault) -> None:
    idents = [add(vault, f"number {n}") for n in range(5)]
    rows = vault.read(lambda tx: tx.timeline.newest(10))
    assert [row.id for row in rows] == idents[::-1]
    positions = [row.position for row in rows]
    assert positions == list(range(positions[-1] + 4, positions[-1] - 1, -1))
    # One is moved away and back: it gets a free place, never another's.
    vault.write(lambda tx: move_entry(tx, idents[1], NOW - timedelta(days=1), "UTC"))
    vault.write(lambda tx: move_entry(tx, idents[1], NOW, "UTC"))
    assert {row.id for row in vault.read(lambda tx: tx.timeline.newest(10))} == set(idents)
    assert verify(vault).ok


@pytest.mark.parametrize(
    "moment",
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1583, 10, 15, 12, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
    ],
)
def test_far_dates_are_kept_to_the_millisecond(vault: Vault, moment: datetime) -> None:
    twice = [add(vault, "far away", moment, "Pacific/Kiritimati") for _ in range(2)]
    for ident in twice:
        assert vault.read(lambda tx, ident=ident: tx.entries.get(ident)).created_at == moment  # type: ignore[misc]
    rows = vault.read(lambda tx: tx.timeline.newest(10))
    assert len(rows) == 2
    day = rows[0].local_date
    assert len(vault.read(lambda tx: tx.timeline.on_day(day))) == 2
    query = Query(since=day, until=day)
    assert len(vault.read(lambda tx: tx.search.positions(query))) == 2
    assert vault.read(lambda tx: tx.timeline.marks(day, day))[0].entries == 2


def test_the_gap_and_the_overlap_of_a_clock_change(vault: Vault) -> None:
    gap = parse_moment("2026-03-29T02:30", BERLIN)
    assert gap == datetime(2026, 3, 29, 1, 30, tzinfo=UTC), "after the jump"
    overlap = parse_moment("2026-10-25T02:30", BERLIN)
    assert overlap == datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "the first of the two"
    second = from_wall(datetime(2026, 10, 25, 2, 30, fold=1), BERLIN)  # noqa: DTZ001 - wall time
    assert second - overlap == timedelta(hours=1)
    for moment in (overlap, second):
        add(vault, "twice half past two", moment, BERLIN)
    rows = vault.read(lambda tx: tx.timeline.on_day(date(2026, 10, 25)))
    assert [row.created_at for row in rows] == [overlap, second]


def test_an_unknown_zone_or_date_writes_nothing(vault: Vault) -> None:
    for zone in ("Mars/Olympus", "../../etc/passwd", "UTC+99", "Europe/Berlin\n; x", "\0"):
        with pytest.raises(BadZone):
            add(vault, "words", zone=zone)
    for text in ("yesterday", "2026-13-01", "2026-02-30", ""):
        with pytest.raises(BadDate):
            parse_moment(text, "UTC")
    assert vault.read(lambda tx: tx.timeline.count()) == 0


def test_a_moved_entry_is_on_its_new_day_with_its_mood_and_words(vault: Vault) -> None:
    ident = add(vault, "quinces", valence=Valence.PLEASANT)
    evening = check = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
    vault.write(
        lambda tx: check_in(
            tx, Valence.NEUTRAL, at=evening, zone="UTC", now=check,
            new_id=counted_ids(50_000_000), entry_id=ident,
        )
    )  # fmt: skip
    target = datetime(2025, 6, 1, 10, 0, tzinfo=UTC)
    changes = vault.write(lambda tx: move_entry(tx, ident, target, "Asia/Tokyo"))
    assert changes == Changes.of(ident, moods=True)
    entry = vault.read(lambda tx: tx.entries.get(ident))
    assert (entry.created_at, entry.zone) == (target, "Asia/Tokyo")
    moods = vault.read(lambda tx: tx.moods.of_entry(ident))
    assert [mood.at for mood in moods] == [target, evening], "only the one of its own moment"
    marks = vault.read(lambda tx: tx.timeline.marks(date(2025, 6, 1), date(2025, 6, 1)))
    assert [(mark.entries, mark.valence) for mark in marks] == [(1, Valence.PLEASANT)]
    assert bodies(vault, "quinces on:2025-06-01") == ["quinces"]
    assert bodies(vault, "quinces on:2026-11-22") == []
    assert len(vault.read(lambda tx: tx.revisions.of(ident))) == 1
    assert verify(vault).ok


def test_tags_are_added_and_taken_from_many_and_case_does_not_count(vault: Vault) -> None:
    idents = [add(vault, "with #Inline", tags=("Work",)), add(vault, "plain")]
    new_id = vault_ids(vault)
    vault.write(
        lambda tx: tag_entries(
            tx, idents, now=NOW, new_id=new_id, add=("river", "inline"), remove=("WORK",)
        )
    )
    tags = [vault.read(lambda tx, one=one: tx.entries.get(one)).all_tags for one in idents]  # type: ignore[misc]
    assert tags == [("river", "inline"), ("river", "inline")]
    counts = {item.tag: item.entries for item in vault.read(lambda tx: tx.timeline.tags())}
    assert counts == {"river": 2, "inline": 2}
    assert bodies(vault, "tag:INLINE plain") == ["plain"]
    before = snapshot(vault)
    vault.write(lambda tx: tag_entries(tx, idents, now=NOW, new_id=new_id, add=("River",)))
    assert snapshot(vault) == before, "a tag that is there makes no version"


def test_star_and_hard_are_set_apart(vault: Vault) -> None:
    ident = add(vault, "words")
    vault.write(lambda tx: mark_entries(tx, [ident], starred=True))
    vault.write(lambda tx: mark_entries(tx, [ident], hard=True))
    entry = vault.read(lambda tx: tx.entries.get(ident))
    assert (entry.starred, entry.hard) == (True, True)
    vault.write(lambda tx: mark_entries(tx, [ident], starred=False))
    entry = vault.read(lambda tx: tx.entries.get(ident))
    assert (entry.starred, entry.hard) == (False, True)
    assert bodies(vault, "is:hard") == ["words"]
    assert bodies(vault, "is:starred") == []


def test_a_mood_is_given_changed_and_taken_back(vault: Vault) -> None:
    ident = add(vault, "words")
    new_id = vault_ids(vault)
    for valence in (Valence.PLEASANT, Valence.UNPLEASANT, None):
        vault.write(
            lambda tx, value=valence: set_entry_mood(tx, ident, value, now=NOW, new_id=new_id)  # type: ignore[misc]
        )
        assert vault.read(lambda tx: tx.entries.get(ident)).valence == valence
        assert len(vault.read(lambda tx: tx.moods.of_entry(ident))) == (valence is not None)
    alone, changes = vault.write(
        lambda tx: check_in(
            tx, Valence.NEUTRAL, at=NOW - timedelta(hours=2), zone="UTC", now=NOW,
            new_id=counted_ids(90_000_000),
        )
    )  # fmt: skip
    assert alone.back_filled
    assert changes == Changes(moods=True)
    assert vault.read(lambda tx: tx.moods.on_day(date(2026, 11, 22))) == [alone]
    vault.write(lambda tx: take_back_check_in(tx, alone))
    assert vault.read(lambda tx: tx.moods.on_day(date(2026, 11, 22))) == []
