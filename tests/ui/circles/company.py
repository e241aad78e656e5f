"""A program with a journal, and a friend with a circle of her own at a real relay."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.connections import Connection
from app.domain.failures import Failure
from app.paths import Folders, folders
from app.usecases.circles.port import CirclePort, InviteKind, NewInvite, Said, Wording
from app.usecases.circles.send import Going, send
from app.usecases.keep_connections import recent_connections
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.making import make_vault
from tests.sync.client.engine.people import Person, new_circle
from tests.sync.relays import Running, relay_here
from ui.program import Program
from ui.tasks import Urgency
from ui.views.circle.view import CircleView
from ui.warmup import WarmUp

WORDS = "quince harbour lantern robin"
PATIENCE = 20_000

Room = tuple[CircleView, Program, Person, QtBot]


@pytest.fixture
def relay(tmp_path: Path) -> Iterator[Running]:
    with relay_here(tmp_path / "relay") as running:
        yield running


@pytest.fixture
def ada(tmp_path: Path, relay: Running) -> Iterator[Person]:
    """A friend with a circle of her own."""
    (tmp_path / "ada").mkdir()
    ada = Person("Ada", tmp_path / "ada")
    new_circle(ada, relay.url, relay.token())
    yield ada
    ada.port.stop()
    ada.close()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """A program with an open journal."""
    # Nobody is about to open the other rooms: they are not made while nobody waits.
    monkeypatch.setattr(WarmUp, "begin", lambda *_, **__: None)
    places: Folders = folders()
    folder = places.vaults / "Journal.lamplit"
    places.vaults.mkdir(parents=True)
    make_vault(folder, words=WORDS, state=places.incarnations).close()
    program = Program(
        qapp, places, now=lambda: datetime.now(UTC), zone=lambda: "UTC", environ={},
        circles=Circles,
    )  # fmt: skip
    program.start(folder)
    open_journal(program, folder, qtbot)
    yield program
    program.end()
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    """The room over Ada's circle, in a window of its own."""
    join(program, ada, qtbot)
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.resize(1_200, 800)
    view.show()
    qtbot.waitUntil(lambda: view.head.name.text() != "", timeout=PATIENCE)
    return view, program, ada, qtbot


def open_journal(program: Program, folder: Path, qtbot: QtBot) -> None:
    failures: list[Failure] = []
    with qtbot.waitSignal(program.store.opened):
        program.store.unlock(folder, Passphrase(WORDS), failed=failures.append)


def ask(program: Program, work: Callable[[CirclePort], object], qtbot: QtBot) -> object:
    got: list[object] = []
    program.circles.ask(work, got.append, failed=got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


def join(program: Program, ada: Person, qtbot: QtBot) -> bytes:
    """Let the program's person into Ada's circle; return its id."""
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.MEETING)).text
    ask(program, lambda port: port.join(link, "Juniper"), qtbot)
    ada.sync()
    qtbot.waitUntil(lambda: program.circles.is_watching, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "Juniper" in ada.members() and state(program, qtbot) == "member",
                    timeout=PATIENCE)  # fmt: skip
    return ada.circle


def state(program: Program, qtbot: QtBot) -> str:
    got: list[str] = []
    program.store.read(lambda tx: [str(one.state) for one in tx.circles.all()], got.extend)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


def connections(program: Program, qtbot: QtBot) -> list[Connection]:
    """The connections that the open journal knows of, newest first."""
    got: list[list[Connection]] = []
    now = program.store.now()
    program.circles._connections._keep()  # does not wait for others to come
    program.store.with_vault(
        lambda vault: vault.read(lambda tx: recent_connections(tx, now=now)), got.append,
        urgency=Urgency.IDLE,
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


def say(program: Program, circle: bytes, text: str) -> None:
    def work(tx: Transaction, words: Wording) -> Changes:
        send(tx, words, circle, Going(Said("post", {"text": text})), now=program.store.now(),
             random=lambda count: bytes(range(count)))  # fmt: skip
        return Changes(circles=True)

    program.circles.say(work)
