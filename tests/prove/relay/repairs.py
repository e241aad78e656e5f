"""What stewards mend: a turn that nobody can enter, and a relay that forgot the newest turns."""

import base64
import hashlib
import os
import random
import shutil
import subprocess
from pathlib import Path

from sync.protocol import headers
from sync.protocol.frames import Frame, State, decode
from sync.protocol.ids import secret_hash
from tests.prove.kills import Outcome
from tests.prove.relay.site import Site, command, site
from tests.prove.relay.talk import Circle, Reply, make_circle
from tests.sync.relays import COMMAND


class Steward:
    """Everybody in one: what is expected is noted as problems where it does not come.

    Attributes:
        found: what went wrong.
    """

    def __init__(self, relay: Site, seed: int) -> None:
        self.rng = random.Random(seed)
        self.caller = relay.caller()
        self.circle: Circle = make_circle(self.caller, self.rng)
        self.found: list[str] = []

    def expect(self, what: str, reply: Reply, status: int, problem: str = "") -> Reply:
        """Note an answer that is another one."""
        if (reply.status, reply.problem) != (status, problem):
            self.found.append(f"{what}: {reply.status} {reply.problem} {reply.body[:200]!r}")
        return reply

    def post(self, turn: int, body: bytes, **more: str) -> Reply:
        """Append an entry."""
        return self.circle.append(self.caller, turn, self.rng.randbytes(16), body, **more)

    def repair(
        self, turn: int, void_after: int, next_turn: int, bridge: int = 0, key: bytes = b""
    ) -> Reply:
        """Void what is after an entry, and open a turn that members can derive."""
        more = {}
        if bridge:
            bridged = secret_hash(self.circle.capability(bridge)).hex()
            more = {"Bridge_Turn": str(bridge), "Bridge_Capability": bridged}
        return self.caller.ask(
            "POST", f"{self.circle.path}/repairs", secret=self.circle.repair, body=b"mended",
            Idempotency_Key=(key or self.rng.randbytes(16)).hex(), If_Turn=str(turn),
            Void_After=str(void_after), Next_Turn=str(next_turn),
            Next_Capability=secret_hash(self.circle.capability(next_turn)).hex(), **more,
        )  # fmt: skip

    def frames(self, turn: int, after: int, ends: int | None) -> list[Frame]:
        """What a turn's capability reads after a cursor; it must end there."""
        reply = self.expect(f"turn {turn} reads", self.circle.page(self.caller, turn, after), 200)
        told = reply.headers.get(headers.ENDS.lower())
        if told != (None if ends is None else str(ends)):
            self.found.append(f"turn {turn} is told that it ends at {told}, not {ends}")
        return list(decode(reply.body)) if reply.status == 200 else []

    def check(self, what: str, *, holds: bool) -> None:
        """Note what does not hold."""
        if not holds:
            self.found.append(what)


def hostile_trial(seed: int, folder: Path, engine: str) -> Outcome:
    """A member ends the turn with a hash whose secret nobody else has; a steward undoes it."""
    place = folder / f"relay-hostile-{engine}-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    with site(engine, place) as relay:
        steward = Steward(relay, seed)
        _hostile(steward)
        steward.caller.close()
    return Outcome("relay hostile", seed, engine, "", 1, tuple(steward.found))


def _hostile(steward: Steward) -> None:
    circle, caller = steward.circle, steward.caller
    for _ in range(3):
        steward.expect("a post", steward.post(1, b"fine"), 201)
    own = os.urandom(32)
    hashed = secret_hash(own).hex()
    steward.expect("the attack", steward.post(1, b"garbage", Next_Capability=hashed), 201)
    steward.expect("a member is late", steward.post(1, b"hello?"), 409, "stale-turn")
    steward.expect("and cannot go on", steward.post(2, b"hello?"), 404, "unknown")
    path = f"{circle.path}/entries"
    more = {"Idempotency_Key": os.urandom(16).hex(), "If_Turn": "2"}
    reply = caller.ask("POST", path, secret=own, body=b"mine", **more)
    steward.expect("the hostile one can", reply, 201)
    reply = caller.ask("GET", circle.path, secret=circle.repair)
    view = steward.expect("the stewards look", reply, 200).told
    steward.check(f"they see {view}", holds=(view["turn"], view["head"]) == (2, 5))
    key = os.urandom(16)
    steward.expect("the repair", steward.repair(2, 3, 3, key=key), 201)
    steward.expect("the repair, again", steward.repair(2, 3, 3, key=key), 200)
    frames = steward.frames(1, 0, 6)
    states = [frame.state for frame in frames]
    expected = [State.PRESENT] * 3 + [State.VOID] * 2 + [State.PRESENT]
    steward.check(f"the states are {states}", holds=states == expected)
    steward.check("a voided body is told by its hash",
                  holds=frames[3].payload == hashlib.sha256(b"garbage").digest())  # fmt: skip
    for method, address in (("GET", f"{path}?after=3"), ("GET", circle.path), ("POST", path)):
        body = b"mine" if method == "POST" else None
        reply = caller.ask(method, address, secret=own, body=body, **more)
        steward.expect(f"the hostile one is out: {method}", reply, 404, "unknown")
    steward.expect("the members go on", steward.post(3, b"again"), 201)
    log = circle.everything(caller)
    steward.check("the log has seven entries", holds=[f.seq for f in log] == list(range(1, 8)))


