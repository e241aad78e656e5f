"""What people tell about themselves: the last of each holds, and what was told before goes."""

from app.usecases.circles.introduce import AboutMe, introduce, introduced
from tests.sync.client.engine.people import Person

Two = tuple[Person, Person]


def tells(person: Person, pronouns: str, words: str) -> None:
    about = AboutMe(pronouns, words)
    person.vault.write(
        lambda tx: introduce(
            tx, person.port, person.circle, about, now=person.clock(), random=person.random
        )
    )
    person.sync()


def known(person: Person) -> dict[bytes, AboutMe]:
    person.sync()
    return person.vault.read(lambda tx: introduced(tx, person.port, person.circle))


def test_the_last_holds_and_the_one_before_is_gone(two: Two) -> None:
    ada, ben = two
    tells(ada, "she/her", "Boats.")
    assert known(ben) == {ada.me: AboutMe("she/her", "Boats.")}
    tells(ada, " they / them\n", "Boats, and the sea. ")
    assert known(ben) == {ada.me: AboutMe("they / them", "Boats, and the sea.")}
    assert b"Boats." not in [row.body for row in ben.rows()]
    quiet = ben.vault.read(
        lambda tx: tx.circle_posts.quiet(ben.circle, ben.port.number("about_me"))
    )
    assert len(quiet) == 1, "what was told before is taken back"
    assert ben.feed() == []


def test_nothing_told_takes_back_what_was(two: Two) -> None:
    ada, ben = two
    tells(ada, "", "Boats.")
    tells(ben, "he/him", "")
    assert known(ada)[ben.me] == AboutMe("he/him", "")
    tells(ada, " ", "\n")
    assert known(ben) == {ben.me: AboutMe("he/him", "")}
    assert known(ada) == {ben.me: AboutMe("he/him", "")}
