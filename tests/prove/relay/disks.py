"""The disk under the relay fills up, or fails to make durable what was written."""

import random
import shutil
import subprocess
import time
from pathlib import Path

from tests.prove.kills import Outcome
from tests.prove.relay.crowd import Crowd
from tests.prove.relay.repairs import Steward, digest_of
from tests.prove.relay.site import Site, site
from tests.prove.relay.talk import make_circle
from tests.sync.histories import NEVER

_BODY = 48 * 1024
_BALLAST = 4 * 1024 * 1024
DISK_KIB = 24 * 1024


def full_trial(seed: int, folder: Path, disk: Path) -> Outcome:
    """Fill a small disk: writes are refused and told when to come back, reading goes on.

    Args:
        seed: of everything that is drawn.
        folder: for the trial's own files.
        disk: a file system of `DISK_KIB`, empty.
    """
    place = folder / f"relay-full-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    (place / "data").symlink_to(disk)
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(_BALLAST))
    with site("sqlite", place) as relay:
        steward = Steward(relay, seed)
        pid = relay.running[0].popen.pid
        kept = _fill(steward)
        _while_full(steward, kept)
        ballast.unlink()
        _afterwards(steward, kept)
        steward.check("it was never restarted", holds=relay.running[0].popen.pid == pid)
        relay.kill()
        relay.start()
        steward.caller.close()
        bodies = [frame.payload for frame in steward.circle.everything(steward.caller)]
        steward.check("all is there after a kill", holds=bodies == kept)
        steward.caller.close()
    return Outcome("relay full", seed, "sqlite", "", len(kept), tuple(steward.found))


def _fill(steward: Steward) -> list[bytes]:
    """Append until the relay says that it is full; what it acknowledged."""
    kept: list[bytes] = []
    for _ in range(2 * DISK_KIB * 1024 // _BODY):
        body = steward.rng.randbytes(_BODY)
        reply = steward.post(1, body)
        if reply.status != 201:
            steward.expect("a full disk", reply, 507, "relay-full")
            break
        kept.append(body)
    else:
        steward.found.append("the disk never filled up")
    return kept


def _while_full(steward: Steward, kept: list[bytes]) -> None:
    circle, caller = steward.circle, steward.caller
    for _ in range(5):
        reply = steward.post(1, steward.rng.randbytes(_BODY))
        steward.expect("still full", reply, 507, "relay-full")
        steward.check("with Retry-After", holds=int(reply.headers.get("retry-after", 0)) > 0)
    chunk = steward.rng.randbytes(1024 * 1024)
    reply = caller.ask(
        "PUT", f"{circle.path}/attachments/{'ab' * 16}/0", secret=circle.capability(1),
        body=chunk, Content_Digest=digest_of(chunk),
    )  # fmt: skip
    steward.expect("no room for a chunk", reply, 507, "relay-full")
    bodies = [frame.payload for frame in circle.everything(caller)]
    steward.check("reading goes on", holds=bodies == kept)
    steward.expect("the process answers", caller.ask("GET", "/healthz"), 200)


def _afterwards(steward: Steward, kept: list[bytes]) -> None:
    """There is room again; the relay takes writes without a restart."""
    ends = time.monotonic() + 30
    while time.monotonic() < ends:
        body = steward.rng.randbytes(_BODY)
        reply = steward.post(1, body)
        if reply.status == 201:
            kept.append(body)
            return
        steward.expect("meanwhile", reply, 507, "relay-full")
        time.sleep(0.1)
    steward.found.append("it does not take writes again")


def build_eio(folder: Path) -> Path | None:
    """Compile the shim; None where there is no compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "eio.so"
    source = Path(__file__).with_name("eio.c")
    subprocess.run([compiler, "-O2", "-shared", "-fPIC", "-o", target, source, "-ldl"], check=True)
    return target


def eio_trial(seed: int, folder: Path, shim: Path, rounds: int) -> Outcome:
    """Let every fsync fail for a while under writers, end the relay, and look what is left."""
    place = (folder / f"relay-eio-{seed}").resolve()
    shutil.rmtree(place, ignore_errors=True)
    rng, flag = random.Random(seed), place / "eio"
    environment = {"LD_PRELOAD": str(shim), "PROVE_EIO": str(flag), "PROVE_ROOT": str(place)}
    with site("sqlite", place, environment=environment) as relay:
        caller = relay.caller()
        circles = [make_circle(caller, rng) for _ in range(2)]
        caller.close()
        crowd = Crowd(lambda _: relay.caller(), circles, seed)
        crowd.start(8, 2)
        spans = [_fail_for_a_while(relay, crowd, flag, rng) for _ in range(rounds)]
        relay.kill()
        relay.start()
        crowd.wait_for(20)
        found = crowd.judge()
        for begin, end in spans:
            early = sum(
                begin < one.began and one.ended < end and one.seq is not None
                for history in crowd.histories
                for one in history.tries
            )
            tried = sum(
                begin < one.began < end and one.ended == NEVER
                for history in crowd.histories
                for one in history.tries
            )
            if early or not tried:
                found.append(f"{early} acknowledged and {tried} not while no fsync worked")
    told = f"{crowd.again} sent again"
    return Outcome("relay eio", seed, "sqlite", told, crowd.acknowledged, tuple(found[:20]))


def _fail_for_a_while(
    relay: Site, crowd: Crowd, flag: Path, rng: random.Random
) -> tuple[float, float]:
    """The time during which every fsync failed; afterwards the relay has recovered by itself."""
    crowd.wait_for(40)
    flag.touch()
    begin = time.monotonic()
    time.sleep(0.5 + rng.random() / 2)
    end = time.monotonic()
    flag.unlink()
    crowd.wait_for(20)
    return begin, end
