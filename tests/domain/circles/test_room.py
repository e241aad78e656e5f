"""How much room people have, and what is said of it before something is sent."""

from app.domain.circles.choices import Space
from app.domain.circles.circle import Person
from app.domain.circles.room import room_of, room_sentences

AT = 1_000


def person(name: str, space: str = "", until: int | None = None) -> Person:
    return Person(b"c", name.encode(), name, space=space, space_until=until)


def test_what_somebody_said_holds_until_it_ends() -> None:
    assert room_of(person("Wren", "a-little"), AT) is Space.A_LITTLE
    assert room_of(person("Wren", "away", AT + 1), AT) is Space.AWAY
    assert room_of(person("Wren", "away", AT), AT) is None
    assert room_of(person("Wren"), AT) is None
    assert room_of(person("Wren", "of a later version"), AT) is None


def test_it_is_said_in_plain_words_and_only_where_there_is_little() -> None:
    people = [
        person("Wren", "a-little"), person("Bo", "open"), person("Ana", "a-little"),
        person("Cy", "not-now"), person("Di", "a-little"), person("Eve", "away"),
        person("Flo", "away", AT), person("Gus"),
    ]  # fmt: skip
    assert room_sentences(people, AT) == (
        "Wren, Ana and Di have little room today.", "Cy has no room now.", "Eve is away.",
    )  # fmt: skip
    assert room_sentences(people[:1], AT) == ("Wren has little room today.",)
    assert room_sentences([], AT) == ()
