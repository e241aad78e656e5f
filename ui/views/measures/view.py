"""The room of questionnaires: the list, one of them, its questions, and the calm page."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.coping import CopingCard
from app.domain.failures import Failure
from app.domain.measure_failures import TooSoon
from app.domain.measures import Instrument, Taking
from app.domain.plan import Plan
from app.domain.scoring import asks_safety
from app.domain.session import Professional
from app.measures import read_file
from app.usecases import take_measure
from app.vault.transaction import Transaction
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.measure_words import too_soon_text
from ui.text import failure_text
from ui.views.editing.files import choose_files
from ui.views.measures.ask_page import AskPage
from ui.views.measures.calm_page import CalmPage
from ui.views.measures.list_page import ListPage
from ui.views.measures.result_page import ResultPage
from ui.views.measures.shelf import Place, read_shelf
from ui.widgets.announce import announce
from ui.widgets.sheet import Ground

_Help = tuple[Plan, list[CopingCard], list[Professional]]


class MeasuresView(Ground):
    """The room.

    Attributes:
        list_page, result_page, ask_page, calm_page: what can be in front.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "desk", parent)
        self._context = context
        self.setAccessibleName(self.tr("Questionnaires"))
        self._places: dict[str, Place] = {}
        self._shown = ""
        self._asked: tuple[Instrument, UUID] | None = None
        self._finishing: UUID | None = None
        self.list_page = ListPage(context)
        self.result_page = ResultPage(context)
        self.ask_page = AskPage(context)
        self.calm_page = CalmPage(context)
        self._stack = QStackedWidget()
        for page in (self.list_page, self.result_page, self.ask_page, self.calm_page):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        self.list_page.opened.connect(self.show_measure)
        self.list_page.add_wanted.connect(self._choose_file)
        result = self.result_page
        result.back_wanted.connect(self.show_list)
        result.begin_wanted.connect(lambda afresh: self.begin(afresh=afresh))
        result.other_wanted.connect(self.show_measure)
        result.remove_wanted.connect(self._remove)
        result.put_away_wanted.connect(self._put_away)
        result.report_wanted.connect(lambda: self._context.shell.go("report"))
        self.ask_page.answered.connect(self._keep)
        self.ask_page.finished.connect(self._finish)
        self.ask_page.left.connect(self._leave)
        self.calm_page.passed.connect(self._pass)
        self.calm_page.kit_wanted.connect(lambda: self._context.shell.go("kit"))
        self.calm_page.help_wanted.connect(lambda: self._context.shell.go("help"))
        self._context.store.changed.connect(self._changed)
        keymap = self._context.preferences.keys
        keymap.bind("back", self, self._go_back)
        keymap.bind("primary", self, self._primary)
        fixed_shortcut("Esc", self, self._go_back)

    @property
    def page(self) -> QWidget | None:
        """What is in front."""
        return self._stack.currentWidget()

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show the list, or a questionnaire by its id; questions that are open stay in front."""
        if isinstance(target, str):
            self._shown = target
            self._load(lambda: self.show_measure(target))
        elif self.page is self.ask_page and self._asked is not None:
            self.ask_page.focus_answer()
        elif self.page is self.calm_page:
            self.calm_page.go_on.setFocus()
        else:
            self._load(self.show_list)

    def flush(self) -> None:
        """Nothing is typed here; every answer is kept as it is chosen."""

    def clear(self) -> None:
        """Drop every word and number."""
        self._places, self._asked, self._shown = {}, None, ""
        self._finishing = None
        self.list_page.list.rows.set_rows([])
        for page in (self.result_page, self.ask_page, self.calm_page):
            page.forget()

    def _load(self, then: Callable[[], object] | None = None) -> None:
        now, zone = self._context.now(), self._context.zone()

        def show(places: list[Place]) -> None:
            self._places = {place.instrument.id: place for place in places}
            self.list_page.show_places(places)
            if self._shown in self._places:
                self.result_page.show_place(self._places[self._shown])
            if then is not None:
                then()

        self._context.store.read(
            lambda tx: read_shelf(tx, now, zone), show, owner=self, replaces="measures"
        )

    def _changed(self, changes: Changes, initiator: object) -> None:
        if (changes.measures or changes.many) and self.isVisible() and initiator is not self:
            self._load()

    # --- the pages -------------------------------------------------------------------------

    def show_list(self) -> None:
        """Show all questionnaires."""
        self._stack.setCurrentWidget(self.list_page)
        self.list_page.list.setFocus()

    def show_measure(self, ident: str) -> None:
        """Show one questionnaire; the list if there is none of that id."""
        place = self._places.get(ident)
        if place is None:
            self.show_list()
            return
        self._shown = ident
        self.result_page.show_place(place)
        self._stack.setCurrentWidget(self.result_page)
        self.result_page.focus_first()

    def _go_back(self) -> None:
        if self.page is self.ask_page:
            self.ask_page.go_back()
        elif self.page is self.calm_page:
            self._pass()
        elif self.page is self.result_page:
            self.show_list()
        else:
            self._context.shell.go("insights")

    def _primary(self) -> None:
        if self.page is self.ask_page:
            self.ask_page.go_on()
        elif self.page is self.result_page and not self.result_page.begin.isHidden():
            self.begin(afresh=False)

    # --- filling in ------------------------------------------------------------------------

    def begin(self, *, afresh: bool) -> None:
        """Ask the questions of the questionnaire that is shown, from where they were left."""
        place = self._places.get(self._shown)
        if place is None:
            return
        instrument, store = place.instrument, self._context.store
        now, zone = self._context.now(), self._context.zone()

        def show(taking: Taking) -> None:
            self._ask(instrument, taking)
            if afresh and place.begun is not None:
                self._offer_undo(place.begun, taking)

        store.write(
            lambda tx: take_measure.begin(
                tx, instrument, now=now, zone=zone, new_id=store.new_id, afresh=afresh
            ),
            show, initiator=self, failed=self._failed, owner=self,
        )  # fmt: skip

    def _ask(self, instrument: Instrument, taking: Taking) -> None:
        self._asked = (instrument, taking.id)
        self.ask_page.show_taking(instrument, taking)
        self._stack.setCurrentWidget(self.ask_page)
        self.ask_page.focus_answer()

    def _offer_undo(self, before: Taking, fresh: Taking) -> None:
        """Offer the answers back that beginning again dropped."""
        store, ident = self._context.store, self._shown

        def undone(done: bool) -> None:  # noqa: FBT001 - what the use case returns
            place = self._places.get(ident)
            if done and place is not None and self._asked == (place.instrument, fresh.id):
                self._ask(place.instrument, before)
            elif done:
                self._load()

        self._context.shell.say(
            self.tr("The answers given before are dropped."), self.tr("Undo"),
            lambda: store.write(
                lambda tx: take_measure.undo_afresh(tx, before, fresh.id), undone,
                initiator=self, owner=self,
            ),
        )  # fmt: skip

    def _keep(self, link_id: str, value: int | None) -> None:
        if self._asked is None:
            return
        instrument, ident = self._asked
        self._context.store.write(
            lambda tx: take_measure.answer(tx, instrument, ident, link_id, value),
            initiator=self, owner=self,
        )  # fmt: skip

    def _finish(self) -> None:
        if self._asked is None or self._finishing == self._asked[1]:
            return  # Return was pressed twice
        instrument, ident = self._asked
        self._finishing = ident
        now, zone = self._context.now(), self._context.zone()

        def done(taking: Taking) -> None:
            self._asked = self._finishing = None
            self.ask_page.forget()
            announce(self, self.tr("Saved."))
            if asks_safety(instrument, taking.answers):
                self._load(self._calm)
            else:
                self._load(lambda: self.show_measure(instrument.id))

        self._context.store.write(
            lambda tx: take_measure.finish(tx, instrument, ident, now=now, zone=zone),
            done, initiator=self, failed=self._not_finished, owner=self,
        )  # fmt: skip

    def _not_finished(self, failure: Failure) -> None:
        self._finishing = None
        self._failed(failure)

    def _leave(self) -> None:
        self._asked = None
        self.ask_page.forget()
        self._load(lambda: self.show_measure(self._shown))
        self._context.shell.say(self.tr("Your answers are kept. You can go on at any time."))

    def _calm(self) -> None:
        def read(tx: Transaction) -> _Help:
            cards = [card for card in tx.cards.all() if card.archived_at is None]
            return tx.plan.all(), cards, tx.professionals.all()

        def show(found: _Help) -> None:
            self._stack.setCurrentWidget(self.calm_page)
            self.calm_page.show_help(*found)

        self._context.store.read(read, show, owner=self)

    def _pass(self) -> None:
        self.calm_page.forget()
        self.show_measure(self._shown)

    # --- around ----------------------------------------------------------------------------

    def _remove(self, ident: UUID) -> None:
        store, shell = self._context.store, self._context.shell

        def removed(taking: Taking) -> None:
            shell.say(
                self.tr("The result is removed."), self.tr("Undo"),
                lambda: store.write(lambda tx: take_measure.put_back(tx, taking)),
            )  # fmt: skip

        store.write(lambda tx: take_measure.drop(tx, ident), removed, owner=self)

    def _put_away(self) -> None:
        store, shell, ident = self._context.store, self._context.shell, self._shown

        def put(now: bool) -> None:  # noqa: FBT001 - one of two
            moment = self._context.now() if now else None
            store.write(
                lambda tx: take_measure.put_away_instrument(tx, ident, moment),
                lambda _: self._load(self.show_list), owner=self,
            )  # fmt: skip

        put(True)
        text = self.tr("The questionnaire is put away. Its results stay in the journal.")
        shell.say(text, self.tr("Undo"), lambda: put(False))

    def _choose_file(self) -> None:
        choose_files(
            self, self.tr("A FHIR questionnaire as JSON"), lambda paths: self.add(Path(paths[0])),
            everything=self.tr("Every file"),
        )  # fmt: skip

    def add(self, path: Path) -> None:
        """Add a questionnaire from a file; what cannot be shown is refused with a sentence."""
        store = self._context.store

        def keep(read: tuple[Instrument, str]) -> None:
            instrument, source = read

            def added(_: object) -> None:
                self._shown = instrument.id
                self._load(lambda: self.show_measure(instrument.id))

            now = self._context.now()
            store.write(
                lambda tx: take_measure.add_instrument(tx, instrument, source, now),
                added, initiator=self, failed=self._failed, owner=self,
            )  # fmt: skip

        store.aside(lambda: read_file(path), keep, self, self._failed)

    def _failed(self, failure: Failure) -> None:
        place = self._places.get(self._shown)
        if isinstance(failure, TooSoon) and place is not None:
            since = date.fromisoformat(failure.since)
            text = too_soon_text(place.instrument, since, self._context.today())
        else:
            text = failure_text(failure)
        self._context.shell.warn(text)
        self._load()
