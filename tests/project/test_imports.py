"""The direction of imports holds, and the check would notice if it did not."""

import ast
import importlib.metadata
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = ("app", "ui", "sync", "assets")

NETWORK_PARTS = {"urllib.request", "PySide6.QtNetwork", "PySide6.QtWebSockets"}

LINT = """
import sys
from importlinter.cli import lint_imports
sys.exit(lint_imports(no_cache=True, no_logo=True))
"""


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT], cwd=folder, capture_output=True, text=True, check=False
    )


def test_every_import_goes_the_agreed_way(project: Path) -> None:
    result = lint(project)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "text", "contract"),
    [
        ("app/domain/planted.py", "import app.vault\n", "One direction"),
        ("app/exchange/planted.py", "import app.usecases\n", "One direction"),
        ("app/usecases/planted.py", "import PySide6.QtCore\n", "Only ui knows Qt"),
        ("app/vault/planted.py", "import sync\n", "The journal does not know sync"),
        ("ui/planted.py", "import sqlcipher3\n", "Only the vault speaks SQL"),
        ("app/exchange/planted.py", "import socket\n", "No HTTP in the journal"),
        ("ui/widgets/planted.py", "import app.usecases\n", "Widgets know no journal"),
    ],
)
def test_a_planted_import_is_caught(
    project: Path, tmp_path: Path, module: str, text: str, contract: str
) -> None:
    copy = copied(project, tmp_path / "copy")
    (copy / module).write_text(text, encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1, result.stdout + result.stderr
    assert f"{contract} BROKEN" in result.stdout


def test_a_planted_cycle_is_caught(project: Path, tmp_path: Path) -> None:
    copy = copied(project, tmp_path / "copy")
    (copy / "app/domain/planted_a.py").write_text("import app.domain.planted_b\n", encoding="utf-8")
    (copy / "app/domain/planted_b.py").write_text("import app.domain.planted_a\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "No cycles BROKEN" in result.stdout


def imported(source: str) -> set[str]:
    """The full names of everything that a module imports, at any depth."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_no_part_of_the_journal_imports_a_way_to_the_network(project: Path) -> None:
    """import-linter sees outside packages only whole; these are parts of such."""
    for package in ("app", "ui", "assets"):
        for path in (project / package).rglob("*.py"):
            assert not imported(path.read_text("utf-8")) & NETWORK_PARTS, path


@pytest.mark.parametrize(
    "line",
    [
        "import urllib.request",
        "from urllib import request",
        "from urllib.request import urlopen",
        "from PySide6 import QtCore, QtNetwork",
        "from PySide6.QtNetwork import QLocalSocket",
    ],
)
def test_a_planted_way_to_the_network_is_seen(line: str) -> None:
    assert imported(f"def late():\n    {line}\n") & NETWORK_PARTS
    assert not imported("from urllib.parse import quote") & NETWORK_PARTS


def copied(project: Path, target: Path) -> Path:
    """The packages and the contracts, in a folder where they may be broken."""
    for package in PACKAGES:
        shutil.copytree(
            project / package,
            target / package,
            ignore=lambda folder, names: [
                name
                for name in names
                if not name.endswith(".py") and not (Path(folder) / name).is_dir()
            ],
        )
    shutil.copy(project / "pyproject.toml", target)
    return target


def test_our_packages_come_from_this_project(project: Path, tmp_path: Path) -> None:
    """Asked from elsewhere and without PYTHONPATH, as the installed command would find them."""
    code = "import importlib, sys; print(importlib.import_module(sys.argv[1]).__file__)"
    for package in PACKAGES:
        result = subprocess.run(
            [sys.executable, "-I", "-c", code, package],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        assert Path(result.stdout.strip()) == project / package / "__init__.py"


def test_the_packaging_folder_shadows_nothing(project: Path) -> None:
    """PyPI's `packaging` must import from the project's root too."""
    code = "import packaging.version; print(packaging.version.__file__)"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True
    )
    assert project / "packaging" not in Path(result.stdout.strip()).parents
    assert not list((project / "packaging").rglob("__init__.py"))


def test_the_command_is_installed() -> None:
    (entry,) = importlib.metadata.entry_points(group="console_scripts", name="lamplit")
    assert entry.value == "app.__main__:main"
