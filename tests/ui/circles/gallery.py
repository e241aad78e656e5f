"""The rooms of a circle, over real journals and a real relay, with all that is hard to draw.

`python -m tests.ui.circles.gallery FOLDER [PART [LOOK]]` writes pictures of every screen whose name
has PART in it, in every look whose name has LOOK in it: each theme at several sizes, and mirrored.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea

from app.domain.circles.circle import Person
from app.domain.circles.feed import PostView
from app.domain.entry import Content
from app.domain.ids import uuid7
from app.domain.mood import Valence
from app.domain.when import to_millis
from app.paths import folders
from app.settings import CIRCLE_LIVE, LOCK_AFTER, TEXT_SCALE, THEME
from app.usecases.circles.port import InviteKind, NewInvite, Wording
from app.usecases.write_entry import write_entry
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from sync.client.engine.circles import Circles
from tests.making import WORDS
from tests.sync.client.engine.people import Person as Guest
from tests.sync.making import WIDE
from tests.sync.relays import relay_here
from tests.ui.circles.gallery_limits import LimitScreens
from tests.ui.circles.settling import live, rest, settled
from tests.ui.circles.world import LONG_NAME, MEETING, World
from ui.i18n import install_translations
from ui.main import make_application
from ui.program import Program
from ui.views.circle import (
    about_post,
    admitting,
    agreeing,
    check_in,
    choices,
    company,
    correcting,
    exporting,
    held,
    hidden,
    inviting,
    joining,
    leaving,
    ledger,
    members,
    moving,
    ordering,
    pausing,
    person_acts,
    photo_view,
    photos,
    pulse,
    recovery,
    recovery_answer,
    renaming,
    reporting,
    rounds,
    shelf,
    starting,
    steward_guide,
    stewarding,
    taking_along,
    taking_back,
    verifying,
    welcome,
)
from ui.views.circle.share import choose
from ui.views.circle.share.sheet import ShareSheet, open_share_sheet
from ui.views.circle.view import CircleView

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dress:
    """How the window looks; ``mirrored`` as for a language that is written from the right."""

    theme: str
    size: tuple[int, int] = (1280, 800)
    scale: int = 100
    mirrored: bool = False

    @property
    def name(self) -> str:
        """What its folder is called."""
        return f"{self.theme}-{self.size[0]}-{self.scale}{'-rtl' if self.mirrored else ''}"


DRESSES = (
    Dress("paper"),
    Dress("paper", mirrored=True),
    Dress("lamplight", (900, 700)),
    Dress("paper", scale=200),
    Dress("contrast_dark"),
    Dress("contrast_light", (900, 700)),
    Dress("lamplight", scale=200),
    Dress("contrast_dark", (900, 700), mirrored=True),
)


@contextmanager
def opened(app: QApplication, world: World) -> Iterator[Program]:
    """Tern's journal in a window, on a computer that looks for news only when asked."""
    tern = world.tern
    tern.close()
    places = folders()
    shutil.copytree(tern.folder / "state", places.incarnations, dirs_exist_ok=True)
    program = Program(
        app, places, now=lambda: datetime.now(UTC), zone=lambda: "UTC", environ={}, circles=Circles
    )
    program.start(tern.vault_folder)
    program.store.unlock(tern.vault_folder, Passphrase(WORDS), failed=_fail)
    live(app, lambda: program.store.is_open)
    program.preferences.set(CIRCLE_LIVE, False)
    program.preferences.set(LOCK_AFTER, 0)
    try:
        yield program
    finally:
        program.end()


def _fail(error: object) -> None:
    raise SystemExit(str(error))


