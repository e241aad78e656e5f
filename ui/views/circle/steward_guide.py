"""A guide for stewards: what the task is, step by step, and where it ends."""

from PySide6.QtCore import QCoreApplication

from ui.context import Context
from ui.views.parts import LongOverlay, headed
from ui.widgets.button import Button
from ui.widgets.labels import Label

_WIDTH = 640


class StewardGuide(LongOverlay):
    """Text alone; the same for everybody, whether they are a steward or not."""

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("StewardGuide", "A guide for stewards")
        super().__init__(context.look, title, width=_WIDTH)
        look = context.look
        for head, sentences in self._parts():
            self.content.add(
                headed(look, head, *(Label(look, one, wrap=True) for one in sentences))
            )
        self.go = Button(look, self.tr("Close"), "primary", large=True)
        self.go.clicked.connect(self.accept)
        self.foot.add(self.go)

    def _parts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("What it is"), (
                self.tr("A steward looks after how people are with each other here. A steward does "
                        "not read more than others do, and decides nothing about anybody's life."),
                self.tr("Be two or three, and take turns, a week or a month each. Nobody should "
                        "do this alone or without a rest. Who follows you can be made a steward "
                        "in the list of members."),
            )),
            (self.tr("When somebody was hurt"), (
                self.tr("1. Ask before you judge. Most hurt here comes from a sentence that was "
                        "meant otherwise. “How did you mean this?” stands in the menu of a post."),
                self.tr("2. Pause the thread. Say in it what it is about, and when it goes on. "
                        "The beginning that is offered asks everybody for one thing they share."),
                self.tr("3. Speak with the person alone. Name the sentence of your agreement, say "
                        "what you saw, hear their side, and agree on what happens next."),
                self.tr("4. Remove somebody only when the first three did not help, or at once "
                        "where somebody is threatened or exposed. Talk with another steward "
                        "first, and tell the person why. They keep what they have read."),
                self.tr("Tell the circle what you did and why, in two sentences. What stewards do "
                        "stands in the list for everybody; whoever disagrees can say so there."),
            )),
            (self.tr("When you get a report"), (
                self.tr("You see only what the sender chose, and whether the words are really "
                        "those of the person named. Answer that you have read it, within a day "
                        "or two."),
                self.tr("Keep it between stewards. If it is about you, another steward decides."),
            )),
            (self.tr("Where the task ends"), (
                self.tr("You are friends, not professionals. No diagnoses, nothing about how much "
                        "of a medicine, no promise to be there at every hour."),
                self.tr("When a life may be in danger, this is not for a circle to carry: ask the "
                        "person directly, stay in touch, and call for help where they are."),
                self.tr("When it becomes too much, say so and hand it on. That is part of it."),
            )),
        )  # fmt: skip


def open_steward_guide(context: Context) -> StewardGuide:
    """Open the guide."""
    guide = StewardGuide(context)
    context.shell.overlay(guide)
    return guide
