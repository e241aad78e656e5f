"""Who was removed tries to lead others into a log and a group of their own, or puts them out."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from sync.mls.codec import whole
from sync.mls.committing import Committed, commit
from sync.mls.framing import MlsMessage
from sync.mls.key_package import KeyPackage
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.protocol.chain import START
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.sizes import COUNTER
from sync.session import acting
from sync.session.acting import act, propose_leave
from sync.session.acts import Act, AddInvite, Leave, Profile, RemovePerson, SelfUpdate
from sync.session.applying import apply
from sync.session.entering import Entry
from sync.session.errors import (
    BadInviteError,
    BadLetterError,
    DamagedError,
    InvalidTurnError,
    RefusedError,
    RemovedError,
    ReplacedError,
)
from sync.session.invites import open_card, seal_card
from sync.session.joining import Joining, begin_joining, finish_joining, open_request, seal_answer
from sync.session.letters import (
    ResyncAsk,
    ResyncRequest,
    finish_resync,
    open_letter,
    resync_request,
    seal_readmission,
)
from sync.session.links import Link
from sync.session.opening import Acted, open_frame
from sync.session.parts import Head, InviteKind, ReturnBox
from sync.session.roster import Roster
from sync.session.session import Session
from tests.sync.session.making import LOG, NOW, Seat, Table

OTHER_LOG = b"M" * 16


def forced(
    session: Session, what: Act, package: bytes, *, log: bytes, gone: tuple[int, ...] = ()
) -> Committed:
    """A commit in somebody's own state of the group, whatever the rules say."""
    roster = apply(session.roster, what, session.identity.person_id)
    roster = replace(roster, relay=replace(roster.relay, log=log))
    removals: list[Proposal] = [Remove(leaf) for leaf in gone]
    added = Add(whole(package, KeyPackage.decode))
    changes = (*removals, added, GroupContextExtensions(roster.extensions))
    return commit(session.group, changes, random=bytes_of(7), policy=Policy(), now=None)


def bytes_of(seed: int) -> Callable[[int], bytes]:
    return Table(seed=seed).random


def entry_of(made: Committed, turn: int = 1) -> Entry:
    assert made.welcome
    return Entry(turn, Head(0, START), MlsMessage(made.welcome).encode())


@dataclass
class Trap:
    """Mallory was removed while an invite of Anna's was open, and has read the request."""

    table: Table
    mallory: Session
    joining: Joining

    def answered(self, log: bytes) -> bytes:
        record = self.mallory.roster.invites[0]
        request = open_request(self.mallory, record, self.joining.request)
        made = forced(self.mallory, request.admit(NOW), request.key_package, log=log)
        return seal_answer(record, entry_of(made), random=self.table.random)


def trap() -> Trap:
    table = Table.of("Ben", "Mallory")
    invite = table.invite()
    mallory = table["Mallory"]
    card = seal_card(table["Anna"], invite, random=table.random)
    link = Link.parse(invite.link(table["Anna"]).to_text())
    table.act("Anna", RemovePerson(table.seats["Mallory"].id))
    table.sync("Anna", "Ben")
    shown = open_card(link, card)
    return Trap(table, mallory, begin_joining(link, shown, "Joe", now=NOW, random=table.random))


def test_the_card_names_the_log() -> None:
    assert trap().joining.card.log == LOG


def test_a_newcomer_is_not_led_into_another_log() -> None:
    found = trap()
    with pytest.raises(BadInviteError, match="moved"):
        finish_joining(found.joining, found.answered(OTHER_LOG), now=NOW)


def test_an_answer_to_an_older_agreement_than_the_card_shows_is_refused() -> None:
    found = trap()
    newer = replace(found.joining.card, agreement_version=2)
    with pytest.raises(BadInviteError, match="another circle"):
        finish_joining(replace(found.joining, card=newer), found.answered(LOG), now=NOW)


@pytest.mark.parametrize("leaves", [False, True])
def test_open_invites_end_when_somebody_goes(*, leaves: bool) -> None:
    table = Table.of("Ben", "Mallory")
    record = table.invite().record
    assert table["Ben"].roster.invite(record.invite) == record
    if leaves:
        table.submit("Mallory", propose_leave(table["Mallory"], now=NOW, random=table.random))
        table.sync()
        with pytest.raises(RefusedError) as refused:
            act(table["Anna"], AddInvite(record), now=NOW, random=table.random)
        assert refused.value.rule == "leaving-first"
        table.act("Anna", Leave())
    else:
        table.act("Anna", RemovePerson(table.seats["Mallory"].id))
    table.sync("Anna", "Ben")
    assert not table["Ben"].roster.invites
    assert record.invite in table["Ben"].roster.spent


# Coming back


def box(name: str) -> ReturnBox:
    return ReturnBox(name.encode().ljust(16, b"."), name.encode().ljust(32, b"."))


def with_boxes(*names: str) -> Table:
    table = Table.of(*names)
    for name in ("Anna", *names):
        table.act(name, Profile(return_box=box(name)))
        table.sync()
    return table


def request_of(table: Table, now: int = NOW, roster: Roster | None = None) -> ResyncRequest:
    ben = table["Ben"]
    known = roster or ben.roster
    request = resync_request(ben.identity, known, epoch=0, now=now, random=table.random)
    again = ResyncRequest.from_bytes(request.to_bytes())
    assert again == request
    return again


def false_answer(table: Table, mallory: Session, ask: ResyncAsk, log: bytes) -> bytes:
    (leaf,) = [member.leaf for member in mallory.people if member.person == ask.person]
    made = forced(mallory, ask.readmit(), ask.key_package, log=log, gone=(leaf,))
    return seal_readmission(ask, entry_of(made, mallory.turn + 1), random=table.random)


