"""A desktop of its own for one test: a display, a message bus, and the bus of screen readers."""

import ctypes
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE: Final = 240.0  # seconds until a thing that should answer is called dead
SCREEN: Final = "1280x900x24"
_LAUNCHERS: Final = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)
_BUS: Final = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS: Final = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")


_PASSED_OVER: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
_TO_PARENT: Final = 2  # where the keyboard goes when that window goes


def _x11() -> ctypes.CDLL:
    """Return the library that speaks to displays, told what its calls take."""
    library = ctypes.CDLL("libX11.so.6")
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    library.XOpenDisplay.restype, library.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    library.XCloseDisplay.argtypes = [pointer]
    library.XDefaultRootWindow.restype = number
    library.XDefaultRootWindow.argtypes = [pointer]
    library.XQueryTree.argtypes = [pointer, number, pointer, pointer, pointer, pointer]
    library.XSetInputFocus.argtypes = [pointer, number, ctypes.c_int, number]
    library.XSync.argtypes = [pointer, ctypes.c_int]
    # A window that does not show cannot have the keyboard; left alone, the library would end the
    # process that asked for it.
    library.XSetErrorHandler.argtypes = [pointer]
    library.XSetErrorHandler(_PASSED_OVER)
    return library


@contextmanager
def _display(name: str) -> Iterator[int | None]:
    """Open a display; None where there is none."""
    library = _x11()
    display: int | None = library.XOpenDisplay(name.encode())
    try:
        yield display
    finally:
        if display:
            library.XCloseDisplay(display)


def call(bus: DBusConnection, message: object) -> tuple[object, ...]:
    """Send a message and return what comes back; an error is raised in its own words."""
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type is MessageType.error:
        raise LookupError(*reply.body)
    body: tuple[object, ...] = reply.body
    return body


def missing() -> str:
    """Say what of the desktop's accessibility this machine does not have; "" for nothing."""
    programs = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if _launcher() is None:
        programs.append("at-spi-bus-launcher")
    return f"needs {' and '.join(programs)}" if programs else ""


def _launcher() -> str | None:
    return next((path for path in _LAUNCHERS if Path(path).exists()), None)


class Desk:
    """The display, the two buses, and the programs started there; a context manager.

    Nothing is shared with the desktop of whoever runs the tests, and nothing outlives the desk.
    """

    def __init__(self, home: Path) -> None:
        self._running: list[subprocess.Popen[str]] = []
        self._home = home
        # The path of a socket has room for about a hundred characters.
        self._sockets = tempfile.mkdtemp(prefix="desk-")
        self.environment = {
            "HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "LAMPLIT_HOME": str(home / "lamplit"), "XDG_RUNTIME_DIR": self._sockets,
            "TMPDIR": str(home), "XDG_CONFIG_HOME": str(home / ".config"),
            "PYTHONFAULTHANDLER": "1", "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }  # fmt: skip
        self.readers = ""
        """The address of the bus that screen readers listen on."""

    def __enter__(self) -> Self:
        try:
            self._set_up()
        except BaseException:
            self._clear()
            raise
        return self

    def _set_up(self) -> None:
        while not self._has_display():
            pass
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address"])
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        launcher = _launcher()
        assert launcher is not None
        launched = self._start([launcher, "--launch-immediately"])
        self.readers = self._readers_bus(address, launched)

    def _has_display(self) -> bool:
        """Start a display; False when another program took its number in the same moment."""
        reading, writing = os.pipe()
        try:
            server = self._start(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp",
                 "-noreset", "-fbdir", self._sockets],
                pass_fds=(writing,),
            )  # fmt: skip
        finally:
            os.close(writing)
        with os.fdopen(reading, encoding="ascii") as said:
            number = said.readline().strip()
        self.environment["DISPLAY"] = f":{number}"
        end = time.monotonic() + PATIENCE
        while number and server.poll() is None and time.monotonic() < end:
            with _display(self.environment["DISPLAY"]) as there:
                if there:
                    return True
        return False

    def _readers_bus(self, address: str, launcher: subprocess.Popen[str]) -> str:
        """Wait for the bus of screen readers, and say that one is there."""
        daemon = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
        )
        with open_dbus_connection(address) as bus:
            while not call(
                bus, new_method_call(daemon, "NameHasOwner", "s", ("org.a11y.Bus",))
            )[0]:  # fmt: skip
                assert launcher.poll() is None, "the bus of screen readers did not start"
            for wish in ("IsEnabled", "ScreenReaderEnabled"):
                call(bus, Properties(_STATUS).set(wish, "b", True))
            return str(call(bus, new_method_call(_BUS, "GetAddress"))[0])

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[str]:
        with (self._home / "desk.log").open("a", encoding="utf-8") as log:
            made = subprocess.Popen(
                command, env=self.environment, pass_fds=pass_fds, text=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log,
            )  # fmt: skip
        self._running.append(made)
        return made

    def run(
        self, command: list[str], folder: Path, more: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program of the person's there; ends with the desk."""
        with (self._home / "program.log").open("ab") as log:
            made = subprocess.Popen(
                command, cwd=folder, env={**self.environment, **(more or {})},
                stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self._running.append(made)  # type: ignore[arg-type]  # only ended and waited for
        return made

    def activate(self) -> None:
        """Give the window in front the keyboard, as a window manager does when it appears."""
        with _display(self.environment["DISPLAY"]) as display:
            assert display, "the display is gone"
            library = _x11()
            root, parent = ctypes.c_ulong(), ctypes.c_ulong()
            windows, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
            library.XQueryTree(
                display, library.XDefaultRootWindow(display), ctypes.byref(root),
                ctypes.byref(parent), ctypes.byref(windows), ctypes.byref(count),
            )  # fmt: skip
            for window in windows[: count.value]:
                library.XSetInputFocus(display, window, _TO_PARENT, 0)
                library.XSync(display, 0)

    def picture(self, place: tuple[int, int, int, int]) -> bytes:
        """Return the pixels of a part of the screen: left, top, width, height."""
        screen = (Path(self._sockets) / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", screen[:100])
        start, width, height, line = head[0] + 12 * head[19], head[4], head[5], head[12]
        left, top = max(0, place[0]), max(0, place[1])
        right, bottom = min(width, place[0] + place[2]), min(height, place[1] + place[3])
        each = head[11] // 8
        return b"".join(
            screen[start + row * line + left * each : start + row * line + right * each]
            for row in range(top, bottom)
        )

    def said(self) -> str:
        """Return what the programs wrote on their terminal."""
        log = self._home / "program.log"
        return log.read_text("utf-8", "replace") if log.exists() else ""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._clear()

    def _clear(self) -> None:
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._running.clear()
        shutil.rmtree(self._sockets, ignore_errors=True)
