"""What stewards say about posts holds for everybody, in the order of the log."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.domain.circles.choices import Reason
from app.domain.circles.failures import AlreadyOver, NoSuchPost, NotASteward, ThreadRests
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey, PostRow, Shelf
from app.domain.when import to_millis
from app.usecases.circles import say
from app.usecases.circles.keep_order import hide_for_all, pause_thread, pin
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed, read_thread
from app.usecases.circles.say import Reply
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import ANA, AT, BO, CIRCLE, ME, WORDS_OF, Counted, a_post, ident, key

SOON = NOW + timedelta(hours=2)
LATER = NOW + timedelta(hours=3)
POSTS = ("one", "two", "three")


@pytest.fixture
def posts(vault: Vault) -> None:
    """Posts of Ana, Bo and oneself, and a comment of Bo's below the first."""
    for seq, (name, author) in enumerate(zip(POSTS, (ANA, BO, ME), strict=True), 1):
        keep(vault, a_post(name, author, seq, mine=author == ME))
    keep(vault, comment_of("early", 4))


def named(name: str) -> PostKey:
    """Return what names a post; each name stands for one person's."""
    return key(name, {"one": ANA, "three": ME, "why": ANA}.get(name, BO))


def comment_of(name: str, seq: int, to: str = "one") -> PostRow:
    said = Said("comment", {"to": named(to).joined, "text": f"words of {name}"})
    return a_post(name, BO, seq, said, to=named(to), shelf=Shelf.THREAD)


def keep(vault: Vault, row: PostRow) -> None:
    vault.write(lambda tx: tx.circle_posts.add(row))


def marks(vault: Vault, name: str, seq: int, kind: str, to: str, **fields: Any) -> None:
    """Let something arrive that Ana, a steward, said about a post."""
    said = Said(kind, {"to": named(to).joined, **fields})
    keep(vault, a_post(name, ANA, seq, said, to=named(to), shelf=Shelf.QUIET))


def steward(vault: Vault) -> None:
    vault.write(
        lambda tx: tx.circle_people.learn(CIRCLE, ME, "Me", steward=True, joined_day=20_000)
    )


def feed(vault: Vault, **more: Any) -> list[PostView]:
    return vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, **{"now": NOW, **more}))


def ids(views: list[PostView]) -> list[str]:
    return [view.row.post.strip(b".").decode() for view in views]


def thread(vault: Vault, post: str, **more: Any) -> list[PostView]:
    return vault.read(
        lambda tx: read_thread(tx, WORDS_OF, CIRCLE, named(post), **{"now": NOW, **more})
    )


def do(vault: Vault, verb: Callable[..., Any], *args: Any, **more: Any) -> Any:
    return vault.write(lambda tx: verb(tx, WORDS_OF, CIRCLE, *args, now=NOW, **more))


def test_a_hidden_post_says_who_hid_it_and_nothing_else(vault: Vault, posts: None) -> None:
    marks(vault, "hide", 5, "hide", "two", reason="hurtful", note="Bo knows.")
    (view,) = [view for view in feed(vault) if view.row.author == BO]
    assert view.marks.why_hidden == "Hidden by Ana: hurtful, Bo knows."
    assert (view.text, view.original, dict(view.fields), view.files) == ("", "", {}, ())
    marks(vault, "show", 6, "hide", "two", hidden=False)
    (view,) = [view for view in feed(vault) if view.row.author == BO]
    assert (view.marks.why_hidden, view.text) == ("", "words of two")


def test_ones_own_stays_readable(vault: Vault, posts: None) -> None:
    marks(vault, "hide", 5, "hide", "three")
    (view,) = [view for view in feed(vault) if view.row.mine]
    assert (view.marks.why_hidden, view.text) == ("Hidden by Ana", "words of three")


def test_a_hidden_comment_has_no_words_either(vault: Vault, posts: None) -> None:
    marks(vault, "hide", 5, "hide", "early")
    root, comment = thread(vault, "one")
    assert (root.text, comment.text) == ("words of one", "")
    assert comment.marks.why_hidden == "Hidden by Ana"


def test_pins_stand_on_top_once_and_on_the_first_page_alone(vault: Vault, posts: None) -> None:
    assert ids(feed(vault)) == ["three", "two", "one"]
    marks(vault, "p1", 5, "pin", "one", note="Read this first.")
    assert ids(feed(vault)) == ["one", "three", "two"]
    mark = feed(vault)[0].marks.pinned
    assert mark is not None
    assert (mark.name, mark.note) == ("Ana", "Read this first.")
    marks(vault, "p2", 6, "pin", "two")
    assert ids(feed(vault)) == ["two", "one", "three"]
    first = feed(vault, count=1)
    assert ids(first) == ["two", "one", "three"]
    assert feed(vault, before=first[-1].row.number) == []
    marks(vault, "p3", 7, "pin", "two", pinned=False)
    assert ids(feed(vault)) == ["one", "three", "two"]


