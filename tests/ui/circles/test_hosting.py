"""A relay on this computer: the real process, a circle at it, and none that is left behind."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.usecases.circles.port import Pinned
from tests.sync.client.engine.people import Person, new_circle
from tests.ui.circles.company import PATIENCE
from ui.hosting.relay import RelayHost, State
from ui.program import Program
from ui.views.settings.hosting import HostingPart, hosting_text


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("0.0.0.0", 0))
        return int(one.getsockname()[1])


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def part(program: Program, qtbot: QtBot) -> Iterator[HostingPart]:
    made = HostingPart(program.context, program.hosting)
    qtbot.addWidget(made)
    made.resize(680, 700)
    made.show()
    yield made
    program.hosting.end()


def is_now(host: RelayHost, state: State, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: host.state is state, timeout=PATIENCE)


def pid_of(host: RelayHost) -> int:
    assert host._process is not None
    return int(host._process.processId())


@pytest.mark.slow
def test_a_circle_is_made_at_it_with_what_is_handed_out(
    program: Program, part: HostingPart, tmp_path: Path, qtbot: QtBot
) -> None:
    host, port = program.hosting, free_port()
    assert part.give.isHidden()
    part.port.setFocus()
    part.port.selectAll()
    qtbot.keyClicks(part.port, str(port))
    qtbot.keyClick(part.port, Qt.Key.Key_Return)
    is_now(host, State.RUNNING, qtbot)
    assert part.give.isVisible()
    assert not part.port.isEnabled()
    part.mint.click()
    qtbot.waitUntil(lambda: "lt1" in part.handed.text(), timeout=PATIENCE)
    part.copy.click()
    given = dict(line.split(": ", 1) for line in QGuiApplication.clipboard().text().splitlines())
    assert given["Key"] == host.pin
    kind, _, digest = given["Key"].partition(":")
    (tmp_path / "ada").mkdir()
    ada = Person("Ada", tmp_path / "ada")
    url = f"https://127.0.0.1:{port}"
    made = new_circle(ada, url, given["Token"], pin=Pinned(kind, bytes.fromhex(digest)))
    assert made.name == "Harbour"
    assert ada.sync().caught_up
    ada.port.stop()
    ada.close()
    pid = pid_of(host)
    part.switch.click()
    is_now(host, State.OFF, qtbot)
    assert not is_alive(pid)
    assert part.handed.text() == ""
    assert not host.place.is_on


@pytest.mark.parametrize("which", [0, 1])
def test_a_token_that_comes_once_the_journal_is_locked_goes_nowhere(
    program: Program, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    asked: list[tuple[Callable[[str], object], ...]] = []
    monkeypatch.setattr(program.hosting, "token", lambda *both: asked.append(both))
    made = HostingPart(program.context, program.hosting)
    made._make_token()
    delete(made)
    asked[0][which]("lt1aaaa")
    assert made._token == ""


@pytest.mark.slow
def test_it_starts_with_lamplit_again_and_ends_with_it(
    program: Program, part: HostingPart, tmp_path: Path, qtbot: QtBot
) -> None:
    host, port = program.hosting, free_port()
    host.keep_in(tmp_path / "elsewhere")
    host.start(port)
    is_now(host, State.RUNNING, qtbot)
    pid, pin = pid_of(host), host.pin
    host.end()
    assert not is_alive(pid)
    again = RelayHost(program.store, program.preferences, tmp_path / "unused", parent=program)
    again.resume()
    is_now(again, State.RUNNING, qtbot)
    assert again.place.port == port
    assert again.place.folder == tmp_path / "elsewhere"
    assert again.pin == pin, "friends recognise it"
    again.stop()
    is_now(again, State.OFF, qtbot)
    again.end()
    once_more = RelayHost(program.store, program.preferences, tmp_path / "unused", parent=program)
    once_more.resume()
    assert once_more.state is State.OFF, "who stopped it wants it stopped"


def test_a_port_that_is_taken_is_said_calmly(
    program: Program, part: HostingPart, qtbot: QtBot
) -> None:
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        port = int(taken.getsockname()[1])
        part.port.setText(str(port))
        part.switch.click()
        is_now(program.hosting, State.TROUBLE, qtbot)
    expected = f"Port {port} is taken by another program. Choose another one."
    assert part.state.text() == expected
    assert part.port.isEnabled()
    assert part.switch.text() == "Start it"
    assert program.hosting._process is None


def test_a_port_that_is_none_starts_nothing(
    program: Program, part: HostingPart, qtbot: QtBot
) -> None:
    for text in ("", "80", "seventy", "65536", "٨٤٧٠"):
        part.port.setText(text)
        part.switch.click()
        assert "1024 to 65535" in part.state.text()
        assert program.hosting.state is State.OFF


def test_without_the_relay_installed_that_is_said(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    host = RelayHost(
        program.store,
        program.preferences,
        tmp_path / "relay",
        command=("lamplit-no-such-thing",),
        parent=program,
    )
    host.start(free_port())
    is_now(host, State.TROUBLE, qtbot)
    assert "installed without it" in hosting_text(host.trouble, 8470)


@pytest.mark.slow
def test_a_relay_that_was_killed_is_no_longer_shown_as_running(
    program: Program, part: HostingPart, qtbot: QtBot
) -> None:
    host = program.hosting
    host.start(free_port())
    is_now(host, State.RUNNING, qtbot)
    os.kill(pid_of(host), signal.SIGKILL)
    is_now(host, State.TROUBLE, qtbot)
    assert part.give.isHidden()


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"port": "x"}', '{"port": 99999}', '{"on": 1}'])
def test_what_was_remembered_badly_counts_as_nothing(
    program: Program, tmp_path: Path, kept: str
) -> None:
    program.preferences.remember("hosting", kept)
    host = RelayHost(program.store, program.preferences, tmp_path / "relay", parent=program)
    assert host.place.port == 8470
    assert not host.place.is_on
    assert host.place.folder == tmp_path / "relay"


def test_locking_forgets_the_token(program: Program, part: HostingPart, qtbot: QtBot) -> None:
    part._token = "lt1abc"
    part.drop()
    assert not part._token
    assert "lt1abc" not in part.handed.text()
