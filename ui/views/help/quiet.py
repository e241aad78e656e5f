"""Two quiet pages behind Help now: something to hold on to, and being worried about someone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ui.theme.look import Look
from ui.views.flowing import Flowing
from ui.views.kit.breathing import Breath
from ui.views.parts import Group, Page, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.segments import Segments


class QuietPage(Page):
    """A page of words with a way back.

    Attributes:
        back: goes back to the numbers.

    Signals:
        left(): the person goes back.
    """

    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, width=640, gap=20)
        self._look = look
        self.back = Button(look, self.tr("Back to Help now"), "plain", icon="arrow-left",
                           start=True)  # fmt: skip
        self.back.clicked.connect(self.left)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._title = Heading(look, "", "words.room")
        self.body.addWidget(self._title)

    def set_title(self, title: str) -> None:
        """Name the page."""
        self.setAccessibleName(title)
        self._title.setText(title)

    def add_words(self, title: str, *texts: str) -> None:
        """Put a head and sentences at the end."""
        part = Group(self._look, gap=6)
        part.add(Section(self._look, title))
        part.add(*(Label(self._look, text, wrap=True) for text in texts))
        self.body.addWidget(part)

    def focus_first(self) -> None:
        """Put the focus on the way back."""
        self.verticalScrollBar().setValue(0)
        self.back.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Senses(Group):
    """Five, four, three, two, one: one step at a time, as slowly as wanted.

    Attributes:
        step: the step that is shown, from 0; after the last one a closing sentence.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=16)
        self.step = 0
        self._steps = (
            self.tr("Name five things you can see. They can be small."),
            self.tr("Name four things you can touch. Touch them, if you like."),
            self.tr("Name three things you can hear, near or far."),
            self.tr("Name two things you can smell, or two smells you like."),
            self.tr("Name one thing you can taste, or take a sip of something."),
            self.tr("You are here, and it is now. Begin again whenever you like."),
        )
        self.words = Label(look, "", "words.card", wrap=True)
        self.next = Button(look, self.tr("Next"), large=True)
        self.again = Button(look, self.tr("Begin again"), "plain")
        self.next.clicked.connect(lambda: self._show(self.step + 1))
        self.again.clicked.connect(lambda: self._show(0))
        self.add(self.words, Flowing(look, self.next, self.again))
        self._show(0)

    @property
    def steps(self) -> Sequence[str]:
        """Every step in words."""
        return self._steps

    def _show(self, step: int) -> None:
        self.step = step
        last = step >= len(self._steps) - 1
        if last and self.next.hasFocus():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.setText(self._steps[step])
        self.next.setVisible(not last)
        self.again.setVisible(step > 0)
        if self.isVisible():
            announce(self, self._steps[step])


class GroundPage(QuietPage):
    """Something to hold on to: the senses, the breath, or words alone. Nothing moves unasked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.set_title(self.tr("Something to hold on to"))
        self.senses = Senses(look)
        self.breath = Group(look, gap=12)
        said = self.tr("In for four seconds, out for six. If it is too much, stop and look around.")
        self.breath.add(Breath(look), Label(look, said, "ui.second", "ink2", wrap=True))
        self.text = self._text_only(look)
        self.kind = Segments(
            look, self.tr("What to do"),
            [("senses", self.tr("Five senses")), ("breath", self.tr("Breathe along")),
             ("text", self.tr("Only words"))],
        )  # fmt: skip
        self._pages = {"senses": self.senses, "breath": self.breath, "text": self.text}
        self.body.addLayout(left(self.kind))
        for page in self._pages.values():
            self.body.addWidget(page)
        self.kind.chosen.connect(self.show_kind)
        self.show_kind("senses")

    def show_kind(self, kind: str) -> None:
        """Show the senses, the breath or the words."""
        self.kind.set_value(kind)
        for name, page in self._pages.items():
            page.setVisible(name == kind)

    def _text_only(self, look: Look) -> Group:
        words = (
            self.tr("Put both feet on the floor. Feel how it holds you."),
            self.tr("Breathe out slowly, longer than you breathe in. Do that five times."),
            self.tr("Say to yourself where you are, what day it is, and what you will do next."),
            self.tr("Hold something cold or warm in your hand until it feels the same as you do."),
            self.tr("Look for the farthest thing you can see, then for the nearest."),
            self.tr("This is a wave. It gets lower again, also without your doing anything."),
        )
        part = Group(look, gap=12)
        return part.add(*(Label(look, text, "words.read", wrap=True) for text in words))


class WorriedPage(QuietPage):
    """What somebody can do who is worried about someone; in our own words, without a method."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.set_title(self.tr("I am worried about someone"))
        self.add_words(
            self.tr("If it may be happening now"),
            self.tr(
                "Call the emergency number of the country they are in, and say where they are. "
                "Stay with them or on the phone if you can. It is all right to do this even if "
                "they asked you not to."
            ),
        )
        self.add_words(
            self.tr("Ask, and listen"),
            self.tr(
                "Say what you noticed, and that you care. It is all right to ask plainly whether "
                "they think of ending their life. Asking does not put the thought there; it shows "
                "that they can speak of it."
            ),
            self.tr(
                "Then listen more than you speak. You need no answer and no advice. “That sounds "
                "heavy. I am glad you told me” is enough."
            ),
        )
        self.add_words(
            self.tr("What rarely helps"),
            self.tr(
                "Promising to keep it secret, arguing about whether life is worth it, comparing, "
                "or making it smaller than it is for them."
            ),
        )
        self.add_words(
            self.tr("Find more help together"),
            self.tr(
                "Ask who else may know, and what helped before. Offer to call a line, a doctor or "
                "somebody they trust together with them. If they have a plan, read it with them."
            ),
            self.tr(
                "In a circle, write to them first. Nobody there is on duty, and a report is for "
                "harm done to others, not for worry."
            ),
        )
        self.add_words(
            self.tr("Stay in touch, and look after yourself"),
            self.tr(
                "Agree when you will speak next, and keep to it. Many people come through such "
                "times with somebody beside them."
            ),
            self.tr(
                "You cannot carry this alone, and what they do is not your doing. Tell somebody "
                "you trust. The lines of your country are there for you too."
            ),
        )
