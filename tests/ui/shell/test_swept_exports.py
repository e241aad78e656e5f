"""An export that was cut off left something readable: it goes at the next opening, and is told."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.exports import part_path
from app.paths import Folders
from app.vault.keys.credentials import Passphrase
from app.vault.opening import open_vault
from tests.making import NOW, counted_ids
from tests.ui.shell.asking import Make, opened, started, unlock
from tests.ui.shell.conftest import WORDS


def test_what_was_left_in_clear_is_deleted_and_told(
    program: Make, qtbot: QtBot, vault_folder: Path, places: Folders, tmp_path: Path
) -> None:
    part = part_path(tmp_path / "out", counted_ids()())
    part.mkdir()
    (part / "lamplit.json").write_text("secret")
    vault = open_vault(vault_folder, Passphrase(WORDS), state=places.incarnations, now=NOW)
    vault.write(lambda tx: tx.meta.put("exports_under_way", json.dumps([str(part)]).encode()))
    vault.close()
    made = opened(program, qtbot)
    strip = made.window._foot
    qtbot.waitUntil(lambda: strip.isVisible() and "left in clear was deleted" in strip.text())
    assert str(part) in strip.text()
    assert not part.exists()


@pytest.mark.usefixtures("vault_folder")
def test_nothing_is_said_where_nothing_was_left(program: Make, qtbot: QtBot) -> None:
    made = started(program, qtbot)
    with qtbot.waitSignal(made.store.swept) as swept:
        unlock(made, qtbot)
    assert swept.args == [[]]
    assert "clear" not in made.window._foot.text()
