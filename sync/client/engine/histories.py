"""Whether authors were shown the log that this client was shown; and who claims it too often.

What a post says of the log is its author's word. A relay that tells two histories is met by all
whom it tells the other one; a member who lies about it is alone. So whoever claimed it once, while
somebody else has seen what is here since, is not believed a second time.
"""

from dataclasses import dataclass, replace
from typing import Final

from app.domain.circles.circle import CircleState
from app.vault.transaction import Transaction
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.mls.codec import Reader, uint, vector, whole
from sync.protocol.frames import Frame
from sync.protocol.sizes import ID
from sync.session.opening import Said

CLAIMS: Final = "claims of another history"
_MOST: Final = 64


@dataclass(frozen=True, slots=True)
class _Claim:
    """Who claimed to have seen another entry where, and whether somebody else saw ours since."""

    person: bytes
    seq: int
    refuted: bool = False

    def encode(self) -> bytes:
        return self.person + uint(self.seq, 8) + uint(self.refuted, 1)

    @classmethod
    def decode(cls, reader: Reader) -> "_Claim":
        return cls(reader.take(ID), reader.uint(8), bool(reader.uint(1)))


def compare(tx: Transaction, desk: Desk, said: Said, frame: Frame) -> None:
    """Look whether the author of a post was shown the same log as this client."""
    seq, chain = said.envelope.seen_seq, said.envelope.seen_chain
    if not seq:
        return
    here = tx.circle_state.chain_at(desk.id, seq)
    person = said.author.person
    if here == chain:
        _refute(tx, desk, person, seq)
    settled = said.session.roster.fork
    if settled is not None and seq <= settled.seq:
        return
    same = here == chain if here is not None else seq < frame.seq
    if not same:
        _differs(tx, desk, said, min(seq, frame.seq))


def _differs(tx: Transaction, desk: Desk, said: Said, seq: int) -> None:
    """Tell that somebody was shown something else, unless they said so in vain before."""
    person, claims = said.author.person, _claims(tx, desk)
    data: dict[str, object] = {"seq": seq, "by": person.hex()}
    if any(one.person == person and one.refuted for one in claims):
        data["why"] = "Somebody says again, and alone, that they were shown another history."
        tx.circle_posts.note_event(desk.id, desk.tools.now, "noise", data)
        return
    if all(one.person != person for one in claims):
        _keep(tx, desk, [*claims, _Claim(person, seq)][-_MOST:])
    if desk.circle.state is CircleState.FORKED:
        return
    sentence = troubles.SAID.format(name=said.author.pseudonym)
    tx.circles.update(desk.id, state=CircleState.FORKED, trouble=sentence)
    tx.circle_posts.note_event(desk.id, desk.tools.now, "forked", data)


def _refute(tx: Transaction, desk: Desk, person: bytes, seq: int) -> None:
    """Somebody has seen what is here: what others claimed of it before is theirs alone."""
    claims = _claims(tx, desk)
    after = [
        replace(one, refuted=True) if one.person != person and one.seq <= seq else one
        for one in claims
    ]
    if after != claims:
        _keep(tx, desk, after)


def _claims(tx: Transaction, desk: Desk) -> list[_Claim]:
    data = tx.circle_state.pending(desk.id, CLAIMS)
    return [] if data is None else list(whole(data, lambda r: r.vector(_Claim.decode)))


def _keep(tx: Transaction, desk: Desk, claims: list[_Claim]) -> None:
    tx.circle_state.set_pending(desk.id, vector(tuple(claims)), CLAIMS)
