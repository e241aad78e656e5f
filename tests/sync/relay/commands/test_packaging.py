"""What packages of the relay are made of: read, checked by their own tools where those are here."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from sync.relay import options
from sync.relay.commands.parser import parse as understood
from sync.relay.config import parse
from tests.sync.making import Source
from tests.sync.relay.commands.relays import Served, join, serving, told

UNIT = "lamplit-relay.service"


@pytest.fixture
def packages(project: Path) -> Path:
    """The folder with the packages' files."""
    return project / "packaging" / "relay"


def need(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    return found


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


# --- systemd


def directives(unit: Path) -> list[tuple[str, str]]:
    lines = (line.strip() for line in unit.read_text("utf-8").splitlines())
    pairs = (line.partition("=") for line in lines if line and line[0] not in "#[")
    return [(name, value) for name, _, value in pairs]


def test_the_unit_is_understood(packages: Path, tmp_path: Path) -> None:
    """Except that its program is not installed here, so that another stands in its place."""
    analyze = need("systemd-analyze")
    text = (packages / UNIT).read_text("utf-8")
    (tmp_path / UNIT).write_text(
        re.sub(r"ExecStart=\S+", f"ExecStart={shutil.which('true')}", text)
    )
    result = run(analyze, "verify", "--man=no", tmp_path / UNIT)
    assert (result.returncode, result.stderr) == (0, "")


def test_the_unit_leaves_little_to_an_intruder(packages: Path) -> None:
    analyze = need("systemd-analyze")
    result = run(
        analyze, "security", "--offline=yes", "--threshold=15", "--no-pager", packages / UNIT
    )
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr


def test_the_unit_and_its_settings_agree(packages: Path) -> None:
    unit = dict(directives(packages / UNIT))
    config = parse((packages / "relay.toml").read_text("utf-8"))
    assert config[options.DATA] == f"/var/lib/{unit['StateDirectory']}"
    assert f"--config /etc/{unit['ConfigurationDirectory']}/relay.toml" in unit["ExecStart"]
    commented = parse((packages / "relay.toml").read_text("utf-8").replace("#unix", "unix"))
    (socket,) = commented[options.UNIX_SOCKETS]
    assert socket.startswith(f"/run/{unit['RuntimeDirectory']}/")
    assert f"unix:{socket}" in (packages / "torrc").read_text("utf-8")


def allowed_calls(unit: Path) -> set[str]:
    """The system calls that the unit's filter lets through."""
    analyze = need("systemd-analyze")
    # What systemd always lets through, so that it can start anything at all.
    allowed = set(expand(analyze, ["@default"]))
    for name, value in directives(unit):
        if name != "SystemCallFilter":
            continue
        if value.startswith("~"):
            allowed -= set(expand(analyze, value[1:].split()))
        else:
            allowed |= set(expand(analyze, value.split()))
    return allowed


def expand(analyze: str, names: Iterable[str]) -> Iterable[str]:
    for name in names:
        if not name.startswith("@"):
            yield name
            continue
        lines = run(analyze, "syscall-filter", name).stdout.splitlines()[1:]
        inside = [line.strip() for line in lines if line.strip() and "#" not in line]
        assert inside, name
        yield from expand(analyze, inside)


@pytest.mark.slow
def test_the_unit_lets_through_every_system_call_the_relay_makes(
    packages: Path, tmp_path: Path, source: Source
) -> None:
    """A relay that starts, takes tokens and entries, answers readers, and stops."""
    allowed, strace = allowed_calls(packages / UNIT), need("strace")
    traced = tmp_path / "calls"
    program = f"{sys.executable} -m sync.relay serve --data {tmp_path / 'relay'}"
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(
            [strace, "-f", "-qq", "-o", str(traced), *program.split(), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        assert process.stdout
        first = process.stdout.readline()
        if not first:
            pytest.skip(f"strace may not trace here: {(tmp_path / 'log').read_text()[:200]}")
        served = Served(process, [first.rstrip("\n")])
        (token,) = told("mint", "--data", tmp_path / "relay")["tokens"]
        member = join(served, token, source)
        assert member.post(b"x" * 5000) == 201
        assert len(member.read()) == 1
    finally:
        # strace hands the signal on to what it traces.
        run("kill", "-TERM", child_of(process.pid))
        process.communicate(timeout=60)
    made = set(re.findall(r"^\d+ +(?:<\.\.\. )?([a-z_0-9]+)\(", traced.read_text(), re.MULTILINE))
    assert {"fdatasync", "fsync"} & made
    # SQLite gives its files to the database's owner, as root only; the service is not root.
    as_root = {"fchown"} if os.geteuid() == 0 else set()
    assert sorted(made - allowed - as_root) == []


def child_of(pid: int) -> str:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return children[0]


# --- containers


def test_what_the_container_copies_is_there(project: Path, packages: Path) -> None:
    text = (packages / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    copied = [line.split()[1:-1] for line in text.splitlines() if line.startswith("COPY ")]
    names = [name for group in copied for name in group if not name.startswith("--")]
    assert "requirements/relay.txt" in names
    for name in names:
        assert name == "/relay" or (project / name).exists(), name
    stages = text.split("\nFROM ")
    assert "\nUSER 8470:8470\n" in stages[-1]
    for line in re.findall(r"pip install[^&\n]*", text):
        assert "--require-hashes" in line or "--no-deps" in line
        assert "--index-url" not in line


def test_the_container_takes_the_build_tool_by_its_hashes(project: Path, packages: Path) -> None:
    text = (packages / "Containerfile").read_text("utf-8")
    (program,) = re.findall(r"RUN awk '([^']+)'", text)
    found = run(need("awk"), program, project / "requirements" / "dev.txt").stdout
    (first, *rest) = [line for line in found.splitlines() if not line.lstrip().startswith("#")]
    assert re.fullmatch(r"uv-build==[\d.]+ \\", first)
    assert rest
    assert all(line.strip().startswith("--hash=sha256:") for line in rest)


@pytest.fixture
def compose(packages: Path) -> dict[str, Any]:
    """The compose file."""
    found = yaml.safe_load((packages / "compose.yaml").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def test_a_cell_is_put_together_from_what_it_declares(
    compose: dict[str, Any], packages: Path, project: Path
) -> None:
    services = compose["services"]
    assert services.keys() == {"relay-1", "relay-2", "migrate", "database", "store", "caddy"}
    for name, service in services.items():
        assert set(service.get("secrets", ())) <= compose["secrets"].keys(), name
        assert set(service["networks"]) <= compose["networks"].keys(), name
        assert set(service.get("depends_on", ())) <= services.keys()
        assert {one["source"] for one in service.get("configs", ())} <= compose["configs"].keys()
        # Only Caddy is reachable from outside.
        assert ("ports" in service) == (name == "caddy")
        named = {volume.partition(":")[0] for volume in service.get("volumes", ())}
        assert {volume for volume in named if "/" not in volume} <= compose["volumes"].keys()
    build = services["relay-1"]["build"]
    assert (packages / build["context"]).resolve() == project
    assert (project / build["dockerfile"]).is_file()


def test_the_cells_settings_are_those_of_the_relay(compose: dict[str, Any]) -> None:
    text = compose["configs"]["relay"]["content"]
    config = parse(text)
    services = compose["services"]
    caddy = services["caddy"]["networks"]["outside"]["ipv4_address"]
    assert config[options.PROXIES] == (f"{caddy}/32",)
    assert config[options.BEHIND_PROXY]
    assert config[options.LISTEN] == ("0.0.0.0:8470",)
    database = services["database"]["environment"]
    user, name = database["POSTGRES_USER"], database["POSTGRES_DB"]
    assert config[options.POSTGRESQL_DSN] == f"postgresql://{user}@database/{name}"
    files = (
        options.POSTGRESQL_PASSWORD_FILE,
        options.S3_ACCESS_KEY_FILE,
        options.S3_SECRET_KEY_FILE,
    )
    for option in files:
        folder, _, secret = config[option].rpartition("/")
        assert folder == "/run/secrets"
        assert secret in services["relay-1"]["secrets"]
    assert "synchronous_commit=on" in services["database"]["command"]
    upstreams = services["caddy"]["environment"]["RELAY_UPSTREAMS"].split()
    assert upstreams == ["relay-1:8470", "relay-2:8470"]


def test_caddy_keeps_no_record_of_who_connects(packages: Path) -> None:
    text = (packages / "Caddyfile").read_text("utf-8")
    bare = re.sub(r"\{\$[^}]*\}|\{[a-z_]+\}", "", re.sub(r"(?m)^\s*#.*$", "", text))
    assert bare.count("{") == bare.count("}") == len(re.findall(r"(?m)\{$", bare))
    outside, _, site = bare.partition("\n}\n")
    assert "admin off" in outside
    assert "log" not in {line.split()[0] for line in site.splitlines() if line.split()}
    assert "flush_interval -1" in site
    assert "-X-Request-Id" in site


def test_caddy_understands_its_file(packages: Path) -> None:
    caddy = need("caddy")
    result = run(caddy, "validate", "--config", packages / "Caddyfile", "--adapter", "caddyfile")
    assert result.returncode == 0, result.stderr


def test_the_onion_service_asks_for_work_when_many_knock(packages: Path) -> None:
    lines = (packages / "torrc").read_text("utf-8").splitlines()
    words = dict(line.split(maxsplit=1) for line in lines if line and not line.startswith("#"))
    assert words["HiddenServicePoWDefensesEnabled"] == "1"
    assert words["HiddenServiceVersion"] == "3"
    assert words["SafeLogging"] == "1"


def test_tor_understands_its_lines(packages: Path, tmp_path: Path) -> None:
    tor = need("tor")
    text = (packages / "torrc").read_text("utf-8")
    (tmp_path / "torrc").write_text(text.replace("/var/lib/tor", str(tmp_path)))
    result = run(tor, "--verify-config", "-f", tmp_path / "torrc", "--DataDirectory", tmp_path)
    assert result.returncode == 0, result.stdout


# --- an installation without the journal's packages


def locked(project: Path) -> list[str]:
    """The packages of requirements/relay.txt that this system needs, without versions."""
    text = (project / "requirements" / "relay.txt").read_text("utf-8")
    lines = re.findall(r"^[a-z].*$", text, re.MULTILINE)
    found = [Requirement(line.removesuffix("\\").strip()) for line in lines]
    return [one.name for one in found if one.marker is None or one.marker.evaluate()]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_relay_runs_with_the_locked_packages_and_nothing_else(
    project: Path, tmp_path: Path
) -> None:
    """The wheel as it is built, beside links to what requirements/relay.txt names: no Qt, no rest.

    Packages are not fetched here; `pip install --require-hashes` would bring the same.
    """
    wheels, lean = tmp_path / "wheels", tmp_path / "lean"
    build = "import sys, uv_build; uv_build.build_wheel(sys.argv[1])"
    wheels.mkdir()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        [sys.executable, "-c", build, wheels], cwd=project, env={**os.environ, "PATH": path},
        capture_output=True, check=True,
    )  # fmt: skip
    subprocess.run([sys.executable, "-m", "venv", lean], check=True)
    (site,) = (lean / "lib").glob("python*/site-packages")
    for name in locked(project):
        link(name, site)
    (wheel,) = wheels.iterdir()
    pip: list[str | Path] = [lean / "bin" / "python", "-m", "pip", "--quiet"]
    subprocess.run([*pip, "install", "--no-deps", "--no-index", wheel], check=True)
    installed = {canonicalize_name(path.name) for path in site.iterdir()}
    assert not {name for name in installed if "pyside" in name or "cryptography" in name}
    relay = lean / "bin" / "lamplit-relay"
    with serving("--data", tmp_path / "relay", log=tmp_path / "log", program=[relay]) as served:
        assert served.ask("GET", "/readyz")[0] == 200
        assert told("mint", "--data", tmp_path / "relay")["tokens"]
    for command in ("mint", "stats", "check"):
        assert run(relay, command, "--data", tmp_path / "relay").returncode == 0


def link(name: str, site: Path) -> None:
    """Make an installed package importable from another environment."""
    found = distribution(name)
    tops = {file.parts[0] for file in found.files or () if file.parts[0] not in ("..", "bin")}
    for top in tops - {"__pycache__"}:
        target = Path(str(found.locate_file(top)))
        if target.exists() and not (site / top).exists():
            (site / top).symlink_to(target)


# --- the page for whoever hosts one


def blocks(project: Path, kind: str) -> list[str]:
    """The blocks of docs/hosting.md that are marked so."""
    found: list[list[str]] = []
    inside: str | None = None
    for line in (project / "docs" / "hosting.md").read_text("utf-8").splitlines():
        if not line.startswith("```"):
            if inside == kind:
                found[-1].append(line)
            continue
        inside = line[3:] if inside is None else None
        if inside == kind:
            found.append([])
    return ["\n".join(lines) for lines in found]


def test_the_commands_in_the_docs_are_commands(project: Path) -> None:
    lines = [line for block in blocks(project, "") for line in block.splitlines()]
    calls = [re.search(r"(?:^|/)lamplit-relay ([a-z]+ ?.*)$", line) for line in lines]
    commands = [call[1].split() for call in calls if call]
    assert {command[0] for command in commands} == {
        "serve", "mint", "stats", "check", "backup", "restore", "migrate",
    }  # fmt: skip
    for command in commands:
        understood(command)


def test_the_settings_in_the_docs_are_settings(project: Path) -> None:
    found = blocks(project, "toml")
    assert len(found) > 4
    for block in found:
        assert parse(block).given


def test_the_limits_in_the_docs_are_those_that_hold(project: Path) -> None:
    text = (project / "docs" / "hosting.md").read_text("utf-8")
    for option, words in (
        (options.RETENTION_DAYS, "90 days"),
        (options.BODY, "512 KiB"),
        (options.LOG, "256 MiB"),
        (options.ATTACHMENTS, "2 GiB"),
        (options.BOX, "4 MiB, 64 items"),
    ):
        (line,) = [line for line in text.splitlines() if f"`{option.key}`" in line and "|" in line]
        assert f"| {words} |" in line
        number, unit = words.partition(",")[0].split()
        scale = {"days": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30}[unit]
        assert option.default == int(number) * scale
