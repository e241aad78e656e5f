"""Charts that know no journal: painted by us, read by keys, ears and as tables.

Every chart takes the `Look` first and a name, is given plain data, follows the theme by itself and
offers the same to every reader: a cursor on arrow keys, a spoken value, a table and a picture.

base        Chart(look, name)  cursor_moved(str), activated(object); cursor, mark_count,
            set_cursor(index), table(), to_image(), to_csv(), is_empty
table       Table(title, columns, rows)  to_csv(table)
twin        TableTwin(look, name)  [a QTableView: show_table(table)]
frame       ChartFrame(look, title, chart, caption="")  set_table_shown(bool), table_toggled(bool)
copying     copy_image(chart), copy_table(chart): to the clipboard
year        YearPixels  set_days(first, last, {date: PixelDay(mood, low, high, count)}, today)
weeks       WeekLine  set_weeks(WeekData(first, last, dots, weeks, gaps, landmarks))
bars        Bars  set_bars([Bar(label, value, ...)])  counts, with a mood tile below where it is one
pairs       PairBars(look, name, names)  set_days([DayPair(on, first, second)])  two lengths a day
levels      Levels  set_levels([Level(label, middle, low, high, days)])  middle values and spread
dumbbells   Dumbbells  set_pairs([Pair(name, with_, without, days_with, days_without)])
scores      ScoreLines  set_series([Series(name, points, high, bands)], first, last)
sleep       SleepBars  set_nights([SleepBar(...)])

Moods are numbers from 1 to 7, middle values may lie between two of them.
"""
