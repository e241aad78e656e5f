"""Rows for the declared settings: the control follows from the declaration."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTime, QTimer
from PySide6.QtWidgets import QWidget

from app.settings import (
    BACKUP_EVERY,
    BACKUP_REMIND,
    DEVICE,
    LANGUAGE,
    LOCK_AFTER,
    SOCKS_PROXY,
    SPELLING_LANGUAGE,
    SYNC_EVERY,
    TEXT_SCALE,
    Setting,
)
from ui.context import Context
from ui.i18n import language_name
from ui.text import choice_label, number, setting_help, setting_label
from ui.views.settings.section import SettingRow
from ui.widgets.fields import Select, TextField
from ui.widgets.switch import Switch

AnySetting = Setting[bool] | Setting[int] | Setting[str]
Choices = Sequence[tuple[Any, str]]

_STEPS: dict[str, Sequence[int]] = {
    TEXT_SCALE.key: range(80, 201, 10),
    LOCK_AFTER.key: (0, 1, 2, 5, 10, 15, 30, 60, 120, 240),
    BACKUP_EVERY.key: (0, 1, 6, 12, 24, 48, 24 * 7, 24 * 14),
    BACKUP_REMIND.key: (0, 3, 7, 14, 30, 60, 90),
    SYNC_EVERY.key: (1, 2, 5, 10, 15, 30, 60, 120, 240, 12 * 60, 24 * 60),
}
_OF_THE_DAY = "minute of the day"
_HALF_HOURS = range(0, 24 * 60, 30)
_NEVER = frozenset({LOCK_AFTER.key, BACKUP_EVERY.key, BACKUP_REMIND.key})
_FIELDS = frozenset({DEVICE.key, SOCKS_PROXY.key})
_FIELD_WIDTH = 220
_DAY = 24


class DeclaredRow(SettingRow):
    """A setting that acts at once and can be undone."""

    def __init__(self, context: Context, setting: AnySetting) -> None:
        self._context = context
        self._setting = setting
        label = setting_label(setting)
        self.control = _control_for(context, setting, label)
        super().__init__(context.look, label, setting_help(setting), self.control)
        self._connect()
        self.refresh()
        context.preferences.changed.connect(self._changed)

    def _connect(self) -> None:
        control = self.control
        if isinstance(control, Switch):
            control.clicked.connect(self._change)
        elif isinstance(control, Select):
            control.activated.connect(lambda _: self._change(control.currentData()))
        elif isinstance(control, TextField):
            control.editingFinished.connect(lambda: self._change(control.text().strip()))

    def set_choices(self, choices: Choices) -> None:
        """Offer other choices."""
        if isinstance(self.control, Select):
            self.control.clear()
            for value, label in choices:
                self.control.addItem(label, value)
            self.refresh()

    def refresh(self) -> None:
        """Show the setting's value."""
        value: Any = self._context.preferences.get(self._setting)  # type: ignore[misc]
        control = self.control
        if isinstance(control, Switch):
            control.setChecked(bool(value))
        elif isinstance(control, Select):
            if control.findData(value) < 0:
                control.addItem(value_text(self._setting, value), value)
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, TextField) and control.text() != value:
            control.setText(str(value))

    def _change(self, value: Any) -> None:
        preferences, setting = self._context.preferences, self._setting
        old: Any = preferences.get(setting)  # type: ignore[misc]
        if value == old:
            return
        try:
            preferences.set(setting, value)
        except ValueError:
            says = QCoreApplication.translate(
                "Settings", "%1 cannot be that, so it stays as it was."
            )
            self._context.shell.say(says.replace("%1", setting_label(setting)))
            self.refresh()
            return
        control = self.control
        said = control.currentText() if isinstance(control, Select) else value_text(setting, value)
        text = f"{setting_label(setting)}: {said}"
        if setting is LANGUAGE:
            later = QCoreApplication.translate("Settings", "It changes when Lamplit starts next.")
            text = f"{text}. {later}"
        undo = QCoreApplication.translate("Settings", "Undo")
        self._context.shell.say(
            text, undo, lambda: preferences.set(setting, old),
        )  # fmt: skip

    def _changed(self, key: str) -> None:
        if key == self._setting.key:
            # A Select must not change while it tells of its own choice.
            QTimer.singleShot(0, self, self.refresh)


def _control_for(context: Context, setting: AnySetting, label: str) -> QWidget:
    look = context.look
    if isinstance(setting.default, bool):
        return Switch(look, label)
    if setting.key in _FIELDS:
        field = TextField(look, label, setting.unit)
        field.setMaxLength(80)
        field.setMaximumWidth(look.px(_FIELD_WIDTH))
        return field
    select = Select(look, label)
    for value, words in choices_of(setting):
        select.addItem(words, value)
    return select


def choices_of(setting: AnySetting) -> list[tuple[Any, str]]:
    """Return what a setting may be, with words."""
    if setting.choices:
        return [(value, choice_label(words)) for value, words in setting.choices]
    if isinstance(setting.default, str):
        return [("", value_text(setting, ""))]
    whole = _HALF_HOURS if setting.unit == _OF_THE_DAY else range(setting.low, setting.high + 1)
    steps = _STEPS.get(setting.key) or whole
    return [(value, value_text(setting, value)) for value in steps]


def value_text(setting: AnySetting, value: Any) -> str:
    """Return a setting's value in words."""
    translate = QCoreApplication.translate
    if isinstance(value, bool):
        return translate("Settings", "on") if value else translate("Settings", "off")
    if isinstance(value, int):
        return _number_text(setting, value)
    for allowed, words in setting.choices:
        if value == allowed:
            return choice_label(words)
    if setting in {LANGUAGE, SPELLING_LANGUAGE}:
        return language_words(str(value))
    return str(value) or translate("Settings", "none")


def _number_text(setting: AnySetting, value: int) -> str:
    translate = QCoreApplication.translate
    if setting.unit == _OF_THE_DAY:
        time = QTime(value // 60, value % 60)
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    if value == 0 and setting.key in _NEVER:
        return translate("Settings", "Never")
    unit, count = setting.unit, value
    if unit == "min" and value and value % 60 == 0:
        unit, count = "h", value // 60
    if unit == "h" and count > _DAY and count % _DAY == 0:
        unit, count = "d", count // _DAY
    words = {
        "min": translate("Settings", "%n minutes", "", count),
        "h": translate("Settings", "%n hours", "", count),
        "d": translate("Settings", "%n days", "", count),
    }
    return words.get(unit, f"{number(value)} {unit}".strip())


def language_words(code: str) -> str:
    """Return a language's own name; the system's wish for an empty code."""
    return language_name(code) if code else QCoreApplication.translate("Settings", "As the system")
