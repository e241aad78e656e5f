"""Local crash reports: frames and types only, never values, never sent."""

import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_KEPT = 20
_DEEPEST = 10


def describe(error: BaseException, now: datetime) -> str:
    """Return what a report says of a mistake of ours: where it happened and its types.

    No message and no value stands in it: either could hold somebody's words.
    """
    lines = [
        "Lamplit crash report. It holds no words of yours and was sent nowhere.",
        f"at {now.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}",
        f"python {'.'.join(map(str, sys.version_info[:3]))} on {sys.platform}",
    ]
    one: BaseException | None = error
    for _ in range(_DEEPEST):
        if one is None:
            break
        lines += ["", f"{type(one).__module__}.{type(one).__qualname__}"]
        lines += [
            f"  {_shown(frame.f_code.co_filename)}:{number} {frame.f_code.co_name}"
            for frame, number in traceback.walk_tb(one.__traceback__)
        ]
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\n".join(lines) + "\n"


def write_report(error: BaseException, folder: Path, now: datetime) -> Path | None:
    """Keep a report in ``folder`` and return its path, or None if it could not be written.

    The newest twenty stay.
    """
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / f"{now.astimezone(UTC):%Y%m%dT%H%M%S%fZ}.txt"
        path.write_text(describe(error, now), "utf-8")
        path.chmod(0o600)
        for old in sorted(folder.glob("*Z.txt"))[:-_KEPT]:
            old.unlink(missing_ok=True)
        return path
    return None


def _shown(file: str) -> str:
    """Return a source file's name without the folders of this computer."""
    path = Path(file)
    if path.is_relative_to(_ROOT) and "site-packages" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])