class Screens:
    """Every screen of a circle, and the way to it."""

    def __init__(self, app: QApplication, program: Program, world: World, guest: Guest) -> None:
        self._app, self._program = app, program
        self.context = program.context
        self.circle = self._read(lambda tx: tx.circles.all()[0])
        self.limits = LimitScreens(self.context, lambda: self.room)
        store, now = program.store, program.store.now()
        self.entry = uuid7(now, store.random)
        text = (
            "# The extra shift\n\nMaria from the ward called 030 1234567 and asked again. "
            "I said no. Nothing fell down.\n\nI slept."
        )
        content = Content(text, tags=("work",))
        store.write(lambda tx: write_entry(
            tx, content, created_at=now, zone="UTC", now=now, new_id=store.new_id,
            valence=Valence.PLEASANT, entry_id=self.entry,
        )[1]).result(5)  # fmt: skip
        host = world["Juniper"]
        self.link = host.port.invite(host.circle, NewInvite(InviteKind.LINK, buddy=host.me)).text
        mine = self._ask(lambda port: port.invite(self.circle.id, NewInvite(InviteKind.LINK)))
        guest.port.join(mine.text, "Оак")  # in another script

    # --- reading

    def _read(self, work: Callable[[Transaction], T]) -> T:
        return self._program.store.read(work, lambda _: None).result(5)

    def _ask(self, work: Callable[[Any], T]) -> T:
        future = self.context.circles.ask(work)
        live(self._app, future.done)
        return future.result()

    @property
    def room(self) -> CircleView:
        """The room itself."""
        room = self._program.window.room("circle")
        assert isinstance(room, CircleView)
        return room

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody who is in it."""
        found = self._read(lambda tx: tx.circle_people.of(self.circle.id))
        return tuple(one for one in found if one.present)

    def person(self, name: str) -> Person:
        """Somebody of them."""
        return next(one for one in self.people if one.pseudonym == name)

    def post(self, text: str) -> tuple[object, PostView]:
        """A post whose words begin so, and its key; it is scrolled to."""
        for key in self.room.feed.keys():  # noqa: SIM118 - no mapping
            self.room.feed.reveal(key)
            rest(self._app, 0.05)
            view = self.room.feed.view_of(key)
            if view is not None and view.text.startswith(text):
                return key, view
        raise LookupError(text)

    def around(self, text: str) -> about_post.Around:
        """A post, and what is known around it."""
        view, now = self.post(text)[1], to_millis(self._program.store.now())

        def read(tx: Transaction, words: Wording) -> about_post.Around:
            return about_post.read_around(tx, words, view, now)

        return self.context.circles.read(read, lambda _: None).result(5)

    # --- going there

    def all(self) -> dict[str, Callable[[], object]]:
        """Every screen by its name, with what opens it."""
        return {
            **self._of_the_room(),
            **self._of_people(),
            **self._of_circles(),
            **self._of_posts(),
            **self.limits.all(),
        }

    def _of_the_room(self) -> dict[str, Callable[[], object]]:
        """The room itself, and what leaves from it."""
        context, circle, meeting = self.context, self.circle, MEETING[:20]
        return {
            "room": lambda: None,
            "room-middle": lambda: self.scroll(0.35),
            "room-later": lambda: self.scroll(0.7),
            "room-end": lambda: self.scroll(1),
            "thread": lambda: self.answers(meeting),
            "composer": lambda: self.room.feed.answer(self.post(meeting)[0]),
            "drawer": self.room.open_side,
            "photo": self.photo,
            "choose": lambda: context.shell.overlay(choose.ChooseEntry(context)),
            "share": lambda: open_share_sheet(context, circle.id, self.entry),
            "share-how": self.share_how,
            "check-in": lambda: check_in.open_circle_check_in(context, circle.id, circle.name),
            "ledger": lambda: ledger.open_ledger(context, circle),
        }

    def _of_people(self) -> dict[str, Callable[[], object]]:
        """What is opened for a circle's people."""
        context, circle = self.context, self.circle
        return {
            "members": lambda: members.open_members(context, circle),
            "members-end": lambda: self.to_end(lambda: members.open_members(context, circle)),
            "person-note": lambda: context.shell.overlay(
                person_acts.NoteSheet(context, self.person(LONG_NAME))
            ),
            "succession": lambda: stewarding.open_succession(
                context, circle.id, self.person("Juniper"), self.people
            ),
            "invite": lambda: members.open_invite(context, circle, self.people),
            "invite-made": self.invited,
            "admit": lambda: context.shell.overlay(
                admitting.AdmitSheet(context, circle.id, circle.name, ["Oak"])
            ),
            "verify": lambda: verifying.open_verify(context, circle.id, self.person(LONG_NAME)),
            "circle-number": lambda: context.shell.overlay(
                verifying.CircleNumberSheet(context, circle.id, circle.name)
            ),
        }

    def _of_circles(self) -> dict[str, Callable[[], object]]:
        """What is opened for a circle as a whole."""
        context, circle = self.context, self.circle
        return {
            "agreement": lambda: agreeing.open_agreement(context, circle.id),
            "welcome": lambda: welcome.open_welcome(context, circle.id),
            "choices": lambda: choices.open_choices(context, circle.id, circle.name),
            "choices-end": lambda: self.to_end(
                lambda: choices.open_choices(context, circle.id, circle.name)
            ),
            "hidden": lambda: hidden.open_hidden(context, circle),
            "held": lambda: held.open_held(context, circle.id),
            "company": lambda: company.open_company(context, circle.id),
            "question": lambda: rounds.open_asking(context, circle.id),
            "shelf": lambda: shelf.open_shelf(context, circle.id),
            "pulse": lambda: pulse.open_pulse(context, circle),
            "pulse-end": lambda: self.to_end(lambda: pulse.open_pulse(context, circle)),
            "recovery": lambda: recovery.open_recovery(context, circle),
            "recovery-end": lambda: self.to_end(lambda: recovery.open_recovery(context, circle)),
            "recovery-answer": lambda: context.shell.overlay(recovery_answer.AnswerSheet(context)),
            "rename": lambda: renaming.open_rename(context, circle.id),
            "leave": lambda: leaving.open_leave(context, circle.id),
            "move": lambda: moving.open_move(context, circle),
            "export": lambda: exporting.ask_to_export(
                context, circle.id, circle.name, self._program.window
            ),
            "guide": lambda: steward_guide.open_steward_guide(context),
        }

    def _of_posts(self) -> dict[str, Callable[[], object]]:
        """What is opened from a post's menu, and before there is a circle."""
        context, circle = self.context, self.circle
        mine, meeting = "I said no", MEETING[:20]
        return {
            "start": lambda: starting.open_start(context),
            "start-relay": self.started,
            "join": lambda: starting.open_join(context),
            "join-card": self.joined,
            "none": self.without,
            "about": lambda: about_post.open_about(context, self.around(mine)),
            "correct": lambda: correcting.open_correcting(context, self.post(mine)[1], None),
            "take-back": lambda: taking_back.ask_to_take_back(
                context, circle.id, self.post(mine)[1].row.key, left=True, entry=True
            ),
            "take-along": lambda: taking_along.open_taking_along(context, self.post(meeting)[1]),
            "pause": lambda: pausing.open_pausing(context, self.around(meeting)),
            "hide": lambda: ordering.hide_for_everybody(context, self.post(meeting)[1], on=True),
            "report": lambda: reporting.open_report(context, self.around(meeting)),
        }

    def scroll(self, share: float) -> None:
        """Go down the feed."""
        bar = self.room.feed.verticalScrollBar()
        for _ in range(6):  # what is made on the way has another height than was thought
            bar.setValue(round(bar.maximum() * share))
            rest(self._app, 0.1)

    def to_end(self, arrive: Callable[[], object]) -> None:
        """Open something and go to its end."""
        arrive()
        settled(self._app, self._program)
        top = self._program.window.overlays.top
        for area in top.findChildren(QScrollArea) if top is not None else []:
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    def answers(self, text: str) -> None:
        """Show the answers of a post."""
        card = self.room.feed.widget_of(self.post(text)[0])
        if card is not None:
            card.answers.click()  # type: ignore[attr-defined]

    def without(self) -> QPixmap | None:
        """Return the room as it is without a circle; any news show this one again."""
        for _ in range(40):
            self.room.meeting.show_none()
            self.room._fit()
            self.room.setFocus()
            rest(self._app, 0.1)
            if not self.room.meeting.none.isHidden():
                return self._program.window.grab()
        return None

    def photo(self) -> None:
        """Show a photo large."""
        view = self.post("The whole walk")[1]
        photo_view.open_photo(self.context, photos.CirclePictures(self.context, self.room), view, 0)

    def share_how(self) -> None:
        """Show the other side of the share sheet, where there is room for one."""
        open_share_sheet(self.context, self.circle.id, self.entry)
        rest(self._app)
        for sheet in self._program.window.findChildren(ShareSheet):
            if not sheet.page.isHidden():
                sheet.page.set_value("choose")
                sheet.page.chosen.emit("choose")

    def invited(self) -> None:
        """Make an invite."""
        sheet = members.open_invite(self.context, self.circle, self.people)
        assert isinstance(sheet, inviting.InviteSheet)
        sheet.make.click()
        live(self._app, lambda: not sheet.is_busy)

    def started(self) -> None:
        """Go to the second step of a new circle."""
        sheet = starting.open_start(self.context)
        sheet.name.setText("Thursday")
        sheet.pseudonym.setText("Tern")
        sheet.go_on()

    def joined(self) -> None:
        """Read what an invite says."""
        sheet = starting.open_join(self.context, self.link)
        assert isinstance(sheet, joining.JoinSheet)
        sheet.go_on()
        live(self._app, lambda: not sheet.is_busy)


