"""A post as a whole: all its words, who can read it, and why it is shown as it is."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from app.domain.boundaries.acts import Act
from app.domain.circles.circle import Circle, Person
from app.domain.circles.feed import Mark, PostView
from app.domain.circles.outbox import OutRow, OutState
from app.domain.when import from_millis, to_millis
from app.usecases.circles.marks import marks_of, pause_over
from app.usecases.circles.port import Wording
from app.usecases.circles.read import views
from app.usecases.circles.say import valence_of
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated, listed, moment_text
from ui.views.circle.marked import folded_text, hidden_text, why_sentences
from ui.views.circle.post_card import plain_post
from ui.views.circle.post_text import PostText
from ui.views.circle.words import until_text
from ui.views.parts import LongOverlay, headed
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.mood import mood_name

_WIDTH = 720


@dataclass(frozen=True, slots=True)
class Around:
    """A post with what is known around it, read at the moment somebody asks.

    Attributes:
        view: the post. out: of an own one, what became of it on its way.
        people: everybody who is or was in the circle.
        pause: the pause in which its thread rests, or None.
    """

    circle: Circle
    view: PostView
    out: OutRow | None
    people: tuple[Person, ...]
    pause: Mark | None

    @property
    def steward(self) -> bool:
        """Whether this person is one."""
        return any(one.steward and one.person == self.circle.me for one in self.people)

    @property
    def stewards(self) -> tuple[Person, ...]:
        """The other ones."""
        return tuple(
            one
            for one in self.people
            if one.steward and one.present and one.person != self.circle.me
        )

    @property
    def author(self) -> Person | None:
        """Who wrote it, if that is known here."""
        found = self.view.row.author
        return next((one for one in self.people if one.person == found), None)

    @property
    def never_left(self) -> bool:
        """Whether it is one's own, and certainly nobody else's yet."""
        return (
            self.out is not None
            and self.out.state is OutState.WAITING
            and not self.out.may_have_left
        )


def read_around(tx: Transaction, words: Wording, view: PostView, now: int) -> Around:
    """Read what is known around a post that is shown."""
    row = view.row
    moment = from_millis(now)
    newest = tx.circle_posts.get(row.circle, row.key)
    found = views(tx, words, row.circle, [newest], now=moment)
    marks = marks_of(tx, words, row.circle, now)
    return Around(
        tx.circles.get(row.circle),
        found[0] if found else view,
        tx.circle_outbox.get(row.circle, row.post) if row.mine else None,
        tuple(tx.circle_people.of(row.circle)),
        pause_over(tx, marks, newest),
    )


def readers_text(around: Around) -> str:
    """Return who can read a post, in one sentence."""
    say, view, out = QCoreApplication.translate, around.view, around.out
    names = {one.person: isolated(one.pseudonym) for one in around.people}
    if not view.row.mine:
        return (
            say("AboutPost", "%1 chose who can read it: you are one of them.")
            if view.row.targeted
            else say("AboutPost", "Everybody who was in the circle when %1 said it.")
        ).replace("%1", isolated(view.name))
    if view.row.seq is None:
        chosen = [names[one] for one in out.audience if one in names] if out else []
        if chosen:
            text = say("AboutPost", "Once it has gone out, these can read it: %1.")
            return text.replace("%1", listed(chosen))
        return say("AboutPost", "Once it has gone out, everybody who is in the circle then.")
    read = [names[one] for one in view.row.readers if one in names and one != around.circle.me]
    if not read:
        return say("AboutPost", "Nobody else was in the circle when it went out.")
    text = say("AboutPost", "These can read it: %1. Whether they have is not known.")
    return text.replace("%1", listed(read))


def state_text(around: Around, context: Context) -> str:
    """Return what became of an own post, in one sentence."""
    say, out = QCoreApplication.translate, around.out
    if out is None:
        return say("AboutPost", "Where it is on its way is not known any more.")
    if out.state is OutState.WAITING and out.not_before > to_millis(context.now()):
        at = moment_text(from_millis(out.not_before), context.zone(), context.today())
        return say("AboutPost", "It goes out %1. Until then it is only yours.").replace("%1", at)
    if around.never_left:
        return say("AboutPost", "It waits for the network, and has not gone out.")
    if out.state is OutState.ACCEPTED:
        return say("AboutPost", "It is at the relay, which cannot read it.")
    return say("AboutPost", "It is on its way, and may be at the relay already.")


class AboutPost(LongOverlay):
    """All of a post, and what is to be known of it.

    Attributes:
        sentences: what is told beside its words.
    """

    act = Act.READ_CIRCLE

    def __init__(self, context: Context, around: Around) -> None:
        view = around.view
        title = QCoreApplication.translate("AboutPost", "What %1 said")
        if view.row.mine:
            title = QCoreApplication.translate("AboutPost", "What you said")
        super().__init__(
            context.look, title.replace("%1", isolated(view.name or "?")), width=_WIDTH
        )
        self._context, self._around = context, around
        self.sentences: list[str] = []
        self._add_words()
        self._add_facts()
        self.close_wide = Button(context.look, self.tr("Close"), "primary", large=True)
        self.close_wide.clicked.connect(self.accept)
        self.foot.add(self.close_wide)

    # --- inside

    def _add_words(self) -> None:
        look, view, context = self._context.look, self._around.view, self._context
        title = str(view.fields.get("title", ""))
        if title:
            self.content.add(Heading(look, title, "words.list"))
        hidden = not view.row.mine and view.marks.hidden is not None
        if view.kind == "check_in":
            mood = mood_name(int(valence_of(int(view.fields["valence"]))))
            self.content.add(Label(look, mood, "ui.strong"))
        words = plain_post(view.text)
        if words:
            self.content.add(PostText(look, words))
        elif not hidden and view.kind != "check_in":
            fold = folded_text(view, context.zone(), context.today())
            self.content.add(Label(look, fold or self.tr("It has no words."), "ui.second", "ink2",
                                   wrap=True))  # fmt: skip
        if view.original and view.original != view.text:
            first = PostText(look, plain_post(view.original))
            self.content.add(headed(look, self.tr("The first words"), first))

    def _add_facts(self) -> None:
        context, around = self._context, self._around
        zone, today, view = context.zone(), context.today(), around.view
        self._fact(self.tr("Who can read it"), [readers_text(around)])
        if view.row.mine:
            state = [state_text(around, context)]
            if view.row.expires_at is not None:
                end = until_text(view.row.expires_at, zone, today)
                state.append(self.tr("It is here until %1.").replace("%1", end))
            state.append(hidden_text(view))
            self._fact(self.tr("Where it is"), state)
        else:
            self._fact(self.tr("Why you see it like this"), why_sentences(view, zone, today))

    def _fact(self, title: str, sentences: list[str]) -> None:
        look = self._context.look
        shown = [one for one in sentences if one]
        self.sentences += shown
        self.content.add(headed(look, title, *(Label(look, one, wrap=True) for one in shown)))


def open_about(context: Context, around: Around) -> AboutPost:
    """Show a post and what is known around it."""
    sheet = AboutPost(context, around)
    context.shell.overlay(sheet)
    sheet.close_wide.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
