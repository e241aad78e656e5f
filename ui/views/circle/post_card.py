"""A post as everybody reads it: in the feed, and in the share sheet before it is sent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.domain.circles.choices import Wish
from app.domain.circles.feed import PostView
from app.domain.circles.reading import Showing
from app.domain.mood import Valence
from app.domain.when import from_millis
from app.usecases.circles.say import valence_of
from ui.text import feeling_name, isolated
from ui.theme.look import Look
from ui.views.circle.folded import Folded
from ui.views.circle.post_text import PostText, opening_of
from ui.views.circle.words import (
    WISH_ICONS,
    decision_text,
    short_moment,
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
from ui.widgets.mood import mood_name, paint_mood_tile

_GUTTER = 48  # where the words begin, at text scale 1
_PICTURE = re.compile(r"!\[[^\]\n]*\]\(attachment:[0-9a-f]+\)")
_DOT, _TILE = 8, 20


@dataclass(frozen=True, slots=True)
class Reading:
    """With whose eyes a circle is read.

    Attributes:
        zone, today: where and when.
        tints: by person, in the order of joining.
        asks: whether the post can be answered here; a preview cannot.
    """

    zone: str
    today: date
    tints: dict[bytes, int]
    asks: bool = True


class PostCard(QWidget):
    """One post: who, when, what they wish for, the words, and what can be done with it.

    Signals:
        reply_wanted, answers_wanted, thank_wanted, more_wanted, whole_wanted, show_wanted: what was
            asked for.
        link_activated(str): an address in it.
    """

    reply_wanted = Signal()
    answers_wanted = Signal()
    thank_wanted = Signal()
    more_wanted = Signal()
    whole_wanted = Signal()
    show_wanted = Signal()
    link_activated = Signal(str)

    def __init__(
        self, look: Look, view: PostView, reading: Reading, *, unfolded: bool = False
    ) -> None:
        super().__init__()
        self._look, self.view, self._reading = look, view, reading
        self._folded = view.decision.how is not Showing.SHOW and not unfolded
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(look, self, 10)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, look.px(18), 0, look.px(14))
        outer.setSpacing(look.px(12))
        avatar = Avatar(look, view.name, reading.tints.get(view.row.author, 0))
        outer.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return shows the whole post, or what is folded."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.show_wanted if self._folded else self.whole_wanted).emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline above."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._look.color("line"))

    # --- parts

    def _add_head(self) -> None:
        look, view = self._look, self.view
        head = Group(look, gap=0)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        name = Label(look, self._name(), "ui.strong")
        row.addWidget(name)
        row.addStretch(1)
        if view.unread and not view.row.mine:
            row.addWidget(LampDot(look), 0, Qt.AlignmentFlag.AlignVCenter)
        at = from_millis(view.row.created_at)
        row.addWidget(Label(look, short_moment(at, self._reading.zone, self._reading.today),
                            "ui.small", "ink3"))  # fmt: skip
        head.body.addLayout(row)
        self.about = Label(look, self._about(), "ui.small", "ink3", wrap=True)
        head.body.addWidget(self.about)
        self._body.add(head)

    def _add_fold(self) -> None:
        folded = Folded(self._look, decision_text(self.view.decision))
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
        mood = view.fields.get("mood")
        if mood:
            feelings = [feeling_name(code) for code in mood.get("labels", ())]
            self._body.add(MoodLine(look, valence_of(mood["valence"]), feelings))
        words = plain_post(view.text)
        opening = opening_of(words)
        if opening:
            self.words = PostText(look, opening)
            self.words.link_activated.connect(self.link_activated)
            self._body.add(self.words)
        if opening != words:
            whole = Button(look, self.tr("Read all of it"), "plain", start=True)
            whole.clicked.connect(self.whole_wanted)
            self._body.body.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeading)
        if view.corrected_at is not None:
            self._body.add(Label(look, self._corrected(), "ui.small", "ink3", wrap=True))

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
        look, view = self._look, self.view
        row = QHBoxLayout()
        row.setSpacing(look.px(24))
        self.reply = Button(look, self.tr("Reply"), "plain", icon="corner-up-left", start=True)
        self.reply.clicked.connect(self.reply_wanted)
        row.addWidget(self.reply)
        if not view.row.mine:
            self.thank = Button(look, self.tr("Thank"), "plain", icon="heart-handshake")
            self.thank.clicked.connect(self.thank_wanted)
            row.addWidget(self.thank)
        self.more = IconButton(look, "ellipsis", self.tr("More for this post"))
        self.more.clicked.connect(self.more_wanted)
        row.addWidget(self.more)
        row.addStretch(1)
        if view.replies:
            self.answers = Button(look, self.tr("Answers"), "plain")
            self.answers.clicked.connect(self.answers_wanted)
            row.addWidget(self.answers)
        self._body.body.addLayout(row)

    # --- words

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
        if view.waiting:
            parts.append(self.tr("waiting to go out"))
        if view.row.targeted:
            parts.append(self.tr("for chosen people"))
        if view.row.expires_at is not None:
            end = until_text(view.row.expires_at, self._reading.zone, self._reading.today)
            parts.append(self.tr("here until %1").replace("%1", end))
        elif view.row.mine:
            parts.append(self.tr("here until you take it back"))
        else:
            until = self.tr("here until %1 takes it back")
            parts.append(until.replace("%1", isolated(view.name)))
        return " · ".join(part for part in parts if part)

    def _kind(self) -> str:
        kinds = {
            "post": self.tr("Part of an entry") if self.view.fields.get("excerpt")
            else self.tr("Entry"),
            "company": self.tr("Could use company"),
            "coping_card": self.tr("A card for the shelf"),
            "question": self.tr("A question"),
            "welcome": self.tr("Welcome page"),
            "unknown": self.tr("Something that a newer Lamplit can show"),
        }  # fmt: skip
        return kinds.get(self.view.kind, "")

    def _corrected(self) -> str:
        at = short_moment(
            from_millis(self.view.corrected_at or 0), self._reading.zone, self._reading.today
        )
        text = self.tr("Corrected %1").replace("%1", at)
        return f"{text}: {self.view.correction}" if self.view.correction else text

    def _spoken(self) -> str:
        view = self.view
        parts = [self._name(), self._about()]
        if self._folded:
            parts.append(decision_text(view.decision))
        else:
            wish = str(view.fields.get("wish") or "")
            parts += [wish_name(wish) if wish else "", opening_of(plain_post(view.text), 300)]
        if view.unread and not view.row.mine:
            parts.insert(0, self.tr("New"))
        return ". ".join(part for part in parts if part)


class LampDot(QWidget):
    """A new thing: one dot of light, never a number."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("New"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(self._look.px(_DOT), self._look.px(_DOT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("lamp"))
        painter.drawEllipse(QRectF(self.rect()))


class MoodTile(QWidget):
    """A mood as a small tile beside its words."""

    def __init__(self, look: Look, valence: Valence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._valence = look, valence
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square as high as a line."""
        return QSize(self._look.px(_TILE), self._look.px(_TILE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile."""
        paint_mood_tile(QPainter(self), QRectF(self.rect()), self._look, int(self._valence))


class MoodLine(Group):
    """A mood in one line: tile, word, feelings."""

    def __init__(self, look: Look, valence: Valence, more: Sequence[str] = ()) -> None:
        super().__init__(look, gap=8, flow="across")
        words = mood_name(int(valence))
        if more:
            words = f"{words} · {', '.join(more)}"
        self.add(MoodTile(look, valence))
        self.label = Label(look, words, "ui.second", "ink2")
        self.body.addWidget(self.label, 1)


def plain_post(text: str) -> str:
    """Return a post's words without its pictures, which stand below them."""
    return _PICTURE.sub("", text).strip()


def _chip(look: Look, text: str, *, icon: str = "", soft: bool = False) -> Chip:
    """Return a chip that only says something."""
    chip = Chip(look, text, icon=icon, soft=soft)
    chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return chip
