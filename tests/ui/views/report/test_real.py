"""The builder over the real engine: what is seen, what is listed and what is saved are the same."""

import io
import json
import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.domain.changes import Changes
from app.domain.mood import Feelings, Valence
from app.domain.report import Part
from app.measures import instruments
from app.usecases import plan_session as plan
from app.usecases.check_in import check_in
from app.usecases.take_measure import record
from app.vault.transaction import Transaction
from tests.ui.views.report.conftest import ReportHouse
from ui.report_words import report_words
from ui.theme.look import LookChoice
from ui.views.report.engine import Built, Form, ReportEngine
from ui.views.report.view import ReportView


class RealHouse(ReportHouse):
    """A house whose builder is the one of the program."""

    def _add_rooms(self) -> None:
        super()._add_rooms()
        self.window.add_room("report", lambda: ReportView(self.context, ReportEngine(report_words)))

    def report(self) -> ReportView:
        view = self.window.room("report")
        assert isinstance(view, ReportView)
        return view

    def last(self) -> Built:
        """The report that is shown."""
        built = self.report()._built
        assert built is not None
        return built

    def live_through(self, days: int) -> None:
        """Note how it is on most days."""
        chance = random.Random(5)

        def fill(tx: Transaction) -> Changes:
            for back in range(days):
                if chance.random() < 0.25:
                    continue
                at = self.moment - timedelta(days=back)
                mood = Valence(min(7, max(1, round(chance.gauss(4, 1)))))
                note = "A secret note" if back == 3 else ""
                check_in(
                    tx, mood, at=at, zone=self.zone, now=at, new_id=self.store.new_id,
                    feelings=Feelings(note=note),
                )  # fmt: skip
            return Changes(moods=True)

        self.store.write(fill)
        self.settle()


@pytest.fixture
def real(qapp: QApplication, tmp_path: Path) -> Iterator[RealHouse]:
    """An open house."""
    made = RealHouse(qapp, tmp_path)
    made.open()
    yield made
    made.close()


