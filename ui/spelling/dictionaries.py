"""Hunspell dictionaries that other programs brought along."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path


def usual_folders() -> list[Path]:
    """Return where dictionaries are kept on this system, the system's own first."""
    home = Path.home()
    if sys.platform == "darwin":
        return [
            home / "Library" / "Spelling",
            Path("/Library/Spelling"),
            Path("/Applications/LibreOffice.app/Contents/Resources/extensions"),
        ]
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", "C:/Program Files"))
        return [programs / "LibreOffice" / "share" / "extensions"]
    return [
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell"),
        Path("/usr/share/myspell/dicts"),
        Path("/usr/local/share/hunspell"),
        Path("/usr/lib/libreoffice/share/extensions"),
        Path("/opt/libreoffice/share/extensions"),
        home / ".local" / "share" / "hunspell",
    ]


def find_dictionaries(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the path without ending of each language that has both files, first found wins."""
    found: dict[str, Path] = {}
    for folder in folders:
        try:
            # LibreOffice keeps each language in a folder of its own.
            files = sorted([*folder.glob("*.dic"), *folder.glob("dict-*/*.dic")])
        except OSError:
            continue
        for file in files:
            name = file.stem.replace("-", "_")
            if not name.startswith("hyph") and file.with_suffix(".aff").is_file():
                found.setdefault(name, file.with_suffix(""))
    return found
