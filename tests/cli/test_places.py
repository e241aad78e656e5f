"""Places that are typed: one under the home of somebody who is not there is one sentence."""

from pathlib import Path

import pytest

from tests.cli.calling import Lamplit

_NOBODY = "~nobodyofthatname/x"


@pytest.mark.parametrize(
    "words",
    [
        ("import", _NOBODY, "--plan"),
        ("look", _NOBODY),
        ("merge", _NOBODY, "--dry-run"),
        ("backup", "add", _NOBODY),
        ("backup", "remove", _NOBODY),
        ("restore", "some.lamplit-backup", "--folder", _NOBODY),
    ],
    ids=lambda words: words[0],
)
def test_nobody_of_that_name_is_said(lamplit: Lamplit, words: tuple[str, ...]) -> None:
    assert "There is no such user on this computer." in lamplit.refuses(*words)


def test_a_journal_of_nobody(tmp_path: Path) -> None:
    words = tmp_path / "words"
    words.write_text("words")
    said = Lamplit().refuses("--vault", _NOBODY, "--passphrase-file", words, "list")
    assert "There is no such user" in said
