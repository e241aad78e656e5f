"""Every widget on one page, for looking at: `python tests/ui/widgets/gallery.py FOLDER`.

Writes one picture for each theme at 100 and 200 %, mirrored ones, and one of an overlay.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox, RadioRow
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.codes import CodeGrid, QrView
from ui.widgets.columns import EmptyState, ScrollColumn
from ui.widgets.fields import Labelled, PassphraseField, SearchField, Select, TextField
from ui.widgets.labels import Hairline, Heading, Label, Section
from ui.widgets.meters import ProgressLine, StrengthMeter
from ui.widgets.month import DayMark, MonthGrid
from ui.widgets.mood import MoodRow
from ui.widgets.overlay import Overlay, OverlayHost
from ui.widgets.rail import Rail
from ui.widgets.segments import Segments
from ui.widgets.sheet import Ground, Sheet
from ui.widgets.strip import Strip
from ui.widgets.switch import Switch

TODAY = date(2026, 11, 22)
SIZE = (1280, 1500)
WORDS = (
    "Walked to the allotment before the rain. Ana had left the gate open again, and a bag of "
    "quinces on the step with no note. I stood there longer than I needed to."
)


@dataclass
class Gallery:
    """The window and the parts that tests and pictures ask for."""

    window: QWidget
    content: QWidget
    rail: Rail
    moods: MoodRow
    primary: Button
    host: OverlayHost


def matrix(count: int = 25) -> list[list[bool]]:
    """A pattern that looks like a QR code and is none."""
    return [[(x * 7 + y * 11 + x * y) % 3 == 0 for x in range(count)] for y in range(count)]


def build(look: Look) -> Gallery:
    """Make the window; the caller shows it."""
    window = Ground(look)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = _rail(look)
    content = Ground(look)
    row.addWidget(rail)
    row.addWidget(content, 1)
    inner = QVBoxLayout(content)
    inner.setContentsMargins(0, 0, 0, 0)
    scroll = ScrollColumn(look, max_width=1200, margins=(48, 40, 48, 40), spacing=24)
    inner.addWidget(scroll)
    moods, primary = MoodRow(look), Button(look, "Start writing", "primary")
    for part in (_head, _choices, _fields, _rest):
        scroll.column.addWidget(_section(part, look, moods, primary))
    scroll.column.addStretch(1)
    return Gallery(window, content, rail, moods, primary, OverlayHost(look, content))


def _section(
    part: Callable[[Look, QVBoxLayout, MoodRow, Button], None],
    look: Look,
    moods: MoodRow,
    primary: Button,
) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(12))
    part(look, column, moods, primary)
    return holder


def _rail(look: Look) -> Rail:
    rail = Rail(look)
    rail.add_item("today", "sun", "Today")
    rail.add_item("journal", "book-open", "Journal")
    rail.add_item("insights", "chart-line", "Insights")
    rail.add_item("circle", "users-round", "Circle")
    rail.add_item("help", "life-buoy", "Help now", "F12", foot=True, room=False, bordered=True)
    rail.add_item("settings", "settings-2", "Settings", foot=True)
    rail.add_item("lock", "lock-keyhole", "Lock", "Ctrl L", foot=True, room=False)
    rail.set_current("today")
    rail.set_dot("circle", shown=True)
    return rail


def _row(look: Look, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(12))
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _head(look: Look, column: QVBoxLayout, moods: MoodRow, primary: Button) -> None:
    column.addWidget(Heading(look, "Sunday, 22 November", "words.day"))
    greeting = "Good evening. Write as much or as little as you like."
    column.addWidget(Label(look, greeting, color="ink2", wrap=True))
    column.addWidget(Label(look, "How is it right now?", "ui.strong"))
    column.addLayout(_row(look, moods))
    moods.set_value(5)
    sheet = Sheet(look)
    top = QHBoxLayout()
    top.addWidget(Label(look, "Something small you noticed today", "words.prompt", "ink2"), 1)
    top.setSpacing(look.px(14))
    top.addWidget(IconButton(look, "shuffle", "Another prompt", hang=True))
    top.addWidget(IconButton(look, "x", "Dismiss", hang=True))
    sheet.body.addLayout(top)
    sheet.body.addWidget(Label(look, WORDS, "words.read", wrap=True))
    star = IconButton(look, "star", "Star", "Ctrl+D", filled="lamp", hang=True)
    star.setCheckable(True)
    star.setChecked(True)
    off = IconButton(look, "share", "Share", hang=True)
    off.setEnabled(False)
    foot = _row(
        look,
        IconButton(look, "image", "Picture", hang=True),
        IconButton(look, "tag", "Tag", hang=True),
        star,
        off,
    )
    foot.addWidget(Label(look, "Saved", "ui.small", "ink3"))
    sheet.body.addLayout(foot)
    column.addWidget(sheet)
    menu = Button(look, "Send later", icon="clock")
    menu.setMenu(QMenu(menu))
    faded = Button(look, "Not now", "primary")
    faded.setEnabled(False)
    buttons = QWidget()
    flow = FlowLayout(buttons, gap=look.px(12))
    for one in (
        primary,
        Button(look, "Restore a backup", icon="archive-restore", large=True),
        menu,
        Button(look, "Delete for good", tone="danger"),
        faded,
        Button(look, "Open the circle", "plain", tone="accent"),
        Button(look, "Reply", "plain", icon="corner-up-left"),
    ):
        flow.addWidget(one)
    column.addWidget(buttons)


def _choices(look: Look, column: QVBoxLayout, moods: MoodRow, primary: Button) -> None:
    column.addWidget(Section(look, "Choices"))
    options = [("month", "Month"), ("half", "6 months"), ("year", "Year")]
    segments = Segments(look, "Period", options)
    segments.set_value("year")
    on, off = Switch(look, "Spelling", show_text=True), Switch(look, "Reminders")
    on.setChecked(True)
    column.addLayout(_row(look, segments, on, off))
    chips = QWidget()
    flow = FlowLayout(chips, gap=look.px(8))
    feeling = Chip(look, "Calm")
    feeling.setCheckable(True)
    feeling.setChecked(True)
    other = Chip(look, "Tired")
    other.setCheckable(True)
    for chip in (
        Chip(look, "Just listen", icon="ear", soft=True),
        Chip(look, "Venting"),
        Chip(look, "tag:garden", removable=True),
        feeling,
        other,
    ):
        flow.addWidget(chip)
    column.addWidget(chips)
    ticked = CheckBox(look, "The photo, without its data")
    ticked.setChecked(True)
    column.addLayout(_row(look, CheckBox(look, "My mood: Pleasant"), ticked))
    rows = QGridLayout()
    group = QButtonGroup(chips)
    answers = (
        RadioRow(look, "Paper", "Bright and warm, for the day"),
        RadioRow(look, "Lamplight", "Dark and warm, for the evening"),
    )
    for place, answer in enumerate(answers):
        group.addButton(answer)
        rows.addWidget(answer, 0, place)
    answers[1].setChecked(True)
    column.addLayout(rows)


def _fields(look: Look, column: QVBoxLayout, moods: MoodRow, primary: Button) -> None:
    grid = QGridLayout()
    grid.setSpacing(look.px(16))
    words = PassphraseField(look, "Passphrase")
    words.setText("a lamp by the window")
    help_text = "Caps Lock is on."
    grid.addWidget(Labelled(look, "Passphrase", words, help_text), 0, 0)
    theme = Select(look, "For", icon="users-round")
    theme.addItems(["Everyone in Harbour (6)", "Juniper"])
    grid.addWidget(Labelled(look, "For", theme), 0, 1)
    search = SearchField(look, "Search", "Search 1,204 entries")
    grid.addWidget(search, 1, 0)
    full = SearchField(look, "Search", "Search")
    full.setText("quinces")
    grid.addWidget(full, 1, 1)
    place = TextField(look, "Where it is kept", "Folder", icon="folder")
    grid.addWidget(place, 2, 0)
    meter = StrengthMeter(look, "Strength")
    meter.set_strength(
        2, "This could be guessed in a few hours. Two more words would make it very hard to guess."
    )
    grid.addWidget(meter, 2, 1)
    column.addLayout(grid)


def _rest(look: Look, column: QVBoxLayout, moods: MoodRow, primary: Button) -> None:
    error, undo = Strip(look, "error"), Strip(look, "undo")
    error.show_message(
        "This could not be saved: the disk is full. Your words are still here. Free some space "
        "and they save by themselves.",
        "Try again",
    )
    undo.show_message("Moved to trash. It stays there for 30 days.", "Undo")
    column.addWidget(error)
    column.addWidget(undo)
    bar = ProgressLine(look, "Bringing in")
    bar.setRange(0, 3412)
    bar.setValue(1400)
    column.addWidget(bar)
    column.addWidget(Hairline(look))
    pair = QHBoxLayout()
    pair.setSpacing(look.px(32))
    month = MonthGrid(look, TODAY)
    month.set_marks(
        {TODAY - timedelta(days=n): DayMark(n % 3, n % 8 or None) for n in range(0, 30, 2)}
    )
    month.set_chosen(date(2026, 11, 20))
    pair.addWidget(month, 1)
    right = QVBoxLayout()
    groups = ["K7QD", "2M9F", "XW4T", "P3HA", "9RCB", "VE6N", "5GZJ", "T8YS"]
    code = CodeGrid(look, "Recovery code", groups)
    right.addWidget(code)
    code_row = _row(look, QrView(look, "Recovery code as a picture", matrix(), side=150))
    code_row.addWidget(EmptyState(look, "Your entries will stand here.", "New entry"), 1)
    right.addLayout(code_row)
    right.addStretch(1)
    pair.addLayout(right, 1)
    column.addLayout(pair)


def overlay(look: Look) -> Overlay:
    """An overlay with a field and actions."""
    dialog = Overlay(look, "Add a key file", width=620)
    dialog.body.addWidget(
        Label(
            look,
            "Anyone who has this file and your journal can open it. Keep it on a stick, away "
            "from this computer.",
            color="ink2",
            wrap=True,
        )
    )
    dialog.body.addWidget(Labelled(look, "Passphrase", PassphraseField(look, "Passphrase")))
    dialog.body.addStretch(1)
    actions = QHBoxLayout()
    actions.addStretch(1)
    actions.addWidget(Button(look, "Cancel", large=True))
    actions.addWidget(Button(look, "Make the key file", "primary", large=True))
    dialog.body.addLayout(actions)
    return dialog


def picture(
    look: Look, *, size: tuple[int, int] = SIZE, right: bool = False, with_overlay: bool = False
) -> QImage:
    """Show the gallery, take its picture and take it away again."""
    gallery = build(look)
    window = gallery.window
    if right:
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(*size)
    gallery.rail.fit(size[0])
    window.show()
    if with_overlay:
        gallery.host.open(overlay(look))
    else:
        gallery.primary.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.sendPostedEvents()  # layouts inside scroll areas settle in turns
    QApplication.sendPostedEvents()
    image = window.grab().toImage()
    window.hide()
    window.deleteLater()
    return image


def themed(theme: ThemeName, scale: float) -> LookChoice:
    """A choice without motion, so that pictures are the same each time."""
    return LookChoice(theme=theme, text_scale=scale, reduced_motion=True)


def main(folder: Path) -> None:
    """Write all pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look()
    look.install(app)
    folder.mkdir(parents=True, exist_ok=True)
    for theme in THEMES:
        for scale, size in ((1.0, SIZE), (2.0, (1920, 3200))):
            look.set_choice(themed(theme, scale))
            picture(look, size=size).save(str(folder / f"{theme}-{round(scale * 100)}.png"))
        look.set_choice(themed(theme, 1.0))
        image = picture(look, size=(1280, 800), with_overlay=True)
        image.save(str(folder / f"{theme}-overlay.png"))
    look.set_choice(themed("paper", 1.0))
    picture(look, right=True).save(str(folder / "paper-mirrored.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
