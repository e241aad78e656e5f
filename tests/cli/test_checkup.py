"""checkup, compact and rescue from a terminal."""

import json
import os
import shutil
from contextlib import suppress
from pathlib import Path

from app.domain.failures import DatabaseDamaged
from app.usecases import check_up
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.layout import Layout
from tests.cli.calling import BODY, DATABASE, Lamplit
from tests.making import NOW, add, open_again

_PAGE = 4096


def test_a_checkup_says_what_takes_room_and_that_all_is_whole(full: Path, lamplit: Lamplit) -> None:
    said = lamplit("checkup")
    assert said.startswith("All is whole.")
    assert "text" in said
    assert "Newest backup: 20" in said
    found = lamplit.json("checkup")
    assert found["ok"]
    assert found["sizes"]["text"] >= len(BODY)
    assert sum(found["sizes"].values()) == found["bytes"]
    assert found["bytes"] == (full / DATABASE).stat().st_size
    assert found["files_of_no_entry"] == []
    assert not found["worth_compacting"]
    assert {item["name"] for item in found["checked"]} >= {"pages", "words", "keys"}


def test_a_damaged_index_is_said_and_made_anew(
    full: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    vault = open_again(full, state=tmp_path / "elsewhere")
    vault.sql.execute("DELETE FROM entry_words WHERE rowid IN (SELECT position FROM entry)")
    vault.close()
    done = lamplit.run("checkup")
    assert done.returncode == 1
    assert "does not match" in done.stdout
    assert lamplit("checkup", "--index-anew") == "Made anew for 1 entry."
    assert lamplit.json("checkup")["ok"]
    assert BODY.split()[-1] in lamplit("search", BODY.split()[-1])


def test_files_of_no_entry_are_gathered_into_one(
    full: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("a letter")
    entry = lamplit.json("list")[0]["id"]
    lamplit("attach", entry, tmp_path / "letter.txt")
    vault = open_again(full, state=tmp_path / "elsewhere")
    vault.sql.execute("UPDATE attachment SET entry_id = ?", (os.urandom(16),))
    vault.close()
    assert lamplit.json("checkup")["files_of_no_entry"] == ["letter.txt"]
    made = lamplit("checkup", "--gather-files")
    shown = lamplit.json("show", made)
    assert [item["name"] for item in shown["attachments"]] == ["letter.txt"]
    assert lamplit.json("checkup", "--gather-files") == {"entry": None}
    assert lamplit.json("checkup")["ok"]


def test_compact_says_what_it_would_bring_and_leaves_a_small_one_alone(
    full: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    before = (full / DATABASE).read_bytes()
    assert "nothing was changed" in lamplit("compact")
    found = lamplit.json("compact")
    assert (found["worth_it"], found["given_back"]) == (False, 0)
    assert len((full / DATABASE).read_bytes()) == len(before)
    vault = open_again(full, state=tmp_path / "elsewhere")
    gone = [add(vault, os.urandom(20_000).hex(), at=NOW) for _ in range(150)]
    vault.write(lambda tx: trash_entries(tx, gone, now=NOW))
    vault.write(lambda tx: delete_entries(tx, gone, now=NOW))
    vault.close()
    size = (full / DATABASE).stat().st_size
    assert "Given back" not in lamplit("compact", "--plan")
    assert (full / DATABASE).stat().st_size == size
    assert "Given back" in lamplit("compact")
    assert (full / DATABASE).stat().st_size < size - 4_000_000
    assert BODY in lamplit("show", lamplit.json("list")[0]["id"])


def test_a_damaged_journal_is_rescued_beside_it(
    full: Path, lamplit: Lamplit, tmp_path: Path, secrets: Path
) -> None:
    for number in range(30):
        lamplit("write", "-", stdin=f"entry {number} " + "word " * 400)
    data = bytearray((full / DATABASE).read_bytes())
    data[3] ^= 1
    data[9 * _PAGE + 100] ^= 1
    (full / DATABASE).write_bytes(data)
    assert "damaged" in lamplit.refuses("list")
    found = lamplit.json("rescue", "--to", tmp_path / "new.lamplit")
    assert found["lost_pages"] == 1
    assert found["checked"]
    assert found["backup"]["entries"] == 1
    assert (full / DATABASE).read_bytes() == data
    new = Lamplit().by("--vault", tmp_path / "new.lamplit",
                       "--passphrase-file", secrets / "words")  # fmt: skip
    assert len(new.json("list", "--limit", "99")) == found["entries"] > 20
    assert new.json("checkup")["ok"]
    refused = lamplit.refuses("rescue", "--to", tmp_path / "new.lamplit")
    assert "already something" in refused


def _open_and_uncounted(full: Path, state: Path) -> bytes:
    """Damage a page that opening does not touch and the counting of sizes does."""
    vault = open_again(full, state=state)
    for number in range(60):
        add(vault, f"entry {number} " + "word " * 400)
    vault.close()
    whole = (full / DATABASE).read_bytes()
    for page in reversed(range(len(whole) // _PAGE)):
        data = bytearray(whole)
        data[page * _PAGE + 100] ^= 1
        (full / DATABASE).write_bytes(data)
        with suppress(DatabaseDamaged):
            vault = open_again(full, state=state)
            try:
                vault.read(check_up.holdings)
            except DatabaseDamaged:
                return bytes(data)
            finally:
                vault.close()
    raise AssertionError("no such page")


def test_a_checkup_of_a_damaged_journal_says_what_is_damaged(
    full: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    data = _open_and_uncounted(full, tmp_path / "elsewhere")
    done = lamplit.run("checkup")
    assert done.returncode == 1
    assert done.stdout.startswith("Something is wrong with this journal.")
    assert "lamplit rescue --to FOLDER" in " ".join(done.stdout.split())
    assert "Newest backup: 20" in done.stdout
    found = json.loads(lamplit.run("checkup", "--json").stdout)
    assert not found["ok"]
    assert found["sizes"] is None
    assert found["bytes"] == len(data)
    assert [item["name"] for item in found["checked"] if not item["ok"]]


def test_a_rescue_says_what_it_could_not_read(full: Path, lamplit: Lamplit, tmp_path: Path) -> None:
    lamplit("write", "-", stdin="A long evening\n\n" + "lamp " * 9000)
    database = Layout(full).database
    size = database.stat().st_size
    for number in range(size // _PAGE - 1, 1, -1):
        copy = tmp_path / f"copy{number}.lamplit"
        shutil.copytree(full, copy)
        with (copy / DATABASE).open("r+b") as file:
            file.seek(number * _PAGE + 50)
            file.write(bytes(64))
        said = lamplit("rescue", "--folder", copy, "--to", tmp_path / f"new{number}.lamplit")
        if "A long evening" in said:
            break
    assert "1 of 2 entries could be read." in said
    assert "Not read:\n    1 entry" in said
