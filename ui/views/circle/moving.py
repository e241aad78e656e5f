"""Move a circle to another relay, or say that its relay has another address."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.circles import troubles
from app.domain.circles.circle import Circle
from app.domain.failures import Failure
from app.usecases.circles.port import CirclePort, Pinned, RelayCard
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import filled, isolated
from ui.views.asking import Question, ask
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.relay_fields import RelayFields
from ui.views.circle.troubles import trouble_text
from ui.views.parts import Group, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section


class MoveSheet(CircleSheet):
    """What a move does, where the circle is to go, and what is there; then one button.

    Nothing is changed before the relay at the address was asked, and the button was pressed again.
    Anybody may say that the circle's own relay has another address; stewards move the circle.

    Attributes:
        relay: the fields. what: what would be done there, once it is known.
        leave, go: the buttons.
    """

    def __init__(self, context: Context, circle: Circle, *, steward: bool) -> None:
        name = isolated(circle.name)
        title = (
            QCoreApplication.translate("MoveSheet", "Another relay for %1")
            if steward
            else QCoreApplication.translate("MoveSheet", "Another address for the relay of %1")
        )
        super().__init__(context, filled(title, name))
        self._circle = circle
        look = context.look
        here = filled(self.tr("The circle is at %1 now."), isolated(circle.relay_url))
        self.relay = RelayFields(self, self._is_another)
        self.what = Label(look, "", "ui.strong", wrap=True)
        self.what.hide()
        about = Group(look, gap=8)
        about.add(Label(look, here, wrap=True))
        for sentence in self._sentences(steward=steward):
            about.add(Label(look, sentence, "ui.second", "ink2", wrap=True))
        self.content.add(about, Section(look, self.tr("Where it is from now on")), self.relay,
                         self.what)  # fmt: skip
        self.leave = Button(look, self.tr("Not now"), large=True)
        self.go = Button(look, "", "primary", large=True)
        self.foot.add(self.leave, self.go)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.go_on)
        self.relay.confirmed.connect(self.go_on)
        self.relay.changed.connect(self._say_what)
        context.preferences.keys.bind("primary", self, self.go_on)
        self._say_what()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.relay.address

    def go_on(self) -> None:
        """Do what the primary button says."""
        if self.is_busy or not self.relay.is_ready():
            return
        work = partial(
            _move, circle=self._circle.id, relay=self.relay.place, token=self.relay.payment,
            pin=self.relay.pinned(),
        )  # fmt: skip
        self.ask(work, self._moved, failed=self._not_moved, meanwhile=self._under_way())

    # --- inside

    def _is_another(self, card: RelayCard) -> bool:
        """Whether it is another relay than the circle's: that one is to be paid for."""
        return card.relay != self._circle.relay_id

    def _sentences(self, *, steward: bool) -> list[str]:
        if not steward:
            return [
                self.tr("Where the same relay has another address now, write it below. Only this "
                        "journal looks there then; a steward can tell the others."),
                self.tr("Only stewards can move the circle to another relay."),
            ]  # fmt: skip
        return [
            self.tr("The others follow by themselves with their next look for news, and read who "
                    "moved the circle where. What was shared stays readable. Open invites end."),
            self.tr("Let the old relay run for as long as it keeps what is sent, usually 90 days: "
                    "whoever was away finds the way there, and what you take back is forgotten "
                    "there too."),
            self.tr("Whoever cannot reach the new relay waits at the old one, and loses nothing. "
                    "If that does not end, another steward can undo the move after two weeks, "
                    "above the posts."),
            self.tr("If the old relay does not answer any more, the circle cannot leave it: then "
                    "start another one."),
        ]  # fmt: skip

    def _say_what(self) -> None:
        card = self.relay.card
        self.what.setVisible(card is not None)
        if card is None:
            self.go.setText(self.tr("Look at the relay"))
        elif self._is_another(card):
            self.what.setText(self.tr("It is another relay: the circle moves there."))
            self.go.setText(self.tr("Move the circle there"))
        else:
            self.what.setText(self.tr("It is the circle's own relay: only its address changes."))
            self.go.setText(self.tr("Use this address"))
        fit_again(self)
        if card is not None:
            self.bring_into_view(self.what)

    def _under_way(self) -> str:
        return self.tr(
            "It is on its way. You can close this; what is begun is finished, or changes nothing."
        )

    def _not_moved(self, failure: Failure) -> None:
        if str(failure) in troubles.OFFLINE:
            self.tell(self.tr(
                "The circle's relay or the new one did not answer; both are needed. What was "
                "begun is finished with a later look, or changes nothing."
            ))  # fmt: skip
        else:
            self.refuse(failure)

    def _moved(self, sentence: str) -> None:
        self.context.shell.say(trouble_text(sentence))
        self.accept()


def open_move(context: Context, circle: Circle) -> None:
    """Open it for a steward or for anybody else, as this person is."""

    def read(tx: Transaction) -> tuple[Circle, bool]:
        found = tx.circles.get(circle.id)
        return found, any(
            one.steward for one in tx.circle_people.of(found.id) if one.person == found.me
        )

    def show(state: tuple[Circle, bool]) -> None:
        found, steward = state
        sheet = MoveSheet(context, found, steward=steward)
        context.shell.overlay(sheet)
        sheet.relay.address.setFocus(Qt.FocusReason.OtherFocusReason)

    context.store.read(read, show)


def ask_to_undo(context: Context, act: Callable[[], object]) -> Question:
    """Say what undoing somebody's move does, and do it."""
    say = QCoreApplication.translate
    sentences = [
        say("MoveSheet", "The circle goes on at the old relay, for everybody who waits there."),
        say("MoveSheet", "Whoever is at the new relay already is not with you any more: they ask "
                         "to be let in again, or come with another invite. Ask them first."),
    ]  # fmt: skip
    return ask(context, say("MoveSheet", "Undo the move?"), sentences,
               say("MoveSheet", "Undo the move"), act)  # fmt: skip


def ask_to_go_back(context: Context, act: Callable[[], object]) -> Question:
    """Say what going back to where the circle was before a move does, and ask for it."""
    say = QCoreApplication.translate
    sentences = [
        say("MoveSheet", "Somebody at the old relay lets you in again. Until then you stay here, "
                         "and nothing changes."),
        say("MoveSheet", "What you have said here goes out again there. Whoever stays here keeps "
                         "it, and hears nothing new of you. Ask them first."),
    ]  # fmt: skip
    return ask(context, say("MoveSheet", "Ask to go back?"), sentences,
               say("MoveSheet", "Ask to go back"), act, danger=False)  # fmt: skip


def _move(port: CirclePort, circle: bytes, relay: str, token: str, pin: Pinned | None) -> str:
    return port.move(circle, relay, token, pin)
