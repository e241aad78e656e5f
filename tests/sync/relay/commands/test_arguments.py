"""The command line: what it takes, what it refuses, where everything is kept, what is secret."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NoReturn

import pytest

from sync.relay.chunks.s3 import S3Chunks
from sync.relay.commands.opening import Relay
from sync.relay.commands.places import data_folder
from sync.relay.commands.world import CommandError, World, readable
from sync.relay.config import Config, ConfigError, parse
from sync.relay.gate import check_token
from tests.sync.making import Source
from tests.sync.relay.commands.relays import call, join, refused, run_here, serving, told


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("help-me",), ("--verbose",), ("mint", "--count", "0"), ("mint", "--count", "1001"),
        ("mint", "--count", "-1"), ("mint", "--days", "x"), ("mint", "extra"), ("backup",),
        ("serve", "--listne", "127.0.0.1:1"), ("serve", "--json"), ("backup", "a", "b"),
        ("stats", "--dat", "x"), ("mint", "--count", "٣٣٣٣"),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_sentence(arguments: tuple[str, ...]) -> None:
    sentence = refused(*arguments, code=2)
    assert "See `lamplit-relay" in sentence


def test_every_command_explains_itself() -> None:
    commands = ("serve", "mint", "stats", "check", "backup", "restore", "migrate")
    overview = call("--help")
    assert overview.returncode == 0
    for command in commands:
        assert f"\n    {command} " in overview.stdout
        result = call(command, "--help")
        assert result.returncode == 0
        assert "--config FILE" in result.stdout
    assert call("--version").stdout.startswith("lamplit-relay ")


def test_a_mistake_of_ours_tells_no_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("a secret")

    monkeypatch.setattr("sync.relay.commands.stats.readable", fail)
    with serving("--data", tmp_path, log=tmp_path.with_name("log")):
        pass
    code, out, err = run_here("stats", "--data", tmp_path)
    assert (code, out) == (1, "")
    assert err.startswith("The relay made a mistake and stopped (KeyError). Nothing that was")
    assert "sync.relay.commands.stats:" in err
    assert "secret" not in err


def test_a_reader_that_has_enough_is_no_mistake(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sync.relay", "serve", "--print-config"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    process.stdout.close()
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (1, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_streams_that_were_closed_are_no_mistake(tmp_path: Path, closed: str) -> None:
    """Nothing of what is opened later gets the number of a stream that somebody writes to."""
    places = (tmp_path / "relay", tmp_path / "socket", tmp_path / "pid")
    script = f'"$1" -m sync.relay serve --data "$2" --uds "$3" {closed} & echo $! >"$4"; wait $!'
    command = ["sh", "-c", script, "sh", sys.executable, *map(str, places)]
    project = Path(__file__).resolve().parents[4]
    process = subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL)
    while not places[1].exists():
        assert process.poll() is None
        time.sleep(0.02)
    for number in range(3):
        target = Path(f"/proc/{places[2].read_text().strip()}/fd/{number}")
        if target.parent.exists():
            assert not str(target.readlink()).startswith(("socket:", "anon_inode:", str(places[0])))
    os.kill(int(places[2].read_text()), signal.SIGTERM)
    assert process.wait(60) == 0
    if ">" in closed:
        hushed = subprocess.run(
            ["sh", "-c", f'"$1" -m sync.relay stats --data "$2" {closed}', *command[3:]],
            cwd=project, check=False, timeout=60,
        )  # fmt: skip
        assert hushed.returncode == 0


@pytest.mark.parametrize("command", ["stats", "mint", "check", "backup"])
def test_a_folder_of_somebody_else_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    def refuse(_: Path) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    target = (tmp_path / "kept",) if command == "backup" else ()
    code, out, err = run_here(command, *target, "--data", tmp_path / "theirs")
    assert (code, out) == (1, "")
    assert err == "The database's file cannot be reached: Permission denied.\n"
    assert not {"kept", "theirs"} & {path.name for path in tmp_path.iterdir()}


# --- tokens


def test_tokens_are_minted_while_the_relay_runs(tmp_path: Path, source: Source) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log") as served:
        result = call("mint", "--count", "3", "--data", data)
        assert (result.returncode, result.stderr) == (0, "")
        tokens = result.stdout.splitlines()
        assert len(set(tokens)) == 3
        for token in tokens:
            join(served, token, source)
        assert told("stats", "--data", data)["logs"] == 3


def test_tokens_are_minted_while_it_does_not_run(tmp_path: Path, source: Source) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log"):
        pass
    before = (data / "relay.db").read_bytes()
    (token,) = told("mint", "--data", data)["tokens"]
    assert (data / "relay.db").read_bytes() == before, "making tokens writes nothing"
    with serving("--data", data, log=tmp_path / "log") as served:
        join(served, token, source)


def test_a_token_is_good_for_the_days_that_were_asked_for(tmp_path: Path) -> None:
    with serving("--data", tmp_path, log=tmp_path.with_name("log")):
        pass
    code, out, _ = run_here("mint", "--days", "5", "--data", tmp_path)
    assert code == 0
    import asyncio

    from sync.relay.stores.copies.sqlite import SqliteSource

    async def key() -> bytes:
        async with SqliteSource(tmp_path / "relay.db") as rows:
            return (await rows.about()).identity.mint_key

    today = 1_795_000_000 // 86_400
    spent = check_token(out.strip(), asyncio.run(key()), today + 5, b"use")
    assert spent.expires == today + 6


def test_counts_are_told(tmp_path: Path, source: Source) -> None:
    data = tmp_path / "relay"
    with serving("--data", data, log=tmp_path / "log") as served:
        (token,) = told("mint", "--data", data)["tokens"]
        member = join(served, token, source)
        assert member.post(b"x" * 1000) == 201
        found = told("stats", "--data", data)
        assert found["generation"] == served.ask("GET", "/v1")[1]["lamplit-generation"]
        assert (found["logs"], found["entries"], found["bytes"]) == (1, 1, 1000)
        assert (found["attachments"], found["boxes"], found["waiting"]) == (0, 0, 0)
        assert found["disk"] > 8192
        text = call("stats", "--data", data).stdout
        assert "circles               1\n" in text
        assert "entries               1 (1000 bytes)\n" in text


def test_sizes_are_readable() -> None:
    assert [readable(n) for n in (0, 1023, 1024, 1536, 5 << 20, 7 << 30, 3 << 40, 3 << 50)] == [
        "0 bytes", "1023 bytes", "1.0 KiB", "1.5 KiB", "5.0 MiB", "7.0 GiB", "3.0 TiB",
        "3072.0 TiB",
    ]  # fmt: skip


def test_an_sqlite_relay_needs_no_migration(tmp_path: Path) -> None:
    assert told("migrate", "--data", tmp_path)["steps"] == 0
    assert "brought up to date by `serve`" in call("migrate", "--data", tmp_path).stdout


# --- places and secrets


def place(environ: dict[str, str], text: str = "", platform: str = "linux") -> Path:
    return data_folder(parse(text), environ, platform)


def test_where_everything_is_kept() -> None:
    home = Path.home()
    assert place({}) == home / ".local" / "state" / "lamplit-relay"
    assert place({"XDG_STATE_HOME": "/srv/state"}) == Path("/srv/state/lamplit-relay")
    assert place({"XDG_STATE_HOME": "relative"}) == home / ".local" / "state" / "lamplit-relay"
    under_systemd = {"STATE_DIRECTORY": "/var/lib/relay:/var/lib/more", "XDG_STATE_HOME": "/srv"}
    assert place(under_systemd) == Path("/var/lib/relay")
    assert place(under_systemd, 'data = "/srv/relay"') == Path("/srv/relay")
    mac = home / "Library" / "Application Support" / "lamplit-relay"
    assert place({}, platform="darwin") == mac
    local = {"LOCALAPPDATA": "/srv/Local"}
    assert place(local, platform="win32") == Path("/srv/Local/lamplit-relay")
    assert place({}, platform="win32") == home / "AppData" / "Local" / "lamplit-relay"


def test_without_a_home_a_folder_has_to_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> NoReturn:
        raise RuntimeError

    monkeypatch.setattr(Path, "home", nowhere)
    for platform in ("linux", "darwin", "win32"):
        with pytest.raises(ConfigError, match=r"no home folder .* name a folder with --data\.$"):
            place({}, platform=platform)
    assert place({}, 'data = "/srv/relay"') == Path("/srv/relay")


def test_a_socket_in_an_unknown_home_is_told(tmp_path: Path) -> None:
    file = tmp_path / "relay.toml"
    file.write_text('listen = []\nunix_sockets = ["~nobody-knows/x"]\n', "utf-8")
    assert "not known" in refused("serve", "--data", tmp_path / "new", "--config", file)


def relay(text: str, folder: Path, **environ: str) -> Relay:
    world = World(sys.stdout, sys.stderr, environ, lambda: 0.0, bytes)
    return Relay(parse(text, folder), world)


def test_the_password_comes_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("p@ss/wörd\n", "utf-8")
    text = '[postgresql]\ndsn = "postgresql://lamplit@one,two/relay?sslmode=require"\n'
    assert relay(text, tmp_path).dsn.startswith("postgresql://lamplit@one,two/relay")
    dsn = relay(text + 'password_file = "pw"', tmp_path).dsn
    assert dsn == "postgresql://lamplit:p%40ss%2Fw%C3%B6rd@one,two/relay?sslmode=require"


def test_systemd_hands_secrets_over(tmp_path: Path) -> None:
    (tmp_path / "credentials").mkdir()
    (tmp_path / "credentials" / "pw").write_text("from systemd")
    (tmp_path / "pw").write_text("from beside")
    text = '[postgresql]\ndsn = "postgresql://lamplit@one/relay"\npassword_file = "pw"\n'
    handed = relay(text, tmp_path, CREDENTIALS_DIRECTORY=str(tmp_path / "credentials"))
    assert "from%20systemd" in handed.dsn
    assert "from%20beside" in relay(text, tmp_path).dsn


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('dsn = "postgresql://lamplit:pw@one/relay"', '"postgresql.dsn" holds a password'),
        ('dsn = "postgresql://one/relay?password=pw"', '"postgresql.dsn" holds a password'),
        ('dsn = "mysql://one/relay"', "must begin with postgresql://"),
        ('dsn = "postgresql://one/relay"\npassword_file = "pw"', "names no user"),
        ('dsn = "postgresql://a@one/relay"\npassword_file = "none"', "cannot be read: No such"),
        ('dsn = "postgresql://a@one/relay"\npassword_file = "empty"', "must hold one line"),
        ('dsn = "postgresql://a@one/relay"\npassword_file = "two"', "must hold one line"),
        ('dsn = "postgresql://a@one/relay"\npassword_file = "bytes"', "is not UTF-8 text"),
    ],
)
def test_mistakes_about_the_database_are_told(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "pw").write_text("pw")
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "two").write_text("one\ntwo\n")
    (tmp_path / "bytes").write_bytes(b"\xff")
    with pytest.raises(CommandError, match=words):
        _ = relay("[postgresql]\n" + text, tmp_path).dsn


def test_the_bucket_is_as_set(tmp_path: Path) -> None:
    (tmp_path / "id").write_text("KEY")
    (tmp_path / "secret").write_text("SECRET")
    text = (
        '[s3]\nbucket = "b"\nendpoint = "http://127.0.0.1:9"\naccess_key_file = "id"\n'
        'secret_key_file = "secret"\n'
    )
    found = relay(text, tmp_path)
    assert found.chunks_folder is None
    assert isinstance(found.chunks(), S3Chunks)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    sentence = refused("serve", "--data", tmp_path / "file" / "relay", "--listen", "127.0.0.1:0")
    assert sentence == f"{tmp_path / 'file' / 'relay'} cannot be made: Not a directory."


def test_the_places_agree_with_the_store() -> None:
    from sync.relay.commands import places
    from sync.relay.stores.sqlite import connection

    assert places.DATABASE == connection.DATABASE
    assert places.LOCK == connection.LOCK


def test_what_is_printed_for_programs_is_json(tmp_path: Path) -> None:
    with serving("--data", tmp_path, log=tmp_path.with_name("log")):
        for command in ("mint", "stats", "check"):
            assert isinstance(json.loads(call(command, "--data", tmp_path, "--json").stdout), dict)
    assert Config({}).given == {}
