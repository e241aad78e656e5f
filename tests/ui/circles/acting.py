"""What tests of the room share: cards by their words, lines of menus, what has reached a friend."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.when import to_millis
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.read import read_feed
from app.usecases.circles.send import Going, send
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, join, open_journal
from ui.program import Program
from ui.views.asking import Question
from ui.views.circle.hidden import HiddenSheet, open_hidden
from ui.views.circle.post_card import PostCard
from ui.views.circle.view import CircleView
from ui.widgets.button import Button

Sheet = TypeVar("Sheet", bound=QDialog)


@dataclass
class Room:
    """The room of a circle in a program, and a friend in the same circle."""

    program: Program
    ada: Person
    qtbot: QtBot

    @classmethod
    def open(cls, program: Program, ada: Person, qtbot: QtBot) -> "Room":
        """Let the program's person in, and show the room."""
        join(program, ada, qtbot)
        room = cls(program, ada, qtbot)
        room.enter()
        return room

    def enter(self) -> None:
        """Go to the room, as the rail does."""
        window = self.program.window
        window.resize(1_280, 800)
        window.show()
        window.activateWindow()
        self.comes(lambda: "circle" in window.rail.keys())  # noqa: SIM118 - a method
        window.go("circle")
        self.comes(lambda: self.view.head.name.text() != "" and window.isActiveWindow())

    def lock_and_open(self) -> None:
        """Lock the journal wherever it is, open it again, and go to the room."""
        folder = self.program.store.folder
        assert folder is not None
        with self.qtbot.waitSignal(self.program.store.locked, timeout=PATIENCE):
            self.program.lock()
        open_journal(self.program, folder, self.qtbot)
        self.enter()

    @property
    def view(self) -> CircleView:
        """The room."""
        found = self.program.window.room("circle")
        assert isinstance(found, CircleView)
        return found

    def comes(self, ready: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(ready, timeout=PATIENCE)

    # --- what is said

    def ada_says(self, text: str, **fields: object) -> PostKey:
        """Let the friend say something, and wait until it is shown."""
        ada = self.ada
        said = Said("post", {"text": text, **fields})
        key = ada.vault.write(
            lambda tx: send(tx, ada.port, ada.circle, Going(said), now=ada.clock(),
                            random=ada.random)
        )  # fmt: skip
        ada.sync()
        self.comes(lambda: text in self.texts())
        return key

    def says(self, text: str) -> PostKey:
        """Say something oneself, and wait until the friend has it."""
        store, circle = self.program.store, self.ada.circle
        got: list[PostKey] = []

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            going = Going(Said("post", {"text": text}))
            key = send(tx, words, circle, going, now=store.now(), random=store.random)
            return key, Changes(circles=True)

        self.program.circles.say(work, got.append)
        self.comes(lambda: bool(got) and text in self.texts())
        self.comes(lambda: text in [one.text for one in self.ada_reads()])
        self.comes(lambda: not self.card(text).view.waiting)
        return got[0]

    def ada_reads(self) -> list[PostView]:
        """What the friend's feed shows."""
        ada = self.ada
        ada.sync()
        return ada.vault.read(
            lambda tx: read_feed(tx, ada.port, ada.circle, now=ada.clock(), count=50)
        )

    def ada_kinds(self) -> list[str]:
        """What kinds of things have reached the friend, the quiet ones too."""
        return [said.kind for said in self.ada_heard()]

    def ada_heard(self) -> list[Said]:
        """Everything that has reached the friend."""
        ada = self.ada
        ada.sync()
        rows = ada.vault.read(lambda tx: tx.circle_posts.everything(ada.circle))
        return [ada.port.decode(row.kind, row.body) for row in rows]

    def log_length(self) -> int:
        """How far the relay's log goes, as the friend sees it, once nobody adds to it any more."""
        before, length = -1, self._length()
        while length != before:  # what keeps a circle in order comes after one has joined
            self.comes(self._has_sent_what_is_due)
            with self.qtbot.waitSignal(self.program.circles.reported, timeout=PATIENCE):
                self.program.circles.look()
            before, length = length, self._length()
        return length

    def _length(self) -> int:
        ada, circle = self.ada, self.ada.circle
        ada.sync()
        state = ada.vault.read(lambda tx: tx.circle_state.load(circle))
        assert state is not None
        return state.seq

    def _has_sent_what_is_due(self) -> bool:
        circle, at = self.ada.circle, to_millis(self.program.store.now())
        due = self.program.store.read(
            lambda tx: len(tx.circle_outbox.due(circle, at)), lambda _: None
        )
        return due.result(PATIENCE / 1000) == 0

    # --- what is shown

    def cards(self) -> list[PostCard]:
        """The posts that are shown, from the top down."""
        return [one for _, one in self.view.feed.made() if isinstance(one, PostCard)]

    def texts(self) -> list[str]:
        """Their words."""
        return [one.view.text for one in self.cards()]

    def shows(self, text: str) -> bool:
        """Whether a post with these words is shown."""
        return text in self.texts()

    def card(self, text: str) -> PostCard:
        """The post with these words."""
        return next(one for one in self.cards() if one.view.text == text)

    # --- what is done

    def menu(self, widget: Any) -> QMenu:
        """Open the menu of a post by its button."""
        self.view.acts.menu = None
        widget.more.click()
        return self.opened_menu()

    def opened_menu(self) -> QMenu:
        """Wait until the menu of a post is open."""
        acts = self.view.acts
        self.comes(lambda: acts.menu is not None and acts.menu.isVisible())
        assert acts.menu is not None
        return acts.menu

    def line(self, widget: Any, words: str) -> None:
        """Choose a line of a post's menu."""
        menu = self.menu(widget)
        action = action_of(menu, words)
        menu.close()
        action.trigger()

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """Wait for a sheet over the content, and return it."""
        self.comes(lambda: bool(self._sheets(kind)))
        return self._sheets(kind)[-1]

    def gone(self, kind: type[QDialog]) -> bool:
        """Whether no such sheet is shown."""
        return not self._sheets(kind)

    def say_yes(self) -> Question:
        """Answer the question that is asked."""
        question = self.sheet(Question)
        question.go.click()
        return question

    def strip(self) -> str:
        """What the strip at the foot says."""
        return self.program.window._foot.text()

    def undo(self) -> None:
        """Press the strip's button."""
        self.program.window._foot.action_triggered.emit()

    def _sheets(self, kind: type[Sheet]) -> list[Sheet]:
        top = self.program.window.findChildren(kind)
        return [one for one in top if not one.isHidden()]


def lines(menu: QMenu) -> list[str]:
    """The lines of a menu, those of menus inside it too."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if not action.isSeparator():
            found.append(action.text())
        if isinstance(inner, QMenu):
            found += lines(inner)
    return found


def action_of(menu: QMenu, words: str) -> QAction:
    """The line of a menu with these words."""
    for action in menu.actions():
        inner = action.menu()
        if action.text() == words:
            return action
        if isinstance(inner, QMenu) and words in lines(inner):
            return action_of(inner, words)
    raise AssertionError((words, lines(menu)))


def words_on(widget: QWidget) -> str:
    """All words that a widget shows."""
    texts = (getattr(one, "text", None) for one in widget.findChildren(QWidget))
    return "\n".join(str(text()) for text in texts if callable(text))


def make_steward(room: Room) -> None:
    ada = room.ada
    circle = ada.circle
    ada.port.set_role(circle, ada.id_of("Juniper"), steward=True)
    ada.sync()

    def knows() -> bool:
        got: list[bool] = []
        room.program.store.read(
            lambda tx: any(
                one.steward and one.pseudonym == "Juniper" for one in tx.circle_people.of(circle)
            ),
            got.append,
        )
        room.comes(lambda: bool(got))
        return got[0]

    room.comes(knows)


def opened_hidden(room: Room) -> HiddenSheet:
    facts = room.view._facts
    assert facts is not None
    return open_hidden(room.program.context, facts.circle)


def button(room: Room, sheet: HiddenSheet, words: str) -> Button:
    found: list[Button] = []

    def there() -> bool:
        found[:] = [
            one for one in sheet.lists.findChildren(Button)
            if one.text() == words and one.isVisibleTo(sheet)
        ]  # fmt: skip
        return bool(found)

    room.comes(there)
    return found[0]
