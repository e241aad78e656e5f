"""A whole program over real vaults in the test's own home."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.failures import Failure
from app.paths import Folders, folders
from app.vault.keys.credentials import Passphrase
from app.vault.keys.kdf import Cost
from app.vault.opening import create_vault
from ui.i18n import install_translations
from ui.program import Program
from ui.store import Store
from ui.tasks import Tasks

CHEAP = Cost(8 * 1024, 1, 1)
WORDS = "quince harbour lantern robin"


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 22, 20, 30, tzinfo=UTC)


@pytest.fixture
def places() -> Folders:
    return folders()


@pytest.fixture
def vault_folder(places: Folders, now: datetime) -> Path:
    """A closed vault in the usual place."""
    places.vaults.mkdir(parents=True)
    folder = places.vaults / "Journal.lamplit"
    create_vault(
        folder, [(Passphrase(WORDS), "mine")], state=places.incarnations, now=now, cost=CHEAP
    ).close()
    return folder


@pytest.fixture
def store(qtbot: QtBot, vault_folder: Path, places: Folders, now: datetime) -> Iterator[Store]:
    """An open store."""
    tasks = Tasks()
    store = Store(tasks, state=places.incarnations, now=lambda: now)
    failures: list[Failure] = []
    with qtbot.waitSignal(store.opened):
        store.unlock(vault_folder, Passphrase(WORDS), failed=failures.append)
    yield store
    store.end()
    assert not failures


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, places: Folders, now: datetime
) -> Iterator[Callable[[], Program]]:
    """Makes a program; it is ended afterwards."""
    made: list[Program] = []

    def make() -> Program:
        program = Program(qapp, places, now=lambda: now, zone=lambda: "Europe/Berlin", environ={})
        made.append(program)
        return program

    yield make
    for program in made:
        program.end()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Lets the program speak a language until the end of the test."""
    installed = []

    def begin(language: str) -> None:
        installed.extend(install_translations(qapp, language))

    yield begin
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())
