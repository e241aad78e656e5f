"""History, trash, import and settings over invented words, for looking at.

`python tests/ui/views/pages_gallery.py FOLDER [THEME ...]` writes a picture of each state.
"""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.usecases.trash_entries import trash_entries
from tests.ui.views.house import House
from ui.i18n import install_translations
from ui.theme.look import LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.views.bring_in import BringInView
from ui.views.history import HistoryView
from ui.views.settings import SettingsView
from ui.views.settings.vault import VaultSection
from ui.views.take_out import TakeOutView
from ui.views.trash import TrashView

FIRST = (
    "Missed the bus on purpose, I think. The river path was empty and the light did that thing "
    "where everything looks forgiven.\n\nI kept thinking of what M. asked on Tuesday."
)
SECOND = (
    "Missed the bus on purpose, I think. The river path was empty and the light did that thing "
    "where everything looks **forgiven**. A man was fishing with no hook, or so it seemed; he "
    "nodded as if we had agreed on something.\n\nI kept thinking of what M. asked on Tuesday: "
    "*what would enough look like?*"
)
THIRD = SECOND + (
    " I said I did not know. But somewhere past the second bridge I thought: perhaps like this. "
    "Cold hands, nobody waiting, soup at home.\n\n> Tell her about the fisherman.\n\n#walking"
)
TITLES = (
    "Quinces", "Soup with Dad", "Hard to say", "Session notes", "Unsent letter",
    "Market, then rain", "A very long title that goes on and on about the allotment and the rain",
    "حديقة في المساء", "🌧️ Rain, again",
)  # fmt: skip


def written(house: House) -> UUID:
    """An entry with several versions."""
    entry = house.entry(FIRST, "The long way home", days=9, device="Old laptop")
    house.edit(entry, SECOND, "The long way home", days=8.9, device="Old laptop")
    house.edit(entry, SECOND.replace("river", "canal"), "The long way home", days=3)
    house.edit(entry, THIRD, "The long way home", days=1, device="Desk")
    house.edit(entry, THIRD.replace("soup", "warm soup"), "The long way home", days=0.1)
    return entry


def thrown_away(house: House) -> None:
    """Deleted entries, some long ago."""
    for number, title in enumerate(TITLES * 2):
        entry = house.entry(FIRST, title, days=40 + number * 3)
        at = house.moment - timedelta(days=number * 1.7)
        house.write(lambda tx, entry=entry, at=at: trash_entries(tx, [entry], now=at))  # type: ignore[misc]


def journal(folder: Path, count: int = 340) -> Path:
    """A Day One export with photos missing and a zone in some entries."""
    entries = [
        {
            "uuid": f"{number:032X}",
            "creationDate": f"2024-{number % 12 + 1:02d}-{number % 28 + 1:02d}T18:30:00Z",
            "text": f"# {TITLES[number % len(TITLES)]}\n\n{FIRST}"
            + (f"\n\n![](dayone-moment://AA{number:02d})" if number < 4 else ""),
            "tags": ["walking"],
            **({"photos": [{"identifier": f"AA{number:02d}", "md5": "0" * 32, "type": "jpeg"}]}
               if number < 4 else {}),
        }
        for number in range(count)
    ]  # fmt: skip
    path = folder / "Journal.json"
    path.write_text(json.dumps({"metadata": {"version": "1.0"}, "entries": entries}), "utf-8")
    return path


def notes(folder: Path) -> Path:
    """A folder of Markdown notes with moods and a file outside."""
    place = folder / "Notes"
    place.mkdir()
    moods = ("rad", "good", "meh", "awful")
    for number in range(12):
        text = (
            f"---\ndate: 2025-03-{number + 1:02d} 21:1{number % 10}\nmood: {moods[number % 4]}\n"
            f"---\n# {TITLES[number % len(TITLES)]}\n\n{FIRST}\n\n![](../outside{number}.png)\n"
        )
        (place / f"note{number}.md").write_text(text, "utf-8")
    return place


