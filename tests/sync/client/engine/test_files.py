"""Files of posts: what comes by itself, what is asked for, and what cannot be had."""

from datetime import timedelta
from typing import Any

import pytest

from app.domain.circles import posts
from app.domain.circles.posts import FileRow, FileState
from app.domain.failures import NoSuchAttachment
from app.usecases.circles.fetch import fetch_files
from app.vault.repositories import circle_files
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import unsealed
from sync.client.transport import Refused
from sync.protocol.problems import Problem
from sync.session.acts import SelfUpdate
from tests.sync.client.engine.liars import believe, refused
from tests.sync.client.engine.people import Person, let_in
from tests.sync.client.engine.test_asking import come_back
from tests.sync.client.engine.test_return import copy_of, restore
from tests.sync.client.engine.test_taking_back import content_of, with_file

Two = tuple[Person, Person]


def file_of(person: Person, post: bytes) -> FileRow:
    (row,) = person.vault.read(lambda tx: tx.circle_posts.of_id(person.circle, post))
    (file,) = person.vault.read(lambda tx: tx.circle_files.of(person.circle, post, row.author))
    return file


def fetch(person: Person, post: bytes) -> None:
    (row,) = person.vault.read(lambda tx: tx.circle_posts.of_id(person.circle, post))
    person.vault.write(
        lambda tx: fetch_files(
            tx, person.port, person.circle, row.key, now=person.clock(), random=person.random
        )
    )


