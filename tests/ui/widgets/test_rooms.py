"""Moods, rail, overlays, strips, codes and the month: keys, mouse, names, mirrored."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.announce import Announcer, announce
from ui.widgets.button import Button, IconButton
from ui.widgets.codes import CodeGrid, QrView
from ui.widgets.columns import EmptyState, ScrollColumn
from ui.widgets.fields import SearchField, TextField
from ui.widgets.labels import Label
from ui.widgets.meters import ProgressLine, StrengthMeter
from ui.widgets.month import DayMark, MonthGrid
from ui.widgets.mood import MoodRow, mood_name, paint_mood_tile
from ui.widgets.overlay import Overlay, OverlayHost
from ui.widgets.rail import Rail
from ui.widgets.sheet import Sheet
from ui.widgets.strip import Strip

Stand = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton
TAB = Qt.FocusReason.TabFocusReason
TODAY = date(2026, 11, 22)


def heard(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role as a screen reader gets them."""
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return face.text(QAccessible.Text.Name), face.role()


def focused(window: QWidget) -> QWidget:
    """The widget that has the keys."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def tile(look: Look, valence: int, side: int = 44) -> QImage:
    """A mood tile on the page."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(look.color("page"))
    painter = QPainter(image)
    paint_mood_tile(painter, QRectF(0, 0, side, side), look, valence)
    painter.end()
    return image


