"""A client of the desktop's accessibility interface (AT-SPI 2): what a screen reader is told."""

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final, Self, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection

from tests.e2e.spoken.desk import PATIENCE, call

T = TypeVar("T")
_ATSPI: Final = "org.a11y.atspi"
_REGISTRY: Final = f"{_ATSPI}.Registry"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_NOTHING: Final = "org/a11y/atspi/null"
_PRESS, _RELEASE, _SYMBOL = 0, 1, 3

# Key codes of the usual keyboard of X11, for keys that are held down; and names of keys.
_HELD: Final = {"Ctrl": 37, "Shift": 50, "Alt": 64}
_KEYS: Final = {
    "Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Space": 0x20, "Backspace": 0xFF08,
    "Home": 0xFF50, "Left": 0xFF51, "Up": 0xFF52, "Right": 0xFF53, "Down": 0xFF54,
    "PageUp": 0xFF55, "PageDown": 0xFF56, "End": 0xFF57, "Delete": 0xFFFF, "F1": 0xFFBE,
    "F6": 0xFFC3, "F8": 0xFFC5, "F11": 0xFFC8, "F12": 0xFFC9,
}  # fmt: skip


Role = IntEnum(
    "Role",
    """
    INVALID ACCELERATOR_LABEL ALERT ANIMATION ARROW CALENDAR CANVAS CHECK_BOX
    CHECK_MENU_ITEM COLOR_CHOOSER COLUMN_HEADER COMBO_BOX DATE_EDITOR DESKTOP_ICON
    DESKTOP_FRAME DIAL DIALOG DIRECTORY_PANE DRAWING_AREA FILE_CHOOSER FILLER
    FOCUS_TRAVERSABLE FONT_CHOOSER FRAME GLASS_PANE HTML_CONTAINER ICON IMAGE INTERNAL_FRAME
    LABEL LAYERED_PANE LIST LIST_ITEM MENU MENU_BAR MENU_ITEM OPTION_PANE PAGE_TAB
    PAGE_TAB_LIST PANEL PASSWORD_TEXT POPUP_MENU PROGRESS_BAR PUSH_BUTTON RADIO_BUTTON
    RADIO_MENU_ITEM ROOT_PANE ROW_HEADER SCROLL_BAR SCROLL_PANE SEPARATOR SLIDER SPIN_BUTTON
    SPLIT_PANE STATUS_BAR TABLE TABLE_CELL TABLE_COLUMN_HEADER TABLE_ROW_HEADER TEAROFF
    TERMINAL TEXT TOGGLE_BUTTON TOOL_BAR TOOL_TIP TREE TREE_TABLE UNKNOWN VIEWPORT WINDOW
    EXTENDED HEADER FOOTER PARAGRAPH RULER APPLICATION AUTOCOMPLETE EDITBAR EMBEDDED ENTRY
    CHART CAPTION DOCUMENT_FRAME HEADING PAGE SECTION REDUNDANT_OBJECT FORM LINK
    INPUT_METHOD_WINDOW TABLE_ROW TREE_ITEM DOCUMENT_SPREADSHEET DOCUMENT_PRESENTATION
    DOCUMENT_TEXT DOCUMENT_WEB DOCUMENT_EMAIL COMMENT LIST_BOX GROUPING IMAGE_MAP
    NOTIFICATION INFO_BAR LEVEL_BAR TITLE_BAR BLOCK_QUOTE AUDIO VIDEO DEFINITION ARTICLE
    LANDMARK LOG MARQUEE MATH RATING TIMER STATIC
    """,
    start=0,
)
"""Roles, as AT-SPI numbers them."""


class State(IntEnum):
    """States, as AT-SPI numbers them."""

    ACTIVE = 1
    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    EXPANDABLE = 9
    EXPANDED = 10
    FOCUSABLE = 11
    FOCUSED = 12
    MULTI_LINE = 17
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    SINGLE_LINE = 26
    VISIBLE = 30
    CHECKABLE = 41
    HAS_POPUP = 42
    READ_ONLY = 43


@dataclass(frozen=True, slots=True)
class Heard:
    """One event: its kind ("object:announcement"), its detail, what came with it, who said it."""

    kind: str
    detail: str
    numbers: tuple[int, int]
    value: Any
    owner: str
    path: str


