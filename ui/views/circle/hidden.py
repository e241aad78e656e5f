"""Hidden from you: what was hidden, who is muted or blocked, what is kept for a report; undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import Circle, Person
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostRow, PostState
from app.domain.when import from_millis
from app.usecases.circles.evidence import all_words
from app.usecases.circles.port import Wording
from app.usecases.circles.quieten import block, hide, mute
from app.usecases.circles.report import let_go
from app.usecases.circles.take_all import being_taken_back
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated, moment_text
from ui.views.circle.about_post import Around
from ui.views.circle.reporting import first_words, open_report
from ui.views.circle.words import until_text
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section

_WIDTH, _MOST, _FIRST = 680, 50, 160


@dataclass(frozen=True, slots=True)
class PutAway:
    """A post that is not shown, or kept: who wrote it, and its first words."""

    row: PostRow
    name: str
    words: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """All that a person does not see of a circle, by their own choice."""

    posts: tuple[PutAway, ...]
    people: tuple[Person, ...]
    kept: tuple[PutAway, ...]


def read_hidden(tx: Transaction, words: Wording, circle: bytes) -> Hidden:
    """Read it, the newest first."""
    people = tx.circle_people.of(circle)
    names = {one.person: one.pseudonym for one in people}

    def seen(row: PostRow) -> PutAway:
        said = words.decode(row.kind, row.body) if row.body else None
        text = first_words(all_words(said.fields)) if said else ""
        short = text if len(text) <= _FIRST else f"{text[:_FIRST]}…"
        return PutAway(row, names.get(row.author, ""), short, said.kind if said else "")

    going = being_taken_back(tx, circle)
    hidden = [row for row in tx.circle_posts.in_state(circle, PostState.HIDDEN)
              if row.key not in going]  # fmt: skip
    return Hidden(
        tuple(seen(row) for row in reversed(hidden)),
        tuple(one for one in people if one.muted or one.blocked),
        tuple(seen(row) for row in tx.circle_posts.kept(circle)),
    )


class HiddenSheet(LongOverlay):
    """The lists, each line with what undoes it.

    Attributes:
        lists: where they stand.
    """

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("HiddenSheet", "Hidden from you")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle = context, circle
        self._shown: Hidden | None = None
        look = context.look
        about = self.tr("Nobody is told of any of this. Each of it can be undone here.")
        self.lists = Group(look, gap=18)
        self.content.add(Label(look, about, "ui.second", "ink2", wrap=True), self.lists)
        close = Button(look, self.tr("Close"), "primary", large=True)
        close.clicked.connect(self.accept)
        self.foot.add(close)
        context.store.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the lists."""
        circle = self._circle
        self._context.circles.read(
            lambda tx, words: read_hidden(tx, words, circle), self._show, owner=self,
            replaces="circle-hidden",
        )  # fmt: skip

    # --- inside

    def _changed(self, changes: Changes, _: object) -> None:
        if changes.circles and self._context.store.is_open:
            self.load()

    def _show(self, hidden: Hidden) -> None:
        if hidden == self._shown:
            return
        self._shown = hidden
        self.lists.empty()
        muted = [one for one in hidden.people if one.muted]
        blocked = [one for one in hidden.people if one.blocked]
        self._list(self.tr("Muted: what they say is folded"), [
            self._person(one, self.tr("Mute no longer"), mute) for one in muted
        ])  # fmt: skip
        self._list(self.tr("Blocked: nothing of theirs is shown"), [
            self._person(one, self.tr("Block no longer"), block) for one in blocked
        ])  # fmt: skip
        self._list(self.tr("Posts you hid"), [self._post(one) for one in hidden.posts[:_MOST]],
                   more=len(hidden.posts) - _MOST)  # fmt: skip
        self._list(self.tr("Kept sealed for a report"), [self._kept(one) for one in hidden.kept])
        if not (hidden.posts or hidden.people or hidden.kept):
            self.lists.add(Label(self._look, self.tr("Nothing is hidden from you."), wrap=True))
        fit_again(self)

    def _list(self, title: str, lines: Sequence[QWidget], *, more: int = 0) -> None:
        if not lines:
            return
        group = Group(self._look, gap=8)
        group.add(Section(self._look, title), *lines)
        if more > 0:
            group.add(Label(self._look, self.tr("And %n more.", "", more), "ui.small", "ink3"))
        self.lists.add(group)

    def _line(self, first: str, second: str, buttons: Sequence[tuple[str, Callable[[], object]]]
              ) -> QWidget:  # fmt: skip
        look = self._look
        row = Group(look, gap=12, flow="across")
        words = Group(look, gap=0)
        words.add(Label(look, first, "ui.base", wrap=True))
        if second:
            words.add(Label(look, second, "ui.small", "ink3", wrap=True))
        row.body.addWidget(words, 1)
        for text, act in buttons:
            button = Button(look, text)
            button.setAccessibleDescription(first)
            button.clicked.connect(act)
            row.body.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _person(self, one: Person, words: str, undo: Callable[..., Changes]) -> QWidget:
        circle = self._circle
        gone = "" if one.present else self.tr("has left the circle")
        return self._line(isolated(one.pseudonym), gone, [
            (words, lambda: self._do(lambda tx: undo(tx, circle, one.person, on=False)))
        ])  # fmt: skip

    def _post(self, one: PutAway) -> QWidget:
        row = one.row
        return self._line(self._words(one), self._about(one), [
            (self.tr("Show it again"),
             lambda: self._do(lambda tx: hide(tx, row.circle, row.key, on=False))),
        ])  # fmt: skip

    def _kept(self, one: PutAway) -> QWidget:
        row, context = one.row, self._context
        end = until_text(row.kept_until or 0, context.zone(), context.today())
        until = self.tr("kept until %1").replace("%1", end)
        return self._line(self._words(one), f"{self._about(one)} · {until}", [
            (self.tr("Report it…"), lambda: self._report(one)),
            (self.tr("Let it go"), lambda: self._do(lambda tx: let_go(tx, row.circle, row.key))),
        ])  # fmt: skip

    def _words(self, one: PutAway) -> str:
        return one.words or self.tr("A post without words")

    def _about(self, one: PutAway) -> str:
        context = self._context
        at = moment_text(from_millis(one.row.created_at), context.zone(), context.today())
        return f"{isolated(one.name)} · {at}" if one.name else at

    def _report(self, one: PutAway) -> None:
        """Report a post that is kept, though nothing shows it any more."""
        context, row = self._context, one.row

        def read(tx: Transaction, words: Wording) -> Around:
            said = words.decode(row.kind, row.body)
            view = PostView(row, one.kind, said.fields, one.name, one.words)
            people = tuple(tx.circle_people.of(row.circle))
            return Around(tx.circles.get(row.circle), view, None, people, None)

        context.circles.read(read, lambda around: open_report(context, around), owner=self)

    def _do(self, work: Callable[[Transaction], Changes]) -> None:
        self._context.store.write(work)


def open_hidden(context: Context, circle: Circle) -> HiddenSheet:
    """Open the lists of a circle."""
    sheet = HiddenSheet(context, circle.id)
    context.shell.overlay(sheet)
    return sheet
