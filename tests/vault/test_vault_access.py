"""The ways in of an open vault, and a stop at each step of changing them."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.failures import DiskFull, Failure, LastSlot, NoSuchSlot, WrongPassphrase
from app.vault import access
from app.vault.keys.credentials import Keychain, Passphrase, RecoveryCode
from app.vault.keys.kdf import FLOOR
from app.vault.keys.store import KeyStore
from app.vault.vault import Notice, Vault
from app.vault.verify import verify
from tests.making import CHEAP, NOW, WORDS, add, make_vault, open_again

CODE = RecoveryCode("W5CH-5C90-8YZ8-EZAJ-R9J4-DGJF-RGPZ-F8WH")
NEW = Passphrase("another one entirely")


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    made = make_vault(tmp_path / "v", (CODE, "paper"))
    add(made, "words that stay")
    return made


def opens(folder: Path, credential: Passphrase | RecoveryCode) -> tuple[Notice, ...]:
    """Open with a credential, see the words, close; return what was noticed."""
    vault = open_again(folder, credential)
    assert vault.read(lambda tx: tx.timeline.count()) == 1
    assert verify(vault).ok
    vault.close()
    return vault.notices


class Store:
    """A keychain that is a dictionary."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get(self, user: str) -> str | None:
        return self.secrets.get(user)

    def put(self, user: str, secret: str) -> None:
        self.secrets[user] = secret

    def remove(self, user: str) -> None:
        self.secrets.pop(user, None)


def test_a_slot_is_added_changed_and_removed_without_encrypting_anew(vault: Vault) -> None:
    folder = vault.layout.folder
    key = vault.data_key
    added = access.add_slot(vault, Passphrase("second"), "second", now=NOW, cost=CHEAP)
    changed = access.change_slot(vault, added, NEW, now=NOW, cost=CHEAP)
    assert changed != added
    assert [slot.label for slot in access.slots_of(vault)] == ["mine", "paper", "second"]
    assert vault.data_key == key
    vault.close()
    assert opens(folder, NEW) == ()
    with pytest.raises(WrongPassphrase):
        open_again(folder, Passphrase("second"))
    vault = open_again(folder)
    for slot in access.slots_of(vault)[1:]:
        access.remove_slot(vault, slot.id)
    with pytest.raises(LastSlot):
        access.remove_slot(vault, vault.slot_id)
    with pytest.raises(NoSuchSlot):
        access.remove_slot(vault, "0" * 32)
    vault.close()
    assert opens(folder, Passphrase(WORDS)) == ()


def test_a_slot_changes_only_into_its_own_kind(vault: Vault) -> None:
    paper = access.slots_of(vault)[1]
    with pytest.raises(NoSuchSlot):
        access.change_slot(vault, paper.id, NEW, now=NOW, cost=CHEAP)
    vault.close()
    assert opens(vault.layout.folder, CODE) == ()


def test_a_keychain_slot_takes_its_secret_with_it(vault: Vault) -> None:
    store = Store()
    chain = Keychain(store)
    ident = access.add_slot(vault, chain, "here", now=NOW, cost=CHEAP)
    vault.close()
    again = open_again(vault.layout.folder, chain)
    assert again.slot_id == ident
    access.remove_slot(again, ident, chain)
    assert store.secrets == {}
    again.close()


def test_only_a_passphrase_needs_a_measured_derivation() -> None:
    assert access.cost_for(CODE) == FLOOR
    assert access.cost_for(CODE, NEW).work_kib >= FLOOR.work_kib


def test_a_full_disk_leaves_the_slots_as_they_were(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    before = access.slots_of(vault)
    with monkeypatch.context() as patch:
        patch.setattr(KeyStore, "write", full)
        for change in (
            lambda: access.add_slot(vault, NEW, "new", now=NOW, cost=CHEAP),
            lambda: access.remove_slot(vault, before[1].id),
            lambda: access.rekey(vault, [(NEW, "new")], now=NOW, cost=CHEAP),
        ):
            with pytest.raises(DiskFull):
                change()
    assert access.slots_of(vault) == before
    assert vault.read(lambda tx: tx.timeline.count()) == 1, "the vault is still open"
    add(vault, "and can be written")
    vault.close()
    again = open_again(vault.layout.folder)
    assert again.read(lambda tx: tx.timeline.count()) == 2
    again.close()


def test_a_change_cut_off_before_the_database_knew_is_taken_over(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key file is new, the record in the database old: as after a kill between the two."""

    def cut(_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(vault, "write", cut)
        with pytest.raises(KeyboardInterrupt):
            access.add_slot(vault, NEW, "new", now=NOW, cost=CHEAP)
    vault.close()
    assert opens(vault.layout.folder, NEW) == ()
    assert opens(vault.layout.folder, Passphrase(WORDS)) == ()


# --- a new key ----------------------------------------------------------------------------------


def test_after_a_rekey_only_the_given_keys_open(vault: Vault) -> None:
    folder = vault.layout.folder
    old_key, old_id = vault.data_key, vault.vault_id
    access.rekey(vault, [(NEW, "new")], now=NOW, cost=CHEAP)
    assert vault.data_key != old_key
    add(vault, "written right after")
    assert verify(vault).ok
    vault.close()
    for credential in (Passphrase(WORDS), CODE):
        with pytest.raises(Failure):
            open_again(folder, credential)
    again = open_again(folder, NEW)
    assert again.vault_id == old_id
    assert again.notices == ()
    assert again.read(lambda tx: tx.timeline.count()) == 2
    again.close()
    assert not list(folder.glob("journal.db.rekey*"))


KILLED = """
import os, sys
from pathlib import Path
from app.vault import access, durable
from app.vault.keys.credentials import Passphrase
from app.vault.keys.store import KeyStore
from app.vault.vault import Vault
from tests.making import CHEAP, NOW, open_again

def cut(*_, **__):
    os._exit(9)

place, folder, words = sys.argv[1:4]
vault = open_again(Path(folder))
target, name = {
    "export": (durable, "sync_file"),
    "checkpoint": (Vault, "checkpoint"),
    "keys": (KeyStore, "write"),
    "rename": (access, "put_in_place"),
}[place]
setattr(target, name, cut)
access.rekey(vault, [(Passphrase(words), "new")], now=NOW, cost=CHEAP)
"""


@pytest.mark.parametrize("place", ["export", "checkpoint", "keys", "rename"])
def test_a_rekey_killed_anywhere_leaves_a_vault_that_opens(
    vault: Vault, project: Path, place: str
) -> None:
    folder = vault.layout.folder
    vault.close()
    done = subprocess.run(
        [sys.executable, "-c", KILLED, place, folder, NEW.text], cwd=project, check=False
    )
    assert done.returncode == 9
    finished = place == "rename"
    new, old = (NEW, Passphrase(WORDS)) if finished else (Passphrase(WORDS), NEW)
    with pytest.raises(Failure):
        open_again(folder, old)
    assert opens(folder, new) == ((Notice.REKEY_FINISHED,) if finished else ())
    assert not list(folder.glob("journal.db.rekey*"))
    assert opens(folder, new) == ()
