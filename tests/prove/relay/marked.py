"""Five members who use everything a relay offers, and the marks by which they could be found."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sync.protocol.ids import secret_hash
from tests.prove.relay.repairs import digest_of
from tests.prove.relay.talk import Caller, Circle, Reply

KIB = 1024
BUCKETS = tuple(2**power * KIB for power in range(7))
STEP = 256 * KIB
_LENGTH, _EXTRA = 4, 28
NAMES = ("Wilhelmina", "Thorbjorn", "Xiomara", "Gwendolen", "Bartholomew")
WORDS = "the quick lamplighter walks home through Quince Alley"


def seal(key: bytes, text: bytes, sizes: int | tuple[int, ...], rng: random.Random) -> bytes:
    """Pad to a bucket, or to a multiple of one size, and encrypt, as members' clients do."""
    needed = len(text) + _LENGTH + _EXTRA
    if isinstance(sizes, int):
        size = -(-needed // sizes) * sizes
    else:
        size = next(bucket for bucket in sizes if bucket >= needed)
    padded = len(text).to_bytes(_LENGTH) + text + bytes(size - needed)
    nonce = rng.randbytes(12)
    return nonce + AESGCM(key).encrypt(nonce, padded, None)


def unseal(key: bytes, body: bytes) -> bytes:
    """What was sealed."""
    padded = AESGCM(key).decrypt(body[:12], body[12:], None)
    return padded[_LENGTH : _LENGTH + int.from_bytes(padded[:_LENGTH])]


@dataclass
class Marks:
    """What must be nowhere.

    Attributes:
        secrets: capabilities and other secrets.
        texts: names, addresses, words.
        sizes: true sizes of what was sealed.
        ids: of logs, boxes and attachments: stored, but in no log and no figure.
    """

    secrets: list[bytes] = field(default_factory=list)
    texts: list[bytes] = field(default_factory=list)
    sizes: set[int] = field(default_factory=set)
    ids: list[bytes] = field(default_factory=list)

    def found_in(self, content: bytes, *, ids: bool) -> list[bytes]:
        """The marks that are there: secrets in any spelling, and ids where they must not be."""
        wanted = [*self.texts, *self.secrets, *(secret.hex().encode() for secret in self.secrets)]
        if ids:
            wanted += [part for one in self.ids for part in (one, one.hex().encode())]
        low = content.lower()
        return [mark for mark in wanted if mark in content or mark.lower() in low]


class Party:
    """Five members of one circle, each from an address of its own.

    Args:
        connect: a connection from an address.
        circle: their circle.
        rng: draws everything.
    """

    def __init__(
        self, connect: Callable[[str], Caller], circle: Circle, rng: random.Random
    ) -> None:
        self.circle = circle
        self.rng = rng
        self.key = rng.randbytes(32)
        self.sealed: list[bytes] = []
        self.addresses = [f"127.83.71.{number}" for number in range(21, 26)]
        self.callers = [connect(address) for address in self.addresses]
        self.marks = Marks(
            secrets=[circle.repair, circle.seed, self.key, *map(circle.capability, range(1, 4))],
            texts=[*(name.encode() for name in NAMES), b"quick lamplighter", b"Quince Alley",
                   *(address.encode() for address in self.addresses)],
            ids=[bytes.fromhex(circle.log)],
        )  # fmt: skip

    def text(self, name: str) -> bytes:
        """Something to say, of an odd size."""
        said = f"{name}: {WORDS} " * self.rng.randrange(1, 700)
        text = said.encode()[: self.rng.randrange(100, 60_000)]
        self.marks.sizes.add(len(text))
        return text

    def use_everything(self) -> None:
        """Posts, attachments, withdrawals, boxes, turns, repairs, and mistakes."""
        try:
            for turn in (1, 2):
                for name, caller in zip(NAMES, self.callers, strict=True):
                    for _ in range(3):
                        self._post(caller, turn, name)
                    self._attach(caller, turn, name)
                self._box(self.callers[turn], turn)
                self._open(self.callers[0], turn)
            self._mistakes(self.callers[3])
        finally:
            for caller in self.callers:
                caller.close()

    def _ok(self, reply: Reply) -> Reply:
        assert reply.status in {200, 201, 204}, reply
        return reply

    def _post(self, caller: Caller, turn: int, name: str, **more: str) -> None:
        body = seal(self.key, self.text(name), BUCKETS, self.rng)
        secret = self.rng.randbytes(32)
        self.marks.secrets.append(secret)
        hashed = secret_hash(secret).hex()
        key = self.rng.randbytes(16)
        reply = self.circle.append(caller, turn, key, body, Withdraw_Hash=hashed, **more)
        seq = self._ok(reply).told["seq"]
        if self.rng.random() < 0.3:
            path = f"{self.circle.path}/entries/{seq}"
            self._ok(caller.ask("DELETE", path, secret=secret))
        else:
            self.sealed.append(body)

    def _open(self, caller: Caller, turn: int) -> None:
        body = seal(self.key, self.text(NAMES[0]), BUCKETS, self.rng)
        self._ok(self.circle.append(caller, turn, self.rng.randbytes(16), body, opens="yes"))
        self.sealed.append(body)

    def _attach(self, caller: Caller, turn: int, name: str) -> None:
        photo = f"{name} at Quince Alley ".encode() * self.rng.randrange(8_000, 30_000)
        self.marks.sizes.add(len(photo))
        body = seal(self.key, photo, STEP, self.rng)
        ident = self.rng.randbytes(16)
        self.marks.ids.append(ident)
        for index, at in enumerate(range(0, len(body), KIB * KIB)):
            chunk = body[at : at + KIB * KIB]
            path = f"{self.circle.path}/attachments/{ident.hex()}/{index}"
            self._ok(caller.ask("PUT", path, secret=self.circle.capability(turn), body=chunk,
                                Content_Digest=digest_of(chunk)))  # fmt: skip
        self._post(caller, turn, name, Attachment_Ids=ident.hex())

    def _box(self, caller: Caller, turn: int) -> None:
        contact, reader = self.rng.randbytes(32), self.rng.randbytes(32)
        self.marks.secrets += [contact, reader]
        asked = {"log": self.circle.log, "contact": secret_hash(contact).hex(),
                 "reader": secret_hash(reader).hex(), "kind": "invite"}  # fmt: skip
        made = self._ok(caller.ask(
            "POST", "/v1/boxes", secret=self.circle.capability(turn),
            body=json.dumps(asked).encode(), Content_Type="application/json",
            Idempotency_Key=self.rng.randbytes(16).hex(),
        )).told["box"]  # fmt: skip
        self.marks.ids.append(bytes.fromhex(made))
        for name in NAMES:
            body = seal(self.key, self.text(name), BUCKETS, self.rng)
            self.sealed.append(body)
            self._ok(caller.ask("POST", f"/v1/boxes/{made}/items", secret=contact, body=body,
                                Idempotency_Key=self.rng.randbytes(16).hex()))  # fmt: skip

    def _mistakes(self, caller: Caller) -> None:
        """Requests that are refused, with marks where somebody might write them down."""
        secret, name = self.circle.capability(1), NAMES[0]
        for path in (f"/v1/logs/{name}", f"/{name}?who={name}", f"/v1/logs/{'ab' * 16}"):
            assert caller.ask("GET", path, secret=secret, User_Agent=name).status >= 400
        for kept in (self.circle.path, f"{self.circle.path}/entries?after=99999"):
            caller.ask("GET", kept, secret=secret, X_Forwarded_For=self.addresses[0])
        body = json.dumps({"log": name}).encode()
        reply = caller.ask("POST", "/v1/boxes", secret=secret, body=body,
                           Idempotency_Key=name, Content_Type="application/json")  # fmt: skip
        assert reply.status == 400, reply
        assert self.circle.append(caller, 1, b"k" * 16, b"late").status == 409
