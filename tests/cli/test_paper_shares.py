"""Shares on paper and the check of the recovery code, from the command line."""

import argparse
import io
import os
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pypdf
import pytest
import segno
import zxingcpp
from PIL import Image

from app.cli.paper_shares import add_paper_shares
from app.cli.world import World
from app.domain import recovery_code
from app.domain.failures import DiskFull
from app.domain.paper_shares import PaperShare, read
from app.vault.keys.credentials import Passphrase
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.store import KeyStore
from tests.cli.calling import BODY, CODE, Lamplit
from tests.cli.test_terminal import on_terminal
from tests.making import NOW, files_of, open_again


def made(lamplit: Lamplit, folder: Path, needed: int = 2, of: int = 3, *more: str) -> list[Path]:
    """Make a set and return its sheets."""
    lamplit("slots", "add", "paper-shares", "--needed", str(needed), "--of", str(of),
            "--sheets", folder, *more)  # fmt: skip
    return sorted(folder.iterdir())


def words_of(sheet: Path) -> str:
    """The numbered words as they are printed, in their order."""
    text = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0].extract_text()
    inside = text.split("in this order")[1].split("What it is")[0]
    return " ".join(inside.split())


def share_of(sheet: Path) -> PaperShare:
    found = read(words_of(sheet)).share
    assert found is not None
    return found


def picture(text: str, path: Path) -> Path:
    segno.make(text, error="m").save(str(path), scale=5, border=4)
    return path


@pytest.fixture
def new(secrets: Path) -> Path:
    (secrets / "new").write_text("quite another passphrase\n")
    return secrets / "new"


# --- making a set -------------------------------------------------------------------------------


def test_the_sheets_are_written_and_enough_of_them_open_the_journal(
    full: Path, lamplit: Lamplit, tmp_path: Path, new: Path
) -> None:
    sheets = made(lamplit, tmp_path / "sheets")
    assert [one.name for one in sheets] == [f"share-A-{n}-of-3.pdf" for n in (1, 2, 3)]
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in sheets)
    assert "paper_shares" in [one["kind"] for one in lamplit.json("slots")]
    files = []
    for sheet in sheets[1:]:
        files.append(tmp_path / f"{sheet.stem}.txt")
        files[-1].write_text(words_of(sheet))
    out = Lamplit().by("--vault", full)
    done = out.run("recover", "paper", *files, "--new-passphrase-file", new)
    assert done.returncode == 0, done.stderr
    vault = open_again(full, Passphrase("quite another passphrase"))
    assert vault.read(lambda tx: tx.timeline.count()) == 1
    vault.close()
    assert "did not open" in lamplit.refuses("list")


def test_a_picture_of_the_code_will_do(
    full: Path, lamplit: Lamplit, tmp_path: Path, new: Path
) -> None:
    shares = [share_of(one) for one in made(lamplit, tmp_path / "sheets")]
    words = tmp_path / "one"
    words.write_text(shares[0].text)
    photo = picture(shares[2].text.upper(), tmp_path / "photo.png")
    out = Lamplit().by("--vault", full)
    found = out.json("recover", "paper", words, "--picture", photo, "--new-passphrase-file", new)
    assert found == {"open": True}
    Lamplit().by("--vault", full, "--passphrase-file", new)("list")


def test_too_few_wrong_and_foreign_shares_change_nothing(
    full: Path, lamplit: Lamplit, tmp_path: Path, new: Path
) -> None:
    one = [share_of(sheet) for sheet in made(lamplit, tmp_path / "one", 3, 3)]
    two = [share_of(sheet) for sheet in made(lamplit, tmp_path / "two")]
    wrong = list(one[0].words)
    wrong[6] = "academic" if wrong[6] != "academic" else "acid"
    files = {
        "a": one[0].text, "b": one[1].text, "other": two[0].text, "wrong": " ".join(wrong),
        "short": " ".join(one[0].words[:18]), "strange": one[0].text.replace(wrong[0], "lantern"),
        "empty": "",
    }  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    out = Lamplit().by("--vault", full)
    for names, says in (
        (["a", "b"], "2 of the 3"),
        (["a", "a"], "Share 1 is there already"),
        (["a", "other"], "another set"),
        (["wrong"], "Word 7 is likely wrong"),
        (["short"], "2 words are missing"),
        (["strange"], "not on the list"),
        (["empty"], "no words"),
        (["missing"], "could not be read"),
    ):
        paths = [tmp_path / name for name in names]
        assert says in out.refuses_untouched(
            full, "recover", "paper", *paths, "--new-passphrase-file", new
        )


