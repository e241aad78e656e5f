"""A copy of a vault never speaks with the place in a group that it was copied with."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.circles.circle import Box, CircleState
from app.domain.circles.outbox import OutState
from app.domain.failures import DiskFull
from app.vault import durable
from app.vault.backups import list_backups, make_backup
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.rescue import put_back
from app.vault.transaction import Transaction
from app.vault.vault import Notice, Vault
from tests.making import NOW, WORDS, add, make_vault, open_again
from tests.making_circles import AT, CIRCLE, a_place, a_post, in_circle, to_send
from tests.vault.test_layouts import open_old

PAGE, RESERVE, SALT = 4096, 80, 16
SECRETS = (b"GROUP-SECRET", b"COMMIT-UNDER-WAY", b"SEALED-BYTES", b"IDEMPOTENCY-KEY!")
KEPT = (b"PERSON-KEY", b"RETURN-BOX", b"REPAIR-CAPABILITY", b"still to be said")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "v")
    in_circle(made)
    speak(made)
    yield made
    made.close()


def speak(vault: Vault) -> None:
    """Fill the tables of a circle with what a backup may and may not hold, many times over."""
    for size in (40, 9_000, 200, 70_000, 3_000):

        def work(tx: Transaction, size: int = size) -> None:
            tx.circles.update(CIRCLE, identity=KEPT[0], repair=KEPT[2])
            tx.circle_state.store(CIRCLE, replace(a_place(), session=SECRETS[0] * size))
            tx.circle_state.set_pending(CIRCLE, SECRETS[1] * size)
            tx.circle_boxes.put(Box(CIRCLE, b"b" * 16, "return", "own", contact=KEPT[1]))
            tx.circle_outbox.remove(CIRCLE, to_send("it").id)
            row = to_send("it", state=OutState.SEALED, key=SECRETS[3], sealed=SECRETS[2] * size)
            tx.circle_outbox.add(replace(row, body=KEPT[3]))

        vault.write(work)


def pages(database: Path, key: bytes) -> bytes:
    """Decrypt every page of a database, used or not, as SQLCipher 4 stores them."""
    data = database.read_bytes()
    assert data
    assert len(data) % PAGE == 0
    clear = bytearray()
    for at in range(0, len(data), PAGE):
        page = data[at : at + PAGE]
        begin = SALT if at == 0 else 0
        vector = page[PAGE - RESERVE : PAGE - RESERVE + 16]
        cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        clear += cipher.update(page[begin : PAGE - RESERVE]) + cipher.finalize()
    return bytes(clear)


def place(vault: Vault) -> tuple[CircleState, bool]:
    """Where the vault stands in the circle, and whether it has a place in the group."""

    def work(tx: Transaction) -> tuple[CircleState, bool]:
        held = tx.circle_state.load(CIRCLE) or tx.circle_state.pending(CIRCLE)
        return tx.circles.get(CIRCLE).state, held is not None

    return vault.read(work)


LOST, HELD = (CircleState.RESYNC, False), (CircleState.MEMBER, True)


def test_no_page_of_a_backup_holds_a_groups_secrets(vault: Vault) -> None:
    made = make_backup(vault, NOW)
    key = database_key(vault.data_key)
    vault.checkpoint()
    original = pages(vault.layout.database, key)
    copy = pages(Layout(made.path).database, key)
    for secret in SECRETS:
        assert secret in original, "the test would find it"
        assert secret not in copy
    for kept in KEPT:
        assert kept in copy
    assert place(vault) == HELD, "the vault itself goes on"
    assert {path.name for path in made.path.iterdir()} == {
        "journal.db", "keys.json", "keys.twin.json",
    }  # fmt: skip


def test_a_backup_holds_nothing_that_has_ended(vault: Vault) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("brief", expires_at=AT + 1000)))
    assert a_post("brief").body in pages_of(vault)
    made = make_backup(vault, NOW + timedelta(seconds=1))
    copy = pages(Layout(made.path).database, database_key(vault.data_key))
    assert a_post("brief").body not in copy


def pages_of(vault: Vault) -> bytes:
    vault.checkpoint()
    return pages(vault.layout.database, database_key(vault.data_key))


@pytest.mark.parametrize("closed", [True, False])
def test_a_backup_put_back_is_noticed_at_once(
    tmp_path: Path,
    closed: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """Even the one made a moment before a kill: a backup has no incarnation to be taken for."""
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    speak(vault)
    made = make_backup(vault, NOW)
    if closed:
        vault.close()
    else:
        vault._let_go()  # as a kill does: nothing is begun at the end
    put_back(Layout(tmp_path / "v"), made, now=NOW)
    again = open_again(tmp_path / "v")
    assert Notice.COPIED in again.notices
    assert place(again) == LOST
    row = again.read(lambda tx: tx.circle_outbox.get(CIRCLE, to_send("it").id))
    assert row is not None
    assert (row.state, row.sealed, row.key, row.body) == (OutState.WAITING, None, None, KEPT[3])
    assert row.may_have_left
    again.close()


def test_a_copy_of_the_folder_that_is_put_back_loses_its_place(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    speak(vault)
    vault.close()
    shutil.copytree(tmp_path / "v", tmp_path / "copy")
    open_again(tmp_path / "v").close()
    assert place_after(tmp_path / "v", tmp_path / "state") == HELD
    shutil.rmtree(tmp_path / "v")
    (tmp_path / "copy").rename(tmp_path / "v")
    assert place_after(tmp_path / "v", tmp_path / "state") == LOST


def place_after(folder: Path, state: Path) -> tuple[CircleState, bool]:
    vault = open_again(folder, state=state)
    found = place(vault)
    vault.close()
    return found


def test_a_vault_that_was_used_elsewhere_loses_its_place(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", state=tmp_path / "here")
    in_circle(vault)
    speak(vault)
    vault.close()
    assert place_after(tmp_path / "v", tmp_path / "there") == LOST, "it was never there"
    again = open_again(tmp_path / "v", state=tmp_path / "here")
    assert Notice.USED_ELSEWHERE in again.notices
    assert place(again) == LOST
    again.close()


def test_a_vault_that_is_new_here_may_be_a_copy(tmp_path: Path) -> None:
    """Two copies that go on in two places would use keys twice."""
    vault = make_vault(tmp_path / "v", state=tmp_path / "here")
    in_circle(vault)
    speak(vault)
    vault.close()
    shutil.copytree(tmp_path / "v", tmp_path / "copy")
    there = open_again(tmp_path / "copy", state=tmp_path / "there")
    assert Notice.NEW_HERE in there.notices
    assert place(there) == LOST
    there.close()
    assert place_after(tmp_path / "v", tmp_path / "here") == HELD


def test_an_opening_as_usual_and_a_kill_keep_the_place(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    speak(vault)
    vault._let_go()
    for _ in range(3):
        again = open_again(tmp_path / "v")
        assert place(again) == HELD
        again._let_go()


def test_two_copies_open_at_once_do_not_both_keep_their_place(tmp_path: Path) -> None:
    first = make_vault(tmp_path / "v")
    in_circle(first)
    speak(first)
    first.checkpoint()
    shutil.copytree(tmp_path / "v", tmp_path / "copy", ignore=shutil.ignore_patterns("lock*"))
    second = open_again(tmp_path / "copy")
    first.close()
    second.close()
    after = [place_after(tmp_path / name, tmp_path / "state") for name in ("v", "copy")]
    assert LOST in after
    assert place_after(tmp_path / "v", tmp_path / "state") == LOST


def test_a_full_disk_at_opening_gives_no_place_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be given up is not to be seen, and goes with whatever is written first."""
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    speak(vault)
    vault.close()
    shutil.copytree(tmp_path / "v", tmp_path / "copy")
    open_again(tmp_path / "v").close()
    shutil.rmtree(tmp_path / "v")
    (tmp_path / "copy").rename(tmp_path / "v")

    write = Vault.write

    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Vault, "write", full)
    again = open_again(tmp_path / "v")
    assert Notice.COPIED in again.notices
    monkeypatch.setattr(Vault, "write", write)
    assert again.sql.execute("SELECT count(*) FROM circle_state").fetchone() == (1,)
    assert not place(again)[1]
    reader = again.reader()
    assert reader.read(lambda tx: tx.circle_state.load(CIRCLE)) is None
    with pytest.raises(ZeroDivisionError):
        again.write(lambda _: 1 / 0)
    assert not place(again)[1], "what failed was undone, and is still owed"
    add(again, "the first words that fit")
    assert again.sql.execute("SELECT count(*) FROM circle_state").fetchone() == (0,)
    assert place(again) == LOST
    assert reader.read(lambda tx: tx.circles.get(CIRCLE).state) is CircleState.RESYNC
    reader.close()
    again.close()


