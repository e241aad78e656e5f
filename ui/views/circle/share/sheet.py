"""The share sheet: see exactly what leaves, before it leaves."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.boundaries.acts import Act
from app.domain.boundaries.delivery import wait_at
from app.domain.changes import Changes
from app.domain.circles.choices import Sharing
from app.domain.circles.circle import Circle
from app.domain.circles.later import Later, send_later
from app.domain.circles.posts import PostKey
from app.domain.failures import Failure
from app.domain.identifiers.findings import Finding
from app.domain.identifiers.masks import apply_masks
from app.domain.when import to_millis
from app.settings import MORNING_AT
from app.usecases.boundaries.standing import standing
from app.usecases.circles.check import leave_alone
from app.usecases.circles.port import Wording
from app.usecases.circles.preview import Preview, preview
from app.usecases.circles.share import share_entry
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction
from ui.context import Context
from ui.limit_words import going_out_text
from ui.text import failure_text, isolated, listed, unmarked
from ui.views.circle.eyes import Eyes, read_eyes
from ui.views.circle.post_card import PostCard
from ui.views.circle.share.findings import Findings
from ui.views.circle.share.foot import Foot
from ui.views.circle.share.going import Going, leaves_at, read_going
from ui.views.circle.share.options import Offer, Options, shortened
from ui.views.circle.share.room import room_texts
from ui.views.circle.share.seen import AllWords, Seen
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import RINGS
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.labels import Hairline, Label, Section
from ui.widgets.lines import LinesField
from ui.widgets.mood import mood_name
from ui.widgets.overlay import Overlay
from ui.widgets.segments import Segments

_WIDTH, _HEIGHT, _RIGHT, _PAD = 1032, 690, 322, 32
_SOON = 120
_WHOLE, _PART = "whole", "part"
_SEE, _CHOOSE = "see", "choose"
_Sent = tuple[PostKey, datetime | None]
_BOTH_EM, _NAME, _WIDEST = 48, 18, 16_777_215  # the last is the most that Qt knows


@dataclass(frozen=True, slots=True)
class Start:
    """What the sheet begins with.

    Attributes:
        text: the entry's words. part: what of them was selected, or empty.
        eyes: who is who, as the others see it.
    """

    circle: Circle
    entry: UUID
    text: str
    part: str
    offer: Offer
    eyes: Eyes


class _Preview(ScrollColumn):
    """What leaves, to be read before anything is decided: it has the keys first, and scrolls."""

    def spoken_role(self) -> QAccessible.Role:
        """Be a page to read."""
        return QAccessible.Role.Document


class ShareSheet(Overlay):
    """On the left what they will see, on the right what is chosen, and below what happens."""

    act = Act.SPEAK_IN_CIRCLE
    rings = RINGS

    def __init__(self, context: Context, start: Start) -> None:
        name = isolated(start.circle.name)
        title = QCoreApplication.translate("ShareSheet", "Share with %1").replace("%1", name)
        super().__init__(context.look, title, width=_WIDTH, height=_HEIGHT)
        self._context, self._start = context, start
        look = context.look
        self._text: str | None = start.part or None
        self._preview: Preview | None = None
        self._asked = self._going = False
        self._changes = self._looked = 0  # the same once all that is chosen is shown
        self._next: tuple[datetime | None] | None = None  # goes out once it was shown
        self._before = ""  # what is said of words from before
        self.options = Options(look, start.offer)
        self.findings = Findings(look)
        self.seen = Seen(context)
        self.part = LinesField(look, self.tr("The part you share"), lines=6, role="words.feed")
        choices = [(_WHOLE, self.tr("The whole entry")), (_PART, self.tr("A part of it"))]
        self.extent = Segments(look, self.tr("How much of it"), choices)
        self.only = Button(look, self.tr("Only what is selected"))
        self.told = Label(look, "", "ui.second", "ink2", wrap=True)
        self.wait = Label(look, "", "ui.small", "ink3", wrap=True)
        self.left_out = Label(look, "", "ui.second", "ink2", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look_again)
        self._build()
        self._connect()
        self._kept = UnsentWords(
            context, self.part, start.circle.id, f"share:{start.entry.hex}", self._came_back
        )
        self._look_again()

    @property
    def card(self) -> PostCard | None:
        """The post as they will see it; None before it was first read."""
        return self.seen.card

    def first(self) -> QWidget:
        """Return where the focus begins: on what they will see, never on Send."""
        return self._left

    def sharing(self, not_before: datetime | None = None) -> Sharing:
        """Return what is chosen."""
        now = self._context.now()
        text = self.part.text() if self.extent.value() == _PART else self._text
        return self.options.sharing(text, now, not_before)

    # --- building

    def _build(self) -> None:
        look, name = self._context.look, isolated(self._start.circle.name)
        short = unmarked(isolated(shortened(self._start.circle.name, _NAME)))
        pages = [(_SEE, self.tr("What they see")), (_CHOOSE, self.tr("For whom, and how"))]
        self.page = Segments(look, self.tr("Which side is shown"), pages)
        self.page.chosen.connect(lambda _: self._arrange())
        switch = QHBoxLayout()
        switch.setContentsMargins(look.px(RINGS), 0, look.px(RINGS), 0)
        switch.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(switch)
        self._left = _Preview(look, spacing=14, margins=(RINGS, RINGS, RINGS, 8))
        self._left.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        seen = self.tr("What %1 will see").replace("%1", name)
        self._left.setAccessibleName(seen)
        column = self._left.column
        column.addWidget(Section(look, seen))
        column.addWidget(self.seen)
        column.addWidget(self.findings)
        column.addWidget(self.extent, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.part)
        column.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        column.addWidget(self.left_out)
        right = QVBoxLayout()
        right.setSpacing(look.px(10))
        right.addWidget(self.options, 1)
        self.keep = Button(look, self.tr("Keep private"), icon="lock-keyhole", start=True)
        self.later = Button(look, self.tr("Send later"), icon="clock", start=True)
        self.send_button = Button(
            look, self.tr("Send to %1").replace("%1", short), "primary", icon="send", start=True
        )
        self._foot = Foot(look, (self.keep, self.later), self.send_button,
                          (self.told, self.wait), self.options.verticalScrollBar())  # fmt: skip
        right.addWidget(self._foot)
        self.told.hide()
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        row.addWidget(self._left, 1)
        self._line = Hairline(look, upright=True)
        row.addWidget(self._line)
        self._right = QWidget()
        self._right.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._right)
        self.body.addLayout(row, 1)
        self.extent.set_value(_PART if self._start.part else _WHOLE)
        self.part.setText(self._start.part or self._start.text)
        self._show_part(shown=bool(self._start.part))

    def _connect(self) -> None:
        self.options.changed.connect(self._changed)
        self.part.textChanged.connect(self._changed)
        self.extent.chosen.connect(self._extent_changed)
        self.findings.hide_wanted.connect(self._hide)
        self.findings.leave_wanted.connect(self._leave)
        self.findings.drop_wanted.connect(self._drop)
        self.only.clicked.connect(self._take_selected)
        self.part.selectionChanged.connect(self._arm_only)
        self.keep.clicked.connect(self._keep_private)
        self.send_button.clicked.connect(self._send_now)
        menu = QMenu(self.later)
        for choice, words in (
            (Later.TEN_MINUTES, self.tr("In 10 minutes")),
            (Later.TOMORROW_MORNING, self.tr("Tomorrow morning")),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, choice=choice: self._send_later(choice))
            menu.addAction(action)
        self.later.setMenu(menu)
        self._context.preferences.keys.bind("primary", self, self.send)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self._context.look
        both, right = look.em(self.width()) >= _BOTH_EM, look.px(_RIGHT)
        self.page.setVisible(not both)
        self._line.setVisible(both)
        self._left.setVisible(both or self.page.value() == _SEE)
        self._right.setVisible(both or self.page.value() == _CHOOSE)
        self._right.setMinimumWidth(right if both else 0)
        self._right.setMaximumWidth(right if both else _WIDEST)
        self._foot.arrange(self.width() - look.px(2 * _PAD), both=both)

    # --- what they will see

    def _changed(self) -> None:
        self._asked, self._next = False, None
        self._changes += 1
        self._soon.start()

    def _extent_changed(self, extent: str) -> None:
        self._show_part(shown=extent == _PART)
        self._text = None
        self._changed()

    def _show_part(self, *, shown: bool) -> None:
        self.part.setVisible(shown)
        self.only.setVisible(shown)
        self._arm_only()

    def _arm_only(self) -> None:
        self.only.setEnabled(self.part.textCursor().hasSelection())

    def _take_selected(self) -> None:
        """Share no more than what is selected in the field."""
        self.part.setText(self.part.textCursor().selectedText().replace("\u2029", "\n"))

    def _came_back(self, _: str) -> None:
        self.extent.set_value(_PART)
        self._show_part(shown=True)
        self._before = self.tr("These are your words from before. They have not gone out.")
        self._changed()

    def _look_again(self) -> None:
        start, sharing, changes = self._start, self.sharing(), self._changes
        now, random = self._context.now(), self._context.store.random
        self._soon.stop()

        def read(tx: Transaction, words: Wording) -> tuple[Preview, Going]:
            circle = start.circle.id
            seen = preview(tx, words, circle, start.entry, sharing, now=now, random=random)
            return seen, read_going(tx, now)

        self._context.circles.read(
            read, lambda found: self._show(*found, changes), failed=self._refuse, owner=self,
            replaces="share-preview",
        )  # fmt: skip

    def _show(self, found: Preview, going: Going, changes: int) -> None:
        context, start, now = self._context, self._start, self._context.now()
        self._preview, self._looked = found, changes
        card = self.seen.show_preview(found, start.eyes)
        card.whole_wanted.connect(self._show_whole)
        self.findings.show_findings(found.checked)
        out = self.options.left_out()
        if found.view.fields.get("excerpt"):
            out.append(self.tr("the rest of the entry"))
        sentences = [self.tr("Not included: %1.").replace("%1", listed(out))] if out else []
        sentences.append(
            self.tr("You can take this back later, but friends can still remember or copy it.")
        )
        self.left_out.setText(" ".join(sentences))
        self._tell(self._before)
        chosen = self.options.chosen
        rooms = room_texts(
            [one for one in start.offer.people if not chosen or one.person in chosen],
            to_millis(now),
        )
        chosen_wait = None if self.options.waits is None else now + self.options.waits
        waits = going.sentence(chosen_wait, now, context.zone())
        self.wait.setText(" ".join([waits, *rooms]).strip())
        self.wait.setVisible(bool(waits or rooms))
        wanted, self._next = self._next, None
        if wanted is not None:
            self.send(*wanted)

    # --- findings

    def _hide(self, finding: Finding) -> None:
        if self._preview is None:
            return
        checked = self._preview.checked
        same = [(one, one.mask) for one in checked.findings if one.key == finding.key]
        masked = apply_masks(checked.text, same)
        self._before = ""
        if self.extent.value() == _WHOLE:
            self._text = masked
        self.part.setText(masked)
        self._changed()

    def _leave(self, finding: Finding) -> None:
        def keep(tx: Transaction) -> Changes:
            leave_alone(tx, [finding.word])
            return Changes(settings=True)

        self._context.store.write(keep, lambda _: self._changed(), owner=self)

    def _drop(self, part: str) -> None:
        if part == "notes":
            self.options.own.setText("")
        else:
            self.options.also[part].setChecked(False)
        self._changed()

    # --- sending

    def _send_now(self) -> None:
        self.send()

    def _send_later(self, choice: Later) -> None:
        morning = self._context.preferences.get(MORNING_AT)
        zone = self._context.zone()
        self.send(send_later(choice, self._context.now(), zone, morning))

    def send(self, not_before: datetime | None = None) -> None:
        """Let it go out, once all of it was shown and nothing is open; with a moment, then."""
        if self._going:
            return
        self.page.set_value(_CHOOSE)  # what is said of it stands there
        self._arrange()
        if self.options.is_for_nobody:
            self._tell(self.tr("Choose at least one person."))
            return
        if self._preview is None or self._looked != self._changes:
            self._next = (not_before,)
            self._look_again()
            return
        if self._preview.checked.all and not self._asked:
            self._asked = True
            self._tell(self.tr("Something here may tell who somebody is. Send all the same?"))
            return
        context, start = self._context, self._start
        sharing, now, random = self.sharing(not_before), context.now(), context.store.random
        if not_before is None and self.options.waits is not None:
            sending = replace(sharing.sending, not_before=now + self.options.waits)
            sharing = replace(sharing, sending=sending)
        name = isolated(start.circle.name)
        on_its_way = self.tr("On its way to %1.").replace("%1", name)
        back_words = self.tr("Take it back")

        def work(tx: Transaction, words: Wording) -> tuple[_Sent, Changes]:
            circle = start.circle.id
            post, changes = share_entry(
                tx, words, circle, start.entry, sharing, now=now, random=random
            )
            return (post, leaves_at(tx, circle, post, now)), changes

        def sent(done: _Sent) -> None:
            post, leaves = done
            told = on_its_way if leaves is None else going_out_text(leaves, now, context.zone())

            def back(tx: Transaction, words: Wording) -> Changes:
                return unshare(tx, words, start.circle.id, post, now=context.now(), random=random)

            context.shell.say(told, back_words, lambda: context.circles.say(back))
            self.accept()

        self._going = True
        self.send_button.setEnabled(False)
        self._kept.say(work, sent, failed=self._refuse, owner=self)

    def _keep_private(self) -> None:
        """It stays in the journal; what was typed here is not needed any more."""
        self._kept.drop()
        self.reject()

    def _show_whole(self) -> None:
        if self.card is not None:
            self._context.shell.overlay(AllWords(self._context, self.card.view.text))

    def _refuse(self, failure: Failure) -> None:
        self._going, self._next = False, None
        self.send_button.setEnabled(True)
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        announce(self, text)


def open_share_sheet(context: Context, circle: bytes, entry: UUID, part: str = "") -> None:
    """Open the sheet for an entry, or for a part of it that was selected."""
    now, zone = context.now(), context.zone()

    def read(tx: Transaction) -> Start:
        found, shared = tx.circles.get(circle), tx.entries.get(entry)
        moods = tx.moods.of_entry(entry)
        others = tuple(
            one for one in tx.circle_people.of(circle) if one.present and one.person != found.me
        )
        offer = Offer(
            found.name, shared.content.title, tuple(shared.all_tags), shared.content.place,
            mood_name(moods[-1].valence) if moods else "",
            tuple((one.id, one.name) for one in shared.attachments if one.is_image), others,
            wait_at(standing(tx, now=now, zone=zone).policy, zone, now),
        )  # fmt: skip
        return Start(found, entry, shared.content.body, part, offer, read_eyes(tx, circle))

    def show(start: Start) -> None:
        sheet = ShareSheet(context, start)
        context.shell.overlay(sheet)
        sheet.first().setFocus()

    context.store.read(read, show)
