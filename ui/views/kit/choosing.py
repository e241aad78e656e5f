"""Choosing a template for a new entry, from wherever the person is."""

from PySide6.QtCore import QLocale, Qt, QTimer

from app.domain.templates import Template, begin_with
from app.domain.words import fold
from app.usecases.own_templates import template_choices
from ui.context import Context
from ui.views.rows import Row, RowList, RowStyle
from ui.widgets.button import Button
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 600, 560


class TemplateOverlay(Overlay):
    """A field and the templates below it; Return begins an entry with the first or chosen one.

    Attributes:
        field: where a part of the name is typed.
        list: own templates first.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(
            context.look, self.tr("Begin with a template"), width=_WIDTH, height=_HEIGHT
        )
        self._context = context
        look = context.look
        self._all: list[Template] = []
        self._chosen: Template | None = None
        hint = self.tr("Part of a name")
        self.field = SearchField(look, self.tr("Find a template"), hint)
        self.list = RowList(
            look, self.tr("Templates"), style=RowStyle(title="words.list", second="ui.second")
        )
        self._none = Label(look, self.tr("No template has this name."), color="ink2", wrap=True)
        self._none.hide()
        self.manage = Button(look, self.tr("Make or change my own"), "plain", tone="accent",
                             start=True)  # fmt: skip
        self.body.addWidget(self.field)
        self.body.addWidget(self._none)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.manage, 0, Qt.AlignmentFlag.AlignLeading)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._take_first)
        self.field.down_pressed.connect(self._into_list)
        self.field.escaped.connect(self.reject)
        self.list.opened.connect(self._take)
        self.list.clicked.connect(lambda index: self._take(self.list.rows.row(index.row()).key))
        self.manage.clicked.connect(lambda: context.shell.go("kit", "writing"))
        self.finished.connect(self._finished)
        locale = QLocale().name()
        context.store.read(lambda tx: template_choices(tx, locale), self._take_all, owner=self)

    def _take_all(self, found: list[Template]) -> None:
        self._all = found
        self._show()

    def _show(self) -> None:
        wanted = fold(self.field.text()).split()
        fitting = [item for item in self._all if all(word in fold(item.name) for word in wanted)]
        self.list.rows.set_rows([
            Row(item, item.name, item.about or " · ".join(field.title for field in item.fields))
            for item in fitting
        ])  # fmt: skip
        self._none.setVisible(bool(self._all) and not fitting)
        if wanted and fitting:
            self.list.choose(0)

    def _into_list(self) -> None:
        if self.list.rows.rowCount():
            self.list.by_key = True
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.list.choose(0)

    def _take_first(self) -> None:
        if self.field.text().strip() and self.list.rows.rowCount():
            self._take(self.list.rows.row(0).key)

    def _take(self, item: object) -> None:
        if isinstance(item, Template):
            self._chosen = item
            self.accept()

    def _finished(self, _: int) -> None:
        """Go there after the overlay has given the focus back, and drop every word."""
        item, self._chosen = self._chosen, None
        self._all = []
        self.list.rows.set_rows([])
        shell = self._context.shell
        if item is not None:
            # Whoever made this overlay outlives it; it is gone before the page is laid out.
            QTimer.singleShot(0, self._context.store, lambda: shell.go("today", begin_with(item)))


def open_templates(context: Context) -> TemplateOverlay | None:
    """Show the overlay; not at the gate, where there is nothing to begin."""
    if not context.store.is_open:
        return None
    overlay = TemplateOverlay(context)
    context.shell.overlay(overlay)
    return overlay
