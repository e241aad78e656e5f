"""A house with the room Boundaries, weeks that were lived, and ways through its sheets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.boundaries.plan import Lock, Plan
from app.domain.boundaries.policy import Policy
from app.domain.changes import Changes
from app.usecases.boundaries.change_policy import change_policy
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.look_back import note_contact
from app.usecases.boundaries.open_once_more import open_once_more
from app.usecases.boundaries.set_lock import set_lock
from app.usecases.boundaries.standing import Standing, standing
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from tests.making_circles import ANA, BO, CIRCLE, ME, a_circle
from tests.ui.views.house import PASSPHRASE, House
from ui.views.boundaries.change import ChangeSheet
from ui.views.boundaries.lock import LockSheet
from ui.views.boundaries.meeting import MeetingSheet
from ui.views.boundaries.view import BoundariesView
from ui.views.boundaries.words import Rule
from ui.views.circle.unsent import unsent_words

S = TypeVar("S", bound=QWidget)
MINUTE, DAYS = timedelta(minutes=1), timedelta(days=1)
TODAY = date(2026, 11, 22)


class LimitsHouse(House):
    """A house with the room; its days turn at 04:00 in Berlin, and it is Sunday, 21:04."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("boundaries", lambda: BoundariesView(self.context))
        self.window.rail.add_item("boundaries", "hourglass", "Boundaries")

    @property
    def room(self) -> BoundariesView:
        return cast("BoundariesView", self.window.room("boundaries"))

    def look_at(self, target: object = None) -> BoundariesView:
        """Go to the room and wait until it says where one stands."""
        self.go("boundaries", target)
        self.until(lambda: self.room.facts is not None)
        self.settle()
        return self.room

    def look_again(self) -> BoundariesView:
        """Let the room look at the clock again."""
        self.room.load()
        self.settle()
        return self.room

    # --- what was lived

    def limit(self, policy: Policy) -> Plan:
        """Want other limits."""
        now = self.moment
        return self.write(lambda tx: change_policy(tx, policy, now=now, zone=self.zone))

    def use(self, minutes: int) -> Standing:
        """Be in a circle for some minutes that end now."""
        now = self.moment
        return self.write(lambda tx: count_usage(tx, minutes * MINUTE, now=now, zone=self.zone))

    def lock(self, length: timedelta, reason: str = "", *, closes: bool = False) -> Lock:
        """Lock the limits."""
        now = self.moment
        return self.write(
            lambda tx: set_lock(tx, length, reason, closes=closes, now=now, zone=self.zone)
        )

    def ask_once_more(self, sentence: str) -> None:
        """Ask for circles to open once more."""
        now = self.moment
        self.write(lambda tx: open_once_more(tx, sentence, now=now, zone=self.zone))

    def meet(self, words: str, on: date, minutes: int | None = None) -> None:
        """Note somebody met."""
        self.write(
            lambda tx: note_contact(
                tx, words, on, minutes, now=self.moment, new_id=self.store.new_id
            )
        )

    def join(self, name: str = "Harbour") -> None:
        """Be in a circle with Ana and Bo."""

        def work(tx: Transaction) -> Changes:
            tx.circles.add(replace(a_circle(), name=name))
            for person, called in ((ME, "Me"), (ANA, "Ana"), (BO, "Bo")):
                tx.circle_people.learn(CIRCLE, person, called, steward=False, joined_day=20_000)
            return Changes(circles=True)

        self.write(work)

    def stands(self) -> Standing:
        """Where one stands now."""
        now, zone = self.moment, self.zone
        return self.read(lambda tx: standing(tx, now=now, zone=zone))

    # --- ways

    def change(self, rule: Rule) -> ChangeSheet:
        """Press the button of a rule, and wait for its sheet."""
        self.room.rules.rows[rule].button.click()
        return self.sheet(ChangeSheet)

    def sheet(self, kind: type[S]) -> S:
        """Wait for a sheet."""
        self.until(lambda: isinstance(self.window.overlays.top, kind))
        self.settle()
        top = self.window.overlays.top
        assert isinstance(top, kind)
        return top

    def gone(self) -> None:
        """Wait until no sheet is there, and the room shows what became of it."""
        self.until(lambda: self.window.overlays.top is None)
        self.settle()

    def lock_and_open(self) -> None:
        """Lock the journal, and open it again."""
        folder = self.folder
        self.store.lock()
        self.window.clear()
        self.settle()
        self.store.unlock(folder, Passphrase(PASSPHRASE), failed=self.failures.append)
        self.until(lambda: self.store.is_open)
        self.window.show_home()
        self.settle()

    def no_words_on_their_way(self) -> None:
        """Wait until everything typed is in the vault."""
        self.until(lambda: not any(one.unsaved for one in unsent_words(self.store)))


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClick(target, key, held)


def typed(text: str) -> None:
    """Type where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, text)


def lived(house: LimitsHouse, policy: Policy) -> None:
    """Let three weeks pass with a limit, an opening with its sentence, and people met elsewhere."""
    end = house.moment
    house.moment = end - 15 * DAYS
    house.limit(policy)
    for day, minutes in enumerate((12, 25, 8, 30, 18, 22, 5, 14, 30, 9, 21, 16, 27, 19, 12)):
        house.moment = end - (14 - day) * DAYS
        house.use(minutes)
    house.meet("Ana, by the river", (end - 3 * DAYS).date(), 90)
    house.meet("Grandmother called", (end - 1 * DAYS).date(), 25)
    house.meet("Lunch with Bo and the children, then the long way home", end.date())
    house.moment = end


def sheets() -> tuple[Callable[[LimitsHouse], QWidget], ...]:
    """Return ways to every sheet of the room."""

    def locking(house: LimitsHouse) -> QWidget:
        house.room.lock.click()
        return house.sheet(LockSheet)

    def meeting(house: LimitsHouse) -> QWidget:
        house.room.look_back.met.click()
        return house.sheet(MeetingSheet)

    rules = tuple(lambda house, rule=rule: house.change(rule) for rule in Rule)
    return (*rules, locking, meeting)


def evening(hour: int, minute: int = 0, day: int = 22) -> datetime:
    """Return a moment of November 2026 on the wall clock of Berlin."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"))
