"""Bad luck with databases, others, clocks and disks: a sentence, and the words still there."""

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.changes import NOTHING
from app.domain.failures import NewerVault
from app.paths import folders
from app.usecases.trash_entries import empty_trash, trash_entries, untrash_entries
from app.vault.backups import list_backups, make_backup
from app.vault.lock import Holder, VaultLock
from app.vault.migrate import version_of
from tests.cli.calling import (
    BODY,
    DATABASE,
    Lamplit,
    made,
    open_here,
    still_there,
    told,
)
from tests.making import NOW, add, files_of

# --- the database -------------------------------------------------------------------------------


def empty(path: Path) -> None:
    path.write_bytes(b"")


def halve(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 // 4096 * 4096])


def cut_in_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def flip_first(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def noise(path: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


@pytest.mark.parametrize("harm", [empty, halve, cut_in_a_page, flip_first, noise])
def test_a_damaged_database_is_said_and_left_alone(
    full: Path, lamplit: Lamplit, harm: Callable[[Path], None]
) -> None:
    kept = (full / DATABASE).read_bytes()
    harm(full / DATABASE)
    for command in (["list"], ["write", "x"]):
        sentence = lamplit.refuses_untouched(full, *command)
        assert "database" in sentence
        assert "backup" in sentence, "what to do next"
    done = lamplit.run("verify", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout)["ok"] is False
    (full / DATABASE).write_bytes(kept)
    still_there(lamplit)


def test_a_restored_backup_goes_on(full: Path, lamplit: Lamplit) -> None:
    noise(full / DATABASE)
    lamplit.refuses("list")
    backup = next((full / "backups").iterdir())
    shutil.copy(backup / DATABASE, full / DATABASE)
    assert "restored from a copy" in told(lamplit, "list")
    still_there(lamplit)


def test_another_vaults_database_is_refused(full: Path, lamplit: Lamplit) -> None:
    other = made(full.parent / "other.lamplit")
    kept = (full / DATABASE).read_bytes()
    shutil.copy(other / DATABASE, full / DATABASE)
    assert "another journal" in lamplit.refuses_untouched(full, "list")
    (full / DATABASE).write_bytes(kept)
    still_there(lamplit)


def test_flipped_bytes_anywhere_are_found_by_verify(full: Path, lamplit: Lamplit) -> None:
    kept = (full / DATABASE).read_bytes()
    pages = len(kept) // 4096
    for page in range(1, pages, max(pages // 6, 1)):
        data = bytearray(kept)
        data[page * 4096 + 1234] ^= 0x40
        (full / DATABASE).write_bytes(data)
        done = lamplit.run("verify", "--json")
        assert done.returncode == 1, page
        report = json.loads(done.stdout)
        assert report["ok"] is False
        assert done.stderr.rstrip().splitlines()[-1].endswith(".")
        for leftover in full.glob(f"{DATABASE}-*"):
            leftover.unlink()
        assert not folders().crashes.exists()
    (full / DATABASE).write_bytes(kept)
    assert [item["words"] for item in lamplit.json("list")] == [6]


def test_a_vault_of_a_newer_version_is_refused(full: Path, lamplit: Lamplit) -> None:
    vault = open_here(full)
    version = version_of(vault.sql)
    vault.sql.execute(f"PRAGMA user_version = {version + 1}")
    vault.close()
    for command in (["list"], ["write", "x"], ["verify"]):
        assert "newer version of Lamplit" in lamplit.refuses_untouched(full, *command)
    with pytest.raises(NewerVault):
        open_here(full)


# --- others at the same time --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("holder", "says"), [(Holder.WINDOW, "another window"), (Holder.COMMAND, "another command")]
)
def test_a_second_program_is_told_who_holds_the_vault(
    full: Path, lamplit: Lamplit, holder: Holder, says: str
) -> None:
    with VaultLock(full, holder).acquire(NOW):
        for command in (["list"], ["write", "x"], ["init", "--recovery-file", "r"], ["verify"]):
            sentence = lamplit.refuses_untouched(full, *command)
            assert says in sentence or command[0] == "init"
            assert "21:04" in sentence or command[0] == "init"
    still_there(lamplit)


def test_many_writers_at_once_lose_nothing(full: Path, program: Lamplit) -> None:
    """Each either wrote and said the id, or was told; what was said is there."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "app", *program.before, "write", f"writer {number}"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for number in range(8)
    ]  # fmt: skip
    written = {}
    for number, one in enumerate(running):
        out, error = one.communicate(timeout=120)
        if one.returncode:
            assert (one.returncode, out) == (1, "")
            assert "already open" in error
        else:
            written[out.strip()] = f"writer {number}"
    assert written, "at least one got in"
    bodies = {item["id"]: item["heading"] for item in program.json("list")}
    assert {ident: bodies[ident] for ident in written} == written
    assert len(bodies) == len(written) + 1
    assert program.json("verify")["ok"]


# --- copies and clocks --------------------------------------------------------------------------


def test_a_cloned_vault_is_noticed(full: Path, lamplit: Lamplit, secrets: Path) -> None:
    clone = full.parent / "clone.lamplit"
    shutil.copytree(full, clone)
    lamplit("write", "after the copy")
    other = Lamplit().by("--vault", clone, "--passphrase-file", secrets / "words")
    assert "was restored from a copy, or is one" in told(other, "list")
    still_there(other)
    assert "copy" in told(lamplit, "list"), "and the first one is the older one now"
    assert len(lamplit.json("list")) == 2


def test_a_vault_from_another_computer_is_said_once(
    full: Path, lamplit: Lamplit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAMPLIT_HOME", str(tmp_path / "elsewhere"))
    assert "not opened on this computer before" in told(lamplit, "list")
    assert told(lamplit, "list") == ""
    lamplit("write", "written there")
    monkeypatch.setenv("LAMPLIT_HOME", str(tmp_path / "home" / "lamplit"))
    assert "changed on another computer" in told(lamplit, "list")
    assert len(lamplit.json("list")) == 2


def test_a_clock_set_back_loses_nothing(full: Path, lamplit: Lamplit) -> None:
    early = NOW - timedelta(days=20_000)
    vault = open_here(full, early)
    assert vault.notices == ()
    ident = add(vault, "from 1972", early)
    vault.write(lambda tx: trash_entries(tx, [ident], now=NOW))
    assert vault.write(lambda tx: empty_trash(tx, now=early)) == NOTHING
    make_backup(vault, early)
    assert len(list_backups(vault.layout)) == 2, "the newer one stays, and so does this"
    vault.write(lambda tx: untrash_entries(tx, [ident]))
    vault.close()
    assert [item["heading"] for item in lamplit.json("list")] == [BODY, "from 1972"]
    assert lamplit.json("verify")["ok"]


# --- disks --------------------------------------------------------------------------------------

INSIDE = """
import os, subprocess, sys
place, source, what = sys.argv[1:4]
command = [sys.executable, "-m", "app", "--vault", place, "--passphrase-file", sys.argv[4]]

def lamplit(*words, stdin=b""):
    done = subprocess.run([*command, *words], input=stdin, capture_output=True)
    print(repr((words[0], done.returncode, done.stdout.decode(), done.stderr.decode())))
    return done.returncode

def mount(*words):
    subprocess.run(["mount", *words], check=True)

os.makedirs(place, exist_ok=True)
if what == "readonly":
    mount("--bind", source, place)
    mount("-o", "remount,bind,ro", place)
    for words in (["list"], ["write", "x"], ["verify"], ["backup"], ["slots"]):
        lamplit(*words)
else:
    mount("-t", "tmpfs", "-o", "size=12m", "none", place)
    subprocess.run(["cp", "-a", source + "/.", place], check=True)
    number = 0
    while not lamplit("write", "-", stdin=b"%d " % number + os.urandom(300_000).hex().encode()):
        number += 1
    lamplit("write", "-", stdin=os.urandom(300_000).hex().encode())
    for words in (["backup"], ["list", "--json"], ["verify"]):
        lamplit(*words)
    mount("-o", "remount,size=64m", place)
    for words in (["write", "now it fits"], ["list", "--json"], ["verify"]):
        lamplit(*words)
    print(number)
"""


def in_a_mount(tmp_path: Path, what: str, source: Path, words: Path) -> list[str]:
    """Run the script above where it may mount without anybody else seeing it."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this system has no unshare, so no mount of our own can be made")
    user = [] if os.geteuid() == 0 else ["-r"]
    probe = [unshare, *user, "-m", "mount", "-t", "tmpfs", "none", str(tmp_path)]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us mount")
    place = tmp_path / "place"
    done = subprocess.run(
        [unshare, *user, "-m", sys.executable, "-c", INSIDE,
         str(place), str(source), what, str(words)],
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_folder_that_cannot_be_written_is_said(
    full: Path, lamplit: Lamplit, secrets: Path, tmp_path: Path
) -> None:
    before = files_of(full)
    for line in in_a_mount(tmp_path, "readonly", full, secrets / "words"):
        _, code, out, error = ast.literal_eval(line)
        assert (code, out) == (1, ""), line
        assert "cannot be written" in error
        assert error.count("\n") == 1
    assert files_of(full) == before
    still_there(lamplit)


def test_a_disk_that_fills_up_in_the_middle_of_saving_loses_no_word(
    full: Path, secrets: Path, tmp_path: Path
) -> None:
    *lines, count = in_a_mount(tmp_path, "full", full, secrets / "words")
    runs = [ast.literal_eval(line) for line in lines]
    number = int(count)
    assert number >= 3, "some fitted"
    saved = [out.strip() for command, code, out, _ in runs if command == "write" and not code]
    refused = [run for run in runs if run[0] == "write" and run[1]]
    assert len(refused) == 2
    for _, code, out, error in refused:
        assert (code, out) == (1, "")
        assert error.splitlines()[-1].startswith("This could not be saved: the disk is full")
    lists = [json.loads(out) for command, code, out, _ in runs if command == "list" and not code]
    assert len(lists) == 2, "the journal opens and can be read on a full disk"
    assert {item["id"] for item in lists[0]} >= set(saved[:-1])
    assert {item["id"] for item in lists[1]} >= set(saved)
    assert len(lists[1]) == number + 2
    verified = [code for command, code, _, _ in runs if command == "verify"]
    assert verified[-1] == 0
