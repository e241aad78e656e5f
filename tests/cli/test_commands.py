"""Files, imports, backups, keys, settings: what each command does and says."""

import json
import os
import zipfile
from pathlib import Path

from app.paths import folders
from tests.cli.calling import CODE, Lamplit


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
