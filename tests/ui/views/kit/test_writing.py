"""Questions and templates lead to a page that is no entry before a word is written."""

from typing import cast

from PySide6.QtCore import Qt

from app.domain.prompts import packs, templates
from app.domain.templates import Field, lay_out
from app.settings import PROMPTS
from app.usecases.own_templates import keep_template, new_template
from tests.ui.views.kit.walking import choose, kit, spoken
from tests.ui.views.rooms import CTRL, SHIFT, Rooms, focused
from ui.views.journal.page_menu import PageMenu
from ui.views.kit.choosing import TemplateOverlay, open_templates
from ui.views.kit.forms import TemplateForm
from ui.views.kit.questions import Question
from ui.views.kit.tiles import TemplateTile, Tile
from ui.views.kit.view import KitView

# --- questions


def test_packs_are_switched_and_today_asks_from_them(rooms: Rooms) -> None:
    room = kit(rooms, "writing")
    rows = {row.pack.code: row for row in room.writing.packs}
    assert not rows["letters"].switch.isChecked()
    for code, row in rows.items():
        if row.switch.isChecked() != (code == "letters"):
            row.switch.click()
    rooms.settle()
    rooms.go("today")
    rooms.rest()
    letters = next(pack for pack in packs() if pack.code == "letters")
    asked = set()
    for _ in range(4):
        asked.add(rooms.today.sheet.question.text())
        rooms.today.sheet.swap.click()
    assert asked <= set(letters.prompts)
    assert len(asked) == 4


def test_with_every_pack_off_today_asks_nothing(rooms: Rooms) -> None:
    room = kit(rooms, "writing")
    for row in room.writing.packs:
        if row.switch.isChecked():
            row.switch.click()
    rooms.settle()
    rooms.go("today")
    rooms.rest()
    assert not rooms.today.sheet.question.isVisible()


def test_a_question_begins_a_page_that_is_no_entry_before_a_word(rooms: Rooms) -> None:
    room = kit(rooms, "writing")
    row = room.writing.packs[0]
    row.open.click()
    rooms.settle()
    assert len(row.questions) == len(row.pack.prompts)
    row.questions[0].setFocus()
    rooms.press(Qt.Key.Key_Down)
    assert focused() is row.questions[1]
    rooms.press(Qt.Key.Key_Space)
    rooms.rest()
    assert rooms.today.editor.source() == f"> {row.pack.prompts[1]}\n\n"
    assert focused() is rooms.today.editor
    assert not rooms.today.sheet.question.isVisible()
    rooms.go_journal()
    assert rooms.every_entry() == []


def test_a_long_question_wraps(rooms: Rooms) -> None:
    question = Question(rooms.look, "word " * 40)
    assert question.heightForWidth(240) > 3 * question.minimumSizeHint().height()
    assert spoken(question).startswith("word")
    question.deleteLater()


def test_switching_all_questions_off_here_is_the_setting(rooms: Rooms) -> None:
    room = kit(rooms, "writing")
    room.writing.ask.click()
    assert not rooms.preferences.get(PROMPTS)
    assert not any(row.switch.isEnabled() for row in room.writing.packs)


# --- templates


def test_a_template_lays_headings_and_the_entry_remembers_it(rooms: Rooms) -> None:
    rooms.press(Qt.Key.Key_N, CTRL | SHIFT)
    if rooms.window.overlays.top is None:  # the key is bound by the program
        open_templates(rooms.context)
    rooms.settle()
    overlay = cast("TemplateOverlay", rooms.overlay())
    assert focused() is overlay.field
    rooms.type("thought")
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    record = next(item for item in templates() if item.code == "thought-record")
    assert rooms.today.editor.source() == lay_out(record)
    assert rooms.today.editing.is_empty
    rooms.go_journal()
    assert rooms.every_entry() == []
    rooms.go("today")
    rooms.rest()
    rooms.type("The bus was late.")
    rooms.go_journal()
    entry = rooms.every_entry()[0]
    assert entry.content.template == "Thought record"
    assert entry.content.title == "Thought record"
    before, after = entry.content.body.split("The bus was late.")
    assert before.endswith("*When, where, with whom? Only what a camera would have seen.*\n\n")
    assert after.startswith("\n\n## What I felt")


def test_a_page_with_words_is_kept_when_a_template_begins_another(rooms: Rooms) -> None:
    rooms.type("Words of before.")
    open_templates(rooms.context)
    rooms.settle()
    overlay = cast("TemplateOverlay", rooms.overlay())
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    assert overlay is not rooms.window.overlays.top
    assert rooms.bodies() == ["Words of before."]
    assert rooms.today.editor.source().startswith("## ")


def test_no_template_has_a_name_that_is_not_there(rooms: Rooms) -> None:
    overlay = open_templates(rooms.context)
    assert overlay is not None
    rooms.settle()
    overlay.field.setText("zzzz")
    assert overlay._none.isVisible()
    rooms.press(Qt.Key.Key_Return)
    assert rooms.window.overlays.top is overlay


def test_an_own_template_is_made_from_scratch(rooms: Rooms) -> None:
    room = kit(rooms, "writing")
    room.writing.new.click()
    form = cast("TemplateForm", room.leaf)
    form.name.setText("After the allotment")
    form.lines[0].title.setText("What grew")
    form.more.click()
    assert focused() is form.lines[1].title
    rooms.type("Whom I met")
    form.more.click()
    form.lines[2].remove.click()
    assert len(form.lines) == 2
    form.finish()
    rooms.settle()
    kept = rooms.read(lambda tx: tx.templates.all())[0]
    assert kept.name == "After the allotment"
    assert kept.fields == (Field("What grew"), Field("Whom I met"))


def test_an_entry_becomes_a_template_from_its_menu(rooms: Rooms) -> None:
    entry = rooms.entry("## Birds\n*Which ones?*\nHerons", "By the river")
    journal = rooms.go_journal(entry)
    menu = PageMenu(journal.page).make()
    action = next(one for one in menu.actions() if one.text() == "Make a template of this entry")
    action.trigger()
    menu.deleteLater()
    rooms.rest()
    room = cast("KitView", rooms.window.room("kit"))
    form = cast("TemplateForm", room.leaf)
    assert form.name.text() == "By the river"
    assert form.lines[0].field() == Field("Birds", "Which ones?")
    form.finish()
    rooms.settle()
    assert len(rooms.read(lambda tx: tx.templates.all())) == 1


def test_a_template_is_put_away_deleted_and_comes_back(rooms: Rooms) -> None:
    item = new_template("Mine", [Field("One")], now=rooms.moment, new_id=rooms.store.new_id)
    rooms.write(lambda tx: (1, keep_template(tx, item)))
    room = kit(rooms, "writing")

    def own() -> list[str]:
        rooms.settle()
        return [
            tile.item.name
            for tile in room.writing._own.findChildren(TemplateTile)
            if tile.isVisible()
        ]

    assert own() == ["Mine"]
    tile = room.writing._own.findChildren(Tile)[0]
    choose(tile, "Put away")
    assert own() == []
    rooms.act()
    assert own() == ["Mine"]
    choose(room.writing._own.findChildren(Tile)[-1], "Delete")
    assert own() == []
    rooms.act()
    assert own() == ["Mine"]
