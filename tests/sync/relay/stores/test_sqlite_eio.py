"""fsync returns EIO: nothing is acknowledged on the strength of it, and the store mends itself."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.sync.relay.stores.watching import integrity

HERE = Path(__file__).parent
PROJECT = HERE.parents[3]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs LD_PRELOAD"),
]


@pytest.fixture
def shim(tmp_path: Path) -> Path:
    """The library that makes the disk fail."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("needs a C compiler")
    target = tmp_path / "eio.so"
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", target, HERE / "eio.c"], check=True)
    return target


def _run(shim: Path, folder: Path, end: str) -> tuple[dict[str, Any], int]:
    """What the worker found, and how many calls failed."""
    switch, count = folder.with_name("switch"), folder.with_name("count")
    environment = os.environ | {
        "LD_PRELOAD": str(shim),
        "EIO_SWITCH": str(switch),
        "EIO_COUNT": str(count),
        "PYTHONPATH": str(PROJECT),
    }
    done = subprocess.run(
        [sys.executable, HERE / "eio_worker.py", folder, switch, end],
        env=environment,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found, count.stat().st_size if count.exists() else 0


def test_the_log_cannot_be_synced(shim: Path, tmp_path: Path) -> None:
    found, failed = _run(shim, tmp_path / "relay", "relay.db-wal")
    assert failed > 1
    assert found == {
        "acked while it failed": 0,
        "refused while it failed": 320,
        "healthy while it failed": False,
        "read while it failed": True,
        "healthy afterwards": True,
        "log after recovery": "one page",
        "all there": True,
        "acked once": True,
    }
    assert integrity(tmp_path / "relay") == "ok"


def test_the_database_cannot_be_synced(shim: Path, tmp_path: Path) -> None:
    """The log is still sound then: what it took stands. But it can be moved nowhere."""
    found, failed = _run(shim, tmp_path / "relay", "relay.db")
    assert failed > 1
    assert found.pop("acked while it failed") + found.pop("refused while it failed") == 320
    assert found == {
        "healthy while it failed": False,
        "read while it failed": True,
        "healthy afterwards": True,
        "log after recovery": "one page",
        "all there": True,
        "acked once": True,
    }
    assert integrity(tmp_path / "relay") == "ok"
