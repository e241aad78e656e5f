"""Moods: the person's own words, what a check-in asks, and their own scales."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.changes import Changes
from app.domain.mood import Valence
from app.settings import SETTINGS, Section
from app.vault.transaction import Transaction
from ui.context import Context
from ui.theme.look import Look
from ui.views.parts import Group
from ui.views.settings.declared import DeclaredRow
from ui.views.settings.scales import ScalesGroup
from ui.views.settings.section import SettingsSection
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.labels import Section as GroupHead
from ui.widgets.mood import MOOD_NAMES, paint_mood_tile, usual_mood_name

_TILE = 32
_LONGEST = 40


class MoodPicture(QWidget):
    """The tile of a class, to look at."""

    def __init__(self, look: Look, valence: Valence) -> None:
        super().__init__()
        self._look, self._valence = look, valence
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(self._look.px(_TILE), self._look.px(_TILE))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile in the middle."""
        side = self._look.px(_TILE)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_mood_tile(QPainter(self), place, self._look, self._valence)


class OwnWordsGroup(Group):
    """Seven fields, each beside its tile."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self._context = context
        self._words: dict[Valence, str] = {}
        self.fields: dict[Valence, TextField] = {}
        self.add(
            GroupHead(look, self.tr("Your own words")),
            Label(
                look, self.tr("They stand wherever a mood shows. An empty one is as usual."),
                "ui.small", "ink3", wrap=True,
            ),
        )  # fmt: skip
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(4, 0, 4, 0)
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        for row, valence in enumerate(Valence):
            usual = usual_mood_name(valence)
            name = self.tr("Your word for: %1").replace("%1", usual)
            field = TextField(look, name, usual)
            field.setMaxLength(_LONGEST)
            field.editingFinished.connect(lambda one=valence: self._take(one))
            self.fields[valence] = field
            grid.addWidget(MoodPicture(look, valence), row, 0)
            grid.addWidget(Label(look, str(int(valence)), "ui.small", "ink3"), row, 1)
            grid.addWidget(field, row, 2)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 1)
        self.add(holder)

    def reload(self) -> None:
        """Read the words."""
        self._context.store.read(
            lambda tx: tx.moods.words(), self._show, owner=self, replaces="own-mood-words"
        )

    def drop(self) -> None:
        """Forget every word."""
        self._show({})

    def _show(self, words: dict[Valence, str]) -> None:
        self._words = dict(words)
        for valence, field in self.fields.items():
            if not field.hasFocus() or not words:
                field.setText(words.get(valence, ""))

    def _take(self, valence: Valence) -> None:
        word, before = " ".join(self.fields[valence].text().split()), self._words.get(valence, "")
        if word == before:
            return
        self._words[valence] = word
        self._keep(valence, word)
        said = word or usual_mood_name(valence)
        text = self.tr("%1 is called “%2” now.").replace("%1", str(int(valence)))
        self._context.shell.say(
            text.replace("%2", said), self.tr("Undo"), lambda: self._put_back(valence, before)
        )

    def _put_back(self, valence: Valence, word: str) -> None:
        self._words[valence] = word
        self.fields[valence].setText(word)
        self._keep(valence, word)

    def _keep(self, valence: Valence, word: str) -> None:
        def keep(tx: Transaction) -> Changes:
            tx.moods.set_word(valence, word)
            return Changes(settings=True)

        self._context.store.write(keep, initiator=self)


class MoodsSection(SettingsSection):
    """Own words, what is asked, own scales."""

    key = "moods"

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, self.tr("Moods"))
        self.words = OwnWordsGroup(context)
        self.scales = ScalesGroup(context)
        self.declared: dict[str, DeclaredRow] = {}
        self.add_row(self.words, " ".join([self.tr("Your own words"), *MOOD_NAMES]))
        asked = self.tr("What a check-in asks")
        self.add_row(GroupHead(context.look, asked), asked)
        for setting in SETTINGS:
            if setting.section is Section.MOODS:
                row = DeclaredRow(context, setting)
                self.add_row(row, line=bool(self.declared))
                self.declared[setting.key] = row
        self.add_row(self.scales, self.tr("Your own scales medication pain"))
        context.store.changed.connect(self._changed)

    def reload(self) -> None:
        """Read words and scales."""
        self.words.reload()
        self.scales.reload()

    def drop(self) -> None:
        """Drop words and scales."""
        self.words.drop()
        self.scales.drop()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if changes.settings and self.isVisible() and initiator is not self.words:
            self.reload()
