"""Widgets that know no journal.

Every widget takes the `Look` (ui.theme.look) first, follows its `changed` signal by itself and
paints itself from it. Native classes stay underneath, so role, state and keys come from Qt.
Lengths in arguments are pixels at text scale 1. A class is imported from its own module:

labels      Label(look, text, role="ui.base", color="ink", *, wrap=False)  set_color(key)
            LiveLabel(look, role="ui.base", color="danger"): spoken each time it is set and shows
            Section(look, text)  Heading(look, text, role="words.room", *, wrap=True)
            Icon(look, name, color="ink2", *, size=20)  set_icon(name, color)
            Hairline(look, *, upright=False)
button      Button(look, text, kind="quiet"|"primary"|"plain", *, icon="", tone=None,
            large=False, start=False)  set_icon_name(name)  [a QPushButton: clicked, setMenu ...]
            IconButton(look, icon, name, shortcut="", *, tone="ink2", size=20, filled=None,
            hang=False)  set_icon_name, set_name(name, shortcut), set_tone; filled="lamp" for a star
fields      TextField(look, name, placeholder="", *, icon="", role="ui.base")  [a QLineEdit]
            PassphraseField(look, name, placeholder="")  caps_lock_changed(bool); caps_lock,
            toggle, hide_words()
            SearchField(look, name, placeholder="")  escaped(), down_pressed()
            Select(look, name, *, icon="")  [a QComboBox]
            Labelled(look, label, field, help_text="")  set_help(text, *, trouble=False), field
chips       Chip(look, text, *, icon="", removable=False, soft=False)  remove_requested()
            [a QPushButton: setCheckable for feelings]
            FlowLayout(parent=None, *, gap=8)  [a QLayout]
segments    Segments(look, name, [(value, words), ...])  chosen(str); value(), set_value(value)
switch      Switch(look, name, *, show_text=False)  [a QCheckBox]
checks      CheckBox(look, text)  [a QCheckBox]  RadioRow(look, text, help_text="")
            [a QRadioButton; put several in one parent or a QButtonGroup]
mood        MoodRow(look)  chosen(int); value() -> int | None, set_value(int | None), tile(n)
            paint_mood_tile(painter, rect, look, valence, *, faint=False)  mood_name(valence)
rail        Rail(look)  activated(str); add_item(key, icon, label, shortcut="", *, foot=False,
            room=True, bordered=False), remove_item(key), set_current(key), keys(), item(key),
            set_dot(key, shown=...), fit(window_width), compact
            paint_mark(painter, rect, look)
sheet       Ground(look, "desk"|"page")  Sheet(look, *, margin=44)  body
            paint_page(painter, rect, radius, look)
overlay     OverlayHost(look, content)  opened(), closed(); open(overlay, first=None,
            keep=False) deletes the overlay when it finished,
            close_all(), top
            Overlay(look, title, *, width=560, height=0)  body, close_button  [a QDialog]
strip       Strip(look, "error"|"note"|"undo")  action_triggered(), closed();
            show_message(text, action="", *, closable=True), dismiss(), text(), action
meters      StrengthMeter(look, name)  set_strength(0..4, sentence)
            ProgressLine(look, name)  [a QProgressBar]
codes       CodeGrid(look, name, groups, *, columns=4)  set_groups, current
            QrView(look, name, matrix, *, side=200)  set_matrix
charts      a package of charts with cursor, spoken value, table and picture: see its docstring
month       MonthGrid(look, today)  day_chosen(date), month_changed(date); set_marks({date:
            DayMark(entries, mood)}), set_chosen(date | None), set_month(date), turn(months),
            set_today(date), month, current_day, day_button(date)
columns     ScrollColumn(look, *, max_width=0, margins=(4, 4, 4, 4), spacing=16)  column
            EmptyState(look, text, action="")  action_triggered(); set_text, action
deck        Deck(look, make, *, max_width=680, head=None, clock)  wanted(list); set_keys(keys),
            arrived(), remake(keys), reveal(key), widget_of(key): a column of which little exists
tops        Tops(count, guess, start)  [at], end, set_height(at, height), begun_by(place)
avatar      Avatar(look, name, tint, *, side=36)
announce    announce(widget, text)  Announcer(window, clock)  say(text); spoken(str)
halo        FocusRing(look, target, radius)  set_kept(bool), shown; Halo(target, outset, below)
paint       box, visual, leading, blend, clear, Blend: helpers for painted widgets
stops       tab_stops(root): where Tab stops inside a widget; give_keys(target, reason)
text        TextBlock(text, font, line_height, align): wrapped text with the role's line height

Every class takes `parent` as its last keyword, save FlowLayout and OverlayHost. `Select` lives in
select and `DayMark` in days; fields and month offer them too.

A window must be held by a name until `deleteLater` was carried out: one that is only dropped is
taken apart by Python while Qt still sends it events.
"""