def weight(look: Look, valence: int, side: int) -> float:
    """The mark above the glyph's line less the mark below it, in pixels."""
    image, ink = tile(look, valence, side), look.mood(valence)
    span = ink.mark.lightness() - ink.fill.lightness()
    inner = range(side // 5, side - side // 5)
    rows = [
        sum((image.pixelColor(x, y).lightness() - ink.fill.lightness()) / span for x in inner)
        for y in inner
    ]
    end = round(side * (0.5 - 0.2955))  # where only the line reaches
    edges = [image.pixelColor(end, y).lightness() - ink.fill.lightness() for y in inner]
    line = max(range(len(rows)), key=lambda place: edges[place] / span)
    return sum(rows[:line]) - sum(rows[line + 1 :])


def test_a_digit_chooses_a_mood_at_once(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """One key, one signal, and the tile is on."""
    moods = MoodRow(look)
    window = stand(moods)
    moods.tile(4).setFocus(TAB)
    with qtbot.waitSignal(moods.chosen, timeout=1000) as told:
        qtbot.keyClick(focused(window), "6")
    assert told.args == [6]
    assert moods.value() == 6
    assert focused(window) is moods.tile(6)


def test_arrows_move_without_choosing(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Looking around saves nothing; Space chooses; Tab leaves the row."""
    moods, after = MoodRow(look), Button(look, "After")
    window = stand(moods, after)
    moods.tile(4).setFocus(TAB)
    with qtbot.assertNotEmitted(moods.chosen):
        qtbot.keyClick(focused(window), Qt.Key.Key_Right)
        qtbot.keyClick(focused(window), Qt.Key.Key_End)
        qtbot.keyClick(focused(window), Qt.Key.Key_Right)
    assert focused(window) is moods.tile(7)
    with qtbot.waitSignal(moods.chosen, timeout=1000) as told:
        qtbot.keyClick(focused(window), Qt.Key.Key_Space)
    assert told.args == [7]
    qtbot.keyClick(focused(window), Qt.Key.Key_Tab)
    assert focused(window) is after


def test_moods_mirror_and_so_do_their_arrows(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """In a right-to-left language pleasant lies at the left."""
    moods = MoodRow(look)
    window = stand(moods)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(10)
    assert moods.tile(1).x() > moods.tile(7).x()
    moods.tile(4).setFocus(TAB)
    qtbot.keyClick(focused(window), Qt.Key.Key_Left)
    assert focused(window) is moods.tile(5)


def test_moods_can_be_set_and_taken_back_silently(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """What the program sets is not a choice of the person."""
    moods = MoodRow(look)
    stand(moods)
    with qtbot.assertNotEmitted(moods.chosen):
        moods.set_value(2)
        assert moods.value() == 2
        moods.set_value(None)
    assert moods.value() is None
    assert heard(moods.tile(1)) == ("Very unpleasant", QAccessible.Role.RadioButton)
    with pytest.raises(IndexError):
        mood_name(9)


@pytest.mark.parametrize("theme", THEMES)
def test_moods_differ_in_shape_as_well_as_in_colour(look: Look, theme: ThemeName) -> None:
    """The glyph alone tells the class: how much mark lies above or below its line."""
    look.set_choice(LookChoice(theme=theme))
    for side in (16, 18, 44):
        weights = [weight(look, valence, side) for valence in range(1, 8)]
        assert weights == sorted(weights), (side, weights)
        gaps = [after - before for before, after in pairwise(weights)]
        assert min(gaps) > 0.01 * side * side, (side, weights)


def test_unknown_mood_is_refused(look: Look) -> None:
    """There are seven."""
    with pytest.raises(ValueError, match="between 1 and 7"):
        look.mood(0)


def rail(look: Look) -> Rail:
    """A rail as the program has it."""
    one = Rail(look)
    one.add_item("today", "sun", "Today")
    one.add_item("journal", "book-open", "Journal")
    one.add_item("lock", "lock-keyhole", "Lock", "Ctrl L", foot=True, room=False)
    return one


def test_rail_tells_what_was_asked_for(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Rooms become current; deeds only report."""
    edge = rail(look)
    stand(edge)
    with qtbot.waitSignal(edge.activated, timeout=1000) as told:
        qtbot.mouseClick(edge.item("journal"), LEFT)
    assert told.args == ["journal"]
    assert edge.item("journal").isChecked()
    with qtbot.waitSignal(edge.activated, timeout=1000) as told:
        qtbot.keyClick(edge.item("lock"), Qt.Key.Key_Space)
    assert told.args == ["lock"]
    assert edge.item("journal").isChecked()
    assert not edge.item("lock").isChecked()


def test_rail_shows_icons_in_narrow_windows(look: Look, stand: Stand) -> None:
    """Words from 72 em on; below, the tooltip carries them. Large text counts as narrow."""
    edge = rail(look)
    stand(edge)
    edge.fit(1280)
    assert (edge.compact, edge.width()) == (False, 200)
    edge.fit(1024)
    assert (edge.compact, edge.width()) == (True, 64)
    assert edge.item("lock").toolTip() == "Lock (Ctrl L)"
    look.set_choice(LookChoice(theme="paper", text_scale=2.0))
    edge.fit(1920)
    assert (edge.compact, edge.width()) == (True, 128)


def test_rail_keeps_every_item_in_view_in_a_low_window(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """Eight items with large text, beside 600 pixels."""
    look.set_choice(LookChoice(theme="paper", text_scale=2.0))
    edge = rail(look)
    for number in range(8 - len(edge.keys())):
        edge.add_item(f"room-{number}", "sun", "Room")
    edge.fit(1280)
    stand(edge).resize(400, 680)
    items = [edge.item(key) for key in edge.keys()]  # noqa: SIM118 - a method
    qtbot.waitUntil(lambda: all(edge.rect().contains(one.geometry()) for one in items))
    assert edge.height() <= 600
    assert all(one.height() >= 2 * 24 for one in items)


def test_rail_items_come_and_go_and_carry_a_dot(look: Look, stand: Stand) -> None:
    """The dot is also heard."""
    edge = rail(look)
    stand(edge)
    edge.set_dot("journal", shown=True)
    assert edge.item("journal").accessibleDescription() == "Something new"
    edge.remove_item("journal")
    edge.remove_item("journal")
    assert edge.keys() == ["today", "lock"]
    assert heard(edge.item("today"))[0] == "Today"


class Room:
    """A rail beside content with an overlay host, as in the window."""

    def __init__(self, look: Look) -> None:
        self.window = QWidget()
        self.window.resize(1280, 800)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        self.rail = rail(look)
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        self.field = TextField(look, "Behind")
        column.addWidget(self.field)
        row.addWidget(self.rail)
        row.addWidget(self.content, 1)
        self.host = OverlayHost(look, self.content)


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    made = Room(look)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    return made


def filled(look: Look) -> tuple[Overlay, TextField, Button]:
    """An overlay with a field and a button."""
    dialog = Overlay(look, "Add a key file")
    field, button = TextField(look, "Name"), Button(look, "Make it", "primary")
    dialog.body.addWidget(field)
    dialog.body.addWidget(button)
    return dialog, field, button


def test_overlay_takes_and_gives_back_the_focus(qtbot: QtBot, look: Look, room: Room) -> None:
    """Esc closes, and the caret is where it was."""
    room.field.setFocus()
    dialog, field, _ = filled(look)
    room.host.open(dialog)
    assert focused(room.window) is field
    assert room.host.top is dialog
    with qtbot.waitSignal(room.host.closed, timeout=1000):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert focused(room.window) is room.field
    assert not room.host.isVisible()
    assert dialog.result() == Overlay.DialogCode.Rejected
    qtbot.waitUntil(lambda: room.host.findChild(Overlay) is None, timeout=1000)


def test_esc_in_an_empty_search_field_closes_the_sheet_it_stands_in(
    qtbot: QtBot, look: Look, room: Room
) -> None:
    dialog, search = Overlay(look, "Which entry?"), SearchField(look, "Find an entry")
    dialog.body.addWidget(search)
    room.host.open(dialog)
    search.setFocus()
    qtbot.keyClicks(search, "q")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert room.host.top is dialog
    with qtbot.waitSignal(room.host.closed):
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert dialog.result() == Overlay.DialogCode.Rejected


def test_overlay_can_be_kept_for_another_time(qtbot: QtBot, look: Look, room: Room) -> None:
    """What was typed is still there."""
    dialog, field, _ = filled(look)
    room.host.open(dialog, keep=True)
    qtbot.keyClicks(field, "stick")
    dialog.reject()
    qtbot.wait(10)
    room.host.open(dialog, keep=True)
    assert field.text() == "stick"
    assert focused(room.window) is field


def test_tab_stays_inside_the_overlay(qtbot: QtBot, look: Look, room: Room) -> None:
    """Round and round, both ways."""
    dialog, field, button = filled(look)
    room.host.open(dialog)
    seen = []
    for _ in range(6):
        seen.append(focused(room.window))
        qtbot.keyClick(focused(room.window), Qt.Key.Key_Tab)
    assert set(seen) == {field, button, dialog.close_button}
    assert focused(room.window) is seen[0]
    qtbot.keyClick(focused(room.window), Qt.Key.Key_Backtab)
    assert dialog.isAncestorOf(focused(room.window))


def test_overlay_covers_the_content_and_never_the_rail(
    qtbot: QtBot, look: Look, room: Room
) -> None:
    """The rail works on; a click beside the overlay reaches nothing behind it."""
    dialog, _, _ = filled(look)
    room.host.open(dialog)
    assert room.host.rect() == room.content.rect()
    room.window.resize(1000, 700)
    qtbot.wait(10)
    assert room.host.rect() == room.content.rect()
    assert room.host.rect().contains(dialog.geometry())
    with qtbot.waitSignal(room.rail.activated, timeout=1000):
        qtbot.mouseClick(room.rail.item("today"), LEFT)
    assert room.window.childAt(QPoint(room.window.width() - 10, 20)) is room.host
    assert heard(dialog) == ("Add a key file", QAccessible.Role.Dialog)


def test_overlays_may_lie_on_one_another(look: Look, room: Room) -> None:
    """The lower one comes back when the upper one goes."""
    first, field, _ = filled(look)
    second, _, _ = filled(look)
    room.host.open(first)
    room.host.open(second)
    second.accept()
    assert room.host.top is first
    assert focused(room.window) is field
    room.host.close_all()
    assert room.host.top is None


def test_overlay_fills_a_narrow_content(qtbot: QtBot, look: Look, room: Room) -> None:
    """With little room it leaves no scrap of content beside it."""
    dialog = Overlay(look, "Import", width=1032, height=600)
    room.window.resize(880, 600)
    qtbot.wait(10)
    room.host.open(dialog)
    assert dialog.geometry() == room.host.rect()


def test_scrim_fades_in_unless_motion_is_reduced(qtbot: QtBot, look: Look, room: Room) -> None:
    """240 ms to the full scrim; without motion it is there at once."""
    at = QPoint(room.content.width() - 5, 5)
    dialog, _, _ = filled(look)
    room.host.open(dialog)
    full = room.content.grab().toImage().pixelColor(at)
    assert full != look.color("desk")
    dialog.reject()
    look.set_choice(LookChoice(theme="paper", reduced_motion=False))
    again, _, _ = filled(look)
    room.host.open(again)
    assert room.content.grab().toImage().pixelColor(at) != full
    qtbot.waitUntil(lambda: room.content.grab().toImage().pixelColor(at) == full, timeout=2000)


def test_strip_says_one_thing_and_offers_one_deed(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """It is heard, and its action is a button."""
    strip = Strip(look, "error")
    window = stand(strip)
    assert strip.isHidden()
    strip.show_message("The disk is full. Your words are still here.", "Try again")
    assert strip.accessibleName().startswith("The disk is full")
    speaker = window.findChild(Announcer)
    assert speaker is not None
    with qtbot.waitSignal(strip.action_triggered, timeout=1000):
        qtbot.mouseClick(strip.action, LEFT)
    assert strip.isHidden()


def test_undo_strip_goes_by_time_but_not_under_the_fingers(
    qtbot: QtBot, look: Look, stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it has focus it stays."""
    monkeypatch.setattr("ui.widgets.strip.UNDO_MS", 30)
    monkeypatch.setattr("ui.widgets.strip._LOOK_AGAIN_MS", 20)
    strip, other = Strip(look, "undo"), Button(look, "Other")
    stand(strip, other)
    strip.show_message("Moved to trash.", "Undo")
    strip.action.setFocus(TAB)
    qtbot.wait(150)
    assert strip.isVisible()
    with qtbot.waitSignal(strip.closed, timeout=2000):
        other.setFocus(TAB)
    assert strip.isHidden()


def test_strip_mirrors(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """The action is at the end of the line of reading."""
    strip = Strip(look, "undo")
    window = stand(strip)
    strip.show_message("Moved to trash.", "Undo")
    qtbot.wait(10)
    assert strip.action.x() > strip.width() / 2
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(10)
    assert strip.action.x() < strip.width() / 2


def test_announcements_come_at_most_once_in_five_seconds(qtbot: QtBot, look: Look) -> None:
    """The second waits and the newest words win."""
    window = QWidget()
    qtbot.addWidget(window)
    now = [100.0]
    speaker = Announcer(window, lambda: now[0])
    said: list[str] = []
    speaker.spoken.connect(said.append)
    speaker.say("Saved")
    speaker.say("A post came")
    now[0] = 104.9
    speaker.say("Two posts came")
    assert said == ["Saved"]
    now[0] = 105.1
    speaker.say("Three posts came")
    assert said == ["Saved", "Three posts came"]
    announce(window, "later")
    assert len(window.findChildren(Announcer)) == 1


def test_strength_is_a_value_and_a_sentence(look: Look, stand: Stand) -> None:
    """A progress bar to screen readers, with the sentence for its value."""
    meter = StrengthMeter(look, "Strength")
    stand(meter)
    meter.set_strength(3, "Very hard to guess, 100 % sure.")
    assert heard(meter) == ("Strength", QAccessible.Role.ProgressBar)
    assert meter.text() == "Very hard to guess, 100 % sure."
    assert meter.value() == 3
    meter.set_strength(9, "")
    assert meter.value() == 4


def test_progress_is_drawn_in_proportion(look: Look, stand: Stand) -> None:
    """Half the count is half the line, from the start of reading."""
    bar = ProgressLine(look, "Bringing in")
    bar.setRange(0, 10)
    bar.setValue(5)
    stand(bar)
    image = bar.grab().toImage()
    middle = bar.height() // 2
    assert image.pixelColor(bar.width() // 4, middle) == look.color("accent")
    assert image.pixelColor(bar.width() * 3 // 4, middle) == look.color("sunken")


def test_code_is_read_group_by_group(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """All groups first, then letter by letter; never mirrored."""
    grid = CodeGrid(look, "Recovery code", ["K7QD", "2M9F", "XW4T", "P3HA", "9RCB"])
    window = stand(grid)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert heard(grid)[0] == "Recovery code"
    assert grid.accessibleDescription() == "K7QD, 2M9F, XW4T, P3HA, 9RCB"
    grid.setFocus(TAB)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current == 1
    assert grid.accessibleDescription() == "Group 2 of 5: 2 M 9 F"
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current == 4


@pytest.mark.parametrize("theme", THEMES)
def test_qr_is_black_on_white_in_every_theme(look: Look, stand: Stand, theme: ThemeName) -> None:
    """Cameras need it so; the modules are where the matrix says."""
    look.set_choice(LookChoice(theme=theme))
    matrix = [[(x + y) % 2 == 0 for x in range(21)] for y in range(21)]
    view = QrView(look, "Recovery code as a picture", matrix, side=145)
    stand(view)
    image = view.grab().toImage()
    side = 145 // 29
    start = (145 - 29 * side) // 2 + 4 * side + side // 2
    for x, y in ((0, 0), (1, 0), (20, 20), (19, 20)):
        color = image.pixelColor(start + x * side, start + y * side).name()
        assert color == ("#000000" if matrix[y][x] else "#ffffff")
    assert heard(view) == ("Recovery code as a picture", QAccessible.Role.Graphic)


def month(look: Look) -> MonthGrid:
    """November 2026 in British English, weeks from Monday."""
    grid = MonthGrid(look, TODAY)
    grid.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    grid.set_marks({date(2026, 11, 20): DayMark(2, 6)})
    return grid


def test_month_is_walked_by_keys(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Arrows walk days over the edge of the month, PageDown turns it, Return opens."""
    grid = month(look)
    window = stand(grid)
    start = grid.day_button(TODAY)
    assert start is not None
    start.setFocus(TAB)
    qtbot.keyClick(focused(window), Qt.Key.Key_Left)
    assert grid.current_day == date(2026, 11, 21)
    qtbot.keyClick(focused(window), Qt.Key.Key_Up)
    assert grid.current_day == date(2026, 11, 14)
    with qtbot.waitSignal(grid.month_changed, timeout=1000) as told:
        qtbot.keyClick(focused(window), Qt.Key.Key_PageUp)
    assert told.args == [date(2026, 10, 1)]
    assert grid.current_day == date(2026, 10, 14)
    with qtbot.waitSignal(grid.day_chosen, timeout=1000) as opened:
        qtbot.keyClick(focused(window), Qt.Key.Key_Return)
    assert opened.args == [date(2026, 10, 14)]
    assert focused(window) is grid.day_button(date(2026, 10, 14))


def test_month_speaks_each_day(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Date, entries and mood as one sentence."""
    grid = month(look)
    stand(grid)
    cell = grid.day_button(date(2026, 11, 20))
    assert cell is not None
    name, role = heard(cell)
    assert name.startswith("Friday")
    assert name.endswith("2 entries, Pleasant")
    assert role == QAccessible.Role.Button
    with qtbot.waitSignal(grid.day_chosen, timeout=1000) as opened:
        qtbot.mouseClick(cell, LEFT)
    assert opened.args == [date(2026, 11, 20)]


def test_month_mirrors_and_its_arrows_with_it(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Later days lie to the left."""
    grid = month(look)
    window = stand(grid)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(10)
    monday, sunday = grid.day_button(date(2026, 11, 16)), grid.day_button(TODAY)
    assert monday is not None
    assert sunday is not None
    assert monday.x() > sunday.x()
    sunday.setFocus(TAB)
    qtbot.keyClick(focused(window), Qt.Key.Key_Right)
    assert grid.current_day == date(2026, 11, 21)


def test_month_keeps_to_the_calendar(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """A long month's last day becomes the short month's; the ends of time hold."""
    grid = month(look)
    stand(grid)
    grid.set_chosen(date(2026, 10, 31))
    grid.turn(1)
    assert grid.current_day == date(2026, 11, 30)
    grid.set_chosen(date(9999, 12, 31))
    grid.turn(1)
    assert grid.month == date(9999, 12, 1)
    grid.set_chosen(date(1, 1, 1))
    grid.turn(-1)
    assert grid.month == date(1, 1, 1)


def test_column_scrolls_down_and_never_sideways(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Nothing is squeezed: what does not fit is below."""
    column = ScrollColumn(look)
    words = "Your words are still here. " * 60
    label = Label(look, words, wrap=True)
    column.column.addWidget(label)
    column.column.addWidget(Button(look, "Last"))
    stand(column)
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0, timeout=1000)
    assert label.height() >= label.heightForWidth(label.width())
    assert column.horizontalScrollBar().maximum() == 0


def test_empty_place_offers_one_way_in(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """The button tells."""
    empty = EmptyState(look, "Your entries will stand here.", "New entry")
    stand(empty)
    with qtbot.waitSignal(empty.action_triggered, timeout=1000):
        qtbot.mouseClick(empty.action, LEFT)


def test_sheet_has_a_shadow_on_paper_only(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Below its edge the desk is a little darker; in lamplight the desk is the desk."""
    sheet = Sheet(look)
    window = stand(sheet)
    below = QPoint(sheet.geometry().center().x(), sheet.geometry().bottom() + 3)
    assert window.grab().toImage().pixelColor(below).lightness() < look.color("desk").lightness()
    look.set_choice(LookChoice(theme="lamplight"))
    assert window.grab().toImage().pixelColor(below) == look.color("desk")


def test_every_stop_of_the_widgets_has_a_name(qtbot: QtBot, look: Look, room: Room) -> None:
    """Whatever Tab reaches can be named."""
    dialog, _, _ = filled(look)
    dialog.body.addWidget(month(look))
    dialog.body.addWidget(MoodRow(look))
    room.host.open(dialog)
    stops = [*dialog.stops(), *room.rail.findChildren(QPushButton)]
    assert len(stops) > 8
    for stop in stops:
        assert heard(stop)[0], stop
    assert any(isinstance(stop, IconButton) for stop in stops)
    assert dialog.minimumSizeHint() != QSize()


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_column_stays_where_it_is_when_its_scroll_bar_comes(
    stand: Stand, look: Look, qtbot: QtBot, *, mirrored: bool
) -> None:
    scroll, inside = ScrollColumn(look, max_width=300), QWidget()
    scroll.column.addWidget(inside)
    if mirrored:
        scroll.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = stand(scroll)
    bar = scroll.verticalScrollBar()

    def place() -> tuple[int, int]:
        return inside.mapTo(window, QPoint()).x(), inside.width()

    qtbot.waitUntil(lambda: inside.isVisible() and place()[0] > 0)
    before = place()
    inside.setMinimumHeight(2_000)
    qtbot.waitUntil(bar.isVisible)
    qtbot.waitUntil(lambda: place() == before)
