"""The part with the coping cards."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import NOTHING, Changes
from app.domain.coping import KINDS, CardRecord
from app.domain.prompts import Starter
from app.usecases.coping_kit import (
    bring_back_card,
    delete_card,
    keep_card,
    move_card,
    new_card,
    put_card_away,
    take_card_out,
)
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.kit.starters import StartersOverlay
from ui.views.kit.tiles import CardTile, focus_place, put_focus, tiles_in
from ui.views.kit.words import kind_name
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.labels import Label

_FEWEST_GROUPS = 2


class CardsPart(Group):
    """Cards in the person's order, a choice of group above them, those put away below.

    Signals:
        use_wanted(CopingCard), form_wanted(CopingCard, bool): show these pages; True for a new one.
    """

    use_wanted = Signal(object)
    form_wanted = Signal(object, bool)

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._context = context
        self._records: tuple[CardRecord, ...] = ()
        self._kind = ""
        self._away = False
        self.intro = Label(look, "", color="ink2", wrap=True)
        self.new = Button(look, self.tr("New card"), icon="plus")
        self.pick = Button(look, self.tr("Choose from suggestions"))
        self.away = Button(look, "", "plain", tone="accent", start=True)
        buttons, chips = QWidget(), QWidget()
        flow = FlowLayout(buttons, gap=look.px(12))
        flow.addWidget(self.new)
        flow.addWidget(self.pick)
        self._chips, self._flow = chips, FlowLayout(chips, gap=look.px(8))
        self._list = Group(look, gap=10)
        self._old = Group(look, gap=10)
        self.add(self.intro, buttons, chips, self._list)
        self.body.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._old)
        self.new.clicked.connect(self._begin)
        self.pick.clicked.connect(self.open_starters)
        self.away.clicked.connect(self._toggle_away)

    @property
    def tiles(self) -> list[CardTile]:
        """The cards shown, in their order."""
        return [tile for tile in tiles_in(self._list) if isinstance(tile, CardTile)]

    def show_records(self, records: tuple[CardRecord, ...]) -> None:
        """Show these cards."""
        self._records = records
        place = focus_place(self._list, self._old)
        open_ones = [record for record in records if record.card.archived_at is None]
        self.intro.setText(
            self.tr("What helps you, in your own words. For a day on which it is hard to think.")
            if open_ones
            else self.tr(
                "Your cards will stand here: what helps you, in your own words, for a day on "
                "which it is hard to think."
            )
        )
        kinds = {record.card.kind for record in open_ones}
        self._show_chips([kind for kind in KINDS if kind in kinds])
        self._list.empty()
        for record in open_ones:
            if self._kind in {"", record.card.kind}:
                self._list.add(self._tile(record))
        self._show_away([record for record in records if record.card.archived_at is not None])
        put_focus(place, self.new, self._list, self._old)

    def clear(self) -> None:
        """Drop every word."""
        self._records = ()
        self._list.empty()
        self._old.empty()

    def open_starters(self) -> None:
        """Show the suggestions; what is chosen goes into the kit."""
        overlay = StartersOverlay(self._context)
        overlay.chosen.connect(self._take)
        self._context.shell.overlay(overlay)

    # --- inside

    def _show_chips(self, kinds: list[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._kind = self._kind if self._kind in kinds else ""
        self._chips.setVisible(len(kinds) >= _FEWEST_GROUPS)
        for kind in ["", *kinds] if len(kinds) >= _FEWEST_GROUPS else []:
            chip = Chip(self._context.look, kind_name(kind) or self.tr("All"))
            chip.setCheckable(True)
            chip.setChecked(kind == self._kind)
            chip.clicked.connect(lambda _=False, kind=kind: self._choose_kind(kind))
            self._flow.addWidget(chip)

    def _choose_kind(self, kind: str) -> None:
        self._kind = kind
        self.show_records(self._records)
        for at in range(self._flow.count()):
            item = self._flow.itemAt(at)
            chip = item.widget() if item is not None else None
            if isinstance(chip, Chip) and chip.isChecked():
                chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_away(self, records: list[CardRecord]) -> None:
        self.away.setVisible(bool(records))
        self._away = self._away and bool(records)
        self.away.setText(
            self.tr("Hide the cards put away")
            if self._away
            else self.tr("Show %n cards put away", "", len(records))
        )
        self._old.empty()
        for record in records if self._away else ():
            self._old.add(self._tile(record))
        self._old.setVisible(self._away)

    def _toggle_away(self) -> None:
        self._away = not self._away
        self.show_records(self._records)

    def _tile(self, record: CardRecord) -> CardTile:
        card = record.card
        tile = CardTile(self._context, record)
        tile.used.connect(lambda: self.use_wanted.emit(card))
        change = (self.tr("Change"), lambda: self.form_wanted.emit(card, False))
        delete = (self.tr("Delete"), lambda: self._delete(card.id))
        if card.archived_at is None:
            tile.offer([
                change,
                (self.tr("Move up"), lambda: self._move(card.id, -1)),
                (self.tr("Move down"), lambda: self._move(card.id, 1)),
                (self.tr("Put away"), lambda: self._put_away(card.id, card.title)),
                delete,
            ])  # fmt: skip
        else:
            tile.offer([
                (self.tr("Put back into the kit"), lambda: self._take_out(card.id)), delete,
            ])  # fmt: skip
        return tile

    def _begin(self) -> None:
        store = self._context.store
        kind = self._kind
        card = new_card("", now=store.now(), new_id=store.new_id, kind=kind)
        self.form_wanted.emit(card, True)

    def _take(self, starters: list[Starter]) -> None:
        store, say = self._context.store, self._context.shell.say
        cards = [
            new_card(one.title, one.body, now=store.now(), new_id=store.new_id, kind=one.kind,
                     minutes=one.minutes)
            for one in starters
        ]  # fmt: skip

        def work(tx: Transaction) -> Changes:
            changes = NOTHING
            for card in cards:
                changes |= keep_card(tx, card)
            return changes

        def undo(tx: Transaction) -> Changes:
            changes = NOTHING
            for card in cards:
                changes |= delete_card(tx, card.id)[1]
            return changes

        def done(_: object) -> None:
            text = self.tr("%n cards are in your kit.", "", len(cards))
            say(text, self.tr("Undo"), lambda: store.write(undo))

        store.write(work, done, owner=self)

    def _move(self, ident: UUID, steps: int) -> None:
        self._context.store.write(lambda tx: move_card(tx, ident, steps))

    def _put_away(self, ident: UUID, title: str) -> None:
        store, now = self._context.store, self._context.now()

        def done(_: object) -> None:
            text = self.tr("%1 is put away.").replace("%1", isolated(title))
            self._context.shell.say(text, self.tr("Undo"), lambda: self._take_out(ident))

        store.write(lambda tx: put_card_away(tx, ident, now=now), done, owner=self)

    def _take_out(self, ident: UUID) -> None:
        self._context.store.write(lambda tx: take_card_out(tx, ident))

    def _delete(self, ident: UUID) -> None:
        store, shell = self._context.store, self._context.shell

        def done(gone: "tuple[object, object]") -> None:
            card, uses = gone

            def undo() -> None:
                store.write(lambda tx: bring_back_card(tx, card, uses))  # type: ignore[arg-type]  # as it was given out

            shell.say(self.tr("The card is deleted."), self.tr("Undo"), undo)

        store.write(lambda tx: delete_card(tx, ident), done, owner=self)
