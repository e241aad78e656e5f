"""What the machine itself takes, beside which the program's figures stand.

Each is the least that work of that kind can cost here: a write that has reached the disk, bytes
read, written, decrypted or looked through, a primitive of MLS, an interpreter or a window that
does nothing. Measured in the same run as the figures.
"""

import hashlib
import hmac
import json
import mmap
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.vault.keys.kdf import FLOOR
from tests.bench.measure import timed
from tests.bench.relay_yardstick import median_sync

_MB = 10**6
_BIG = 64 * _MB
_TIMES, _STARTS, _OPERATIONS = 5, 5, 300
_BARE = """
import json, sys, time
from PySide6.QtWidgets import QApplication, QLabel
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
label = QLabel("nothing")
label.show()
def tell():
    lines = open("/proc/self/status", encoding="ascii").read().splitlines()
    found = next(line.split()[1] for line in lines if line.startswith("VmRSS:"))
    print(json.dumps([time.time(), int(found) / 1024]))
    app.quit()
QTimer.singleShot(0, tell)
app.exec()
"""


@dataclass(eq=False)
class Yardsticks:
    """The machine's own figures, each measured when it is first asked for.

    Args:
        home: a folder on the disk that is measured.
    """

    home: Path

    @cached_property
    def sync(self) -> float:
        """Seconds until a small block that was appended to a file is on the disk."""
        return median_sync(self.home)

    @cached_property
    def written(self) -> float:
        """Bytes a second that reach the disk, one long file."""
        block, place = os.urandom(_MB), self.home / "yardstick"

        def work() -> None:
            with place.open("wb", buffering=0) as file:
                for _ in range(_BIG // _MB):
                    file.write(block)
                os.fsync(file.fileno())

        took = _median(work, _TIMES)
        place.unlink()
        return _BIG / took

    @cached_property
    def read(self) -> float:
        """Bytes a second that come from a file the system still holds in memory."""
        with tempfile.NamedTemporaryFile(dir=self.home) as file:
            file.write(bytes(_BIG))
            file.flush()

            def work() -> None:
                with Path(file.name).open("rb", buffering=0) as source:
                    while source.read(_MB):
                        pass

            return _BIG / _median(work, _TIMES)

    @cached_property
    def deciphered(self) -> float:
        """Bytes a second that can be decrypted and checked as SQLCipher does: AES and SHA-512."""
        key, block = os.urandom(32), os.urandom(_MB)
        cipher = Cipher(algorithms.AES(key), modes.CBC(key[:16]))

        def work() -> None:
            for _ in range(20):
                hmac.digest(key, block, "sha512")
                cipher.decryptor().update(block[: _MB // 16 * 16])

        return 20 * _MB / _median(work, _TIMES)

    @cached_property
    def looked_through(self) -> float:
        """Bytes a second in which a word is looked for that is not there, in memory."""
        with mmap.mmap(-1, _BIG) as text:
            text.write(b"lorem ipsum dolor " * (_BIG // 18))
            return _BIG / _median(lambda: text.find(b"xylqqz", 0), _TIMES)

    @cached_property
    def python(self) -> float:
        """Seconds of a Python that does nothing, from its start to its end."""
        words = [sys.executable, "-c", "pass"]
        return _median(lambda: subprocess.run(words, check=True), _STARTS)

    @cached_property
    def node(self) -> float | None:
        """Seconds of a Node that does nothing; None where there is none."""
        node = shutil.which("node")
        if node is None:
            return None
        return _median(lambda: subprocess.run([node, "-e", "0"], check=True), _STARTS)

    @cached_property
    def _window(self) -> tuple[float, float]:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        found: list[tuple[float, float]] = []
        for _ in range(_STARTS):
            began = time.time()
            done = subprocess.run(
                [sys.executable, "-c", _BARE], check=True, capture_output=True, text=True,
                env=environment,
            )  # fmt: skip
            at, memory = json.loads(done.stdout)
            found.append((at - began, memory))
        return (statistics.median(took for took, _ in found),
                statistics.median(memory for _, memory in found))  # fmt: skip

    @property
    def window(self) -> float:
        """Seconds from the start of a process until Qt shows an empty window, offscreen."""
        return self._window[0]

    @property
    def window_memory(self) -> float:
        """MB that such a process holds."""
        return self._window[1]

    @cached_property
    def derivation(self) -> float:
        """Seconds to derive a key from a passphrase, at the least that a new journal takes."""
        salt, cost = os.urandom(16), FLOOR

        def work() -> None:
            Argon2id(
                salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes,
                memory_cost=cost.memory_kib,
            ).derive(b"a passphrase")  # fmt: skip

        return _median(work, 3)

    @cached_property
    def stretched(self) -> float:
        """Seconds of PBKDF2 with 100,000 rounds, which encrypted jrnl derives its key with."""
        return _median(lambda: hashlib.pbkdf2_hmac("sha256", b"a passphrase", b"salt", 100_000), 3)

    @cached_property
    def primitives(self) -> Mapping[str, float]:
        """Seconds of single operations: sign, check, agree (a new key pair and a secret), seal."""
        signing, agreeing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
        body, sealing = os.urandom(1024), AESGCM(os.urandom(16))
        signature, public = signing.sign(body), agreeing.public_key()

        def agree() -> None:
            X25519PrivateKey.generate().exchange(public)

        works: dict[str, Callable[[], object]] = {
            "sign": lambda: signing.sign(body),
            "check": lambda: signing.public_key().verify(signature, body),
            "agree": agree,
            "seal": lambda: sealing.encrypt(bytes(12), body, None),
        }
        return {name: _median(work, _OPERATIONS) for name, work in works.items()}


def _median(work: Callable[[], object], times: int) -> float:
    return statistics.median(timed(work) for _ in range(times))
