"""The privacy check-up in Settings: what it says, where it leads, and the dot after a month."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from app.domain.changes import Changes
from app.domain.connections import Connection
from app.domain.plan import Section as Part
from app.settings import LOCK_AFTER
from app.usecases.keep_connections import keep_connections
from app.usecases.own_plan import choose_short, keep_part
from app.usecases.privacy_check import last_privacy_check, note_privacy_check
from app.vault.transaction import Transaction
from tests.making_circles import in_circle
from tests.ui.pointer import click
from tests.ui.views.house import House
from ui.checkup_due import CheckUpDue
from ui.views.plan.view import PlanView
from ui.views.settings import SettingsView
from ui.views.settings.privacy import PrivacySection
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button


def section(house: House) -> PrivacySection:
    house.window.go("settings", "privacy")
    house.settle()
    view = house.window.room("settings")
    assert isinstance(view, SettingsView)
    found = view.section("privacy")
    assert isinstance(found, PrivacySection)
    house.until(lambda: rows(found))
    return found


def rows(found: PrivacySection) -> dict[str, SettingRow]:
    return {row.label.text(): row for row in found.points.findChildren(SettingRow)}


def press(row: SettingRow) -> None:
    (button,) = row.findChildren(Button)
    click(button, Qt.MouseButton.LeftButton)


def test_it_says_what_opens_the_journal_when_it_locks_and_what_is_kept(house: House) -> None:
    found = rows(section(house))
    assert list(found) == [
        "What opens this journal", "When it locks", "Backups", "What leaves this computer"
    ]  # fmt: skip
    leaves = found["What leaves this computer"].help.text()
    assert leaves.startswith("Nothing: ")
    assert leaves.endswith(" No connections in the last 30 days.")
    assert "There is no recovery code" in found["What opens this journal"].help.text()
    assert found["When it locks"].help.text().startswith("After 10 minute")
    assert found["Backups"].help.text() == "There is no backup yet."


def test_a_line_leads_to_where_it_is_changed_and_follows_the_change(house: House) -> None:
    shown = section(house)
    press(rows(shown)["When it locks"])
    assert house.window.rail.item("settings").isChecked()
    view = house.window.room("settings")
    assert isinstance(view, SettingsView)
    assert view.section("vault").isVisible()
    house.context.preferences.set(LOCK_AFTER, 0)
    shown = section(house)
    house.until(lambda: "Never by itself" in rows(shown)["When it locks"].help.text())


def test_without_the_part_for_circles_nothing_is_said_of_them(house: House) -> None:
    house.store.with_vault(in_circle).result(5)
    assert not any("Harbour" in title for title in rows(section(house)))


def test_what_was_looked_at_is_noted_and_a_month_later_a_dot_says_so(house: House) -> None:
    due = CheckUpDue(house.window.rail, house.context)
    shown = section(house)
    item = house.window.rail.item("settings")
    assert not item.dot
    assert shown.last.isHidden()
    assert shown.due.isHidden()
    click(shown.done, Qt.MouseButton.LeftButton)
    house.until(lambda: not shown.last.isHidden())
    seen: list[date | None] = []
    house.store.read(last_privacy_check, seen.append)
    house.until(lambda: seen)
    assert seen == [house.context.today()]
    assert not item.dot
    ago = house.context.today() - timedelta(days=30)
    house.store.write(lambda tx: note_privacy_check(tx, ago))
    house.until(lambda: item.dot)
    house.until(lambda: not shown.due.isHidden())
    assert item.accessibleDescription() == "Something new"
    house.store.lock()
    house.until(lambda: not item.dot)
    due.deleteLater()


def test_words_in_clear_are_named_and_a_press_leads_to_the_plan(house: House) -> None:
    house.window.add_room("plan", lambda: PlanView(house.context))
    now = house.context.now()
    house.store.write(lambda tx: keep_part(tx, Part.ASK, "Ida", now=now)).result(5)
    house.store.write(lambda tx: choose_short(tx, (Part.ASK,), now=now)).result(5)
    shown = section(house)
    title = "The short form of your plan"
    house.until(lambda: title in rows(shown))
    assert "without encryption" in rows(shown)[title].help.text()
    press(rows(shown)[title])
    house.until(house.window.room("plan").isVisible)


def test_whom_the_journal_connected_to_is_counted_and_follows_the_next(house: House) -> None:
    shown, now = section(house), house.context.now()
    lines = [Connection(now - timedelta(days=days), "relay.example", "box") for days in (31, 29, 0)]

    def work(tx: Transaction) -> Changes:
        keep_connections(tx, lines, now=now)
        return Changes(connections=True)

    house.store.write(work)
    said = "Connections in the last 30 days: \u2068relay.example\u2069 (2)."
    title = "What leaves this computer"
    house.until(lambda: rows(shown)[title].help.text().endswith(said))


def test_a_lock_leaves_no_name_behind(house: House) -> None:
    shown = section(house)
    shown.drop()
    house.settle()
    assert not rows(shown)
