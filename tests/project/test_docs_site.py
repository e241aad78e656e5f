"""The pages under docs/ become a site without a warning; needs what `make docs` installs."""

import subprocess
from pathlib import Path

import pytest


def tools(project: Path) -> Path:
    """The Python that pages are built with, if it holds what is locked now."""
    folder = project / "build" / "docs-venv"
    stamp = folder / "stamp"
    lock = (project / "requirements" / "docs.txt").read_bytes()
    summed = subprocess.run(["cksum"], input=lock, capture_output=True, check=True).stdout.decode()
    if not stamp.is_file() or stamp.read_text("utf-8").strip() != summed.strip():
        pytest.skip("needs what 'make docs' installs in build/docs-venv")
    return folder / "bin" / "python"


def test_the_pages_can_be_built(project: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(tools(project)), "-m", "sphinx", "--quiet", "--fail-on-warning", "--keep-going",
         "--builder", "html", "--doctree-dir", str(tmp_path / "read"), "docs",
         str(tmp_path / "site")],
        cwd=project, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list((tmp_path / "site").rglob("*.html"))) > 40
