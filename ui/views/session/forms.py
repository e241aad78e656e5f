"""The small forms of the plan: other words, a contact card, an event, days away."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.session import Landmark, LandmarkKind, Professional
from ui.context import Context
from ui.views.day_button import DayButton
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Labelled, TextField
from ui.widgets.segments import Segments


class Form(LongOverlay):
    """Some fields, "Keep" and "Leave it"; Return in any field keeps."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__(context.look, title, width=480)
        self._context = context
        look = context.look
        self.cancel = Button(look, self.tr("Leave it as it is"), large=True)
        self.keep = Button(look, self.tr("Keep"), "primary", large=True)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(self.go_on)
        self.foot.add(self.cancel, self.keep)

    def field(self, label: str, text: str = "", help_text: str = "") -> Labelled:
        """Add a field with its label."""
        field = TextField(self._context.look, label)
        field.setText(text)
        field.returnPressed.connect(self.go_on)
        labelled = Labelled(self._context.look, label, field, help_text)
        self.content.add(labelled)
        return labelled

    def go_on(self) -> None:
        """Keep what is typed, if it can be kept."""
        if self.ready():
            self.accept()

    def ready(self) -> bool:
        """Take what was typed; False, having said why, if it cannot be kept."""
        raise NotImplementedError

    def missing(self, labelled: Labelled) -> bool:
        """Say that a field must hold a word, if it holds none."""
        empty = not text_of(labelled).strip()
        if empty:
            labelled.set_help(self.tr("Write at least one word first."), trouble=True)
            labelled.field.setFocus()
        return empty


class WordsForm(Form):
    """Asks for other words of a topic."""

    def __init__(self, context: Context, words: str, then: Callable[[str], object]) -> None:
        super().__init__(context, self.tr("What I want to talk about"))
        self._then = then
        self.words = self.field(self.tr("Words"), words)

    def ready(self) -> bool:
        """Hand the words on."""
        if self.missing(self.words):
            return False
        self._then(text_of(self.words))
        return True


class CardForm(Form):
    """Asks for what stands on a contact card, in the person's own words."""

    def __init__(
        self, context: Context, card: Professional, then: Callable[[Professional], object]
    ) -> None:
        super().__init__(context, self.tr("Somebody who helps"))
        self._card, self._then = card, then
        self.name = self.field(self.tr("Name"), card.name)
        self.role = self.field(
            self.tr("What they are to you"), card.role, self.tr("Such as my therapist, or GP")
        )
        self.phone = self.field(self.tr("Phone"), card.phone)
        self.email = self.field(self.tr("E-mail"), card.email)
        self.address = self.field(self.tr("Where"), card.address)
        self.note = self.field(
            self.tr("Note"), card.note, self.tr("Such as when they answer, or which bell")
        )

    def ready(self) -> bool:
        """Hand the card on."""
        if self.missing(self.name):
            return False
        self._then(
            replace(
                self._card,
                name=text_of(self.name), role=text_of(self.role), phone=text_of(self.phone),
                email=text_of(self.email), address=text_of(self.address), note=text_of(self.note),
            )
        )  # fmt: skip
        return True


class LandmarkForm(Form):
    """Asks for an event of one day, or for days away."""

    def __init__(
        self, context: Context, item: Landmark, then: Callable[[Landmark], object], *, new: bool
    ) -> None:
        super().__init__(context, self.tr("An event, or days away"))
        self._item, self._then = item, then
        look = context.look
        kinds = (
            (LandmarkKind.EVENT.value, self.tr("An event")),
            (LandmarkKind.AWAY.value, self.tr("Days away")),
        )
        self.kind = Segments(look, self.tr("What it is"), kinds)
        self.kind.set_value(item.kind.value)
        self.kind.setVisible(new)
        self.kind.chosen.connect(self._arrange)
        self.content.add(self.kind)
        self.words = self.field(self.tr("What the charts call it"), item.words)
        self.first = DayButton(look, self.tr("First day"), item.first, context.today)
        self.last = DayButton(look, self.tr("Last day"), item.last or item.first, context.today)
        self.lasts = CheckBox(look, self.tr("It still lasts"))
        self.lasts.setChecked(item.last is None)
        self.lasts.toggled.connect(self._arrange)
        self._first = Labelled(look, self.tr("When"), self.first)
        self._last = Labelled(look, self.tr("Until"), self.last)
        self.content.add(self._first, self.lasts, self._last)
        self._arrange()

    def _arrange(self) -> None:
        away = self.kind.value() == LandmarkKind.AWAY.value
        self.lasts.setVisible(away)
        self._last.setVisible(away and not self.lasts.isChecked())
        fit_again(self)

    def ready(self) -> bool:
        """Hand the landmark on, if it ends after it begins."""
        kind = LandmarkKind(self.kind.value())
        event = kind is LandmarkKind.EVENT
        if event and self.missing(self.words):
            return False
        last = None if event or self.lasts.isChecked() else self.last.day
        if last is not None and last < self.first.day:
            words = self.tr("The last day is before the first one. Choose another day.")
            self._last.set_help(words, trouble=True)
            return False
        self._then(Landmark(self._item.id, kind, text_of(self.words), self.first.day, last))
        return True


def text_of(labelled: Labelled) -> str:
    """Return what stands in a labelled field."""
    field = labelled.field
    return field.text() if isinstance(field, TextField) else ""
