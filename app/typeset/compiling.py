"""Typst, in memory: no file is written, and no package is looked for."""

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst


def compile_project(
    project: dict[str, bytes], *, system_fonts: bool = False, **options: Any
) -> Any:
    """Call Typst; its types do not say that it takes a project in memory.

    Args:
        project: files by their names; "main" is the template.
        system_fonts: whether the fonts of this computer may be asked for by name, beside ours.
        options: as Typst takes them.
    """
    compile_any: Any = typst.compile
    return compile_any(
        project, font_paths=fonts(system=system_fonts), ignore_system_fonts=True, **options
    )


@cache
def fonts(*, system: bool = False) -> typst.Fonts:
    """Return our fonts, and those of this computer if asked."""
    folder = Path(str(files("assets") / "fonts"))
    return typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=False, font_paths=[folder]
    )
