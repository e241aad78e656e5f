"""What is taken back is gone here at once, and the others and the relay are told, once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.changes import NOTHING
from app.domain.circles.choices import Sending, Sharing
from app.domain.circles.circle import CircleState
from app.domain.circles.failures import AlreadyOver, NoSuchPost, NotYours
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.domain.circles.posts import PostKey, PostState
from app.domain.when import to_millis
from app.usecases.circles import say
from app.usecases.circles.say import Reply
from app.usecases.circles.share import share_entry
from app.usecases.circles.take_back import end_sooner, sweep, unshare, unshare_all
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.making_circles import ANA, AT, BO, CIRCLE, ME, WORDS_OF, Counted, a_post, ident, key

LATER = NOW + timedelta(days=3)


def shared(vault: Vault, random: Counted, sending: Sending | None = None) -> PostKey:
    entry, sharing = add(vault, "my words"), Sharing(sending=sending or Sending())
    return vault.write(
        lambda tx: share_entry(tx, WORDS_OF, CIRCLE, entry, sharing, now=NOW, random=random)
    )[0]


def take_back(vault: Vault, random: Counted, post: PostKey) -> bool:
    return bool(vault.write(lambda tx: unshare(tx, WORDS_OF, CIRCLE, post, now=NOW, random=random)))


def outs(vault: Vault) -> list[OutRow]:
    return vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))


def to_say(vault: Vault) -> list[tuple[str, object]]:
    """What is still to be said, in order: kinds, and the posts they speak of."""
    due = vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, to_millis(LATER) + 1))
    found: list[tuple[str, object]] = []
    for out in due:
        if out.kind is OutKind.POST:
            said = WORDS_OF.decode(out.message, out.body)
            found.append((said.kind, said.fields.get("to", out.id)))
        else:
            found.append((str(out.kind), out.body))
    return found


def change(vault: Vault, post: PostKey, **more: object) -> None:
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    vault.write(lambda tx: tx.circle_outbox.update(replace(out, **more)))  # type: ignore[arg-type]


def state(vault: Vault, post: PostKey) -> tuple[PostState, OutState, bytes, bytes]:
    row = vault.read(lambda tx: tx.circle_posts.get(CIRCLE, post))
    out = vault.read(lambda tx: tx.circle_outbox.get(CIRCLE, post.post))
    assert out is not None
    return row.state, out.state, row.body, out.body


GONE = (PostState.WITHDRAWN, OutState.WITHDRAWN, b"", b"")


def test_of_what_never_left_nothing_is_said(vault: Vault, random: Counted) -> None:
    post = shared(vault, random)
    assert take_back(vault, random, post)
    assert state(vault, post) == GONE
    assert to_say(vault) == []
    assert not take_back(vault, random, post)


def test_of_what_is_at_the_relay_everybody_and_the_relay_are_told(
    vault: Vault, random: Counted
) -> None:
    post = shared(vault, random)
    change(vault, post, state=OutState.ACCEPTED, seq=7)
    take_back(vault, random, post)
    assert state(vault, post) == GONE
    assert to_say(vault) == [("withdraw", post.post), ("unshare", post.post)]
    assert not take_back(vault, random, post)
    assert len(outs(vault)) == 3


def test_what_may_be_on_its_way_is_not_sent_again_and_is_recognised(
    vault: Vault, random: Counted
) -> None:
    post = shared(vault, random)
    change(vault, post, state=OutState.SEALED, sealed=b"bytes", body_hash=b"h" * 32)
    take_back(vault, random, post)
    assert to_say(vault) == [("unshare", post.post)]
    out = vault.read(lambda tx: tx.circle_outbox.by_hash(CIRCLE, b"h" * 32))
    assert out is not None
    assert (out.id, out.sealed) == (post.post, None)
    change(vault, post, seq=9)  # the relay had it after all
    vault.write(lambda tx: sweep(tx, NOW))
    vault.write(lambda tx: sweep(tx, NOW))
    assert to_say(vault) == [("unshare", post.post), ("withdraw", post.post)]


def test_after_a_restore_nobody_knows_what_left(vault: Vault, random: Counted) -> None:
    post = shared(vault, random)
    vault.write(lambda tx: tx.circle_state.lose_all())
    take_back(vault, random, post)
    assert to_say(vault) == [("unshare", post.post)]


def test_only_those_who_had_it_hear_of_it(vault: Vault, random: Counted) -> None:
    post = shared(vault, random, Sending((ANA, BO)))
    change(vault, post, state=OutState.ACCEPTED, seq=7)
    vault.write(lambda tx: tx.circle_people.gone(CIRCLE, BO))
    take_back(vault, random, post)
    assert [out.audience for out in outs(vault)] == [(ANA, BO), (), (ANA,)]


def test_nobody_is_told_when_all_who_had_it_are_gone(vault: Vault, random: Counted) -> None:
    post = shared(vault, random, Sending((BO,)))
    change(vault, post, state=OutState.ACCEPTED, seq=7)
    vault.write(lambda tx: tx.circle_people.gone(CIRCLE, BO))
    take_back(vault, random, post)
    assert to_say(vault) == [("withdraw", post.post)]


def test_corrections_are_taken_back_with_what_they_correct(vault: Vault, random: Counted) -> None:
    post = shared(vault, random)
    change(vault, post, state=OutState.ACCEPTED, seq=7)
    vault.write(
        lambda tx: say.correct(tx, WORDS_OF, CIRCLE, post, "better", now=NOW, random=random)
    )
    correction = PostKey(ME, outs(vault)[-1].id)
    change(vault, correction, state=OutState.ACCEPTED, seq=8)
    take_back(vault, random, post)
    assert state(vault, correction) == GONE
    assert to_say(vault) == [
        ("withdraw", post.post),
        ("withdraw", correction.post),
        ("unshare", post.post),
    ]


def test_after_leaving_only_the_relay_can_be_asked(vault: Vault, random: Counted) -> None:
    post = shared(vault, random)
    change(vault, post, state=OutState.ACCEPTED, seq=7)
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    take_back(vault, random, post)
    assert state(vault, post) == GONE
    assert to_say(vault) == [("withdraw", post.post)]


def test_only_own_posts_are_taken_back(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    with pytest.raises(NotYours):
        take_back(vault, random, key("hers"))
    with pytest.raises(NoSuchPost):
        take_back(vault, random, key("nobody's"))


def test_everything_is_taken_back_at_once(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    posts = [shared(vault, random) for _ in range(3)]
    vault.write(
        lambda tx: say.comment(
            tx, WORDS_OF, CIRCLE, key("hers"), Reply("mine too"), now=NOW, random=random
        )
    )
    for post in posts[:2]:
        change(vault, post, state=OutState.ACCEPTED, seq=7)
    count, changes = vault.write(
        lambda tx: unshare_all(tx, WORDS_OF, CIRCLE, now=NOW, random=random)
    )
    assert (count, changes.circles) == (4, True)
    assert sorted(to_say(vault), key=repr) == sorted(
        [(kind, post.post) for post in posts[:2] for kind in ("unshare", "withdraw")], key=repr
    )
    left = vault.read(lambda tx: tx.circle_posts.everything(CIRCLE))
    assert [row.post for row in left] == [ident("hers")]


def test_an_end_comes_sooner_for_everybody(vault: Vault, random: Counted) -> None:
    post = shared(vault, random)
    change(vault, post, state=OutState.ACCEPTED, seq=7)

    def end(at: object) -> bool:
        return bool(
            vault.write(
                lambda tx: end_sooner(
                    tx, WORDS_OF, CIRCLE, post, at, now=NOW, random=random  # type: ignore[arg-type]
                )
            )
        )  # fmt: skip

    assert end(LATER)
    assert not end(LATER + timedelta(days=1))
    assert to_say(vault) == [("expiry", post.post)]
    with pytest.raises(AlreadyOver):
        end(NOW)
    assert vault.write(lambda tx: sweep(tx, LATER - timedelta(seconds=1))) == NOTHING
    assert vault.write(lambda tx: sweep(tx, LATER)).circles
    assert state(vault, post) == (PostState.EXPIRED, OutState.EXPIRED, b"", b"")
    assert ("withdraw", post.post) in to_say(vault)
    with pytest.raises(NoSuchPost):
        end(LATER + timedelta(hours=1))


def test_what_ends_before_it_was_sent_is_never_sent(vault: Vault, random: Counted) -> None:
    post = shared(vault, random, Sending(expires_at=LATER))
    vault.write(lambda tx: sweep(tx, LATER))
    assert state(vault, post) == (PostState.EXPIRED, OutState.EXPIRED, b"", b"")
    assert to_say(vault) == []
    assert vault.write(lambda tx: sweep(tx, LATER)) == NOTHING


def test_the_photos_of_what_is_taken_back_go(vault: Vault, random: Counted) -> None:
    from tests.usecases.circles.test_share import attached, photo

    entry = add(vault, "x")
    one = attached(vault, entry, photo())
    post = vault.write(
        lambda tx: share_entry(
            tx, WORDS_OF, CIRCLE, entry, Sharing(photos=(one,)), now=NOW, random=random
        )
    )[0]
    take_back(vault, random, post)
    assert vault.sql.execute("SELECT count(*) FROM circle_chunk").fetchone() == (0,)
    assert vault.read(lambda tx: tx.circle_files.of(CIRCLE, post.post, ME)) == []
    assert vault.read(lambda tx: tx.attachments.get(one)).id == one, "the entry keeps its own"


def test_a_clock_a_year_ahead_does_not_bring_back_what_it_ended(vault: Vault) -> None:
    row = a_post("hers", expires_at=AT + 1000)
    vault.write(lambda tx: tx.circle_posts.add(row))
    vault.write(lambda tx: sweep(tx, NOW + timedelta(days=365)))
    vault.write(lambda tx: tx.circle_posts.add(row))
    assert vault.read(lambda tx: tx.circle_posts.feed(CIRCLE, AT)) == []
