"""What a program asked the system for, as strace saw it: sockets, and files that look names up."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = "socket,socketpair,connect,bind,sendto,sendmsg,openat,open"
_LINE = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)$")
_NAMES = ("/etc/resolv.conf", "/etc/hosts", "/etc/gai.conf", "/etc/host.conf", "nscd", "libnss_dns")
_UNIX = re.compile(r'sun_path=@?"([^"]*)"')
#: Display, accessibility, desktop bus, and the bus by which the desktop says which theme it has.
_LOCAL = re.compile(r"/tmp/\.X11-unix/|\.X11-unix/X|/bus$|dbus|at-spi|wayland-|/systemd/private")


def tracer(log: Path) -> list[str]:
    """Return what to write before a command to have it traced with all its children."""
    return ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={CALLS}", "-o", str(log)]


def available() -> bool:
    """Whether the tracer is installed."""
    return shutil.which("strace") is not None


@dataclass
class Seen:
    """What a trace holds.

    Attributes:
        internet: calls with an internet address or family.
        lookups: files and sockets by which names are looked up.
        others: local sockets connected to that are none of those a desktop program needs.
        local: local sockets connected to.
    """

    internet: list[str]
    lookups: list[str]
    others: list[str]
    local: list[str]


def read_trace(log: Path) -> Seen:
    """Read what the tracer wrote."""
    seen = Seen([], [], [], [])
    for name, rest in _calls(log):
        line = f"{name}({rest}"
        if re.search(r"AF_INET6?\b|AF_PACKET|AF_VSOCK|AF_BLUETOOTH", rest):
            seen.internet.append(line)
        elif any(text in rest for text in _NAMES):
            seen.lookups.append(line)
        elif name == "connect" and (path := _UNIX.search(rest)):
            (seen.local if _LOCAL.search(path[1]) else seen.others).append(path[1])
    return seen


def _calls(log: Path) -> Iterator[tuple[str, str]]:
    for line in log.read_text("utf-8", errors="replace").splitlines():
        if match := _LINE.match(line):
            yield match[1], match[2]
