"""The libraries under Lamplit are the ones it was checked with, and have not its known faults."""

import sys
import tomllib
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from PySide6.QtCore import QObject, qVersion
from sqlcipher3 import dbapi2

# Older ones lose data when two connections write and the WAL is reset.
FIRST_GOOD_SQLITE = (3, 51, 3)


def declared_qt(project: Path, python: str) -> Requirement:
    """The one requirement for Qt that holds on a version of Python."""
    declared = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"][
        "dependencies"
    ]
    (found,) = [
        requirement
        for requirement in map(Requirement, declared)
        if canonicalize_name(requirement.name) == "pyside6-essentials"
        and requirement.marker is not None
        and requirement.marker.evaluate({"python_version": python})
    ]
    return found


def test_qt_is_pinned_apart_for_python_3_11(project: Path) -> None:
    old = declared_qt(project, "3.11").specifier
    assert "6.11.3" in old
    assert "6.12.0" not in old, "6.12.0 loses a reference to None on each void call on Python 3.11"
    for newer in ("3.12", "3.13", "3.14"):
        assert "6.12.0" in declared_qt(project, newer).specifier


def test_the_installed_qt_is_the_declared_one(project: Path) -> None:
    here = "{}.{}".format(*sys.version_info)
    assert PySide6.__version__ in declared_qt(project, here).specifier
    assert qVersion() == PySide6.__version__


def test_void_calls_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses one on each such call, and aborts in the end."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(100_000):
        thing.setObjectName("lamp")
    assert abs(sys.getrefcount(None) - before) < 100


def test_sqlite_has_not_the_wal_reset_fault() -> None:
    assert dbapi2.sqlite_version_info >= FIRST_GOOD_SQLITE


def test_sqlcipher_is_version_4_with_what_the_vault_uses() -> None:
    connection = dbapi2.connect(":memory:")
    try:
        version = str(next(iter(connection.execute("PRAGMA cipher_version")))[0])
        options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    finally:
        connection.close()
    assert Version(version.split(maxsplit=1)[0]).major == 4
    assert "ENABLE_FTS5" in options


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None has no reference count from 3.12 on")
def test_the_count_of_references_to_none_is_a_measure_here() -> None:
    """Else the test above could not fail."""
    before = sys.getrefcount(None)
    kept = [None] * 1000
    assert sys.getrefcount(None) >= before + len(kept) - 100
