"""Which statements a store sends."""

from collections.abc import Callable

import pytest

from sync.relay.stores.postgres.links import Link


def note_statements(monkeypatch: pytest.MonkeyPatch, said: list[str]) -> None:
    """Let `said` have every statement that any connection sends from now on."""
    for name in ("fetch", "script"):
        real = getattr(Link, name)

        async def noting(
            link: Link, statement: str, *arguments: object, real: Callable[..., object] = real
        ) -> object:
            said.append(statement)
            return await real(link, statement, *arguments)  # type: ignore[misc]

        monkeypatch.setattr(Link, name, noting)
