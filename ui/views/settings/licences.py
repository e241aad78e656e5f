"""Whose work Lamplit stands on, and under which licences, read from what is installed."""

import sys
from dataclasses import dataclass
from importlib import metadata
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.measures import instruments

# Distribution, name as people know it, licence where the distribution's own words are unclear.
_PACKAGES = (
    ("pyside6-essentials", "Qt and PySide6", "LGPL-3.0"),
    ("sqlcipher3", "SQLCipher and sqlcipher3", "BSD-3-Clause, zlib"),
    ("cryptography", "cryptography, with OpenSSL", ""),
    ("zxcvbn", "zxcvbn", ""),
    ("segno", "segno", "BSD-3-Clause"),
    ("shamir-mnemonic", "shamir-mnemonic", "MIT"),
    ("pillow", "Pillow", ""),
    ("pyyaml", "PyYAML", ""),
    ("keyring", "keyring", ""),
    ("filelock", "filelock", ""),
    ("platformdirs", "platformdirs", ""),
    ("spylls", "spylls", "MPL-2.0"),
    ("pyenchant", "PyEnchant", "LGPL-2.1"),
    ("tzdata", "tzdata", ""),
)
_FONTS = (
    ("Literata-OFL.txt", "Literata"),
    ("SourceSans3-OFL.txt", "Source Sans 3"),
    ("NotoNaskhArabic-OFL.txt", "Noto Naskh Arabic"),
    ("AtkinsonHyperlegibleNext-OFL.txt", "Atkinson Hyperlegible Next"),
)
_ICONS = (("LUCIDE-ISC.txt", "Lucide icons", "ISC"), ("FEATHER-MIT.txt", "Feather icons", "MIT"))
_MARKS = ("LICENSE", "LICENCE", "NOTICE", "COPYING")
_MOST = 200_000


@dataclass(frozen=True, slots=True)
class Notice:
    """One work and its licence.

    Attributes:
        version: as installed; empty for what has none.
        licence: its short name.
        text: the whole licence, or an empty text where none came along.
    """

    name: str
    version: str
    licence: str
    text: str


def program_version() -> str:
    """Return this program's version, or an empty text when it is not installed."""
    try:
        return metadata.version("lamplit")
    except metadata.PackageNotFoundError:
        return ""


def notices() -> list[Notice]:
    """Return every work that the program is made of; reads files."""
    found = [_python()]
    for distribution, name, licence in _PACKAGES:
        made = _package(distribution, name, licence)
        if made is not None:
            found.append(made)
    for file, name in _FONTS:
        found.append(Notice(name, "", "OFL-1.1", _asset("fonts", file)))
    for file, name, licence in _ICONS:
        found.append(Notice(name, "", licence, _asset("icons", file)))
    found += _questionnaires()
    return found


def _questionnaires() -> list[Notice]:
    """Return the questionnaires with what their authors say, and the codes they carry."""
    free = QCoreApplication.translate("Licence", "free to use, with credit")
    titles: dict[str, list[str]] = {}
    codes = ""
    for one in instruments():
        said = f"{one.credit}\n\n{one.licence}\n\n{one.licence_source}"
        titles.setdefault(said, []).append(one.title)
        codes = codes or "\n\n".join(one.notices)
    found = [Notice(", ".join(names), "", free, said) for said, names in titles.items()]
    return [*found, Notice("LOINC", "", "LOINC", codes)]


def _python() -> Notice:
    version = ".".join(str(part) for part in sys.version_info[:3])
    base = Path(sys.base_prefix)
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for path in (base / "LICENSE.txt", base / "lib" / name / "LICENSE.txt"):
        if path.is_file():
            return Notice("Python", version, "PSF-2.0", _read(path))
    return Notice("Python", version, "PSF-2.0", sys.copyright)


def _package(distribution: str, name: str, licence: str) -> Notice | None:
    try:
        found = metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return None
    about = found.metadata
    said = licence
    for field in ("License-Expression", "License"):
        said = said or (str(about[field]) if field in about else "")
    texts = [
        _read(Path(str(file.locate())))
        for file in found.files or []
        if any(mark in file.name.upper() for mark in _MARKS) and ".dist-info" in str(file)
    ]
    if licence == "LGPL-3.0":
        texts += [_asset("licences", "LGPL-3.0.txt"), _asset("licences", "GPL-3.0.txt")]
    return Notice(name, found.version, said, "\n\n".join(text for text in texts if text))


def _asset(folder: str, name: str) -> str:
    file = files("assets").joinpath(folder, name)
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
