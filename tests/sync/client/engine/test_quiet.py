"""Who steps away, over a real relay: nothing new is shown, and what is taken back is gone."""

from datetime import timedelta

from app.domain.circles.choices import Sending, Space
from app.domain.circles.posts import PostState
from app.usecases.circles import choose, say
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed
from app.usecases.circles.send import Going, send
from app.usecases.circles.take_back import sweep
from tests.sync.client.engine.people import Person

HOUR = timedelta(hours=1)


def seen(person: Person) -> list[str]:
    person.vault.write(lambda tx: sweep(tx, person.clock()))
    found = person.vault.read(
        lambda tx: read_feed(tx, person.port, person.circle, now=person.clock())
    )
    return [one.text for one in found]


def test_who_is_away_sees_nothing_new_and_loses_nothing(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.say("Before.")
    ada.sync()
    ben.sync()
    until = ben.clock() + 48 * HOUR
    ben.vault.write(lambda tx: choose.step_away(tx, ben.circle, until, now=ben.clock()))
    for one in two:
        one.clock.ahead += HOUR
    ada.say("While you were away.")
    regretted = ada.say("Regretted.")
    ends = ada.clock() + 5 * HOUR
    brief = ada.vault.write(
        lambda tx: send(
            tx, ada.port, ada.circle,
            Going(Said("post", {"text": "Brief.", "expires_at": int(ends.timestamp() * 1000)}),
                  Sending(expires_at=ends)),
            now=ada.clock(), random=ada.random,
        )
    )  # fmt: skip
    ada.sync()
    assert ben.sync().received == 3, "it is received, and kept"
    assert seen(ben) == ["Before."]
    ada.unshare(regretted)
    ada.sync()
    ben.sync()
    for one in two:
        one.clock.ahead += 6 * HOUR
    assert seen(ben) == ["Before."]
    for post, state in ((ada.key(regretted), PostState.WITHDRAWN), (brief, PostState.EXPIRED)):
        row = ben.vault.read(lambda tx, post=post: tx.circle_posts.get(ben.circle, post))  # type: ignore[misc]
        assert (row.state, row.body) == (state, b"")
    ben.clock.ahead += 48 * HOUR
    assert seen(ben) == ["While you were away.", "Before."]


def test_how_much_room_somebody_has_reaches_the_others(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.vault.write(
        lambda tx: say.say_space(
            tx, ada.port, ada.circle, Space.A_LITTLE, now=ada.clock(), random=ada.random
        )
    )
    ada.sync()
    ben.sync()
    person = ben.vault.read(lambda tx: tx.circle_people.get(ben.circle, ada.me))
    assert person.space == Space.A_LITTLE
    assert seen(ben) == []
