"""The check-up of a journal that grew old: what takes room, what is whole, what could be better."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Attachment, Content
from app.usecases.write_entry import write_entry
from app.vault.backups import list_backups
from app.vault.compacting import Room, room
from app.vault.layout import Layout
from app.vault.transaction import Transaction
from app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Holdings:
    """What is in a journal.

    Attributes:
        sizes: bytes by kind, see `app.vault.repositories.sizes.SIZES`.
        strays: files that belong to no entry.
    """

    sizes: dict[str, int]
    strays: tuple[Attachment, ...]

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(self.sizes.values())


def holdings(tx: Transaction) -> Holdings:
    """Look at what takes room; a journal of many entries takes seconds."""
    return Holdings(tx.sizes.by_kind(), tuple(tx.sizes.strays()))


def room_of(vault: Vault) -> Room:
    """Return what making the file smaller would bring."""
    return room(vault)


def newest_backup(vault: Vault) -> datetime | None:
    """Return when the newest backup beside the journal was made."""
    found = list_backups(Layout(vault.layout.folder))
    return found[0].at if found else None


def gather_strays(
    tx: Transaction,
    words: str,
    *,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
    device: str = "",
) -> tuple[UUID | None, Changes]:
    """Put every file that belongs to no entry into a new one, and return its id.

    There the person can open them, and trash the entry if they want none of them: nothing is
    deleted here.

    Args:
        tx: the transaction.
        words: the new entry's title.
        zone: IANA name of the zone it is seen in.
        now: the present, aware.
        new_id: gives a fresh id at each call.
        device: the name of this machine.
    """
    strays = tx.sizes.strays()
    if not strays:
        return None, NOTHING
    lines = [
        f"{'!' if item.is_image else ''}[{_plain(item.name)}](attachment:{item.id})"
        for item in strays
    ]
    ident, changes = write_entry(
        tx, Content("\n\n".join(lines), words),
        created_at=now, zone=zone, now=now, new_id=new_id, device=device,
    )  # fmt: skip
    tx.sizes.give_to(ident)
    tx.entries.refresh_attachments(ident)
    return ident, changes


def make_index_anew(tx: Transaction) -> Changes:
    """Empty the word indexes, so that they are filled anew when there is time."""
    tx.search.forget_words()
    return Changes(many=True)


def _plain(name: str) -> str:
    return " ".join(name.replace("[", "(").replace("]", ")").split())
