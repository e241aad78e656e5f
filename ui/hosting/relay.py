"""Runs the real relay as a process beside the window, and never longer than Lamplit itself."""

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.usecases.host_relay import CERTIFICATE, KEY, own_certificate
from ui.preferences import Preferences
from ui.store import Store

PORT = 8470
LOWEST, HIGHEST = 1024, 65535
"""Below are ports that only the system's own services may have."""
_KEPT = "hosting"
_EVERYWHERE = "0.0.0.0"  # noqa: S104 - friends in the same network are to reach it
_LAST_WORDS = 4_096
_STOPS, _DIES = 8_000, 2_000
_ROOT = Path(__file__).parents[2]


class State(Enum):
    """What the relay does."""

    OFF = auto()
    STARTING = auto()
    RUNNING = auto()
    STOPPING = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the relay of this computer is, as it is kept between two starts of Lamplit.

    Attributes:
        is_on: whether it runs while Lamplit does.
    """

    folder: Path
    port: int = PORT
    is_on: bool = False


class RelayHost(QObject):
    """The relay of this computer.

    Args:
        store: for what is done beside the window.
        preferences: remember where the relay is, and whether it runs.
        home: where its folder is made, unless another one is chosen.
        command: starts the relay's program.

    Attributes:
        pin: how its key is recognised, once it has one.
        addresses: where others reach it, the likeliest first.
        trouble: the relay's own sentence for why it does not run.

    Signals:
        changed(): something of this is otherwise now.
    """

    changed = Signal()

    def __init__(
        self,
        store: Store,
        preferences: Preferences,
        home: Path,
        *,
        command: Sequence[str] = (sys.executable, "-m", "sync.relay"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._preferences = store, preferences
        self._home, self._command = home, tuple(command)
        self.state, self.pin, self.trouble = State.OFF, "", ""
        self.addresses: tuple[str, ...] = ()
        self._process: QProcess | None = None
        self._complaint = b""
        self._asking: set[QProcess] = set()
        self._patience = QTimer(self, singleShot=True, interval=_STOPS)
        self._patience.timeout.connect(self._kill)

    @property
    def place(self) -> Place:
        """Where it is."""
        try:
            kept = json.loads(self._preferences.remembered(_KEPT) or "{}")
            port, folder = int(kept.get("port", PORT)), str(kept.get("folder", ""))
            is_on = kept.get("on") is True
        except (ValueError, TypeError, AttributeError):
            return Place(self._home)
        port = port if LOWEST <= port <= HIGHEST else PORT
        return Place(Path(folder) if folder else self._home, port, is_on)

    def urls(self) -> list[str]:
        """Return what friends type in as the relay's address."""
        return [f"https://{one}:{self.place.port}" for one in self.addresses]

    # --- starting and stopping

    def resume(self) -> None:
        """Start it again if it ran when Lamplit ended."""
        if self.place.is_on:
            self.start()

    def start(self, port: int | None = None) -> None:
        """Start it, now and whenever Lamplit starts."""
        if self._process is not None:
            return
        old = self.place
        place = replace(old, port=old.port if port is None else port, is_on=True)
        self._keep(place)
        self._be(State.STARTING)
        now = self._store.now
        self._store.aside(
            lambda: own_certificate(place.folder, now=now), self._certified, self,
            failed=lambda failure: self._be(State.TROUBLE, str(failure)),
        )  # fmt: skip

    def stop(self) -> None:
        """Stop it, until somebody starts it again."""
        self._keep(replace(self.place, is_on=False))
        if self._process is None:
            self._be(State.OFF)
            return
        self._be(State.STOPPING)
        self._process.closeWriteChannel()
        self._patience.start()

    def keep_in(self, folder: Path) -> None:
        """Keep everything in another folder from the next start on; what is there stays there."""
        self._keep(replace(self.place, folder=folder))
        self.changed.emit()

    def end(self) -> None:
        """Stop it with Lamplit, and wait until it is gone; it starts again with it."""
        process, self._process = self._process, None
        for one in [*self._asking, *([process] if process else [])]:
            one.blockSignals(True)
            one.closeWriteChannel()
            if not one.waitForFinished(_STOPS):
                one.kill()
                one.waitForFinished(_DIES)
        self._asking.clear()
        self._patience.stop()

    def token(self, then: Callable[[str], object], failed: Callable[[str], object]) -> None:
        """Make a token, with which somebody can make one circle at this relay."""

        def told(text: str) -> None:
            found = json.loads(text).get("tokens", [])
            then(str(found[0]))

        folder = str(self.place.folder)
        self._ask(["mint", "--json", "--data", folder], told, failed)

    # --- inside

    def _certified(self, pin: str) -> None:
        if self.state is not State.STARTING:
            return
        self.pin = pin
        place = self.place
        process = self._process = self._made()
        process.readyReadStandardOutput.connect(self._said)
        process.readyReadStandardError.connect(self._complained)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_begun)
        self._run(process, [
            "serve", "--until-input-ends", "--data", str(place.folder),
            "--listen", f"{_EVERYWHERE}:{place.port}",
            "--tls-cert", str(place.folder / CERTIFICATE), "--tls-key", str(place.folder / KEY),
        ])  # fmt: skip

    def _said(self) -> None:
        """It says where it listens, and only then it does."""
        process = self._process
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data())
        if self.state is State.STARTING and b"listens at" in said:
            self._ask(["addresses", "--json"], self._know_addresses, lambda _: None)
            self._be(State.RUNNING)

    def _complained(self) -> None:
        """Keep the last words: they say why it stopped. It may write for months."""
        if self._process is not None:
            more = bytes(self._process.readAllStandardError().data())
            self._complaint = (self._complaint + more)[-_LAST_WORDS:]

    def _know_addresses(self, text: str) -> None:
        self.addresses = tuple(map(str, json.loads(text).get("addresses", [])))
        self.changed.emit()

    def _finished(self) -> None:
        self._complained()
        process, self._process = self._process, None
        self._patience.stop()
        if process is None:
            return
        said = self._complaint.decode(errors="replace").strip()
        self._complaint = b""
        process.deleteLater()
        if self.state is State.STOPPING:
            self._be(State.OFF)
        else:
            self._be(State.TROUBLE, said.splitlines()[-1] if said else "")

    def _not_begun(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _ask(
        self, arguments: list[str], then: Callable[[str], object], failed: Callable[[str], object]
    ) -> None:
        """Run one of the relay's short commands."""
        process = self._made()
        self._asking.add(process)

        def finished(code: int) -> None:
            self._asking.discard(process)
            out = bytes(process.readAllStandardOutput().data()).decode(errors="replace")
            err = bytes(process.readAllStandardError().data()).decode(errors="replace")
            process.deleteLater()
            if code == 0:
                then(out)
            else:
                failed(err.strip())

        process.finished.connect(finished)
        self._run(process, arguments)
        process.closeWriteChannel()

    def _made(self) -> QProcess:
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        # Wherever Lamplit itself was started from, the relay is the one that came with it.
        before = surroundings.value("PYTHONPATH")
        path = os.pathsep.join(part for part in (str(_ROOT), before) if part)
        surroundings.insert("PYTHONPATH", path)
        process.setProcessEnvironment(surroundings)
        return process

    def _run(self, process: QProcess, arguments: list[str]) -> None:
        program, *first = self._command
        process.start(program, [*first, *arguments])

    def _keep(self, place: Place) -> None:
        kept = {"folder": str(place.folder), "port": place.port, "on": place.is_on}
        self._preferences.remember(_KEPT, json.dumps(kept))

    def _be(self, state: State, trouble: str = "") -> None:
        self.state, self.trouble = state, trouble
        if state in {State.OFF, State.TROUBLE}:
            self.addresses = ()
        self.changed.emit()