def test_what_is_gone_hidden_or_a_comment_is_not_on_top(vault: Vault, posts: None) -> None:
    for seq, post in enumerate(("one", "early", "two", "nothing"), 5):
        marks(vault, f"p{seq}", seq, "pin", post)
    marks(vault, "hide", 9, "hide", "two")
    assert ids(feed(vault)) == ["one", "three", "two"]
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("one"), ANA, AT))
    assert ids(feed(vault)) == ["three", "two"]


def test_in_a_thread_that_rests_nobody_answers(vault: Vault, random: Counted, posts: None) -> None:
    marks(vault, "rest", 5, "thread_pause", "one", until=to_millis(SOON))
    for post in ("one", "early"):
        for private in (False, True):
            reply = Reply("but", private=private)
            with pytest.raises(ThreadRests, match=f"until {SOON:%Y-%m-%d %H:%M} UTC") as rests:
                do(vault, say.comment, named(post), reply, random=random)
            assert rests.value.until == to_millis(SOON)
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []
    do(vault, say.comment, named("two"), Reply("elsewhere"), random=random)
    do(vault, say.thank, named("one"), random=random)
    vault.write(
        lambda tx: say.comment(
            tx, WORDS_OF, CIRCLE, named("one"), Reply("later"), now=LATER, random=random
        )
    )


def test_questions_rest_too(vault: Vault, random: Counted) -> None:
    keep(vault, a_post("why", ANA, 1, Said("question", {"text": "Why?"})))
    marks(vault, "rest", 5, "thread_pause", "why", until=to_millis(SOON))
    with pytest.raises(ThreadRests):
        do(vault, say.answer, named("why"), "Because.", random=random)


def test_what_is_said_while_a_thread_rests_is_kept_and_folded(vault: Vault, posts: None) -> None:
    marks(vault, "rest", 5, "thread_pause", "one", until=to_millis(SOON))
    keep(vault, comment_of("late", 6))
    keep(vault, comment_of("deep", 7, to="late"))
    keep(vault, comment_of("other", 8, to="two"))
    shown = {view.row.post: view.resting for view in thread(vault, "one")}
    assert shown == {
        ident("one"): None, ident("early"): None, ident("late"): to_millis(SOON),
        ident("deep"): to_millis(SOON),
    }  # fmt: skip
    assert [view.text for view in thread(vault, "one")][2:] == ["words of late", "words of deep"]
    assert [view.resting for view in thread(vault, "two")] == [None, None]
    assert all(view.resting is None for view in thread(vault, "one", now=LATER))
    marks(vault, "on", 9, "thread_pause", "one", until=AT)
    assert all(view.resting is None for view in thread(vault, "one"))


def test_a_steward_hides_pins_and_lets_rest(vault: Vault, random: Counted, posts: None) -> None:
    steward(vault)
    do(vault, hide_for_all, named("two"), reason=Reason.MONEY, note=" No. ", random=random)
    do(vault, pin, named("one"), random=random)
    do(vault, pause_thread, named("early"), SOON, random=random)
    one, _, two = feed(vault)
    assert (one.row.post, two.marks.why_hidden) == (ident("one"), "Hidden by Me: money, No.")
    assert one.marks.paused is not None
    assert one.marks.paused.until == to_millis(SOON)
    with pytest.raises(ThreadRests):
        do(vault, say.comment, named("one"), Reply("but"), random=random)
    do(vault, pause_thread, named("one"), None, random=random)
    do(vault, hide_for_all, named("two"), on=False, random=random)
    do(vault, pin, named("one"), on=False, random=random)
    do(vault, say.comment, named("one"), Reply("now"), random=random)
    assert ids(feed(vault)) == ["three", "two", "one"]
    rows = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    assert [WORDS_OF.decode(row.message, row.body).kind for row in rows] == [
        "hide", "pin", "thread_pause", "thread_pause", "hide", "pin", "comment",
    ]  # fmt: skip
    assert all(row.silent and not row.audience for row in rows[:-1])


def test_only_a_steward_does_and_only_to_what_is_there(
    vault: Vault, random: Counted, posts: None
) -> None:
    verbs: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
        (hide_for_all, ()), (pin, ()), (pause_thread, (SOON,)),
    ]  # fmt: skip
    for verb, more in verbs:
        with pytest.raises(NotASteward):
            do(vault, verb, named("one"), *more, random=random)
        with pytest.raises(NoSuchPost):
            do(vault, verb, named("nothing"), *more, random=random)
    steward(vault)
    with pytest.raises(AlreadyOver):
        do(vault, pause_thread, named("one"), NOW, random=random)
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []


def test_comments_that_answer_each_other_in_a_ring_end(vault: Vault, random: Counted) -> None:
    """Nobody honest makes one; whoever reads it must not hang."""
    keep(vault, comment_of("a", 1, to="b"))
    keep(vault, comment_of("b", 2, to="a"))
    marks(vault, "rest", 5, "thread_pause", "other", until=to_millis(SOON))
    assert all(view.resting is None for view in thread(vault, "a"))
