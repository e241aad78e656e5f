"""Shares that friends keep open a damaged journal and a backup's file, as they open a journal."""

import os
from pathlib import Path

import pytest

from app.vault.access import share_slot
from app.vault.keys.handback import read_code, seal_share
from app.vault.keys.shares import new_shares
from app.vault.layout import Layout
from tests.cli.calling import BODY, Lamplit, open_here
from tests.making import NOW, files_of


@pytest.fixture
def new(secrets: Path) -> Path:
    (secrets / "new").write_text("quite another passphrase\n")
    return secrets / "new"


@pytest.fixture
def full(folder: Path, lamplit: Lamplit) -> Path:
    """The journal with an entry, and no backup yet: none is of this very second."""
    lamplit("write", "-", stdin=BODY)
    return folder


@pytest.fixture
def shares(full: Path) -> tuple[bytes, ...]:
    """Shares of a way into the journal, any 2 of 3."""
    vault = open_here(full)
    whole, shares = new_shares(2, 3, os.urandom)
    share_slot(vault, whole, "friends", lambda _tx, _slot: None, now=NOW, random=os.urandom)
    vault.close()
    return shares


def sealed(code: str, shares: tuple[bytes, ...], number: int) -> str:
    return seal_share(read_code(code), number, shares[number - 1]).text


def damage(folder: Path) -> None:
    database = folder / "journal.db"
    database.write_bytes(os.urandom(16) + database.read_bytes()[16:])


@pytest.mark.parametrize("keys_gone", [False, True])
def test_a_damaged_journal_is_rescued_with_them(
    full: Path, lamplit: Lamplit, shares: tuple[bytes, ...], tmp_path: Path, new: Path,
    *, keys_gone: bool,
) -> None:  # fmt: skip
    lamplit("backup")
    damage(full)
    if keys_gone:
        for name in ("keys.json", "keys.twin.json"):
            (full / name).write_bytes(b"\0" * 200)
    bare, chosen = Lamplit().by("--vault", full), ("--new-passphrase-file", new)
    target = tmp_path / "saved.lamplit"
    one = ("rescue", "--to", target, *chosen, "--share", "-")
    assert "No recovery is under way" in bare.refuses(*one)
    code = bare.json("recover", "begin", *chosen)["code"]
    before = files_of(full)
    assert bare.json("recover", "add", sealed(code, shares, 3), *chosen)["came"] == [3]
    said = bare.run("recover", "add", sealed(code, shares, 1), *chosen)
    assert said.returncode == 1
    assert "lamplit rescue --to FOLDER --share" in said.stderr
    assert bare.json("recover", "show")["came"] == [3], "the last one is never written"
    assert "1 of the 2" in bare.refuses(*one, stdin=sealed(code, shares, 3))
    found = bare.json(*one, stdin=sealed(code, shares, 2))
    assert found["entries"] == 1
    assert not Layout(full).recovering.exists(), "the recovery is over"
    kept = Layout(full).recovering.name
    assert {**files_of(full), kept: b""} == {**before, kept: b""}
    opened = Lamplit().by("--vault", target, "--passphrase-file", new)
    assert len(opened.json("list")) == 1


def test_a_rescue_that_fails_keeps_what_came(
    full: Path, shares: tuple[bytes, ...], tmp_path: Path, new: Path
) -> None:
    damage(full)
    bare, chosen = Lamplit().by("--vault", full), ("--new-passphrase-file", new)
    code = bare.json("recover", "begin", *chosen)["code"]
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").touch()
    both = ("--share", sealed(code, shares, 1), "--share", sealed(code, shares, 2))
    bare.refuses("rescue", "--to", tmp_path / "there", *both, *chosen)
    assert bare.json("recover", "show")["came"] == [1]
    assert bare.json("rescue", "--to", tmp_path / "new", *both, *chosen)["entries"] == 1


def test_a_backup_is_restored_with_them_on_another_computer(
    lamplit: Lamplit, shares: tuple[bytes, ...], tmp_path: Path, new: Path, full: Path
) -> None:
    stick, target = tmp_path / "stick", tmp_path / "new.lamplit"
    stick.mkdir()
    path = Path(lamplit.json("backup", "--to", stick)["elsewhere"][0]["path"])
    before = path.read_bytes()
    full.rename(tmp_path / "gone")
    bare, chosen = Lamplit(), ("--new-passphrase-file", new)
    of_it = ("--backup", path)
    code = bare.json("recover", "begin", *of_it, *chosen)["code"]
    (kept,) = stick.glob("*.recovering")
    assert kept.stat().st_mode & 0o077 == 0
    bare("recover", "add", sealed(code, shares, 1), *of_it, *chosen)
    last = sealed(code, shares, 3)
    said = bare.run("recover", "add", last, *of_it, *chosen)
    assert (said.returncode, "lamplit restore FILE --share" in said.stderr) == (0, True)
    assert bare.json("recover", "show", *of_it)["came"] == [1]
    restored = bare.json("restore", path, "--folder", target, "--share", last, *chosen)
    assert restored["entries"] == 1
    assert (kept.exists(), path.read_bytes() == before) == (False, True)
    opened = Lamplit().by("--vault", target, "--passphrase-file", new)
    assert len(opened.json("list")) == 1
    assert opened.run("verify").returncode == 0
    assert "No recovery is under way" in bare.refuses("recover", "stop", *of_it)


def test_a_backup_without_such_shares_says_so(
    lamplit: Lamplit, full: Path, tmp_path: Path, new: Path
) -> None:
    assert full.is_dir()
    (tmp_path / "stick").mkdir()
    path = lamplit.json("backup", "--to", tmp_path / "stick")["elsewhere"][0]["path"]
    begin = ("recover", "begin", "--new-passphrase-file", new, "--backup")
    assert "shares" in Lamplit().refuses(*begin, path)
    assert "not there" in Lamplit().refuses(*begin, tmp_path / "none")
    (tmp_path / "photo").write_bytes(b"\xff\xd8 a picture")
    assert "no backup of Lamplit" in Lamplit().refuses(*begin, tmp_path / "photo")
