"""The journal goes out from a terminal and comes in again."""

import json
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
import pyzipper  # type: ignore[import-untyped]

from app.vault.layout import Layout
from tests.cli.calling import BODY, Lamplit, made


def test_it_goes_out_and_comes_in(
    lamplit: Lamplit, full: Path, tmp_path: Path, secrets: Path
) -> None:
    del full
    done = lamplit.run("export", "json", tmp_path / "out.zip")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("1 entry and 0 files are in ")
    assert "in clear" in done.stderr
    other = made(tmp_path / "other.lamplit")
    again = Lamplit().by("--vault", other, "--passphrase-file", secrets / "words")
    plan = again.json("import", tmp_path / "out.zip", "--plan")
    assert (plan["format"], plan["new"], plan["others"]) == ("lamplit-json", 1, 0)
    assert again.json("import", tmp_path / "out.zip", "--yes")["new"] == 1
    assert BODY in again("list")
    again("export", "json", tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "out.zip").read_bytes()


def test_only_what_was_asked_for(lamplit: Lamplit, tmp_path: Path) -> None:
    lamplit("write", "--at", "2020-05-06T07:08", "-", stdin="The brown river.")
    lamplit("write", "--at", "2021-05-06T07:08", "-", stdin="The green river.")
    lamplit("write", "--at", "2021-05-07T07:08", "-", stdin="The lake.")
    done = lamplit.json("export", "json", tmp_path / "out", "--query", "river", "--from", "2021")
    assert done == {"path": str(tmp_path / "out"), "format": "json", "entries": 1, "files": 0,
                    "others": 0, "protected": False}  # fmt: skip
    found = json.loads((tmp_path / "out" / "lamplit.json").read_text("utf-8"))
    assert [one["body"] for one in found["entries"]] == ["The green river."]
    # A word is a whole word here.
    assert lamplit.json("export", "json", tmp_path / "riv", "--query", "riv")["entries"] == 0
    assert lamplit.json("export", "json", tmp_path / "old", "--to", "2020")["entries"] == 1


def test_what_is_there_stays(lamplit: Lamplit, tmp_path: Path) -> None:
    (tmp_path / "out.zip").write_text("mine", "utf-8")
    assert "already a file" in lamplit.refuses("export", "json", tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_text("utf-8") == "mine"
    assert "folder" in lamplit.refuses("export", "json", tmp_path / "no" / "out")
    assert "Dates" in lamplit.refuses("export", "json", tmp_path / "x", "--from", "soon")


@pytest.mark.parametrize("arguments", [["export"], ["export", "json"], ["export", "odt", "out"]])
def test_wrong_use(arguments: list[str], lamplit: Lamplit) -> None:
    lamplit.refuses(*arguments, code=2)


def test_a_book_for_paper_and_for_a_browser(lamplit: Lamplit, tmp_path: Path) -> None:
    lamplit("write", "--at", "2021-05-06T07:08", "-", stdin="The green river.")
    done = lamplit.run("export", "book", tmp_path / "out.pdf", "--set", "title=My river")
    assert done.returncode == 0
    assert "in clear" in done.stderr
    pages = pypdf.PdfReader(tmp_path / "out.pdf").pages
    assert "My river" in pages[0].extract_text()
    assert any("The green river." in page.extract_text() for page in pages)
    lamplit("export", "book", tmp_path / "out.html")
    assert "The green river." in (tmp_path / "out.html").read_text("utf-8")
    lamplit("export", "html", tmp_path / "out")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"index.html", "2021.html"}
    assert "paper can be" in lamplit.refuses(
        "export", "book", tmp_path / "no.pdf", "--set", "paper=a3"
    )
    assert not (tmp_path / "no.pdf").exists()


def _three(lamplit: Lamplit) -> None:
    lamplit("write", "--at", "2020-05-06T07:08", "--tag", "walk", "-", stdin="The brown river.")
    lamplit("write", "--at", "2021-05-06T07:08", "--tag", "walk", "--star", "-", stdin="Green.")
    lamplit("write", "--at", "2021-05-07T07:08", "-", stdin="The lake.")


