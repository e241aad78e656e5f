"""Both chunk stores, each on something real."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import Chunks
from sync.relay.chunks.s3 import S3Chunks
from tests.sync.s3 import S3Server, s3_server


@pytest.fixture(params=["folder", "s3"])
def chunks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Chunks]:
    """A chunk store, not opened yet; its files lie somewhere in `tmp_path / "kept"`."""
    if request.param == "folder":
        yield FolderChunks(tmp_path / "kept")
    else:
        with s3_server(tmp_path / "kept") as server:
            yield S3Chunks(server.bucket())


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    """A running S3-compatible server."""
    with s3_server(tmp_path / "server") as running:
        yield running
