"""Writes a line a package of how much of it the tests reached.

Usage: ``python -m tests.mutants.packages FILES.json``, of what `coverage json` wrote.
"""

import json
import sys
from collections import Counter
from pathlib import Path, PurePath
from typing import Any

#: A package is named by so many folders; ui's views are many, so they are told apart.
DEPTH = 2
DEEPER: dict[tuple[str, ...], int] = {("ui", "views"): 3, ("sync", "relay"): 3}


def package(path: str) -> str:
    """Return the package that a file is counted with."""
    folders = PurePath(path).parent.parts
    return "/".join(folders[: DEEPER.get(folders[:2], DEPTH)])


def table(files: dict[str, Any]) -> str:
    """Write the table: lines, branches, and both together, in per cent."""
    counted: dict[str, Counter[str]] = {}
    for path, file in files.items():
        figures = {key: value for key, value in file["summary"].items() if isinstance(value, int)}
        counted.setdefault(package(path), Counter()).update(figures)
    lines = [
        f"{'':32}{'statements':>12}{'reached':>10}{'branches':>10}{'taken':>10}{'together':>10}"
    ]
    lines += [_line(name, figures) for name, figures in sorted(counted.items())]
    return "\n".join([*lines, _line("all", sum(counted.values(), Counter[str]()))])


def _line(name: str, figures: Counter[str]) -> str:
    lines, branches = figures["num_statements"], figures["num_branches"]
    reached, taken = figures["covered_lines"], figures["covered_branches"]
    shares = (_share(reached, lines), _share(taken, branches))
    together = _share(reached + taken, lines + branches)
    return f"{name:32}{lines:>12}{shares[0]:>10}{branches:>10}{shares[1]:>10}{together:>10}"


def _share(part: int, of: int) -> str:
    return f"{100 * part / of:.1f} %" if of else ""


def main() -> None:
    """Print the table."""
    report = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    print(table(report["files"]))  # noqa: T201


if __name__ == "__main__":
    main()
