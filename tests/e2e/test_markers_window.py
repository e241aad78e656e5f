"""Nothing that was written stands in clear in any byte that the window leaves."""

from pathlib import Path

import pytest

from tests.prove.commands import Home
from tests.prove.searching import hits, new_shared_memory, search, shared_memory
from tests.prove.windows import day_at_the_window, furnish

pytestmark = pytest.mark.slow


def test_the_window_leaves_no_word(tmp_path: Path) -> None:
    """With spelling checked, pictures shown, the clipboard used; locked; and after SIGKILL."""
    home = Home(tmp_path / "place", tmp_path / "outside")
    before = shared_memory()
    furnish(home)
    parts: list[str] = []

    def check(part: str) -> None:
        parts.append(part)
        assert not search([home.place], home.markers), part
        for path in new_shared_memory(before):
            assert not hits(path.read_bytes(), home.markers), part

    day_at_the_window(home, check, QT_QPA_PLATFORM="offscreen")
    assert parts[-2:] == ["locked", "typing again"]
    assert not search([home.place], home.markers)
    # The words are there: the draft that was being typed when it was killed, too.
    assert home.markers[-1] in home.run("list", "--json") + home.run(
        "search", "--json", "-", stdin=home.markers[-1]
    )
