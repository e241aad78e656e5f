"""Every command with a key, declared once: shortcuts, menus, tooltips and the page of keys."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence


class Group(Enum):
    """Where a command works, and under which head it is listed."""

    EVERYWHERE = auto()
    WRITING = auto()
    ENTRY = auto()
    WORDS = auto()
    CHARTS = auto()
    CIRCLE = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """Something a key does.

    Attributes:
        id: stable, as a changed key is stored under it.
        group: its context.
        key: the usual key, in Qt's portable writing; empty for none.
    """

    id: str
    group: Group
    key: str = ""


_ALL, _WRITE, _ENTRY, _WORDS = Group.EVERYWHERE, Group.WRITING, Group.ENTRY, Group.WORDS
_CHARTS, _CIRCLE = Group.CHARTS, Group.CIRCLE
#: Rooms of their own: never is the focus in two of them, so they may have the same keys.
_APART = frozenset({_CHARTS, _CIRCLE})

COMMANDS: tuple[Command, ...] = (
    Command("help", _ALL, "F12"),
    Command("keys", _ALL, "F1"),
    Command("goto", _ALL, "Ctrl+K"),
    Command("lock", _ALL, "Ctrl+L"),
    Command("hide", _ALL, "F8"),
    Command("today", _ALL, "Ctrl+1"),
    Command("journal", _ALL, "Ctrl+2"),
    Command("insights", _ALL, "Ctrl+3"),
    Command("circle", _ALL, "Ctrl+4"),
    Command("boundaries", _ALL, "Ctrl+5"),
    Command("settings", _ALL, "Ctrl+,"),
    Command("kit", _ALL, "Ctrl+Shift+K"),
    Command("goals", _ALL),
    Command("template", _ALL, "Ctrl+Shift+N"),
    Command("questions", _ALL),
    Command("measures", _ALL),
    Command("trash", _ALL),
    Command("import", _ALL),
    Command("export", _ALL),
    Command("check_up", _ALL),
    Command("session", _ALL),
    Command("report", _ALL),
    Command("new", _ALL, "Ctrl+N"),
    Command("mood", _ALL, "Ctrl+M"),
    Command("find", _ALL, "Ctrl+F"),
    Command("primary", _ALL, "Ctrl+Return"),
    Command("save", _ALL, "Ctrl+S"),
    Command("back", _ALL, "Alt+Left"),
    Command("next_pane", _ALL, "F6"),
    Command("previous_pane", _ALL, "Shift+F6"),
    Command("tag", _WRITE, "Ctrl+T"),
    Command("alone", _WRITE, "F11"),
    Command("moment", _ENTRY, "Ctrl+D"),
    Command("print", _ENTRY, "Ctrl+P"),
    Command("history", _ENTRY, "Ctrl+Shift+H"),
    Command("share", _ENTRY, "Ctrl+Shift+S"),
    Command("to_session", _ENTRY),
    Command("entry_above", _ENTRY, "Alt+Up"),
    Command("entry_below", _ENTRY, "Alt+Down"),
    Command("bold", _WORDS, "Ctrl+B"),
    Command("italic", _WORDS, "Ctrl+I"),
    Command("heading_1", _WORDS, "Ctrl+Shift+1"),
    Command("heading_2", _WORDS, "Ctrl+Shift+2"),
    Command("heading_3", _WORDS, "Ctrl+Shift+3"),
    Command("replace", _WORDS, "Ctrl+H"),
    Command("find_next", _WORDS, "F3"),
    Command("find_previous", _WORDS, "Shift+F3"),
    Command("chart_table", _CHARTS, "T"),
    Command("chart_earlier", _CHARTS, "Ctrl+PgUp"),
    Command("chart_later", _CHARTS, "Ctrl+PgDown"),
    Command("week_before", _CHARTS, "Alt+PgUp"),
    Command("week_after", _CHARTS, "Alt+PgDown"),
    Command("month_before", _CHARTS, "Alt+Shift+PgUp"),
    Command("month_after", _CHARTS, "Alt+Shift+PgDown"),
    Command("post_below", _CIRCLE, "J"),
    Command("post_above", _CIRCLE, "K"),
    Command("post_answer", _CIRCLE, "R"),
    Command("post_thank", _CIRCLE, "T"),
)
BY_ID = {command.id: command for command in COMMANDS}

#: Keys that belong to Qt, to fields and to lists everywhere, in the order they are listed.
FIXED: tuple[str, ...] = (
    "Esc", "Tab", "Shift+Tab", "Space", "Return", "Del", "Shift+F10",
    "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+X", "Ctrl+C", "Ctrl+V", "Ctrl+A",
)  # fmt: skip


def meet(one: Command, other: Command) -> bool:
    """Whether two commands can be reached from one place, so that their keys must differ."""
    return one.group is other.group or not {one.group, other.group} <= _APART


def command_title(ident: str) -> str:
    """Return what a command does, as it stands in lists.

    Raises:
        KeyError: there is no such command.
    """
    say = QCoreApplication.translate
    titles = {
        "help": say("Command", "Help now"),
        "keys": say("Command", "All keys"),
        "goto": say("Command", "Go to anything"),
        "lock": say("Command", "Lock"),
        "hide": say("Command", "Hide everything"),
        "today": say("Command", "Today"),
        "journal": say("Command", "Journal"),
        "insights": say("Command", "Insights"),
        "circle": say("Command", "Circle"),
        "boundaries": say("Command", "Boundaries"),
        "settings": say("Command", "Settings"),
        "kit": say("Command", "My kit: what helps me"),
        "goals": say("Command", "Small goals"),
        "template": say("Command", "New entry from a template"),
        "questions": say("Command", "Questions and templates"),
        "measures": say("Command", "Questionnaires"),
        "trash": say("Command", "Trash"),
        "import": say("Command", "Bring in a journal"),
        "export": say("Command", "Take your journal out"),
        "check_up": say("Command", "State of this journal"),
        "session": say("Command", "What I want to talk about"),
        "report": say("Command", "Make a report"),
        "new": say("Command", "New entry"),
        "find": say("Command", "Find"),
        "primary": say("Command", "Do what the green button says"),
        "save": say("Command", "Say that everything is saved"),
        "back": say("Command", "Back"),
        "next_pane": say("Command", "Next part of the window"),
        "previous_pane": say("Command", "Part of the window before"),
        "mood": say("Command", "Check in, or change the mood"),
        "tag": say("Command", "Add a tag"),
        "alone": say("Command", "Write without distraction"),
        "moment": say("Command", "Date and place"),
        "print": say("Command", "Print"),
        "history": say("Command", "Earlier versions"),
        "share": say("Command", "Share with a circle"),
        "to_session": say("Command", "Add to my next session"),
        "entry_above": say("Command", "Entry above"),
        "entry_below": say("Command", "Entry below"),
        "bold": say("Command", "Bold"),
        "italic": say("Command", "Italic"),
        "heading_1": say("Command", "Large heading"),
        "heading_2": say("Command", "Heading"),
        "heading_3": say("Command", "Small heading"),
        "replace": say("Command", "Find and replace"),
        "find_next": say("Command", "Find next"),
        "find_previous": say("Command", "Find previous"),
    }
    return (titles | _room_titles())[ident]


def _room_titles() -> dict[str, str]:
    """Return what the commands of a single room do."""
    say = QCoreApplication.translate
    return {
        "chart_table": say("Command", "Table instead of the chart"),
        "chart_earlier": say("Command", "Earlier time"),
        "chart_later": say("Command", "Later time"),
        "week_before": say("Command", "Look back: the week before"),
        "week_after": say("Command", "Look back: the week after"),
        "month_before": say("Command", "Look back: the month before"),
        "month_after": say("Command", "Look back: the month after"),
        "post_below": say("Command", "Next post"),
        "post_above": say("Command", "Post before"),
        "post_answer": say("Command", "Answer a post"),
        "post_thank": say("Command", "Thank for a post"),
    }


def group_title(group: Group) -> str:
    """Return the head under which commands are listed."""
    say = QCoreApplication.translate
    return {
        Group.EVERYWHERE: say("Command", "Everywhere"),
        Group.WRITING: say("Command", "While writing"),
        Group.ENTRY: say("Command", "In an open entry"),
        Group.WORDS: say("Command", "In the words"),
        Group.CHARTS: say("Command", "In Insights"),
        Group.CIRCLE: say("Command", "In the posts of a circle"),
    }[group]


def fixed_title(key: str) -> str:
    """Return what one of the fixed keys does.

    Raises:
        KeyError: it is none of them.
    """
    say = QCoreApplication.translate
    titles = {
        "Esc": say("Command", "Close, or go back"),
        "Tab": say("Command", "Next field or button"),
        "Shift+Tab": say("Command", "Field or button before"),
        "Space": say("Command", "Press a button, choose a row"),
        "Return": say("Command", "Open, or go on"),
        "Del": say("Command", "Move to trash, in a list"),
        "Shift+F10": say("Command", "Menu"),
        "Ctrl+Z": say("Command", "Undo"),
        "Ctrl+Shift+Z": say("Command", "Redo"),
        "Ctrl+X": say("Command", "Cut"),
        "Ctrl+C": say("Command", "Copy"),
        "Ctrl+V": say("Command", "Paste"),
        "Ctrl+A": say("Command", "Choose everything"),
    }
    return titles[key]


def key_text(key: str) -> str:
    """Return a key as this system writes it, such as Ctrl+K."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
