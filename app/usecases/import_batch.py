"""What comes in as one batch: invisible at first, visible by one transaction, or gone again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.failures import DiskFull
from app.usecases.attach_file import Write
from app.usecases.import_steps import returning
from app.vault.transaction import Transaction

_SWEPT = 400
_TOGETHER = 4 * 1024 * 1024


@dataclass
class Batch:
    """A batch that was begun."""

    write: Write
    number: int
    is_published: bool = False

    def publish(self, coming: int, work: Callable[[Transaction], None]) -> None:
        """Run what makes it visible; where nothing comes there is nothing to make visible."""
        if coming:
            self.write(work)
            self.is_published = True


@contextmanager
def begun(write: Write, ident: UUID, form: str, at: datetime) -> Iterator[Batch]:
    """Begin a batch; unless it is published, no trace of it stays.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        ident: of the import.
        form: the format that it stands under among the imports.
        at: when, in UTC.
    """
    batch = Batch(write, returning(write, lambda tx: tx.batches.begin(ident, form, at)))
    try:
        yield batch
    except BaseException:
        # What cannot be swept now, on a full disk, stays invisible until the next opening.
        with suppress(DiskFull):
            # A stop may fall right behind the moment in which it became visible.
            if returning(write, lambda tx: batch.number in tx.batches.leftovers()):
                sweep_batch(write, batch.number)
        raise
    if not batch.is_published:
        sweep_batch(write, batch.number)


def sweep_batch(write: Write, number: int) -> None:
    """Delete what an unfinished or undone import left, in short transactions."""
    while returning(write, lambda tx: _sweep_some(tx, number)):
        pass
    write(lambda tx: tx.batches.forget(number))


def _sweep_some(tx: Transaction, number: int) -> bool:
    tx.wait_for_room()
    return bool(tx.batches.sweep_entries(number, _SWEPT, _TOGETHER)) or tx.attachments.sweep_some(
        number
    )
