"""The guided demo's way through check-ins, insights, measures, the report and the kit."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar, cast
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer

from app.domain.changes import Changes
from app.domain.session import Professional
from app.measures import instruments
from app.usecases import take_measure
from app.usecases.coping_kit import keep_card, new_card
from app.usecases.plan_session import keep_professional
from app.vault.transaction import Transaction
from ui.program import Program
from ui.tour_stop import Stop, show_end, show_top, wait, wait_until
from ui.views.check_in.opening import open_check_in
from ui.views.check_in.popover import CheckInPopover
from ui.views.editing.popover import close_popovers
from ui.views.insights.view import InsightsView
from ui.views.kit.use import UseCard
from ui.views.kit.view import KitView
from ui.views.measures.view import MeasuresView
from ui.views.report.view import ReportView
from ui.widgets.strip import Strip

T = TypeVar("T")
_PATIENCE = 60_000
_MOOD = 5  # slightly pleasant: its words are the most mixed


def empty_stops(program: Program) -> Iterator[Stop]:
    """Yield the new rooms of a journal in which nothing was noted, and the calm page."""
    window = program.window
    for name in ("insights", "measures", "session", "kit"):
        yield Stop(f"{name}-empty", partial(window.go, name))
    report = cast("ReportView", window.room("report"))
    yield Stop("report-empty", lambda: window.go("report"), lambda: report.maker.is_ready)
    window.go("kit", "cards")
    yield Stop("kit-goals-empty", lambda: window.go("kit", "goals"))
    view = cast("MeasuresView", window.room("measures"))
    _write(program, partial(_half_a_questionnaire, program))
    window.go("measures", "PHQ-9")
    wait_until(lambda: view.page is view.result_page)
    yield Stop("questionnaire-begun", lambda: None)
    view.begin(afresh=False)
    wait_until(lambda: view.page is view.ask_page)
    yield Stop("questionnaire", view.ask_page.rows[1].click)
    view.ask_page.go_on()
    yield Stop("questionnaire-not-counted", lambda: wait(0))
    view.ask_page.leave_out()
    yield Stop("questionnaire-calm", lambda: wait(0), lambda: view.page is view.calm_page)
    view.calm_page.passed.emit()


def full_stops(program: Program) -> Iterator[Stop]:
    """Yield the new rooms of the invented year."""
    yield from _check_in(program)
    yield from _insights(program)
    yield from _measures(program)
    yield from _session(program)
    yield from _kit(program)
    yield Stop("settings-moods", lambda: program.window.go("settings", "moods"))
    yield Stop("settings-moods-end", lambda: show_end(program.window.room("settings")))


def _check_in(program: Program) -> Iterator[Stop]:
    window = program.window
    window.go("journal")
    yield Stop("check-in", lambda: open_check_in(program.context, window))
    popover = next(one for one in window.findChildren(CheckInPopover) if one.isVisible())
    popover.row.tile(_MOOD).click()
    yield Stop("check-in-words", lambda: _unfold(popover, 0, 1, 2))
    _fold(popover)
    yield Stop("check-in-scales-and-sleep", lambda: _unfold(popover, 4, 5))
    _fold(popover)
    yield Stop("check-in-when", lambda: _unfold(popover, 6))
    close_popovers(window)
    for strip in window.findChildren(Strip):
        strip.dismiss()


def _unfold(popover: CheckInPopover, *places: int) -> None:
    for place in places:
        popover.unfold(popover.folds[place])


def _fold(popover: CheckInPopover) -> None:
    for part in popover.folds:
        part.head.setChecked(False)


def _insights(program: Program) -> Iterator[Stop]:
    window = program.window
    window.go("insights", "mood")
    room = cast("InsightsView", window.room("insights"))
    yield Stop("insights", lambda: None, lambda: room.picture is not None)
    yield Stop("insights-weeks", lambda: _look_at(room, 2))
    yield Stop("insights-end", lambda: show_end(room))
    yield Stop("insights-half-year", lambda: _choose(room, "half"))
    yield Stop("insights-month", lambda: _choose(room, "month"))
    _choose(room, "year")
    yield Stop("insights-tables", lambda: room.set_tables(on=True))
    yield Stop("insights-tables-end", lambda: show_end(room))
    room.set_tables(on=False)
    yield Stop("insights-measures", lambda: window.go("insights", "measures"))
    yield Stop("insights-measures-end", lambda: show_end(room))
    yield Stop("insights-look-back", lambda: window.go("insights", "look_back"))
    yield Stop("insights-look-back-end", lambda: show_end(room))
    room.tabs.setCurrentIndex(0)


def _look_at(room: InsightsView, number: int) -> None:
    chart = room.frames[number].chart
    chart.setFocus()
    chart.cursor_moved.emit("")


def _choose(room: InsightsView, span: str) -> None:
    show_top(room)
    room.head.spans.set_value(span)
    room.head.span_chosen.emit(span)


def _measures(program: Program) -> Iterator[Stop]:
    window = program.window
    yield Stop("measures", lambda: window.go("measures"))
    yield Stop("questionnaire-result", lambda: window.go("measures", "PHQ-9"))
    yield Stop("questionnaire-result-end", lambda: show_end(window.room("measures")))
    window.go("measures")


def _session(program: Program) -> Iterator[Stop]:
    window = program.window
    yield Stop("session", lambda: window.go("session"))
    yield Stop("session-end", lambda: show_end(window.room("session")))
    window.go("report")
    room = cast("ReportView", window.room("report"))
    yield Stop("report", lambda: None, lambda: room.maker.is_ready)
    room.choices.period.set_period("1y")
    room.rebuild(at_once=True)
    yield Stop("report-year", lambda: room.side.chosen.emit(_pages_of(room)),
               lambda: room.maker.is_ready)  # fmt: skip
    yield Stop("report-choices-end", lambda: show_end(room.choices))
    yield Stop("report-last-page", lambda: show_end(room.pages))
    yield Stop("report-leaving", room.show_leaving)
    window.overlays.close_all()


def _pages_of(room: ReportView) -> str:
    room.side.set_value("look")
    return "look"


def _kit(program: Program) -> Iterator[Stop]:
    window = program.window
    yield Stop("kit", lambda: window.go("kit", "cards"))
    room = cast("KitView", window.room("kit"))
    card = program.store.with_vault(lambda vault: vault.read(lambda tx: tx.cards.all())).result()[0]
    yield Stop("kit-card-before", lambda: room.use(card))
    using = cast("UseCard", room.leaf)
    using.before.row.choice(7).click()
    yield Stop("kit-card-in-use", using.go_on)
    yield Stop("kit-card-after", using.go_on)
    using.note_nothing()
    for part in ("goals", "writing", "helping"):
        yield Stop(f"kit-{part}", partial(window.go, "kit", part))


def _half_a_questionnaire(program: Program, tx: Transaction) -> tuple[UUID, Changes]:
    """Answer the PHQ-9 up to its last question, with a card and a person there to be shown."""
    store, now = program.store, program.store.now()
    instrument = next(one for one in instruments() if one.id == "PHQ-9")
    keep_card(tx, new_card("Ring Ana", "Any evening, about anything.", now=now,
                           new_id=store.new_id))  # fmt: skip
    keep_professional(tx, Professional(store.new_id(), "Dr R. Okafor", "Therapist", "555 0142"))
    taking, changes = take_measure.begin(
        tx, instrument, now=now, zone=program.context.zone(), new_id=store.new_id
    )
    for item in instrument.items[:-1]:
        take_measure.answer(tx, instrument, taking.id, item.link_id, 1)
    return taking.id, changes


def _write(program: Program, work: Callable[[Transaction], tuple[T, Changes]]) -> None:
    loop = QEventLoop()
    program.store.write(work, lambda _: loop.quit())
    QTimer.singleShot(_PATIENCE, loop.quit)
    loop.exec()
