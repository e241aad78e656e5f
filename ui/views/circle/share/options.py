"""The right side of the share sheet: for whom, what one wishes for, until when, what goes along."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from app.domain.circles.choices import Sending, Sharing, Tone, TopicNote, Wish, topic_notes
from app.domain.circles.circle import Person
from ui.text import filled, isolated, listed, number, split_list, unmarked
from ui.theme.look import Look
from ui.views.circle.words import tone_name, topic_name, wish_name
from ui.views.parts import RINGS, Group
from ui.widgets.button import Button
from ui.widgets.checks import CheckBox
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.columns import ScrollColumn
from ui.widgets.fields import Select, TextField
from ui.widgets.labels import Section

_Code = TypeVar("_Code", Wish, Tone)
_ALL, _SOME = "all", "some"
_WAITS = (0, 10, 60, 12 * 60)  # minutes
_HOUR, _FEW, _SHORT = 60, 4, 30
_WEEK = timedelta(days=7)
_ENDS: tuple[timedelta | None, ...] = (
    timedelta(days=1), timedelta(days=3), _WEEK, timedelta(days=30), None,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """What of an entry can go along.

    Attributes:
        title, tags, place, mood: whether there is one; off unless the person turns it on.
        photos: its pictures, by id and name.
        people: the others in the circle.
        cooling: so many minutes what is shared waits at least, as this person set it.
    """

    circle: str
    title: str
    tags: tuple[str, ...]
    place: str
    mood: str
    photos: tuple[tuple[UUID, str], ...]
    people: tuple[Person, ...]
    cooling: int = 0


class Options(ScrollColumn):
    """Everything that is chosen beside the words.

    Signals:
        changed(): something else is chosen now.
    """

    changed = Signal()

    def __init__(self, look: Look, offer: Offer) -> None:
        super().__init__(look, spacing=18, margins=(RINGS, 2, RINGS, 8))
        self._look, self._offer = look, offer
        self.audience = Select(look, self.tr("For"), icon="users-round")
        everyone = self.tr("Everyone in %1 (%2)")
        count = number(len(offer.people))
        self.audience.addItem(filled(everyone, isolated(offer.circle), count), _ALL)
        self.audience.addItem(self.tr("Chosen people"), _SOME)
        self.people = [CheckBox(look, unmarked(isolated(one.pseudonym))) for one in offer.people]
        self._people = Group(look, gap=2)
        self._people.add(*self.people)
        self._people.hide()
        self.wish = Select(look, self.tr("What I wish for"), icon="ear")
        self.wish.addItem(self.tr("Nothing in particular"), "")
        for wish in Wish:
            self.wish.addItem(wish_name(wish), str(wish))
        self.tone = Select(look, self.tr("How it is meant"), icon="message-circle")
        self.tone.addItem(self.tr("Not said"), "")
        for tone in Tone:
            self.tone.addItem(tone_name(tone), str(tone))
        self.until = Select(look, self.tr("Until"), icon="hourglass")
        for days, words in zip(_ENDS, self._ends(), strict=True):
            self.until.addItem(words, days)
        self.until.setCurrentIndex(_ENDS.index(_WEEK))
        self.wait = Select(look, self.tr("Waits before it goes out"), icon="clock")
        for minutes in sorted({offer.cooling, *(one for one in _WAITS if one > offer.cooling)}):
            self.wait.addItem(wait_text(minutes), minutes)
        self.wait.setCurrentIndex(self.wait.findData(offer.cooling))
        self.topics: dict[TopicNote, Chip] = {}
        self.own = TextField(look, self.tr("Topic notes in your words"),
                             self.tr("Others, with commas between"))  # fmt: skip
        self.topics_button = Button(look, "", icon="eye-off", start=True)
        self.photos_button = Button(look, "", icon="image", start=True)
        self.also: dict[str, CheckBox] = {}
        self.photos: dict[UUID, CheckBox] = {}
        self._build()

    # --- what is chosen

    def sharing(self, text: str | None, now: datetime, not_before: datetime | None) -> Sharing:
        """Return what is chosen, with these words in the place of the entry's; None for all."""
        days = _ENDS[self.until.currentIndex()]
        known, own = topic_notes(
            [*(str(note) for note, chip in self.topics.items() if chip.isChecked()),
             *split_list(self.own.text())]
        )  # fmt: skip
        start = not_before or now
        return Sharing(
            text=text,
            title=self._on("title"), mood=self._on("mood"), tags=self._on("tags"),
            place=self._on("place"), written=self._on("written"),
            photos=tuple(ident for ident, box in self.photos.items() if box.isChecked()),
            wish=_code(Wish, self.wish), tone=_code(Tone, self.tone),
            topics=known, own_topics=own,
            sending=Sending(self.chosen, not_before, None if days is None else start + days),
        )  # fmt: skip

    @property
    def chosen(self) -> tuple[bytes, ...]:
        """The people it is for; empty for everybody."""
        if self.audience.currentData() == _ALL:
            return ()
        pairs = zip(self._offer.people, self.people, strict=True)
        return tuple(person.person for person, box in pairs if box.isChecked())

    @property
    def waits(self) -> timedelta | None:
        """How long it waits before it goes out, so that it can be stopped; None for not at all."""
        minutes = int(self.wait.currentData())
        return timedelta(minutes=minutes) if minutes else None

    @property
    def is_for_nobody(self) -> bool:
        """Whether chosen people were asked for, and nobody is chosen."""
        return self.audience.currentData() == _SOME and not self.chosen

    def left_out(self) -> list[str]:
        """Return what of the entry does not go along, in words."""
        named = {
            "title": self.tr("the title"), "mood": self.tr("your mood"), "tags": self.tr("tags"),
            "place": self.tr("the place"), "written": self.tr("when you wrote it"),
        }  # fmt: skip
        out = [named[key] for key, box in self.also.items() if not box.isChecked()]
        if any(not box.isChecked() for box in self.photos.values()):
            some = any(box.isChecked() for box in self.photos.values())
            out.append(self.tr("other photos") if some else self.tr("photos"))
        return out

    # --- inside

    def _build(self) -> None:
        add = self._add
        add(self.tr("For"), self.audience, self._people)
        add(self.tr("What I wish for"), self.wish)
        add(self.tr("Until"), self.until)
        add(self.tr("Also include"), *self._extras())
        add(self.tr("Topic notes"), self._folded_topics())
        add(self.tr("How it is meant"), self.tone)
        add(self.tr("Waits before it goes out"), self.wait)
        self.column.addStretch(1)
        self.audience.currentIndexChanged.connect(self._audience_changed)
        for select in (self.wish, self.tone, self.until, self.wait):
            select.currentIndexChanged.connect(self.changed)
        for box in (*self.people, *self.also.values(), *self.photos.values()):
            box.toggled.connect(self.changed)
        self.own.textChanged.connect(self._topics_changed)
        self._name_topics()

    def _folded_topics(self) -> QWidget:
        """Return the topic notes, folded under what is chosen of them."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        for note in TopicNote:
            chip = Chip(self._look, topic_name(note))
            chip.setCheckable(True)
            chip.toggled.connect(self._topics_changed)
            flow.addWidget(chip)
            self.topics[note] = chip
        inside = Group(self._look, gap=8)
        inside.add(holder, self.own)
        return self._folded(self.topics_button, inside)

    def _folded(self, button: Button, inside: QWidget) -> QWidget:
        """Return a button that says what is chosen, and below it the choices while it is down."""
        button.setCheckable(True)
        button.toggled.connect(inside.setVisible)
        inside.hide()
        group = Group(self._look, gap=8)
        group.add(button, inside)
        return group

    def _topics_changed(self) -> None:
        self._name_topics()
        self.changed.emit()

    def _name_topics(self) -> None:
        named = [topic_name(note) for note, chip in self.topics.items() if chip.isChecked()]
        named += split_list(self.own.text())
        self.topics_button.setText(unmarked(shortened(listed(named))) or self.tr("None"))
        self.topics_button.setAccessibleDescription(self.tr("Topic notes"))

    def _add(self, title: str, *parts: QWidget) -> None:
        group = Group(self._look, gap=6)
        group.add(Section(self._look, title), *parts)
        self.column.addWidget(group)

    def _extras(self) -> list[QWidget]:
        offer, look = self._offer, self._look
        known = {
            "mood": self.tr("My mood: %1").replace("%1", offer.mood) if offer.mood else "",
            "title": self.tr("The title: %1").replace("%1", offer.title) if offer.title else "",
            "tags": self.tr("Tags: %1").replace("%1", listed(offer.tags)) if offer.tags else "",
            "place": self.tr("The place: %1").replace("%1", offer.place) if offer.place else "",
            "written": self.tr("When I wrote it"),
        }
        for key, words in known.items():
            if words:
                self.also[key] = CheckBox(look, unmarked(words))
        for ident, name in offer.photos:
            words = self.tr("The photo %1, without its data").replace("%1", isolated(name))
            self.photos[ident] = CheckBox(look, unmarked(words))
        if len(self.photos) <= _FEW:
            return [*self.also.values(), *self.photos.values()]
        inside = Group(look, gap=2)
        inside.add(*self.photos.values())
        for box in self.photos.values():
            box.toggled.connect(self._name_photos)
        self._name_photos()
        return [*self.also.values(), self._folded(self.photos_button, inside)]

    def _name_photos(self) -> None:
        chosen = sum(box.isChecked() for box in self.photos.values())
        text = self.tr("%1 of %2 photos, without their data")
        self.photos_button.setText(filled(text, number(chosen), number(len(self.photos))))

    def _ends(self) -> tuple[str, ...]:
        return (
            self.tr("One day"), self.tr("Three days"), self.tr("One week"), self.tr("One month"),
            self.tr("I take it back"),
        )  # fmt: skip

    def _audience_changed(self) -> None:
        self._people.setVisible(self.audience.currentData() == _SOME)
        self.changed.emit()

    def _on(self, key: str) -> bool:
        box = self.also.get(key)
        return box is not None and box.isChecked()


def wait_text(minutes: int) -> str:
    """Return how long something waits before it goes out."""
    say = QCoreApplication.translate
    if not minutes:
        return say("Options", "Not at all")
    hours, rest = divmod(minutes, _HOUR)
    if hours and not rest:
        return say("Options", "%n hours", "", hours)
    return say("Options", "%n minutes", "", minutes)


def shortened(text: str, most: int = _SHORT) -> str:
    """Return words for a button, which does not cut them."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _code(kind: type[_Code], select: Select) -> _Code | None:
    return next((one for one in kind if str(one) == select.currentData()), None)