def test_without_a_set_it_is_said(full: Path, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    out = Lamplit().by("--vault", full)
    assert "No shares on paper" in out.refuses("recover", "paper", tmp_path / "a")


@pytest.mark.parametrize(
    "arguments",
    [[], ["--needed", "2"], ["--needed", "1", "--of", "3"], ["--needed", "4", "--of", "3"],
     ["--needed", "2", "--of", "17"]],
)  # fmt: skip
def test_figures_that_make_no_set_are_refused(
    lamplit: Lamplit, tmp_path: Path, arguments: list[str]
) -> None:
    done = lamplit.run("slots", "add", "paper-shares", *arguments, "--sheets", tmp_path / "x")
    assert done.returncode == 2
    assert not (tmp_path / "x").exists()


def test_a_place_that_will_not_do_leaves_no_set_and_no_sheets(
    folder: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    (tmp_path / "there").mkdir()
    add = ["slots", "add", "paper-shares", "--needed", "2", "--of", "3", "--sheets"]
    for place in (tmp_path / "there", tmp_path / "gone" / "x", folder / "x"):
        lamplit.refuses(*add, place)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        ["mine.lamplit", "secrets", "there", *(["home"] if (tmp_path / "home").exists() else [])]
    )
    assert [one["kind"] for one in lamplit.json("slots")] == ["passphrase", "recovery_code"]


def test_the_name_stands_on_the_sheets_only_if_it_is_wanted(
    lamplit: Lamplit, tmp_path: Path
) -> None:
    for more, stands in (((), False), (("--with-name", "--paper", "letter"), True)):
        sheet = made(lamplit, tmp_path / f"sheets{stands}", 2, 2, *more)[0]
        page = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0]
        assert ("Journal: mine" in page.extract_text()) is stands
        assert round(page.mediabox.width) == (612 if stands else 595)


def test_on_a_terminal_each_share_is_shown_once_and_asked_back(
    full: Path, secrets: Path, tmp_path: Path
) -> None:
    """Without a right answer nothing is added: the set opens nothing before the last sheet."""
    words = ["--vault", str(full), "--passphrase-file", str(secrets / "words")]
    add = ["slots", "add", "paper-shares", "--needed", "2", "--of", "2"]
    _, shown = on_terminal([*words, *add], ["lantern", ""])
    assert "not the last word" in shown
    kinds = [one["kind"] for one in Lamplit().by(*words).json("slots")]
    assert "paper_shares" not in kinds
    assert "Share 1 of 2, set A" in shown
    assert "Share 2" not in shown


def test_a_damaged_journal_is_rescued_with_shares_though_its_keys_are_gone(
    folder: Path, lamplit: Lamplit, tmp_path: Path, new: Path
) -> None:
    """Of everything that opens it the sheets alone are left, and a backup's copy of the keys."""
    lamplit("write", "-", stdin=BODY)
    sheets = made(lamplit, tmp_path / "sheets")
    lamplit("backup")
    for name in ("keys.json", "keys.twin.json"):
        (folder / name).write_bytes(b"\0" * 200)
    database = folder / "journal.db"
    database.write_bytes(b"\0" * 16 + database.read_bytes()[16:])
    first, photo = tmp_path / "one.txt", tmp_path / "two.png"
    first.write_text(words_of(sheets[0]))
    picture(share_of(sheets[2]).text.upper(), photo)
    before = files_of(folder)
    target = tmp_path / "saved.lamplit"
    rescue = ("rescue", "--to", target, "--paper-share", first)
    bare = Lamplit().by("--vault", folder)
    assert "1 of the 2" in bare.refuses(*rescue)
    found = bare.json(*rescue, "--picture", photo)
    assert found["entries"] == 1
    assert files_of(folder) == before
    out = Lamplit().by("--vault", target)
    out("recover", "paper", first, "--picture", photo, "--new-passphrase-file", new)
    opened = Lamplit().by("--vault", target, "--passphrase-file", new)
    assert len(opened.json("list")) == 1


