"""Where a circle is to meet: a relay's address, its key, a token, and what it says of itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from app.domain.circles.handed import read_handed
from app.usecases.circles.port import CirclePort, Pinned, RelayCard
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.parts import Group, fit_again
from ui.widgets.fields import Labelled, PassphraseField, TextField
from ui.widgets.labels import Label


class RelayFields(Group):
    """Fields for a relay. It is asked what it is before anything is done there.

    Args:
        sheet: asks it, and says what is in the way.
        pays: whether a circle at a relay has to be paid for; by default it always has.

    Signals:
        changed: another relay may stand there now, or it was asked.
        confirmed: Return was pressed in a field.

    Attributes:
        address, pin, token: the fields; what a relay's owner hands out may be pasted into the
            first of them as one text.
        said: what it says of itself. card: the same, once it was asked.
    """

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self, sheet: CircleSheet, pays: Callable[[RelayCard], bool] = lambda _: True
    ) -> None:
        look = sheet.context.look
        super().__init__(look, gap=14)
        self._sheet, self._pays = sheet, pays
        self.card: RelayCard | None = None
        self.address = TextField(look, self.tr("The relay's address"), "https://")
        self.pin = TextField(look, self.tr("The relay's key"), "key:")
        self.token = PassphraseField(look, self.tr("The token for a new circle"))
        self.token.toggle.setAccessibleName(self.tr("Show the token"))
        self.said = Label(look, "", "ui.base", wrap=True)
        self.add(
            Labelled(look, self.tr("The relay's address"), self.address,
                     self.tr("Of a friend, a group, or your own. Paste here all that its owner "
                             "gave you.")),
            Labelled(look, self.tr("The relay's key"), self.pin,
                     self.tr("Only where its owner gives one, as for a relay at a friend's home.")),
            Labelled(look, self.tr("The token for a new circle"), self.token,
                     self.tr("The relay's owner gives you one. It makes one circle.")),
            self.said,
        )  # fmt: skip
        self.said.hide()
        for field in (self.address, self.pin, self.token):
            field.returnPressed.connect(self.confirmed)
        self.address.textChanged.connect(self._take_apart)
        self.pin.textChanged.connect(lambda _: self._forget_card())

    @property
    def place(self) -> str:
        """The address that stands there."""
        return self.address.text().strip()

    @property
    def payment(self) -> str:
        """The token that stands there."""
        return self.token.text().strip()

    def pinned(self) -> Pinned | None:
        """Return how its key is recognised; None where nothing that can be one stands there."""
        found = read_handed(self.pin.text())
        return Pinned(found.kind, found.digest) if found.kind else None

    def is_ready(self) -> bool:
        """Whether all is there to go on; else it says what is missing, or asks the relay."""
        if not self.place:
            self._sheet.tell(self.tr("Write the relay's address first."))
        elif self.card is None:
            self._look_at()
        elif self._asks_for_token(self.card):
            self._sheet.tell(self.tr("This relay asks for a token. Its owner gives you one."))
            self.token.setFocus()
        else:
            return True
        return False

    # --- inside

    def _look_at(self) -> None:
        address, pin = self.place, self.pinned()
        if pin is None and self.pin.text().strip():
            self._sheet.tell(self.tr("The key is key: or certificate: and 64 letters and digits."))
            return

        def show(card: RelayCard) -> None:
            if address == self.place and pin == self.pinned():
                self._show_card(card)  # what stands there is still what was looked at

        self._sheet.ask(partial(_look, address=address, pin=pin), show)

    def _asks_for_token(self, card: RelayCard) -> bool:
        return card.gate != "open" and not self.payment and self._pays(card)

    def _take_apart(self, text: str) -> None:
        """Put what was pasted as one text into its fields."""
        found = read_handed(text)
        if found.address and (found.kind or found.token):
            self.address.setText(found.address)
            self.pin.setText(f"{found.kind}:{found.digest.hex()}" if found.kind else "")
            self.token.setText(found.token)
        self._forget_card()

    def _forget_card(self) -> None:
        self.card = None
        self.said.hide()
        self.changed.emit()

    def _show_card(self, card: RelayCard) -> None:
        self.card = card
        gate = {
            "closed": self.tr("Its owner gives out a token for each circle."),
            "invite": self.tr("Its owner, or somebody in a circle there, gives you a token."),
            "open": self.tr("Anybody may start a circle there; no token is needed."),
        }[card.gate]
        kept = self.tr("It keeps what is sent for %n day(s).", "", card.keeps_days)
        answers = self.tr("The relay answers, and it is one for circles.")
        told = (answers, gate, kept) if self._pays(card) else (answers, kept)
        self.said.setText(" ".join(told))
        self.said.show()
        self.changed.emit()
        if self._asks_for_token(card):
            self.token.setFocus()
        fit_again(self._sheet)


def _look(port: CirclePort, address: str, pin: Pinned | None) -> RelayCard:
    return port.relay(address, pin)
