"""Saying how much room one has for others, from the menu of the circle."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from app.domain.changes import Changes
from app.domain.circles.choices import Space
from app.domain.circles.circle import Circle, Person
from app.domain.circles.later import Later, send_later
from app.domain.when import to_millis
from app.settings import MORNING_AT
from app.usecases.circles.port import Wording
from app.usecases.circles.say import say_space
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.words import SPACE_ICONS


def add_room_choices(
    context: Context, circle: Circle, people: tuple[Person, ...], menu: QMenu
) -> QMenu:
    """Add a menu in which one says it; what was said last is ticked.

    Others see it beside one's name, and before they share.
    """
    say = QCoreApplication.translate
    me = next((one for one in people if one.person == circle.me), None)
    now = context.now()
    said = _said(me, now)
    within = menu.addMenu(say("RoomForOthers", "How much room I have"))
    within.setIcon(context.look.icon("door-open"))
    group = QActionGroup(within)
    for space, words, until in (
        (Space.OPEN, say("RoomForOthers", "I have room"), None),
        (Space.A_LITTLE, say("RoomForOthers", "Listening only"), None),
        (Space.NOT_NOW, say("RoomForOthers", "I need quiet until tomorrow"), _morning(context)),
        (Space.NOT_NOW, say("RoomForOthers", "I need quiet for three days"),
         now + timedelta(days=3)),
        (Space.AWAY, say("RoomForOthers", "I am away for a week"), now + timedelta(days=7)),
        (None, say("RoomForOthers", "Say nothing of it"), None),
    ):  # fmt: skip
        action = within.addAction(words)
        if space is not None:
            action.setIcon(context.look.icon(SPACE_ICONS[space]))
        action.setCheckable(True)
        action.setActionGroup(group)
        action.setChecked(space == said and not any(one.isChecked() for one in group.actions()))
        action.triggered.connect(
            lambda _=False, space=space, until=until: _tell(context, circle.id, space, until)
        )
    return within


def _said(me: Person | None, now: datetime) -> Space | None:
    if me is None or not me.space or me.space not in set(Space):
        return None
    over = me.space_until is not None and me.space_until <= to_millis(now)
    return None if over else Space(me.space)


def _morning(context: Context) -> datetime:
    morning = context.preferences.get(MORNING_AT)
    return send_later(Later.TOMORROW_MORNING, context.now(), context.zone(), morning)


def _tell(context: Context, circle: bytes, space: Space | None, until: datetime | None) -> None:
    now, random = context.now(), context.store.random

    def work(tx: Transaction, words: Wording) -> Changes:
        return say_space(tx, words, circle, space, now=now, random=random, until=until)

    def done(_: object) -> None:
        context.shell.say(
            QCoreApplication.translate("RoomForOthers", "The others see it with their next look.")
        )

    context.circles.say(work, done)
