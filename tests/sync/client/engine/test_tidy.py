"""What is not asked for for ever, and what is not kept for ever."""

import os
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from app.domain.circles.outbox import OutKind, OutState
from app.usecases.circles.port import NewInvite, Said
from app.usecases.circles.send import Going, send
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Unreachable
from sync.client.transport import Refused
from sync.protocol.problems import Problem
from tests.sync.client.engine.liars import Lie, believe, lied, refused, unreachable
from tests.sync.client.engine.people import Person


def say_with_file(person: Person, key: bytes) -> None:
    """Say something with a file whose bytes are what the post says, and open with no key."""
    desk = Desk(person.port.tools, person.circle)
    file, body = os.urandom(16), os.urandom(256 * 1024)
    hashes = desk.line.upload(
        desk.log, desk.session.capability(), file, lambda index: None if index else body
    )
    size = len(body) - 16
    one = {
        "id": file, "key": key, "chunks": hashes, "size": size, "media_type": "image/png",
        "width": 1, "height": 1,
    }  # fmt: skip
    said = Said("post", {"text": "look", "attachments": (one,)})
    person.vault.write(
        lambda tx: send(
            tx, person.port, person.circle, Going(said), now=person.clock(), random=os.urandom
        )
    )
    person.sync()


def asked_for(person: Person, lie: Lie | None = None) -> list[bytes]:
    """The files that the person asks for from now on."""
    asked: list[bytes] = []

    def download(true: Any, log: bytes, capability: bytes, file: bytes, **named: Any) -> Any:
        asked.append(file)
        return (lie or _honest)(true, log, capability, file, **named)

    believe(person, download=download)
    return asked


def _honest(true: Any, *given: Any, **named: Any) -> Iterator[bytes]:
    yield from true(*given, **named)


def test_a_file_that_never_opens_is_fetched_once(two: tuple[Person, Person]) -> None:
    ada, ben = two
    say_with_file(ben, os.urandom(32))
    asked = asked_for(ada)
    told = [ada.sync().sentences for _ in range(3)]
    assert len(asked) == 1
    assert any("did not arrive whole" in one for one in told[0])
    assert not told[2]
    assert ada.feed() == ["look"]


@pytest.mark.parametrize(("lie", "rounds"), [(lied, 3), (refused(Problem.UNKNOWN), 7)])
def test_a_file_that_does_not_come_is_given_up_after_a_while(
    two: tuple[Person, Person], lie: Lie, rounds: int
) -> None:
    ada, ben = two
    say_with_file(ben, os.urandom(32))
    asked = asked_for(ada, lie)
    for day in range(rounds + 3):
        ada.clock.ahead = timedelta(days=day)
        ada.sync()
    assert rounds <= len(asked) <= rounds + 1


def test_secrets_of_a_spent_invite_are_not_kept(two: tuple[Person, Person]) -> None:
    ada, _ = two
    ada.sync()
    boxes = ada.vault.read(lambda tx: tx.circle_boxes.of(ada.circle, kind="invite"))
    assert not boxes
    acts = [
        row
        for row in ada.vault.read(lambda tx: tx.circle_outbox.of(ada.circle))
        if row.kind is OutKind.ACT
    ]
    assert acts
    assert all(row.state is OutState.ACCEPTED and not row.body for row in acts)


def test_nobody_puts_anything_into_the_box_of_a_spent_invite(two: tuple[Person, Person]) -> None:
    ada, _ = two
    ada.port.invite(ada.circle, NewInvite())
    desk = Desk(ada.port.tools, ada.circle)
    (record,) = desk.session.roster.invites
    assert not desk.line.items(record.request_box, record.request_reader).items
    ada.port.revoke_invite(ada.circle, record.invite)
    ada.sync()
    with pytest.raises(Refused):
        desk.line.items(record.request_box, record.request_reader)


def test_an_invite_that_is_not_sent_yet_keeps_its_boxes(two: tuple[Person, Person]) -> None:
    ada, _ = two
    honest = ada.port.tools
    believe(ada, append=unreachable)
    with pytest.raises(Unreachable):
        ada.port.invite(ada.circle, NewInvite())
    ada.sync()
    ada.port.tools = honest
    for _ in range(2):
        ada.sync()
    assert ada.vault.read(lambda tx: tx.circle_boxes.of(ada.circle, kind="invite"))
