"""What is taken along from a circle: to the next session, and into an entry of one's own."""

from uuid import UUID

import pytest

from app.domain.circles.choices import Form, Sharing
from app.domain.circles.failures import NoSuchPost
from app.domain.circles.posts import PostKey
from app.domain.failures import NoWords
from app.domain.prompts import templates
from app.domain.session import Topic
from app.domain.when import to_millis
from app.usecases.circles.port import Said
from app.usecases.circles.share import share_entry
from app.usecases.circles.take_along import (
    add_to_session,
    advice_sheet,
    keep_advice_sheet,
    post_of_topic,
)
from app.usecases.plan_session import put_back, reword_topic
from app.vault.vault import Vault
from tests.making import NOW, add, counted_ids
from tests.making_circles import ANA, CIRCLE, ME, WORDS_OF, Counted, a_post, ident, key

SHEET = next(one for one in templates() if one.code == "advice")
IDS = counted_ids(5_000)


def topic(vault: Vault, post: PostKey, text: str) -> Topic:
    return vault.write(
        lambda tx: add_to_session(tx, WORDS_OF, CIRCLE, post, text, now=NOW, new_id=IDS)
    )[0]


def test_of_others_only_the_place_and_own_words_go_along(vault: Vault) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    with pytest.raises(NoWords):
        topic(vault, key("hers"), " ")
    made = topic(vault, key("hers"), "Why it touched me")
    assert (made.words, made.circle, made.post) == ("Why it touched me", CIRCLE, key("hers"))
    assert vault.read(lambda tx: tx.topics.get(made.id)) == made
    (row,) = vault.sql.execute("SELECT * FROM topic").fetchall()
    assert not any("words of hers" in str(value) for value in row)
    seen = vault.read(lambda tx: post_of_topic(tx, WORDS_OF, made, now=NOW))
    assert seen is not None
    assert seen.text == "words of hers"
    vault.write(lambda tx: tx.circle_posts.withdraw(CIRCLE, ident("hers"), ANA, to_millis(NOW)))
    assert vault.read(lambda tx: post_of_topic(tx, WORDS_OF, made, now=NOW)) is None
    assert vault.read(lambda tx: tx.topics.get(made.id)) == made, "one's own words stay"


def test_a_topic_keeps_its_place_when_it_is_changed_and_put_back(vault: Vault) -> None:
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    made = topic(vault, key("hers"), "Mine")
    before, _ = vault.write(lambda tx: reword_topic(tx, made.id, "Other words"))
    changed = vault.read(lambda tx: tx.topics.get(made.id))
    assert changed is not None
    assert (changed.words, changed.post) == ("Other words", key("hers"))
    vault.write(lambda tx: put_back(tx, before))
    assert vault.read(lambda tx: tx.topics.get(made.id)) == made
    none = Topic(UUID(int=9), "No post", NOW)
    assert vault.read(lambda tx: post_of_topic(tx, WORDS_OF, none, now=NOW)) is None


def test_ones_own_post_brings_its_words_and_its_entry(vault: Vault, random: Counted) -> None:
    entry = add(vault, "Down to the weir")
    post = vault.write(
        lambda tx: share_entry(tx, WORDS_OF, CIRCLE, entry, Sharing(), now=NOW, random=random)
    )[0]
    made = topic(vault, post, "")
    assert (made.words, made.entry_id, made.post) == ("Down to the weir", entry, post)


def test_an_advice_sheet_quotes_who_gave_it_and_asks(vault: Vault) -> None:
    fields = {
        "to": key("mine", ME).joined, "text": "Try a walk.\n\n# Every day",
        "starter": str(Form.ADVICE), "source": "own-experience",
    }  # fmt: skip
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", said=Said("comment", fields))))
    content = vault.read(lambda tx: advice_sheet(tx, WORDS_OF, CIRCLE, key("hers"), SHEET, now=NOW))
    assert content.body.startswith(
        "> Try a walk.\n>\n> # Every day\n>\n> — Ana, from their own experience\n\n## "
    )
    assert content.title == content.template == SHEET.name
    for field in SHEET.fields:
        assert f"## {field.title}" in content.body
    assert "professional" in content.body.lower()
    entry, _ = vault.write(
        lambda tx: keep_advice_sheet(
            tx, WORDS_OF, CIRCLE, key("hers"), SHEET, zone="UTC", now=NOW, new_id=IDS
        )
    )
    assert vault.read(lambda tx: tx.entries.get(entry)).content == content
    assert vault.read(lambda tx: tx.circle_outbox.of(CIRCLE)) == [], "nobody is told"


def test_there_is_no_sheet_of_what_has_no_words(vault: Vault) -> None:
    vault.write(
        lambda tx: tx.circle_posts.add(a_post("hers", said=Said("check_in", {"valence": 0})))
    )
    with pytest.raises(NoSuchPost):
        vault.read(lambda tx: advice_sheet(tx, WORDS_OF, CIRCLE, key("hers"), SHEET, now=NOW))
