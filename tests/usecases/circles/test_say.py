"""Answers, thanks, corrections: to whom they go, what they say, when they end."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.domain.circles.choices import Form, Sending, Sharing, Source, Space, TopicNote, Wish
from app.domain.circles.failures import NoSuchPost, NotYours, OnlyForSome, OwnPost
from app.domain.circles.outbox import OutRow, OutState
from app.domain.circles.posts import PostKey, Shelf
from app.domain.failures import NoWords
from app.domain.mood import Feelings, Span, Valence
from app.domain.when import to_millis
from app.usecases.circles import say
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_thread
from app.usecases.circles.say import How, Reply
from app.usecases.circles.send import Going, send
from app.usecases.circles.share import share_entry
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.making_circles import ANA, AT, BO, CIRCLE, ME, WORDS_OF, Counted, a_post, key

LATER = NOW + timedelta(days=3)
HERS = key("hers")


def do(vault: Vault, verb: Any, *args: Any, **more: Any) -> Any:
    """Run a verb in the circle."""
    return vault.write(lambda tx: verb(tx, WORDS_OF, CIRCLE, *args, now=NOW, **more))


def last(vault: Vault) -> tuple[OutRow, Said]:
    out = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))[-1]
    return out, WORDS_OF.decode(out.message, out.body)


@pytest.fixture
def hers(vault: Vault) -> PostKey:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", expires_at=to_millis(LATER))))
    return HERS


def shared(vault: Vault, random: Counted, sharing: Sharing | None = None) -> PostKey:
    entry = add(vault, "mine")
    sharing = sharing or Sharing()
    return vault.write(
        lambda tx: share_entry(tx, WORDS_OF, CIRCLE, entry, sharing, now=NOW, random=random)
    )[0]


def test_a_comment_goes_to_everybody_and_ends_with_its_post(
    vault: Vault, random: Counted, hers: PostKey
) -> None:
    reply = Reply(
        " A walk helped me. ", form=Form.ADVICE, source=Source.OWN_EXPERIENCE,
        link="https://example.org", topics=(TopicNote.GRIEF,),
    )  # fmt: skip
    post, changes = do(vault, say.comment, hers, reply, random=random)
    out, said = last(vault)
    assert changes.circles
    assert (out.id, out.audience, out.silent) == (post.post, (), False)
    assert said.kind == "comment"
    assert said.fields["to"] == hers.joined
    assert said.fields["text"] == "A walk helped me."
    assert (said.fields["starter"], said.fields["source"]) == ("advice", "own-experience")
    assert said.fields["expires_at"] == out.expires_at == to_millis(LATER)
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, hers, now=NOW))
    assert [one.text for one in shown] == ["words of hers", "A walk helped me."]
    assert shown[1].waiting


def test_a_private_reply_is_for_the_author(vault: Vault, random: Counted, hers: PostKey) -> None:
    do(vault, say.comment, hers, Reply("For you.", private=True), random=random)
    assert last(vault)[0].audience == (ANA,)
    mine = shared(vault, random)
    with pytest.raises(OwnPost):
        do(vault, say.comment, mine, Reply("To me.", private=True), random=random)


def test_below_a_post_for_some_nothing_goes_to_others(vault: Vault, random: Counted) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", targeted=True)))
    do(vault, say.comment, HERS, Reply("Thank you for telling me."), random=random)
    assert last(vault)[0].audience == (ANA,)
    mine = shared(vault, random, Sharing(sending=Sending((ANA, BO))))
    do(vault, say.comment, mine, Reply("And one more thing."), random=random)
    assert last(vault)[0].audience == (ANA, BO)
    comment = PostKey(ME, last(vault)[0].id)
    do(vault, say.comment, comment, Reply("Below my own comment."), random=random)
    assert last(vault)[0].audience == (ANA, BO)


def test_thanks_go_to_the_author_alone_and_stand_in_no_ledger(
    vault: Vault, random: Counted, hers: PostKey
) -> None:
    do(vault, say.thank, hers, random=random, text="It helped.")
    out, said = last(vault)
    assert (out.audience, out.silent, said.kind) == ((ANA,), True, "thank_you")
    assert vault.read(lambda tx: tx.circle_posts.thread(CIRCLE, [hers], AT)) == []
    with pytest.raises(OwnPost):
        do(vault, say.thank, shared(vault, random), random=random)


def test_a_question_is_answered_and_only_a_question(
    vault: Vault, random: Counted, hers: PostKey
) -> None:
    question, _ = do(vault, say.ask, "What made you smile?", random=random, light=True)
    assert last(vault)[1].fields["light"] is True
    do(vault, say.answer, question, "The dog.", random=random, wish=Wish.NO_REPLY_NEEDED)
    out, said = last(vault)
    assert (said.kind, said.fields["to"], said.fields["wish"]) == (
        "answer", question.joined, "no-reply-needed",
    )  # fmt: skip
    row = vault.read(lambda tx: tx.circle_posts.get(CIRCLE, PostKey(ME, out.id)))
    assert (row.shelf, row.to) == (Shelf.THREAD, question)
    with pytest.raises(NoSuchPost):
        do(vault, say.answer, hers, "No question.", random=random)


def test_a_check_in_says_how_it_is(vault: Vault, random: Counted) -> None:
    feelings = Feelings(Span.DAY, 4, ("calm",), ("travel",), "By the sea.")
    how = How(Valence.SLIGHTLY_PLEASANT, feelings, Wish.NO_REPLY_NEEDED)
    do(vault, say.share_check_in, how, random=random, sending=Sending(expires_at=LATER))
    fields = last(vault)[1].fields
    assert (fields["valence"], fields["energy"], fields["span"]) == (333, 4, "day")
    assert (fields["labels"], fields["contexts"]) == (("calm",), ("travel",))
    assert (fields["note"], fields["expires_at"]) == ("By the sea.", to_millis(LATER))


@pytest.mark.parametrize("valence", Valence)
def test_every_class_of_mood_comes_back_as_it_was(valence: Valence) -> None:
    fields = say.mood_fields(valence, Feelings())
    assert say.valence_of(fields["valence"]) is valence


def test_what_has_not_left_is_changed_itself(vault: Vault, random: Counted) -> None:
    mine = shared(vault, random, Sharing(wish=Wish.COMFORT))
    do(vault, say.correct, mine, "Other words", random=random)
    outs = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    assert [out.id for out in outs] == [mine.post]
    said = last(vault)[1]
    assert (said.fields["text"], said.fields["wish"]) == ("Other words", "comfort")
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, mine, now=NOW))[0]
    assert (shown.text, shown.corrected_at) == ("Other words", None)


def test_what_may_have_left_is_corrected_in_view_of_all(vault: Vault, random: Counted) -> None:
    mine = shared(vault, random, Sharing(sending=Sending((BO,), expires_at=LATER)))
    out = last(vault)[0]
    vault.write(lambda tx: tx.circle_outbox.update(replace(out, state=OutState.ACCEPTED, seq=4)))
    do(vault, say.correct, mine, "Other words", random=random, note="A name was in it")
    out, said = last(vault)
    assert (said.kind, said.fields["to"]) == ("correction", mine.post)
    assert (out.audience, out.expires_at, out.silent) == ((BO,), to_millis(LATER), True)
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, mine, now=NOW))
    assert [(one.text, one.original, one.correction) for one in shown] == [
        ("Other words", "mine", "A name was in it"),
    ]  # fmt: skip


def test_the_last_of_ten_corrections_stands_and_nobody_elses(vault: Vault, hers: PostKey) -> None:
    def correction(number: int, author: bytes) -> None:
        said = Said("correction", {"to": hers.post, "text": f"version {number}"})
        row = a_post(
            f"c{number}", author, to=PostKey(author, hers.post), shelf=Shelf.QUIET, said=said
        )
        vault.write(lambda tx: tx.circle_posts.add(replace(row, created_at=AT + number)))

    for number in (3, 1, 10, 2):
        correction(number, ANA)
    correction(99, BO)
    shown = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, hers, now=NOW))[0]
    assert (shown.text, shown.corrected_at) == ("version 10", AT + 10)


def test_only_an_author_corrects(vault: Vault, random: Counted, hers: PostKey) -> None:
    with pytest.raises(NotYours):
        do(vault, say.correct, hers, "Mine now", random=random)
    how = How(Valence.NEUTRAL)
    check_in, _ = do(vault, say.share_check_in, how, random=random)
    with pytest.raises(NoSuchPost):
        do(vault, say.correct, check_in, "It has no words", random=random)


def test_room_is_told_and_taken_back(vault: Vault, random: Counted) -> None:
    do(vault, say.say_space, Space.NOT_NOW, random=random, until=LATER)
    assert last(vault)[1].fields["space"] == "not-now"
    me = vault.read(lambda tx: tx.circle_people.get(CIRCLE, ME))
    assert (me.space, me.space_until) == ("not-now", to_millis(LATER))
    do(vault, say.say_space, None, random=random)
    assert last(vault)[1].fields["space"] == ""
    assert vault.read(lambda tx: tx.circle_people.get(CIRCLE, ME)).space == ""


@pytest.mark.parametrize("verb", ["comment", "answer", "thank", "correct"])
def test_nothing_is_said_to_what_is_gone(
    vault: Vault, random: Counted, hers: PostKey, verb: str
) -> None:
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, hers.post, ANA, AT))
    args = {
        "comment": (say.comment, hers, Reply("Too late")),
        "answer": (say.answer, hers, "Too late"),
        "thank": (say.thank, hers),
        "correct": (say.correct, hers, "Too late"),
    }[verb]
    with pytest.raises(NoSuchPost):
        do(vault, *args, random=random)
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []


def test_empty_words_are_none(vault: Vault, random: Counted, hers: PostKey) -> None:
    mine = shared(vault, random)
    for args in (
        (say.comment, hers, Reply(" \n")),
        (say.ask, ""),
        (say.correct, mine, "\t"),
    ):
        with pytest.raises(NoWords):
            do(vault, *args, random=random)


def test_nothing_waits_for_a_clock_that_was_wrong(vault: Vault, random: Counted) -> None:
    ahead = NOW + timedelta(days=366)
    vault.write(
        lambda tx: say.share_check_in(
            tx, WORDS_OF, CIRCLE, How(Valence.NEUTRAL), now=ahead, random=random
        )
    )
    assert vault.read(lambda tx: tx.circle_outbox.due(CIRCLE, AT))


@pytest.mark.parametrize("said", [
    Said("thank_you", {"to": HERS.joined, "text": "Thank you."}),
    Said("report", {"person": BO, "reason": "other", "text": "He did."}),
    Said("steward_note", {"person": BO, "step": "warning", "text": "Please do not."}),
])  # fmt: skip
def test_what_is_for_chosen_people_never_goes_to_all(
    vault: Vault, random: Counted, said: Said
) -> None:
    with pytest.raises(OnlyForSome):
        do(vault, send, Going(said), random=random)
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == []
    do(vault, send, Going(said, Sending((ANA,))), random=random)
    assert last(vault)[0].audience == (ANA,)
