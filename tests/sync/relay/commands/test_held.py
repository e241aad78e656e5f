"""A relay that another program started ends with it, however that ends."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.relays import COMMAND, PATIENCE

SERVE = ("serve", "--until-input-ends", "--listen", "127.0.0.1:0", "--data")

HOLDER = """
import subprocess, sys, time
relay = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
relay.stdout.readline()
print(relay.pid, flush=True)
time.sleep(600)
"""


def test_it_stops_when_its_input_ends(tmp_path: Path) -> None:
    relay = subprocess.Popen(
        [*COMMAND, *SERVE, str(tmp_path / "relay")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert relay.stdout is not None
    assert relay.stdin is not None
    assert b"listens at" in relay.stdout.readline()
    relay.stdin.write(b"what is said to it means nothing\n")
    relay.stdin.flush()
    with pytest.raises(subprocess.TimeoutExpired):
        relay.wait(0.5)
    relay.stdin.close()
    assert relay.wait(PATIENCE) == 0
    relay.stdout.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_it_does_not_outlive_a_program_that_is_killed(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, *COMMAND, *SERVE, str(tmp_path / "relay")]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert holder.stdout is not None
    pid = int(holder.stdout.readline())
    # Waits until it is gone; somebody else's child cannot be waited for in another way.
    watch = os.pidfd_open(pid)
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait(PATIENCE)
    import select

    gone, _, _ = select.select([watch], [], [], PATIENCE)
    os.close(watch)
    holder.stdout.close()
    assert gone


def test_addresses_are_such_as_others_can_use(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "addresses", "--json"], capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)["addresses"]
    assert len(set(found)) == len(found)
    assert not any(one.startswith(("127.", "[::1]", "0.", "[fe80")) for one in found)
    plain = subprocess.run([*COMMAND, "addresses"], capture_output=True, text=True, check=True)
    assert plain.stdout.split() == found
