"""Why no window can be shown here, in one sentence each, and what somebody can do about it.

They go to a terminal, where nothing of the window's language is loaded yet.
"""

import re
import sys
from collections.abc import Mapping
from typing import Final

#: What names a display, and the part of Qt that draws on one of that kind.
KINDS: Final = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}

_COMMANDS: Final = "the commands work without one: `lamplit --help`."
_LIBRARY: Final = re.compile(
    r"(?:^|/)(lib[\w.+-]+): (?:cannot open shared object file|file too short|invalid ELF header)"
)
#: What the bundle leaves to the system, by the names of Debian and Ubuntu.
_OF_SYSTEM: Final = "libgl1 libegl1 libxcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1"


def library_in(words: str) -> str | None:
    """Return the library that the system's loader did not find or could not read, from its words.

    The loader names a library, never anything of the person's.
    """
    found = _LIBRARY.search(words)
    return found[1] if found else None


def library_missing(name: str) -> str:
    """Return what to do when a library of this name is missing for the window."""
    if getattr(sys, "frozen", False):
        what = (
            "Install your system's package that has it; on Debian and Ubuntu the window needs "
            f"{_OF_SYSTEM}."
        )
    else:
        what = "Install the libraries that the README lists, or run `make setup`."
    return (
        f"The window needs {name}, which this system does not have or cannot read. {what} "
        "The commands work without it: `lamplit --help`."
    )


def display_missing(environ: Mapping[str, str]) -> str:
    """Return why there is no window, as far as the environment tells."""
    if environ.get("QT_QPA_PLATFORM"):
        return f"QT_QPA_PLATFORM asks for a window that Qt cannot show here; {_COMMANDS}"
    named = [name for name in KINDS if environ.get(name)]
    if named:
        return f"The display that {named[0]} names does not answer; {_COMMANDS}"
    return f"There is no display here to show the window on; {_COMMANDS}"