def test_filters_are_the_same_for_every_format(lamplit: Lamplit, tmp_path: Path) -> None:
    _three(lamplit)
    for form in ("json", "markdown", "jrnl", "dayone"):
        out = tmp_path / ("no.txt" if form == "jrnl" else "no.zip")

        def counted(*filters: str, form: str = form, out: Path = out) -> int:
            found: int = lamplit.json("export", form, out, "--dry-run", *filters)["entries"]
            return found

        assert counted() == 3
        assert counted("--tag", "walk") == 2
        assert counted("--tag", "walk", "--starred") == 1
        assert counted("--from", "2021") == 2
        assert counted("--query", "lake") == 1
    assert not list(tmp_path.glob("no.*"))
    assert "quotation" in lamplit.refuses("export", "json", tmp_path / "x", "--tag", 'a"b', code=2)
    said = lamplit("export", "markdown", tmp_path / "no", "--dry-run")
    assert "3 entries and 0 files would go out" in said


def test_markdown_and_jrnl_go_out(lamplit: Lamplit, tmp_path: Path) -> None:
    _three(lamplit)
    lamplit("export", "markdown", tmp_path / "out", "--starred", "--no-moods", "--no-files")
    [note] = (tmp_path / "out").rglob("*.md")
    assert note.read_text("utf-8").endswith("\nGreen.\n")
    lamplit("export", "jrnl", tmp_path / "out.txt")
    assert "] Green. *\n" in (tmp_path / "out.txt").read_text("utf-8")
    assert "ends in" in lamplit.refuses("export", "jrnl", tmp_path / "out.zip")


def test_a_protected_export(lamplit: Lamplit, tmp_path: Path) -> None:
    _three(lamplit)
    words = tmp_path / "words.txt"
    words.write_text("lamp\n", "utf-8")
    done = lamplit.run("export", "jrnl", tmp_path / "out.zip", "--protect-file", words)
    assert done.returncode == 0
    assert "guessed within" in done.stderr
    assert "whoever has the passphrase" in done.stderr
    with pyzipper.AESZipFile(tmp_path / "out.zip") as archive:
        archive.setpassword(b"lamp")
        assert b"The lake." in archive.read("journal.txt")
    words.write_text("unhurried cobalt walrus paints seven lighthouses\n", "utf-8")
    done = lamplit.run("export", "json", tmp_path / "strong.zip", "--protect-file", words)
    assert "guessed" not in done.stderr
    assert "no terminal" in lamplit.refuses("export", "json", tmp_path / "b.zip", "--protect")
    assert ".zip" in lamplit.refuses("export", "json", tmp_path / "b", "--protect-file", words)
    words.write_text("Zürich\n", "utf-8")
    assert "accents" in lamplit.refuses(
        "export", "json", tmp_path / "b.zip", "--protect-file", words
    )
    words.write_text("\n", "utf-8")
    assert "empty" in lamplit.refuses("export", "json", tmp_path / "b.zip", "--protect-file", words)
    assert not (tmp_path / "b.zip").exists()


@pytest.mark.parametrize("empty", ["", " ", "#"])
@pytest.mark.parametrize("filter_", ["--tag", "--query", "--from", "--to"])
def test_an_empty_filter_does_not_let_everything_out(
    filter_: str, empty: str, lamplit: Lamplit, tmp_path: Path
) -> None:
    assert "empty" in lamplit.refuses("export", "json", tmp_path / "o", filter_, empty, code=2)
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize("place", ["/", "~nobodyofthatname/out", ".", ".."])
def test_a_place_that_is_none_is_refused(place: str, lamplit: Lamplit, full: Path) -> None:
    del full
    lamplit.refuses("export", "json", place)


def test_a_title_that_is_no_text_is_mended(lamplit: Lamplit, full: Path, tmp_path: Path) -> None:
    del full
    lamplit("export", "book", tmp_path / "o.html", "--set", "title=My\udcff river")
    assert "river" in (tmp_path / "o.html").read_text("utf-8")


KILLED = """
import os, signal, sys
from app.exchange import output
def killed(*_):
    os.kill(os.getpid(), signal.SIGKILL)
output.sync_file = killed
from app.__main__ import main
sys.argv = ["lamplit", *sys.argv[1:]]
main()
"""


def test_what_a_kill_left_goes_though_the_journal_was_put_back_from_a_backup_of_before(
    lamplit: Lamplit, full: Path, tmp_path: Path
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, *lamplit.before, "export", "json", str(place / "out.zip")],
        capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    (left,) = place.iterdir()
    note = Layout(full).exports
    assert str(place).encode() not in note.read_bytes()
    lamplit("backup", "--put-back", "newest")
    done = lamplit.run("list")
    assert f"What it left in clear was deleted: {left}" in done.stderr
    assert BODY in done.stdout
    assert (list(place.iterdir()), note.exists()) == ([], False)
    lamplit("export", "json", place / "out.zip")
    assert not note.exists()
