"""Moving a circle with everything against it: rubbish, wrong and silent relays, locks, ends."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.sync.client.engine.elsewhere import where
from tests.sync.client.engine.people import Person
from tests.sync.relays import Running, relay_here
from tests.ui.circles.acting import Room, make_steward
from tests.ui.circles.test_moving import circle, goes_to, opened
from ui.program import Program
from ui.views.circle.moving import MoveSheet

RUBBISH = (
    "x", "ftp://127.0.0.1/", "javascript:alert(1)", "https://", "https:///", "http://[::1",
    "http://127.0.0.1:99999", "http://127.0.0.1:-1", "http://user:word@127.0.0.1:1/",
    "http://127.0.0.1:1/?q#f", "lamplit://join/1#AAAA", "\N{RIGHT-TO-LEFT OVERRIDE}//:ptth",
    "http://xn--\N{SNOWMAN}.invalid", "https://" + "a" * 5_000, "http://" + "é" * 300,
    "http://127.0.0.1:1", "file:///etc/passwd", "http://0/", "\N{SOFT HYPHEN}",
)  # fmt: skip


class _Page(BaseHTTPRequestHandler):
    """Answers everything as some web site would."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html>" + b"hello " * 1_000)

    do_POST = do_GET  # noqa: N815 - as it is named there

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as it is named there
        del format, args


@pytest.fixture
def site() -> Iterator[str]:
    """A web server that is no relay."""
    server = HTTPServer(("127.0.0.1", 0), _Page)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def silent() -> Iterator[str]:
    """Something that takes a connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Running]:
    """Another relay."""
    with relay_here(tmp_path / "harbour") as running:
        yield running


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Iterator[Room]:
    """The room of a steward, in which nothing may crash."""
    crashes: list[object] = []
    program.tasks.crashed.connect(crashes.append)
    made = Room.open(program, ada, qtbot)
    make_steward(made)
    yield made
    assert crashes == []


def test_rubbish_for_an_address_gets_a_sentence_and_changes_nothing(room: Room) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    for text in RUBBISH:
        sheet.relay.address.setText(text)
        sheet.tell("")
        sheet.go.click()
        room.comes(lambda: not sheet.is_busy)
        assert sheet.told.text(), text
        assert len(sheet.told.text()) < 400, text
        assert "Traceback" not in sheet.told.text()
        assert sheet.relay.card is None, text
    assert circle(room).relay_url == before
    room.says("Home by six")


def test_a_web_site_is_no_relay(room: Room, site: str) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    sheet.relay.address.setText(site)
    sheet.go.click()
    room.comes(lambda: not sheet.is_busy)
    assert sheet.told.text()
    assert sheet.relay.card is None
    assert circle(room).relay_url == before


def test_a_relay_that_says_nothing_holds_up_neither_the_sheet_nor_a_lock(
    room: Room, silent: str
) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    sheet.relay.address.setText(silent)
    sheet.go.click()
    room.comes(lambda: sheet.told.text() == "Waiting for the relay.")
    sheet.go.click()
    assert sheet.is_busy, "it is asked once"
    room.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    room.comes(lambda: room.gone(MoveSheet))
    room.lock_and_open()
    assert circle(room).relay_url == before
    room.says("Home by six")


def test_an_address_changed_while_it_was_looked_at_is_looked_at_anew(
    room: Room, harbour: Running
) -> None:
    sheet = opened(room)
    sheet.relay.address.setText(harbour.url)
    sheet.go.click()
    sheet.relay.address.setText("https://example.invalid")
    room.comes(lambda: not sheet.is_busy)
    assert sheet.relay.card is None
    assert sheet.go.text() == "Look at the relay"


def test_without_the_old_relay_nothing_moves(room: Room, relay: Running, harbour: Running) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    goes_to(room, sheet, harbour.url, harbour.token())
    relay.ask_to_stop()
    relay.join()
    sheet.go.click()
    room.comes(lambda: not sheet.is_busy)
    assert "did not answer; both are needed" in sheet.told.text()
    assert circle(room).relay_url == before


def test_a_new_relay_that_ends_before_the_move_moves_nothing(room: Room, tmp_path: Path) -> None:
    before = circle(room).relay_url
    with relay_here(tmp_path / "short") as short:
        sheet = opened(room)
        goes_to(room, sheet, short.url, short.token())
    sheet.go.click()
    sheet.go.click()
    room.comes(lambda: not sheet.is_busy)
    assert "did not answer; both are needed" in sheet.told.text()
    assert circle(room).relay_url == before
    room.says("Home by six")


@pytest.mark.parametrize("turns", [0, 1, 5, 20])
def test_a_lock_in_the_middle_leaves_the_circle_in_one_place(
    room: Room, harbour: Running, turns: int
) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    goes_to(room, sheet, harbour.url, harbour.token())
    sheet.go.click()
    for _ in range(turns):
        room.qtbot.wait(5)
    room.lock_and_open()
    with room.qtbot.waitSignal(room.program.circles.reported, timeout=20_000):
        room.program.circles.look()
    assert circle(room).relay_url in {before, harbour.url}
    room.says("Home by six")
    room.comes(lambda: where(room.ada) == circle(room).relay_url)
    if circle(room).relay_url == before:
        again = opened(room)
        goes_to(room, again, harbour.url, harbour.token())
        again.go.click()
        with suppress(AssertionError):
            room.comes(lambda: not again.is_busy)
        room.comes(lambda: circle(room).relay_url == harbour.url)
    room.says("Here as well")
    assert {"Home by six", "Here as well"} <= {one.text for one in room.ada_reads()}