def test_a_large_file_comes_when_it_is_asked_for(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (posts, circle_files):
        monkeypatch.setattr(module, "LARGE", 1000)
    ada, ben = two
    small, large = with_file(ada, b"x" * 1000), with_file(ada, b"y" * 1001)
    for one in (ada, ben, ben):
        assert one.sync().caught_up
    assert content_of(ben, small) == b"x" * 1000
    file = file_of(ben, large)
    assert file.state is FileState.ON_REQUEST
    assert "ask for it" in file.why
    fetch(ben, large)
    assert file_of(ben, large).state is FileState.COMING
    assert ben.sync().caught_up
    assert content_of(ben, large) == b"y" * 1001
    assert file_of(ben, large).why == ""
    assert ben.sync().sent == 0


def test_a_picture_goes_along_with_an_answer_too(two: Two) -> None:
    ada, ben = two
    asked = ada.say("What do you see?")
    for one in (ada, ben):
        one.sync()
    answer = with_file(ben, b"a heron" * 50_000, "answer", to=ada.key(asked).joined)
    for one in (ben, ada):
        assert one.sync().caught_up
    assert content_of(ada, answer) == b"a heron" * 50_000


def test_there_is_nothing_to_fetch_without_a_file(two: Two) -> None:
    ada, _ = two
    post = ada.say("words")
    with pytest.raises(NoSuchAttachment):
        fetch(ada, post)


def test_the_files_of_what_is_said_again_come_too(two: Two) -> None:
    ada, ben = two
    copy = copy_of(ben)
    post = with_file(ada, b"a picture")
    for one in (ada, ben):
        one.sync()
    restore(ben, copy)
    come_back(ada, ben)
    assert content_of(ben, post) == b"a picture"


def test_a_file_that_was_not_here_yet_comes_from_its_author(two: Two) -> None:
    """With the place went what reads it at the relay."""
    ada, ben = two
    post = with_file(ada, b"a picture")
    believe(ben, download=refused(Problem.UNKNOWN))
    for one in (ada, ben):
        one.sync()
    copy = copy_of(ben)
    restore(ben, copy)
    come_back(ada, ben)
    assert file_of(ben, post).state is FileState.LOST
    assert "did not arrive" in file_of(ben, post).why
    fetch(ben, post)
    for one in (ben, ada, ben):
        one.sync()
    assert content_of(ben, post) == b"a picture"


def test_a_file_that_the_relay_lost_comes_from_its_author(two: Two) -> None:
    """Also for somebody who was there all the time."""
    ada, ben = two
    post = with_file(ada, b"a picture")
    tools = ben.port.tools
    believe(ben, download=refused(Problem.UNKNOWN))
    ada.sync()
    for days in range(9):
        ben.clock.ahead = timedelta(days=days)
        ben.sync()
    assert file_of(ben, post).state is FileState.LOST
    ben.port.tools = tools
    fetch(ben, post)
    for one in (ben, ada, ben):
        one.sync()
    assert content_of(ben, post) == b"a picture"


def test_what_did_not_arrive_before_one_went_never_does(two: Two) -> None:
    ada, ben = two
    post = with_file(ada, b"a picture")
    tools = ben.port.tools
    believe(ben, download=refused(Problem.UNKNOWN))
    for one in (ada, ben):
        one.sync()
    assert file_of(ben, post).state is FileState.COMING
    ada.port.remove(ada.circle, ben.me)
    ben.sync()
    assert file_of(ben, post).state is FileState.OVER
    assert "not in this circle any more" in file_of(ben, post).why
    # In the circle again, all comes as far as it can be had.
    ben.port.tools = tools
    let_in(ada, ben)
    assert file_of(ben, post).state is not FileState.OVER


def test_words_are_said_again_without_files_where_there_is_no_room(two: Two) -> None:
    ada, ben = two
    copy = copy_of(ben)
    post = with_file(ada, b"a picture")
    for one in (ada, ben):
        one.sync()
    restore(ben, copy)

    def full(_true: Any, *_given: Any, **_named: Any) -> Any:
        problem = Problem.ATTACHMENTS_FULL
        raise Refused(problem, problem.status, {}, bytes(16))

    believe(ada, upload=full)
    come_back(ada, ben)
    assert ben.feed() == ["Look."]
    for days in range(9):
        ben.clock.ahead = type(ben.clock.ahead)(days=days)
        ben.sync()
    assert file_of(ben, post).state is FileState.LOST


def test_a_post_whose_file_hangs_on_an_earlier_entry_holds_nothing_up(two: Two) -> None:
    """It is offered again after a loss that was none: the relay lists a file only once."""
    ada, ben = two
    post = with_file(ada, b"x" * 1000)
    for one in (ada, ben):
        assert one.sync().caught_up
    row = ada.vault.read(lambda tx: tx.circle_outbox.get(ada.circle, post))
    assert row is not None
    again = unsealed(row)
    ada.vault.write(lambda tx: tx.circle_outbox.update(again))
    ada.say("behind it")
    assert ada.sync().caught_up
    assert ben.sync().caught_up
    assert ben.feed() == ["Look.", "behind it"]
    assert content_of(ben, post) == b"x" * 1000


def refused_once(person: Person, name: str, problem: Problem) -> list[bytes]:
    """The relay refuses the first file that is asked of it, each time; returns which one."""
    first: list[bytes] = []

    def lie(true: Any, *given: Any, **named: Any) -> Any:
        ident = given[2]
        if ident == (first or [ident])[0]:
            first[:] = [ident]
            raise Refused(problem, problem.status, {}, b"g" * 16)
        return true(*given, **named)

    believe(person, **{name: lie})
    return first


@pytest.mark.parametrize("problem", [Problem.INTERNAL, Problem.QUOTA, Problem.MALFORMED])
def test_a_file_that_the_relay_refuses_holds_up_no_other_post(two: Two, problem: Problem) -> None:
    ada, ben = two
    tools = ada.port.tools
    refused_once(ada, "upload", problem)
    first, second = with_file(ada, b"x" * 1000), with_file(ada, b"y" * 1000)
    ada.say("and words")
    report = ada.sync()
    assert not report.caught_up
    assert problem.sentence in report.sentences
    assert ben.sync().caught_up
    assert ben.feed()[-1] == "and words"
    assert {row.post for row in ben.rows()} & {first, second} == {second}
    ada.port.tools = tools
    for one in (ada, ben):
        assert one.sync().caught_up
    assert content_of(ben, first) == b"x" * 1000


def test_a_file_that_the_relay_does_not_give_holds_up_no_other(two: Two) -> None:
    ada, ben = two
    posts = with_file(ada, b"x" * 1000), with_file(ada, b"y" * 1000)
    ada.sync()
    tools, first = ben.port.tools, refused_once(ben, "download", Problem.INTERNAL)
    assert ben.sync().caught_up
    states = {file_of(ben, post).file: file_of(ben, post).state for post in posts}
    assert states.pop(first[0]) is FileState.COMING
    assert list(states.values()) == [FileState.HERE]
    ben.port.tools = tools
    assert ben.sync().caught_up
    assert {file_of(ben, post).state for post in posts} == {FileState.HERE}


def test_a_turn_that_ends_while_a_file_is_sent_costs_nothing(two: Two) -> None:
    """Somebody else acts in the middle of it: the file goes with the turn that follows."""
    ada, ben = two
    acted: list[bool] = []

    def lie(true: Any, *given: Any, **named: Any) -> Any:
        if not acted:
            acted.append(True)
            ben.port.do(Desk(ben.port.tools, ben.circle), SelfUpdate())
        return true(*given, **named)

    believe(ada, upload=lie)
    post = with_file(ada, b"x" * 1000)
    assert ada.sync().caught_up
    assert ben.sync().caught_up
    assert content_of(ben, post) == b"x" * 1000
