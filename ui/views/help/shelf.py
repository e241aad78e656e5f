"""The numbers of a country on the page: what was checked, the sure ones, then what was not."""

from datetime import date

from app.domain.helplines import FINDER, Line, Part, Shelf
from app.domain.helplines.line import dialled
from app.helplines import Directory
from ui.i18n import present_language
from ui.text import filled, isolated
from ui.theme.look import Look
from ui.views.help.numbers import NumberBlock
from ui.views.help.words import line_facts, line_state
from ui.views.parts import Group
from ui.widgets.labels import Label, Section


class ShelfPart(Group):
    """Every number there is for a country, in the order of `Shelf.order`."""

    def __init__(self, look: Look, directory: Directory) -> None:
        super().__init__(look, gap=28)
        self._directory = directory

    def show_country(self, country: str, today: date) -> None:
        """Show the numbers of a country; empty for none."""
        self.empty()
        shelf = self._directory.shelf(country, today)
        name = self._directory.countries(present_language()).get(country, country)
        for part in shelf.order:
            if part is Part.EMERGENCY:
                self.add(self._emergency(shelf, name))
            elif part is Part.FINDER:
                self.add(self._finder())
            elif part is Part.CHECKED:
                title = filled(self.tr("Lines: %1"), isolated(name))
                self.add(self._lines(title, "", shelf.checked, today))
            else:
                title = filled(self.tr("Lines, not yet checked by us: %1"), isolated(name))
                said = self.tr("If one does not answer, use the emergency number above.")
                self.add(self._lines(title, said, shelf.unchecked, today))

    def _emergency(self, shelf: Shelf, name: str) -> Group:
        look = self._look
        part = Group(look, gap=8)
        if shelf.known:
            title = filled(self.tr("Emergency number: %1"), isolated(name))
            part.add(Section(look, title))
            first, *others = shelf.emergency
            part.add(_sure(look, first))
            if others:
                text = filled(self.tr("Also: %1"), isolated(" · ".join(others)))
                said = self.tr("Police, fire and ambulance may have numbers of their own.")
                part.add(Label(look, text, "ui.code", wrap=True))
                part.add(Label(look, said, "ui.small", "ink2", wrap=True))
        else:
            said = self.tr(
                "Most mobile phones put these through to the emergency service of the country you "
                "are in. Choose a country above for its own numbers."
            )
            part.add(Section(look, self.tr("Emergency number")))
            part.add(*(_sure(look, number) for number in shelf.emergency))
            part.add(Label(look, said, "ui.second", "ink2", wrap=True))
        if shelf.damaged:
            said = self.tr("The list of helplines could not be read on this computer.")
            part.add(Label(look, said, "ui.second", "ink2", wrap=True))
        return part

    def _finder(self) -> Group:
        look = self._look
        part = Group(look, gap=4)
        said = self.tr("A directory of lines all over the world, kept checked by its owners.")
        address = Label(look, f"\u2066{FINDER}\u2069", "ui.code", wrap=True)
        part.add(Section(look, self.tr("On a phone or another computer")), address)
        part.add(Label(look, said, "ui.small", "ink2", wrap=True))
        return part

    def _lines(self, title: str, said: str, lines: tuple[Line, ...], today: date) -> Group:
        look = self._look
        part = Group(look, gap=16)
        head = Group(look, gap=4)
        head.add(Section(look, title))
        if said:
            head.add(Label(look, said, "ui.small", "ink2", wrap=True))
        part.add(head)
        for line in lines:
            below = [line_facts(line), isolated(line.note) if line.note else "",
                     line_state(line, self._directory, today)]  # fmt: skip
            part.add(NumberBlock(look, line.name, line.number, line.address, below))
        return part


def _sure(look: Look, number: str) -> NumberBlock:
    return NumberBlock(look, "", number, f"tel:{dialled(number)}")
