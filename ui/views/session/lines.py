"""Lines of the plan: something to tick with a menu beside it, or words with buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.button import IconButton
from ui.widgets.checks import CheckBox
from ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a line's menu offers."""

    icon: str
    words: str
    act: Callable[[], object]
    enabled: bool = True


class Line(QWidget):
    """One line: what it says at the leading side, its menu at the trailing one.

    Attributes:
        ident: what it stands for.
        more: opens the menu.
        tick: the box, where it can be ticked.
    """

    def __init__(
        self,
        look: Look,
        ident: UUID,
        words: str,
        deeds: Callable[[], Sequence[Deed]],
        *,
        second: str = "",
        on: bool | None = None,
        buttons: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self.ident = ident
        self._deeds = deeds
        self.tick: CheckBox | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        text = QVBoxLayout()
        text.setSpacing(0)
        if on is None:
            text.addWidget(Label(look, words, wrap=True))
        else:
            self.tick = CheckBox(look, words.replace("&", "&&"))  # it marks no key
            self.tick.setAccessibleName(words)
            self.tick.setChecked(on)
            text.addWidget(self.tick)
        if second:
            self._add_second(text, second, indented=on is not None)
        row.addLayout(text, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        name = self.tr("More about {words}").format(words=words)
        self.more = IconButton(look, "ellipsis", name)
        self.more.clicked.connect(self.open_menu)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _add_second(self, text: QVBoxLayout, second: str, *, indented: bool) -> None:
        label = Label(self._look, second, "ui.small", "ink3", wrap=True)
        inner = QHBoxLayout()
        inner.setContentsMargins(0, 0, 0, self._look.px(4))
        if indented:
            inner.addSpacing(self._look.px(30))
        inner.addWidget(label, 1)
        text.addLayout(inner)
        if self.tick is not None:
            self.tick.setAccessibleDescription(second)

    def menu(self) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in self._deeds():
            action = menu.addAction(self._look.icon(deed.icon), deed.words)
            action.setEnabled(deed.enabled)
            action.triggered.connect(lambda _=False, act=deed.act: act())
        return menu

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
