"""Who was removed, or holds an older request, against journals that come in or come back."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.usecases.circles.port import InviteKind, NewInvite
from sync.client.engine import answerbox, entering, returning
from sync.client.engine.desk import Desk
from sync.client.engine.inviting import ASKED
from sync.client.engine.places import give_up
from sync.client.engine.troubles import NotNow
from sync.mls.codec import whole
from sync.mls.committing import Committed, commit
from sync.mls.framing import MlsMessage
from sync.mls.key_package import KeyPackage
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.protocol.chain import START
from sync.session.acts import Act
from sync.session.applying import apply
from sync.session.entering import Entry
from sync.session.errors import BadLetterError
from sync.session.joining import Ended, open_request, seal_answer
from sync.session.letters import ResyncAsk, ResyncRequest, open_letter, seal_readmission
from sync.session.parts import Head
from sync.session.session import Session
from tests.making import open_again
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in, new_circle
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.relays import Running


def desk_of(person: Person) -> Desk:
    return Desk(person.port.tools, person.circle)


def forced(session: Session, what: Act, package: bytes, *gone: int) -> Committed:
    """A commit in somebody's own state of the group, which the relay never hears of."""
    roster = apply(session.roster, what, session.identity.person_id)
    changes: list[Proposal] = [Remove(leaf) for leaf in gone]
    changes += [Add(whole(package, KeyPackage.decode)), GroupContextExtensions(roster.extensions)]
    return commit(session.group, changes, random=os.urandom, policy=Policy(), now=None)


def entry_of(made: Committed, turn: int) -> Entry:
    assert made.welcome
    return Entry(turn, Head(1, START), MlsMessage(made.welcome).encode())


def test_a_newcomer_waits_for_an_answer_that_the_relay_knows_of(
    relay: Running, person: MakePerson
) -> None:
    ada, mal, joe = person("ada"), person("mal"), person("joe")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, mal)
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    mal.sync()
    old, line = desk_of(mal).session, desk_of(mal).line
    joe.port.join(link, "joe")
    record = old.roster.invites[-1]
    request = open_request(
        old, record, line.items(record.request_box, record.request_reader).items[0].body
    )
    made = forced(old, request.admit(ada.port.tools.seconds), request.key_package)
    for false in (
        b"x" * 4096,
        seal_answer(record, entry_of(made, old.turn + 1), random=os.urandom),
    ):
        line.post(record.answer_box, record.answer_contact, os.urandom(16), false)
    joe.sync()
    assert joe.state == "waiting"
    # The true answer comes behind the false ones.
    (asks,) = ada.port.waiting(ada.circle)
    ada.port.admit(ada.circle, asks.id)
    assert joe.sync().caught_up
    assert joe.members() == ada.members() == ["ada", "joe", "mal"]


def test_open_invites_end_when_somebody_is_removed(relay: Running, person: MakePerson) -> None:
    ada, mal, joe = person("ada"), person("mal"), person("joe")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, mal)
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    joe.port.join(link, "joe")
    assert ada.port.waiting(ada.circle)
    ada.port.remove(ada.circle, mal.me)
    assert not ada.port.invites(ada.circle)
    assert not ada.port.waiting(ada.circle)
    roles = [box.role for box in ada.vault.read(lambda tx: tx.circle_boxes.of(ada.circle))]
    assert ASKED not in roles
    # Who waited is told, and has a way out.
    ada.sync()
    report = joe.sync()
    assert report.sentences == (entering.WHY[Ended.CLOSED],)
    assert joe.state == "left"
    fresh = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    joe.port.join(fresh, "joe")
    (asks,) = ada.port.waiting(ada.circle)
    ada.port.admit(ada.circle, asks.id)
    assert joe.sync().caught_up


def test_a_removed_member_gives_nobody_a_place(relay: Running, person: MakePerson) -> None:
    ada, ben, mal = person("ada"), person("ben"), person("mal")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, ben)
    let_in(ada, mal)
    for one in (ben, mal, ada, ben, mal):
        one.sync()
    copy, old, line = copy_of(ben), desk_of(mal).session, desk_of(mal).line
    ada.port.remove(ada.circle, mal.me)
    restore(ben, copy)
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ask = returning.asks(desk_of(ada))[ben.me][1]
    # The removed one knows the key that the letters were sealed with, and so the request.
    (leaf,) = [member.leaf for member in old.people if member.person == ben.me]
    made = forced(old, ask.readmit(), ask.key_package, leaf)
    box = answerbox.make_answer_box(desk_of(ada), ask)
    false = seal_readmission(ask, entry_of(made, old.turn + 1), random=os.urandom)
    line.post(box.box, box.contact, os.urandom(16), false)
    ben.sync()
    assert ben.state == "resync"
    ada.port.readmit(ada.circle, ben.me)
    assert ben.sync().caught_up
    assert ben.members() == ["ada", "ben"]


