"""What others script against: names, shapes, exit codes."""

import json
import os
import pty
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path
from uuid import UUID

import pytest

from app.paths import folders
from tests.cli.conftest import CODE, Lamplit
from tests.making import WORDS, files_of

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
        "pages", "structure", "words", "substrings", "entries", "attachments", "keys",
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
    asked = "COMP_WORDS=(lamplit --vault x li); COMP_CWORD=3; _lamplit; echo ${COMPREPLY[@]};"
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
            "--mood", "6", "--title", "", "--at", "2025-05-05T08:00", "--zone", "Asia/Tokyo")  # fmt: skip
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
    assert "no such key" in lamplit.refuses("slots", "remove", "1")


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


def test_a_file_goes_in_and_comes_out(lamplit: Lamplit, tmp_path: Path) -> None:
    ident = lamplit("write", "with a file")
    source = tmp_path / "holiday photo.bin"
    source.write_bytes(os.urandom(700_000))
    kept = lamplit("attach", ident, source)
    (item,) = lamplit.json("show", ident)["attachments"]
    assert {"id", "name", "bytes", "mime"} <= set(item)
    assert (item["id"], item["name"], item["bytes"]) == (kept, source.name, 700_000)
    (tmp_path / "out").mkdir()
    lamplit("save-copy", kept, tmp_path / "out")
    assert (tmp_path / "out" / source.name).read_bytes() == source.read_bytes()
    assert "already a file" in lamplit.refuses("save-copy", kept, tmp_path / "out")
    assert "could not be read" in lamplit.refuses("attach", ident, tmp_path / "missing")
    assert "could not be read" in lamplit.refuses("attach", ident, tmp_path)


def markdown(folder: Path) -> Path:
    folder.mkdir()
    (folder / "one.md").write_text(
        "---\ndate: 2024-05-05 08:00\ntags: [a, b]\n---\nFirst ![](p.png)\n"
    )
    (folder / "two.md").write_text("---\ndate: 2024-05-06T09:00:00Z\n---\nSecond\n")
    return folder


def test_an_import_is_planned_done_known_again_and_undone(lamplit: Lamplit, tmp_path: Path) -> None:
    notes = markdown(tmp_path / "notes")
    own = lamplit("write", "own")
    keys = {"import_id", "new", "same", "differing", "attachments", "missing", "problems"}
    plan = lamplit.json("import", notes, "--format", "markdown", "--zone", "Asia/Tokyo", "--plan")
    assert set(plan) >= keys
    assert plan["import_id"] is None
    assert (plan["new"], plan["missing"]) == (2, 1)
    assert len(lamplit.json("list")) == 1
    done = lamplit.json("import", notes, "--zone", "Asia/Tokyo", "--yes")
    assert (done["new"], done["same"]) == (2, 0)
    entries = {item["created_at"]: item for item in lamplit.json("list")}
    assert set(entries) >= {"2024-05-04T23:00:00Z", "2024-05-06T09:00:00Z"}
    again = lamplit.json("import", notes, "--zone", "Asia/Tokyo", "--yes")
    assert (again["import_id"], again["new"], again["same"]) == (None, 0, 2)
    (listed,) = lamplit.json("imports")
    assert (listed["import_id"], listed["entries"]) == (done["import_id"], 2)
    lamplit("undo-import", done["import_id"])
    assert [item["id"] for item in lamplit.json("list")] == [own]
    assert lamplit.json("verify")["ok"]
    assert "already undone" in lamplit.refuses("undo-import", done["import_id"])


def test_what_cannot_be_imported_is_said(lamplit: Lamplit, tmp_path: Path) -> None:
    (tmp_path / "a.xyz").write_bytes(os.urandom(100))
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("Journal.json", '{"entries": [{"uuid": ')
    for path in (tmp_path / "a.xyz", tmp_path / "missing", tmp_path / "bad.zip"):
        lamplit.refuses("import", path, "--yes")
    assert "no format" in lamplit.refuses("import", tmp_path / "bad.zip", "--format", "x", "--plan")
    assert "--mood" in lamplit.refuses("import", tmp_path, "--plan", "--mood", "x", code=2)
    assert lamplit.json("imports") == []


def test_backups_are_made_counted_and_listed(lamplit: Lamplit, secrets: Path) -> None:
    assert lamplit.json("backup", "--list") == []
    lamplit("write", "words")
    made = lamplit.json("backup")
    assert made["entries"] == 1
    (listed,) = lamplit.json("backup", "--list")
    assert (listed["path"], listed["at"]) == (made["path"], made["at"])
    inside = Lamplit().by("--vault", made["path"], "--passphrase-file", secrets / "words")
    assert len(inside.json("list")) == 1


