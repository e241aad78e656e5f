"""A real S3-compatible server for tests: `rclone serve s3` on a folder and a port of its own."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sync.relay.chunks.s3 import Bucket

ACCESS: Final = "TESTACCESSKEY"
SECRET: Final = "test-secret-key-0123456789"
BUCKET: Final = "attachments"

_STARTED: Final = re.compile(r"s3 server on \[http://127\.0\.0\.1:(\d+)/\]")


@dataclass
class S3Server:
    """One server. Its buckets are the folders in `folder`; its port stays when it starts again."""

    folder: Path
    port: int = 0
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def endpoint(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def bucket(
        self, *, name: str = BUCKET, prefix: str = "relay/chunks", secret: str = SECRET
    ) -> Bucket:
        """How a relay is told to use it."""
        return Bucket(name, self.endpoint, "us-east-1", prefix, ACCESS, secret)

    def files(self) -> list[Path]:
        """Every file that it keeps."""
        return [path for path in self.folder.rglob("*") if path.is_file()]

    def start(self) -> None:
        """Start it, and wait until it listens."""
        (self.folder / BUCKET).mkdir(parents=True, exist_ok=True)
        command = [
            str(Path(sys.executable).with_name("rclone")),
            *("serve", "s3", "--addr", f"127.0.0.1:{self.port}"),
            *("--config", os.devnull, "--auth-key", f"{ACCESS},{SECRET}", str(self.folder)),
        ]
        said = self.folder.with_name(f"{self.folder.name}-said")
        with said.open("w") as file:
            self._process = subprocess.Popen(command, stdout=file, stderr=file)
        for _ in range(600):
            if match := _STARTED.search(said.read_text()):
                self.port = int(match[1])
                return
            time.sleep(0.05)
        raise AssertionError(said.read_text())

    def stop(self) -> None:
        """End it, if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()


@contextmanager
def s3_server(folder: Path) -> Iterator[S3Server]:
    """A running server, ended at the end."""
    server = S3Server(folder)
    try:
        server.start()
        yield server
    finally:
        server.stop()
