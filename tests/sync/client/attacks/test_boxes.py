"""A relay that swaps, adds, repeats and hides what is in boxes: requests, cards and letters."""

import os
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.domain.failures import Failure
from app.usecases.circles.port import NewInvite
from sync.client.engine.desk import Desk
from sync.client.engine.entering import joining_of
from sync.session.links import Link
from sync.session.seal import LETTER_BUCKETS
from tests.sync.client.attacks.conftest import Scene, lose_place, say
from tests.sync.client.attacks.middle import Answer, Asked, Forward, Meddle, honest
from tests.sync.client.engine.people import Person

pytestmark = pytest.mark.slow

_ITEM = struct.Struct(">QI")
Bodies = list[bytes]


def items_of(page: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(page):
        _, length = _ITEM.unpack_from(page, at)
        at += _ITEM.size + length
        yield page[at - length : at]


def on_items(change: Callable[[Bodies], Bodies]) -> Meddle:
    """Gives other items than there are, properly numbered."""

    def meddle(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        if not asked.is_items or got.status != 200:
            return got
        bodies = change(list(items_of(got.content)))
        numbered = enumerate(bodies, asked.after + 1)
        page = b"".join(_ITEM.pack(number, len(body)) + body for number, body in numbered)
        return replace(got, body=page).saying(lamplit_head=asked.after + len(bodies))

    return meddle


def invited(scene: Scene) -> tuple[Person, Person, Person, str]:
    """Two members, somebody who is invited, and the link."""
    ada, ben = scene.circle(2)
    cleo = scene.person("Xiomara")
    return ada, ben, cleo, ada.port.invite(ada.circle, NewInvite()).text


def comes_in(scene: Scene, host: Person, guest: Person, other: Person) -> None:
    """All goes well in the end."""
    (request,) = host.port.waiting(host.circle)
    assert request.words == joining_of(Desk(guest.port.tools, guest.circle)).words
    host.port.admit(host.circle, request.id)
    for one in (guest, host, other, guest):
        one.sync()
    assert guest.state == "member"
    said = say(guest, "I am in")
    scene.settle(guest, host, other)
    assert said in other.feed()


JUNK: dict[str, Callable[[Bodies], Bodies]] = {
    "junk in the place of a request": lambda bodies: [os.urandom(len(one)) for one in bodies],
    "a changed bit": lambda bodies: [one[:-1] + bytes([one[-1] ^ 1]) for one in bodies],
    "nothing": lambda _: [],
    "junk of every size": lambda _: [os.urandom(size) for size in (1, *LETTER_BUCKETS)],
}


@pytest.mark.parametrize("change", JUNK.values(), ids=JUNK.keys())
def test_a_swapped_key_package_lets_nobody_in(
    scene: Scene, change: Callable[[Bodies], Bodies]
) -> None:
    """The relay has no secret of the invite: what it puts into the box does not open."""
    ada, ben, cleo, link = invited(scene)
    cleo.port.join(link, cleo.name)
    scene.middle(ada).meddle = on_items(change)
    assert not ada.port.waiting(ada.circle)
    assert ada.members() == sorted([ada.name, ben.name])
    # Another member is not lied to, and admits; or it is the same one, later.
    comes_in(scene, ben, cleo, ada)


def test_a_request_from_another_invite_lets_nobody_in(scene: Scene) -> None:
    """The relay puts somebody's request for one circle into the box of another circle."""
    ada, ben, cleo, link = invited(scene)
    cleo.port.join(link, cleo.name)
    (request,) = [asked.body for asked in scene.middle(cleo).asked if asked.is_post]
    other = scene.person("Gwendolen")
    scene.found(other)
    theirs = other.port.invite(other.circle, NewInvite())
    scene.middle(other).meddle = on_items(lambda _: [request])
    assert not other.port.waiting(other.circle)
    assert theirs.text != link
    scene.middle(other).meddle = honest
    comes_in(scene, ada, cleo, ben)


def test_a_request_that_is_told_often_is_one(scene: Scene) -> None:
    ada, ben, cleo, link = invited(scene)
    cleo.port.join(link, cleo.name)
    scene.middle(ada).meddle = on_items(lambda bodies: bodies * 20)
    assert len(ada.port.waiting(ada.circle)) == 1
    scene.middle(ada).meddle = honest
    comes_in(scene, ada, cleo, ben)


def test_another_card_is_not_shown(scene: Scene) -> None:
    """The card of another circle, junk, or none: whoever looks sees no lie."""
    _ada, _ben, cleo, link = invited(scene)
    other = scene.person("Gwendolen")
    scene.found(other)
    theirs = Link.parse(other.port.invite(other.circle, NewInvite()).text)
    line = other.port.tools.lines.line(theirs.url, "")
    (card,) = [item.body for item in line.items(theirs.answer_box, theirs.keys.answer_reader).items]
    for lie in ([card], [os.urandom(4096)], []):
        scene.middle(cleo).meddle = on_items(lambda _, lie=lie: lie)  # type: ignore[misc]
        with pytest.raises(Failure) as caught:
            cleo.port.look(link)
        assert str(caught.value).endswith(".")
    scene.middle(cleo).meddle = honest
    assert cleo.port.look(link).inviter == "Wilhelmina"


def test_an_answer_that_is_none_is_waited_past(scene: Scene) -> None:
    ada, ben, cleo, link = invited(scene)
    cleo.port.join(link, cleo.name)
    (request,) = ada.port.waiting(ada.circle)
    ada.port.admit(ada.circle, request.id)
    for lie in (lambda bodies: bodies[:1], lambda _: [os.urandom(65536)]):
        scene.middle(cleo).meddle = on_items(lie)
        assert "Waiting" in cleo.sync().sentences[0]
        assert cleo.state == "waiting"
    scene.middle(cleo).meddle = honest
    for one in (cleo, ada, ben):
        one.sync()
    assert cleo.state == "member"


def test_letters_that_are_swapped_let_nobody_back(scene: Scene) -> None:
    """A request to come back is signed by the person's key; the relay has none."""
    ada, ben, cleo = scene.circle(3)
    lose_place(ben)
    ben.port.resync(ben.circle)
    for change in JUNK.values():
        scene.middle(ada).meddle = on_items(change)
        assert not ada.port.readmissions(ada.circle)
    # Ada's box was read past the true letter. Cleo has one too.
    (asks,) = cleo.port.readmissions(cleo.circle)
    cleo.port.readmit(cleo.circle, asks.person)
    scene.middle(ada).meddle = honest
    for one in (ben, ada, cleo, ben):
        one.sync()
    assert ben.state == "member"
    scene.settle(ada, ben, cleo)


def test_another_relay_at_the_same_address_is_noticed(scene: Scene) -> None:
    """Before a joiner shows it anything, the relay says who it is."""
    _ada, _ben, cleo, link = invited(scene)

    def lie(asked: Asked, forward: Forward) -> Answer:
        got = forward(asked)
        if asked.path != "/v1":
            return got
        body = got.content
        at = body.index(b'"relay"') + 10
        return replace(got, body=body[:at] + b"ab" * 4 + body[at + 8 :])

    scene.middle(cleo).meddle = lie
    scene.middle(cleo).asked.clear()
    with pytest.raises(Failure, match="Another relay"):
        cleo.port.join(link, cleo.name)
    assert not [asked for asked in scene.middle(cleo).asked if "Authorization" in asked.headers]
