"""Settings are found, act at once, and can be undone."""

import json
from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest
from cryptography.hazmat.backends.openssl import backend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.settings import (
    BACKUP_EVERY,
    COUNTRY,
    DEVICE,
    LANGUAGE,
    LOCK_AFTER,
    REDUCED_MOTION,
    REMINDER_AT,
    SETTINGS,
    SHORTCUTS,
    TEXT_SCALE,
    Section,
)
from app.vault.sqlcipher import library_versions
from app.vault.transaction import Transaction
from tests.ui.views.house import House, nameless
from ui.theme.look import LookChoice
from ui.views.settings import SettingsView
from ui.views.settings.backups import BackupsSection, size_text
from ui.views.settings.declared import DeclaredRow, choices_of, value_text
from ui.views.settings.licences import distributions, notices
from ui.views.settings.plain import DeclaredSection, HelpSection, KeysSection
from ui.views.shortcuts import ShortcutsView
from ui.widgets.button import Button
from ui.widgets.chips import Chip
from ui.widgets.fields import Select, TextField
from ui.widgets.labels import Label
from ui.widgets.switch import Switch


def open_settings(house: House, section: str = "looks") -> SettingsView:
    view = house.go("settings", section)
    assert isinstance(view, SettingsView)
    house.settle()
    return view


def row(view: SettingsView, section: str, key: str) -> DeclaredRow:
    found = view.section(section)
    assert isinstance(found, DeclaredSection)
    return found.declared[key]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisible()]


def test_every_declared_setting_has_a_row(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    view = open_settings(house)
    found = {
        one._setting.key
        for key in view._makers
        for one in view.section(key).findChildren(DeclaredRow)
    }
    # The room of circles is not built yet, so its section is not shown either.
    shown = {setting.key for setting in SETTINGS if setting.section is not Section.CIRCLE}
    assert found == shown - {SHORTCUTS.key}


def test_the_keys_have_a_page_of_their_own(house: House) -> None:
    house.window.add_room("keys", lambda: ShortcutsView(house.context))
    view = open_settings(house)
    view.search.setText("shortcuts")
    section = view.section("keys")
    assert isinstance(section, KeysSection)
    assert section.isVisible()
    section.show_all.click()
    house.settle()
    assert house.window.room("keys").isVisible()


def test_reminders_are_offered_only_where_there_is_a_tray(house: House) -> None:
    assert "reminders" not in open_settings(house)._makers


def test_a_switch_acts_at_once_and_undo_takes_it_back(house: House, qtbot: QtBot) -> None:
    view = open_settings(house)
    control = row(view, "looks", REDUCED_MOTION.key).control
    assert isinstance(control, Switch)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=control.rect().center())
    assert house.preferences.get(REDUCED_MOTION)
    assert house.said() == "Less motion: on"
    house.act()
    assert not house.preferences.get(REDUCED_MOTION)
    assert not control.isChecked()


def test_a_choice_is_made_by_key_and_undone(house: House, qtbot: QtBot) -> None:
    view = open_settings(house, "vault")
    control = row(view, "vault", LOCK_AFTER.key).control
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Down)
    house.settle()
    assert house.preferences.get(LOCK_AFTER) == 15
    assert house.said() == "Lock when idle for: 15 minutes"
    house.act()
    assert house.preferences.get(LOCK_AFTER) == 10
    assert house.read(lambda tx: tx.settings.all())[LOCK_AFTER.key] == "10"


def test_words_are_taken_when_the_field_is_left(house: House, qtbot: QtBot) -> None:
    view = open_settings(house, "vault")
    control = row(view, "vault", DEVICE.key).control
    assert isinstance(control, TextField)
    control.setFocus()
    qtbot.keyClicks(control, "Kitchen table")
    view.flush()
    house.settle()
    assert house.preferences.get(DEVICE) == "Kitchen table"
    house.act()
    assert house.preferences.get(DEVICE) == ""
    assert control.text() == ""


def test_every_value_offered_is_allowed_and_has_words() -> None:
    for setting in SETTINGS:
        for value, words in choices_of(setting) if not isinstance(setting.default, bool) else []:
            assert setting.read({setting.key: str(value)}) == value
            assert words
    assert value_text(BACKUP_EVERY, 0) == "Never"
    assert value_text(BACKUP_EVERY, 24) == "24 hours"
    assert value_text(BACKUP_EVERY, 48) == "2 days"
    assert value_text(LOCK_AFTER, 120) == "2 hours"
    assert value_text(REMINDER_AT, 20 * 60 + 30) == "20:30"
    assert value_text(TEXT_SCALE, 130) == "130 %"
    assert value_text(LANGUAGE, "") == "As the system"


def test_a_value_that_is_not_among_the_steps_is_shown(house: House) -> None:
    house.preferences.set(LOCK_AFTER, 7)
    view = open_settings(house, "vault")
    control = row(view, "vault", LOCK_AFTER.key).control
    assert control.currentText() == "7 minutes"  # type: ignore[attr-defined]


