"""Where the relay listens: addresses, Unix sockets, with TLS or without."""

import socket
import stat
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_UNIX_MODE: Final = 0o660
_PATIENCE_MS: Final = 60_000


class ListenError(Exception):
    """The relay cannot listen there; the message is one sentence for its owner."""


@dataclass(frozen=True, slots=True)
class Tls:
    """The files of a certificate with its chain, and of its key, both PEM."""

    certificate: Path
    key: Path


@dataclass(frozen=True, slots=True)
class Listener:
    """One place to listen at: a host and a port (0 for any that is free), or a Unix socket.

    Attributes:
        tls: the certificate, or None for plain HTTP.
        metrics: whether the metrics are there, and nothing else.
    """

    host: str = "127.0.0.1"
    port: int = 0
    unix: Path | None = None
    tls: Tls | None = None
    metrics: bool = False

    @property
    def name(self) -> str:
        """The place as its owner would write it."""
        if self.unix is not None:
            return str(self.unix)
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def bind(listener: Listener) -> list[socket.socket]:
    """Take the place; nobody is answered yet.

    Raises:
        ListenError: when it is taken already, or may not be taken.
    """
    try:
        if listener.unix is not None:
            return [_bind_unix(listener.unix)]
        return _bind_all(listener.host, listener.port)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ListenError(f"The relay cannot listen at {listener.name}: {reason}.") from error


def _bind_all(host: str, port: int) -> list[socket.socket]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    sockets: list[socket.socket] = []
    try:
        for family, kind, protocol, _, address in dict.fromkeys(found):
            one = socket.socket(family, kind, protocol)
            sockets.append(one)
            _prepare(one, family)
            one.bind(address)
    except OSError:
        close_all(sockets)
        raise
    return sockets


def _prepare(one: socket.socket, family: int) -> None:
    one.setblocking(False)
    # On Windows SO_REUSEADDR would let another program take the same port beside this one.
    mine = getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR)
    one.setsockopt(socket.SOL_SOCKET, mine, 1)
    if family == socket.AF_INET6:
        one.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        # Connections inherit it: a peer that vanished without a word is noticed by the kernel.
        one.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _PATIENCE_MS)


def _is_unix(one: socket.socket) -> bool:
    return sys.platform != "win32" and one.family == socket.AF_UNIX


def _unix_socket() -> socket.socket:
    if sys.platform == "win32":
        raise OSError(None, "Python has no Unix sockets on this system")
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)


def _bind_unix(path: Path) -> socket.socket:
    _clear(path)
    one = _unix_socket()
    try:
        one.setblocking(False)
        one.bind(str(path))
        path.chmod(_UNIX_MODE)
    except OSError:
        one.close()
        raise
    return one


def _clear(path: Path) -> None:
    """Remove a socket that a crash left behind, but none where somebody still answers."""
    with suppress(FileNotFoundError):
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise FileExistsError(None, "there is something else of that name")
        with _unix_socket() as probe:
            # A program that hangs has a queue that stays full: waiting for it would never end.
            probe.setblocking(False)
            try:
                with suppress(BlockingIOError):
                    probe.connect(str(path))
            except ConnectionRefusedError:
                path.unlink()
                return
        raise FileExistsError(None, "another program listens there")


def close_all(sockets: Sequence[socket.socket]) -> None:
    """Give the places back, Unix sockets' names as well."""
    for one in sockets:
        name = one.getsockname() if one.fileno() >= 0 and _is_unix(one) else ""
        one.close()
        if name:
            Path(name).unlink(missing_ok=True)
