"""Whether the tests of MLS notice it when a check is broken.

``python tests/prove/mls/mutants.py FOLDER [--part I/N] [--only MODULE] [--minutes M]``. Copies the
project into FOLDER, finds out which tests run which lines, then breaks one thing at a time in
``sync/mls`` and runs the tests of that line: a refusal or a call is left out, a condition always or
never holds, a comparison or a junction is turned. The mutants come in an order of chance, always
the same one, so what a run got to in M minutes is a random sample. Each is a line of
``FOLDER/part-I/results.jsonl``; what was done is not done again. Prints the score, and the
survivors.
"""

import argparse
import ast
import copy
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[3]
TESTS = "tests/sync/mls"
MOST_SECONDS = 60
SURVIVED, KILLED, ENDLESS = "survived", "killed", "endless"
#: Tests that are tried first.
FEW = 12
#: Without plugins and settings, which take longer to load than the tests to run.
BARE = ["-c", os.devnull, "--import-mode=importlib", "--noconftest", "-p", "no:cacheprovider"]
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


@dataclass(frozen=True)
class Mutant:
    """One thing broken.

    Attributes:
        module: which module, as a path below the project.
        line: where.
        what: what was done, and to what.
        source: the whole module with it.
    """

    module: str
    line: int
    what: str
    source: str


def changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What can be broken at a node: a name for it, and what stands there instead."""
    if isinstance(node, ast.Raise) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    ):
        yield "left out", ast.Pass()
    if isinstance(node, ast.If | ast.IfExp):
        for value in (True, False):
            other = copy.copy(node)
            other.test = ast.Constant(value)
            yield f"if {value}", other
    if isinstance(node, ast.Compare):
        for number, op in enumerate(node.ops):
            other_compare = copy.copy(node)
            other_compare.ops = list(node.ops)
            other_compare.ops[number] = TURNED[type(op)]()
            yield "turned", other_compare
    if isinstance(node, ast.BoolOp):
        turned = copy.copy(node)
        turned.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "junction turned", turned
        for number in range(len(node.values)):
            fewer = copy.copy(node)
            fewer.values = node.values[:number] + node.values[number + 1 :]
            yield f"without part {number + 1}", fewer


class _Put(ast.NodeTransformer):
    """Puts one node in the place of another."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> Any:
        if node is self._old:
            return ast.copy_location(self._new, node)
        return self.generic_visit(node)


def mutants(module: str) -> Iterator[Mutant]:
    """All mutants of a module."""
    text = (PROJECT / module).read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    numbers = {at: len(list(changes(node))) for at, node in enumerate(nodes)}
    for number, count in numbers.items():
        for which in range(count):
            tree = ast.parse(text)  # afresh: the change before is still in the other
            node = list(ast.walk(tree))[number]
            found = list(changes(node))
            name, new = found[which]
            before = ast.get_source_segment(text, node) or ""
            put = ast.fix_missing_locations(_Put(node, new).visit(tree))
            line = getattr(node, "lineno", 0)
            yield Mutant(module, line, f"{name}: {' '.join(before.split())[:90]}", ast.unparse(put))


