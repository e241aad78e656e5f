"""The guided demo's way through a circle: invented people who really met at a relay nearby."""

from collections.abc import Callable, Hashable, Iterator
from functools import partial
from typing import TypeVar, cast
from uuid import UUID

from app.demo.harbour import MEETING, SHIFT
from app.domain.circles.circle import Circle, Person
from app.usecases.circles.port import NewInvite
from app.vault.transaction import Transaction
from ui.program import Program
from ui.tour_stop import Stop, wait, wait_until
from ui.views.circle.agreeing import open_agreement
from ui.views.circle.check_in import open_circle_check_in
from ui.views.circle.choices import open_choices
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.company import open_company
from ui.views.circle.joining import JoinSheet
from ui.views.circle.ledger import open_ledger
from ui.views.circle.members import open_invite, open_members
from ui.views.circle.post_card import PostCard
from ui.views.circle.pulse import open_pulse
from ui.views.circle.recovery import open_recovery
from ui.views.circle.rounds import open_asking
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet
from ui.views.circle.shelf import open_shelf
from ui.views.circle.starting import open_join, open_start
from ui.views.circle.verifying import open_verify
from ui.views.circle.view import CircleView
from ui.views.circle.welcome import open_welcome

T = TypeVar("T")

_PATIENCE = 20  # seconds
_A_WHILE, _A_MOMENT = 200, 20  # milliseconds
_STEPS, _ROUNDS = 40, 3


def before_circle_stops(program: Program) -> Iterator[Stop]:
    """Yield what a journal shows that is in no circle."""
    window, context = program.window, program.context
    window.go("circle")
    room = cast("CircleView", window.room("circle"))
    yield Stop("circle-none", lambda: None, room.meeting.none.isVisible)
    yield Stop("circle-start", lambda: open_start(context))
    window.overlays.close_all()
    yield Stop("circle-join", lambda: open_join(context))
    window.overlays.close_all()


def circle_stops(program: Program, entry: UUID) -> Iterator[Stop]:
    """Yield the room of the circle and what opens from it.

    Args:
        program: over a journal whose person is in a circle.
        entry: one with names in it, to be shared.
    """
    walk = _Walk(program)
    yield from walk.room()
    for name, arrive in (*walk.reading(), *walk.sharing(entry), *walk.people()):
        yield Stop(name, partial(walk.to, arrive), walk.is_there)
    program.window.overlays.close_all()


