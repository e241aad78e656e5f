"""The part with questions and templates."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.prompts import PACKS_KEY, switch
from app.domain.templates import Template, asked, begin_with
from app.settings import PROMPTS
from app.usecases.own_templates import (
    delete_template,
    keep_template,
    new_template,
    put_template_away,
    take_template_out,
)
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.kit.questions import PackRow
from ui.views.kit.reading import Kit, all_packs, our_templates
from ui.views.kit.tiles import TemplateTile, focus_place, put_focus
from ui.views.parts import Group
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.switch import Switch


class WritingPart(Group):
    """Templates above, packs of questions below.

    Signals:
        form_wanted(Template, bool): show its page; True for a new one.
    """

    form_wanted = Signal(object, bool)

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=16)
        self._context = context
        self._kit: Kit | None = None
        self._away = False
        self.new = Button(look, self.tr("New template"), icon="plus")
        self.away = Button(look, "", "plain", tone="accent", start=True)
        self._own, self._ours, self._old = (Group(look, gap=10) for _ in range(3))
        self.ask = Switch(look, self.tr("Offer a question on Today"), show_text=True)
        self.packs: list[PackRow] = []
        said = self.tr("Headings and questions for a new entry. Leave out whatever you like.")
        self.add(
            Heading(look, self.tr("Templates"), "words.h3"),
            Label(look, said, color="ink2", wrap=True),
        )
        self.body.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._own, self._ours)
        self.body.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._old)
        self.add(self._packs())
        for item in our_templates():
            self._ours.add(self._tile(item))
        self.new.clicked.connect(self._begin_new)
        self.away.clicked.connect(self._toggle_away)
        self.ask.clicked.connect(lambda on: context.preferences.set(PROMPTS, on))
        context.preferences.changed.connect(self._setting_changed)
        self._show_setting()

    def show_kit(self, kit: Kit) -> None:
        """Show own templates, and which packs are on."""
        self._kit = kit
        place = focus_place(self._own, self._old)
        self._own.empty()
        for item in kit.own:
            if item.archived_at is None:
                self._own.add(self._tile(item))
        self._own.setVisible(any(item.archived_at is None for item in kit.own))
        self._show_away([item for item in kit.own if item.archived_at is not None])
        put_focus(place, self.new, self._own, self._old)
        for row in self.packs:
            row.switch.setChecked(row.pack.code in kit.on)
        self._show_setting()

    def clear(self) -> None:
        """Drop every word of the person's."""
        self._kit = None
        self._own.empty()
        self._old.empty()

    # --- packs

    def _packs(self) -> QWidget:
        look = self._context.look
        group = Group(look, gap=20, margins=(0, 24, 0, 0))
        said = self.tr(
            "Choose one to write about it. The heavier packs ask nothing on Today until you "
            "switch them on."
        )
        group.add(
            Heading(look, self.tr("Questions"), "words.h3"),
            Label(look, said, color="ink2", wrap=True),
            self.ask,
        )
        for pack in all_packs():
            row = PackRow(self._context, pack)
            row.switched.connect(lambda on, code=pack.code: self._switch(code, on=on))
            row.question_chosen.connect(self._write_about)
            self.packs.append(row)
            group.add(row)
        return group

    def _switch(self, code: str, *, on: bool) -> None:
        def work(tx: Transaction) -> Changes:
            stored = tx.settings.all().get(PACKS_KEY, "")
            tx.settings.put(PACKS_KEY, switch(all_packs(), stored, code, on=on))
            return Changes(settings=True)

        self._context.store.write(work)

    def _write_about(self, question: str) -> None:
        self._context.shell.go("today", asked(question))

    def _setting_changed(self, key: str) -> None:
        if key == PROMPTS.key:
            self._show_setting()

    def _show_setting(self) -> None:
        on = self._context.preferences.get(PROMPTS)
        self.ask.setChecked(on)
        for row in self.packs:
            row.switch.setEnabled(on)

    # --- templates

    def _tile(self, item: Template) -> TemplateTile:
        tile = TemplateTile(self._context, item)
        tile.begun.connect(lambda: self._context.shell.go("today", begin_with(item)))
        ident = item.id
        if ident is None:
            copy = self.tr("Make my own from it")
            tile.offer([(copy, lambda: self._begin_copy(item))])
            return tile
        delete = (self.tr("Delete"), lambda: self._delete(ident))
        if item.archived_at is None:
            tile.offer([
                (self.tr("Change"), lambda: self.form_wanted.emit(item, False)),
                (self.tr("Put away"), lambda: self._put_away(ident, item.name)), delete,
            ])  # fmt: skip
        else:
            tile.offer([(self.tr("Offer it again"), lambda: self._take_out(ident)), delete])
        return tile

    def _begin_new(self) -> None:
        store = self._context.store
        item = new_template("", (), now=store.now(), new_id=store.new_id)
        self.form_wanted.emit(item, True)

    def _begin_copy(self, item: Template) -> None:
        store = self._context.store
        copy = new_template(item.name, item.fields, now=store.now(), new_id=store.new_id)
        self.form_wanted.emit(copy, True)

    def _show_away(self, items: list[Template]) -> None:
        self.away.setVisible(bool(items))
        self._away = self._away and bool(items)
        self.away.setText(
            self.tr("Hide the templates put away")
            if self._away
            else self.tr("Show %n templates put away", "", len(items))
        )
        self._old.empty()
        for item in items if self._away else ():
            self._old.add(self._tile(item))
        self._old.setVisible(self._away)

    def _toggle_away(self) -> None:
        self._away = not self._away
        if self._kit is not None:
            self.show_kit(self._kit)

    def _put_away(self, ident: UUID, name: str) -> None:
        store, now = self._context.store, self._context.now()

        def done(_: object) -> None:
            text = self.tr("%1 is put away.").replace("%1", isolated(name))
            self._context.shell.say(text, self.tr("Undo"), lambda: self._take_out(ident))

        store.write(lambda tx: put_template_away(tx, ident, now=now), done, owner=self)

    def _take_out(self, ident: UUID) -> None:
        self._context.store.write(lambda tx: take_template_out(tx, ident))

    def _delete(self, ident: UUID) -> None:
        store, shell = self._context.store, self._context.shell

        def done(item: Template) -> None:
            text = self.tr("The template is deleted. Entries begun with it stay.")
            shell.say(
                text, self.tr("Undo"), lambda: store.write(lambda tx: keep_template(tx, item))
            )

        store.write(lambda tx: delete_template(tx, ident), done, owner=self)
