"""What every tracked file, and every requirement, must or must not hold."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

# Written apart, so that this file does not hold what it forbids.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("proxy", "golang", "org"),
        ("index", "crates", "io"),
    )
)
# Folders of one machine: nobody else has them, or not with the same things in them.
MACHINE_PATH = re.compile(r"(?<![\w.~$}/-])/(?:work|root|opt|Users|home|tmp|mnt)/[\w.]+")
INDEX_LINE = re.compile(
    r"^\s*(-i|-f|--(extra-)?index-url|--find-links|--trusted-host)\b", re.MULTILINE
)

# Path, and what in it only looks like a path of this machine.
ALLOWED_PATHS: dict[str, set[str]] = {
    # Mount points and homes that the test invents.
    "tests/vault/test_places.py": {"/home/ada", "/mnt/my", "/mnt/nfs", "/mnt/win"},
    # Where LibreOffice's own installer puts its dictionaries.
    "ui/spelling/dictionaries.py": {"/opt/libreoffice"},
    # Where X keeps its sockets on every system; and a folder that is not there.
    "tests/e2e/test_sockets_command.py": {"/tmp/.X11", "/tmp/nobody"},
    "tests/prove/windows.py": {"/tmp/.X11"},
}
ALLOWED_PATHS["tests/project/test_files.py"] = set().union(*ALLOWED_PATHS.values())


def tracked(project: Path) -> list[str]:
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    files = [name for name in listing.split("\0") if name and (project / name).is_file()]
    assert "pyproject.toml" in files
    return files


def texts(project: Path) -> list[tuple[str, str]]:
    """Every tracked text file: name and text."""
    found = []
    for name in tracked(project):
        raw = (project / name).read_bytes()
        if b"\0" not in raw[:8192]:
            found.append((name, raw.decode("utf-8", "replace")))
    return found


def registries_in(text: str) -> list[str]:
    return [host for host in REGISTRIES if host in text.lower()]


def test_no_file_names_a_package_registry(project: Path) -> None:
    named = {name: hosts for name, text in texts(project) if (hosts := registries_in(text))}
    assert not named


def test_no_file_names_a_path_of_one_machine(project: Path) -> None:
    named = {
        name: paths
        for name, text in texts(project)
        if (paths := set(MACHINE_PATH.findall(text)) - ALLOWED_PATHS.get(name, set()))
    }
    assert not named


def test_the_two_searches_find_what_they_look_for() -> None:
    assert registries_in("--index-url https://" + REGISTRIES[0] + "/simple") == [REGISTRIES[0]]
    assert MACHINE_PATH.findall("see " + "/work" + "/main/app") == ["/work" + "/main"]
    assert MACHINE_PATH.findall("'" + "/tmp" + "/x.py'") == ["/tmp" + "/x.py"]
    assert not MACHINE_PATH.findall("~/work/main and https://example.com/home/page, app/root/x")


@pytest.mark.parametrize("name", ["run", "dev", "bench"])
def test_every_requirement_is_one_exact_hashed_version(project: Path, name: str) -> None:
    text = (project / "requirements" / f"{name}.txt").read_text("utf-8")
    assert not INDEX_LINE.search(text)
    assert "://" not in text
    joined = re.sub(r"\\\n\s*", " ", text)
    lines = [
        line for line in joined.splitlines() if line.strip() and not line.strip().startswith("#")
    ]
    assert len(lines) > 5
    for line in lines:
        requirement, *hashes = line.split(" --hash=")
        assert [spec.operator for spec in Requirement(requirement).specifier] == ["=="], line
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}\s*", digest) for digest in hashes), line


def pinned(project: Path, name: str) -> dict[str, list[Requirement]]:
    found: dict[str, list[Requirement]] = {}
    for line in (project / "requirements" / name).read_text("utf-8").splitlines():
        if line[:1].isalnum():
            requirement = Requirement(line.rstrip(" \\"))
            found.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return found


def test_the_lock_fulfils_what_the_project_declares(project: Path) -> None:
    declared = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"][
        "dependencies"
    ]
    locked = pinned(project, "run.txt")
    for requirement in map(Requirement, declared):
        versions = [
            spec.version
            for pin in locked[canonicalize_name(requirement.name)]
            for spec in pin.specifier
        ]
        assert any(requirement.specifier.contains(version) for version in versions), requirement


def test_development_uses_the_versions_that_people_run(project: Path) -> None:
    development = pinned(project, "dev.txt")
    for name, pins in pinned(project, "run.txt").items():
        assert {str(pin.specifier) for pin in pins} == {str(p.specifier) for p in development[name]}


def test_the_licence_is_there_and_is_the_declared_one(project: Path) -> None:
    declared = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]["license"]
    assert declared == "Apache-2.0"
    text = (project / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text


def test_the_readme_begins_with_the_two_commands(project: Path) -> None:
    first = (project / "README.md").read_text("utf-8").split("\n\n")[1]
    assert first.startswith("```\nmake run ")
    assert "\nmake test " in first


def test_the_changelog_keeps_its_form(project: Path) -> None:
    text = (project / "CHANGELOG.md").read_text("utf-8")
    releases = re.findall(r"^## \[(.+?)\](?: - \d{4}-\d{2}-\d{2})?$", text, re.MULTILINE)
    assert releases[0] == "Unreleased"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= kinds


def test_the_scripts_that_are_run_may_be_run(project: Path) -> None:
    for script in [
        ".ci/run",
        *(f"packaging/{n}.sh" for n in ("setup", "run", "test", "try-bare-root")),
    ]:
        assert (project / script).stat().st_mode & 0o111, script