def test_keys_are_added_changed_and_removed(
    lamplit: Lamplit, folder: Path, secrets: Path, tmp_path: Path
) -> None:
    kinds = [item["kind"] for item in lamplit.json("slots")]
    assert kinds == ["passphrase", "recovery_code"]
    key = lamplit(
        "slots", "add", "key-file", "--key-file-out", tmp_path / "key", "--label", "stick"
    )
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    by_file = Lamplit().by("--vault", folder, "--key-file", tmp_path / "key")
    assert by_file.json("list") == []
    listed = by_file.json("slots", "list")
    assert [(item["label"], item["used_now"]) for item in listed] == [
        ("mine", False), ("paper", False), ("stick", True),
    ]  # fmt: skip
    (secrets / "new").write_text("another one entirely\n")
    changed = by_file("slots", "change", listed[0]["id"], "--new-passphrase-file", secrets / "new")
    assert "did not open" in lamplit.refuses("list")
    new = Lamplit().by("--vault", folder, "--passphrase-file", secrets / "new")
    assert new.json("list") == []
    new("slots", "remove", key)
    new("slots", "remove", listed[1]["id"])
    assert "did not open" in by_file.refuses("list")
    assert "last way" in new.refuses("slots", "remove", changed)
    code = new("slots", "add", "recovery-code", "--recovery-file", tmp_path / "code")
    assert (
        Lamplit().by("--vault", folder, "--recovery-code-file", tmp_path / "code").json("list")
        == []
    )
    assert code != CODE
    assert "keychain" in new.refuses("slots", "add", "keychain")


def test_a_new_key_for_everything_shuts_old_copies_out(
    lamplit: Lamplit, folder: Path, secrets: Path, tmp_path: Path
) -> None:
    lamplit("write", "words")
    lamplit("backup")
    (secrets / "new").write_text("another one entirely\n")
    old_keys = (folder / "keys.json").read_bytes()
    done = lamplit.run("slots", "rekey", "--new-passphrase-file", secrets / "new",
                       "--recovery-file", tmp_path / "code", "--delete-backups")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "did not open" in lamplit.refuses("list")
    new = Lamplit().by("--vault", folder, "--passphrase-file", secrets / "new")
    assert len(new.json("list")) == 1
    (backup,) = new.json("backup", "--list")
    assert "did not open" in lamplit.by(
        "--vault", backup["path"], "--passphrase-file", secrets / "words"
    ).refuses("list")
    assert new.json("verify")["ok"]
    for name in ("keys.json", "keys.twin.json"):
        (folder / name).write_bytes(old_keys)
    assert "cannot be read with this journal's keys" in lamplit.refuses("list")


def test_settings_and_words(lamplit: Lamplit) -> None:
    lamplit("settings", "set", "device", "desk")
    lamplit("settings", "set", "lock_after", "30")
    assert lamplit("settings", "get", "lock_after") == "30"
    assert lamplit.json("settings", "get", "device")["value"] == "desk"
    assert "0 to 240" in lamplit.refuses("settings", "set", "lock_after", "999", code=2)
    Lamplit()("settings", "set", "theme", "lamplight")
    assert Lamplit()("settings", "get", "theme") == "lamplight"
    assert json.loads(folders().machine.read_text())["theme"] == "lamplight"
    values = {item["key"]: item["value"] for item in lamplit.json("settings")}
    assert (values["theme"], values["device"], values["spelling"]) == ("lamplight", "desk", True)
    ident = lamplit("write", "words")
    assert lamplit.json("history", ident)[0]["device"] == "desk"
    lamplit("words", "add", "quincy", "zzz")
    lamplit("words", "remove", "zzz")
    assert lamplit.json("words") == ["quincy"]


def test_the_only_journal_in_the_usual_place_needs_no_name(secrets: Path, tmp_path: Path) -> None:
    lamplit = Lamplit().by("--passphrase-file", secrets / "words")
    assert "no journal yet" in lamplit.refuses("list")
    first = lamplit("init", "--recovery-file", tmp_path / "code")
    assert Path(first) == folders().vaults / "Journal.lamplit"
    assert lamplit.json("list") == []
    second = folders().vaults / "Second.lamplit"
    lamplit.by("--vault", second, "--passphrase-file", secrets / "words")(
        "init", "--no-recovery-code"
    )
    assert "more than one" in lamplit.refuses("list")


def test_a_journal_is_deleted_only_by_its_name(lamplit: Lamplit, folder: Path) -> None:
    lamplit("write", "words")
    lamplit("backup")
    assert folder.name in lamplit.refuses("delete-vault", code=2)
    assert "Nothing was deleted" in lamplit.refuses("delete-vault", "--yes", "wrong", code=2)
    assert len(lamplit.json("list")) == 1
    lamplit("delete-vault", "--yes", folder.name)
    assert not folder.exists()
    assert "no journal" in lamplit.refuses("list")


def test_an_entry_cannot_steer_the_terminal(lamplit: Lamplit) -> None:
    evil = "\x1b]0;owned\x07\x1b[2Jred\x9b31m \u202egnp.exe\r over"
    ident = lamplit("write", "-", "--tag", "t\x1b[1m", stdin=f"{evil}\n\n{evil}")
    lamplit("edit", ident, "--title", evil, "--place", evil)
    for command in (["list"], ["show", ident], ["search", "red"], ["history", ident, "--text"],
                    ["tags"], ["list", "--json"], ["show", ident, "--json"]):  # fmt: skip
        printed = lamplit(*command)
        assert not any(
            (ord(char) < 32 and char not in "\n\t") or char in "\x7f\x9b\u202e" for char in printed
        ), command
    assert lamplit.json("show", ident)["title"] == evil, "the words themselves are untouched"


