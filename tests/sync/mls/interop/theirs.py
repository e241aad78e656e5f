"""A member whom a peer looks after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sync.mls.extensions import external_pub
from tests.sync.mls.interop.members import LABEL, SIZE, Got, Made, Member, Wanted, info_of
from tests.sync.mls.interop.peers import Peer


@dataclass
class Theirs(Member):
    """A member whom a peer looks after."""

    peer: Peer | None = None

    def ask(self, question: str, **values: Any) -> dict[str, Any]:
        """Ask the peer something about this member."""
        assert self.peer
        return self.peer.ask(question, self.name, **values)

    def __post_init__(self) -> None:
        self.ask("new", identity=self.name.encode())
        self.package = bytes.fromhex(self.ask("key_package")["key_package"])

    def found(self, group_id: bytes) -> None:
        self.ask("found", group_id=group_id)

    def join(self, welcome: bytes, tree: bytes | None) -> None:
        self.ask("join", welcome=welcome, tree=tree)

    def know(self, psk_id: bytes, secret: bytes) -> None:
        self.ask("know", id=psk_id, secret=secret)

    def commit(self, wanted: Sequence[Wanted], *, encrypted: bool, apart: bool = False) -> Made:
        proposals = [item.told() for item in wanted]
        answer = self.ask("commit", proposals=proposals, encrypted=encrypted, apart=apart)
        return Made(
            bytes.fromhex(answer["commit"]), [bytes.fromhex(text) for text in answer["welcomes"]]
        )

    def accept(self) -> None:
        self.ask("accept")

    def discard(self) -> None:
        self.ask("discard")

    def propose(self, wanted: Wanted, *, encrypted: bool) -> bytes:
        answer = self.ask("propose", wanted=wanted.told(), encrypted=encrypted)
        return bytes.fromhex(answer["message"])

    def send(self, data: bytes) -> bytes:
        return bytes.fromhex(self.ask("send", data=data)["message"])

    def receive(self, message: bytes, *, kind: str, by: str, updates: bool = False) -> Got:
        answer = self.ask("receive", message=message, kind=kind, by=by, updates=updates)
        data = bytes.fromhex(answer["data"]) if "data" in answer else None
        same = answer.get("same_sender", True)
        return Got(answer["removed"], data, answer.get("sender"), same)

    def info(self) -> bytes:
        return bytes.fromhex(self.ask("info")["info"])

    def enter(self, info: bytes, *, again: int | None) -> bytes:
        answer = self.ask("enter", info=info, again=again is not None, leaf=again)
        return bytes.fromhex(answer["commit"])

    def report(self, context: bytes) -> dict[str, Any]:
        answer = self.ask("report", label=LABEL, context=context, size=SIZE)
        told = {
            key: bytes.fromhex(value) if isinstance(value, str) else value
            for key, value in answer.items()
        }
        if "info" in told:
            info = info_of(told.pop("info"))
            told["context"] = info.group_context.encode()
            told["confirmation_tag"] = info.confirmation_tag
            told["external_key"] = external_pub(info.extensions)
        return told

    def forget(self) -> None:
        """Nothing more will be asked."""
        self.ask("forget")