class Reader:
    """Listens to every program on a desk and asks them what they show; a context manager."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._queue: deque[Message] = deque()
        self.heard: list[Heard] = []
        self._bus.filter(
            MatchRule(type="signal", path_namespace="/org/a11y/atspi"), queue=self._queue
        )
        call(self._bus, message_bus.AddMatch("type='signal',path_namespace='/org/a11y/atspi'"))
        events = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for kind in ("object:", "window:", "focus:"):
            call(self._bus, new_method_call(events, "RegisterEvent", "s", (kind,)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._bus.close()

    def ask(self, message: object) -> tuple[Any, ...]:
        """Send a message; the answer."""
        return call(self._bus, message)

    def ask_all(self, messages: Iterable[Any]) -> list[tuple[Any, ...] | None]:
        """Send many messages at once; the answers in their order, None where there is none."""
        waiting: dict[int, int] = {}
        for place, message in enumerate(messages):
            serial = next(self._bus.outgoing_serial)
            waiting[serial] = place
            self._bus.send(message, serial=serial)
        found: list[tuple[Any, ...] | None] = [None] * len(waiting)
        while waiting:
            came = self._bus.receive(timeout=PATIENCE)
            place = waiting.pop(came.header.fields.get(HeaderFields.reply_serial, 0), -1)
            if place < 0:
                self._queue.append(came)
            elif came.header.message_type is MessageType.method_return:
                found[place] = came.body
        return found

    def programs(self) -> "list[Node]":
        """Return what is registered."""
        return Node(self, _REGISTRY, _ROOT).children()

    def program(self) -> "Node":
        """Wait for the one program, and return it."""
        found = self.until(lambda: [one for one in self.programs() if one.children()])
        return found[-1]

    def until(self, ready: Callable[[], T]) -> T:
        """Wait until something is so, and return it."""
        end = time.monotonic() + PATIENCE
        while not (got := self._tried(ready)):
            assert time.monotonic() < end, f"it did not come about; heard last: {self.heard[-12:]}"
            self.listen(0.02)
        assert got is not None
        return got

    def _tried(self, ready: Callable[[], T]) -> T | None:
        try:
            return ready()
        except LookupError:  # what was asked is gone already
            return None

    def listen(self, seconds: float = 0.0) -> list[Heard]:
        """Take in what was said until now, or within that time; returns all heard so far."""
        end = time.monotonic() + seconds
        while True:
            try:
                self._bus.recv_messages(timeout=max(0.0, end - time.monotonic()))
            except TimeoutError:
                break
        while self._queue:
            message = self._queue.popleft()
            fields = message.header.fields
            if not str(fields.get(HeaderFields.interface, "")).startswith(f"{_ATSPI}.Event."):
                continue
            part, member = str(fields[2]).rpartition(".")[2].lower(), str(fields[3])
            detail, one, two, value = message.body[:4]
            self.heard.append(
                Heard(
                    f"{part}:{_dashed(member)}", detail, (one, two), value[1], fields[7], fields[1]
                )
            )
        return self.heard

    def said(self) -> list[str]:
        """Return the announcements so far."""
        return [str(one.value) for one in self.listen() if one.kind == "object:announcement"]

    def press(self, keys: str) -> None:
        """Press a key together with those that are held: "Ctrl+Shift+M"."""
        *held, last = keys.split("+")
        for name in held:
            self._key(_HELD[name], _PRESS)
        self._key(_KEYS.get(last) or ord(last.lower()), _SYMBOL)
        for name in reversed(held):
            self._key(_HELD[name], _RELEASE)

    def focused(self, since: int = 0) -> "Node | None":
        """Return what the keys go to, by what was said of it last; ``since`` so many events."""
        for one in reversed(self.listen()[since:]):
            if one.kind == "object:state-changed" and one.detail == "focused" and one.numbers[0]:
                return Node(self, one.owner, one.path)
        return None

    def type(self, text: str) -> None:
        """Type words, letter by letter."""
        for letter in text:
            self._key(ord(letter), _SYMBOL)

    def _key(self, code: int, kind: int) -> None:
        control = DBusAddress(
            f"{_ROOT.rpartition('/accessible')[0]}/registry/deviceeventcontroller", _REGISTRY,
            f"{_ATSPI}.DeviceEventController",
        )  # fmt: skip
        self.ask(new_method_call(control, "GenerateKeyboardEvent", "isu", (code, "", kind)))


class Node:
    """One thing on the screen, as the program describes it. Each question asks anew."""

    def __init__(self, reader: Reader, owner: str, path: str) -> None:
        self.reader, self.owner, self.path = reader, owner, path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and (other.owner, other.path) == (self.owner, self.path)

    def __hash__(self) -> int:
        return hash((self.owner, self.path))

    def __repr__(self) -> str:
        try:
            return f"{self.role.name}({self.name!r})"
        except LookupError:
            return f"gone({self.path})"

    def _at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.owner, f"{_ATSPI}.{interface}")

    def asking(self, interface: str, method: str, signature: str = "", *body: object) -> Any:
        """Return the message that calls a method of one of its interfaces."""
        return new_method_call(self._at(interface), method, signature or None, body)

    def reading(self, interface: str, key: str) -> Any:
        """Return the message that reads a property."""
        return Properties(self._at(interface)).get(key)

    def ask(self, interface: str, method: str, signature: str = "", *body: object) -> Any:
        """Call a method of one of its interfaces; the first thing that comes back."""
        answer = self.reader.ask(self.asking(interface, method, signature, *body))
        return answer[0] if answer else None

    def get(self, interface: str, key: str) -> Any:
        """Read a property."""
        return self.reader.ask(self.reading(interface, key))[0][1]

    @property
    def name(self) -> str:
        return str(self.get("Accessible", "Name"))

    @property
    def description(self) -> str:
        return str(self.get("Accessible", "Description"))

    @property
    def role(self) -> Role:
        number = self.ask("Accessible", "GetRole")
        try:
            return Role(number)
        except ValueError as error:
            raise AssertionError(f"a role not met before: {number}") from error

    @property
    def states(self) -> frozenset[int]:
        return states_of(self.ask("Accessible", "GetState"))

    @property
    def interfaces(self) -> frozenset[str]:
        return frozenset(
            name.rpartition(".")[2] for name in self.ask("Accessible", "GetInterfaces")
        )

    @property
    def parent(self) -> "Node":
        return Node(self.reader, *self.get("Accessible", "Parent"))

    def children(self) -> "list[Node]":
        return self.named(self.ask("Accessible", "GetChildren"))

    def named(self, found: Iterable[tuple[str, str]]) -> "list[Node]":
        """Return the nodes that an answer names."""
        return [Node(self.reader, *one) for one in found if one[1] != f"/{_NOTHING}"]

    @property
    def labels(self) -> "list[Node]":
        """The labels that belong to it."""
        relations = self.ask("Accessible", "GetRelationSet")
        return [Node(self.reader, *one) for kind, those in relations if kind == 2 for one in those]

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Left, top, width, height on the screen, in pixels."""
        left, top, width, height = self.ask("Component", "GetExtents", "u", 0)
        return left, top, width, height

    @property
    def actions(self) -> list[str]:
        if "Action" not in self.interfaces:
            return []
        return [one[0] for one in self.ask("Action", "GetActions")]

    def do(self) -> None:
        """Do the first thing that an assistive device can do with it."""
        number = next(at for at, one in enumerate(self.actions) if one in {"Press", "Toggle"})
        assert self.ask("Action", "DoAction", "i", number)

    @property
    def text(self) -> str:
        """What stands in it."""
        return str(self.ask("Text", "GetText", "ii", 0, -1))

    @property
    def caret(self) -> int:
        return int(self.get("Text", "CaretOffset"))

    @property
    def selection(self) -> tuple[int, int]:
        """From where to where words are chosen."""
        first, last = self.reader.ask(new_method_call(self._at("Text"), "GetSelection", "i", (0,)))
        return first, last

    @property
    def value(self) -> float:
        return float(self.get("Value", "CurrentValue"))

    def focus(self) -> None:
        self.ask("Component", "GrabFocus")


def _dashed(member: str) -> str:
    """TextCaretMoved is text-caret-moved."""
    return "".join(f"-{one.lower()}" if one.isupper() else one for one in member).lstrip("-")


def states_of(words: tuple[int, int]) -> frozenset[int]:
    """Return the states that are set in two words of 32 bits."""
    bits = words[0] | words[1] << 32
    return frozenset(place for place in range(64) if bits >> place & 1)
