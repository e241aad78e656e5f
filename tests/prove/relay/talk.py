"""Raw requests to a relay, and a circle whose members derive their capabilities."""

import contextlib
import hashlib
import http.client
import json
import random
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sync.protocol import headers
from sync.protocol.frames import Frame, decode
from sync.protocol.ids import secret_hash

CUT = (OSError, http.client.HTTPException)
"""What a request raises that got no whole answer."""

PATIENCE = 20.0


@dataclass(frozen=True)
class Reply:
    """An answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, Any]:
        """The JSON document that it carries."""
        return json.loads(self.body)  # type: ignore[no-any-return]

    @property
    def problem(self) -> str:
        """The name of the refusal that it is; empty when it is none."""
        kind = self.headers.get("content-type", "")
        return self.told["type"].rpartition(":")[2] if "problem+json" in kind else ""


class Caller:
    """One connection to a relay, opened again whenever it was lost. For one thread.

    Args:
        host, port: where the relay is.
        patience: seconds that any one step of a request may take.
        source: the address of this machine to come from; empty for any.
    """

    def __init__(self, host: str, port: int, patience: float = PATIENCE, source: str = "") -> None:
        self._connection = http.client.HTTPConnection(
            host, port, timeout=patience, source_address=(source, 0) if source else None
        )

    def ask(
        self,
        method: str,
        path: str,
        *,
        secret: bytes | str = b"",
        body: bytes | None = None,
        **more: str,
    ) -> Reply:
        """Send a request; names of further headers are given with underscores for hyphens.

        Raises:
            OSError, HTTPException: when no whole answer came.
        """
        sent = {name.replace("_", "-"): value for name, value in more.items()}
        if secret:
            shown = secret if isinstance(secret, str) else secret.hex()
            sent["Authorization"] = f"Bearer {shown}"
        if body is not None:
            sent.setdefault("Content-Type", "application/octet-stream")
        try:
            self._connection.request(method, path, body, sent)
            answer = self._connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, told, answer.read())
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()


def work(relay: str, bits: int, day: int, rng: random.Random) -> str:
    """A stamp of work that pays for a log where the gate is open."""
    start = f"1:{bits}:{day}:{relay}:{rng.randbytes(16).hex()}:"
    counter = 0
    while int.from_bytes(hashlib.sha256(f"{start}{counter}".encode()).digest()) >> (256 - bits):
        counter += 1
    return f"{start}{counter}"


@dataclass
class Circle:
    """A log and what its members derive for it."""

    log: str
    seed: bytes
    lock: threading.Lock = field(default_factory=threading.Lock)
    turn: int = 1

    def capability(self, turn: int) -> bytes:
        """The secret that every member derives for a turn."""
        return hashlib.sha256(self.seed + b"turn %d" % turn).digest()

    @property
    def repair(self) -> bytes:
        """The stewards' secret."""
        return hashlib.sha256(self.seed + b"repair").digest()

    @property
    def path(self) -> str:
        """The log's address."""
        return f"/v1/logs/{self.log}"

    def saw(self, turn: int) -> None:
        """Note that a turn has begun."""
        with self.lock:
            self.turn = max(self.turn, turn)

    def append(self, caller: Caller, turn: int, key: bytes, body: bytes, **more: str) -> Reply:
        """Append an entry in a turn; `Next_Capability` is derived where `opens` is "yes"."""
        if more.pop("opens", ""):
            more["Next_Capability"] = secret_hash(self.capability(turn + 1)).hex()
        return caller.ask(
            "POST", f"{self.path}/entries", secret=self.capability(turn), body=body,
            Idempotency_Key=key.hex(), If_Turn=str(turn), **more,
        )  # fmt: skip

    def page(self, caller: Caller, turn: int, after: int, wait: int = 0) -> Reply:
        """Read a page with a turn's capability."""
        path = f"{self.path}/entries?after={after}&count=256&wait={wait}"
        return caller.ask("GET", path, secret=self.capability(turn))

    def everything(self, caller: Caller) -> list[Frame]:
        """The whole log, each turn's part read with its own capability."""
        return [frame for frame, _ in self.parts(caller)]

    def parts(self, caller: Caller, turn: int = 1, after: int = 0) -> Iterator[tuple[Frame, str]]:
        """All frames from a turn on, with the chain's value that the relay told at each page."""
        for _ in range(100_000):
            reply = self.page(caller, turn, after)
            assert reply.status == 200, reply
            found = list(decode(reply.body))
            for frame in found:
                yield frame, reply.headers[headers.CHAIN.lower()]
                after = frame.seq
                turn = max(turn, frame.next_turn)
            if not found and headers.ENDS.lower() not in reply.headers:
                return


def make_circle(caller: Caller, rng: random.Random, token: str = "", days: int = 0) -> Circle:
    """A circle with a log, paid for with a token, or with work of a day so many days from now."""
    seed, key = rng.randbytes(32), rng.randbytes(16).hex()
    circle = Circle("", seed)
    made = json.dumps({
        "capability": secret_hash(circle.capability(1)).hex(),
        "repair": secret_hash(circle.repair).hex(),
    }).encode()  # fmt: skip
    more = {"Idempotency_Key": key, "Content_Type": "application/json"}
    if not token:
        about = caller.ask("GET", "/v1").told
        day = _today() + days
        more["Proof_Of_Work"] = work(about["relay"], about["work_bits"], day, rng)
    reply = caller.ask("POST", "/v1/logs", secret=token, body=made, **more)
    assert reply.status == 201, reply
    circle.log = reply.told["log"]
    return circle


def _today() -> int:
    return int(time.time() // 86_400)


def until_answered(caller: Caller, tries: int = 400, pause: float = 0.05) -> None:
    """Wait until the relay says that it is ready."""
    for _ in range(tries):
        with contextlib.suppress(*CUT):
            if caller.ask("GET", "/readyz").status == 200:
                return
        time.sleep(pause)
    raise AssertionError("the relay does not answer")
