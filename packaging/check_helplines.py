"""Tells before a release which helplines nobody has checked, how old checks are, what is missing.

    python packaging/check_helplines.py            report; exit code 1 if a line stops a release
    python packaging/check_helplines.py --seal     write the digests again after an edit

It is no test: a check that was good yesterday may be due today. docs/helplines.md says what to do.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(_ROOT))

from app.domain.helplines import (  # noqa: E402 - the source lies beside this folder
    Gap,
    Overdue,
    UnusableFileError,
    look_for_gaps,
    read_emergency,
    read_lines,
    sealed,
)
from app.helplines import EMERGENCY, LINES  # noqa: E402 - as above

FOLDER = _ROOT / "assets" / "helplines"


def main(arguments: Sequence[str], *, folder: Path = FOLDER, today: date | None = None) -> int:
    """Report or seal; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seal", action="store_true", help="write the digests again")
    options = parser.parse_args(list(arguments))
    if options.seal:
        for name in (LINES, EMERGENCY):
            seal(folder / name)
    try:
        lines = read_lines((folder / LINES).read_bytes())
        emergency = read_emergency((folder / EMERGENCY).read_bytes())
    except (OSError, UnusableFileError) as error:
        say(f"A file cannot be used: {error}. After an edit, run this with --seal.")
        return 1
    day = today or datetime.now(UTC).date()
    overdue, gaps = look_for_gaps(lines, emergency, day)
    report(overdue, gaps, held=[line.name for line in lines.lines if line.held])
    stopping = sum(one.stops_a_release for one in overdue)
    say(f"\n{len(lines.lines)} lines; {len(overdue)} to check; {stopping} of them stop a release.")
    return 1 if stopping else 0


def seal(path: Path) -> None:
    """Write a file again with the digest of what it says now."""
    content = sealed(json.loads(path.read_bytes()))
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")


def report(overdue: Sequence[Overdue], gaps: Sequence[Gap], held: Sequence[str]) -> None:
    """Print what has to be done, the lines that stop a release first."""
    for one in sorted(overdue, key=lambda one: (not one.stops_a_release, one.line.country)):
        age = "never checked" if one.days is None else f"checked {one.days} days ago"
        lacks = f"; lacks {', '.join(one.missing)}" if one.missing else ""
        mark = "!" if one.stops_a_release else " "
        say(f"{mark} {one.line.country} {one.line.number:<17} {one.line.name}: {age}{lacks}")
    if held:
        say(f"\nHeld back: {', '.join(held)}.")
    say(f"\nNo line for {len(gaps)} countries: {', '.join(gap.country for gap in gaps)}.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
