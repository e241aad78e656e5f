"""The command line opens no internet socket and looks up no name: traced, not assumed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.prove.commands import Home, day_with_commands
from tests.prove.tracing import available, read_trace, tracer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not available(), reason="strace is not installed"),
]


def test_the_command_line_opens_no_socket_to_anywhere(tmp_path: Path) -> None:
    """Not one call in a whole day of commands; no local socket either."""
    log = tmp_path / "trace"
    home = Home(tmp_path / "place", tmp_path / "outside", before=[*tracer(log), "-A"])
    assert list(day_with_commands(home))[-1] == "the end"
    seen = read_trace(log)
    assert log.read_text("utf-8").count("journal.db") > 20, "the trace is of something else"
    assert not seen.internet
    assert not seen.lookups
    assert not seen.others
    assert not seen.local


_PLANTED = {
    "internet": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()",
    "lookups": "open('/etc/resolv.conf', 'rb') if __import__('os').path.exists('/etc/resolv.conf')"
    " else open('/etc/hosts', 'rb')",
    "others": "import socket\ntry: socket.socket(socket.AF_UNIX).connect('/tmp/nobody-there')\n"
    "except OSError: pass",
    "local": "import socket\ntry: socket.socket(socket.AF_UNIX).connect('/tmp/.X11-unix/X987')\n"
    "except OSError: pass",
}


@pytest.mark.parametrize("kind", _PLANTED)
def test_the_tracer_sees_a_planted_call(tmp_path: Path, kind: str) -> None:
    """The control: each kind of call is seen for what it is."""
    log = tmp_path / "trace"
    subprocess.run([*tracer(log), sys.executable, "-c", _PLANTED[kind]], check=True)
    assert getattr(read_trace(log), kind)
