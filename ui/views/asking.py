"""Asking once before something that cannot be taken back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from ui.context import Context
from ui.text import isolated
from ui.views.parts import Group, LongOverlay
from ui.widgets.button import Button
from ui.widgets.labels import Label


class Question(LongOverlay):
    """What would happen, what would be lost, and two ways on.

    Attributes:
        keep, go: the buttons; the first has the focus.
    """

    def __init__(
        self,
        context: Context,
        title: str,
        sentences: Sequence[str],
        action: str,
        *,
        details: Sequence[str] = (),
        danger: bool = True,
    ) -> None:
        super().__init__(context.look, title, width=520)
        look = context.look
        for sentence in sentences:
            self.content.add(Label(look, sentence, wrap=True))
        named = Group(look, gap=4)
        for detail in details:
            named.add(Label(look, detail, "ui.second", "ink2", wrap=True))
        if details:
            self.content.add(named)
        keep = QCoreApplication.translate("Question", "Keep everything as it is")
        self.keep = Button(look, keep, large=True)
        self.go = Button(look, action, tone="danger" if danger else None, large=True)
        self.keep.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        self.foot.add(self.keep, self.go)


def ask(
    context: Context,
    title: str,
    sentences: Sequence[str],
    action: str,
    act: Callable[[], object],
    *,
    details: Sequence[str] = (),
    danger: bool = True,
) -> Question:
    """Ask over the content; ``act`` runs when the person goes on."""
    question = Question(context, title, sentences, action, details=details, danger=danger)
    question.accepted.connect(act)
    context.shell.overlay(question)
    return question


def ask_before_replacing(
    context: Context, owner: QObject, path: Path, write: Callable[[], object]
) -> None:
    """Write a file at once where there is none; ask once where one would be lost."""
    say = QCoreApplication.translate

    def found(exists: bool) -> None:  # noqa: FBT001 - a callback
        if not exists:
            write()
            return
        lost = say("HandingOut", "{name} would be replaced.").format(name=isolated(path.name))
        ask(
            context, say("HandingOut", "There is already a file with this name"), (lost,),
            say("HandingOut", "Replace it"), write,
        )  # fmt: skip

    context.store.aside(path.exists, found, owner)
