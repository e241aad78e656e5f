"""A vault with a year of invented life in it, made through the use cases."""

import itertools
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar
from uuid import UUID

from app.demo.harbour import Company
from app.demo.pictures import draw
from app.demo.story import DemoCheckIn, DemoEntry, DemoPhoto, check_ins, story
from app.demo.understanding import InnerYear
from app.domain.entry import Content
from app.domain.failures import Failure
from app.domain.ids import uuid7
from app.domain.imports import PLACEHOLDER
from app.usecases.attach_file import NewFile, stage_file
from app.usecases.check_in import check_in
from app.usecases.edit_entry import edit_entry
from app.usecases.save_search import save_search
from app.usecases.trash_entries import trash_entries
from app.usecases.write_entry import write_entry
from app.vault import backups
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_NAME, _LABEL = "Practice.lamplit", "Passphrase"
_COST = Cost(8192, 1, 1)
_GROUP = 100
_DEVICES = ("Desk", "Laptop")
_TRASHED, _REVISED = 4, 24
_SEARCHES = (("By the water", "river"), ("Good days with photos", "mood:6-7 has:photo"))
_LATER = (
    "\n\nReading this again, I would put it more kindly.",
    "\n\nLater: it turned out to be simpler than it looked.",
    "\n\nI keep thinking about this.",
)

T = TypeVar("T")


def open_demo(
    folder: Path,
    *,
    now: datetime,
    state: Path,
    random: Callable[[int], bytes] = secrets.token_bytes,
    seed: int = 0,
    company: Company | None = None,
) -> Vault:
    """Make a vault of the invented year that ends today below ``folder``, and leave it open.

    It is encrypted as any other, with a passphrase that nobody knows.

    Args:
        folder: a temporary folder, which the caller deletes afterwards.
        now: the present, aware.
        state: where this machine remembers vaults; for a demo a temporary folder too.
        random: source of keys and of the passphrase.
        seed: another number tells another year.
        company: whom its person is in a circle with. If they cannot meet, the year is told alone.
    """
    key = Passphrase(random(16).hex())
    vault = create_vault(
        folder / _NAME, [(key, _LABEL)], state=state, now=now, random=random, cost=_COST
    )
    try:
        build_demo(vault, now.astimezone().date(), now=now, seed=seed)
        if company is not None:
            with suppress(Failure, OSError):  # such as no room for the others' journals
                company.meet(vault, now=now, random=random)
    except BaseException:
        vault.close()
        raise
    return vault


def build_demo(vault: Vault, today: date, *, now: datetime, seed: int = 0) -> int:
    """Write the invented year into an open vault and return how many entries can be seen."""
    ids = _ids(now, Random(seed).randbytes)  # noqa: S311 - ids of a story
    told = list(story(today, seed))
    writing = _Writing(vault, now, ids)
    for group in _grouped(told):
        writing.entries(group)
    for moods in _grouped(check_ins(today, seed)):
        vault.write(lambda tx, moods=moods: _keep_moods(tx, moods, ids))  # type: ignore[misc]
    vault.write(lambda tx: InnerYear(tx, today, now, ids, seed).write())
    writing.afterthoughts(Random(f"later {seed}"))  # noqa: S311 - a story
    vault.write(lambda tx: _keep_searches(tx, now, ids))
    while vault.write(lambda tx: tx.search.fill_trigrams()):
        pass
    backups.make_backup(vault, now)
    return vault.read(lambda tx: tx.timeline.count())


def _ids(now: datetime, random: Callable[[int], bytes]) -> Callable[[], UUID]:
    return lambda: uuid7(now, random)


@dataclass
class _Writing:
    """Puts entries into the vault, remembering what may be changed later."""

    vault: Vault
    now: datetime
    new_id: Callable[[], UUID]
    written: list[tuple[UUID, DemoEntry]] = field(default_factory=list)

    def entries(self, group: list[DemoEntry]) -> None:
        """Write a group in one transaction, its photos' rows before its texts."""
        with_ids = [(self.new_id(), entry) for entry in group]

        def work(tx: Transaction) -> None:
            for ident, entry in with_ids:
                self._entry(tx, ident, entry)

        self.vault.write(work)
        self.written += with_ids

    def _entry(self, tx: Transaction, ident: UUID, entry: DemoEntry) -> None:
        body = entry.body
        for photo in entry.photos:
            kept = self._photo(tx, ident, photo, entry.at)
            body = body.replace(f"{PLACEHOLDER}{photo.key}", f"attachment:{kept}")
        write_entry(
            tx, Content(body, entry.title, entry.tags, entry.place),
            created_at=entry.at, zone=entry.zone, now=min(entry.at, self.now),
            new_id=self.new_id, starred=entry.starred, hard=entry.hard, valence=entry.valence,
            device=_DEVICES[0], entry_id=ident,
        )  # fmt: skip
        if entry.photos:
            tx.entries.refresh_attachments(ident)

    def _photo(self, tx: Transaction, ident: UUID, photo: DemoPhoto, at: datetime) -> UUID:
        file = NewFile(photo.name, lambda: [draw(photo.scene, photo.seed)])
        # Not `attach_file`: that keeps a draft of a page that is not written yet.
        item, keep = stage_file(lambda work: work(tx), ident, file, now=at, new_id=self.new_id)
        keep(tx)
        return item.id

    def afterthoughts(self, random: Random) -> None:
        """Come back to some entries, so that there is a history, and throw a few away."""
        plain = [(ident, entry) for ident, entry in self.written if not entry.photos]
        chosen = random.sample(plain, min(len(plain), _REVISED + _TRASHED))
        revised, trashed = chosen[_TRASHED:], chosen[:_TRASHED]

        def work(tx: Transaction) -> None:
            for ident, entry in revised:
                later = min(entry.at + timedelta(hours=random.randint(1, 40)), self.now)
                content = tx.entries.get(ident).content
                changed = Content(
                    content.body + random.choice(_LATER), content.title, content.tags,
                    content.place, content.template,
                )  # fmt: skip
                edit_entry(tx, ident, changed, now=later, new_id=self.new_id, device=_DEVICES[1])
            for days, (ident, _) in enumerate(trashed, start=1):
                trash_entries(tx, [ident], now=self.now - timedelta(days=3 * days))

        self.vault.write(work)


def _keep_moods(tx: Transaction, moods: list[DemoCheckIn], new_id: Callable[[], UUID]) -> None:
    for mood in moods:
        check_in(
            tx, mood.valence, at=mood.at, zone=mood.zone, now=mood.noted_at, new_id=new_id,
            feelings=mood.feelings,
        )  # fmt: skip


def _keep_searches(tx: Transaction, now: datetime, new_id: Callable[[], UUID]) -> None:
    for number, (name, query) in enumerate(_SEARCHES):
        save_search(tx, name, query, now=now + timedelta(seconds=number), new_id=new_id)


def _grouped(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while group := list(itertools.islice(iterator, _GROUP)):
        yield group