class _Walk:
    """Goes from sheet to sheet."""

    def __init__(self, program: Program) -> None:
        self._program, self._window = program, program.window
        self._context = program.context
        program.window.go("circle")
        self._room = cast("CircleView", program.window.room("circle"))
        self._feed = self._room.feed
        wait_until(lambda: bool(self._feed.keys()) and bool(self._room.head.name.text()))
        self._circle: Circle = self._read(lambda tx: tx.circles.all()[0])
        found = self._read(lambda tx: tx.circle_people.of(self._circle.id))
        self._people: tuple[Person, ...] = tuple(one for one in found if one.present)

    def to(self, arrive: Callable[[], object]) -> None:
        """Close what is open, go somewhere else, and let all be read that is asked for there."""
        self._window.overlays.close_all()
        self._window.go("circle")
        arrive()
        self._let_read()

    def is_there(self) -> bool:
        """Whether a sheet that asks the relay, or shows a post first, has what it waits for."""
        busy = any(one.is_busy for one in self._window.findChildren(CircleSheet))
        shares = self._window.findChildren(ShareSheet)
        return not busy and all(one.card is not None for one in shares)

    def _let_read(self) -> None:
        """Wait until what was asked of the vault and of the engine is answered.

        What comes may ask for more, so it is done a few times.
        """
        for _ in range(_ROUNDS):
            wait(_A_MOMENT)
            read = self._program.store.read(lambda _: None, lambda _: None)
            wait_until(read.done)
            asked = self._program.circles.ask(lambda _: None)
            wait_until(asked.done)

    # --- the ways

    def room(self) -> Iterator[Stop]:
        """The feed, from its top to its end, and the answers to a post."""
        bar = self._feed.verticalScrollBar()
        yield Stop("circle", lambda: bar.setValue(0))
        yield Stop("circle-later", lambda: self._scroll(0.5))
        yield Stop("circle-end", lambda: self._scroll(1))
        yield Stop("circle-thread", partial(self.to, lambda: self._answers(SHIFT)))
        yield Stop("circle-answer", partial(self.to, lambda: self._answer(MEETING)))
        self._feed.show_circle(None)  # nothing is begun any more
        self._room.load()
        wait_until(lambda: bool(self._feed.keys()))

    def reading(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What is chosen and found beside the feed."""
        context, circle = self._context, self._circle
        return (
            ("circle-side", self._room.open_side),
            ("circle-choices", lambda: open_choices(context, circle.id, circle.name)),
            ("circle-shelf", lambda: open_shelf(context, circle.id)),
            ("circle-question", lambda: open_asking(context, circle.id, light=True)),
            ("circle-pulse", lambda: open_pulse(context, circle)),
        )

    def sharing(self, entry: UUID) -> tuple[tuple[str, Callable[[], object]], ...]:
        """What leaves, and what became of it."""
        context, circle = self._context, self._circle
        return (
            ("circle-share", lambda: open_share_sheet(context, circle.id, entry)),
            ("circle-check-in", lambda: open_circle_check_in(context, circle.id, circle.name)),
            ("circle-company", lambda: open_company(context, circle.id)),
            ("circle-ledger", lambda: open_ledger(context, circle)),
        )

    def people(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """Who is there, who comes, and what they agreed on."""
        context, circle = self._context, self._circle
        last = max(self._people, key=lambda one: one.compared is None and one.person != circle.me)
        return (
            ("circle-members", lambda: open_members(context, circle)),
            ("circle-verify", lambda: open_verify(context, circle.id, last)),
            ("circle-agreement", lambda: open_agreement(context, circle.id)),
            ("circle-welcome", lambda: open_welcome(context, circle.id)),
            ("circle-invite", self._invite),
            ("circle-invited", self._read_invite),
            ("circle-recovery", lambda: open_recovery(context, circle)),
        )

    # --- inside

    def _read(self, work: Callable[[Transaction], T]) -> T:
        return self._program.store.with_vault(lambda vault: vault.read(work)).result(_PATIENCE)

    def _scroll(self, share: float) -> None:
        """Go down; what is made on the way has another height than was thought."""
        bar, before = self._feed.verticalScrollBar(), -1
        for _ in range(_STEPS):
            bar.setValue(round(bar.maximum() * share))
            if bar.value() == before:
                break
            before = bar.value()
            wait(_A_WHILE)

    def _key(self, words: str) -> Hashable:
        """Return the key of the post that begins so, and scroll to it."""
        for key in self._feed.keys():  # noqa: SIM118 - no mapping
            self._feed.reveal(key)
            wait_until(partial(self._is_made, key))
            view = self._feed.view_of(key)
            if view is not None and view.text.startswith(words):
                return key
        raise LookupError(words)

    def _is_made(self, key: Hashable) -> bool:
        return self._feed.widget_of(key) is not None

    def _answers(self, words: str) -> None:
        card = cast("PostCard", self._feed.widget_of(self._key(words)))
        card.answers.click()

    def _answer(self, words: str) -> None:
        self._feed.answer(self._key(words))

    def _invite(self) -> None:
        sheet = open_invite(self._context, self._circle, self._people)
        sheet.make.click()

    def _read_invite(self) -> None:
        """Read what an invite says, as whoever was sent one does."""
        wanted = NewInvite(buddy=self._circle.me)
        link = self._program.circles.ask(lambda port: port.invite(self._circle.id, wanted))
        wait_until(link.done)
        sheet = cast("JoinSheet", open_join(self._context, link.result().text))
        sheet.go_on()
