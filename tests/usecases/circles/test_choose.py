"""What a reader chooses for themselves: folded, held, away, at some hours, read."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.domain.circles.failures import AlreadyOver, NoSuchCircle, NoSuchPost
from app.domain.circles.feed import PostView, reading_order
from app.domain.circles.posts import Shelf
from app.domain.circles.reading import About, Showing
from app.domain.failures import BadZone, NoWords
from app.domain.when import to_millis
from app.usecases.circles import choose, quieten
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed, read_held, read_thread, read_unread
from app.usecases.circles.take_back import sweep
from app.vault.vault import Vault
from tests.making import NOW
from tests.making_circles import ANA, AT, BO, CIRCLE, WORDS_OF, a_post, ident, key

HOUR = timedelta(hours=1)


def came(vault: Vault, name: str, seq: int, at: datetime = NOW, **fields: object) -> None:
    said = Said("post", {"text": f"words of {name}", **fields})
    row = replace(a_post(name, seq=seq, said=said), received_at=to_millis(at))
    vault.write(lambda tx: tx.circle_posts.add(row))


def names(found: list[PostView]) -> list[str]:
    return [one.row.post.rstrip(b".").decode() for one in found]


def feed(vault: Vault, now: datetime = NOW) -> list[PostView]:
    return vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=now))


def chosen(vault: Vault, about: About, what: str, how: Showing) -> None:
    vault.write(lambda tx: choose.choose(tx, about, what, how))


def test_a_topic_is_folded_or_held_until_it_is_asked_for(vault: Vault) -> None:
    came(vault, "light", 1)
    came(vault, "sad", 2, topics=("grief",))
    came(vault, "own", 3, own_topics=("my sister",))
    chosen(vault, About.TOPIC, "Grief", Showing.FOLD)
    chosen(vault, About.TOPIC, "My  Sister", Showing.HOLD)
    assert names(feed(vault)) == ["sad", "light"]
    why = [one.decision.sentence for one in feed(vault)]
    assert why == ["Folded, as you chose: grief.", ""]
    held = vault.read(lambda tx: read_held(tx, WORDS_OF, CIRCLE, now=NOW))
    assert names(held) == ["own"]
    assert held[0].decision.sentence == "Held until you ask, as you chose: My Sister."
    chosen(vault, About.TOPIC, "my sister", Showing.SHOW)
    chosen(vault, About.TOPIC, "grief", Showing.SHOW)
    assert vault.read(lambda tx: tx.circle_quiet.choices()) == []
    assert [one.decision.how for one in feed(vault)] == [Showing.SHOW] * 3


def test_one_choice_takes_the_place_of_another_that_means_the_same(vault: Vault) -> None:
    chosen(vault, About.WORD, "Exam", Showing.FOLD)
    chosen(vault, About.WORD, "exam", Showing.HOLD)
    chosen(vault, About.WORD, "exam*", Showing.FOLD)
    kept = vault.read(lambda tx: tx.circle_quiet.choices())
    assert [(one.what, one.how) for one in kept] == [
        ("exam", Showing.HOLD), ("exam*", Showing.FOLD),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("about", "what"),
    [
        (About.WORD, " * "), (About.WORD, "—"), (About.TONE, "cross"), (About.WISH, ""),
        (About.TOPIC, " "), (About.PERSON, "Ana"),
    ],
)  # fmt: skip
def test_a_choice_of_nothing_is_refused(vault: Vault, about: About, what: str) -> None:
    with pytest.raises(NoWords):
        chosen(vault, about, what, Showing.FOLD)


def test_words_are_looked_for_as_they_stand_after_a_correction(vault: Vault) -> None:
    came(vault, "hers", 1)
    said = Said("correction", {"to": ident("hers"), "text": "the exam", "topics": ("work",)})
    row = a_post("again", seq=2, said=said)
    vault.write(lambda tx: tx.circle_posts.add(replace(row, to=key("hers"), shelf=Shelf.QUIET)))
    chosen(vault, About.WORD, "exam", Showing.FOLD)
    chosen(vault, About.WORD, "hers", Showing.FOLD)
    chosen(vault, About.TOPIC, "work", Showing.FOLD)
    assert feed(vault)[0].decision.sentence == "Folded, as you chose: work, “exam”."


def test_who_is_muted_is_folded_in_threads_too(vault: Vault) -> None:
    came(vault, "hers", 1)
    said = Said("comment", {"to": key("hers").joined, "text": "an answer"})
    vault.write(
        lambda tx: tx.circle_posts.add(
            a_post("his", BO, 2, said, to=key("hers"), shelf=Shelf.THREAD)
        )
    )
    vault.write(lambda tx: quieten.mute(tx, CIRCLE, BO))
    thread = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW))
    assert [one.decision.sentence for one in thread] == ["", "Folded, as you chose: Bo is muted."]


def test_pages_are_full_although_much_is_held(vault: Vault) -> None:
    for number in range(30):
        came(vault, f"n{number}", number + 1, topics=("grief",) if number % 5 else ())
    chosen(vault, About.TOPIC, "grief", Showing.HOLD)
    first = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW, count=4))
    assert names(first) == ["n25", "n20", "n15", "n10"]
    before = first[-1].row.number
    rest = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW, before=before, count=4))
    assert names(rest) == ["n5", "n0"]
    held = vault.read(lambda tx: read_held(tx, WORDS_OF, CIRCLE, now=NOW, count=3))
    assert names(held) == ["n29", "n28", "n27"]


def test_nothing_new_is_shown_to_who_is_away_and_nothing_is_lost(vault: Vault) -> None:
    came(vault, "before", 1)
    until = NOW + 48 * HOUR
    vault.write(lambda tx: choose.step_away(tx, CIRCLE, until, now=NOW))
    came(vault, "new", 2, NOW + HOUR)
    came(vault, "taken back", 3, NOW + HOUR)
    came(vault, "brief", 4, NOW + HOUR)
    ends = to_millis(NOW + 9 * HOUR)
    vault.write(lambda tx: tx.circle_posts.end_sooner(CIRCLE, ident("brief"), ANA, ends))
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("taken back"), ANA, AT))
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("before"), ANA, AT))
    vault.write(lambda tx: sweep(tx, NOW + 10 * HOUR))
    assert feed(vault, NOW + 10 * HOUR) == []
    assert vault.read(lambda tx: tx.circle_posts.get(CIRCLE, key("brief"))).body == b""
    assert names(feed(vault, until)) == ["new"]


def test_coming_back_and_hours(vault: Vault) -> None:
    vault.write(lambda tx: choose.choose_hours(tx, CIRCLE, [13 * 60], "UTC", now=NOW))
    came(vault, "new", 1, NOW + timedelta(minutes=1))
    due = NOW.replace(hour=13, minute=0)
    due = due if due > NOW else due + timedelta(days=1)
    assert feed(vault, due - HOUR / 60) == []
    assert names(feed(vault, due)) == ["new"]
    vault.write(lambda tx: choose.step_away(tx, CIRCLE, due + 9 * HOUR, now=due))
    came(vault, "later", 2, due + HOUR)
    vault.write(lambda tx: choose.come_back(tx, CIRCLE, now=due + 2 * HOUR))
    assert names(feed(vault, due + 2 * HOUR)) == ["later", "new"]


def test_answers_that_have_not_arrived_are_not_counted(vault: Vault) -> None:
    came(vault, "hers", 1, NOW - HOUR)
    vault.write(lambda tx: choose.step_away(tx, CIRCLE, NOW + HOUR, now=NOW))
    said = Said("comment", {"to": key("hers").joined, "text": "an answer"})
    row = a_post("his", BO, 2, said, to=key("hers"), shelf=Shelf.THREAD)
    late = replace(row, received_at=to_millis(NOW + HOUR / 2))
    vault.write(lambda tx: tx.circle_posts.add(late))
    at = NOW + HOUR * 3 / 4
    assert feed(vault, at)[0].replies == 0
    thread = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, key("hers"), now=at))
    assert names(thread) == ["hers"]
    assert feed(vault, NOW + HOUR)[0].replies == 1


def test_wrong_hours_moments_and_circles_are_refused(vault: Vault) -> None:
    with pytest.raises(AlreadyOver):
        vault.write(lambda tx: choose.step_away(tx, CIRCLE, NOW, now=NOW))
    with pytest.raises(BadZone):
        vault.write(lambda tx: choose.choose_hours(tx, CIRCLE, [1], "Mars/Base", now=NOW))
    with pytest.raises(ValueError, match="1440"):
        vault.write(lambda tx: choose.choose_hours(tx, CIRCLE, [1440], "UTC", now=NOW))
    with pytest.raises(NoSuchCircle):
        vault.write(lambda tx: choose.step_away(tx, b"?" * 16, NOW + HOUR, now=NOW))


def test_what_was_read_is_read_and_the_unread_come_first(vault: Vault) -> None:
    for number, name in enumerate(("first", "second", "third"), 1):
        came(vault, name, number)
    assert all(one.unread for one in feed(vault))
    posts = [key("second"), key("third")]
    vault.write(lambda tx: choose.mark_read(tx, CIRCLE, posts, now=NOW))
    unread = vault.read(lambda tx: read_unread(tx, WORDS_OF, CIRCLE, now=NOW))
    assert names(unread) == ["first"]
    assert names(reading_order(feed(vault))) == ["first", "third", "second"]
    said = Said("comment", {"to": key("second").joined, "text": "an answer"})
    vault.write(
        lambda tx: tx.circle_posts.add(
            a_post("his", BO, 4, said, to=key("second"), shelf=Shelf.THREAD)
        )
    )
    assert names(reading_order(feed(vault))) == ["second", "first", "third"]
    assert names(vault.read(lambda tx: read_unread(tx, WORDS_OF, CIRCLE, now=NOW))) == [
        "second", "first",
    ]  # fmt: skip
    vault.write(lambda tx: quieten.block(tx, CIRCLE, BO))
    assert names(vault.read(lambda tx: read_unread(tx, WORDS_OF, CIRCLE, now=NOW))) == ["first"]
    vault.write(lambda tx: choose.mark_read(tx, CIRCLE, now=NOW))
    assert not any(one.unread for one in feed(vault))
    with pytest.raises(NoSuchPost):
        vault.write(lambda tx: choose.mark_read(tx, CIRCLE, [key("?")], now=NOW))


def test_what_has_not_arrived_is_not_noted_as_read(vault: Vault) -> None:
    came(vault, "old", 1, NOW - HOUR)
    vault.write(lambda tx: choose.step_away(tx, CIRCLE, NOW + 9 * HOUR, now=NOW))
    came(vault, "new", 2, NOW + HOUR)
    vault.write(lambda tx: choose.mark_read(tx, CIRCLE, now=NOW + 2 * HOUR))
    found = feed(vault, NOW + 9 * HOUR)
    assert [(name, one.unread) for name, one in zip(names(found), found, strict=True)] == [
        ("new", True), ("old", False),
    ]  # fmt: skip
