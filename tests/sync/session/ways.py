"""The way in by a link, for the tests of its parts."""

from dataclasses import dataclass

from sync.session.entering import Entry
from sync.session.invites import Card, Invite, open_card, seal_card
from sync.session.joining import Joining, Request, begin_joining, open_request, seal_answer
from sync.session.links import Link
from sync.session.parts import Head, InviteRecord
from sync.session.session import Pending
from tests.sync.session.making import NOW, Table


@dataclass
class Way:
    """Everything on the way from the link to the answer, for Dora who joins Anna and Ben."""

    table: Table
    invite: Invite
    link: Link
    card_item: bytes
    card: Card
    joining: Joining
    record: InviteRecord
    request: Request
    pending: Pending
    answer: bytes


def begun(table: Table, *, by: str = "Anna", **choices: object) -> tuple[Invite, Link, bytes]:
    invite = table.invite(by, **choices)  # type: ignore[arg-type]
    link = Link.parse(invite.link(table[by]).to_text())
    return invite, link, seal_card(table[by], invite, random=table.random)


def made_way() -> Way:
    """Dora asked, and Ben let her in; the answer is not opened yet."""
    table = Table.of("Ben")
    invite, link, card_item = begun(table, buddy=table["Ben"].identity.person_id)
    card = open_card(link, card_item)
    joining = begin_joining(link, card, "Dora", now=NOW, random=table.random)
    record = table["Ben"].roster.invite(invite.record.invite)
    assert record
    request = open_request(table["Ben"], record, joining.request)
    pending = table.act("Ben", request.admit(NOW), request.key_package)
    table.sync()
    answer = seal_answer(record, entry(table, pending), random=table.random)
    return Way(table, invite, link, card_item, card, joining, record, request, pending, answer)


def entry(table: Table, pending: Pending) -> Entry:
    assert pending.welcome
    return Entry(pending.merged.turn, Head(table.log.head, table.log.chain), pending.welcome)


def flipped(item: bytes) -> list[bytes]:
    found = []
    for place in (0, 31, 32, 500, len(item) - 1):
        altered = bytearray(item)
        altered[place] ^= 1
        found.append(bytes(altered))
    return found
