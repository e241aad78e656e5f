"""Step 3: how it looks, with a line of the person's own page to judge by."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.settings import TEXT_SCALE, THEME
from ui.preferences import Preferences
from ui.theme.look import Look
from ui.widgets.labels import Heading, Label, Section
from ui.widgets.segments import Segments

_SIZES = (90, 100, 115, 130, 150)


class Comfort(QWidget):
    """Theme and text size; a choice acts at once."""

    def __init__(self, look: Look, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(14))
        column.addWidget(Heading(look, self.tr("Make it comfortable"), "words.room"))
        column.addWidget(Section(look, self.tr("Light")))
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
        themes.set_value(current if current in {"system", "paper", "lamplight"} else "system")
        themes.chosen.connect(lambda value: preferences.set(THEME, value))
        column.addWidget(themes)
        column.addWidget(Section(look, self.tr("Text size")))
        sizes = Segments(look, self.tr("Text size"), [(str(size), f"{size} %") for size in _SIZES])
        current_size = preferences.get(TEXT_SCALE)
        sizes.set_value(str(min(_SIZES, key=lambda size: abs(size - current_size))))
        sizes.chosen.connect(lambda value: preferences.set(TEXT_SCALE, int(value)))
        column.addWidget(sizes)
        sample = self.tr("The kettle, the window, the first page. So your words will look.")
        column.addWidget(Label(look, sample, "words.read", wrap=True))
        note = self.tr("All of this can be changed later in Settings.")
        column.addWidget(Label(look, note, "ui.second", "ink2", wrap=True))
        column.addStretch(1)
