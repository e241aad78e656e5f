"""Killed at every moment: what was said arrives exactly once, and nothing is said twice."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.failures import DiskFull
from app.usecases.circles.port import NewInvite
from sync.client.engine.desk import Desk
from tests.sync.client.engine.breaking import CutError, CutLane, CutLines, Cuts
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.people import Person, new_circle
from tests.sync.relays import Running

MOST = 400
"""More moments than any of these scenarios has."""


def cut(person: Person, at: int | None, full_at: int | None = None) -> Cuts:
    """From now on the person's program ends at that moment."""
    cuts, tools = Cuts(at), person.port.tools
    lane = CutLane(person.vault, cuts, full_at)
    person.port.tools = replace(tools, lane=lane, lines=CutLines(tools.lines, cuts))
    return cuts


def at_each_moment(person: Person, begin: Callable[[int], None], step: int = 1) -> int:
    """Do something and be killed, at every moment of it; returns how many there were."""
    for at in range(1, MOST, step):
        cuts = cut(person, at)
        try:
            begin(at)
        except CutError:
            person.again()
        else:
            person.again()
            return cuts.count
    raise AssertionError("it never came to its end")


def test_posts_arrive_once_wherever_their_author_is_killed(two: tuple[Person, Person]) -> None:
    ada, ben = two
    said: list[str] = []

    def begin(at: int) -> None:
        ada.say(f"{at} a")
        ada.say(f"{at} b")
        said.extend([f"{at} a", f"{at} b"])
        ben.say(f"{at} c")
        said.append(f"{at} c")
        ben.sync()
        ada.sync()

    assert at_each_moment(ada, begin) > 20
    for one in (ada, ben, ada):
        assert one.sync().caught_up
    assert sorted(feed(ben)) == sorted(said)
    assert feed(ada) == feed(ben)
    assert "noise" not in ben.events() + ada.events()


def feed(person: Person) -> list[str]:
    """All texts, oldest first."""
    now = int(person.clock().timestamp() * 1000)
    rows = person.vault.read(lambda tx: tx.circle_posts.feed(person.circle, now, count=5000))
    return [
        str(person.port.decode(row.kind, row.body).fields.get("text")) for row in reversed(rows)
    ]


def test_an_act_happens_once_wherever_it_is_cut(two: tuple[Person, Person]) -> None:
    ada, ben = two

    def begin(at: int) -> None:
        ben.say(f"while {at}")
        ben.sync()
        ada.port.rename(ada.circle, f"Ada {at}")

    assert at_each_moment(ada, begin) > 10
    assert ada.sync().caught_up
    assert ben.sync().caught_up
    assert ada.members() == ben.members()
    events = ben.vault.read(lambda tx: tx.circle_posts.events(ben.circle, "profile"))
    seen = [event.data["seq"] for event in events]
    assert len(seen) == len(set(seen))
    assert turn(ada) == turn(ben)


def turn(person: Person) -> int:
    return Desk(person.port.tools, person.circle).session.turn


def test_reading_goes_on_wherever_it_was_cut(two: tuple[Person, Person]) -> None:
    ada, ben = two
    said = []

    def begin(at: int) -> None:
        ada.say(f"{at}")
        ada.sync()
        said.append(f"{at}")
        ben.sync()

    at_each_moment(ben, begin)
    assert ben.sync().caught_up
    assert feed(ben) == said


def test_making_a_circle_goes_on_wherever_it_was_cut(relay: Running, person: MakePerson) -> None:
    ada = person("ada")
    token = relay.token()

    def begin(_at: int) -> None:
        new_circle(ada, relay.url, token)

    at_each_moment(ada, begin)
    assert len(ada.vault.read(lambda tx: tx.circles.all())) == 1
    assert ada.state == "member"
    ada.say("Hello?")
    assert ada.sync().sent == 1


def test_joining_goes_on_wherever_it_was_cut(relay: Running, person: MakePerson) -> None:
    ada, ben = person("ada"), person("ben")
    new_circle(ada, relay.url, relay.token())
    link = ada.port.invite(ada.circle, NewInvite()).text

    def join(_at: int) -> None:
        ben.port.join(link, "ben")

    def come_in(_at: int) -> None:
        ben.sync()

    at_each_moment(ben, join)
    (request,) = ada.port.waiting(ada.circle)

    def admit(_at: int) -> None:
        ada.port.admit(ada.circle, request.id)

    at_each_moment(ada, admit)
    ada.sync()
    at_each_moment(ben, come_in)
    ada.sync()
    assert ada.members() == ben.members() == ["ada", "ben"]
    ben.say("In.")
    ben.sync()
    ada.sync()
    assert feed(ada) == ["In."]


def test_a_full_disk_changes_nothing(two: tuple[Person, Person]) -> None:
    ada, ben = two
    for number in range(3):
        ada.say(f"{number}")
    ada.sync()
    said = 3
    for full_at in range(1, MOST):
        ben.say(f"ben {full_at}")
        said += 1
        cut(ben, None, full_at)
        try:
            ben.sync()
        except DiskFull:
            ben.again()
        else:
            break
    ben.again()
    assert said > 6
    assert ben.sync().caught_up
    assert ada.sync().caught_up
    assert sorted(feed(ada)) == sorted(feed(ben))
    assert len(feed(ada)) == said
