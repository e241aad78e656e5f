"""What can be done with a post, in its menu: for one's own, for others', and for stewards."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import Changes
from app.domain.circles.choices import Form
from app.domain.circles.feed import PostView
from app.domain.when import to_millis
from app.usecases.circles.port import Wording
from app.usecases.circles.quieten import block, hide, mute
from app.usecases.circles.report import keep_for_report, let_go
from app.usecases.circles.take_back import end_sooner
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.asking import ask
from ui.views.circle.about_post import Around, open_about, read_around
from ui.views.circle.correcting import open_correcting
from ui.views.circle.evidence_file import ask_for_evidence
from ui.views.circle.feed import FeedPane
from ui.views.circle.ordering import hide_for_everybody, pin_for_everybody
from ui.views.circle.pausing import open_pausing
from ui.views.circle.reporting import open_report
from ui.views.circle.share.going import let_go_out
from ui.views.circle.taking_along import open_taking_along
from ui.views.circle.taking_back import ask_to_take_back
from ui.views.circle.worksheet import open_worksheet

_CORRECTABLE = frozenset({"post", "comment", "answer"})
_ANSWERED = frozenset({"post", "comment", "answer", "question", "company", "check_in"})


class PostActs(QObject):
    """The menu of a post, and what each line of it does.

    Args:
        context: the collaborators.
        feed: in which it is read and answered; without it the menu has what is never limited.
        window: owns the menus.

    Attributes:
        menu: the one that is open, or was last.
    """

    def __init__(self, context: Context, feed: FeedPane | None, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._feed, self._window = context, feed, window
        self.menu: QMenu | None = None

    def open_menu(self, view: PostView, card: QWidget) -> None:
        """Read what is known around a post now, and open its menu at its button."""
        now = to_millis(self._context.now())
        button = getattr(card, "more", card)
        place = button.mapToGlobal(QPoint(0, button.height()))  # it may be made anew meanwhile

        def show(around: Around) -> None:
            self.menu = self.menu_of(around)
            self.menu.popup(place)

        self._context.circles.read(
            lambda tx, words: read_around(tx, words, view, now), show, owner=self
        )

    def show_whole(self, view: PostView) -> None:
        """Show all of a post, and what is known around it."""
        now = to_millis(self._context.now())
        self._context.circles.read(
            lambda tx, words: read_around(tx, words, view, now), self._about, owner=self
        )

    def menu_of(self, around: Around) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("More for this post"))
        if around.view.row.mine:
            self._add_own(menu, around)
        else:
            if self._feed is not None:
                self._add_answers(menu, around, self._feed)
                menu.addSeparator()
            self._add_quiet(menu, around)
            menu.addSeparator()
            self._add_safety(menu, around)
        if around.steward:
            menu.addSeparator()
            self._add_order(menu, around)
        menu.addSeparator()
        if self._feed is not None and not around.view.row.mine:
            self._add(menu, "info", self.tr("Why do I see it like this?"),
                      lambda: self._about(around))  # fmt: skip
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- the lines

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> QAction:
        plain = words.replace("&", "&&")  # names mark no keys
        action = menu.addAction(self._context.look.icon(icon), plain)
        action.triggered.connect(lambda _=False: act())
        return action

    def _add_own(self, menu: QMenu, around: Around) -> None:
        context, view = self._context, around.view
        about = self.tr("All of it, who can read it, where it is")
        if self._feed is not None:
            self._add(menu, "eye", about, lambda: self._about(around))
        if view.kind in _CORRECTABLE:
            self._add(menu, "square-pen", self.tr("Correct it…"),
                      lambda: open_correcting(context, view, around.out))  # fmt: skip
        self._add(menu, "calendar-days", self.tr("Add to my next session…"),
                  lambda: open_taking_along(context, view))  # fmt: skip
        menu.addSeparator()
        row, out = view.row, around.out
        if around.never_left and out is not None and out.not_before > to_millis(context.now()):
            self._add(menu, "send", self.tr("Let it go out now"), lambda: self._let_go_out(around))
        words = self.tr("Keep it private…") if around.never_left else self.tr("Take it back…")
        entry = out is not None and out.entry_id is not None
        self._add(menu, "undo-2", words, lambda: ask_to_take_back(
            context, row.circle, row.key, left=not around.never_left, entry=entry
        ))  # fmt: skip
        self._add_ends(menu, around)

    def _add_ends(self, menu: QMenu, around: Around) -> None:
        ends = menu.addMenu(self._context.look.icon("hourglass"), self.tr("Let it end sooner"))
        for length, words in (
            (timedelta(hours=1), self.tr("In an hour")),
            (timedelta(days=1), self.tr("In a day")),
            (timedelta(days=3), self.tr("In three days")),
            (timedelta(days=7), self.tr("In a week")),
        ):
            action = ends.addAction(words)
            action.triggered.connect(lambda _=False, length=length: self._end(around, length))
            until = to_millis(self._context.now() + length)
            end = around.view.row.expires_at
            action.setEnabled(end is None or until < end)

    def _add_answers(self, menu: QMenu, around: Around, feed: FeedPane) -> None:
        context, view = self._context, around.view
        self._add(menu, "eye", self.tr("All of it"), lambda: feed.whole_wanted.emit(view))
        name = isolated(view.name or "?")
        if view.kind in _ANSWERED and not view.marks.hidden:
            alone = self.tr("Answer %1 alone").replace("%1", name)
            self._add(menu, "corner-up-left", alone, lambda: self._answer(feed, view, private=True))
            self._add(menu, "message-circle", self.tr("How did you mean this?"),
                      lambda: self._answer(feed, view, form=Form.ASK_BACK))  # fmt: skip
        self._add(menu, "calendar-days", self.tr("Add to my next session…"),
                  lambda: open_taking_along(context, view))  # fmt: skip
        if view.kind in {"comment", "answer"} and view.text:
            self._add(menu, "list-checks", self.tr("Think this advice over…"),
                      lambda: open_worksheet(context, view.row.circle, view))  # fmt: skip

    def _add_quiet(self, menu: QMenu, around: Around) -> None:
        view, author = around.view, around.author
        self._add(menu, "eye-off", self.tr("Hide it from me"), lambda: self._hide(view))
        if author is None:
            return
        name = isolated(author.pseudonym)
        words = self.tr("Mute %1 no longer") if author.muted else self.tr("Mute %1")
        self._add(menu, "moon", words.replace("%1", name),
                  lambda: self._mute(view, author.pseudonym, on=not author.muted))  # fmt: skip
        words = self.tr("Block %1…").replace("%1", name)
        self._add(menu, "minus", words, lambda: self._ask_to_block(view, author.pseudonym))

    def _add_safety(self, menu: QMenu, around: Around) -> None:
        context, view = self._context, around.view
        if around.circle.keeps_for_report:
            kept = view.row.kept_until is not None
            words = (
                self.tr("Keep it for a report no longer")
                if kept
                else self.tr("Keep it for a report, 30 days")
            )
            self._add(menu, "archive-restore", words, lambda: self._keep(view, on=not kept))
        self._add(menu, "shield-check", self.tr("Report it to stewards…"),
                  lambda: open_report(context, around))  # fmt: skip
        self._add(menu, "download", self.tr("Save it as evidence…"),
                  lambda: ask_for_evidence(context, view, self._window))  # fmt: skip

    def _add_order(self, menu: QMenu, around: Around) -> None:
        context, view = self._context, around.view
        pinned, hidden = view.marks.pinned is not None, view.marks.hidden is not None
        words = self.tr("Pin it no longer") if pinned else self.tr("Pin it for everybody")
        self._add(menu, "pin", words, lambda: pin_for_everybody(context, view, on=not pinned))
        words = self.tr("Show it to everybody again…") if hidden else self.tr(
            "Hide it for everybody…"
        )  # fmt: skip
        self._add(menu, "eye-off", words, lambda: hide_for_everybody(context, view, on=not hidden))
        words = self.tr("Let this thread rest…")
        if around.pause is not None:
            words = self.tr("Take this thread up again…")
        self._add(menu, "hourglass", words, lambda: open_pausing(context, around))

    # --- what they do

    def _about(self, around: Around) -> None:
        open_about(self._context, around)

    def _answer(
        self, feed: FeedPane, view: PostView, *, form: Form | None = None, private: bool = False
    ) -> None:
        composer = feed.answer_to(view)
        if composer is None:
            return
        if private:
            composer.private.setChecked(True)
        if form in composer.chips:
            composer.chips[form].click()

    def _hide(self, view: PostView) -> None:
        row = view.row
        undo = self.tr("Show it again")
        self._do(
            lambda tx: hide(tx, row.circle, row.key),
            self.tr("It is hidden from you. Nobody is told."),
            undo, lambda tx: hide(tx, row.circle, row.key, on=False),
        )  # fmt: skip

    def _mute(self, view: PostView, name: str, *, on: bool) -> None:
        row = view.row
        told = self.tr("What %1 says is folded for you. Nobody is told.")
        if not on:
            told = self.tr("What %1 says is shown again.")
        self._do(
            lambda tx: mute(tx, row.circle, row.author, on=on), told.replace("%1", isolated(name)),
            self.tr("Undo"), lambda tx: mute(tx, row.circle, row.author, on=not on),
        )  # fmt: skip

    def _ask_to_block(self, view: PostView, name: str) -> None:
        row, shown = view.row, isolated(name)
        title = self.tr("Block %1?").replace("%1", shown)
        sentences = [
            self.tr("You see nothing that %1 says any more, and nothing of what they said."),
            self.tr("Nobody is told, and %1 can still read what you share with everybody. To "
                    "share without them, choose people."),
            self.tr("You can undo it under Hidden from you."),
        ]  # fmt: skip
        told = self.tr("You see nothing of %1 any more.").replace("%1", shown)
        ask(
            self._context, title, [one.replace("%1", shown) for one in sentences],
            self.tr("Block"),
            lambda: self._do(
                lambda tx: block(tx, row.circle, row.author), told, self.tr("Undo"),
                lambda tx: block(tx, row.circle, row.author, on=False),
            ),
        )  # fmt: skip

    def _keep(self, view: PostView, *, on: bool) -> None:
        row, now = view.row, self._context.now()
        if not on:
            self._do(lambda tx: let_go(tx, row.circle, row.key),
                     self.tr("It is kept for a report no longer."))  # fmt: skip
            return
        told = self.tr(
            "Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of "
            "the circle says that this can be done."
        )
        self._do(
            lambda tx: keep_for_report(tx, row.circle, row.key, now=now), told, self.tr("Undo"),
            lambda tx: let_go(tx, row.circle, row.key),
        )  # fmt: skip

    def _let_go_out(self, around: Around) -> None:
        row = around.view.row
        let_go_out(self._context, [(row.circle, row.key)])

    def _end(self, around: Around, length: timedelta) -> None:
        context, row = self._context, around.view.row
        now, random = context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> Changes:
            return end_sooner(tx, words, row.circle, row.key, now + length, now=now, random=random)

        self._say(work, self.tr("It ends sooner now, for everybody."))

    def _say(self, work: Callable[[Transaction, Wording], Changes], told: str) -> None:
        context = self._context
        context.circles.say(work, lambda _: context.shell.say(told))

    def _do(
        self,
        work: Callable[[Transaction], Changes],
        told: str,
        undo: str = "",
        back: Callable[[Transaction], Changes] | None = None,
    ) -> None:
        """Do something for this person alone, and offer to take it back."""
        context = self._context

        def done(_: object) -> None:
            act = (lambda: context.store.write(back)) if back is not None else None
            context.shell.say(told, undo, act)

        context.store.write(work, done)
