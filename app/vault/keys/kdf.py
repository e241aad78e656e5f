"""Argon2id for passphrases, with bounds that are checked before any memory is taken."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.domain.failures import HostileParameters

MIB = 1024
"""One mebibyte in the unit of Cost.memory_kib."""

MIN_MEMORY_KIB, MAX_MEMORY_KIB = 8 * MIB, 1024 * MIB
MAX_ITERATIONS = 32
MAX_LANES = 8
# One GiB of one iteration takes 1 to 7 s, so this is at most about a minute on a slow machine.
MAX_WORK_KIB = 8 * 1024 * MIB

KEY_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class Cost:
    """How much work one derivation takes: memory in KiB, passes over it, parallel lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    @property
    def work_kib(self) -> int:
        """Memory times iterations, in KiB: what the time of one derivation grows with."""
        return self.memory_kib * self.iterations

    @property
    def is_sane(self) -> bool:
        """Whether every figure, and the work as a whole, is in bounds."""
        return (
            MIN_MEMORY_KIB <= self.memory_kib <= MAX_MEMORY_KIB
            and 1 <= self.iterations <= MAX_ITERATIONS
            and 1 <= self.lanes <= MAX_LANES
            and self.work_kib <= MAX_WORK_KIB
        )

    def check(self) -> None:
        """Raise HostileParameters unless the cost is sane."""
        if not self.is_sane:
            raise HostileParameters


FLOOR = Cost(64 * MIB, 3, 4)
"""The least a new passphrase slot gets: RFC 9106's recommendation for little memory."""

# More than this much memory would hurt a small machine that opens the same vault later.
_CALIBRATED_MEMORY_KIB = 256 * MIB
_CALIBRATED_ITERATIONS = 8


def derive(secret: bytes, salt: bytes, cost: Cost) -> bytes:
    """A 32-byte key from a secret; slow and memory-hungry on purpose.

    Raises HostileParameters for a cost out of bounds, or for more memory than the machine gives.
    """
    cost.check()
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return argon.derive(secret)
    except MemoryError as error:
        raise HostileParameters from error


def calibrate(
    target_seconds: float = 0.5, *, clock: Callable[[], float] = time.perf_counter
) -> Cost:
    """A cost that takes about target_seconds on this machine, and never less than FLOOR.

    Takes up to a second on a slow machine: keep it off the thread that draws.
    """
    seconds = min(_seconds_for(FLOOR, clock) for _ in range(2))
    factor = max(1.0, target_seconds / max(seconds, 1e-6))
    memory = min(int(FLOOR.memory_kib * factor) // (8 * MIB) * (8 * MIB), _CALIBRATED_MEMORY_KIB)
    iterations = int(FLOOR.iterations * factor * FLOOR.memory_kib / memory)
    bounded = min(max(iterations, FLOOR.iterations), _CALIBRATED_ITERATIONS)
    return Cost(memory, bounded, FLOOR.lanes)


def _seconds_for(cost: Cost, clock: Callable[[], float]) -> float:
    started = clock()
    derive(b"calibration", bytes(SALT_BYTES), cost)
    return clock() - started
