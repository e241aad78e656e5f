"""Vaults for tests: made quickly, with a fixed clock and counted ids."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.domain.ids import uuid7
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Credential, Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault, open_vault
from app.vault.vault import Vault

CHEAP = Cost(8192, 1, 1)
WORDS = "correct horse battery staple"
NOW = datetime(2026, 11, 22, 21, 4, tzinfo=UTC)
BERLIN = "Europe/Berlin"

Snapshot = dict[str, list[tuple[object, ...]]]


class Clock:
    """A clock that goes on by a second at each look, and can be set."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def counted_ids(start: int = 1) -> Callable[[], UUID]:
    """Return a source of ids that are different and always the same."""
    numbers = count(start)
    return lambda: uuid7(NOW, lambda size: next(numbers).to_bytes(size, "big"))


def make_vault(
    folder: Path, *others: tuple[Credential, str], words: str = WORDS, state: Path | None = None
) -> Vault:
    """Make a vault and leave it open; its state is kept beside it if not said otherwise."""
    return create_vault(
        folder, [(Passphrase(words), "mine"), *others],
        state=state or folder.parent / "state", now=NOW, cost=CHEAP,
    )  # fmt: skip


def open_again(
    folder: Path,
    credential: Credential | None = None,
    now: datetime = NOW,
    state: Path | None = None,
) -> Vault:
    """Open a vault made by `make_vault`."""
    return open_vault(
        folder, credential or Passphrase(WORDS), state=state or folder.parent / "state", now=now
    )


def add(vault: Vault, body: str, at: datetime = NOW, zone: str = "UTC", **more: object) -> UUID:
    """Write an entry and return its id."""
    new_id = vault_ids(vault)
    content = Content(body, tags=tuple(more.pop("tags", ())))  # type: ignore[arg-type]
    return vault.write(
        lambda tx: write_entry(
            tx, content, created_at=at, zone=zone, now=NOW, new_id=new_id,
            **more,  # type: ignore[arg-type]
        )[0]
    )  # fmt: skip


def vault_ids(vault: Vault) -> Callable[[], UUID]:
    """Return a source of ids that this vault does not hold yet."""
    taken = vault.sql.execute("SELECT count(*) FROM revision").fetchone()
    assert taken is not None
    return counted_ids(1_000_000 * (int(taken[0]) + 1))


def snapshot(vault: Vault, *leave_out: str) -> Snapshot:
    """Return every row of every table that people's words stand in, for comparing."""
    tables = (
        "setting", "entry", "entry_tag", "revision", "draft", "attachment", "chunk", "mood",
        "origin", "saved_search", "own_word", "tombstone", "trigram_todo", "batch",
        "mood_facet", "mood_word", "night", "scale", "reading", "instrument", "taking",
        "coping_card", "card_use", "goal", "goal_day", "template", "topic", "professional",
        "landmark", "helping", "circle", "circle_state", "circle_pending", "circle_chain",
        "circle_post", "circle_unshared", "circle_file", "circle_chunk", "circle_event",
        "circle_outbox", "circle_sealed", "circle_box", "circle_person", "circle_pulse",
        "recovery_set", "recovery_holder", "recovery_kept",
        "circle_choice", "circle_quiet", "circle_seen", "circle_offer",
        "limit_plan", "limit_clock", "limit_day", "limit_session", "limit_override", "limit_lock",
        "offline_contact", "plan_part", "connection",
    )  # fmt: skip
    found: Snapshot = {
        table: sorted(vault.sql.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
        for table in tables
        if table not in leave_out
    }
    for index in ("entry_words", "entry_trigrams"):
        found[index] = sorted(vault.sql.execute(f"SELECT rowid FROM {index}_docsize").fetchall())
    return found


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content, but for the lock's own."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in {"lock", "lock.json"}
    }
