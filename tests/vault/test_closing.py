"""What is done just before a vault closes."""

from pathlib import Path

import pytest

from app.domain.failures import DiskFull, Locked
from app.vault.vault import Vault
from tests.making import make_vault, open_again


def word(vault: Vault) -> str | None:
    return vault.read(lambda tx: tx.settings.all()).get("last")


def test_it_can_still_be_written_to_once(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    vault.closing.append(lambda: vault.write(lambda tx: tx.settings.put("last", "word")))
    vault.close()
    vault.close()
    with pytest.raises(Locked):
        vault.write(lambda tx: tx.settings.put("last", "after"))
    again = open_again(tmp_path / "v")
    assert word(again) == "word"
    assert again.notices == ()
    again.close()


def test_what_fails_keeps_nothing_else_from_being_done(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")
    done: list[str] = []

    def full() -> None:
        raise DiskFull

    vault.closing += [full, lambda: done.append("next")]
    vault.close()
    assert done == ["next"]
    open_again(tmp_path / "v").close()


def test_a_mistake_in_it_closes_the_vault_all_the_same(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v")

    def mistake() -> None:
        raise KeyError

    vault.closing.append(mistake)
    with pytest.raises(KeyError):
        vault.close()
    assert not vault.is_open
    again = open_again(tmp_path / "v")
    assert again.notices == (), "its incarnation went on"
    again.close()