def test_a_place_given_anew_stays(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", state=tmp_path / "here")
    in_circle(vault)
    vault.close()
    again = open_again(tmp_path / "v", state=tmp_path / "there")
    again.write(lambda tx: tx.circle_state.store(CIRCLE, a_place()))
    again.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.MEMBER))
    again.close()
    assert place_after(tmp_path / "v", tmp_path / "there") == HELD


@pytest.mark.parametrize("known", [True, False])
def test_without_a_state_folder_only_a_known_vault_keeps_its_place(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    known: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    vault = make_vault(tmp_path / "v")
    in_circle(vault)
    speak(vault)
    vault.close()
    if not known:
        shutil.rmtree(tmp_path / "state")

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(durable, "write_atomic", refuse)
    monkeypatch.setattr(durable, "make_folders", lambda *_: None)
    assert place_after(tmp_path / "v", tmp_path / "state") == (HELD if known else LOST)


def test_a_backup_of_an_older_layout_is_made_before_circles_exist(tmp_path: Path) -> None:
    vault = open_old(tmp_path, 2)
    (made,) = list_backups(vault.layout)
    vault.close()
    old = pages(Layout(made.path).database, database_key(key_of(tmp_path, 2)))
    assert b"incarnation_token" not in old
    assert b"CREATE TABLE night" in old


def key_of(tmp_path: Path, number: int) -> bytes:
    from app.vault.keys.credentials import Passphrase
    from app.vault.opening import open_vault

    vault = open_vault(
        tmp_path / f"layout-{number}.lamplit", Passphrase(WORDS), state=tmp_path / "state",
        now=NOW + timedelta(days=2),
    )  # fmt: skip
    key = vault.data_key
    vault.close()
    return key


def test_a_stop_while_a_backup_is_emptied_leaves_none(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.vault import copies

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(copies, "lose_places", stop)
    with pytest.raises(KeyboardInterrupt):
        make_backup(vault, NOW)
    assert list(vault.layout.backups.iterdir()) == []
    assert place(vault) == HELD
