"""Starting the day at the window, on no display or on a virtual one."""

import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from PIL import Image, PngImagePlugin

from tests.prove.commands import Home
from tests.prove.tools import HERE

SECRET = "four plain words here"


def furnish(home: Home) -> None:
    """Make a journal with a few entries and a picture, full of markers."""
    home.run("init", "--no-recovery-code")
    for number in range(4):
        when = f"2026-0{number + 1}-03T10:00"
        given = ["--title", home.marker(), "--tag", home.marker(), "--at", when]
        ident = home.run("write", *given, stdin=f"{home.marker()} in words")
        photo = home.outside / f"{home.marker()}.png"
        note = PngImagePlugin.PngInfo()
        note.add_text("Comment", home.marker())
        Image.new("RGB", (640, 400), (40 * number, 90, 120)).save(photo, pnginfo=note)
        home.run("attach", ident, photo)


def day_at_the_window(
    home: Home, check: Callable[[str], None], *, before: Sequence[str] = (), **environment: str
) -> None:
    """Run the day, call ``check`` after each part, and end it with SIGKILL."""
    markers = [home.marker() for _ in range(4)]
    with subprocess.Popen(
        [*before, sys.executable, HERE / "window_day.py", home.vault, SECRET, *markers],
        env=home.environment(**environment), cwd=home.place / "home", text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as day:  # fmt: skip
        assert day.stdout is not None and day.stdin is not None and day.stderr is not None  # noqa: PT018
        part = ""
        for line in day.stdout:
            part = line.strip()
            check(part)
            if part == "typing again":
                break
            day.stdin.write("go on\n")
            day.stdin.flush()
        if part != "typing again":
            raise AssertionError(f"it ended after {part!r}: {day.stderr.read()[-3000:]}")
        _kill(day, traced=bool(before))


def _kill(day: "subprocess.Popen[str]", *, traced: bool) -> None:
    """End the window itself; a tracer before it ends with it."""
    target = day.pid
    if traced:
        children = Path(f"/proc/{day.pid}/task/{day.pid}/children").read_text("ascii").split()
        target = int(children[0])
    with suppress(ProcessLookupError):
        os.kill(target, signal.SIGKILL)


@contextmanager
def virtual_display(folder: Path) -> Iterator[str]:
    """A display of its own under Xvfb; yields its name."""
    number = 300 + secrets.randbelow(300)
    with subprocess.Popen(
        [shutil.which("Xvfb") or "Xvfb", f":{number}", "-screen", "0", "1280x900x24",
         "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
    ) as display:  # fmt: skip
        socket = Path(f"/tmp/.X11-unix/X{number}")
        for _ in range(100):
            if socket.exists():
                break
            time.sleep(0.1)
        yield f":{number}"
        display.terminate()