def test_search_finds_rows_of_every_section(house: House, qtbot: QtBot) -> None:
    view = open_settings(house)
    qtbot.keyClicks(view.search, "passphrase")
    house.settle()
    shown = [key for key in view._makers if view.section(key).isVisible()]
    assert shown == ["vault"]
    labels = texts(view._page)
    assert "New keys for everything" in labels
    assert "Lock when the computer sleeps" not in labels
    view.search.clear()
    view.show_section("about")
    house.settle()
    bar = view._page.verticalScrollBar()
    house.until(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    view.search.setText("passphrase")
    assert bar.value() == 0, "what was found begins at its beginning"
    view.search.setText("xylophone")
    assert view._none.isVisible()
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    house.settle()
    assert [key for key in view._makers if view.section(key).isVisible()] == ["about"]


def test_sections_are_walked_by_key(house: House, qtbot: QtBot) -> None:
    view = open_settings(house)
    assert house.window.focusWidget() is view.nav
    qtbot.keyClick(view.nav, Qt.Key.Key_Down)
    house.settle()
    assert view.section("writing").isVisible()
    assert not view.section("looks").isVisible()
    qtbot.keyClick(view.nav, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert house.window.focusWidget() is view.search


def test_own_words_are_listed_taken_out_and_put_back(house: House, qtbot: QtBot) -> None:
    def keep(tx: Transaction) -> Changes:
        tx.words.add("Wimmelbild")
        return Changes(settings=True)

    house.write(keep)
    view = open_settings(house, "writing")
    chip = next(one for one in view.findChildren(Chip) if one.isVisible())
    assert chip.text() == "Wimmelbild"
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    house.until(house.said)
    house.settle()
    assert house.read(lambda tx: tx.words.all()) == []
    assert not [one for one in view.findChildren(Chip) if one.isVisible()]
    house.act()
    house.settle()
    assert house.read(lambda tx: tx.words.all()) == ["Wimmelbild"]


def test_a_backup_is_made_counted_and_listed(house: House) -> None:
    house.entry("One.")
    house.entry("Two.")
    view = open_settings(house, "backups")
    section = view.section("backups")
    assert isinstance(section, BackupsSection)
    assert section.last.text() == "There is no backup yet."
    section.now.click()
    house.until(house.said)
    house.settle()
    assert house.said() == "Restorable: 2 entries, today 21:04."
    assert section.last.text() == "Restorable: 2 entries, today 21:04."
    assert "Today 21:04" in texts(section)
    assert section.now.isEnabled()
    assert len(list((house.folder / "backups").iterdir())) == 1


def test_sizes_read_as_people_say_them() -> None:
    assert [size_text(n) for n in (12, 999, 1500, 12_345, 5_200_000, 3_000_000_000)] == [
        "12 B", "999 B", "1.5 KB", "12 KB", "5.2 MB", "3.0 GB",
    ]  # fmt: skip


def test_about_says_what_is_promised_and_whose_work_it_is(house: House) -> None:
    view = open_settings(house, "about")
    section = view.section("about")
    house.until(lambda: any("Literata" in text for text in texts(section)))
    said = " ".join(texts(section))
    assert "No outside audit has been made." in said
    assert "GNU Lesser General Public License" in said
    assert str(house.folder) in said
    button = next(
        one for one in section.findChildren(Button) if "of Literata" in one.accessibleName()
    )
    button.click()
    reader = house.overlay().findChild(QWidget, "")
    assert reader is not None
    assert nameless(house.overlay()) == []


def test_each_work_comes_with_its_licence() -> None:
    found = {notice.name: notice for notice in notices()}
    sqlcipher = "SQLCipher, with SQLite, and sqlcipher3"
    for name in ("Qt and PySide6", sqlcipher, "cryptography, with OpenSSL"):
        assert found[name].version
    assert "ZETETIC LLC" in found[sqlcipher].text
    missing = [name for name, notice in found.items() if not (notice.text and notice.licence)]
    assert missing == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt and PySide6"].text
    assert "FreeType Project" in found["Qt and PySide6"].text
    assert "SIL OPEN FONT LICENSE" in found["Source Sans 3"].text.upper()
    assert "ISC" in found["Lucide icons"].text
    assert "Regenstrief" in found["LOINC"].text
    assert "No permission required" in found["PHQ-9, PHQ-8, PHQ-2, GAD-7, GAD-2, PHQ-4"].text
    # What is inside of others: their licences lie in folders of theirs, or with us.
    assert "qpdf" in found["pikepdf, with qpdf"].text
    typst = next(one for name, one in found.items() if name.startswith("Typst"))
    assert "Libertinus Project Authors" in typst.text
    assert "Bitstream Vera is a trademark" in typst.text


def test_libraries_inside_others_stand_with_the_version_that_runs() -> None:
    found = {notice.name: notice for notice in notices()}
    assert (found["SQLCipher"].version, found["SQLite"].version) == library_versions()
    assert backend.openssl_version_text().startswith(f"OpenSSL {found['OpenSSL'].version}")
    assert "Apache License" in found["OpenSSL"].text


def test_lists_and_fonts_and_icons_from_elsewhere_have_their_notice(project: Path) -> None:
    found = {notice.name: notice for notice in notices()}
    emergency = json.loads((project / "assets/helplines/emergency.json").read_text("utf-8"))
    numbers = found[emergency["source"].partition(",")[0]]
    assert emergency["licence"] == numbers.licence == "Apache-2.0"
    assert emergency["source"] in numbers.text
    lines = json.loads((project / "assets/helplines/lines.json").read_text("utf-8"))
    for source in lines["sources"].values():
        assert source["name"] in found["Helplines"].text
    shown = " ".join(notice.text for notice in found.values())
    texts = [one for folder in ("fonts", "icons", "licences")
             for one in (project / "assets" / folder).glob("*.txt")]  # fmt: skip
    assert len(texts) > 10
    assert [one.name for one in texts if one.read_text("utf-8") not in shown] == []


@pytest.mark.parametrize("lock", ["run", "relay"])
def test_no_package_that_is_installed_for_lamplit_is_left_out(project: Path, lock: str) -> None:
    """A dependency without a notice fails here, or in the test of the texts above."""
    locked = (project / "requirements" / f"{lock}.txt").read_text("utf-8")
    names = {line.split("==")[0] for line in locked.splitlines() if line[:1].isalnum()}
    here = {name for name in names if _is_installed(name)}
    assert len(here) > 10
    assert here <= set(distributions())


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def test_import_export_and_trash_are_reached(house: House) -> None:
    view = open_settings(house, "exchange")
    for name, room in (("bring_in", "import"), ("take_out", "export"), ("trash", "trash")):
        house.window.go("settings", "exchange")
        getattr(view.section("exchange"), name).click()
        house.settle()
        assert house.window.room(room).isVisible()


def test_the_language_acts_at_the_next_start(house: House) -> None:
    view = open_settings(house, "language")
    control = view.section("language").row.control  # type: ignore[attr-defined]
    place = control.findData("en")
    assert place > 0
    control.setCurrentIndex(place)
    control.activated.emit(place)
    assert house.preferences.get(LANGUAGE) == "en"
    assert "when Lamplit starts next" in house.said()


def test_the_country_of_help_now_is_chosen_by_its_name_and_undone(
    house: House, qtbot: QtBot
) -> None:
    view = open_settings(house, "help")
    section = view.section("help")
    assert isinstance(section, HelpSection)
    control = section.declared[COUNTRY.key].control
    assert isinstance(control, Select)
    control.setFocus()
    qtbot.keyClick(control, Qt.Key.Key_Down)
    house.settle()
    assert house.preferences.get(COUNTRY) == control.itemData(1)
    assert house.said() == f"Country: {control.itemText(1)}"
    house.act()
    house.settle()
    assert house.preferences.get(COUNTRY) == ""
    assert control.currentText() == "None chosen"


@pytest.mark.parametrize(
    "section", ["looks", "writing", "vault", "backups", "help", "exchange", "about"]
)
def test_everything_that_takes_focus_says_what_it_is(house: House, section: str) -> None:
    view = open_settings(house, section)
    assert nameless(view) == []


def test_large_letters_turn_the_list_into_one_choice(house: House) -> None:
    view = open_settings(house)
    house.look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    house.settle()
    assert not view.nav.isVisible()
    assert view.pick.isVisible()
    assert view.search.isVisible()
    view.pick.setCurrentIndex(view.pick.findData("backups"))
    view.pick.activated.emit(view.pick.currentIndex())
    house.settle()
    assert view.section("backups").isVisible()
    assert nameless(view) == []


def test_nothing_runs_sideways(house: House) -> None:
    view = open_settings(house)
    for scale in (1.0, 2.0):
        house.look.set_choice(LookChoice(theme="paper", text_scale=scale, reduced_motion=True))
        for key in view._makers:
            view.show_section(key)
            house.settle()
            page = view._page
            holder = page.widget()
            assert holder is not None
            inner = holder.minimumSizeHint().width()
            assert inner <= page.viewport().width(), (scale, key)


def test_sections_of_the_declaration_are_all_known() -> None:
    assert {str(section) for section in Section} <= {
        "looks", "writing", "moods", "reminders", "vault", "backups", "circle", "keys", "help",
    }  # fmt: skip


def test_the_search_keeps_its_letters_when_it_moves_above_the_page(house: House) -> None:
    """At larger text there is no room beside the page, and Qt gave it its letters of before."""
    view = house.go("settings")
    assert isinstance(view, SettingsView)
    home = view.search.parentWidget()
    small = view.search.font().pixelSize()
    for scale in (2.0, 1.0, 2.0):
        house.look.set_choice(replace(house.look.choice, text_scale=scale))
        house.settle()
        assert (view.search.parentWidget() is home) == (scale == 1.0)
        assert view.search.font().pixelSize() == round(small * scale)
