"""`lamplit report`: what would leave, and the files."""

import io
import json
import stat
import zipfile
from pathlib import Path

import pikepdf
import pypdf
import pytest

from app.domain.failures import DiskFull
from tests.cli.calling import Lamplit, told

AT = ("--from", "2024-01-01", "--to", "2024-12-31")
NINE = "0,1,2,0,1,0,0,1,3"


@pytest.fixture
def noted(lamplit: Lamplit) -> Lamplit:
    """A journal with a little in it."""
    for day in range(1, 20):
        when = f"2024-03-{day:02}T12:00"
        lamplit("mood", "add", "--valence", str(1 + day % 7), "--at", when, "--zone",
                "Europe/Berlin", "--note", "a secret note", "--label", "calm")  # fmt: skip
    lamplit("measure", "take", "PHQ-9", "--answers", NINE, "--at", "2024-03-10T12:00")
    return lamplit


def text_of(path: Path, password: str = "") -> str:
    reader = pypdf.PdfReader(path, password=password or None)
    return " ".join(page.extract_text() for page in reader.pages)


def test_without_a_file_it_lists_what_would_leave(noted: Lamplit) -> None:
    listed = {row["what"]: row for row in noted.json("report", *AT)}
    assert listed["Check-ins, each with its time"]["amount"] == 19
    assert listed["PHQ-8: scores"]["files"] == ["csv", "fhir", "json", "pdf"]
    assert not any("note" in what.lower() for what in listed)
    assert "Check-ins, each with its time" in noted("report", *AT)


def test_every_file_is_private_and_holds_what_was_listed(noted: Lamplit, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    said = told(noted, "report", *AT, "--pdf", str(out / "r.pdf"), "--fhir", str(out / "r.json"),
                "--csv", str(out / "tables"), "--json-file", str(out / "t.json"),
                "--name", "J. M.", "--paper", "us-letter")  # fmt: skip
    assert said.count("in clear") == 4
    shown = text_of(out / "r.pdf")
    assert "J. M." in shown
    assert "19 of 366" in shown
    assert json.loads((out / "r.json").read_text("utf-8"))["type"] == "collection"
    assert len(json.loads((out / "t.json").read_text("utf-8"))["tables"]["mood"]) == 19
    assert (out / "tables" / "mood.csv").read_text("utf-8").count("\n") == 20
    for path in out.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
        if path.is_file() and path.suffix != ".pdf":
            assert "secret" not in path.read_text("utf-8")


def test_tables_can_go_into_one_archive(noted: Lamplit, tmp_path: Path) -> None:
    out = tmp_path / "tables.zip"
    noted("report", *AT, "--csv", out, "--csv-bom")
    with zipfile.ZipFile(out) as archive:
        assert "mood.csv" in archive.namelist()
        assert archive.read("mood.csv").startswith(b"\xef\xbb\xbfat,")


def test_a_passphrase_locks_the_pages(noted: Lamplit, tmp_path: Path) -> None:
    words, out = tmp_path / "words", tmp_path / "r.pdf"
    words.write_text("acorn tulip wagon zebra\nsecond line\n")
    said = told(noted, "report", *AT, "--pdf", str(out), "--pdf-passphrase-file", str(words))
    assert "in clear" not in said
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(out.read_bytes()))
    assert "At a glance" in text_of(out, "acorn tulip wagon zebra")


def test_an_empty_passphrase_locks_nothing_and_writes_nothing(
    noted: Lamplit, tmp_path: Path
) -> None:
    (tmp_path / "words").write_text("\n")
    out = tmp_path / "r.pdf"
    sentence = noted.refuses("report", *AT, "--pdf", out, "--pdf-passphrase-file",
                             tmp_path / "words")  # fmt: skip
    assert "empty" in sentence
    assert not out.exists()


def test_nothing_is_written_over_without_force(noted: Lamplit, tmp_path: Path) -> None:
    mine, other = tmp_path / "mine.json", tmp_path / "other.pdf"
    mine.write_text("mine")
    assert "already a file" in noted.refuses("report", *AT, "--pdf", other, "--fhir", mine)
    assert mine.read_text() == "mine"
    assert not other.exists()
    noted("report", *AT, "--fhir", mine, "--force")
    assert json.loads(mine.read_text("utf-8"))["resourceType"] == "Bundle"
    (tmp_path / "link.pdf").symlink_to(tmp_path / "elsewhere")
    assert "already a file" in noted.refuses("report", *AT, "--pdf", tmp_path / "link.pdf")


