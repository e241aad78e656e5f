"""The journal imports and starts without the circle's part."""

import pkgutil
import subprocess
import sys
from pathlib import Path

WITHOUT_SYNC = """
import importlib, sys
sys.modules["sync"] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
assert not [name for name in sys.modules if name.startswith("sync.")]
"""


def modules(project: Path) -> list[str]:
    """Every module of the journal and its window."""
    return [
        found.name
        for package in ("app", "ui", "assets")
        for found in pkgutil.walk_packages([str(project / package)], f"{package}.")
    ]


def test_every_module_imports_without_sync(project: Path, tmp_path: Path) -> None:
    names = modules(project)
    assert "app.__main__" in names
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT_SYNC, *names],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr


def test_the_command_answers_without_sync(tmp_path: Path) -> None:
    code = (
        "import runpy, sys\n"
        "sys.modules['sync'] = None\n"
        "sys.argv = ['lamplit', '--help']\n"
        "runpy.run_module('app', run_name='__main__')\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "lamplit" in result.stdout


def test_blocking_sync_really_blocks_it(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", WITHOUT_SYNC, "sync"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 1
    assert "ModuleNotFoundError" in result.stderr


def test_the_parts_without_a_window_load_no_qt(project: Path, tmp_path: Path) -> None:
    """The command line must answer at once, and on machines without Qt's libraries."""
    names = [
        name for name in modules(project) if name.startswith("app.") and name != "app.__main__"
    ]
    code = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *names],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.strip() == "[]"
