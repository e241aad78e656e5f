"""Typst, in memory: no file is written, and no package is looked for."""

import ctypes
import sys
from contextlib import suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

# What was not asked for in so many calls is forgotten.
_ROUNDS = 11


def compile_project(
    project: dict[str, bytes],
    *,
    brought: bool = False,
    system_fonts: bool = False,
    **options: Any,
) -> Any:
    """Call Typst; its types do not say that it takes a project in memory.

    Args:
        project: files by their names; "main" is the template.
        brought: whether the fonts that Typst brings may be asked for by name, beside ours.
        system_fonts: whether those of this computer may be, too.
        options: as Typst takes them.
    """
    compile_any: Any = typst.compile
    known = fonts(brought=brought, system=system_fonts)
    return compile_any(project, font_paths=known, ignore_system_fonts=True, **options)


def forget() -> None:
    """Let Typst give back what it remembers of earlier calls: half a megabyte for each page."""
    for _ in range(_ROUNDS):
        compile_project({"main": b"#set page(width: 1pt, height: 1pt, margin: 0pt)"}, format="png")
    _give_back()


def _give_back() -> None:
    """Let the system have what was freed: the C library of Linux keeps most of it for threads."""
    if not sys.platform.startswith("linux"):
        return
    with suppress(AttributeError, OSError):  # musl has no such call, and keeps nothing
        ctypes.CDLL(None).malloc_trim(0)


@cache
def fonts(*, brought: bool = False, system: bool = False) -> typst.Fonts:
    """Return our fonts, and if asked those that Typst brings and those of this computer."""
    folder = Path(str(files("assets") / "fonts"))
    return typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=brought, font_paths=[folder]
    )