# --- the check, and the sheet of the code -------------------------------------------------------


def test_the_code_is_tried_and_a_sheet_made_anew(
    folder: Path, lamplit: Lamplit, secrets: Path, tmp_path: Path
) -> None:
    found = lamplit.json("slots", "check", "--code", secrets / "code")
    assert found["works"] is True
    assert found["id"] in [one["id"] for one in lamplit.json("slots")]
    photo = picture(CODE, tmp_path / "code.png")
    sheet = tmp_path / "sheet.pdf"
    said = lamplit.run("slots", "check", "--picture", photo, "--recovery-sheet", sheet)
    assert said.returncode == 0
    assert "not encrypted" in said.stderr
    text = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0].extract_text()
    assert all(group in text for group in CODE.split("-"))
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    assert "already" in lamplit.refuses(
        "slots", "check", "--code", secrets / "code", "--recovery-sheet", sheet
    )
    assert "could not be written" in lamplit.refuses(
        "slots", "check", "--code", secrets / "code", "--recovery-sheet", folder / "x.pdf"
    )


def test_a_wrong_code_is_told_with_what_to_do(
    lamplit: Lamplit, secrets: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").write_text(recovery_code.encode(bytes(16)))
    said = lamplit.refuses("slots", "check", "--code", tmp_path / "other")
    assert "make another" in said
    said = lamplit.refuses("slots", "check", "--code", secrets / "wrong")
    assert "recovery code" in said
    Image.new("RGB", (80, 80)).save(tmp_path / "none.png")
    assert "No code" in lamplit.refuses("slots", "check", "--picture", tmp_path / "none.png")
    assert lamplit.refuses("slots", "check", "--picture", secrets / "code")
    assert lamplit.run("slots", "check").returncode == 2
    assert "asked again" in lamplit.run("slots", "check", "--later", "month").stderr


def test_a_new_code_comes_with_a_sheet_to_print(
    folder: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.pdf"
    lamplit("slots", "add", "recovery-code", "--recovery-sheet", sheet)
    page = pypdf.PdfReader(io.BytesIO(sheet.read_bytes())).pages[0]
    image = tmp_path / "page.png"
    code = " ".join(page.extract_text().split("eight groups")[1].split("What it is")[0].split())
    groups = [word for word in code.split() if len(word) == 4]
    (tmp_path / "typed").write_text("-".join(groups))
    Lamplit().by("--vault", folder, "--recovery-code-file", tmp_path / "typed")("list")
    assert not image.exists()
    text = tmp_path / "text"
    Lamplit().by("--vault", tmp_path / "two.lamplit")(
        "init", "--passphrase-file", tmp_path / "typed", "--recovery-sheet", tmp_path / "two.pdf"
    )
    assert (tmp_path / "two.pdf").read_bytes().startswith(b"%PDF")
    assert not text.exists()


def test_what_is_written_is_what_a_camera_reads(tmp_path: Path) -> None:
    photo = picture(CODE, tmp_path / "code.png")
    found = zxingcpp.read_barcode(Image.open(photo))
    assert found is not None
    assert found.text == CODE


# --- a stop in between --------------------------------------------------------------------------


def test_a_full_disk_leaves_no_set_and_no_sheets(
    lamplit: Lamplit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(KeyStore, "write", full)
    said = lamplit.refuses("slots", "add", "paper-shares", "--needed", "2", "--of", "3",
                           "--sheets", tmp_path / "sheets")  # fmt: skip
    assert "disk is full" in said
    assert not [one for one in tmp_path.iterdir() if "sheets" in one.name]


def test_shares_that_were_written_down_in_vain_are_to_be_thrown_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    told: list[str] = []
    world = SimpleNamespace(tell=told.append, terminal=object(), now=lambda: NOW, random=os.urandom)
    options = argparse.Namespace(needed=2, of=2, sheets=None, label="", json=False)
    monkeypatch.setattr("app.cli.paper_shares._ask_back", lambda *_: None)
    vault = open_again(folder)
    monkeypatch.setattr(KeyStore, "write", full)
    with pytest.raises(DiskFull):
        add_paper_shares(cast("World", world), options, vault)
    vault.close()
    assert "Throw away what was written" in told[-1]


KILLED = """
import os, sys
from app.__main__ import main
from app.vault.keys.store import KeyStore
KeyStore.write = lambda *_: os._exit(9)
main()
"""


def test_sheets_of_a_set_that_was_cut_off_say_that_they_are_unfinished(
    lamplit: Lamplit, tmp_path: Path, project: Path
) -> None:
    arguments = [*lamplit.before, "slots", "add", "paper-shares", "--needed", "2", "--of", "3",
                 "--sheets", str(tmp_path / "sheets")]  # fmt: skip
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=project, check=False)
    assert done.returncode == 9
    assert not (tmp_path / "sheets").exists()
    assert len(list((tmp_path / "sheets.unfinished").iterdir())) == 3
    assert "paper_shares" not in [one["kind"] for one in lamplit.json("slots")]


def test_a_sheet_of_a_code_that_was_cut_off_says_that_it_is_unfinished(
    lamplit: Lamplit, secrets: Path, tmp_path: Path, project: Path
) -> None:
    """Killed before the code became a key, nothing has the name that was asked for."""
    sheet, text, keys = (tmp_path / name for name in ("sheet.pdf", "code.txt", "a.key"))
    add = ("slots", "add", "recovery-code", "--recovery-sheet", sheet, "--recovery-file", text)
    new = ["--vault", tmp_path / "new.lamplit", "init", "--passphrase-file", secrets / "words"]
    for command in (
        [*lamplit.before, *add],
        [*lamplit.before, "slots", "add", "key-file", "--key-file-out", keys],
        [*new, "--recovery-sheet", tmp_path / "first.pdf"],
    ):
        arguments = list(map(str, command))
        done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=project, check=False)
        assert done.returncode == 9
    left = sorted(path.name for path in tmp_path.glob("*.unfinished"))
    assert left == ["a.key.unfinished", "code.txt.unfinished", "first.pdf.unfinished",
                    "sheet.pdf.unfinished"]  # fmt: skip
    assert not [path for path in (sheet, text, keys, tmp_path / "first.pdf") if path.exists()]
    said = lamplit.refuses(*add)
    assert "cut off" in said
    for name in left:
        (tmp_path / name).unlink()
    lamplit(*add)
    assert sheet.exists()
    assert not list(tmp_path.glob("*.unfinished"))
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
    by_code = Lamplit().by("--vault", lamplit.before[1], "--recovery-code-file", text)
    assert by_code("list") == ""


def test_a_name_that_is_taken_meanwhile_is_left_to_whoever_took_it(
    lamplit: Lamplit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, true_write = tmp_path / "code.txt", KeyStore.write

    def write(store: KeyStore, keyfile: KeyFile) -> None:
        text.write_text("a letter")
        true_write(store, keyfile)

    monkeypatch.setattr(KeyStore, "write", write)
    said = lamplit.run("slots", "add", "recovery-code", "--recovery-file", text)
    assert said.returncode == 0
    assert text.read_text() == "a letter"
    assert "code.txt.unfinished" in said.stderr
    by_code = Lamplit().by(*lamplit.before[:2], "--recovery-code-file", f"{text}.unfinished")
    assert by_code("list") == ""


def test_a_code_that_works_is_said_to_work_though_that_cannot_be_noted(
    lamplit: Lamplit, secrets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr("app.cli.code_check.note_recovery_check", full)
    said = lamplit.run("slots", "check", "--code", secrets / "code")
    assert said.returncode == 0
    assert "The code works" in said.stderr
    assert "could not be noted" in said.stderr
    found = lamplit.json("slots", "check", "--code", secrets / "code")
    assert (found["works"], found["next"]) == (True, None)


def test_on_a_terminal_shares_are_typed_and_what_is_wrong_is_told_at_once(
    full: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    shares = [share_of(one) for one in made(lamplit, tmp_path / "sheets")]
    first = list(shares[0].words)
    first[3] = "lantern"
    new = "quite another passphrase"
    answers = [" ".join(first), shares[0].text, shares[0].text, shares[1].text, new, new]
    code, shown = on_terminal(["--vault", str(full), "recover", "paper"], answers)
    assert code == 0, shown
    assert "Word 4 is not on the list" in shown
    assert "1 more share is needed" in shown
    assert "Share 1 is there already" in shown
    assert "The journal opens with the new passphrase" in shown
    open_again(full, Passphrase(new)).close()
