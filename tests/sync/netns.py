"""A network namespace of one's own, joined to this one by a cable that can be cut either way."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Literal

import pytest

Way = Literal["to", "from", "both"]


@dataclass(frozen=True)
class Namespace:
    """Where programs see another network.

    Attributes:
        name: as `ip netns` knows it.
        inside: its address.
        outside: this side's address.
        cable: this side's end of the cable.
    """

    name: str
    inside: str
    outside: str
    cable: str

    @property
    def prefix(self) -> tuple[str, ...]:
        """What stands before a command that is to run in it; the process keeps its id."""
        return ("ip", "netns", "exec", self.name)

    def cut(self, way: Way) -> None:
        """Lose all packets to it, from it, or both."""
        if way in {"to", "both"}:
            _ip("route", "replace", "blackhole", f"{self.inside}/32")
        if way in {"from", "both"}:
            _ip("-n", self.name, "route", "replace", "blackhole", f"{self.outside}/32")

    def worsen(self, *how: str) -> None:
        """Delay or lose packets to it, as by ("delay", "40ms", "loss", "5%"); skips without netem.

        It ends with the namespace.
        """
        try:
            _run("tc", "qdisc", "replace", "dev", self.cable, "root", "netem", *how)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("this kernel has no netem, which delays and loses packets")

    def heal(self) -> None:
        """Let everything through again."""
        for command in (
            ("route", "del", "blackhole", f"{self.inside}/32"),
            ("-n", self.name, "route", "del", "blackhole", f"{self.outside}/32"),
        ):
            with suppress(subprocess.CalledProcessError):
                _ip(*command)


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=30)


def _ip(*arguments: str) -> None:
    _run("ip", *arguments)


@contextmanager
def namespace(place: int = 0) -> Iterator[Namespace]:
    """A namespace, removed at the end; skips the test where none can be made.

    Args:
        place: which one of up to eight that a test makes.
    """
    if shutil.which("ip") is None or os.geteuid() != 0:
        pytest.skip("making a network namespace takes root and iproute2")
    # Tests run side by side: each process takes a small network of its own out of 10.213.0.0/16.
    number = (os.getpid() * 8 + place) % (1 << 14)
    start = f"10.213.{number >> 6}.{(number & 63) * 4}".rpartition(".")
    inside, outside = (f"{start[0]}.{int(start[2]) + last}" for last in (2, 1))
    name, cable = f"lamplit-{os.getpid()}-{place}", f"lp{os.getpid()}x{place}"
    try:
        _ip("netns", "add", name)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this system refuses to make a network namespace")
    try:
        try:
            _ip("link", "add", f"{cable}a", "type", "veth", "peer", "name", f"{cable}b")
        except subprocess.CalledProcessError:
            pytest.skip("this system has no virtual cables (veth)")
        _ip("link", "set", f"{cable}b", "netns", name)
        _ip("addr", "add", f"{outside}/30", "dev", f"{cable}a")
        _ip("link", "set", f"{cable}a", "up")
        try:
            _ip("-n", name, "addr", "add", f"{inside}/30", "dev", f"{cable}b")
        except subprocess.CalledProcessError:
            # Going in takes mounts of one's own, which a root folder without a mount has not.
            pytest.skip("this system lets nobody into a network namespace")
        _ip("-n", name, "link", "set", f"{cable}b", "up")
        _ip("-n", name, "link", "set", "lo", "up")
        _ip("-n", name, "route", "add", "default", "via", outside)
        made = Namespace(name, inside, outside, f"{cable}a")
        try:
            yield made
        finally:
            made.heal()
    finally:
        with suppress(subprocess.CalledProcessError):
            _ip("link", "del", f"{cable}a")
        _ip("netns", "del", name)
