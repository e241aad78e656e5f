"""What people wrote can be shown to others: to all, to some, said again, one's own."""

from app.domain.circles.choices import Reason, Sending
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import PostRow
from app.usecases.circles.evidence import read_reports
from app.usecases.circles.report import Complaint, report
from sync.session.messages.replies import ThankYou
from tests.sync.client.engine.people import Person
from tests.sync.client.engine.test_asking import come_back, engine_says, outbox
from tests.sync.client.engine.test_return import copy_of, restore


def shown(person: Person, row: PostRow) -> tuple[bytes, bytes, str] | None:
    """Author, post and words that a row's proof shows."""
    found = person.port.proven(person.circle, row.proof)
    return None if found is None else (found.author, found.post, str(found.said.fields["text"]))


def test_posts_to_all_and_to_some_are_kept_with_their_proof(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.say("for all")
    ada.say("for Ben alone", sending=Sending((ben.me,)))
    assert all(shown(ada, row) is None for row in ada.rows()), "nothing was signed yet"
    for one in (ada, ben):
        one.sync()
    assert [shown(ben, row) for row in reversed(ben.rows())] == [
        (ada.me, ben.rows()[1].post, "for all"),
        (ada.me, ben.rows()[0].post, "for Ben alone"),
    ]
    assert {row.proof for row in ada.rows()} == {row.proof for row in ben.rows()}


def test_a_proof_goes_with_the_words(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ada.say("regretted")
    for one in (ada, ben):
        one.sync()
    ada.unshare(post)
    for one in (ada, ben):
        one.sync()
        assert not one.vault.read(
            lambda tx, one=one: tx.circle_posts.get(one.circle, ada.key(post))  # type: ignore[misc]
        ).proof


def test_what_is_said_again_stays_checkable(two: tuple[Person, Person]) -> None:
    ada, ben = two
    copy = copy_of(ben)
    ada.say("for Ben alone", sending=Sending((ben.me,)))
    ada.say("for all")
    for one in (ada, ben):
        one.sync()
    before = {row.post: row.proof for row in ben.rows()}
    restore(ben, copy)
    come_back(ada, ben)
    assert {row.post: row.proof for row in ben.rows()} == before
    assert {found[2] for row in ben.rows() if (found := shown(ben, row))} == {
        "for Ben alone", "for all",
    }  # fmt: skip


def test_a_steward_checks_what_was_reported_and_taken_back(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ada.say("harsh", sending=Sending((ben.me,)))
    for one in (ada, ben):
        one.sync()
    complaint = Complaint((ada.key(post),), (ada.me,), Reason.HURTFUL)
    ben.vault.write(
        lambda tx: report(tx, ben.port, ben.circle, complaint, now=ben.clock(), random=ben.random)
    )
    ada.unshare(post)
    for one in (ben, ada):
        one.sync()
    for one in (ada, ben):
        (found,) = one.vault.read(lambda tx, one=one: read_reports(tx, one.port, one.circle))  # type: ignore[misc]
        (excerpt,) = found.excerpts
        assert (excerpt.text, excerpt.sentence) == ("harsh", "checked: ada wrote this")


def test_what_is_for_chosen_people_never_leaves_for_all(two: tuple[Person, Person]) -> None:
    """Whatever put it there: a journal of an earlier version, a mistake."""
    ada, ben = two
    engine_says(ada, ThankYou(None, "for all to see"))
    for one in (ada, ben):
        assert one.sync().caught_up
    assert [row.state for row in outbox(ada, ThankYou.KIND)] == [OutState.DROPPED]
    assert "noise" not in ben.events()


def test_a_proof_is_of_one_circle(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.say("for all")
    for one in (ada, ben):
        one.sync()
    (row,) = ben.rows()
    assert ben.port.proven(bytes(16), row.proof) is None
    assert ben.port.proven(ben.circle, row.proof[:-1] + b"x") is None
    assert ben.port.proven(ben.circle, b"") is None
