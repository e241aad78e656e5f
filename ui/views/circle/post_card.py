"""A post as everybody reads it: in the feed, and in the share sheet before it is sent."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.circles.choices import Wish
from app.domain.circles.feed import PostView
from app.usecases.circles.say import valence_of
from ui.text import isolated
from ui.theme.look import Look
from ui.views.circle.folded import Folded
from ui.views.circle.marked import folded_text, pinned_text, resting_text
from ui.views.circle.photos import PhotoStrip, Pictures
from ui.views.circle.post_signs import LampDot, MoodLine, flag_line, said_with
from ui.views.circle.post_text import PostText, opening_of
from ui.views.circle.spoken import Told
from ui.views.circle.words import (
    AHEAD,
    WISH_ICONS,
    short_millis,
    tone_name,
    topic_name,
    until_text,
    wish_name,
)
from ui.views.parts import Group
from ui.widgets.avatar import Avatar
from ui.widgets.button import Button, IconButton
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Heading, Label

_GUTTER = 48  # where the words begin, at text scale 1
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(attachment:[0-9a-f]+\)")


@dataclass(frozen=True, slots=True)
class Reading:
    """With whose eyes a circle is read.

    Attributes:
        zone, today: where and when.
        tints: by person, in the order of joining.
        asks: whether the post can be answered here; a preview cannot.
        now: the present in milliseconds since 1970; 0 where it does not matter.
        flags: by person, what is odd about a name, in one sentence.
        pictures: where photos come from; None shows none.
        whole: all the words of a long post are shown, not its opening.
    """

    zone: str
    today: date
    tints: dict[bytes, int]
    asks: bool = True
    now: int = 0
    flags: Mapping[bytes, str] = field(default_factory=dict)
    pictures: Pictures | None = None
    whole: bool = False


class PostCard(Told):
    """One post: who, when, what they wish for, the words, and what can be done with it.

    Signals:
        reply_wanted, answers_wanted, thank_wanted, more_wanted, whole_wanted, show_wanted,
            skip_wanted, keep_wanted: what was asked for.
        photo_wanted(int): the photo at a place is to be seen large.
        link_activated(str): an address in it.
    """

    reply_wanted = Signal()
    answers_wanted = Signal()
    thank_wanted = Signal()
    more_wanted = Signal()
    whole_wanted = Signal()
    show_wanted = Signal()
    skip_wanted = Signal()
    keep_wanted = Signal()
    photo_wanted = Signal(int)
    link_activated = Signal(str)

    def __init__(
        self, look: Look, view: PostView, reading: Reading, *, unfolded: bool = False
    ) -> None:
        super().__init__()
        self._look, self.view, self._reading = look, view, reading
        self._why = folded_text(view, reading.zone, reading.today)
        self._hidden = view.marks.hidden is not None and not view.row.mine
        self._folded = bool(self._why) and (self._hidden or not unfolded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(look, self, 10)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, look.px(18), 0, look.px(14))
        outer.setSpacing(look.px(12))
        outer.addWidget(self._sign(), 0, Qt.AlignmentFlag.AlignTop)
        self._body = Group(look, gap=8)
        outer.addWidget(self._body, 1)
        self._add_head()
        if self._folded:
            self._add_fold()
        else:
            self._add_words()
        if reading.asks:
            self._add_deeds()
        self.setAccessibleName(self._spoken())

    @property
    def body(self) -> Group:
        """Where more can be put below, such as a reply in the making."""
        return self._body

    @property
    def shows_words(self) -> bool:
        """Whether it is neither folded nor hidden."""
        return not self._folded

    @property
    def can_answer(self) -> bool:
        """Whether it can be answered now."""
        known = self.view.kind != "unknown"
        return self._reading.asks and self.shows_words and known and not self._is_resting

    @property
    def can_thank(self) -> bool:
        """Whether its author can be thanked."""
        known = self.view.kind != "unknown"
        return self._reading.asks and self.shows_words and known and not self.view.row.mine

    @property
    def begins_open(self) -> bool:
        """Whether its answers are shown without being asked for."""
        return False

    def hold_thread(self, thread: QWidget) -> None:
        """Show the answers."""
        self._body.add(thread)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: ARG002
        """Open the menu by its key, or by the other button of the mouse."""
        if self._reading.asks:
            self.more_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the whole post, what is folded, or the answers."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif self._folded:
            if not self._hidden:
                self.show_wanted.emit()
        elif self.view.replies and not self.is_long:
            self.answers_wanted.emit()
        else:
            self.whole_wanted.emit()

    @property
    def is_long(self) -> bool:
        """Whether only its opening is shown."""
        words = plain_post(self.view.text)
        return not self._reading.whole and opening_of(words) != words

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))

    # --- parts

    def _sign(self) -> QWidget:
        """Return what stands beside it."""
        return Avatar(self._look, self.view.name, self._reading.tints.get(self.view.row.author, 0))

    def _add_head(self) -> None:
        look = self._look
        head = Group(look, gap=0)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(Label(look, self._name(), "ui.strong"))
        row.addStretch(1)
        self._add_when(row)
        head.body.addLayout(row)
        self.about = Label(look, self._about(), "ui.small", "ink3", wrap=True)
        head.body.addWidget(self.about)
        flag = self._reading.flags.get(self.view.row.author, "")
        if flag:
            head.body.addWidget(flag_line(look, flag))
        self._body.add(head)

    def _add_when(self, row: QHBoxLayout) -> None:
        look, view = self._look, self.view
        if view.unread and not view.row.mine:
            row.addWidget(LampDot(look), 0, Qt.AlignmentFlag.AlignVCenter)
        at = short_millis(view.row.created_at, self._reading.zone, self._reading.today)
        row.addWidget(Label(look, at, "ui.small", "ink3"))

    def _add_fold(self) -> None:
        folded = Folded(self._look, self._why, opens=not self._hidden)
        folded.show_wanted.connect(self.show_wanted)
        self._body.add(folded)

    def _add_words(self) -> None:
        look, view = self._look, self.view
        chips = self._chips()
        if chips:
            self._body.add(chips)
        title = str(view.fields.get("title", ""))
        if title:
            self._body.add(Heading(look, title, "words.list"))
        mood = view.fields if view.kind == "check_in" else view.fields.get("mood")
        if mood:
            self._body.add(MoodLine(look, valence_of(mood["valence"]), said_with(mood)))
        self._add_text()
        if view.files and self._reading.pictures is not None:
            self.photos = PhotoStrip(look, view.files, self._reading.pictures)
            self.photos.wanted.connect(self.photo_wanted)
            self._body.add(self.photos)
        if view.corrected_at is not None:
            self._add_correction()
        rests = resting_text(view, self._reading.zone, self._reading.today)
        if rests:
            self._body.add(Label(look, rests, "ui.second", "ink2", wrap=True))

    def _add_text(self) -> None:
        look, view = self._look, self.view
        words = plain_post(view.text)
        if view.kind == "unknown":
            told = self.tr("It is kept here. A newer Lamplit can show what it says.")
            self._body.add(Label(look, told, "ui.second", "ink2", wrap=True))
        if not words:
            return
        self.words = PostText(look, opening_of(words) if self.is_long else words)
        self.words.link_activated.connect(self.link_activated)
        self._body.add(self.words)
        if self.is_long:
            whole = Button(look, self.tr("Read all of it"), "plain", start=True)
            whole.clicked.connect(self.whole_wanted)
            self._body.body.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_correction(self) -> None:
        look, view = self._look, self.view
        line = Group(look, gap=8, flow="across")
        line.body.addWidget(Label(look, self._corrected(), "ui.small", "ink3", wrap=True), 1)
        self._body.add(line)
        if not view.original:
            return
        first = PostText(look, opening_of(plain_post(view.original)))
        first.hide()
        self.first_words = Button(look, self.tr("What stood there first"), "plain")
        self.first_words.setCheckable(True)
        self.first_words.toggled.connect(first.setVisible)
        line.add(self.first_words)
        self._body.add(first)

    def _chips(self) -> QWidget | None:
        view = self.view
        wish, tone = str(view.fields.get("wish") or ""), str(view.fields.get("tone") or "")
        topics = [*view.fields.get("topics", ()), *view.fields.get("own_topics", ())]
        tags = list(view.fields.get("tags", ()))
        place = str(view.fields.get("place") or "")
        chips: list[QWidget] = []
        if wish:
            icon = WISH_ICONS.get(Wish(wish), "") if wish in set(Wish) else ""
            chips.append(_chip(self._look, wish_name(wish), icon=icon, soft=True))
        if tone:
            chips.append(_chip(self._look, tone_name(tone)))
        chips += [_chip(self._look, topic_name(str(one)), icon="eye-off") for one in topics]
        if place:
            chips.append(_chip(self._look, place, icon="map-pin"))
        chips += [_chip(self._look, str(tag), icon="tag") for tag in tags]
        if not chips:
            return None
        holder = QWidget()
        flow = FlowLayout(holder)
        for chip in chips:
            flow.addWidget(chip)
        return holder

    def _add_deeds(self) -> None:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        if self.can_answer:
            self.reply = Button(look, self.tr("Reply"), "plain", icon="corner-up-left", start=True)
            self.reply.clicked.connect(self.reply_wanted)
            row.addWidget(self.reply)
        if self.can_thank:
            self.thank = Button(look, self.tr("Thank"), "plain", icon="heart-handshake")
            self.thank.clicked.connect(self.thank_wanted)
            row.addWidget(self.thank)
        if self.view.kind == "coping_card" and self.can_thank:
            self.keep = Button(look, self.tr("Keep it in my kit"), "plain", icon="bookmark")
            self.keep.clicked.connect(self.keep_wanted)
            row.addWidget(self.keep)
        self._add_last_deeds(row)

    def _add_last_deeds(self, row: QHBoxLayout) -> None:
        look = self._look
        self.more = IconButton(look, "ellipsis", self.tr("More for this post"))
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        row.addStretch(1)
        if self.view.replies and self.shows_words and not self.begins_open:
            self.answers = Button(look, self.tr("Answers"), "plain")
            self.answers.clicked.connect(self.answers_wanted)
            row.addWidget(self.answers)
        self._body.body.addLayout(row)

    # --- words

    @property
    def _is_resting(self) -> bool:
        return self.view.marks.paused is not None

    def _name(self) -> str:
        name = self.view.name or self.tr("Somebody")
        if self.view.row.mine:
            return self.tr("%1 (you)").replace("%1", isolated(name))
        return (
            isolated(name)
            if self.view.here
            else self.tr("%1, who has left").replace("%1", isolated(name))
        )

    def _about(self) -> str:
        """Return what it is and until when it is here, in one line."""
        view, parts = self.view, [self._kind()]
        written = view.fields.get("entry_at")
        if written is not None:
            at = short_millis(int(written), self._reading.zone, self._reading.today)
            parts.append(self.tr("written %1").replace("%1", at))
        if view.waiting:
            parts.append(self.tr("waiting to go out"))
        if view.row.targeted:
            parts.append(self.tr("for chosen people"))
        parts += [self._until(), pinned_text(view)]
        if self._reading.now and view.row.created_at > self._reading.now + AHEAD:
            parts.append(self.tr("dated ahead of the clock here"))
        return " · ".join(part for part in parts if part)

    def _until(self) -> str:
        view = self.view
        if view.row.expires_at is not None:
            end = until_text(view.row.expires_at, self._reading.zone, self._reading.today)
            return self.tr("here until %1").replace("%1", end)
        if view.row.mine:
            return self.tr("here until you take it back")
        until = self.tr("here until %1 takes it back")
        return until.replace("%1", isolated(view.name or self.tr("its author")))

    def _kind(self) -> str:
        kinds = {
            "post": self.tr("Part of an entry") if self.view.fields.get("excerpt")
            else self.tr("Entry"),
            "check_in": self.tr("A mood"),
            "company": self.tr("Could use company"),
            "coping_card": self.tr("A card for the shelf"),
            "question": self.tr("A question"),
            "welcome": self.tr("Welcome page"),
            "unknown": self.tr("Something that a newer Lamplit can show"),
        }  # fmt: skip
        return kinds.get(self.view.kind, "")

    def _corrected(self) -> str:
        at = short_millis(self.view.corrected_at or 0, self._reading.zone, self._reading.today)
        text = self.tr("Corrected %1").replace("%1", at)
        return f"{text}: {self.view.correction}" if self.view.correction else text

    def _spoken(self) -> str:
        view = self.view
        flag = self._reading.flags.get(view.row.author, "").rstrip(".")
        parts = [self._name(), flag, self._about()]
        if self._folded:
            parts.append(self._why)
        else:
            wish = str(view.fields.get("wish") or "")
            parts += [wish_name(wish) if wish else "", opening_of(plain_post(view.text), 300)]
        if view.unread and not view.row.mine:
            parts.insert(0, self.tr("New"))
        return ". ".join(part for part in parts if part)


def plain_post(text: str) -> str:
    """Return a post's words without its pictures, which stand below them."""
    return _PICTURE.sub("", text).strip()


def _chip(look: Look, text: str, *, icon: str = "", soft: bool = False) -> Chip:
    """Return a chip that only says something."""
    chip = Chip(look, text, icon=icon, soft=soft)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return chip
