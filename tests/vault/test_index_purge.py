"""What was deleted for good leaves the word indexes, though edits never wait for that."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.domain.entry import Content
from app.usecases.edit_entry import edit_entry
from app.usecases.trash_entries import delete_entries
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from app.vault.vault import Vault
from app.vault.verify import verify

NOW = datetime(2026, 5, 1, tzinfo=UTC)
# FTS5 leaves out what a term shares with the one before it, so the ends are looked for.
WORD, EARLIER = "zzqxjvklmno", "zzwpjvkqrst"


def _indexed(vault: Vault) -> bytes:
    tables = ("entry_words_data", "entry_trigrams_data")
    rows = [vault.sql.execute(f"SELECT block FROM {table}").fetchall() for table in tables]
    return b"".join(bytes(row[0]) for some in rows for row in some)


def _settle(vault: Vault) -> int:
    turns = 0
    while vault.write(lambda tx: tx.search.fill_trigrams(50)):
        turns += 1
        assert turns < 1000
    return turns


def test_deleted_words_are_merged_out_of_the_indexes(tmp_path: Path) -> None:
    """Also those of an earlier version; the other entries stay found."""
    ids = iter(UUID(int=number) for number in range(1, 10_000))
    vault = create_vault(
        tmp_path / "v", [(Passphrase("x"), "")], state=tmp_path / "s", now=NOW,
        cost=Cost(8192, 1, 1),
    )  # fmt: skip

    def write(body: str) -> UUID:
        return vault.write(
            lambda tx: write_entry(
                tx, Content(body), created_at=NOW, zone="UTC", now=NOW, new_id=lambda: next(ids)
            )
        )[0]

    def has(word: str) -> bool:
        return word[4:].encode() in _indexed(vault)

    for number in range(150):
        write(f"entry {number} about tea and rivers")
    gone = write(f"a secret {EARLIER}")
    _settle(vault)
    vault.write(
        lambda tx: edit_entry(
            tx, gone, Content(f"another {WORD}"), now=NOW, new_id=lambda: next(ids)
        )
    )
    _settle(vault)
    assert has(WORD)
    vault.write(lambda tx: delete_entries(tx, [gone], now=NOW))
    assert has(WORD)
    assert _settle(vault) > 1
    assert not has(WORD)
    assert not has(EARLIER)
    assert _settle(vault) == 0
    assert verify(vault).ok
    vault.close()


def test_saves_leave_few_pieces_of_an_index_once_there_was_time(tmp_path: Path) -> None:
    """Each save adds a piece, and every search looks into all of them."""
    ids = iter(UUID(int=number) for number in range(1, 10_000))
    vault = create_vault(
        tmp_path / "v", [(Passphrase("x"), "")], state=tmp_path / "s", now=NOW,
        cost=Cost(8192, 1, 1),
    )  # fmt: skip

    def pieces(index: str) -> int:
        row = vault.sql.execute(f"SELECT count(DISTINCT segid) FROM {index}_idx").fetchone()
        assert row is not None
        return int(row[0])

    for number in range(7):
        vault.write(
            lambda tx, number=number: write_entry(  # type: ignore[misc]
                tx, Content(f"entry {number} about tea"), created_at=NOW, zone="UTC", now=NOW,
                new_id=lambda: next(ids),
            )
        )  # fmt: skip
        vault.write(lambda tx: tx.search.fill_trigrams(0))
    assert pieces("entry_words") > 3
    _settle(vault)
    assert pieces("entry_words") <= 3
    assert pieces("entry_trigrams") <= 3
    assert verify(vault).ok
    vault.close()
