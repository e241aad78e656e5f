"""What others script against: names, shapes, exit codes."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

from tests.cli.calling import Lamplit
from tests.making import WORDS

REAL = Lamplit(real=True)
LISTED = {
    "id", "created_at", "zone", "title", "tags", "starred", "words", "attachments",
}  # fmt: skip


def test_a_journal_is_made_written_to_found_and_read(tmp_path: Path, secrets: Path) -> None:
    """The whole way with real key derivation, as in the issue."""
    recovery = tmp_path / "recovery.txt"
    vault = tmp_path / "new.lamplit"
    lamplit = REAL.by("--vault", vault, "--passphrase-file", secrets / "words")
    assert lamplit("init", "--recovery-file", recovery) == str(vault)
    assert recovery.stat().st_mode & 0o777 == 0o600
    ident = lamplit("write", "-", "--title", "Walk", "--tag", "river", "--tag", "two words",
                    "--at", "2026-03-01T23:30:00+01:00", "--zone", "Europe/Berlin",
                    stdin="Down to the *weir* #water\n")  # fmt: skip
    assert UUID(ident).version == 7
    (entry,) = lamplit.json("list")
    assert set(entry) >= LISTED
    assert entry["id"] == ident
    assert entry["created_at"] == "2026-03-01T22:30:00Z"
    assert entry["zone"] == "Europe/Berlin"
    assert (entry["title"], entry["heading"]) == ("Walk", "Walk")
    assert entry["tags"] == ["river", "two words", "water"]
    assert (entry["starred"], entry["words"], entry["attachments"]) == (False, 5, [])
    (hit,) = lamplit.json("search", "weir")
    assert set(hit) == set(entry) | {"snippet", "hits"}
    ((start, end),) = hit["hits"]
    assert hit["snippet"][start:end] == "weir"
    shown = lamplit.json("show", ident)
    assert shown["body"] == "Down to the *weir* #water"
    assert {name: shown[name] for name in entry} == entry
    by_code = REAL.by("--vault", vault, "--recovery-code-file", recovery)
    assert by_code.json("show", ident) == shown
    report = lamplit.json("verify")
    assert report["ok"] is True
    assert {item["name"] for item in report["checked"]} == {
        "pages", "structure", "words", "substrings", "entries", "check_ins",
        "attachments", "keys",
    }  # fmt: skip


def test_the_recovery_file_is_never_overwritten(tmp_path: Path, secrets: Path) -> None:
    out = tmp_path / "out"
    out.write_text("mine")
    lamplit = Lamplit().by("--vault", tmp_path / "v", "--passphrase-file", secrets / "words")
    assert "already a file" in lamplit.refuses("init", "--recovery-file", out)
    assert out.read_text() == "mine"
    assert not (tmp_path / "v").exists()
    assert "does not exist" in lamplit.refuses("init", "--recovery-file", tmp_path / "no" / "out")
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "letter").write_text("mine")
    assert "something in this folder" in lamplit.refuses("init", "--recovery-file", tmp_path / "r")
    assert not (tmp_path / "r").exists(), "a code that opens nothing is not left lying about"
    assert "--recovery-file" in lamplit.refuses("init", code=2)


def test_init_makes_the_folders_above_or_says_why_not(tmp_path: Path, secrets: Path) -> None:
    (tmp_path / "file").write_text("mine")
    lamplit = REAL.by("--passphrase-file", secrets / "words", "--vault")
    deep = tmp_path / "not" / "there" / "v"
    assert lamplit(deep, "init", "--no-recovery-code") == str(deep)
    assert deep.parent.stat().st_mode & 0o777 == 0o700
    for where in (tmp_path / "file" / "v", tmp_path / ("x" * 300)):
        said = lamplit.refuses(where, "init", "--recovery-file", tmp_path / "code")
        assert "cannot be written" in said
        assert not (tmp_path / "code").exists()


def test_help_and_usage(program: Lamplit) -> None:
    plain = REAL
    for page in (plain("--help"), plain("help")):
        assert "standard input" in page
        assert "write an entry and print its id" in page
    assert plain("help", "write").startswith("usage: lamplit write")
    assert plain("--version").startswith("lamplit ")
    for wrong in (["nothing"], ["write", "a", "b", "c"], ["show"], ["help", "nothing"],
                  ["list", "--limit", "-3"], ["import", "x"], ["trash", "--restore"],
                  ["tags", "add"], ["edit", "x"], ["write", "--mood", "9", "x"],
                  ["search", " "], ["settings", "get", "nothing"], ["list", "--js"]):  # fmt: skip
        program.refuses(*wrong, code=2)


def test_every_command_has_a_page_and_completion_knows_it() -> None:
    from app.cli.completion import _pages
    from app.cli.parser import build

    names = set(_pages(build()))
    assert names >= {
        "init", "write", "edit", "list", "show", "search", "history", "trash", "restore-version",
        "tags", "import", "undo-import", "backup", "verify", "slots", "demo",
    }  # fmt: skip
    for shell in ("bash", "zsh", "fish"):
        script = Lamplit()("completion", shell)
        assert all(name in script for name in names)
    check = subprocess.run(["bash", "-n"], input=Lamplit()("completion", "bash"), text=True,
                           check=False)  # fmt: skip
    assert check.returncode == 0


def test_completion_offers_commands_and_options() -> None:
    script = Lamplit()("completion", "bash")
    asked = "COMP_WORDS=(lamplit --vault x lis); COMP_CWORD=3; _lamplit; echo ${COMPREPLY[@]};"
    asked += "COMP_WORDS=(lamplit list --st); COMP_CWORD=2; _lamplit; echo ${COMPREPLY[@]}"
    done = subprocess.run(
        ["bash", "-c", f"{script}\n{asked}"], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["list", "--starred"]


def test_starting_is_quick_and_loads_no_window() -> None:
    code = (
        "import sys; sys.argv = ['lamplit', '--help']; from app.__main__ import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = {'PySide6', 'sqlcipher3', 'zxcvbn', 'cryptography', 'PIL'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_texts_come_from_arguments_standard_input_and_not_from_two_places(
    program: Lamplit, folder: Path
) -> None:
    for arguments, stdin in ((["write", "said"], ""), (["write"], "piped\r\n"), (["write", "-"],
                             "\ufeffmarked\n\n")):  # fmt: skip
        program(*arguments, stdin=stdin)
    bodies = {program.json("show", item["id"])["body"] for item in program.json("list")}
    assert bodies == {"said", "piped", "marked"}
    both = REAL.by("--vault", folder, "--passphrase-file", "-")
    assert "cannot hold both" in both.refuses("write", "-", stdin=f"{WORDS}\ntext", code=2)
    assert len(both.json("list", stdin=WORDS)) == 3
    assert "empty" in program.refuses("write", stdin=" \n", code=2)
    assert "UTF-8" in program.refuses("write", stdin=b"caf\xe9")
    assert len(program.json("list")) == 3


def test_dates_and_zones_are_checked(lamplit: Lamplit) -> None:
    assert "time zone" in lamplit.refuses("write", "x", "--zone", "Mars/Olympus")
    assert "2026-11-22" in lamplit.refuses("write", "x", "--at", "soon")
    assert lamplit.json("list") == []
    for at, zone, utc in (
        ("2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00Z"),
        ("1900-01-01T00:00", "Europe/Paris", "1899-12-31T23:50:39Z"),
        ("9999-12-31T23:59:59", "UTC", "9999-12-31T23:59:59Z"),
        ("2026-11-22", "Pacific/Kiritimati", "2026-11-21T22:00:00Z"),
    ):
        ident = lamplit("write", "x", "--at", at, "--zone", zone)
        assert lamplit.json("show", ident)["created_at"] == utc


def test_editing_changes_only_what_is_given(lamplit: Lamplit) -> None:
    ident = lamplit("write", "first", "--title", "T", "--tag", "a", "--at", "2026-01-01T10:00Z")
    lamplit("edit", ident, "--append", "-", stdin="second")
    lamplit("edit", ident[:13], "--add-tag", "b", "--remove-tag", "A", "--star", "--hard",
            "--mood", "6", "--title", "", "--at", "2025-05-05T08:00",
            "--zone", "Asia/Tokyo")  # fmt: skip
    entry = lamplit.json("show", ident)
    assert entry["body"] == "first\n\nsecond"
    assert (entry["tags"], entry["title"], entry["mood"]) == (["b"], "", 6)
    assert (entry["starred"], entry["hard"]) == (True, True)
    assert (entry["created_at"], entry["zone"]) == ("2025-05-04T23:00:00Z", "Asia/Tokyo")
    lamplit("edit", ident, "--no-star")
    assert lamplit.json("show", ident)["starred"] is False
    versions = lamplit.json("history", ident)
    assert [item["body"] for item in versions] == ["first\n\nsecond"] * 2 + ["first"]
    assert [item["current"] for item in versions] == [True, False, False]
    lamplit("restore-version", versions[-1]["id"])
    entry = lamplit.json("show", ident)
    assert (entry["body"], entry["title"], entry["tags"]) == ("first", "T", ["a"])
    assert len(lamplit.json("history", ident)) == 4


def test_unknown_ids_are_said(lamplit: Lamplit) -> None:
    lamplit("write", "one")
    lamplit("write", "two")
    for wrong in ("ffff", "zz", str(UUID(int=1))):
        assert "no such entry" in lamplit.refuses("show", wrong)
    assert "Several entries" in lamplit.refuses("show", "0")
    assert "no such version" in lamplit.refuses("restore-version", "1")
    assert "no such attachment" in lamplit.refuses("save-copy", "1", "x")
    assert "no such import" in lamplit.refuses("undo-import", "1")
    assert "no such key" in lamplit.refuses("slots", "remove", "no-such")


def test_lists_are_filtered(lamplit: Lamplit) -> None:
    for day, tag, mood in (("01", "a", "1"), ("02", "b", "4"), ("03", "a", "7")):
        lamplit("write", f"day {day}", "--at", f"2026-01-{day}", "--tag", tag, "--mood", mood)

    def days(*filters: str) -> list[str]:
        return [item["created_at"][8:10] for item in lamplit.json("list", *filters)]

    assert days() == ["03", "02", "01"]
    assert days("--tag", "A") == ["03", "01"]
    assert days("--from", "2026-01-02") == ["03", "02"]
    assert days("--to", "2026-01-02", "--mood", "1-3") == ["01"]
    assert days("--limit", "1", "--offset", "1") == ["02"]
    assert days("--starred") == []
    assert "2026-11" in lamplit.refuses("list", "--from", "soon")


def test_searching_as_the_page_says(lamplit: Lamplit) -> None:
    lamplit("write", "-", stdin="The river rose over the quinces")
    lamplit("write", "-", stdin="A dry river")
    assert len(lamplit.json("search", "river")) == 2
    assert len(lamplit.json("search", "river", "-dry")) == 1
    assert len(lamplit.json("search", '"the river"')) == 1
    assert len(lamplit.json("search", "-", stdin="quinces\n")) == 1
    assert lamplit.json("search", "inces") == []
    (hit,) = lamplit.json("search", "inces", "--inside-words")
    ((start, end),) = hit["hits"]
    assert hit["snippet"][start:end] == "inces"
    assert len(lamplit.json("search", "river", "--all", "--limit", "1")) == 1
    assert "not a filter" in lamplit.refuses("search", "is:odd")


def test_trash_and_tags(lamplit: Lamplit) -> None:
    one, two = lamplit("write", "one #inline"), lamplit("write", "two")
    lamplit("tags", "add", "x", one, two)
    assert lamplit.json("tags") == [{"tag": "x", "entries": 2}, {"tag": "inline", "entries": 1}]
    lamplit("tags", "remove", "x", one)
    lamplit("trash", one, two)
    assert lamplit.json("list") == []
    assert {item["id"] for item in lamplit.json("trash", "--list")} == {one, two}
    lamplit("trash", "--restore", two)
    assert [item["id"] for item in lamplit.json("list")] == [two]
    assert "--yes" in lamplit.refuses("trash", "--empty", code=2)
    lamplit("trash", "--empty", "--yes")
    assert lamplit.json("trash") == []
    assert "no such entry" in lamplit.refuses("show", one)
