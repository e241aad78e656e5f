"""Shared recovery: who keeps shares of one's own way in, and whose shares are kept here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import Circle, Person
from app.domain.circles.recovery import FEWEST_NEEDED, KeptShare, ShareSet
from app.domain.failures import Failure
from app.domain.when import from_millis, local_date
from app.usecases.circles import recovery
from app.usecases.circles.port import Wording
from app.usecases.circles.recovery import Choice
from app.vault import access
from app.vault.keys.credentials import Kind
from app.vault.keys.shares import new_shares
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from ui.context import Context
from ui.text import filled, full_day, isolated, number, unmarked
from ui.views.asking import ask
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.recovery_answer import AnswerSheet
from ui.views.parts import Group, fit_again, left
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label, Section


@dataclass(frozen=True, slots=True)
class Shares:
    """What the vault says of shares.

    Attributes:
        own: the shares of one's own that still open the journal, or None.
        present: ids of those of its holders who are in their circle now.
        others: who could keep a share here: everybody else in the circle.
        kept: what is kept for others, with what their owners are called.
    """

    own: ShareSet | None
    present: frozenset[bytes]
    others: tuple[Person, ...]
    kept: tuple[tuple[KeptShare, str], ...]


def read_shares(tx: Transaction, circle: bytes) -> Shares:
    """Read how it stands, as it is seen from a circle."""
    alive = {slot.id for slot in access.slots_in(tx)}
    own = next((one for one in tx.recovery.sets() if one.slot.hex() in alive), None)
    people = tx.circle_people.of(own.circle) if own is not None else ()
    me = tx.circles.get(circle).me
    others = [one for one in tx.circle_people.of(circle) if one.present and one.person != me]
    return Shares(
        own,
        frozenset(one.person for one in people if one.present),
        tuple(sorted(others, key=lambda one: one.joined_day)),
        tuple((one, recovery.owner_name(tx, one)) for one in tx.recovery.kept()),
    )


class RecoverySheet(CircleSheet):
    """Gives shares out, shows who keeps them, takes them back; and answers for others."""

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("RecoverySheet", "A way back in, with friends")
        super().__init__(context, title)
        self._circle = circle
        self._shares: Shares | None = None
        look = context.look
        self.own = Group(look, gap=10)
        self.kept = Group(look, gap=10)
        self.choose = _Chooser(context)
        self.choose.hide()
        self.content.add(self.own, self.choose, self.kept)
        self.leave = Button(look, self.tr("Close"), large=True)
        self.go = Button(look, self.tr("Give out the shares"), "primary", large=True)
        self.go.hide()
        self.foot.add(self.leave, self.go)
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.give_out)
        self.choose.changed = self._chosen
        context.preferences.keys.bind("primary", self, self.give_out)
        context.store.changed.connect(self._changed)
        self._load()

    def give_out(self) -> None:
        """Give each of those who are chosen a share; earlier ones open nothing any more."""
        if self.go.isHidden() or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        choice, circle = self.choose.choice(), self._circle
        context, random = self.context, self.context.store.random
        label = self.tr("Shares kept by friends")

        def work(vault: Vault, words: Wording) -> None:
            vault.read(lambda tx: recovery.check_choice(tx, circle, choice))
            whole, shares = new_shares(choice.needed, len(choice.holders), random)
            access.share_slot(
                vault, whole, label,
                lambda tx, slot: recovery.hand_out(
                    tx, words, circle, choice, slot, shares, now=context.now(), random=random
                ),
                now=context.now(), random=random,
            )  # fmt: skip

        def done(_: object) -> None:
            context.shell.say(self.tr("The shares are on their way, each sealed for one person."))
            self.choose.note.clear()
            self._load()

        context.circles.with_vault(work, done, failed=self.refuse, owner=self)

    def refuse(self, failure: Failure) -> None:
        """Say what was in the way; it can be tried again."""
        self._chosen()
        super().refuse(failure)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.leave

    # --- reading

    def _load(self) -> None:
        self.context.store.read(
            lambda tx: read_shares(tx, self._circle), self._show, owner=self, replaces="shares"
        )

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.circles or changes.keys:
            self._load()

    def _show(self, shares: Shares) -> None:
        if shares == self._shares:
            return
        self._shares = shares
        self._show_own(shares)
        self._show_kept(shares)
        self.choose.show_people(shares.others)
        self._offer(shares.own is None)

    def _offer(self, offered: bool) -> None:  # noqa: FBT001 - a choice, not an option
        """Show the choosing, or not."""
        self.choose.setVisible(offered)
        self.go.setVisible(offered and self.choose.is_possible)
        self._chosen()
        fit_again(self)

    def _chosen(self) -> None:
        self.go.setEnabled(self.choose.is_ready)

    # --- one's own

    def _show_own(self, shares: Shares) -> None:
        look, own = self.context.look, shares.own
        self.own.empty()
        warning = Label(look, _warning(own.needed if own else 0), "ui.second", "ink2", wrap=True)
        if own is None:
            text = self.tr(
                "If you lose your passphrase and your recovery code, friends can let you back in. "
                "Each of them keeps a share; one alone opens nothing."
            )
            self.own.add(Label(look, text, wrap=True), warning)
            return
        text = self.tr("%1 of %2 shares open your journal, since %3.")
        day = local_date(from_millis(own.created_at), self.context.zone())
        text = filled(text, number(own.needed), number(len(own.holders)), full_day(day))
        self.own.add(Label(look, text, wrap=True))
        for holder in own.holders:
            self.own.add(_line(self.context, self._holder(holder.name, holder.person, shares)))
        self.own.add(warning)
        anew = Button(look, self.tr("Make them anew"))
        back = Button(look, self.tr("Take them back"))
        anew.clicked.connect(lambda: self._offer(True))
        back.clicked.connect(self._ask_to_stop)
        row = Group(look, gap=12, flow="across").add(anew, back)
        row.body.addStretch(1)
        self.own.add(row)

    def _holder(self, name: str, person: bytes, shares: Shares) -> str:
        if person in shares.present:
            return isolated(name)
        gone = self.tr("%1, who is in the circle no longer and still has it")
        return gone.replace("%1", isolated(name))

    def _ask_to_stop(self) -> None:
        sentences = (
            self.tr("The shares open nothing any more, and those who keep them forget them."),
            self.tr(
                "Old copies of your journal and older backups still open with them. New keys for "
                "everything, in Settings, end that for what comes next."
            ),
        )
        ask(self.context, self.tr("Take the shares back"), sentences,
            self.tr("Take them back"), self.stop)  # fmt: skip

    def stop(self) -> None:
        """Let the shares open nothing any more."""

        def work(vault: Vault, _: Wording) -> None:
            for slot in access.slots_of(vault):
                if slot.kind == Kind.RECOVERY_SHARES:
                    access.remove_slot(vault, slot.id)

        told = self.tr("The shares open nothing any more.")
        shell = self.context.shell
        self.context.circles.with_vault(
            work, lambda _: shell.say(told), failed=self.refuse, owner=self
        )

    # --- others'

    def _show_kept(self, shares: Shares) -> None:
        look = self.context.look
        self.kept.empty()
        if not shares.kept:
            return
        self.kept.add(Section(look, self.tr("What you keep for others")))
        for kept, name in shares.kept:
            text = self.tr("Share %1 of %2, for %3")
            owner = isolated(name) if name else self.tr("somebody who is gone")
            said = filled(text, number(kept.number), number(kept.made), owner)
            self.kept.add(_line(self.context, said))
            if kept.note:
                self.kept.add(Label(look, isolated(kept.note), "ui.second", "ink2", wrap=True))
        answer = Button(look, self.tr("Somebody asks for theirs"), icon="key-round")
        answer.clicked.connect(lambda: self.context.shell.overlay(AnswerSheet(self.context)))
        self.kept.body.addLayout(left(answer))


class _Chooser(Group):
    """Who is to keep a share, how many are needed, and a note to each.

    Attributes:
        changed: called when something is chosen.
    """

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=10)
        self.changed: Callable[[], object] = lambda: None
        self._people: tuple[Person, ...] = ()
        self.boxes: dict[bytes, CheckBox] = {}
        self._rows = Group(look, gap=0)
        self._few = Label(look, "", "ui.second", "ink2", wrap=True)
        self.needed = Select(look, self.tr("How many of them are needed"))
        self._needed = Labelled(look, self.tr("How many of them are needed"), self.needed)
        self.note = TextField(look, self.tr("A note to each of them"))
        self._note = Labelled(
            look, self.tr("A note to each of them"), self.note,
            self.tr("Such as how to reach you. Write down elsewhere who keeps a share."),
        )  # fmt: skip
        self._head = Section(look, self.tr("Who keeps a share"))
        self.add(self._head, self._few, self._rows, self._needed, self._note)
        self.warning = Label(look, "", "ui.second", "ink2", wrap=True)
        self.add(self.warning)
        self._wanted = 0
        self.needed.activated.connect(self._want)

    @property
    def is_possible(self) -> bool:
        """Whether there are enough people."""
        return len(self._people) >= FEWEST_NEEDED

    @property
    def is_ready(self) -> bool:
        """Whether enough of them are chosen."""
        return len(self._holders()) >= FEWEST_NEEDED

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer these people; who was chosen stays so."""
        chosen = self._holders()
        self._people = people
        self.boxes.clear()
        self._rows.empty()
        for person in people:
            box = CheckBox(self._look, unmarked(isolated(person.pseudonym)))
            box.setChecked(person.person in chosen)
            box.toggled.connect(lambda _: self._count())
            self.boxes[person.person] = box
            self._rows.add(box)
        enough = self.is_possible
        self._few.setText("" if enough else self.tr("It takes two others in the circle at least."))
        for part in (self._rows, self._needed, self._note, self._head):
            part.setVisible(enough)
        self._few.setVisible(not enough)
        self._count()

    def choice(self) -> Choice:
        """Return what is chosen."""
        return Choice(self._holders(), int(self.needed.currentData()), self.note.text())

    def _holders(self) -> tuple[bytes, ...]:
        return tuple(person for person, box in self.boxes.items() if box.isChecked())

    def _count(self) -> None:
        """Offer as many as are chosen; more than half is what is proposed, and two at least."""
        made = len(self._holders())
        self.needed.clear()
        for count in range(FEWEST_NEEDED, max(made, FEWEST_NEEDED) + 1):
            text = filled(self.tr("%1 of %2"), number(count), number(made))
            self.needed.addItem(text if made >= count else number(count), count)
        usual = max(FEWEST_NEEDED, made // 2 + 1)
        at = self.needed.findData(self._wanted if FEWEST_NEEDED <= self._wanted <= made else usual)
        self.needed.setCurrentIndex(max(at, 0))
        self.needed.setEnabled(self.needed.count() > 1)
        self._needed.set_help(self._why(made))
        self._say()

    def _why(self, made: int) -> str:
        if made < FEWEST_NEEDED:
            return self.tr("Two at least, so that nobody can do it alone. Choose them above.")
        if made == FEWEST_NEEDED:
            return self.tr("Both of them. With a third person, one may be out of reach.")
        return self.tr("More than half of them is a good beginning: some may be out of reach, and "
                       "a few alone open nothing.")  # fmt: skip

    def _want(self, at: int) -> None:
        self._wanted = int(self.needed.itemData(at))
        self._say()

    def _say(self) -> None:
        ready = self.is_ready
        self.warning.setText(_warning(int(self.needed.currentData())) if ready else "")
        self.warning.setVisible(ready)
        self.changed()


def _warning(needed: int) -> str:
    say = QCoreApplication.translate
    if not needed:
        return say(
            "RecoverySheet",
            "Whoever brings enough shares together with a copy of your journal's files can read "
            "it, you or not. The shares alone open nothing.",
        )
    text = say(
        "RecoverySheet",
        "Any %1 of them together with a copy of your journal's files can read it, you or not. "
        "The shares alone open nothing.",
    )
    return text.replace("%1", number(needed))


def _line(context: Context, text: str) -> Label:
    line = Label(context.look, text, "ui.base", wrap=True)
    line.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return line


def open_recovery(context: Context, circle: Circle) -> RecoverySheet:
    """Show it over the content."""
    sheet = RecoverySheet(context, circle.id)
    context.shell.overlay(sheet)
    return sheet