def asked(ben: Person) -> ResyncAsk:
    data = ben.vault.read(lambda tx: tx.circle_state.pending(ben.circle, "resync"))
    assert data is not None
    return ResyncRequest.from_bytes(data).ask


def test_an_ask_that_was_answered_is_asked_nowhere(relay: Running, person: MakePerson) -> None:
    ada, ben, cleo = person("ada"), person("ben"), person("cleo")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, ben)
    let_in(ada, cleo)
    for one in (ben, cleo, ada, ben, cleo):
        one.sync()
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    assert ada.port.readmissions(ada.circle)
    assert cleo.port.readmissions(cleo.circle)
    ada.port.readmit(ada.circle, ben.me)
    cleo.sync()
    assert not cleo.port.readmissions(cleo.circle)
    boxes = cleo.vault.read(lambda tx: tx.circle_boxes.of(cleo.circle, kind="return"))
    assert [box.role for box in boxes] == ["own"]


def test_the_later_of_two_asks_is_kept_in_whatever_order_they_come(
    two: tuple[Person, Person],
) -> None:
    ada, ben = two
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    late = asked(ben)
    ada.port.readmissions(ada.circle)
    desk = desk_of(ada)
    early = replace(late, claim=replace(late.claim, created_at=late.claim.created_at - 1))
    (kept,) = [b for b in desk.read(lambda tx: tx.circle_boxes.of(desk.id)) if b.role == "ask"]
    assert returning._is_overtaken(early, kept)
    assert not returning._is_overtaken(late, kept)
    assert not returning._is_overtaken(early, None)


def test_who_was_let_back_elsewhere_may_ask_for_the_place(two: tuple[Person, Person]) -> None:
    ada, ben = two
    # Another copy asks, while this journal goes on as ever.
    copy = copy_of(ben)
    here = ben.folder / "here"
    ben.close()
    ben.vault_folder.rename(here)
    copy.rename(ben.vault_folder)
    ben.vault = open_again(ben.vault_folder, state=ben.folder / "elsewhere")
    ben._begin()
    if ben.state != "resync":
        give_up(desk_of(ben))
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    assert ben.sync().caught_up
    ben.close()
    ben.vault_folder.rename(ben.folder / "there")
    here.rename(ben.vault_folder)
    ben.vault = open_again(ben.vault_folder)
    ben._begin()
    report = ben.sync()
    assert ben.state == "resync"
    assert "another copy" in " ".join(report.sentences)
    assert "removed" not in ben.events()
    assert "another copy" in " ".join(ben.sync().sentences)


def test_the_circles_number_compares_the_group(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ben.sync()
    ada.sync()
    number = ada.port.verify(ada.circle, None).number
    assert ben.port.verify(ben.circle, None).number == number
    ada.port.rename(ada.circle, "Ada L.")
    assert ada.port.verify(ada.circle, None).number != number
    ben.sync()
    assert ben.port.verify(ben.circle, None).number == ada.port.verify(ada.circle, None).number
    restore(ben, copy_of(ben))
    with pytest.raises(NotNow):
        ben.port.verify(ben.circle, None)


def test_a_member_who_was_removed_cannot_read_an_ask_by_an_older_key(
    relay: Running, person: MakePerson
) -> None:
    """Only when the relay was restored may the others know nothing but an older key."""
    ada, ben, mal = person("ada"), person("ben"), person("mal")
    new_circle(ada, relay.url, relay.token())
    let_in(ada, ben)
    let_in(ada, mal)
    for one in (ben, mal, ada, ben, mal):
        one.sync()
    old_key = desk_of(mal).session.roster.letters_key
    ada.port.remove(ada.circle, mal.me)
    ben.sync()
    assert desk_of(ben).session.roster.letters_key != old_key
    restore(ben, copy_of(ben))
    sent = letters_of(ben)
    ben.port.resync(ben.circle)
    assert sent
    assert not [item for item in sent if opens(ben.circle, old_key, item)]

    # A relay that was restored since the copy may have lost what changed the key.
    believe(ben, describe=_restored)
    ben.clock.ahead += timedelta(days=2)
    del sent[:]
    ben.sync()
    assert [item for item in sent if opens(ben.circle, old_key, item)]


def _restored(true: Callable[[], Any]) -> Any:
    return replace(true(), generation=b"n" * 16)


def letters_of(person: Person) -> list[bytes]:
    sent: list[bytes] = []

    def post(true: Callable[..., Any], box: bytes, contact: bytes, key: bytes, body: bytes) -> Any:
        sent.append(body)
        return true(box, contact, key, body)

    believe(person, post=post)
    return sent


def opens(circle: bytes, key: bytes, item: bytes) -> bool:
    try:
        open_letter(circle, [key], item)
    except BadLetterError:
        return False
    return True
