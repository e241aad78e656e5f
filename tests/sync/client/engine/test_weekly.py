"""The question of the week, asked by two at once over a real relay."""

from app.domain.circles.posts import PostKey
from app.domain.circles.rounds import GRACE, week_start
from app.domain.prompts import light_questions
from app.usecases.circles import rounds
from app.usecases.circles.read import read_feed, read_thread
from app.usecases.circles.say import answer
from tests.sync.client.engine.people import Person

QUESTIONS = light_questions()


def ask(person: Person) -> PostKey | None:
    return person.vault.write(
        lambda tx: rounds.ask_weekly(
            tx, person.port, person.circle, QUESTIONS, now=person.clock(), random=person.random
        )
    )[0]


def seen(person: Person) -> list[tuple[PostKey, str]]:
    found = person.vault.read(
        lambda tx: read_feed(tx, person.port, person.circle, now=person.clock())
    )
    return [(one.row.key, one.text) for one in found]


def test_two_who_ask_at_once_ask_one_question(two: tuple[Person, Person]) -> None:
    ada, ben = two
    for one in two:
        ahead = week_start(one.clock()) + GRACE - one.clock()
        one.clock.ahead += ahead if ahead.total_seconds() > 0 else ahead * 0
        one.sync()
        one.vault.write(
            lambda tx, one=one: rounds.set_weekly(tx, one.circle, on=True, now=one.clock())  # type: ignore[misc]
        )
    post = ask(ada)
    assert post is not None
    assert ask(ben) == ben.key(post.post)
    for one in (*two, *two):
        one.sync()
    assert [text for _, text in seen(ada)] == [text for _, text in seen(ben)]
    assert {key.post for one in two for key, _ in seen(one)} == {post.post}
    ben.vault.write(
        lambda tx: answer(
            tx, ben.port, ben.circle, post, "A heron", now=ben.clock(), random=ben.random
        )
    )
    ben.sync()
    ada.sync()
    for one in two:
        now, ((key, _),) = one.clock(), seen(one)
        thread = one.vault.read(
            lambda tx, one=one, now=now, key=key: read_thread(
                tx, one.port, one.circle, key, now=now
            )  # type: ignore[misc]
        )
        assert [view.text for view in thread[1:]] == ["A heron"]
        assert ask(one) is None
