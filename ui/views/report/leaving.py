"""A list of exactly what leaves."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ui.context import Context
from ui.text import number
from ui.views.parts import Group, LongOverlay
from ui.views.report.engine import Form
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label

if TYPE_CHECKING:
    from app.reports.leaving import Leaving


class LeavingOverlay(LongOverlay):
    """What is in the file, line by line; whatever is not on the list stays here."""

    def __init__(self, context: Context, items: Sequence["Leaving"]) -> None:
        super().__init__(context.look, self.tr("What leaves"), width=560)
        look = context.look
        said = self.tr("This is all that is in the report. Everything else stays in this journal.")
        self.content.add(Label(look, said, color="ink2", wrap=True))
        for at, item in enumerate(leaving_in(items, Form.PDF)):
            if at:
                self.content.add(Hairline(look))
            self.content.add(_line(context, item))
        self.done_button = Button(look, self.tr("Close"), large=True)
        self.done_button.clicked.connect(self.accept)
        self.foot.add(self.done_button)


def leaving_in(items: Sequence["Leaving"], form: Form) -> list["Leaving"]:
    """Return what is in the files of one form."""
    return [item for item in items if form.value in item.forms]


def leaving_lines(items: Sequence["Leaving"]) -> list[str]:
    """Return the list as lines of text."""
    return [" · ".join(part for part in (_head(item), item.detail) if part) for item in items]


def _head(item: "Leaving") -> str:
    return item.what if item.amount == 1 else f"{item.what}: {number(item.amount)}"


def _line(context: Context, item: "Leaving") -> Group:
    group = Group(context.look, gap=0)
    group.add(Label(context.look, _head(item), wrap=True))
    if item.detail:
        group.add(Label(context.look, item.detail, "ui.small", "ink3", wrap=True))
    return group
