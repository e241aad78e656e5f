"""Suggestions for coping cards: some are chosen, none has to be."""

from PySide6.QtCore import QLocale, Signal

from app.domain.prompts import Starter, starters
from ui.context import Context
from ui.views.kit.words import kind_name, minutes_text
from ui.views.parts import Group, LongOverlay
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label


class StartersOverlay(LongOverlay):
    """The suggestions with a box before each.

    Signals:
        chosen(list): these are to go into the kit.
    """

    chosen = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Suggestions"), width=640, height=640)
        look = context.look
        said = self.tr("Choose what might fit. You can put it into your own words afterwards.")
        self.content.add(Label(look, said, color="ink2", wrap=True))
        self.boxes: list[tuple[CheckBox, Starter]] = []
        for starter in starters(QLocale().name()):
            box = CheckBox(look, starter.title)
            about = f"{kind_name(starter.kind)} · {minutes_text(starter.minutes)}".strip(" ·")
            box.setAccessibleDescription(starter.body)
            words = Group(look, gap=2, margins=(32, 0, 0, 0))
            words.add(
                Label(look, starter.body, "ui.second", "ink2", wrap=True),
                Label(look, about, "ui.small", "ink3", wrap=True),
            )
            box.toggled.connect(self._count)
            self.boxes.append((box, starter))
            self.content.add(Group(look, gap=2).add(box, words))
        self.take = Button(look, "", "primary", large=True)
        self.take.clicked.connect(self._take)
        self.foot.add(self.take)
        self._count()

    def _picked(self) -> list[Starter]:
        return [starter for box, starter in self.boxes if box.isChecked()]

    def _count(self) -> None:
        count = len(self._picked())
        self.take.setEnabled(count > 0)
        self.take.setText(self.tr("Put %n into my kit", "", count))

    def _take(self) -> None:
        self.chosen.emit(self._picked())
        self.accept()
