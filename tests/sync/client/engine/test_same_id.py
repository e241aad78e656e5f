"""A hostile member gives a post of theirs the id of another one's; neither is taken for the other.

A post is named by its author and its id together, wherever one speaks of it.
"""

from collections.abc import Callable
from typing import Any

from app.domain.circles.choices import Reason, Sending
from app.domain.circles.posts import PostKey
from app.usecases.circles import keep_order
from app.usecases.circles.evidence import evidence_of
from app.usecases.circles.read import read_feed, read_thread
from app.usecases.circles.report import Complaint, keep_for_report, report_fields
from app.usecases.circles.say import Reply, comment
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import come_back
from tests.sync.client.engine.test_return import copy_of, restore

MakePerson = Callable[..., Person]


def sync(*people: Person) -> None:
    for one in people:
        assert one.sync().caught_up


def do(person: Person, verb: Callable[..., Any], *args: Any, **more: Any) -> None:
    person.vault.write(
        lambda tx: verb(
            tx, person.port, person.circle, *args, now=person.clock(), random=person.random, **more
        )
    )


def thread(person: Person, key: PostKey) -> list[str]:
    found = person.vault.read(
        lambda tx: read_thread(tx, person.port, person.circle, key, now=person.clock())
    )
    return [view.text for view in found]


def test_an_answer_to_a_post_for_some_stays_theirs(
    three: tuple[Person, Person, Person],
) -> None:
    """Ben was restored: Mallory's post of the same id reaches him before Ada says hers again."""
    ada, ben, mal = three
    copy = copy_of(ben)
    post = ada.say("only for Ben", sending=Sending((ben.me,)))
    sync(ada, mal)
    restore(ben, copy)
    mal.say(".", ident=post)
    sync(mal)
    come_back(ada, ben)
    sync(mal, ben, ada, ben)
    assert set(ben.feed()) == {"only for Ben", "."}
    do(ben, comment, ada.key(post), Reply("my secret answer"))
    sync(ben, mal, ada)
    assert thread(ada, ada.key(post)) == ["only for Ben", "my secret answer"]
    rows = mal.vault.read(lambda tx: tx.circle_posts.everything(mal.circle))
    said = {str(mal.port.decode(row.kind, row.body).fields.get("text")) for row in rows}
    assert "my secret answer" not in said
    assert thread(mal, mal.key(post)) == ["."]


def test_a_report_and_evidence_name_who_said_it(three: tuple[Person, Person, Person]) -> None:
    ada, ben, mal = three
    post = ada.say("good morning")
    sync(ada, mal)
    mal.say("an insult", ident=post)
    sync(mal, ben)
    complaint = Complaint((mal.key(post),), (ada.me,), Reason.HURTFUL)
    said = ben.vault.read(lambda tx: report_fields(tx, ben.port, ben.circle, complaint))
    assert said["person"] == mal.me
    assert [one["author"] for one in said["evidence"]] == [mal.me]
    told = ben.vault.read(
        lambda tx: evidence_of(tx, ben.port, ben.circle, [mal.key(post)], now=ben.clock())
    )
    assert [(one["author"], one["says"]["text"]) for one in told["posts"]] == [
        ("cleo", "an insult")
    ]
    ben.vault.write(lambda tx: tx.circles.update(ben.circle, keeps_for_report=True))
    ben.vault.write(lambda tx: keep_for_report(tx, ben.circle, mal.key(post), now=ben.clock()))
    kept = ben.vault.read(lambda tx: tx.circle_posts.kept(ben.circle))
    assert [row.author for row in kept] == [mal.me]


def test_what_is_said_to_one_stands_below_no_other(three: tuple[Person, Person, Person]) -> None:
    ada, ben, mal = three
    post = ada.say("good morning")
    sync(ada, mal)
    mal.say("an insult", ident=post)
    sync(mal, ben, ada)
    do(ben, comment, ada.key(post), Reply("and to you"))
    do(mal, comment, mal.key(post), Reply("well said"))
    do(ada, keep_order.hide_for_all, mal.key(post), note="Not here.")
    do(ada, keep_order.pin, ada.key(post))
    sync(ben, mal, ada, ben, mal, ada)
    for one in (ada, ben):
        assert thread(one, ada.key(post)) == ["good morning", "and to you"]
        views = one.vault.read(
            lambda tx, one=one: read_feed(tx, one.port, one.circle, now=one.clock())  # type: ignore[misc]
        )
        assert [(view.text, view.replies, bool(view.marks.pinned)) for view in views] == [
            ("good morning", 1, True),
            ("", 1, False),
        ]