def test_who_was_removed_since_a_backup_does_not_lead_its_owner_away() -> None:
    table = with_boxes("Ben", "Mallory")
    mallory, backup = table["Mallory"], table["Ben"].roster
    table.act("Anna", RemovePerson(table.seats["Mallory"].id))
    table.sync("Anna", "Ben")
    request = request_of(table, roster=backup)
    (item,) = [each.item for each in request.letters if each.box == box("Mallory")]
    ask = open_letter(backup.circle, [mallory.roster.letters_key], item)
    assert isinstance(ask, ResyncAsk)
    with pytest.raises(BadLetterError, match="another log"):
        finish_resync(request, false_answer(table, mallory, ask, OTHER_LOG), now=NOW)


def test_who_was_removed_before_a_backup_is_refused_even_when_the_relay_helps() -> None:
    table = with_boxes("Ben", "Mallory")
    mallory = table["Mallory"]
    table.act("Anna", RemovePerson(table.seats["Mallory"].id))
    table.sync("Anna", "Ben")
    request = request_of(table)
    with pytest.raises(BadLetterError, match="removed"):
        finish_resync(request, false_answer(table, mallory, request.ask, LOG), now=NOW)


def readmit(table: Table, request: ResyncRequest, by: str = "Anna") -> Seat:
    pending = table.act(by, request.ask.readmit(), request.ask.key_package)
    table.sync(*(name for name in table.seats if name != "Ben"))
    assert pending.welcome
    head = Head(table.log.head, table.log.chain)
    entry = Entry(pending.merged.turn, head, pending.welcome)
    entered = finish_resync(
        request, seal_readmission(request.ask, entry, random=table.random), now=NOW
    )
    return Seat(entered.session, head.seq, head.chain)


def test_an_older_request_does_not_put_out_the_device_that_came_later() -> None:
    table = with_boxes("Ben", "Cleo")
    first, second = request_of(table), request_of(table, NOW + 86_400)
    table.seats["Ben"] = readmit(table, second)
    with pytest.raises(RefusedError) as refused:
        table.act("Cleo", first.ask.readmit(), first.ask.key_package)
    assert refused.value.rule == "claim-old"
    table.agree()
    assert table["Anna"].roster.person(second.ask.person).claimed_at == (NOW + 86_400) * 1000


def test_who_asks_with_a_clock_that_went_back_asks_later_than_before() -> None:
    table = with_boxes("Ben", "Cleo")
    table.seats["Ben"] = readmit(table, request_of(table))
    again = request_of(table, NOW - 5_000)
    assert again.ask.claim.created_at == NOW * 1000 + 1
    table.seats["Ben"] = readmit(table, again, "Cleo")
    table.agree()


def test_who_is_let_in_again_elsewhere_is_told_so_and_not_that_they_were_removed() -> None:
    table = with_boxes("Ben", "Cleo")
    before = table["Ben"]
    readmit(table, request_of(table))
    with pytest.raises(ReplacedError):
        open_frame(before, table.log.frames[-1], now=NOW)
    table.act("Anna", RemovePerson(before.identity.person_id))
    table.sync("Cleo")


def test_who_is_removed_was_not_replaced() -> None:
    table = Table.of("Ben", "Cleo")
    table.act("Anna", RemovePerson(table.seats["Ben"].id))
    with pytest.raises(RemovedError) as removed:
        open_frame(table["Ben"], table.log.frames[-1], now=NOW)
    assert not isinstance(removed.value, ReplacedError)


# Numbers that no relay has


@pytest.mark.parametrize("kind", [Kind.POST, Kind.REPAIR])
@pytest.mark.parametrize("far", [0, 2, 2**63, COUNTER + 1])
def test_a_turn_that_does_not_come_next_leads_nowhere(kind: Kind, far: int) -> None:
    table = Table.of("Ben")
    anna = table["Anna"]
    turn = far if far > 2 else anna.turn + far
    # What is public opens the turn that comes next; its inner part takes any.
    pending = acting._pending(anna, SelfUpdate(), turn, table.random, None)
    frame = Frame(
        table.log.head + 1, anna.turn, kind, State.PRESENT, pending.body, turn, pending.next_hash
    )
    if kind is Kind.REPAIR and far == 2:
        assert isinstance(open_frame(table["Ben"], frame, now=NOW), Acted)
        return
    with pytest.raises(InvalidTurnError):
        open_frame(table["Ben"], frame, now=NOW)


@pytest.mark.parametrize(("turn", "seq"), [(2**63, 1), (1, 2**63), (1, COUNTER + 1)])
def test_an_answer_with_a_number_that_no_log_has_is_none(turn: int, seq: int) -> None:
    found = trap()
    entry = Entry(turn, Head(seq, START), b"")
    answer = seal_answer(found.mallory.roster.invites[0], entry, random=found.table.random)
    with pytest.raises(BadInviteError):
        finish_joining(found.joining, answer, now=NOW)


def test_a_stored_request_of_before_is_damaged() -> None:
    data = request_of(with_boxes("Ben")).to_bytes()
    with pytest.raises(DamagedError):
        ResyncRequest.from_bytes(data[:-1])


def test_an_invite_in_person_names_the_log_too() -> None:
    table = Table.of("Ben")
    invite = table.invite(kind=InviteKind.MEETING)
    link = invite.link(table["Anna"])
    assert open_card(link, seal_card(table["Anna"], invite, random=table.random)).log == LOG