def test_a_full_disk_leaves_nothing_half(
    noted: Lamplit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr("app.cli.report.write_atomic", full)
    noted.refuses("report", *AT, "--pdf", out / "r.pdf")
    assert list(out.iterdir()) == []


def test_notes_and_item_nine_leave_only_when_asked_for(noted: Lamplit, tmp_path: Path) -> None:
    plain, every = tmp_path / "plain.json", tmp_path / "every.json"
    noted("report", *AT, "--json-file", plain, "--include", "item-answers")
    noted("report", *AT, "--json-file", every, "--include", "item-answers,notes", "--item-9")
    assert "44260-8" not in plain.read_text("utf-8")
    assert "secret" not in plain.read_text("utf-8")
    assert "44260-8" in every.read_text("utf-8")
    assert "a secret note" in every.read_text("utf-8")


def test_parts_can_be_left_out(noted: Lamplit) -> None:
    rows = noted.json("report", *AT, "--exclude", "mood,summary", "--exclude", "scores-table")
    assert {row["part"] for row in rows} == {None, "measures"}


def test_an_entry_goes_along_when_it_is_named(noted: Lamplit, tmp_path: Path) -> None:
    ident = noted("write", "-", "--at", "2024-03-05T12:00", stdin="down by the weir")
    out = tmp_path / "r.pdf"
    noted("report", *AT, "--pdf", out, "--entry", ident[:20])
    assert "down by the weir" in text_of(out)
    noted("report", *AT, "--pdf", out, "--force")
    assert "weir" not in text_of(out)


def test_only_the_questionnaires_that_are_named(noted: Lamplit) -> None:
    noted("measure", "take", "GAD-7", "--answers", "1,1,1,1,1,1,1", "--at", "2024-03-11T12:00")
    rows = noted.json("report", *AT, "--instrument", "gad-7")
    assert [row["what"] for row in rows if row["part"] == "measures"] == ["GAD-7: scores"]
    noted.refuses("report", *AT, "--instrument", "nothing")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--include", "everything"), "no part"),
        (("--from", "2024-05-01", "--to", "2024-04-01"), "before --to"),
        (("--pdf-passphrase-file", "x"), "goes with --pdf"),
        (("--csv-bom",), "goes with --csv"),
        (("--name", "n" * 201), "200 characters"),
        (("--pdf", "same", "--fhir", "./same"), "same name"),
    ],
)
def test_what_makes_no_sense_is_said(
    lamplit: Lamplit, words: tuple[str, ...], sentence: str
) -> None:
    done = lamplit.run("report", *words)
    assert done.returncode == 2
    assert sentence in done.stderr


def test_what_is_in_the_way_is_said(noted: Lamplit, tmp_path: Path) -> None:
    assert "does not exist" in noted.refuses("report", "--pdf", tmp_path / "no" / "r.pdf")
    noted.refuses("report", "--from", "yesterday-ish")
    noted.refuses("report", "--entry", "ffffffff")


def test_an_empty_journal_has_a_report_too(lamplit: Lamplit, tmp_path: Path) -> None:
    lamplit("report", "--pdf", tmp_path / "r.pdf", "--fhir", tmp_path / "r.json",
            "--csv", tmp_path / "t.zip")  # fmt: skip
    assert "Nothing was noted" in text_of(tmp_path / "r.pdf")


@pytest.mark.parametrize("name", ["journal.db", "keys.json", "r.pdf", "backups/r.pdf"])
@pytest.mark.parametrize("form", ["--pdf", "--fhir", "--json-file", "--csv"])
def test_no_file_is_written_into_a_journal(
    noted: Lamplit, folder: Path, tmp_path: Path, name: str, form: str
) -> None:
    """Not with --force either, and not through a link: it could take the journal's own place."""
    (folder / "backups").mkdir(exist_ok=True)
    (tmp_path / "way").symlink_to(folder)
    before = {path: path.stat().st_ino for path in folder.rglob("*")}
    for place in (folder, tmp_path / "way"):
        assert "could not be written" in noted.refuses("report", *AT, form, place / name, "--force")
    noted.refuses("report", *AT, "--csv", folder, "--force")
    assert {path: path.stat().st_ino for path in folder.rglob("*")} == before
    assert noted.json("measure", "list")


def test_a_file_with_a_passphrase_is_not_written_over(
    noted: Lamplit, secrets: Path, tmp_path: Path
) -> None:
    (tmp_path / "said").write_text("four words of mine")
    for path in (secrets / "words", tmp_path / "said"):
        done = noted.run("report", *AT, "--pdf", path, "--pdf-passphrase-file", tmp_path / "said",
                         "--force")  # fmt: skip
        assert (done.returncode, "same name" in done.stderr) == (2, True)


def test_tables_of_an_older_report_do_not_stay_beside_the_new_ones(
    noted: Lamplit, tmp_path: Path
) -> None:
    """The PHQ-9 of the first and the PHQ-8 of the second would give question 9 away."""
    out = tmp_path / "out"
    noted("report", *AT, "--csv", out, "--item-9", "--include", "notes")
    assert (out / "questionnaire-phq-9.csv").is_file()
    (out / "mine.csv").write_text("mine")
    noted("report", *AT, "--csv", out, "--force", "--exclude", "mood")
    names = sorted(path.name for path in out.iterdir())
    assert names == ["mine.csv", "questionnaire-phq-8.csv", "sources.csv"]


def test_tables_are_written_whole_or_not_at_all(
    noted: Lamplit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrote: list[int] = []

    def full(path: Path, data: bytes) -> None:
        if wrote:
            raise DiskFull
        wrote.append(path.write_bytes(data))

    monkeypatch.setattr("app.reports.writing.write_atomic", full)
    noted.refuses("report", *AT, "--csv", tmp_path / "out")
    assert wrote
    assert not (tmp_path / "out").exists()


def test_a_blank_passphrase_is_none_and_a_short_one_is_said_to_be(
    noted: Lamplit, tmp_path: Path
) -> None:
    said = tmp_path / "said"
    said.write_text("   \n")
    words = ("report", *AT, "--pdf", tmp_path / "r.pdf", "--pdf-passphrase-file", said)
    assert "is empty" in noted.refuses(*words)
    said.write_text("seven77\n")
    assert "is short" in told(noted, *map(str, words))
    said.write_text("long enough\n")
    assert "is short" not in told(noted, *map(str, words), "--force")


def test_days_to_come_are_no_gap(noted: Lamplit) -> None:
    rows = noted.json("report", "--from", "2024-01-01", "--to", "9999-12-31")
    listed = {row["what"]: row["detail"] for row in rows}
    assert "9999" not in listed["The days it speaks of"]
    assert "1 Jan 2024 to " in listed["The days it speaks of"]