def lay_out(folder: Path) -> Path:
    """A copy of what is needed, with the official vectors where they are at hand."""
    root, vectors = folder / "copy", PROJECT.parent / "shared"
    if vectors.is_dir() and not (folder / "shared").exists():
        (folder / "shared").symlink_to(vectors)
    if not root.exists():
        for name in ("sync", "tests", "app", "ui", "assets", "stubs"):
            shutil.copytree(
                PROJECT / name, root / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        shutil.copy(PROJECT / "pyproject.toml", root)
    return root


def lines_of_tests(root: Path, folder: Path) -> dict[str, dict[int, list[str]]]:
    """Which tests run which lines, as names that pytest takes; by module and line."""
    told = folder / "contexts.json"
    if not told.exists():
        settings = folder / "settings.ini"
        text = "[run]\nsource_pkgs = sync.mls\ndynamic_context = test_function\n"
        settings.write_text(text, encoding="utf-8")
        run = [sys.executable, "-m", "coverage"]
        outside = {**os.environ, "COVERAGE_FILE": str(folder / "data")}
        only = ["-q", "-m", "not slow", "-k", "not treekem", f"--ignore={TESTS}/interop", TESTS]
        for command in (
            [*run, "run", f"--rcfile={settings}", "-m", "pytest", *only],
            [*run, "json", f"--rcfile={settings}", "--show-contexts", "-o", str(told)],
        ):
            subprocess.run(command, cwd=root, env=outside, check=True)
    files = json.loads(told.read_text(encoding="utf-8"))["files"]
    known = {
        module: {int(line): {_node(name) for name in names} - {""} for line, names in lines.items()}
        for module, lines in ((name, file["contexts"]) for name, file in files.items())
    }
    # A test that runs few lines is close to each of them.
    width = Counter(name for lines in known.values() for names in lines.values() for name in names)
    return {
        module: {line: sorted(names, key=width.__getitem__) for line, names in lines.items()}
        for module, lines in known.items()
    }


def _node(context: str) -> str:
    """A context, such as `tests.sync.mls.test_codec.test_x` or `test_codec.test_x`, for pytest."""
    parts = context.split(".")
    names = [part for part in parts if part.startswith("test_")]
    return f"{TESTS}/{names[0]}.py::{names[1]}" if len(names) > 1 else ""


def fate(root: Path, tests: list[str]) -> str:
    """How some tests end in a process of their own: survived, killed or endless."""
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        signal.alarm(MOST_SECONDS)
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - its number is needed
            for number in (1, 2):
                os.dup2(nowhere.fileno(), number)
        os.chdir(root)
        sys.path.insert(0, str(root))
        sys.dont_write_bytecode = True
        os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
        os._exit(int(pytest.main([*BARE, f"--rootdir={root}", "-x", "-q", *tests])))
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return ENDLESS
    return KILLED if status else SURVIVED


def tried(root: Path, mutant: Mutant, tests: list[str]) -> str:
    """Put a mutant in place, run the tests closest to its line and then the others, undo it."""
    path = root / mutant.module
    before = path.read_text(encoding="utf-8")
    path.write_text(mutant.source, encoding="utf-8")
    try:
        near, far = tests[:FEW], tests[FEW:]
        found = fate(root, near) if near else SURVIVED
        return fate(root, far) if far and found == SURVIVED else found
    finally:
        path.write_text(before, encoding="utf-8")


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description="Breaks MLS, one thing at a time.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="1/1", help="which part of the mutants, of how many")
    parser.add_argument("--only", default="", help="only modules whose path holds this")
    parser.add_argument("--minutes", type=float, default=1e9, help="when to stop")
    given = parser.parse_args()
    until = time.monotonic() + 60 * given.minutes
    part, parts = map(int, given.part.split("/"))
    folder = given.folder.resolve() / f"part-{part}"
    folder.mkdir(parents=True, exist_ok=True)

    root = lay_out(folder)
    known, results = lines_of_tests(root, folder), folder / "results.jsonl"
    done = {}
    if results.exists():
        items = map(json.loads, results.read_text(encoding="utf-8").splitlines())
        done = {(item["module"], item["line"], item["what"]): item for item in items}
    everything = sorted(
        {name for lines in known.values() for some in lines.values() for name in some}
    )
    if fate(root, everything) != SURVIVED:
        sys.exit("The tests fail with nothing broken.")
    modules = sorted(path.relative_to(PROJECT).as_posix() for path in PROJECT.glob("sync/mls/*.py"))
    found = [m for name in modules if given.only in name for m in mutants(name)]
    random.Random(1).shuffle(found)
    for mutant in found[part - 1 :: parts]:
        if time.monotonic() > until:
            break
        key = (mutant.module, mutant.line, mutant.what)
        if key in done:
            continue
        tests = known.get(mutant.module, {}).get(mutant.line, [])
        item = dict(zip(("module", "line", "what"), key, strict=True))
        item["fate"] = tried(root, mutant, tests)
        done[key] = item
        with results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(item) + "\n")
    return summary(list(done.values()))


def summary(items: list[dict[str, Any]]) -> int:
    """Print the score and the survivors."""
    counts = Counter(item["fate"] for item in items)
    for item in items:
        if item["fate"] != KILLED:
            sys.stdout.write(f"{item['fate']}: {item['module']}:{item['line']}: {item['what']}\n")
    told = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    sys.stdout.write(f"{len(items)} mutants: {told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
