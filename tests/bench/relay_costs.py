"""What single things cost a relay, worked out from the figures; the simulation builds on them."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.bench.relay_budgets import Found
from tests.bench.relay_rounds import POSTGRES, SQLITE

_STORES: Final[Mapping[str, str]] = {SQLITE: "sqlite", POSTGRES: "postgresql"}
_Z99: Final = 2.326
Used = tuple[float, float]


@dataclass(eq=False)
class Ledger:
    """Costs by store, kept in a file beside the benchmarks' other things.

    Args:
        path: where; None keeps nothing.
    """

    path: Path | None
    costs: dict[str, dict[str, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.path is not None and self.path.exists():
            self.costs = json.loads(self.path.read_text("utf-8"))

    def appends(self, name: str, found: Found, before: Used, after: Used) -> None:
        """From rounds of appends: processor time for each, in the first thread and in the others.

        Args:
            before, after: what the server's threads had used.
        """
        count = found["total"]
        self._note(
            name, request=(after[0] - before[0]) / count, row=(after[1] - before[1]) / count,
            saturated=found["rate"],
        )  # fmt: skip

    def alone(self, name: str, found: Found) -> None:
        """From one caller alone: what a commit takes beside that, and how much that varies."""
        known = self.costs[_STORES[name]]
        commit = found["p50"] / 1e3 - known["request"] - known["row"]
        spread = math.log(max(1.0, found["p99"] / found["p50"])) / _Z99
        self._note(name, commit=max(commit, 1e-5), spread=spread)

    def pushes(self, name: str, found: Found, before: Used, after: Used, listeners: int) -> None:
        """From a fan-out: processor time for each push, beside that of the appends themselves."""
        request = self.costs.get(_STORES[name], {}).get("request", 0.0)
        used = sum(after) - sum(before) - found["total"] * request
        self._note(name, push=max(used, 0.0) / (found["total"] * listeners))

    def streams(self, name: str, found: Found) -> None:
        """From idle streams: processor time to open one, and its memory."""
        self._note(name, opening=found["opening"], stream=found["bytes"])

    def storage(self, name: str, overhead: float) -> None:
        """Bytes in the database for each byte of a body of the usual size."""
        self._note(name, overhead=overhead)

    def _note(self, name: str, **costs: float) -> None:
        self.costs.setdefault(_STORES[name], {}).update(costs)
        if self.path is not None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.write_text(json.dumps(self.costs, indent=1) + "\n", "utf-8")
