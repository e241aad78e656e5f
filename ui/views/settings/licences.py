"""Whose work Lamplit stands on, and under which licences, read from what is installed."""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from importlib.resources import files
from pathlib import Path

from cryptography.hazmat.backends.openssl import backend
from PySide6.QtCore import QCoreApplication

from app.measures import instruments
from app.vault.sqlcipher import library_versions

_PROGRAM = "lamplit"
# Names as people know them, and what is inside a distribution that its own name does not say.
_NAMES = {
    "pyside6-essentials": "Qt and PySide6",
    "shiboken6": "Shiboken, of PySide6",
    "sqlcipher3": "SQLCipher, with SQLite, and sqlcipher3",
    "cryptography": "cryptography, with OpenSSL",
    "lxml": "lxml, with libxml2 and libxslt",
    "pikepdf": "pikepdf, with qpdf",
    "pillow": "Pillow",
    "pyyaml": "PyYAML",
    "pyenchant": "PyEnchant",
    "pysocks": "PySocks",
    "secretstorage": "SecretStorage",
    "typst": "Typst, with Libertinus Serif, New Computer Modern and DejaVu Sans Mono",
    "zxcvbn": "zxcvbn, with lists of frequent words",
    "shamir-mnemonic": "shamir-mnemonic, with the list of words of SLIP-39",
}
# Licences where the distribution's own words are unclear, or leave out what is inside.
_LICENCES = {
    "pyside6-essentials": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "sqlcipher3": "BSD-3-Clause, zlib",
    "pyenchant": "LGPL-2.1",
    "spylls": "MPL-2.0",
    "obstore": "MIT",
    "pikepdf": "MPL-2.0, Apache-2.0",
    "typst": "Apache-2.0, OFL-1.1, GFL, Bitstream-Vera",
}
# Texts that must stand beside a work and do not come along with it.
_TEXTS = {
    "pyside6-essentials": ("Qt-parts.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "sqlcipher3": ("SQLCipher-BSD.txt", "SQLite-blessing.txt"),
    "obstore": ("obstore-MIT.txt",),
    "typst": ("Typst-fonts.txt",),
}
_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9._-]+)\s*(?:\[([^\]]*)\])?([^;]*)(?:;(.*))?", re.DOTALL)
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")
_FONTS = (
    ("Literata-OFL.txt", "Literata"),
    ("SourceSans3-OFL.txt", "Source Sans 3"),
    ("NotoNaskhArabic-OFL.txt", "Noto Naskh Arabic"),
    ("BIZUDPGothic-OFL.txt", "BIZ UDPGothic"),
    ("AtkinsonHyperlegibleNext-OFL.txt", "Atkinson Hyperlegible Next"),
)
_ICONS = (("LUCIDE-ISC.txt", "Lucide icons", "ISC"), ("FEATHER-MIT.txt", "Feather icons", "MIT"))
# Lists that came from elsewhere, in a folder of assets/, and where their licence stands.
_LISTS = (("helplines", "emergency.json", "Apache-2.0.txt"),)
_MARKS = ("LICENSE", "LICENCE", "NOTICE", "COPYING")
_TEXTUAL = (".txt", ".md", ".rst", "")
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
    packages = [_package(name) for name in distributions()]
    first, *others = works()
    return [first, *sorted(packages, key=lambda one: one.name.casefold()), *others]


def works() -> list[Notice]:
    """Return what is no package: Python first, then fonts, icons, lists and libraries inside."""
    found = [_python()]
    for file, name in _FONTS:
        found.append(Notice(name, "", "OFL-1.1", _asset("fonts", file)))
    for file, name, licence in _ICONS:
        found.append(Notice(name, "", licence, _asset("icons", file)))
    found.append(Notice("Unicode CLDR, names of countries", "", "Unicode-3.0",
                        _asset("licences", "CLDR-Unicode.txt")))  # fmt: skip
    found += [*_lists(), *_inside(), *_questionnaires()]
    return found