class Gallery:
    """Takes the pictures of one theme and size."""

    def __init__(
        self, app: QApplication, out: Path, choice: LookChoice, size: tuple[int, int]
    ) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="lamplit-gallery-"))
        self.out = out
        self.house = House(app, self.home, choice).open(size)

    def shot(self, name: str) -> None:
        self.house.settle()
        self.house.window.grab().save(str(self.out / f"{name}.png"))

    def walk(self) -> None:
        parts = (self._history, self._trash, self._bring_in, self._take_out, self._settings)
        for part in parts:
            part()

    def _history(self) -> None:
        house = self.house
        single = house.entry(FIRST, "Only once", days=2)
        house.go("history", single)
        self.shot("history-first")
        entry = written(house)
        view = house.go("history", entry)
        assert isinstance(view, HistoryView)
        view.list.choose(3)
        self.shot("history")
        if view.page.isHidden():
            view._open(None)
            self.shot("history-page")
        view.list.choose(5)
        view.page.diff.set_only_changes(True)
        view.restore()
        self.shot("history-restored")

    def _trash(self) -> None:
        house = self.house
        house.go("trash")
        self.shot("trash-empty")
        thrown_away(house)
        view = house.go("trash")
        assert isinstance(view, TrashView)
        view.list.setFocus(Qt.FocusReason.TabFocusReason)
        for number in (1, 2):
            flag = view.list.selectionModel().SelectionFlag.Select
            view.list.selectionModel().select(view.list.rows.index(number), flag)
        self.shot("trash")
        view.ask_to_empty()
        self.shot("trash-ask")
        house.window.overlays.close_all()

    def _bring_in(self) -> None:
        house = self.house
        view = house.go("import")
        assert isinstance(view, BringInView)
        self.shot("import-empty")
        broken = self.home / "broken.zip"
        broken.write_bytes(b"PK\x03\x04 no")
        view.read(broken)
        self.shot("import-broken")
        view.read(notes(self.home))
        house.until(lambda: view.pages.currentWidget() is view.plan)
        self.shot("import-plan-markdown")
        scroll = view.plan._page.verticalScrollBar()
        scroll.setValue(scroll.maximum())
        self.shot("import-plan-markdown-foot")
        view._start_again()
        path = journal(self.home)
        view.read(path)
        house.until(lambda: view.pages.currentWidget() is view.plan)
        self.shot("import-plan")
        view.running.begin(340)
        view.running.show_done(140, 340, "140 of 340 entries")
        view.pages.setCurrentWidget(view.running)
        self.shot("import-running")
        view.pages.setCurrentWidget(view.plan)
        view.bring_in()
        house.until(lambda: view.pages.currentWidget() is view.result)
        self.shot("import-result")
        view.read(path)
        house.settle()
        self.shot("import-same")
        view._start_again()
        house.go("import")
        self.shot("import-earlier")

    def _take_out(self) -> None:
        house = self.house
        view = house.go("export")
        assert isinstance(view, TakeOutView)
        place = self.home / "Documents"
        place.mkdir(exist_ok=True)
        view.choose.where.folder = place
        view.choose.where.changed.emit()
        for name in view.choose.forms.rows:
            view.choose.forms.rows[name].click()
            house.until(lambda: view.choose.place is not None and view.choose.go.isEnabled())
            self.shot(f"export-{name}")
        scroll = view.choose._page.verticalScrollBar()
        scroll.setValue(scroll.pageStep() - 40)
        self.shot("export-part")
        scroll.setValue(scroll.maximum())
        self.shot("export-foot")
        view.choose.forms.rows["json"].click()
        view.running.begin(100)
        view.running.show_done(40, 100, "12.4 MB of 80.1 MB")
        view.pages.setCurrentWidget(view.running)
        self.shot("export-running")
        view.pages.setCurrentWidget(view.choose)
        house.until(view.choose.go.isEnabled)
        view.take_out()
        house.until(lambda: view.pages.currentWidget() is view.result)
        self.shot("export-result")

    def _settings(self) -> None:
        house = self.house
        house.program.vaults = [house.folder, self.home / "Garden.lamplit"]
        house.preferences.remember("backup_counts", "{}")
        view = house.go("settings")
        assert isinstance(view, SettingsView)
        for key in view._makers:
            view.show_section(key)
            self.shot(f"settings-{key}")
            self._foot(view, f"settings-{key}")
        view.search.setText("passphrase")
        self.shot("settings-search")
        view.search.setText("xylophone")
        self.shot("settings-search-none")
        view.search.clear()
        self._keys(view)

    def _foot(self, view: SettingsView, name: str) -> None:
        scroll = view._page.verticalScrollBar()
        step = 1
        while scroll.value() < scroll.maximum() and step < 4:
            scroll.setValue(scroll.value() + scroll.pageStep() - 40)
            self.shot(f"{name}-{step + 1}")
            step += 1

    def _keys(self, view: SettingsView) -> None:
        house = self.house
        view.show_section("vault")
        section = view.section("vault")
        assert isinstance(section, VaultSection)
        changing = section.deeds.add_passphrase()
        changing.field.setText("a lamp by the window")
        self.shot("keys-passphrase")
        house.window.overlays.close_all()
        section.deeds.add_code()
        self.shot("keys-code")
        house.window.overlays.close_all()
        section.deeds._ask_who_knows()
        self.shot("keys-who-knows")
        house.window.overlays.close_all()
        section.check.click()
        house.until(section.check.isEnabled)
        self._reveal(view, section.report)
        self.shot("keys-checked")
        section.delete.click()
        self.shot("keys-delete")
        house.window.overlays.close_all()
        view.show_section("backups")
        backups = view.section("backups")
        before = house.said()
        backups.now.click()  # type: ignore[attr-defined]
        house.until(lambda: house.said() not in {"", before})
        self.shot("settings-backed-up")

    def _reveal(self, view: SettingsView, widget: QWidget) -> None:
        self.house.settle()
        view._page.ensureWidgetVisible(widget, 0, 200)

    def close(self) -> None:
        self.house.close()
        shutil.rmtree(self.home, ignore_errors=True)


LOOKS: tuple[tuple[str, float, tuple[int, int], bool], ...] = (
    ("1280", 1.0, (1280, 800), False),
    ("1920", 1.0, (1920, 1080), False),
    ("1280-200", 2.0, (1280, 800), False),
)


def main(out: Path, themes: list[ThemeName], only: Callable[[str], bool] = lambda _: True) -> None:
    """Write all pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    kept = install_translations(app, "en")
    for theme in themes:
        for name, scale, size, _ in LOOKS:
            if not only(name):
                continue
            folder = out / theme / name
            folder.mkdir(parents=True, exist_ok=True)
            choice = LookChoice(theme=theme, text_scale=scale, reduced_motion=True)
            gallery = Gallery(app, folder, choice, size)
            gallery.walk()
            gallery.close()
    if themes == list(THEMES):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        folder = out / "paper" / "mirrored"
        folder.mkdir(parents=True, exist_ok=True)
        gallery = Gallery(app, folder, LookChoice("paper", reduced_motion=True), (1280, 800))
        gallery.walk()
        gallery.close()
    del kept


if __name__ == "__main__":
    wanted = [name for name in THEMES if name in sys.argv[2:]]
    sizes = [word for word in sys.argv[2:] if word[0].isdigit()]
    main(Path(sys.argv[1]), wanted or list(THEMES), lambda name: not sizes or name in sizes)
