"""What screen readers take our own widgets for, where Qt could only guess.

A widget says so itself, with a method `spoken_role` that returns a role of `QAccessible`, or None
where Qt's own guess is right. A plain widget with a name that holds others is a group.
"""

import re
from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputDevice, QInputEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

_SIGN = re.compile(r"&(.?)")
_PRESS = "Press"  # as Qt names it, in every language

PRESSED_FOR_SOMEBODY = QEvent.Type(QEvent.registerEventType())
"""Goes to a button that a screen reader presses: somebody is there, though no key says so."""


@runtime_checkable
class Readable(Protocol):
    """What can say the value it stands at, such as a chart."""

    def spoken_value(self) -> str:
        """The value under the cursor as one sentence."""


class Face(QAccessibleWidget):
    """A widget in a role of its own; words of a label are its name."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, the description, or what else is asked for."""
        thing = self.object()
        if kind == QAccessible.Text.Value and isinstance(thing, Readable):
            return thing.spoken_value()
        if kind == QAccessible.Text.Name and isinstance(thing, QLabel):
            return thing.accessibleName() or thing.text()
        return super().text(kind)


class ButtonFace(Face):
    """A button of ours: to press it is a click.

    Qt offers only to turn on what can be turned on, and a click never comes: what a click saves
    would be marked, and not saved.
    """

    def role(self) -> QAccessible.Role:
        """Return what it is now; a button may learn later that it can be turned on."""
        button = self.object()
        ask = getattr(button, "spoken_role", None)
        told: QAccessible.Role | None = None if ask is None else ask()
        if told is not None or not isinstance(button, QAbstractButton):
            return told or super().role()
        if button.isCheckable():
            one_of_many = isinstance(button, QRadioButton)
            return QAccessible.Role.RadioButton if one_of_many else QAccessible.Role.CheckBox
        opens = isinstance(button, QPushButton) and button.menu() is not None
        return QAccessible.Role.ButtonMenu if opens else QAccessible.Role.Button

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, without the sign for a key, or what else is asked for."""
        button = self.object()
        if kind == QAccessible.Text.Name and isinstance(button, QAbstractButton):
            return button.accessibleName() or _SIGN.sub(r"\1", button.text())
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Return what is true of it now."""
        found, button = super().state(), self.object()
        if isinstance(button, QAbstractButton):
            found.pressed = int(button.isDown())
            found.hasPopup = int(isinstance(button, QPushButton) and button.menu() is not None)
            if button.isCheckable():
                found.checkable, found.checked = 1, int(button.isChecked())
        return found

    def actionNames(self) -> list[str]:
        """Return what can be done with it."""
        return [*([_PRESS] if self._can_press() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Do one of these things."""
        button = self.object()
        if name == _PRESS and isinstance(button, QAbstractButton):
            if self._can_press():
                here = QInputEvent(PRESSED_FOR_SOMEBODY, QInputDevice.primaryKeyboard())
                QApplication.sendEvent(button, here)
                button.click()
        else:
            super().doAction(name)

    def _can_press(self) -> bool:
        button = self.object()
        enabled = isinstance(button, QAbstractButton) and button.isEnabled()
        return enabled and self.role() != QAccessible.Role.StaticText


def _face_of(key: str, thing: QObject) -> QAccessibleInterface | None:  # noqa: ARG001 - Qt's call
    """Return the face of a widget that says what it is; None for everything that is Qt's own."""
    if not isinstance(thing, QWidget):
        return None
    if isinstance(thing, QAbstractButton):
        own = type(thing) is not _qt_class(type(thing))
        return ButtonFace(thing, QAccessible.Role.Button, "") if own else None
    ask = getattr(thing, "spoken_role", None)
    role = _group_role(thing) if ask is None else ask()
    return None if role is None else Face(thing, role, "")


def _group_role(widget: QWidget) -> QAccessible.Role | None:
    """Return the role of what only holds others, if it has a name to be told by."""
    if not widget.accessibleName() or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return None
    holds = _qt_class(type(widget)) in {QWidget, QFrame, QScrollArea}
    return QAccessible.Role.Grouping if holds else None


def _qt_class(made: type[QWidget]) -> type:
    """Return the class of Qt that one of ours is built on."""
    return next(one for one in made.__mro__ if one.__module__.startswith("PySide6"))


@cache
def teach_readers() -> None:
    """Let screen readers know our widgets; once for the program.

    Qt asks for a face when somebody looks, and again when the widget learned another slot: a face
    that was registered beforehand would be forgotten then.
    """
    QAccessible.installFactory(_face_of)
