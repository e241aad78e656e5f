"""Two circles in one journal: what is shown and done is always of the one that is meant."""

from datetime import timedelta

from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import Invented, ident
from tests.ui.circles.seen import card, cards, composer_of
from ui.views.circle.composer import Composer
from ui.views.circle.view import CircleView

HOUR = timedelta(hours=1)
OTHER = ident("Orchard")


def fill(one: Invented) -> None:
    """Harbour, and beside it Orchard."""
    one.says(1, "post", {"text": "Said in Harbour"}, ago=HOUR)
    other = Invented(one.tx, one.words, one.now, ("Finch", "Heron"), OTHER)
    other.found("Orchard & Sons")
    other.says(1, "post", {"text": "Said in Orchard"}, ago=HOUR)


def choose(room: CircleView, name: str) -> None:
    """As a person does it."""
    which = room.head.which
    which.setCurrentIndex(which.findText(name))
    which.activated.emit(which.currentIndex())


def said(room: CircleView) -> list[str]:
    return [one.view.text for one in cards(room)]


def opened(house: CircleHouse) -> CircleView:
    room = house.fill(fill)
    house.until(lambda: said(room) == ["Said in Harbour"])
    return room


def test_another_circle_that_is_chosen_is_the_one_that_is_read(house: CircleHouse) -> None:
    room = opened(house)
    choose(room, "Orchard & Sons")
    house.until(lambda: said(room) == ["Said in Orchard"])
    assert [one.pseudonym for one in room._company.people] == ["Finch", "Heron"]  # type: ignore[union-attr]
    choose(room, "Harbour")
    house.until(lambda: said(room) == ["Said in Harbour"])


def test_a_circle_that_is_gone_to_is_the_one_that_is_read(house: CircleHouse) -> None:
    room = opened(house)
    house.window.go("circle", OTHER)
    house.until(lambda: said(room) == ["Said in Orchard"])


def test_while_another_circle_comes_thanks_go_where_the_post_is(house: CircleHouse) -> None:
    room = opened(house)
    post = card(room, "Said in Harbour")
    choose(room, "Orchard & Sons")
    post.thank_wanted.emit()
    house.settle()
    assert not house.failures


def test_words_in_the_making_outlive_another_circle(house: CircleHouse) -> None:
    room = opened(house)
    card(room, "Said in Harbour").reply.click()
    composer_of(room).field.setText("Typed just now")
    choose(room, "Orchard & Sons")
    house.until(lambda: said(room) == ["Said in Orchard"])
    assert room.feed.findChild(Composer) is None
    choose(room, "Harbour")
    house.until(lambda: room.feed.findChild(Composer) is not None)
    house.until(lambda: composer_of(room).field.text() == "Typed just now")
