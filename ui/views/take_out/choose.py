"""The first page: what for, what goes, where to, and who can read it; counted before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.exports import Weight
from app.exchange.destinations import Destination
from app.exchange.exporters import FORMS
from ui.context import Context
from ui.text import number
from ui.views.parts import Group, Page, headed
from ui.views.settings.backups import size_text
from ui.views.take_out.chosen import Chosen
from ui.views.take_out.forms import Extras, FormChoice
from ui.views.take_out.part import PartChoice
from ui.views.take_out.where import Readers, Where
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Heading, Label
from ui.widgets.strip import Strip


class ChoosePage(QWidget):
    """Says what would go out, and lets the person choose.

    Args:
        context: the collaborators.
        part: which entries, made before; made now if not given.

    Signals:
        changed(): something else was chosen.
        agreed(): take it out.
        declined(): not now.
    """

    changed = Signal()
    agreed = Signal()
    declined = Signal()

    def __init__(self, context: Context, part: PartChoice | None = None) -> None:
        super().__init__()
        look = context.look
        self._context = context
        self._chosen = Chosen()
        self._weight: Weight | None = None
        self._place: Destination | None = None
        self._extras: dict[str, Mapping[str, str]] = {}
        self._endings: dict[str, str] = {}
        self._page = Page(look, gap=20)
        self.told = Strip(look, "note", boxed=True)
        self.forms = FormChoice(context)
        self.extras = Extras(context)
        self.part = part or PartChoice(context)
        self.where = Where(context)
        self.readers = Readers(context)
        self.counts = Label(look, "", color="ink2", wrap=True)
        self.go = Button(look, self.tr("Take it out"), "primary", large=True)
        self.stop = Button(look, self.tr("Not now"), large=True)
        self._lay_out()
        self._connect()
        self.show_chosen(self._chosen)

    def _lay_out(self) -> None:
        look = self._context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)  # before it is full: each move tells all that is in it
        said = self.tr(
            "For other programs, for paper, or to have it all in one place. Your journal stays as "
            "it is. To keep it safe, a backup is better: it is encrypted."
        )
        head = Group(look, gap=4)
        head.add(Heading(look, self.tr("Take your journal out")),
                 Label(look, said, color="ink2", wrap=True))  # fmt: skip
        for widget in (
            head, self.told, headed(look, self.tr("What it is for"), self.forms), self.extras,
            self.part, self.where, self.readers,
        ):  # fmt: skip
            self._page.body.addWidget(widget)
        foot = Group(look, gap=12, margins=(48, 12, 48, 16), flow="across")
        foot.body.addWidget(self.counts, 1)
        foot.add(self.stop, self.go)
        column.addWidget(Hairline(look))
        column.addWidget(foot)

    def _connect(self) -> None:
        self.forms.changed.connect(self._turn)
        self.part.changed.connect(self._change)
        self.where.changed.connect(self._reshape)
        self.readers.changed.connect(self._change)
        self.extras.changed.connect(self._remember_extras)
        self.go.clicked.connect(self._agree)
        self.stop.clicked.connect(self.declined)

    # --- what is chosen --------------------------------------------------------------------

    def show_chosen(self, chosen: Chosen) -> None:
        """Show what was chosen before, without a signal."""
        self._chosen, self._extras = chosen, dict(chosen.extras)
        self._endings = {chosen.form: chosen.ending}
        self.forms.set_form(chosen.form)
        if chosen.folder:
            self.where.folder = Path(chosen.folder)
        self.part.show_chosen(chosen)
        self.readers.set_locked(locked=chosen.locked)
        self._show_form(chosen.ending)
        self._unknown()

    def chosen(self) -> Chosen:
        """Return what is chosen now."""
        name = self.forms.form.name
        if self.extras.fields:
            self._extras[name] = self.extras.values()
        return replace(
            self.part.chosen(self._chosen), form=name, extras=dict(self._extras),
            folder=str(self.where.folder), ending=self.where.ending,
            locked=self.readers.locked.isChecked(),
        )  # fmt: skip

    @property
    def place(self) -> Destination | None:
        """Where it would stand; None while that is looked at."""
        return self._place

    def set_tags(self, tags: Sequence[str]) -> None:
        """Offer these tags."""
        self.part.set_tags(tags)

    # --- what comes of it ------------------------------------------------------------------

    def show_weight(self, weight: Weight) -> None:
        """Say how much would go out."""
        self._weight = weight
        self.part.refuse_words("")
        self._settle()

    def show_place(self, place: Destination) -> None:
        """Say where it would stand."""
        self._place = place
        self._settle()

    def refuse_words(self, sentence: str) -> None:
        """Say why the words are no search."""
        self.part.refuse_words(sentence)
        self._weight = None
        self._settle()

    def focus_first(self) -> None:
        """Put the focus where a person begins."""
        row = self.forms.rows[self.forms.form.name]
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Drop every word."""
        self.readers.forget()
        self.show_chosen(Chosen())
        self.part.words.clear()
        self.set_tags([])
        self.where.clear_words()
        self.counts.setText("")

    # --- inside ----------------------------------------------------------------------------

    def _turn(self) -> None:
        """Show another format, in the shape that it had the last time or that is usual."""
        form = self.forms.form
        self._show_form(self._endings.get(form.name, form.endings[0]))
        self._change()

    def _reshape(self) -> None:
        self._endings[self.forms.form.name] = self.where.ending
        self._change()

    def _show_form(self, ending: str) -> None:
        form = FORMS[self.forms.form.name]
        self.extras.show_form(form, self._extras.get(form.name, {}))
        self.part.show_form(form)
        self.where.show_form(form, ending)

    def _remember_extras(self) -> None:
        self._extras[self.forms.form.name] = self.extras.values()

    def _change(self) -> None:
        self._unknown()
        self.changed.emit()

    def _unknown(self) -> None:
        """Nothing is known of what is chosen now."""
        self._weight = self._place = None
        self.go.setEnabled(False)

    def _settle(self) -> None:
        weight, place = self._weight, self._place
        if weight is not None:
            self.counts.setText(counts_text(weight, beside=self._beside))
        if place is not None:
            self.where.show_place(place, weight.size if weight else 0)
        can = place is not None and not self.where.trouble.text() and self.readers.is_ready
        is_some = weight is not None and (weight.entries > 0 or not self.part.narrows)
        self.go.setEnabled(can and is_some and self.part.makes_sense)

    @property
    def _beside(self) -> bool:
        """Whether what stands beside entries goes along."""
        return FORMS[self.forms.form.name].beside

    def _agree(self) -> None:
        if self.go.isEnabled() and self.readers.agrees():
            self.agreed.emit()


def counts_text(weight: Weight, *, beside: bool) -> str:
    """Return how many entries, photos and files there are, and how large they are together.

    With ``beside``, how many check-ins and the like as well.
    """
    say = QCoreApplication.translate
    others = weight.files - weight.photos
    parts = [say("TakeOut", "%n entries", "", weight.entries)]
    counts = [weight.entries]
    if weight.photos:
        parts.append(say("TakeOut", "%n photos", "", weight.photos))
        counts.append(weight.photos)
    if others:
        parts.append(say("TakeOut", "%n other files", "", others))
        counts.append(others)
    if beside and weight.others:
        parts.append(say("TakeOut", "%n check-ins and other records", "", weight.others))
        counts.append(weight.others)
    said = [
        part.replace(str(count), number(count)) for part, count in zip(parts, counts, strict=True)
    ]
    about = say("TakeOut", "about %1").replace("%1", size_text(weight.size))
    return " · ".join((*said, about))
