"""The journal goes out from a terminal and comes in again."""

import json
from pathlib import Path

import pypdf
import pytest

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
                    "others": 0}  # fmt: skip
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
