"""Step 3: how it looks, with a line of the person's own page, and whose numbers help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.helplines import read_directory
from app.settings import COUNTRY, TEXT_SCALE, THEME
from ui.preferences import Preferences
from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.views.help.country import country_select
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.segments import Segments

_SIZES = (90, 100, 115, 130, 150)


def _named(look: Look, name: str, control: QWidget) -> QWidget:
    """Return a control close below its name."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    Space(look, column, gap=8)
    column.addWidget(Section(look, name))
    column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeading)
    return whole


class Comfort(QWidget):
    """Theme, text size, and a country for Help now; a choice acts at once."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        column = QVBoxLayout(self)
        Space(look, column, gap=24)
        column.addWidget(Heading(look, self.tr("Make it comfortable"), "words.room"))
        themes = Segments(
            look,
            self.tr("Light"),
            [
                ("system", self.tr("As the system")),
                ("paper", self.tr("Paper")),
                ("lamplight", self.tr("Lamplight")),
            ],
        )
        current = preferences.get(THEME)
        self._themes = themes
        themes.set_value(current if current in {"system", "paper", "lamplight"} else "")
        themes.chosen.connect(lambda value: preferences.set(THEME, value))
        column.addWidget(_named(look, self.tr("Light"), themes))
        sizes = Segments(look, self.tr("Text size"), [(str(size), f"{size} %") for size in _SIZES])
        current_size = preferences.get(TEXT_SCALE)
        sizes.set_value(str(current_size) if current_size in _SIZES else "")
        sizes.chosen.connect(lambda value: preferences.set(TEXT_SCALE, int(value)))
        column.addWidget(_named(look, self.tr("Text size"), sizes))
        sample = self.tr("The kettle, the window, the first page. Your words will look like this.")
        column.addWidget(Label(look, sample, "words.read", wrap=True))
        none = self.tr("No country for now")
        self.country = country_select(
            look, self.tr("Country for Help now"), preferences, COUNTRY, read_directory(), none
        )
        column.addWidget(_named(look, self.tr("Country for Help now"), self.country))
        note = self.tr("All of this can be changed later in Settings.")
        column.addWidget(Label(look, note, "ui.second", "ink2", wrap=True))
        column.addStretch(1)

    def focus_first(self) -> None:
        """Go to the first choice."""
        self._themes.focus_choice()
