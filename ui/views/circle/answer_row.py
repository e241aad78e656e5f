"""One answer below a post: who, when, the words, where advice comes from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout

from app.domain.circles.choices import Form, Source
from app.domain.circles.feed import PostView
from ui.text import isolated, unmarked
from ui.theme.look import Look
from ui.views.circle.folded import Folded
from ui.views.circle.marked import folded_text
from ui.views.circle.photos import PhotoStrip
from ui.views.circle.post_card import Reading, plain_post
from ui.views.circle.post_signs import LampDot, flag_line
from ui.views.circle.post_text import PostText, opening_of
from ui.views.circle.spoken import Told
from ui.views.circle.words import AHEAD, short_millis, source_name
from ui.views.parts import Group
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Label

_AVATAR = 28


class AnswerRow(Told):
    """An answer, and what can be done with it.

    Args:
        to: the name of whoever it answers, where that is another answer.
        unfolded: its words are shown, whatever the reader chose.
        open_to: it can be answered.

    Signals:
        reply_wanted, thank_wanted, more_wanted, whole_wanted, show_wanted: what was asked for.
        photo_wanted(int): the photo at a place is to be seen large.
        link_activated(str): an address in it.
    """

    reply_wanted = Signal()
    thank_wanted = Signal()
    more_wanted = Signal()
    whole_wanted = Signal()
    show_wanted = Signal()
    photo_wanted = Signal(int)
    link_activated = Signal(str)

    def __init__(
        self, look: Look, view: PostView, reading: Reading,
        *, to: str = "", unfolded: bool = False, open_to: bool = True,
    ) -> None:  # fmt: skip
        super().__init__()
        self.view, self._look, self._reading, self._to = view, look, reading, to
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(look, self, 10)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(12))
        tint = reading.tints.get(view.row.author, 0)
        avatar = Avatar(look, view.name, tint, side=_AVATAR)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._body = Group(look, gap=2)
        row.addWidget(self._body, 1)
        shown, about = self._name(), self._about()
        self._add_head(shown, about)
        hidden = view.marks.hidden is not None and not view.row.mine
        why = folded_text(view, reading.zone, reading.today)
        if why and (hidden or not unfolded):
            folded = Folded(look, why, opens=not hidden)
            folded.show_wanted.connect(self.show_wanted)
            self._body.add(folded)
        else:
            why = ""
            self._add_words()
        self._add_deeds(can=not why and open_to)
        words = why or opening_of(plain_post(view.text), 300)
        parts = [shown, about, words]
        if view.unread and not view.row.mine:
            parts.insert(0, self.tr("New"))
        self.setAccessibleName(". ".join(part for part in parts if part))

    # --- parts

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: ARG002
        """Open the menu by its key, or by the other button of the mouse."""
        self.more_wanted.emit()

    def _add_head(self, shown: str, about: str) -> None:
        look, view = self._look, self.view
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, shown, "ui.strong"))
        head.addWidget(Label(look, about, "ui.small", "ink3"), 1)
        if view.unread and not view.row.mine:
            head.addWidget(LampDot(look), 0, Qt.AlignmentFlag.AlignVCenter)
        when = short_millis(view.row.created_at, self._reading.zone, self._reading.today)
        head.addWidget(Label(look, when, "ui.small", "ink3"))
        self._body.body.addLayout(head)
        flag = self._reading.flags.get(view.row.author, "")
        if flag:
            self._body.add(flag_line(look, flag))

    def _add_words(self) -> None:
        look, view = self._look, self.view
        words = plain_post(view.text)
        opening = opening_of(words)
        if view.kind == "unknown":
            told = self.tr("Something that a newer Lamplit can show.")
            self._body.add(Label(look, told, "ui.second", "ink2", wrap=True))
        if opening:
            text = PostText(look, opening)
            text.link_activated.connect(self.link_activated)
            self._body.add(text)
        if opening != words:
            whole = Button(look, self.tr("Read all of it"), "plain", start=True)
            whole.clicked.connect(self.whole_wanted)
            self._body.body.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeading)
        link = str(view.fields.get("link") or "")
        if link:
            words = self.tr("Where it can be read: %1").replace("%1", isolated(link))
            button = Button(look, unmarked(words), "plain", icon="external-link", start=True)
            button.clicked.connect(lambda: self.link_activated.emit(link))
            self._body.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        if view.files and self._reading.pictures is not None:
            strip = PhotoStrip(look, view.files, self._reading.pictures)
            strip.wanted.connect(self.photo_wanted)
            self._body.add(strip)

    def _add_deeds(self, *, can: bool) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        known = can and self.view.kind != "unknown"
        if known and self._reading.asks:
            reply = Button(look, self.tr("Reply"), "plain", icon="corner-up-left", start=True)
            reply.clicked.connect(self.reply_wanted)
            row.addWidget(reply)
        if known and self._reading.asks and not self.view.row.mine:
            thank = Button(look, self.tr("Thank"), "plain", icon="heart-handshake")
            thank.clicked.connect(self.thank_wanted)
            row.addWidget(thank)
        self.more = IconButton(look, "ellipsis", self.tr("More for this answer"))
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        row.addStretch(1)
        self._body.body.addLayout(row)

    # --- words

    def _name(self) -> str:
        view = self.view
        name = isolated(view.name or self.tr("Somebody"))
        if view.row.mine:
            return self.tr("%1 (you)").replace("%1", name)
        return name if view.here else self.tr("%1, who has left").replace("%1", name)

    def _about(self) -> str:
        view, parts = self.view, []
        if self._to:
            parts.append(self.tr("to %1").replace("%1", isolated(self._to)))
        if view.fields.get("starter") == Form.ADVICE:
            source = str(view.fields.get("source") or "")
            known = next((one for one in Source if str(one) == source), None)
            advice = self.tr("advice: %1").replace("%1", source_name(known)) if known else ""
            parts.append(advice or self.tr("advice"))
        if view.row.targeted:
            parts.append(
                self.tr("for you alone") if not view.row.mine else self.tr("for them alone")
            )
        if view.waiting:
            parts.append(self.tr("waiting to go out"))
        if view.corrected_at is not None:
            parts.append(self.tr("corrected"))
        if self._reading.now and view.row.created_at > self._reading.now + AHEAD:
            parts.append(self.tr("dated ahead of the clock here"))
        return " · ".join(parts)
