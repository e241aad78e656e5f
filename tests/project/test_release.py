"""What a release says about the packages that it is made of, and that it can be built anew."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

BUILD = "import sys, uv_build; uv_build.build_wheel(sys.argv[1]); uv_build.build_sdist(sys.argv[1])"


def audited(
    project: Path, folder: Path, found: object, log: str = "", status: int = 0
) -> tuple[str, int]:
    """What the audit's words are, and its exit code; `found` is what the auditor wrote."""
    audit, wrote = folder / "audit.json", folder / "log"
    wrote.write_text(log, "utf-8")
    if found is not None:
        audit.write_text(json.dumps({"dependencies": found, "fixes": []}), "utf-8")
    command = [sys.executable, "packaging/audited.py", str(audit), str(wrote), str(status)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    return done.stdout, done.returncode


def test_what_is_known_against_a_package_stops_the_release(project: Path, tmp_path: Path) -> None:
    harmful = {"id": "CVE-2099-1", "fix_versions": ["2.1"], "aliases": [], "description": ""}
    found = [
        {"name": "good", "version": "1.0", "vulns": []},
        {"name": "bad", "version": "2.0", "vulns": [harmful]},
    ]
    text, code = audited(project, tmp_path, found, status=1)
    assert code == 1
    assert "bad 2.0: CVE-2099-1 (mended in 2.1)" in text
    assert "good" not in text


def test_nothing_known_is_said_with_what_could_not_be_asked(project: Path, tmp_path: Path) -> None:
    found = [
        {"name": "good", "version": "1.0", "vulns": []},
        {"name": "own", "skip_reason": "not found"},
    ]
    text, code = audited(project, tmp_path, found)
    assert code == 0
    assert text.splitlines() == [
        "Nothing is known against the 1 locked packages.",
        "own: not found",
    ]


@pytest.mark.parametrize("found", [None, [{"name": "good", "skip_reason": "not found"}]])
def test_where_nobody_can_be_asked_nothing_is_claimed(
    project: Path, tmp_path: Path, found: object
) -> None:
    text, code = audited(project, tmp_path, found, "requests.exceptions.ConnectionError: no", 1)
    assert code == 0
    assert text.startswith("Not audited")


def test_an_audit_that_broke_is_no_good_news(project: Path, tmp_path: Path) -> None:
    text, code = audited(project, tmp_path, None, "TypeError: what is this", 1)
    assert code == 1
    assert "TypeError" in text


def test_two_builds_in_different_surroundings_are_the_same(project: Path, tmp_path: Path) -> None:
    tools = Path(sys.executable).parent
    for name, zone, mask in (("one", "UTC", 0o022), ("two", "Pacific/Kiritimati", 0o077)):
        source, out = tmp_path / name / "src", tmp_path / name / "out"
        source.mkdir(parents=True)
        out.mkdir()
        before = os.umask(mask)
        try:
            archive = subprocess.run(
                ["git", "-c", "safe.directory=*", "archive", "HEAD"],
                cwd=project, capture_output=True, check=True,
            ).stdout  # fmt: skip
            subprocess.run(["tar", "-x", "-C", str(source)], input=archive, check=True)
            path = f"{tools}{os.pathsep}{os.environ['PATH']}"
            subprocess.run(
                [sys.executable, "-c", BUILD, str(out)],
                cwd=source, capture_output=True, check=True,
                env={**os.environ, "PATH": path, "TZ": zone, "SOURCE_DATE_EPOCH": "1700000000"},
            )  # fmt: skip
        finally:
            os.umask(before)
    first, second = ({file.name: file.read_bytes() for file in (tmp_path / name / "out").iterdir()}
                     for name in ("one", "two"))  # fmt: skip
    assert len(first) == 2
    assert first == second


def completed(project: Path, file: Path, bill: object) -> dict[str, Any]:
    """What a bill is after it was completed."""
    file.write_text(json.dumps(bill), "utf-8")
    subprocess.run(
        [sys.executable, str(project / "packaging" / "bill.py"), str(file)],
        cwd=project, check=True, capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return found


def test_the_bill_names_all_that_is_locked_and_what_is_inside(
    project: Path, tmp_path: Path
) -> None:
    """Also what other systems need, the relay's packages, and what no package says."""
    met = {"type": "library", "bom-ref": "PyYAML==6.0.3", "name": "PyYAML", "version": "6.0.3"}
    bill = completed(project, tmp_path / "bill.json", {"components": [met], "metadata": {}})
    parts = bill["components"]
    named = Counter((canonicalize_name(one["name"]), one.get("version", "")) for one in parts)
    locked = {
        (requirement.name, str(next(iter(requirement.specifier)).version))
        for lock in ("run", "relay")
        for line in (project / "requirements" / f"{lock}.txt").read_text("utf-8").splitlines()
        if line[:1].isalnum()
        for requirement in [Requirement(line.rstrip(" \\"))]
    }
    assert len(locked) > 50
    assert {name for name, _ in locked} > {"pywin32-ctypes", "pyside6-essentials", "asyncpg"}
    assert locked <= set(named)
    assert max(named.values()) == 1
    assert met in parts
    inside = {one["name"]: one for one in parts if one["bom-ref"].startswith("inside:")}
    assert {"Python", "SQLCipher", "SQLite", "OpenSSL", "Literata", "Helplines"} <= set(inside)
    assert inside["OpenSSL"]["version"]
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20+00:00"
    assert completed(project, tmp_path / "bill.json", bill) == bill


def test_what_asks_for_known_faults_is_part_of_a_release_and_of_the_tests(project: Path) -> None:
    release = (project / "packaging" / "release.sh").read_text("utf-8")
    assert 'sh packaging/audit.sh "$out/audit.txt"' in release
    steps = (project / ".ci" / "run").read_text("utf-8").splitlines()
    assert steps[-3:-1] == ["make test", "make docs"]
    assert steps[-1].startswith("make audit || printf "), "it is told, and fails nothing"