def restore_trial(seed: int, folder: Path) -> Outcome:
    """A backup is put back: writing waits for the stewards, whose repair leads everybody on."""
    place = folder / f"relay-restore-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    with site("sqlite", place) as relay:
        steward = Steward(relay, seed)
        _restore(steward, relay, place / "backup")
        steward.caller.close()
    return Outcome("relay restore", seed, "sqlite", "", 1, tuple(steward.found))


def _restore(steward: Steward, relay: Site, backup: Path) -> None:
    circle, caller = steward.circle, steward.caller
    for number in range(3):
        steward.expect("a post", steward.post(1, b"post %d" % number), 201)
    before = caller.ask("GET", "/v1").headers[headers.GENERATION.lower()]
    command(relay, "backup", backup)
    # Turn 2 removes a member; turn 3 is where the others are when the backup is put back.
    steward.expect("a removal", steward.post(1, b"removed", opens="yes"), 201)
    steward.expect("another turn", steward.post(2, b"on", opens="yes"), 201)
    key, body = steward.rng.randbytes(16), b"the newest"
    steward.expect("a late post", circle.append(caller, 3, key, body), 201)
    relay.stop()
    command(relay, "restore", "--force", backup)
    relay.start()
    relay.wait()
    caller.close()
    after = caller.ask("GET", "/v1").headers[headers.GENERATION.lower()]
    steward.check("the generation is a new one", holds=before != after)
    steward.expect("the removed one cannot write", steward.post(1, b"ha"), 423, "needs-repair")
    chunk = f"{circle.path}/attachments/{'ab' * 16}/0"
    reply = caller.ask("PUT", chunk, secret=circle.capability(1), body=b"x" * 100,
                       Content_Digest=digest_of(b"x" * 100))  # fmt: skip
    steward.expect("nor attach", reply, 423, "needs-repair")
    steward.expect("the others are unknown", steward.post(3, b"hm"), 404, "unknown")
    steward.check("reading goes on", holds=len(steward.frames(1, 0, None)) == 3)
    steward.expect("the repair", steward.repair(1, 3, 4, bridge=3), 201)
    met = steward.frames(3, 3, 4)
    steward.check("turn 3 meets the repair, and nothing else", holds=[f.seq for f in met] == [4])
    steward.check("which leads to turn 4", holds=bool(met) and met[0].next_turn == 4)
    steward.expect("turn 3 is over", steward.post(3, b"late"), 409, "stale-turn")
    steward.expect("the newest is offered again", circle.append(caller, 4, key, body), 201)
    steward.check("the removed one reads the repair and no more",
                  holds=[f.seq for f in steward.frames(1, 3, 4)] == [4])  # fmt: skip
    steward.check("turn 4 reads on", holds=[f.seq for f in steward.frames(4, 4, None)] == [5])


def digest_of(body: bytes) -> str:
    """The Content-Digest of a chunk."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def second_trial(seed: int, folder: Path) -> Outcome:
    """A second process on the same file refuses in one sentence, and harms nothing."""
    place = folder / f"relay-second-{seed}"
    shutil.rmtree(place, ignore_errors=True)
    with site("sqlite", place) as relay:
        steward = Steward(relay, seed)
        steward.expect("a post", steward.post(1, b"one"), 201)
        code, said = second_process(relay)
        steward.check(f"the second ends with {code}", holds=code == 1)
        steward.check(f"the second says {said!r}", holds="Another process" in said)
        steward.check("in one line", holds=len(said.splitlines()) == 1)
        steward.expect("the first goes on", steward.post(1, b"two"), 201)
        steward.caller.close()
    return Outcome("relay second", seed, "sqlite", "", 1, tuple(steward.found))


def second_process(relay: Site) -> tuple[int, str]:
    """Start another relay on the same folder: its exit code, and what it says."""
    done = subprocess.run(
        [*COMMAND, "serve", "--data", relay.data, "--listen", "127.0.0.1:0"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr
