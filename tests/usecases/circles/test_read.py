"""What is read of a circle: posts with what belongs to them, the ledger, and what is taken out."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app.domain.circles.choices import Sending, Sharing
from app.domain.circles.circle import CircleState
from app.domain.circles.failures import NoSuchCircle
from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import FileRow, PostKey
from app.domain.failures import Failure
from app.domain.mood import Valence
from app.domain.when import to_millis
from app.usecases.circles import say
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_feed, read_ledger, read_thread, shared_in
from app.usecases.circles.say import How, Reply
from app.usecases.circles.share import share_entry
from app.usecases.circles.take_back import unshare
from app.usecases.circles.take_out import delete_circle, export_circle
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.making_circles import ANA, AT, BO, CIRCLE, ME, WORDS_OF, Counted, a_post, ident, key

LATER = NOW + timedelta(days=3)


def shared(vault: Vault, random: Counted, text: str, sending: Sending | None = None) -> UUID:
    entry, sharing = add(vault, text), Sharing(sending=sending or Sending())
    vault.write(
        lambda tx: share_entry(tx, WORDS_OF, CIRCLE, entry, sharing, now=NOW, random=random)
    )
    return entry


def test_a_post_is_shown_with_name_files_and_answers(vault: Vault, random: Counted) -> None:
    def work(tx: Transaction) -> None:
        tx.circle_posts.add(a_post("hers"))
        tx.circle_files.stage(FileRow(CIRCLE, ident("hers"), ANA, b"f" * 16, "image/png", 9))
        tx.circle_people.gone(CIRCLE, ANA)
        tx.circle_posts.add(replace(a_post("newer", BO, seq=2), kind=0x7123, body=b"\1\2"))
        say.comment(tx, WORDS_OF, CIRCLE, key("hers"), Reply("An answer"), now=NOW, random=random)

    vault.write(work)
    newer, hers = vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW))
    assert (newer.kind, newer.text, newer.name, newer.here) == ("unknown", "", "Bo", True)
    assert (hers.kind, hers.text, hers.name, hers.here) == ("post", "words of hers", "Ana", False)
    assert ([file.ready for file in hers.files], hers.replies) == ([False], 1)
    answer = vault.read(lambda tx: read_thread(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW))[1]
    assert (answer.name, answer.waiting, answer.here) == ("Me", True, True)


def test_a_body_that_cannot_be_read_is_shown_as_such(vault: Vault) -> None:
    vault.write(lambda tx: tx.circle_posts.add(replace(a_post("broken"), body=b"\xff\xff")))
    assert [
        one.kind for one in vault.read(lambda tx: read_feed(tx, WORDS_OF, CIRCLE, now=NOW))
    ] == ["unknown"]


def test_the_ledger_lists_everything_that_was_shared(vault: Vault, random: Counted) -> None:
    entry = shared(vault, random, "# To Ana\n\nand nobody else", Sending((ANA,), None, LATER))
    shared(vault, random, "to all")
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers")))
    vault.write(
        lambda tx: say.share_check_in(
            tx, WORDS_OF, CIRCLE, How(Valence.NEUTRAL), now=NOW + timedelta(seconds=1),
            random=random,
        )
    )  # fmt: skip
    vault.write(lambda tx: say.thank(tx, WORDS_OF, CIRCLE, key("hers"), now=NOW, random=random))
    lines = vault.read(lambda tx: read_ledger(tx, WORDS_OF, CIRCLE))
    assert [(line.kind, line.heading, line.audience) for line in lines] == [
        ("check_in", "", ()), ("post", "To Ana", ("Ana",)), ("post", "to all", ()),
    ]  # fmt: skip
    first = lines[1]
    assert (first.entry_id, first.expires_at) == (entry, to_millis(LATER))
    assert {line.state for line in lines} == {LedgerState.WAITING}
    assert vault.read(lambda tx: read_ledger(tx, WORDS_OF)) == lines


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (OutState.WAITING, LedgerState.WAITING), (OutState.SEALED, LedgerState.WAITING),
        (OutState.ACCEPTED, LedgerState.ON_RELAY), (OutState.DROPPED, LedgerState.DROPPED),
        (OutState.EXPIRED, LedgerState.EXPIRED), (OutState.WITHDRAWN, LedgerState.WITHDRAWN),
    ],
)  # fmt: skip
def test_the_ledger_says_what_became_of_it(
    vault: Vault, random: Counted, state: OutState, said: LedgerState
) -> None:
    entry = shared(vault, random, "words")
    (out,) = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    vault.write(lambda tx: tx.circle_outbox.update(replace(out, state=state, why="So.")))
    (line,) = vault.read(lambda tx: read_ledger(tx, WORDS_OF, CIRCLE))
    assert (line.state, line.why) == (said, "So.")
    still = state in (OutState.WAITING, OutState.SEALED, OutState.ACCEPTED)
    assert bool(vault.read(lambda tx: shared_in(tx, entry))) == still


def test_of_what_was_taken_back_the_ledger_names_the_entry(vault: Vault, random: Counted) -> None:
    shared(vault, random, "words")
    (out,) = vault.read(lambda tx: tx.circle_outbox.of(CIRCLE))
    vault.write(
        lambda tx: unshare(tx, WORDS_OF, CIRCLE, PostKey(ME, out.id), now=NOW, random=random)
    )
    (line,) = vault.read(lambda tx: read_ledger(tx, WORDS_OF, CIRCLE))
    assert (line.state, line.heading, line.kind) == (LedgerState.WITHDRAWN, "words", "post")


def test_what_is_taken_out_is_json_and_holds_nothing_that_is_gone(
    vault: Vault, random: Counted
) -> None:
    shared(vault, random, "my words")

    def work(tx: Transaction) -> None:
        tx.circles.update(CIRCLE, keeps_for_report=True)
        tx.circle_posts.add(a_post("hers"))
        tx.circle_posts.add(a_post("brief", expires_at=AT + 5))
        for name in ("kept", "gone"):
            tx.circle_posts.add(a_post(name))
        tx.circle_posts.keep(CIRCLE, ident("kept"), ANA, AT + 10_000)
        for name in ("kept", "gone"):
            tx.circle_posts.withdraw(CIRCLE, ident(name), ANA, AT)
        mood = {"valence": 0, "labels": ("calm",)}
        tx.circle_posts.add(a_post("check", said=Said("check_in", mood), seq=2))
        row = FileRow(CIRCLE, ident("hers"), ANA, b"f" * 16, "image/png", 9, 3, 3, ready=True)
        tx.circle_files.stage(row)

    vault.write(work)
    found = vault.read(
        lambda tx: export_circle(tx, WORDS_OF, CIRCLE, now=NOW + timedelta(seconds=1))
    )
    again = json.loads(json.dumps(found))
    assert again == found
    assert [(post["kind"], post["pseudonym"]) for post in again["posts"]] == [
        ("post", "Ana"), ("check_in", "Ana"), ("post", "Me"),
    ]  # fmt: skip
    assert again["posts"][0]["says"]["text"] == "words of hers"
    assert again["posts"][1]["says"]["labels"] == ["calm"]
    assert again["posts"][0]["files"][0]["id"] == (b"f" * 16).hex()
    text = json.dumps(again)
    for secret in ("words of kept", "words of gone", "words of brief", b"identity".hex()):
        assert secret not in text


def test_a_photos_key_is_not_taken_out(vault: Vault) -> None:
    named = {"id": b"f" * 16, "key": b"k" * 32, "size": 9, "media_type": "image/png"}
    said = Said("post", {"text": "look", "attachments": (named,)})
    vault.write(lambda tx: tx.circle_posts.add(a_post("hers", said=said)))
    found = vault.read(lambda tx: export_circle(tx, WORDS_OF, CIRCLE, now=NOW))
    assert (b"k" * 32).hex() not in json.dumps(found)


def test_a_circle_is_deleted_only_after_leaving(vault: Vault, random: Counted) -> None:
    shared(vault, random, "words")

    def work(tx: Transaction) -> None:
        tx.circle_posts.add(a_post("hers"))
        number = tx.circle_files.stage(
            FileRow(CIRCLE, ident("hers"), ANA, b"f" * 16, "image/png", 9)
        )
        for index in range(11):
            tx.circle_files.put_chunk(number, index, b"x")

    vault.write(work)
    with pytest.raises(Failure, match="Leave it first"):
        delete_circle(vault.write, CIRCLE)
    vault.write(lambda tx: tx.circles.update(CIRCLE, state=CircleState.LEFT))
    assert delete_circle(vault.write, CIRCLE).circles
    with pytest.raises(NoSuchCircle):
        vault.read(lambda tx: tx.circles.get(CIRCLE))
    for table in ("circle_chunk", "circle_file", "circle_post", "circle_outbox", "circle_person"):
        assert vault.sql.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert vault.read(lambda tx: tx.timeline.count()) == 1, "the journal is whole"
