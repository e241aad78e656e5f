"""What was done to an entry while a draft of it was kept, and while it lay in the trash."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from app.domain.entry import Content, DayMark, Draft, TagCount
from app.domain.mood import Valence
from app.domain.query import parse_query
from app.usecases.arrange_entries import mark_entries, move_entry, tag_entries
from app.usecases.edit_entry import edit_entry
from app.usecases.keep_draft import keep_draft, publish_draft
from app.usecases.trash_entries import trash_entries, untrash_entries
from app.vault.vault import Vault
from tests.making import NOW, add, vault_ids

NEW = UUID(int=0x1234)


def new_page(body: str) -> Draft:
    return Draft(NEW, Content(body), NOW, "UTC", None, NOW)


def typed_over(vault: Vault, typed: Content, tags: tuple[str, ...] = ()) -> tuple[UUID, UUID]:
    """Write an entry and keep a draft that began from it; return the entry and its version."""
    ident = add(vault, "one", tags=tags)
    base = vault.read(lambda tx: tx.entries.get(ident)).revision_id
    vault.write(lambda tx: keep_draft(tx, Draft(ident, typed, NOW, "UTC", base, NOW)))
    return ident, base


def publish(vault: Vault, ident: UUID) -> Content:
    new_id = vault_ids(vault)
    vault.write(lambda tx: publish_draft(tx, ident, now=NOW, new_id=new_id))
    return vault.read(lambda tx: tx.entries.get(ident)).content


def test_what_was_done_to_many_outlives_a_draft_begun_before(vault: Vault) -> None:
    """Tags, star, mark and moment, given while words were being typed."""
    ident, _ = typed_over(vault, Content("one and more", tags=("old", "mine")), ("old", "bad"))
    new_id, moment = vault_ids(vault), NOW - timedelta(days=3)
    vault.write(
        lambda tx: tag_entries(
            tx, [ident], now=NOW, new_id=new_id, add=("theirs",), remove=("old",)
        )
    )
    vault.write(lambda tx: mark_entries(tx, [ident], starred=True, hard=True))
    vault.write(lambda tx: move_entry(tx, ident, moment, "Asia/Tokyo"))
    assert publish(vault, ident) == Content("one and more", tags=("mine", "theirs"))
    entry = vault.read(lambda tx: tx.entries.get(ident))
    assert (entry.starred, entry.hard) == (True, True)
    assert (entry.created_at, entry.zone) == (moment, "Asia/Tokyo")
    assert len(vault.read(lambda tx: tx.revisions.of(ident))) == 3


def test_what_both_changed_is_the_drafts_and_the_other_is_in_the_history(vault: Vault) -> None:
    ident, base = typed_over(vault, Content("mine", title="mine"))
    new_id = vault_ids(vault)
    theirs = Content("theirs", place="Ulm", tags=("a",))
    vault.write(lambda tx: edit_entry(tx, ident, theirs, now=NOW, new_id=new_id))
    assert publish(vault, ident) == Content("mine", "mine", ("a",), "Ulm")
    versions = vault.read(lambda tx: tx.revisions.of(ident))
    assert theirs in [item.content for item in versions]
    assert next(item for item in versions if item.current).parent_id == base


def test_a_draft_that_changed_nothing_takes_nothing_back(vault: Vault) -> None:
    ident, _ = typed_over(vault, Content("one"))
    new_id = vault_ids(vault)
    vault.write(lambda tx: edit_entry(tx, ident, Content("theirs"), now=NOW, new_id=new_id))
    assert publish(vault, ident) == Content("theirs")
    assert len(vault.read(lambda tx: tx.revisions.of(ident))) == 2


def test_a_new_page_kept_again_after_it_was_published_loses_no_deed(vault: Vault) -> None:
    """The page does not know yet that it is an entry, and somebody has tagged that."""
    vault.write(lambda tx: keep_draft(tx, new_page("Half")))
    publish(vault, NEW)
    new_id = vault_ids(vault)
    vault.write(lambda tx: tag_entries(tx, [NEW], now=NOW, new_id=new_id, add=("theirs",)))
    again = replace(new_page("Half a sentence"), starred=True)
    vault.write(lambda tx: keep_draft(tx, again))
    assert publish(vault, NEW) == Content("Half a sentence", tags=("theirs",))
    assert vault.read(lambda tx: tx.entries.get(NEW)).starred


def test_an_entry_in_the_trash_leaves_no_trace_until_it_comes_back(vault: Vault) -> None:
    """In the calendar, the day's moods, the tags, search with and without its index."""
    day = NOW.date()
    ident = add(vault, "quince #fruit", tags=("picked",), valence=Valence.PLEASANT)
    stays = add(vault, "medlar #fruit", NOW - timedelta(hours=2))

    def seen() -> list[object]:
        asked = ("quin", "quince ", "tag:fruit", "tag:picked", "mood:6", "-tag:nothing", "-mood:1")
        queries = [parse_query(text, today=day) for text in asked]
        queries.append(parse_query("uinc", today=day, inside_words=True))
        return [
            vault.read(lambda tx: tx.timeline.marks(day, day)),
            vault.read(lambda tx: tx.moods.on_day(day)),
            vault.read(lambda tx: tx.timeline.tags()),
            *(vault.read(lambda tx, query=query: tx.search.positions(query)) for query in queries),  # type: ignore[misc]
        ]

    before = seen()
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    marks, moods, tags, *found = seen()
    assert marks == [DayMark(day, 1, None)]
    assert moods == []
    assert tags == [TagCount("fruit", 1)]
    (left,) = vault.read(lambda tx: tx.timeline.positions())
    assert vault.read(lambda tx: tx.timeline.rows([left]))[0].id == stays
    assert found == [[], [], [left], [], [], [left], [left], []]
    vault.write(lambda tx: untrash_entries(tx, [ident]))
    assert seen() == before
    assert before[0] == [DayMark(day, 2, Valence.PLEASANT)]
