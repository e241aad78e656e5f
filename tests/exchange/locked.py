"""A journal that is locked with a password, for what asks for one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.import_failures import PasswordNeeded, WrongPassword
from app.domain.imports import Found, Options, Problem
from app.exchange import registry

PASSWORD = "opens it é"


@dataclass
class Locked:
    """Its file holds one entry's words."""

    path: Path
    format: str = "locked"

    def read(self, options: Options, report: Callable[[Problem], None]) -> Iterator[Found]:
        del report
        if not options.password:
            raise PasswordNeeded
        if options.password != PASSWORD:
            raise WrongPassword
        words = self.path.read_text("utf-8")
        yield Found("one", datetime(2024, 5, 6, 7, tzinfo=UTC), "", words)


def add_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let files that end in ``.locked`` be known as such."""
    form = registry.Format(
        "locked", "Locked", lambda path: path.suffix == ".locked", Locked, (".locked",), False
    )
    monkeypatch.setattr(registry, "FORMATS", (form, *registry.FORMATS))
