"""Planting mistakes: each outcome is told as it is, and the tables count what there is."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.mutants.equivalent import ARROW, Equivalents, change
from tests.mutants.packages import table as packages
from tests.mutants.plan import Mistake, functions
from tests.mutants.table import table

RULE = '''"""A rule."""

LIMIT = 3
NAMES = {"a": 1}


def least(one: int) -> int:
    return one if one < LIMIT else LIMIT


def unseen(one: int) -> int:
    while one > 0:
        one = one - 1
    return one


def never() -> int:
    return 1
'''
TESTS = """
from planted import LIMIT, NAMES, least, unseen

def test_least():
    assert least(2) == 2
    assert least(5) == 3

def test_unseen():
    unseen(2)
"""
PLANTED = [
    ("one < LIMIT", "one > LIMIT", "killed"),
    ("LIMIT = 3", "LIMIT = 4", "killed"),
    ('"a": 1', '"a": 2', "survived"),
    ("one < LIMIT", "one <= LIMIT", "survived"),
    ("one = one - 1", "one = one + 1", "timed out"),
    ("    return 1\n", "    return 2\n", "not covered"),
]


def mistake(before: str, after: str) -> Mistake:
    start = RULE.index(before)
    digest = hashlib.sha256(RULE.encode()).hexdigest()[:16]
    line = RULE[:start].count("\n") + 1
    end = start + len(before)
    return Mistake("planted", 6, "planted.py", digest, line, start, end, after)


def run(folder: Path, project: Path, *arguments: str, **more: str) -> str:
    """Run Python in the folder with this project's tests beside it."""
    outside = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**outside, "PYTHONPATH": f"{folder}{os.pathsep}{project}", **more},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.slow
def test_what_came_of_each_mistake_is_told(project: Path, tmp_path: Path) -> None:
    folder, state = tmp_path / "planted", tmp_path / "state"
    folder.mkdir()
    (folder / "pytest.ini").write_text("[pytest]\nmarkers =\n  slow: s\n  alone: a\n", "utf-8")
    (folder / "planted.py").write_text(RULE, encoding="utf-8")
    (folder / "test_planted.py").write_text(TESTS, encoding="utf-8")
    listed = tmp_path / "list.jsonl"
    planted = [mistake(before, after) for before, after, _ in PLANTED]
    listed.write_text("\n".join(json.dumps(vars(one)) for one in planted), encoding="utf-8")
    seen, times = tmp_path / "coverage", tmp_path / "times"
    run(folder, project, "coverage", "run", "--branch", f"--include={folder}/planted.py",
        "-m", "pytest", "-q", "-p", "tests.mutants.contexts",
        COVERAGE_FILE=str(seen), LAMPLIT_MUTANTS_TESTS=str(times))  # fmt: skip
    asked = ["tests.mutants.run", "--list", str(listed), "--coverage", str(seen), "--times",
             str(times), "--state", str(state), "--project", str(folder)]  # fmt: skip
    told = run(folder, project, *asked)
    lines = (state / "results.jsonl").read_text("utf-8").splitlines()
    results = dict(json.loads(line) for line in lines)
    assert [results[one.key] for one in planted] == [outcome for *_, outcome in PLANTED]
    assert "50.0 %" in told
    kept = (state / "survivors.txt").read_text("utf-8")
    assert f'NAMES = {{"a": 1}}{ARROW}NAMES = {{"a": 2}}' in kept
    again = run(folder, project, *asked)
    assert "killed    planted" not in again, "what was tried is not tried again"


def test_what_differs_is_found_in_functions_or_in_the_module_itself() -> None:
    before = compile(RULE, "planted.py", "exec")
    within = compile(RULE.replace("one < LIMIT", "one > LIMIT"), "planted.py", "exec")
    pairs = functions(before, within)
    assert pairs is not None
    assert [one.co_name for one, other in pairs if one.co_code != other.co_code] == ["least"]
    assert functions(before, compile(RULE.replace("= 3", "= 4"), "planted.py", "exec")) is None


def test_a_mistake_that_is_known_to_change_nothing_is_known_by_its_text(tmp_path: Path) -> None:
    (tmp_path / "planted.py").write_text(RULE, encoding="utf-8")
    one, other = mistake("one < LIMIT", "one <= LIMIT"), mistake("one < LIMIT", "one > LIMIT")
    known = tmp_path / "equivalent.txt"
    known.write_text(f"# Why.\nplanted.py\n{change(one, tmp_path)}\n", encoding="utf-8")
    found = Equivalents(known, tmp_path)
    assert one in found
    assert other not in found
    told = table([one, other], {one.key: "survived", other.key: "killed"}, found)
    assert "100.0 %" in told


def test_those_that_are_known_are_those_of_files_that_are_there(project: Path) -> None:
    lines = (project / "tests" / "mutants" / "equivalent.txt").read_text("utf-8").splitlines()
    files = [line for line in lines if line.endswith(".py") and ARROW not in line]
    assert files
    assert [file for file in files if not (project / file).is_file()] == []
    file = ""
    for line in lines:
        file = line if line in files else file
        if ARROW in line:
            text = " ".join((project / file).read_text("utf-8").split())
            assert line.partition(ARROW)[0] in text, line


def test_coverage_is_added_up_by_package() -> None:
    def summary(lines: int, reached: int, branches: int, taken: int) -> dict[str, Any]:
        return {"summary": {"num_statements": lines, "covered_lines": reached,
                            "num_branches": branches, "covered_branches": taken,
                            "percent_covered": 0.5}}  # fmt: skip

    told = packages({
        "app/domain/pace.py": summary(10, 5, 2, 1),
        "app/domain/circles/feed.py": summary(10, 10, 0, 0),
        "ui/views/circle/room.py": summary(4, 1, 0, 0),
    }).splitlines()  # fmt: skip
    assert [line.split()[0] for line in told[1:]] == ["app/domain", "ui/views/circle", "all"]
    assert told[1].split() == [
        "app/domain", "20", "75.0", "%", "2", "50.0", "%", "72.7", "%",
    ]  # fmt: skip