def draw(app: QApplication, screens: Screens, program: Program, out: Path, wanted: str) -> None:
    """Write the pictures of one look."""
    out.mkdir(parents=True, exist_ok=True)
    for name, arrive in screens.all().items():
        if wanted not in name:
            continue
        program.window.overlays.close_all()
        screens.limits.reset()
        program.window.go("circle")
        screens.room.feed.show_circle(None)
        screens.room.load()
        settled(app, program)
        screens.room.feed.verticalScrollBar().setValue(0)
        seen: object = None
        try:
            seen = arrive()
        except LookupError as error:
            sys.stderr.write(f"{name}: {error}\n")
        shown = seen if isinstance(seen, QPixmap) else settled(app, program)
        shown.save(str(out / f"{name}.png"))
    program.window.overlays.close_all()


def main(out: Path, part: str = "", look: str = "") -> None:
    """Write everything."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        os.environ["LAMPLIT_HOME"] = str(place / "home")
        app = make_application([])
        kept = install_translations(app, "en")  # the plurals
        (place / "relay").mkdir()
        (place / "guest").mkdir()
        with relay_here(place / "relay", limits=WIDE) as relay:
            world = World(place, relay.url, relay.token())
            world.talk()
            guest = Guest("Guest", place / "guest")
            with opened(app, world) as program:
                program.window.show()
                program.window.activateWindow()
                program.window.go("circle")
                rest(app, 1)
                screens = Screens(app, program, world, guest)
                for dress in DRESSES:
                    if look in dress.name:
                        _dress(app, program, dress)
                        draw(app, screens, program, out / dress.name, part)
            for person in (*world.people.values(), guest):
                if person is not world.tern:
                    person.close()
        del kept


def _dress(app: QApplication, program: Program, dress: Dress) -> None:
    right = Qt.LayoutDirection.RightToLeft if dress.mirrored else Qt.LayoutDirection.LeftToRight
    QLocale.setDefault(QLocale("ar" if dress.mirrored else "en"))
    app.setLayoutDirection(right)
    program.preferences.set(THEME, dress.theme)
    program.preferences.set(TEXT_SCALE, dress.scale)
    program.window.resize(*dress.size)
    rest(app)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
