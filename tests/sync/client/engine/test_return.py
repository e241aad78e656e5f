"""Journals that were restored or copied, and how they come back."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.circles.posts import PostState
from app.domain.circles.troubles import AWAITED, UNANSWERED
from app.usecases.circles.take_back import end_sooner
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_message
from sync.client.engine.troubles import Lost, Refused
from sync.client.transport import Told
from sync.protocol.documents import Accepted
from sync.session.messages.requests import Check, Gone
from sync.session.messages.withdrawals import Unshare
from tests.making import open_again
from tests.sync.client.engine.conftest import MakePerson
from tests.sync.client.engine.liars import believe
from tests.sync.client.engine.people import Person, let_in

Two = tuple[Person, Person]


def restore(person: Person, copy: Path) -> None:
    """Put an earlier copy of a journal into its place, as somebody does who knows no better."""
    person.close()
    shutil.rmtree(person.vault_folder)
    shutil.copytree(copy, person.vault_folder)
    person.vault = open_again(person.vault_folder)
    person._begin()


def copy_of(person: Person) -> Path:
    person.close()
    target = person.folder / "copy"
    shutil.copytree(person.vault_folder, target)
    person.vault = open_again(person.vault_folder)
    person._begin()
    return target


def test_a_restored_journal_says_nothing_until_it_is_let_back(two: tuple[Person, Person]) -> None:
    ada, ben = two
    copy = copy_of(ben)
    ben.say("before the crash")
    for one in (ben, ada):
        one.sync()
    ada.say("while Ben was away")
    ada.sync()
    restore(ben, copy)
    assert ben.state == "resync"
    report = ben.sync()
    assert not report.caught_up
    assert "resync" in report.sentences[0]
    with pytest.raises(Lost):
        ben.port.agree(ben.circle)

    assert "Waiting" in ben.port.resync(ben.circle)
    (asks,) = ada.port.readmissions(ada.circle)
    assert asks.pseudonym == "ben"
    ada.port.readmit(ada.circle, asks.person)
    assert ben.sync().caught_up
    assert ben.state == "member"
    ada.sync()
    ben.sync()
    # What was missed is said again by its author; what Ben said himself stays with the others.
    assert "while Ben was away" in ben.feed()
    assert ada.feed() == ["before the crash", "while Ben was away"]
    ben.say("I am back.")
    ben.sync()
    ada.sync()
    assert ada.feed()[-1] == "I am back."
    assert "key_changed" in ada.events()
    assert not ada.port.readmissions(ada.circle)


def test_what_was_written_and_not_sent_is_sent_after_the_return(two: tuple[Person, Person]) -> None:
    ada, ben = two
    ben.say("written before the copy")
    copy = copy_of(ben)
    ben.sync()
    restore(ben, copy)
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    for one in (ben, ada, ben):
        one.sync()
    assert ada.feed() == ["written before the copy"]


def test_who_comes_back_is_not_told_what_was_said_before_they_came(
    two: tuple[Person, Person], person: MakePerson
) -> None:
    ada, ben = two
    ada.say("before Cleo came")
    for one in (ada, ben):
        one.sync()
    cleo = person("cleo")
    let_in(ada, cleo)
    copy = copy_of(cleo)
    ada.say("after Cleo came")
    for one in (ada, ben):
        one.sync()
    restore(cleo, copy)
    cleo.port.resync(cleo.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, cleo.me)
    for one in (cleo, ada, cleo):
        one.sync()
    assert cleo.feed() == ["after Cleo came"]


def test_who_was_removed_is_not_let_back(two: tuple[Person, Person], person: MakePerson) -> None:
    ada, ben = two
    let_in(ada, person("cleo"))
    copy = copy_of(ben)
    ada.port.remove(ada.circle, ben.me)
    restore(ben, copy)
    ben.port.resync(ben.circle)
    assert not ada.port.readmissions(ada.circle)
    ben.sync()
    assert ben.state == "resync"


def twin_of(person: Person) -> Person:
    """The same journal on another computer, where nothing tells that it is a copy."""
    person.close()
    twin = Person(f"{person.name}'s twin", person.folder, person.lines)
    twin.close()
    shutil.rmtree(twin.vault_folder)
    shutil.copytree(person.vault_folder, twin.vault_folder)
    state = person.folder / "elsewhere"
    if (person.folder / "state").exists():
        shutil.copytree(person.folder / "state", state)
    twin.vault = open_again(twin.vault_folder, state=state)
    twin._begin()
    person.vault = open_again(person.vault_folder)
    person._begin()
    return twin


def test_two_copies_are_noticed(two: tuple[Person, Person]) -> None:
    ada, ben = two
    other = twin_of(ben)
    assert other.state == "member"
    ben.say("from here")
    ben.sync()
    other.say("from there")
    assert not other.sync().caught_up
    assert other.state == "resync"
    ada.sync()
    assert ada.feed() == ["from here"]
    other.close()


def test_two_copies_that_speak_at_the_same_moment_lose_nothing(two: tuple[Person, Person]) -> None:
    """Both seal with the same key and the relay takes both: the second opens for nobody."""
    ada, ben = two
    other = twin_of(ben)
    ben.say("from here")
    other.say("from there")
    late = [other.sync]

    def append(true: Callable[..., Told[Accepted]], *given: Any, **named: Any) -> Told[Accepted]:
        while late:
            late.pop()()
        return true(*given, **named)

    believe(ben, append=append)
    ben.sync()
    for one in (ben, other, ben, other, ada):
        one.sync()
    assert ada.feed() == ["from there", "from here"]
    assert "resync" in {ben.state, other.state}
    other.close()


def comes_back(ada: Person, ben: Person, *others: Person) -> None:
    ben.port.resync(ben.circle)
    ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, ben.me)
    for one in (ben, *others, ada, ben):
        one.sync()


def forget_unshares(person: Person) -> None:
    """What was said to take something back is remembered by nobody; only that it is gone is."""

    def work(tx: Transaction) -> None:
        for row in tx.circle_outbox.of(person.circle):
            if row.message == Unshare.KIND:
                tx.circle_outbox.remove(person.circle, row.id)

    person.vault.write(work)


@pytest.mark.parametrize("remembered", [True, False], ids=["remembered", "forgotten"])
def test_what_was_taken_back_meanwhile_is_gone_after_a_return(
    two: Two, person: MakePerson, *, remembered: bool
) -> None:
    ada, ben = two
    cleo = person("cleo")
    let_in(ada, cleo)
    kept, gone, hers = ada.say("kept"), ada.say("regretted"), cleo.say("Cleo regrets this")
    for one in (ada, cleo, ben):
        one.sync()
    assert len(ben.feed()) == 3
    copy = copy_of(ben)
    ada.unshare(gone)
    cleo.unshare(hers)
    for one in (ada, cleo, ben):
        one.sync()
    assert ben.feed() == ["kept"]
    if not remembered:
        for one in (ada, cleo):
            forget_unshares(one)
    restore(ben, copy)
    assert len(ben.feed()) == 3
    comes_back(ada, ben, cleo)
    assert ben.feed() == ["kept"]
    row = ben.vault.read(lambda tx: tx.circle_posts.get(ben.circle, ada.key(gone)))
    assert (row.state, row.body) == (PostState.WITHDRAWN, b"")
    assert kept in {row.post for row in ben.rows()}


def test_an_end_that_was_missed_holds_after_a_return(two: Two) -> None:
    ada, ben = two
    post = ada.say("until later")
    for one in (ada, ben):
        one.sync()
    copy = copy_of(ben)
    until = ada.clock() + timedelta(hours=1)
    ada.vault.write(
        lambda tx: end_sooner(
            tx, ada.port, ada.circle, ada.key(post), until, now=ada.clock(), random=ada.random
        )
    )
    ada.sync()
    restore(ben, copy)
    comes_back(ada, ben)
    assert ben.feed() == ["until later"]
    ben.clock.ahead = timedelta(hours=2)
    assert not ben.feed()


def test_what_is_gone_is_told_once_a_day(two: Two) -> None:
    ada, ben = two
    posts = [ada.say(f"number {number}") for number in range(3)]
    for one in (ada, ben):
        one.sync()
    for post in posts:
        ada.unshare(post)
    desk = Desk(ben.port.tools, ben.circle)
    for post in posts:
        body = Check((post,)).encode()
        desk.write(
            lambda tx, b=body: add_message(tx, desk, ben.random(16), Check.KIND, b, (ada.me,))  # type: ignore[misc]
        )
    for one in (ben, ada):
        one.sync()
    rows = ada.vault.read(lambda tx: tx.circle_outbox.of(ada.circle))
    assert len([row for row in rows if row.message == Gone.KIND]) == 1


def test_whom_no_answer_can_reach_reads_the_way_out(two: Two) -> None:
    ada, ben = two
    roster = Desk(ben.port.tools, ben.circle).session.roster
    people = tuple(replace(one, return_box=None) for one in roster.people)
    alone = replace(roster, people=people).to_bytes()
    ben.vault.write(lambda tx: tx.circles.update(ben.circle, roster=alone))
    restore(ben, copy_of(ben))
    with pytest.raises(Refused, match="take another invite"):
        ben.port.resync(ben.circle)
    ben.port.leave(ben.circle)
    ada.port.remove(ada.circle, ben.me)
    let_in(ada, ben)
    assert ada.members() == ["ada", "ben"]


def test_whom_nobody_answers_reads_the_way_out_after_a_while(two: Two) -> None:
    _, ben = two
    restore(ben, copy_of(ben))
    ben.port.resync(ben.circle)
    for days, sentence in ((0, AWAITED), (13, AWAITED), (14, UNANSWERED), (60, UNANSWERED)):
        ben.clock.ahead = timedelta(days=days)
        assert ben.sync().sentences == (sentence,)
