"""What insights take: ten years of check-ins, nights, scales, entries and questionnaires."""

import random
import shutil
from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.domain.feelings import CONTEXTS, LABELS
from app.domain.measures import Taking
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.scales import Reading, Scale, ScaleKind
from app.domain.sleep import Night
from app.usecases.insights import read_insights, read_look_back
from app.usecases.trash_entries import trash_entries
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.opening import create_vault, open_vault
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.bench.journals import CHEAP, NEWEST, SECRET, Journal, layout_digest
from tests.bench.measure import Figures, timed

YEARS, _DAYS, _GROUP, _TIMES = 10, 3652, 500, 15
_SCALES = [UUID(int=number) for number in range(1, 4)]
_TAGS = ("work", "family", "garden", "dreams", "books", "health")


class CheckIns:
    """A journal of ten years with ``size`` check-ins in it, beside an entry and a night a day.

    Args:
        home: where it is kept.
        size: how many check-ins.
        journal: gives ids and texts.
    """

    def __init__(self, home: Path, size: int, journal: Journal) -> None:
        self.size = size
        self._folder = home / f"insights-{size}.lamplit"
        self._state = home / "state"
        self._journal = journal
        self._entries: list[UUID] = []

    def open(self) -> Vault:
        """Open it; build it first if it is not there."""
        done, layout = self._folder.with_suffix(".done"), layout_digest()
        if not done.exists() or done.read_text("ascii") != layout:
            done.unlink(missing_ok=True)
            shutil.rmtree(self._folder, ignore_errors=True)
            self._build()
            done.write_text(layout, "ascii")
        return open_vault(self._folder, Passphrase(SECRET), state=self._state, now=NEWEST)

    def _build(self) -> None:
        vault = create_vault(
            self._folder, [(Passphrase(SECRET), "")], state=self._state, now=NEWEST, cost=CHEAP
        )
        rng = random.Random(self.size)
        for name, count in ((self._day, _DAYS), (self._check_in, self.size)):
            for start in range(0, count, _GROUP):
                numbers = range(start, min(start + _GROUP, count))
                vault.write(lambda tx, n=numbers, f=name: [f(tx, rng, one) for one in n])  # type: ignore[misc]
        scales = [Scale(ident, f"scale {ident.int}", ScaleKind.ZERO_TO_TEN, NEWEST)
                  for ident in _SCALES]  # fmt: skip
        for scale in scales:
            vault.write(lambda tx, scale=scale: tx.scales.put(scale))  # type: ignore[misc]
        # Something lies in the trash, as it mostly does.
        gone = vault.read(lambda tx: [row.id for row in tx.timeline.newest(30)])
        vault.write(lambda tx: trash_entries(tx, gone[::3], now=NEWEST))
        vault.close()

    def _check_in(self, tx: Transaction, rng: random.Random, number: int) -> None:
        at = NEWEST - timedelta(days=_DAYS) * ((self.size - number) / self.size)
        feelings = Feelings(
            Span.DAY if rng.random() < 0.05 else Span.MOMENT,
            rng.choice((None, 1, 2, 3, 4, 5)),
            tuple(rng.sample(sorted(LABELS), rng.choice((0, 1, 2)))),
            tuple(rng.sample(sorted(CONTEXTS), rng.choice((0, 1, 1, 2)))),
        )
        valence = Valence(min(7, max(1, round(rng.gauss(4.3, 1.2)))))
        entry = self._entries[number * _DAYS // self.size] if rng.random() < 1 / 4 else None
        tx.moods.put(CheckIn(self._journal.new_id(), at, "Europe/Berlin", valence, at, entry,
                             feelings))  # fmt: skip

    def _day(self, tx: Transaction, rng: random.Random, number: int) -> None:
        at = NEWEST - timedelta(days=_DAYS - number)
        new_id = self._journal.new_id
        content = Content(self._journal.prose.text(number, 60), "",
                          tuple(rng.sample(_TAGS, rng.choice((0, 1, 2)))))  # fmt: skip
        self._entries.append(
            write_entry(tx, content, created_at=at, zone="Europe/Berlin", now=at, new_id=new_id)[0]
        )
        asleep = at.replace(hour=0) + timedelta(minutes=rng.randint(-120, 120))
        tx.nights.put(
            Night(new_id(), at.date(), "Europe/Berlin", at, asleep,
                  asleep + timedelta(hours=rng.uniform(4, 9)), rng.randint(1, 5))
        )  # fmt: skip
        for scale in _SCALES:
            tx.scales.put_reading(
                Reading(new_id(), scale, at, "UTC", rng.randint(0, 10), at, 0, 10)
            )
        if number % 14 == 0:
            tx.takings.put(
                Taking(new_id(), "PHQ-9", b"", "en", at, at, "UTC", at, {}, {"total": 9}, done=True)
            )


def insights(home: Path, journals: Iterable[Journal]) -> list[Figures]:
    """The whole room over ten years, over one year, and a month's look-back alone."""
    last = NEWEST.date()
    decade = Figures("everything of ten years", "300")
    year = Figures("everything of one year", "")
    month = Figures("look-back on a month", "")
    for journal in journals:
        vault = CheckIns(home, journal.size, journal).open()
        vault.read(lambda tx: read_insights(tx, last, last))
        for _ in range(_TIMES):
            for figures, days in ((decade, _DAYS), (year, 365)):
                first = last - timedelta(days=days - 1)
                figures.add(journal.size, timed(partial(_read, vault, first, last)))
            start = last - timedelta(days=30)
            month.add(journal.size, timed(partial(_look_back, vault, start, last)))
        vault.close()
    return [decade, year, month]


def _read(vault: Vault, first: date, last: date) -> object:
    return vault.read(lambda tx: read_insights(tx, first, last))


def _look_back(vault: Vault, first: date, last: date) -> object:
    return vault.read(lambda tx: read_look_back(tx, first, last))
