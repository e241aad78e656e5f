"""Taking everything back, whatever is shared, taken back or undone in between."""

import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.circles.failures import NoSuchPost
from app.domain.circles.outbox import OutRow, OutState
from app.domain.circles.posts import PostKey, PostState
from app.domain.when import to_millis
from app.usecases.circles import say
from app.usecases.circles.take_all import (
    LATEST,
    UNDO_FOR,
    carry_out,
    take_all_back,
    undo_taking_back,
    waiting_to_go,
)
from app.usecases.circles.take_back import unshare
from app.usecases.circles.waiting import put_off
from app.vault.vault import Vault
from tests.making import NOW, make_vault
from tests.making_circles import CIRCLE, WORDS_OF, Counted, in_circle

STEPS = st.lists(
    st.tuples(st.sampled_from(("share", "back", "all", "undo", "out")), st.integers(0, 5)),
    max_size=14,
)


class Sharer:
    """Somebody who shares, and what ought to have become of it."""

    def __init__(self, vault: Vault) -> None:
        self.vault, self.random = vault, Counted()
        self.posts: list[PostKey] = []
        self.back: set[PostKey] = set()
        self.going: dict[bytes, set[PostKey]] = {}

    def share(self) -> PostKey:
        """Share something."""
        made = self.vault.write(
            lambda tx: say.ask(tx, WORDS_OF, CIRCLE, "Who is in?", now=NOW, random=self.random)
        )[0]
        self.posts.append(made)
        return made

    def take_back(self, number: int) -> None:
        """Take one thing back by hand."""
        if self.posts:
            post = self.posts[number % len(self.posts)]
            self.vault.write(
                lambda tx: unshare(tx, WORDS_OF, CIRCLE, post, now=NOW, random=self.random)
            )
            self.back.add(post)

    def take_all(self) -> bytes | None:
        """Take everything back; what is being taken back already is no part of it."""
        ident, _ = self.vault.write(
            lambda tx: take_all_back(tx, WORDS_OF, CIRCLE, now=NOW, random=self.random)
        )
        under_way = set().union(*self.going.values())
        left = set(self.posts) - self.back - under_way
        assert (ident is None) == (not left), (
            "there is something to go exactly if something is left"
        )
        if ident is not None:
            self.going[ident] = left
        return ident

    def undo(self, number: int) -> None:
        """Change one's mind about one of them."""
        if self.going:
            ident = list(self.going)[number % len(self.going)]
            assert self.vault.write(lambda tx: undo_taking_back(tx, CIRCLE, ident))[0]
            del self.going[ident]

    def go_out(self, number: int) -> None:
        """The relay is told of one of them."""
        if self.going:
            ident = list(self.going)[number % len(self.going)]
            row = self.row(ident)
            self.vault.write(lambda tx: carry_out(tx, WORDS_OF, row, now=NOW, random=self.random))
            self.back |= self.going.pop(ident)

    def row(self, ident: bytes) -> OutRow:
        """What stands in the outbox under an id."""
        found = self.vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, ident))
        assert found is not None
        return found

    def state(self, post: PostKey) -> PostState:
        """How a post stands here."""
        return self.vault.read(lambda tx: tx.circle_posts.get(CIRCLE, post)).state

    def check(self) -> None:
        """See that everything is as it ought to be."""
        under_way = set().union(*self.going.values())
        for post in self.posts:
            state = self.state(post)
            out = self.row(post.post)
            if post in self.back:
                assert (state, out.state) == (PostState.WITHDRAWN, OutState.WITHDRAWN)
                assert out.body == b""
            elif post in under_way:
                assert state is PostState.HIDDEN
                assert out.not_before > LATEST, "it is held"
            else:
                assert (state, out.state) == (PostState.SHOWN, OutState.WAITING)
                assert out.not_before == 0


@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_just_what_was_there_then_goes_or_comes_again(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as home:
        vault = make_vault(Path(home) / "v")
        in_circle(vault)
        one = Sharer(vault)
        for step, number in steps:
            match step:
                case "share":
                    one.share()
                case "back":
                    one.take_back(number)
                case "all":
                    one.take_all()
                case "undo":
                    one.undo(number)
                case _:
                    one.go_out(number)
            one.check()
        vault.close()


def test_what_was_shared_meanwhile_stays(vault: Vault) -> None:
    one = Sharer(vault)
    one.share()
    one.take_all()
    later = one.share()
    one.go_out(0)
    one.check()
    assert later not in one.back


def test_what_may_be_on_its_way_is_not_sent_again_while_it_is_taken_back(vault: Vault) -> None:
    one = Sharer(vault)
    post = one.share()
    sealed = replace(one.row(post.post), state=OutState.SEALED, sealed=b"sealed", key=b"k" * 16)
    vault.write(lambda tx: tx.circle_outbox.update(sealed))
    ident = one.take_all()
    assert ident is not None
    assert one.row(post.post).not_before > LATEST
    one.undo(0)
    assert one.row(post.post).not_before == 0
    assert one.row(post.post).sealed == b"sealed", "just these bytes may be sent again"


def test_what_is_being_taken_back_is_not_let_out_by_another_way(vault: Vault) -> None:
    one = Sharer(vault)
    post = one.share()
    one.take_all()
    with pytest.raises(NoSuchPost):
        vault.write(lambda tx: put_off(tx, CIRCLE, post, None, now=NOW))
    one.check()
    one.undo(0)
    vault.write(lambda tx: put_off(tx, CIRCLE, post, None, now=NOW))


@pytest.mark.parametrize("ahead", [timedelta(days=30_000), timedelta(days=1)])
def test_a_clock_that_was_ahead_holds_it_up_no_longer_than_it_was_wrong(
    vault: Vault, ahead: timedelta
) -> None:
    one = Sharer(vault)
    one.share()
    vault.write(lambda tx: take_all_back(tx, WORDS_OF, CIRCLE, now=NOW + ahead, random=one.random))
    right = to_millis(NOW)
    assert vault.read(lambda tx: waiting_to_go(tx, CIRCLE, right))
    soon = to_millis(NOW + ahead)
    assert not vault.read(lambda tx: waiting_to_go(tx, CIRCLE, soon)), "it can still be undone"
    gone = to_millis(NOW + ahead + UNDO_FOR)
    assert vault.read(lambda tx: waiting_to_go(tx, CIRCLE, gone))
