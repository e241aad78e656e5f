"""Thousands of deeds in any order: after each run the journal is what a plain model of it says."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.entry import Content, Draft
from app.domain.imports import Found, Options
from app.domain.merging import merge_contents
from app.domain.mood import Valence
from app.domain.query import Query
from app.domain.tags import tag_key
from app.usecases.arrange_entries import mark_entries, move_entry, tag_entries
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.check_in import set_entry_mood
from app.usecases.edit_entry import edit_entry, restore_version
from app.usecases.import_journal import run_import, sweep_leftovers, undo_import
from app.usecases.keep_draft import keep_draft, publish_draft, publish_leftovers
from app.usecases.trash_entries import delete_entries, empty_trash, trash_entries, untrash_entries
from app.usecases.write_entry import write_entry
from app.vault.repositories.rows import position_of
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, counted_ids, make_vault, open_again

WORDS = (
    "river", "Zoë", "naïve", "re\u0301sume\u0301", "東京", "がく", "한국어", "น้ำ", "😀", "O'Neill",
    "#walk", "#walk/long", "\ud83d", "a\0b", "x" * 300, "Straße", "\u202eabc", "\ufffe",
    "\u0301", "12:30",
)  # fmt: skip
TAGS = ("calm", "Calm", "two words", "旅", "a\nb", "", "#hash", "\ud83d", "ß", "SS")
ZONES = ("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns")


@dataclass
class _Known:
    """What the model knows of one entry."""

    content: Content
    created_at: datetime
    trashed: bool = False
    imported: UUID | None = None
    starred: bool = False
    files: int = 0


@dataclass
class _Listed:
    items: list[Found]
    format: str = "listed"
    path: Path = Path("listed")

    def read(self, _options: Options, _report: object) -> list[Found]:
        return self.items


@dataclass
class _Machine:
    """Does one thing after another to a vault and to a model of it."""

    vault: Vault
    dice: random.Random
    ids: Callable[[], UUID]
    known: dict[UUID, _Known] = field(default_factory=dict)
    drafts: dict[UUID, Content] = field(default_factory=dict)
    bases: dict[UUID, Content] = field(default_factory=dict)
    imports: list[UUID] = field(default_factory=list)
    alone: dict[UUID, int] = field(default_factory=dict)
    now: datetime = NOW
    sources: int = 0

    def step(self) -> None:
        deeds = [
            self.add, self.add, self.edit, self.edit, self.move, self.trash, self.untrash,
            self.delete, self.tag, self.star, self.mood, self.draft, self.publish, self.bring_in,
            self.undo, self.fill, self.attach, self.restore, self.empty, self.fail,
        ]  # fmt: skip
        self.now += timedelta(minutes=self.dice.randrange(90))
        self.dice.choice(deeds)()

    # --- chance

    def content(self) -> Content:
        words = self.dice.choices(WORDS, k=self.dice.randrange(12))
        title = " ".join(self.dice.choices(WORDS, k=self.dice.randrange(3)))
        tags = tuple(self.dice.sample(TAGS, self.dice.randrange(3)))
        return Content(self.dice.choice((" ", "\n\n")).join(words), title, tags)

    def moment(self) -> datetime:
        far = (
            datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC),
            datetime(1969, 12, 31, 23, 59, 59, 999000, tzinfo=UTC), NOW,
        )  # fmt: skip
        near = NOW + timedelta(seconds=self.dice.randrange(5))
        return self.dice.choice((*far, near, near, near))

    def some(self, *, trashed: bool | None = None) -> list[UUID]:
        found = [i for i, k in self.known.items() if trashed is None or k.trashed is trashed]
        return [self.dice.choice(found)] if found else []

    # --- deeds

    def add(self) -> None:
        content, at, zone = self.content(), self.moment(), self.dice.choice(ZONES)
        ident, _ = self.vault.write(
            lambda tx: write_entry(
                tx, content, created_at=at, zone=zone, now=self.now, new_id=self.ids
            )
        )
        self.known[ident] = _Known(content.storable(), at)

    def edit(self) -> None:
        for ident in self.some():
            content = self.content()
            self.vault.write(
                lambda tx, i=ident, c=content: edit_entry(  # type: ignore[misc]
                    tx, i, c, now=self.now, new_id=self.ids
                )
            )
            self._write(ident, content)

    def _write(self, ident: UUID, content: Content) -> None:
        if content.storable() != self.known[ident].content:
            self._own(ident, content=content.storable())

    def _own(self, ident: UUID, **changes: Any) -> None:
        """Whatever the person changes about an imported entry makes it theirs."""
        self.known[ident] = replace(self.known[ident], imported=None, **changes)

    def restore(self) -> None:
        for ident in self.some():
            versions = self.vault.read(lambda tx, i=ident: tx.revisions.of(i))  # type: ignore[misc]
            version = self.dice.choice(versions)
            self.vault.write(
                lambda tx, v=version: restore_version(  # type: ignore[misc]
                    tx, v.id, now=self.now, new_id=self.ids
                )
            )
            self._write(ident, version.content)

    def move(self) -> None:
        for ident in self.some():
            at, zone = self.moment(), self.dice.choice(ZONES)
            self.vault.write(lambda tx, i=ident, at=at, z=zone: move_entry(tx, i, at, z))  # type: ignore[misc]
            self._own(ident, created_at=at)

    def trash(self) -> None:
        for ident in self.some():
            self.vault.write(lambda tx, i=ident: trash_entries(tx, [i], now=self.now))  # type: ignore[misc]
            self._own(ident, trashed=True)

    def untrash(self) -> None:
        for ident in self.some(trashed=True):
            self.vault.write(lambda tx, i=ident: untrash_entries(tx, [i]))  # type: ignore[misc]
            self._own(ident, trashed=False)

    def delete(self) -> None:
        if self.dice.random() < 0.5:
            for ident in self.some():
                self.vault.write(lambda tx, i=ident: delete_entries(tx, [i], now=self.now))  # type: ignore[misc]
                self._gone(ident)

    def _gone(self, ident: UUID) -> None:
        self.known.pop(ident)
        self.drafts.pop(ident, None)

    def empty(self) -> None:
        if self.dice.random() < 0.2:
            self.vault.write(lambda tx: empty_trash(tx, now=self.now, everything=True))
            for ident in [i for i, k in self.known.items() if k.trashed]:
                self._gone(ident)

    def tag(self) -> None:
        for ident in self.some():
            tags = tuple(self.dice.sample(TAGS, 2))
            self.vault.write(
                lambda tx, i=ident, t=tags: tag_entries(  # type: ignore[misc]
                    tx, [i], now=self.now, new_id=self.ids, add=t[:1], remove=t[1:]
                )
            )
            content = self.vault.read(lambda tx, i=ident: tx.entries.get(i)).content  # type: ignore[misc]
            self._write(ident, content)

    def star(self) -> None:
        for ident in self.some():
            starred = self.dice.random() < 0.5
            self.vault.write(lambda tx, i=ident, s=starred: mark_entries(tx, [i], starred=s))  # type: ignore[misc]
            self._own(ident, starred=starred)

    def mood(self) -> None:
        for ident in self.some():
            valence = self.dice.choice((None, *Valence))
            self.vault.write(
                lambda tx, i=ident, v=valence: set_entry_mood(  # type: ignore[misc]
                    tx, i, v, now=self.now, new_id=self.ids
                )
            )
            self._own(ident)

    def draft(self) -> None:
        ident = (self.some() or [self.ids()])[0] if self.dice.random() < 0.6 else self.ids()
        base = None
        if ident in self.known:
            base = self.vault.read(lambda tx: tx.entries.get(ident)).revision_id
        draft = Draft(ident, self.content(), self.moment(), "UTC", base, self.now)
        self.vault.write(lambda tx: keep_draft(tx, draft))
        if base is not None or not draft.content.is_empty:
            self.drafts[ident] = draft.content
            self.bases.pop(ident, None)
            if base is not None:
                self.bases[ident] = self.known[ident].content

    def publish(self) -> None:
        everything = self.dice.random() < 0.3
        for ident in list(self.drafts) if everything else list(self.drafts)[:1]:
            if not everything:
                self.vault.write(
                    lambda tx, i=ident: publish_draft(  # type: ignore[misc]
                        tx, i, now=self.now, new_id=self.ids
                    )
                )
            content = self.drafts.pop(ident)
            base = self.bases.pop(ident, None)
            if ident not in self.known:
                self.known[ident] = _Known(content.storable(), NOW)
            elif base is None or base == (now := self.known[ident].content):
                self._write(ident, content)
            else:
                self._write(ident, merge_contents(base, content.storable(), now))
        if everything:
            self.vault.write(lambda tx: publish_leftovers(tx, now=self.now, new_id=self.ids))
        for ident, known in self.known.items():
            entry = self.vault.read(lambda tx, i=ident: tx.entries.get(i))  # type: ignore[misc]
            known.created_at = entry.created_at

    def bring_in(self) -> None:
        items = []
        for _ in range(self.dice.randrange(1, 6)):
            self.sources += 1
            content = self.content()
            items.append(
                Found(f"s{self.sources}", self.moment(), self.dice.choice(ZONES), content.body,
                      content.title, content.tags, valence=self.dice.choice((None, *Valence)))
            )  # fmt: skip
        before = self._all()
        done, _ = run_import(
            self.vault.write, _Listed(items), Options("UTC"), now=self.now, new_id=self.ids
        )
        came = self._all() - before
        assert done.plan is not None
        assert len(came) == done.entries - done.plan.alone
        if done.entries:
            self.imports.append(done.id)
            self.alone[done.id] = done.plan.alone
        self._check_alone()
        for ident in came:
            entry = self.vault.read(lambda tx, i=ident: tx.entries.get(i))  # type: ignore[misc]
            self.known[ident] = _Known(entry.content, entry.created_at, imported=done.id)

    def _all(self) -> set[UUID]:
        return {UUID(bytes=row[0]) for row in self.vault.sql.execute("SELECT id FROM entry")}

    def _check_alone(self) -> None:
        """Check-ins without words belong to no entry, and come and go with their import."""
        kept = self.vault.sql.execute("SELECT count(*) FROM mood WHERE entry_id IS NULL").fetchone()
        assert kept == (sum(self.alone.values()),)

    def undo(self) -> None:
        if not self.imports:
            return
        taken = self.imports.pop(self.dice.randrange(len(self.imports)))
        undo_import(self.vault.write, taken)
        del self.alone[taken]
        self._check_alone()
        for ident, known in list(self.known.items()):
            if known.imported == taken and ident not in self.drafts:
                self._gone(ident)
            elif known.imported == taken:
                known.imported = None

    def fill(self) -> None:
        self.vault.write(lambda tx: tx.search.fill_trigrams(self.dice.randrange(1, 30)))

    def attach(self) -> None:
        for ident in self.some():
            file = NewFile("f", lambda: iter([b"x" * self.dice.randrange(9)]))
            attach_file(self.vault.write, ident, file, now=self.now, new_id=self.ids)
            self._own(ident, files=self.known[ident].files + 1)

    def fail(self) -> None:
        """A deed that breaks off leaves nothing."""
        content = self.content()

        def work(tx: Transaction) -> None:
            for ident in list(self.known)[:5]:
                tx.entries.move(ident, self.moment(), "UTC")
                edit_entry(tx, ident, content, now=self.now, new_id=self.ids)
                tx.entries.delete(ident)
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            self.vault.write(work)

    # --- what must hold

    def check(self) -> None:
        report = verify(self.vault)
        assert report.ok, report
        assert self._all() == set(self.known)
        visible = {i: k for i, k in self.known.items() if not k.trashed}
        positions = self.vault.read(lambda tx: tx.timeline.positions())
        assert positions == sorted(set(positions), reverse=True)
        rows = self.vault.read(lambda tx: tx.timeline.rows(positions))
        assert {row.id for row in rows} == set(visible)
        assert self.vault.read(lambda tx: tx.timeline.count()) == len(visible)
        for row in rows:
            assert row.position >= position_of(visible[row.id].created_at)
        for ident, known in self.known.items():
            entry = self.vault.read(lambda tx, i=ident: tx.entries.get(i))  # type: ignore[misc]
            assert (entry.content, entry.starred) == (known.content, known.starred)
            assert len(entry.attachments) == known.files
            assert (entry.trashed_at is not None) is known.trashed
        kept = {
            draft.entry_id: draft.content for draft in self.vault.read(lambda tx: tx.drafts.all())
        }
        assert kept == {ident: content.storable() for ident, content in self.drafts.items()}
        self._check_tags(visible)
        self._check_search(visible)
        strays = self.vault.sql.execute(
            "SELECT count(*) FROM chunk WHERE attachment_id NOT IN (SELECT id FROM attachment)"
        ).fetchone()
        assert strays == (0,)

    def _check_tags(self, visible: dict[UUID, _Known]) -> None:
        expected: Counter[str] = Counter()
        for ident in visible:
            entry = self.vault.read(lambda tx, i=ident: tx.entries.get(i))  # type: ignore[misc]
            expected.update({tag_key(tag) for tag in entry.all_tags})
        found = {tag_key(t.tag): t.entries for t in self.vault.read(lambda tx: tx.timeline.tags())}
        assert found == dict(expected)

    def _check_search(self, visible: dict[UUID, _Known]) -> None:
        for word in ("river", "Zoë", "naïve", "résumé", "O'Neill", "walk", "Straße", "東京", "がく",
                     "한국어", "น้ำ", "😀"):  # fmt: skip
            for inside in (False, True):
                query = Query(words=(word,), inside_words=inside)
                hits = self.vault.read(lambda tx, q=query: tx.search.find(q, limit=10_000))  # type: ignore[misc]
                raw = "re\u0301sume\u0301" if word == "résumé" else word
                expected = {
                    ident
                    for ident, known in visible.items()
                    if raw in f"{known.content.title}\n{known.content.body}"
                }
                assert expected <= {hit.id for hit in hits} <= set(visible), (word, inside)


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_deeds_leaves_the_journal_as_the_model_says(tmp_path: Path, seed: int) -> None:
    machine = _Machine(make_vault(tmp_path / "v"), random.Random(seed), counted_ids())
    for _ in range(2):
        for _ in range(80):
            machine.step()
        machine.check()
        machine.vault.close()
        machine.vault = open_again(tmp_path / "v", now=machine.now)
        sweep_leftovers(machine.vault.write)
        machine.check()
    machine.vault.close()