def test_every_script_is_printed_whatever_the_locale(
    program: Lamplit, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "東京 – ночь 🌙 é"
    for name in ("LC_ALL", "LANG"):
        monkeypatch.setenv(name, "C")
    program("write", "-", stdin=text)
    assert text in program("list")
    assert program.json("list")[0]["heading"] == text


def test_an_unknown_passphrase_is_asked_for_only_on_a_terminal(folder: Path) -> None:
    assert "no terminal" in Lamplit().by("--vault", folder).refuses("list")


def on_terminal(arguments: list[str], answers: list[str]) -> tuple[int, str]:
    """Run the program on a terminal of its own, typing the answers as they are asked for."""
    pid, terminal = pty.fork()
    if not pid:
        os.execv(sys.executable, [sys.executable, "-m", "app", *arguments])
    shown = b""
    for answer in answers:
        while not shown.rstrip().endswith((b":", b"]")):
            shown += os.read(terminal, 1000)
        shown += b"\n"
        time.sleep(0.1)  # getpass throws away what was typed before it asked
        os.write(terminal, f"{answer}\n".encode())
    try:
        while piece := os.read(terminal, 1000):
            shown += piece
    except OSError:
        pass  # the other end is closed
    _, status = os.waitpid(pid, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_on_a_terminal_the_passphrase_is_asked_for_and_not_shown(
    folder: Path, lamplit: Lamplit
) -> None:
    lamplit("write", "the river")
    code, shown = on_terminal(["--vault", str(folder), "list"], [WORDS])
    assert (code, WORDS in shown) == (0, False)
    assert "the river" in shown


def test_on_a_terminal_the_recovery_code_is_shown_once_and_asked_back(tmp_path: Path) -> None:
    vault = tmp_path / "v"
    code, shown = on_terminal(["--vault", str(vault), "init"], ["abc", "abc", "not the code"])
    assert code == 0
    assert "could be guessed within a minute" in shown
    assert "That is not the code" in shown
    (line,) = [line.strip() for line in shown.splitlines() if line.count("-") == 7]
    (tmp_path / "code").write_text(line)
    by_code = Lamplit().by("--vault", vault, "--recovery-code-file", tmp_path / "code")
    assert by_code.json("list") == []
    code, shown = on_terminal(["--vault", str(tmp_path / "w"), "init"], ["abc", "abd"])
    assert (code, "differ" in shown) == (1, True)
    assert not (tmp_path / "w").exists()


def test_ctrl_c_ends_with_130_and_keeps_what_was_there(lamplit: Lamplit, folder: Path) -> None:
    lamplit("write", "kept")
    before = files_of(folder)
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "write", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    time.sleep(1.0)
    running.send_signal(signal.SIGINT)
    out, error = running.communicate(timeout=30)
    assert running.returncode == 130
    assert (out, error) == (b"", b"")
    assert files_of(folder) == before


def test_a_closed_pipe_is_no_mistake_of_ours(lamplit: Lamplit) -> None:
    for number in range(3):
        lamplit("write", f"entry {number} " + "words " * 20_000)
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "history", "--json", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    running.communicate()
    ident = lamplit.json("list")[0]["id"]
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "show", ident],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    assert running.stderr.read() == b""
    assert running.wait(30) == 1
    running.stderr.close()
    assert not folders().crashes.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_output_that_cannot_be_written_is_said(lamplit: Lamplit) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", *lamplit.before, "settings"],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


def test_a_mistake_of_ours_leaves_a_report_without_values(tmp_path: Path) -> None:
    code = (
        "import sys, app.cli.showing as showing\n"
        "def broken(world, options):\n"
        "    secret = 'the words of an entry'\n"
        "    raise ValueError(secret)\n"
        "showing.help_page = broken\n"
        "sys.argv = ['lamplit', 'help']\n"
        "from app.__main__ import main\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    (report,) = folders().crashes.iterdir()
    assert str(report) in done.stderr
    text = report.read_text()
    assert "builtins.ValueError" in text
    assert "app/cli/main.py" in text
    assert "<string>:4 broken" in text
    for secret in ("the words", str(tmp_path), str(Path.home())):
        assert secret not in text + done.stderr.replace(str(report), "")
    assert report.stat().st_mode & 0o777 == 0o600


def test_no_core_is_dumped(lamplit: Lamplit) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "app", *lamplit.before, "write"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    limits = Path(f"/proc/{running.pid}/limits")
    if not limits.exists():
        running.kill()
        pytest.skip("this system has no /proc")
    found = ""
    for _ in range(100):
        found = next(line for line in limits.read_text().splitlines() if "core" in line)
        if found.split()[4:6] == ["0", "0"]:
            break
        threading.Event().wait(0.05)
    running.communicate(b"words")
    assert found.split()[4:6] == ["0", "0"]
