"""The question of the week: asked for those who take their turn, once it is theirs."""

from PySide6.QtCore import QLocale, QObject

from app.domain.changes import NOTHING, Changes
from app.domain.prompts import light_questions
from app.usecases.circles.port import SyncReport, Wording
from app.usecases.circles.rounds import ask_weekly, weekly_is_due
from app.vault.transaction import Transaction
from ui.circles.host import CircleHost
from ui.store import Store


class WeeklyQuestions(QObject):
    """Looks after each round whether a question is due, and asks it.

    Args:
        circles: the engine, whose rounds it hears of.
        store: the journal.
    """

    def __init__(self, circles: CircleHost, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._circles, self._store = circles, store
        circles.reported.connect(self._look)

    def _look(self, report: SyncReport) -> None:
        if not report.caught_up or not self._store.is_open:
            return
        now = self._store.now()

        def due(tx: Transaction) -> list[bytes]:
            return [one.id for one in tx.circles.all() if weekly_is_due(tx, one.id, now=now)]

        self._store.read(due, self._ask, owner=self, replaces="circle-weekly")

    def _ask(self, due: list[bytes]) -> None:
        now, random = self._store.now(), self._store.random
        questions = light_questions(QLocale().name())

        def work(tx: Transaction, words: Wording) -> Changes:
            done = NOTHING
            for circle in due:
                done |= ask_weekly(tx, words, circle, questions, now=now, random=random)[1]
            return done

        if due:
            self._circles.say(work, owner=self)
