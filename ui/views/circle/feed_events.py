"""What happened to the circle, as lines between the posts of its feed."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.circles.failures import NoSuchPost
from app.domain.when import from_millis
from app.vault.transaction import Transaction
from ui.theme.look import Look
from ui.views.circle.happened import Happened, happened
from ui.views.circle.lines import EventLine
from ui.views.circle.post_card import Reading
from ui.views.circle.words import short_moment
from ui.widgets.button import Button
from ui.widgets.halo import FocusRing

_MOST: Final = 60  # of the latest; all stand in the list of what happened
# Who leaves quietly is not announced, and invites are nobody's news; the list has them all.
_IN_FEED: Final = frozenset(
    {"admit", "readmit", "remove_person", "set_role", "describe", "succeed", "key_changed",
     "joined", "founded", "resolve_fork", "move", "new_address", "went_back",
     "others_elsewhere"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placed:
    """An event with its place in the feed.

    Attributes:
        key: names its line among the keys of the feed.
        before: the row's number of the newest post that is older; None for none.
        compares: whether the numbers of its person are still to be compared.
    """

    key: str
    what: Happened
    before: int | None
    compares: bool = False


def read_happened(tx: Transaction, circle: bytes, newest: Sequence[int]) -> tuple[Placed, ...]:
    """Return the latest events of a circle, the newest first, placed among its posts.

    Args:
        tx: the transaction.
        circle: which one.
        newest: the numbers of the feed's rows, the newest first.
    """
    people = {one.person: one for one in tx.circle_people.of(circle)}
    events = [one for one in tx.circle_posts.events(circle) if one.kind in _IN_FEED][-_MOST:]
    arrived: dict[int, int] = {}

    def at(number: int) -> int:
        if number not in arrived:
            arrived[number] = 0
            with suppress(NoSuchPost):
                arrived[number] = tx.circle_posts.numbered(number).received_at
        return arrived[number]

    placed = []
    for one in happened(reversed(events), people, tx.circles.get(circle).me):
        when = one.event.at
        place = bisect_left(newest, True, key=lambda number: at(number) <= when)
        person = people.get(one.person) if one.person is not None else None
        compares = person is not None and person.present and (person.compared_at or 0) <= when
        before = newest[place] if place < len(newest) else None
        placed.append(Placed(f"event {one.event.number}", one, before, compares))
    return tuple(placed)


def with_happened(keys: Iterable[int], top: int, events: Iterable[Placed]) -> list[int | str]:
    """Return the keys of a feed with its events among them.

    Args:
        keys: of the posts, as they stand.
        top: how many of them stand on top for another reason than their time.
        events: the newest first.
    """
    found: list[int | str] = []
    waiting = list(events)
    for place, key in enumerate(keys):
        while place >= top and waiting and _is_due(waiting[0], key):
            found.append(waiting.pop(0).key)
        found.append(key)
    return [*found, *(one.key for one in waiting)]


def _is_due(event: Placed, key: int) -> bool:
    return event.before is not None and event.before >= key


class HappenedLine(EventLine):
    """An event in the feed, with at most one button.

    Signals:
        compare_wanted(object): the person's id.
        welcome_wanted: the page for newcomers.
    """

    compare_wanted = Signal(object)
    welcome_wanted = Signal()

    def __init__(self, look: Look, placed: Placed, reading: Reading) -> None:
        what = placed.what
        when = short_moment(from_millis(what.event.at), reading.zone, reading.today)
        super().__init__(look, what.icon, what.sentence, when)
        self.placed = placed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(look, self, 10)
        self.button: Button | None = None
        if placed.compares:
            self.button = Button(look, self.tr("Compare numbers"))
            self.button.clicked.connect(lambda: self.compare_wanted.emit(what.person))
        elif what.welcome:
            self.button = Button(look, self.tr("Read the welcome"), "plain")
            self.button.clicked.connect(self.welcome_wanted)
        layout = self.layout()
        if self.button is not None and isinstance(layout, QHBoxLayout):
            # Before the time, which stands at the same edge as every other.
            layout.insertWidget(layout.count() - 1, self.button)
            items = filter(None, map(layout.itemAt, range(layout.count())))
            for item in items:
                item.setAlignment(Qt.AlignmentFlag.AlignVCenter)
