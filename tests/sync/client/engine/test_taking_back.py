"""What is taken back or ends, whom it was for, and what came with it."""

from datetime import timedelta
from hashlib import sha256
from typing import Any

from app.domain.circles.choices import Sending
from app.domain.circles.feed import LedgerState
from app.domain.circles.outbox import OutState
from app.domain.circles.posts import FileRow, PostState
from app.usecases.circles.port import Said
from app.usecases.circles.read import read_ledger
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import LET_GO
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_asking import hiding

MARK = "a word that nobody else uses: quizzacious"


def test_what_was_taken_back_is_gone_everywhere(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ada.say("I should not have said that.")
    ada.sync()
    ben.sync()
    assert ben.feed()
    ada.unshare(post)
    assert not ada.feed()
    ada.sync()
    ben.sync()
    assert not ben.feed()
    row = ben.vault.read(lambda tx: tx.circle_posts.get(ben.circle, ada.key(post)))
    assert (row.state, row.body) == (PostState.WITHDRAWN, b"")


def test_what_was_taken_back_before_it_was_read_is_never_read(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = ada.say("No.")
    ada.sync()
    ada.unshare(post)
    ada.sync()
    assert ben.sync().received == 0
    assert not ben.feed()
    assert "noise" not in ben.events()


def test_what_was_taken_back_before_it_was_sent_is_never_sent(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ada.unshare(ada.say("Never mind."))
    assert ada.sync().sent == 0
    assert ben.sync().received == 0


def test_what_ends_is_gone_at_its_time(two: tuple[Person, Person]) -> None:
    ada, ben = two
    until = ada.clock() + timedelta(hours=2)
    said = Said("post", {"text": "For tonight.", "expires_at": int(until.timestamp() * 1000)})
    post = ada.vault.write(
        lambda tx: send(
            tx, ada.port, ada.circle, Going(said, Sending(expires_at=until)),
            now=ada.clock(), random=ada.random,
        )
    )  # fmt: skip
    ada.sync()
    ben.sync()
    assert ben.feed() == ["For tonight."]
    for one in two:
        one.clock.ahead += timedelta(hours=3)
        one.sync()
        assert not one.feed()
    ben.clock.ahead -= timedelta(hours=3)
    ben.sync()
    assert not ben.feed()
    out = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, post.post))
    assert out is not None
    assert out.state is OutState.EXPIRED


def test_what_is_for_one_is_read_by_one(two: tuple[Person, Person], person: MakePerson) -> None:
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    ben.sync()
    ada.say("For Ben.", sending=Sending((ben.me,)))
    for one in (ada, ben, cleo):
        assert one.sync().caught_up
    assert ben.feed() == ["For Ben."]
    assert not cleo.feed()
    (row,) = ben.rows()
    assert row.targeted


def with_file(person: Person, content: bytes, kind: str = "post", **fields: object) -> bytes:
    """A post with a picture, as a use case leaves it."""
    file, key = person.random(16), person.random(32)
    named = {"id": file, "key": key, "size": len(content), "media_type": "image/png"}
    said = Said(kind, {"text": "Look.", "attachments": (named,), **fields})

    def work(tx: Transaction) -> bytes:
        post = send(
            tx, person.port, person.circle, Going(said), now=person.clock(), random=person.random
        ).post
        row = FileRow(
            person.circle, post, person.me, file, "image/png", len(content), mine=True, ready=True
        )
        number = tx.circle_files.stage(row)
        for index in range(0, max(len(content), 1), 256 * 1024):
            tx.circle_files.put_chunk(number, index // (256 * 1024), content[index:][: 256 * 1024])
        return post

    return person.vault.write(work)


def content_of(person: Person, post: bytes) -> bytes:
    (row,) = person.vault.read(lambda tx: tx.circle_posts.of_id(person.circle, post))
    (file,) = person.vault.read(lambda tx: tx.circle_files.of(person.circle, post, row.author))
    assert file.ready
    return person.vault.read(lambda tx: tx.circle_files.content(file.number))


def test_a_picture_comes_with_its_post(two: tuple[Person, Person]) -> None:
    ada, ben = two
    content = ada.random(2_500_000)
    post = with_file(ada, content)
    assert ada.sync().caught_up
    assert ben.sync().caught_up
    assert sha256(content_of(ben, post)).digest() == sha256(content).digest()


def test_a_picture_is_fetched_though_the_turn_has_passed(
    two: tuple[Person, Person], person: MakePerson
) -> None:
    ada, ben = two
    post = with_file(ada, b"small")
    ada.sync()
    let_in(ada, person("cleo"))
    assert ben.sync().caught_up
    assert content_of(ben, post) == b"small"


def test_a_picture_goes_with_its_post(two: tuple[Person, Person]) -> None:
    ada, ben = two
    post = with_file(ada, b"small")
    ada.sync()
    ben.sync()
    ada.unshare(post)
    ada.sync()
    ben.sync()
    assert not ben.vault.read(lambda tx: tx.circle_files.of(ben.circle, post, ada.me))


def test_the_relay_alone_takes_nothing_back(two: tuple[Person, Person]) -> None:
    """What it lets go of stays in the ledger as it was, and is said again to whoever asks."""
    ada, ben = two
    tools = ben.port.tools

    def after_ada(true: Any, *given: Any, **named: Any) -> Any:
        ada.sync()
        return true(*given, **named)

    ada.say("first")
    post = ben.say("still shared")
    hidden, honest = hiding(ben), ada.port.tools
    believe(ada, read=hiding(ada))
    believe(ben, append=after_ada, read=hidden)
    assert LET_GO in ben.sync().sentences
    ben.port.tools = tools
    row = ben.vault.read(lambda tx: tx.circle_outbox.get(ben.circle, post))
    assert row is not None
    assert row.state is OutState.ACCEPTED
    assert row.body
    (line,) = ben.vault.read(lambda tx: read_ledger(tx, ben.port, ben.circle))
    assert line.state is LedgerState.ON_RELAY
    (event,) = ben.vault.read(lambda tx: tx.circle_posts.events(ben.circle, "dropped_by_relay"))
    assert event.data["post"] == post.hex()

    last = Desk(ben.port.tools, ben.circle).here.cursor.seq
    ada.port.tools = honest
    believe(ada, read=hiding(ada, until=last))
    for one in (ada, ben, ada):
        one.sync()
    assert "still shared" in ada.feed()


def test_of_what_is_taken_back_no_words_stay(two: tuple[Person, Person]) -> None:
    """Whether the relay answers first or the post is taken back first."""
    ada, ben = two
    post = ben.say("regretted at once")
    tools = ben.port.tools

    def and_ben_regrets(true: Any, *given: Any, **named: Any) -> Any:
        ada.sync()
        told = true(*given, **named)
        ben.unshare(post)
        return told

    ada.say("first")
    believe(ben, append=and_ben_regrets)
    ben.sync()
    ben.port.tools = tools
    for one in (ben, ada, ben):
        assert one.sync().caught_up
    row = ben.vault.read(lambda tx: tx.circle_outbox.get(ben.circle, post))
    assert row is not None
    assert (row.state, row.body, row.sealed) == (OutState.WITHDRAWN, b"", None)
    assert ada.feed() == ["first"]
    assert "dropped_by_relay" not in ben.events()