def _lists() -> Iterator[Notice]:
    """Yield the lists of numbers with where they are from, and whose they are."""
    for folder, file, licence in _LISTS:
        said = json.loads(_asset(folder, file))
        text = f"{said['source']}\n\n{_asset('licences', licence)}"
        yield Notice(said["source"].partition(",")[0], "", said["licence"], text)
    sources = json.loads(_asset("helplines", "lines.json"))
    text = "\n".join([sources["about"], "", *(
        f"{one['name']} ({one['dated']})" for one in sources["sources"].values()
    )])  # fmt: skip
    facts = QCoreApplication.translate("Licence", "facts from public lists")
    yield Notice(QCoreApplication.translate("Licence", "Helplines"), "", facts, text)


def _inside() -> Iterator[Notice]:
    """Yield libraries that came inside those of others, in the version that runs."""
    cipher, sqlite = library_versions()
    blessing = _asset("licences", "SQLite-blessing.txt")
    yield Notice("SQLCipher", cipher, "BSD-3-Clause", _asset("licences", "SQLCipher-BSD.txt"))
    yield Notice("SQLite", sqlite, "blessing", blessing)
    openssl = backend.openssl_version_text().removeprefix("OpenSSL ")
    yield Notice("OpenSSL", openssl, "Apache-2.0", _asset("licences", "Apache-2.0.txt"))


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


def distributions() -> list[str]:
    """Return the names of all packages here that the program needs, and that those need in turn.

    What other systems need is left out, since it is not here. Without the program's own metadata,
    as in a checkout that was never installed, there are none.
    """
    found: set[str] = set()
    due = [(_PROGRAM, frozenset({"relay"}))]  # a relay on this computer, where that is there
    while due:
        name, extras = due.pop()
        for needed, wanted, marker in _requirements(name):
            extra = _EXTRA.search(marker)
            if extra is not None and extra[1] not in extras:
                continue
            if needed not in found and _is_here(needed):
                found.add(needed)
                due.append((needed, wanted))
    return sorted(found)


def _requirements(name: str) -> Iterator[tuple[str, frozenset[str], str]]:
    """Yield the name, the extras and the marker of each requirement of a package."""
    try:
        said = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for line in said:
        parts = _REQUIREMENT.fullmatch(line)
        if parts is not None:
            extras = frozenset(one.strip() for one in (parts[2] or "").split(",") if one.strip())
            yield re.sub(r"[-_.]+", "-", parts[1]).lower(), extras, parts[4] or ""


def _is_here(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _package(name: str) -> Notice:
    found = metadata.distribution(name)
    about = found.metadata
    texts = [_read(Path(str(file.locate()))) for file in found.files or [] if _is_licence(file)]
    texts += [_asset("licences", file) for file in _TEXTS.get(name, ())]
    return Notice(
        _NAMES.get(name, str(about["Name"])), found.version, _licence(name, found),
        "\n\n".join(text for text in texts if text),
    )  # fmt: skip


def _is_licence(file: metadata.PackagePath) -> bool:
    """Whether a file of a package is a licence, its own or of what is inside it."""
    above = [part for part in file.parts[:-1] if part.endswith(".dist-info")]
    named = any(mark in file.name.upper() for mark in _MARKS) or "licenses" in file.parts
    return bool(above) and named and file.suffix.lower() in _TEXTUAL


def _licence(name: str, found: metadata.Distribution) -> str:
    """Return the short name of a package's licence, as its maintainers or its texts say it."""
    if name in _LICENCES:
        return _LICENCES[name]
    about = found.metadata
    for field in ("License-Expression", "License"):
        said = str(about[field]).strip() if field in about else ""
        if said and said != "UNKNOWN" and "\n" not in said:
            return said
    kinds = [one for one in about.get_all("Classifier") or [] if one.startswith("License ::")]
    return kinds[0].rpartition("::")[2].strip() if kinds else ""


def _asset(folder: str, name: str) -> str:
    file = files("assets").joinpath(folder, name)
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