def text_of(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_pages_and_file_are_the_same_report(real: RealHouse) -> None:
    real.live_through(100)
    real.write(
        lambda tx: plan.add_topic(
            tx, "the *sleep* thing #1", now=real.moment, new_id=real.store.new_id
        )
    )
    view = real.go_report()
    built = real.last()
    assert len(built.pages) == len(PdfReader(io.BytesIO(built.pdf)).pages) >= 2
    assert "the *sleep* thing #1" in text_of(built.pdf), "printed as it was written"
    page = view.pages.pictures[0].pixmap().toImage()
    assert page.width() == pytest.approx(595.28 * view.pages.scale(), abs=2)
    inks = {QColor(page.pixel(x, y)).lightness() for x in range(0, page.width(), 3)
            for y in range(0, page.height(), 3)}  # fmt: skip
    assert min(inks) < 100, "there is ink"
    assert max(inks) > 250, "on paper"
    assert any(line.part is Part.MOOD for line in built.leaving)


def test_pages_made_out_of_sight_lie_below_one_another_once_they_are_shown(real: RealHouse) -> None:
    real.look.set_choice(LookChoice(theme="paper", reduced_motion=True, text_scale=2.0))
    real.live_through(100)
    view = real.go_report()
    view.choices.period.set_period("1y")
    view.rebuild(at_once=True)
    view.side.set_value("look")
    view.side.chosen.emit("look")
    real.settle()
    places = [page.geometry() for page in view.pages.pictures]
    assert len(places) > 1
    assert all(after.top() > before.bottom() for before, after in pairwise(places))


def test_notes_leave_only_when_they_are_ticked(real: RealHouse) -> None:
    real.live_through(30)
    view = real.go_report()
    engine = ReportEngine()
    forms = [form for form in Form if form is not Form.PDF]
    files = [data for form in forms for data in engine.write(real.last(), form).values()]
    assert "A secret note" not in text_of(real.last().pdf)
    assert all(b"A secret note" not in data for data in files)
    view.choices.parts.rows[Part.NOTES].box.click()
    real.built()
    assert "A secret note" in text_of(real.last().pdf)
    assert any(line.part is Part.NOTES for line in real.last().leaving)


def test_the_file_opens_with_its_words_only(real: RealHouse, tmp_path: Path) -> None:
    real.live_through(30)
    view = real.go_report()
    place = tmp_path / "a.pdf"
    words = ReportEngine().suggest(real.random)
    assert len(words.split()) == 4
    view.maker.when_ready(lambda built: view.handing_out.save_pdf(built, words, place))
    real.settle()
    real.settle()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(place)
    with pikepdf.open(place, password=words) as document:
        assert document.encryption.R == 6
        assert len(document.pages) == len(real.last().pages)
    assert b"Mood and measures" not in place.read_bytes()


def test_every_form_can_be_written(real: RealHouse) -> None:
    real.live_through(40)
    real.go_report()
    engine, built = ReportEngine(), real.last()
    tables = engine.write(built, Form.CSV)
    assert all(data.startswith(b"\xef\xbb\xbf") for data in tables.values())
    assert any(name.startswith("mood") for name in tables)
    (bundle,) = engine.write(built, Form.FHIR).values()
    assert json.loads(bundle)["type"] == "collection"
    (plain,) = engine.write(built, Form.JSON).values()
    assert json.loads(plain)["format"] == "lamplit-report"
    assert engine.write(built, Form.PDF) == {"report.pdf": built.pdf}


def test_question_nine_leaves_only_when_it_is_ticked(real: RealHouse) -> None:
    phq = next(item for item in instruments() if item.id == "PHQ-9")
    answers = {item.link_id: 1 for item in phq.items} | {phq.safety_item: 3}

    def fill(tx: Transaction) -> Changes:
        return record(
            tx, phq, answers, at=real.moment, zone=real.zone, now=real.moment,
            new_id=real.store.new_id,
        )[1]  # fmt: skip

    real.store.write(fill)
    real.settle()
    view = real.go_report()
    view.choices.parts.rows[Part.ITEM_ANSWERS].box.click()
    real.built()
    assert "PHQ-8" in text_of(real.last().pdf)
    engine = ReportEngine()
    without = b"".join(engine.write(real.last(), Form.FHIR).values())
    assert b"44260-8" not in without
    view.choices.nine.box.click()
    real.built()
    assert b"44260-8" in b"".join(engine.write(real.last(), Form.FHIR).values())


def test_a_period_without_anything_says_so(real: RealHouse) -> None:
    view = real.go_report()
    assert view.empty.isVisible()
    real.live_through(1)
    real._live(300)
    real.built()
    assert view.pages.isVisible()


def test_letter_paper_has_its_own_shape(real: RealHouse) -> None:
    real.live_through(10)
    view = real.go_report()
    view.choices.paper.set_value("us-letter")
    view.choices.paper.chosen.emit("us-letter")
    real.built()
    page = view.pages.pictures[0]
    assert page.height() / page.width() == pytest.approx(792 / 612, abs=0.01)
    image = page.pixmap().size()
    assert image.height() / image.width() == pytest.approx(792 / 612, abs=0.01)


def test_words_that_are_not_translated_stay_english() -> None:
    assert report_words("xx") == {}
    assert all(report_words("en").values())


def test_the_window_lives_while_pages_are_made(real: RealHouse) -> None:
    real.live_through(300)
    view = real.go_report()
    preset = view.choices.period.preset
    preset.setCurrentIndex(preset.findData("1y"))
    preset.activated.emit(4)
    turns = 0
    while not view.maker.is_ready:
        real._live(5)
        turns += 1
        assert turns < 2000
    assert turns > 5, "the event loop went on turning"
    assert view.pages.pictures[0].testAttribute(Qt.WidgetAttribute.WA_WState_Visible)
