"""What other systems lack: the program is imported, and the relay listens, without it.

These run where the tests run; what only a Windows or a Mac can show, they do not.
"""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from sync.relay.http.listeners import Listener, ListenError, bind, close_all
from sync.relay.stores.sqlite.connection import disk_full

# Imports everything of ours; then takes away what Python for Windows does not have, and does it
# once more. Other people's libraries stay imported: they have their own ways there.
WITHOUT = """
import builtins, importlib, os, pkgutil, signal, socket, sys

OURS = ("app", "ui", "sync", "assets")
MODULES = {"fcntl", "grp", "pty", "pwd", "readline", "resource", "syslog", "termios", "tty"}
NAMES = {
    os: ("chown", "fchmod", "fchown", "fork", "forkpty", "getegid", "geteuid", "getgid", "getpgid",
         "getuid", "killpg", "lchown", "mkfifo", "nice", "O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW",
         "O_NONBLOCK", "O_SYNC", "openpty", "pipe2", "posix_fadvise", "posix_fallocate",
         "register_at_fork", "sched_getaffinity", "sched_setaffinity", "setsid", "statvfs", "sync",
         "sysconf", "uname"),
    signal: ("SIGALRM", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGUSR1", "SIGUSR2", "alarm",
             "pthread_sigmask", "setitimer"),
    socket: ("AF_UNIX", "socketpair", "SO_REUSEPORT"),
}

def ours():
    for name in OURS:
        package = importlib.import_module(name)
        yield name
        for found in pkgutil.walk_packages(package.__path__, f"{name}."):
            yield found.name

def import_all(names):
    wrong = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:
            wrong.append(f"{name}: {error!r}")
    return wrong

everything = [] if sys.argv[1:] else sorted(set(ours()))
wrong = import_all(everything)
assert not wrong, wrong

real = builtins.__import__
def without(name, globals=None, *rest, **named):
    who = (globals or {}).get("__name__", "").partition(".")[0]
    if who in OURS and name.partition(".")[0] in MODULES:
        raise ModuleNotFoundError(f"No module named {name!r} on Windows")
    return real(name, globals, *rest, **named)
builtins.__import__ = without

for name in [one for one in sys.modules if one.partition(".")[0] in OURS]:
    del sys.modules[name]
for module, names in NAMES.items():
    for name in names:
        if hasattr(module, name):
            delattr(module, name)
sys.platform = "win32"
for line in sys.argv[1:]:
    exec(line, {"__name__": "app.planted"})
wrong = import_all(everything)
print(len(everything))
print(*wrong, sep="\\n", end="")
"""


def imported(project: Path, *planted: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, *planted],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there it is so anyway")
def test_everything_is_imported_without_what_windows_lacks(project: Path) -> None:
    result = imported(project)
    assert result.returncode == 0, result.stderr
    count, _, wrong = result.stdout.partition("\n")
    assert int(count) > 700
    assert not wrong, wrong


@pytest.mark.skipif(sys.platform == "win32", reason="there it is so anyway")
@pytest.mark.parametrize(
    "line", ["import fcntl", "import os; os.O_NOFOLLOW", "import socket; socket.AF_UNIX"]
)
def test_what_windows_lacks_is_missed(project: Path, line: str) -> None:
    result = imported(project, line)
    assert result.returncode == 1
    assert "Error" in result.stderr.splitlines()[-1]


def test_a_relay_listens_without_unix_sockets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows: the port is given back, and a Unix socket is refused in one sentence."""
    monkeypatch.delattr(socket, "AF_UNIX", raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    sockets = bind(Listener())
    port = sockets[0].getsockname()[1]
    close_all(sockets)
    close_all(bind(Listener(port=port)))
    with pytest.raises(ListenError) as refused:
        bind(Listener(unix=tmp_path / "relay.sock"))
    assert str(refused.value).endswith("Python has no Unix sockets on this system.")


def test_no_other_program_may_share_the_port(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows the option that Unix needs would let one; another one there forbids it."""
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_KEEPALIVE, raising=False)
    (one,) = bind(Listener())
    try:
        assert one.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        assert not one.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
    finally:
        close_all([one])


def test_a_full_disk_is_known_on_every_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("os.statvfs", raising=False)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Usage(free=1000))
    assert disk_full(tmp_path)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Usage(free=1 << 30))
    assert not disk_full(tmp_path)


class Usage:
    """What shutil says of a disk."""

    def __init__(self, free: int) -> None:
        self.free = free
