"""Which country's numbers are shown: asked once, never found out by network."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.helplines import Directory
from app.settings import COUNTRY, COUNTRY_THERE, TRAVELLING, Setting
from ui.i18n import present_language
from ui.preferences import Preferences
from ui.theme.look import Look
from ui.views.help.words import sorted_countries
from ui.views.parts import Group
from ui.widgets.labels import Label
from ui.widgets.select import Select
from ui.widgets.switch import Switch


def chosen_country(preferences: Preferences) -> str:
    """Return the two letters of the country whose numbers are wanted; empty if none was said."""
    home, there = preferences.get(COUNTRY), preferences.get(COUNTRY_THERE)
    return there or home if preferences.get(TRAVELLING) else home


def country_select(
    look: Look, name: str, preferences: Preferences, setting: Setting[str], directory: Directory,
    none: str,
) -> Select:  # fmt: skip
    """Return a choice of a country that is kept at once; ``none`` says that none is chosen.

    At first it holds the country that is chosen alone: the numbers need not wait for the others,
    which come in the next turn.
    """
    select = Select(look, name)
    select.addItem(none, "")
    chosen = preferences.get(setting)
    if chosen:
        select.addItem(directory.countries(present_language()).get(chosen, chosen), chosen)

    def show() -> None:
        select.setCurrentIndex(max(0, select.findData(preferences.get(setting))))

    def fill() -> None:
        select.clear()
        select.addItem(none, "")
        for words, code in sorted_countries(directory):
            select.addItem(words, code)
        show()

    def changed(key: str) -> None:
        if key == setting.key:
            # A Select must not change while it tells of its own choice.
            QTimer.singleShot(0, select, show)

    select.activated.connect(lambda _: preferences.set(setting, str(select.currentData())))
    preferences.changed.connect(changed)
    show()
    QTimer.singleShot(0, select, fill)
    return select


class CountryRow(Group):
    """The country at home, and another one while travelling.

    Signals:
        chosen(): another country's numbers are wanted.
    """

    chosen = Signal()

    def __init__(
        self, look: Look, preferences: Preferences, directory: Directory,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, gap=8, parent=parent)
        self._preferences = preferences
        self.home = country_select(
            look,
            self.tr("My country"),
            preferences,
            COUNTRY,
            directory,
            self.tr("Choose a country"),
        )
        self.travelling = Switch(look, self.tr("Travelling"), show_text=True)
        self.there = country_select(
            look, self.tr("Where I am now"), preferences, COUNTRY_THERE, directory,
            self.tr("Choose where you are"),
        )  # fmt: skip
        line = Group(look, gap=16, flow="across")
        line.body.addWidget(self.home, 1)
        line.add(self.travelling)
        self.add(Label(look, self.tr("Numbers for"), "ui.section", "ink2"), line, self.there)
        self.travelling.toggled.connect(self._travel)
        preferences.changed.connect(self._changed)
        self._show()

    def _travel(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if on != self._preferences.get(TRAVELLING):
            self._preferences.set(TRAVELLING, on)

    def _changed(self, key: str) -> None:
        if key in {COUNTRY.key, TRAVELLING.key, COUNTRY_THERE.key}:
            self._show()
            self.chosen.emit()

    def _show(self) -> None:
        on = self._preferences.get(TRAVELLING)
        self.travelling.setChecked(on)
        self.there.setVisible(on)
