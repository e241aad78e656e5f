"""What happened to a circle, in one sentence each: who came and went, what stewards did, keys."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.circles.circle import Person
from app.domain.circles.posts import Event
from ui.text import filled, isolated, listed

#: What stewards do; the rest happens to everybody.
STEWARDS_DO: Final = frozenset(
    {"describe", "set_role", "remove_person", "succeed", "resolve_fork", "move", "new_address"}
)
_ICONS: Final = {
    "key_changed": "shield-check", "describe": "scroll-text", "set_role": "users-round",
    "succeed": "users-round", "remove_person": "log-out", "leave": "log-out",
    "leaving": "log-out", "removed": "log-out", "admit": "user-round", "joined": "door-open",
    "founded": "door-open", "readmit": "archive-restore", "add_invite": "user-round",
    "revoke_invite": "user-round",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Happened:
    """An event as it is read.

    Attributes:
        icon: beside the sentence.
        sentence: what happened.
        person: whose numbers may be compared because of it, or None.
        welcome: whether the welcome page belongs to it.
    """

    event: Event
    icon: str
    sentence: str
    person: bytes | None = None
    welcome: bool = False


def happened(events: Iterable[Event], people: Mapping[bytes, Person], me: bytes) -> list[Happened]:
    """Return what is worth a line of a circle's events, in their order.

    What only engines speak of (what they could not open, how they went on) has no sentence and is
    left out; where it matters, the room's head says it.
    """
    names = _Names(people, me)
    found = []
    for event in events:
        sentence = _sentence(event, names)
        if sentence:
            person = _id(event, "person") if event.kind == "key_changed" else None
            icon = _ICONS.get(event.kind, "info")
            found.append(Happened(event, icon, sentence, person, event.kind == "joined"))
    return found


class _Names:
    """What people are called in a sentence."""

    def __init__(self, people: Mapping[bytes, Person], me: bytes) -> None:
        self._people, self.me = people, me

    def of(self, person: bytes | None, known: str = "") -> str:
        found = self._people.get(person) if person is not None else None
        unknown = QCoreApplication.translate("Happened", "somebody")
        name = known or (found.pseudonym if found else "")
        return isolated(name) if name else unknown


def _id(event: Event, name: str) -> bytes | None:
    value = event.data.get(name)
    try:
        return bytes.fromhex(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _texts(event: Event, name: str) -> list[str]:
    value = event.data.get(name)
    return [str(one) for one in value] if isinstance(value, Sequence) else []


def _named(event: Event, name: str) -> str:
    """Return the pseudonyms in a part of the event, joined."""
    return listed(isolated(one) for one in _texts(event, name))


def _sentence(event: Event, names: _Names) -> str:
    act = _SENTENCES.get(event.kind)
    return act(event, names) if act is not None else ""


def _founded(event: Event, names: _Names) -> str:
    del event, names
    return QCoreApplication.translate("Happened", "You started this circle.")


def _joined(event: Event, names: _Names) -> str:
    del event, names
    return QCoreApplication.translate("Happened", "You came into this circle.")


def _came(event: Event, names: _Names) -> str:
    say, by = QCoreApplication.translate, _id(event, "by")
    who = _named(event, "names")
    if not who or _texts(event, "added") == [names.me.hex()]:
        return ""
    if by == names.me:
        return say("Happened", "You let %1 in.").replace("%1", who)
    text = say("Happened", "%2 let %1 in.")
    return filled(text, who, names.of(by))


def _back(event: Event, names: _Names) -> str:
    say, by = QCoreApplication.translate, _id(event, "by")
    who = _named(event, "names")
    if not who:
        return ""
    if by == names.me:
        return say("Happened", "You gave %1 their place back.").replace("%1", who)
    text = say("Happened", "%2 gave %1 their place back.")
    return filled(text, who, names.of(by))


def _left(event: Event, names: _Names) -> str:
    del names
    who = _named(event, "gone")
    if not who:
        return ""
    count = len(_texts(event, "gone"))
    return QCoreApplication.translate("Happened", "%1 left.", "", count).replace("%1", who)


def _removed(event: Event, names: _Names) -> str:
    say, by = QCoreApplication.translate, _id(event, "by")
    who = _named(event, "gone")
    if not who:
        return ""
    if by == names.me:
        return say("Happened", "You removed %1. Every key was changed.").replace("%1", who)
    text = say("Happened", "%2 removed %1. Every key was changed.")
    return filled(text, who, names.of(by))


def _role(event: Event, names: _Names) -> str:
    say, person, by = QCoreApplication.translate, _id(event, "person"), _id(event, "by")
    steward = event.data.get("steward") is True
    if person == by:
        text = say("Happened", "%1 is a steward no longer, as they wished.")
        if steward:
            text = say("Happened", "%1 is a steward now.")
        return text.replace("%1", names.of(person))
    text = (
        say("Happened", "%2 made %1 a steward.")
        if steward
        else say("Happened", "%2 took the role of steward from %1.")
    )
    return filled(text, names.of(person), names.of(by))


def _described(event: Event, names: _Names) -> str:
    say, what = QCoreApplication.translate, _texts(event, "what")
    known = {
        "name": say("Happened", "the name"),
        "purpose": say("Happened", "the purpose"),
        "agreement": say("Happened", "the agreement"),
        "policy": say("Happened", "the rules"),
    }
    parts = ", ".join(known[one] for one in what if one in known)
    text = say("Happened", "%1 changed %2.") if parts else ""
    return filled(text, names.of(_id(event, "by")), parts)


def _succeeded(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate(
        "Happened", "%1 is steward in the place of %2, as most of you signed."
    )
    return filled(text, names.of(_id(event, "instead")), names.of(_id(event, "absent")))


def _key_changed(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate(
        "Happened", "%1 has a new key. It may be a new laptop. Compare numbers before you share "
                    "more.",
    )  # fmt: skip
    person = _id(event, "person")
    if person == names.me:
        return ""
    return text.replace("%1", names.of(person, str(event.data.get("name", ""))))


def _invited(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate("Happened", "%1 made an invite.")
    return text.replace("%1", names.of(_id(event, "by")))


def _revoked(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate("Happened", "%1 took an invite back.")
    return text.replace("%1", names.of(_id(event, "by")))


def _resolved(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate("Happened", "%1 said which history holds.")
    return text.replace("%1", names.of(_id(event, "by")))


def _moved(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate("Happened", "%1 moved the circle to another relay: %2.")
    return filled(text, names.of(_id(event, "by")), _place(event))


def _went_back(event: Event, names: _Names) -> str:
    del names
    text = QCoreApplication.translate(
        "Happened", "You went back to where the circle was before it moved: %1."
    )
    return filled(text, _place(event))


def _elsewhere(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate(
        "Happened", "%1 says they are with this circle at %2. Here that move does not hold."
    )
    return filled(text, names.of(_id(event, "by")), _place(event))


def _new_address(event: Event, names: _Names) -> str:
    text = QCoreApplication.translate("Happened", "%1 says that the relay has another address: %2.")
    return filled(text, names.of(_id(event, "by")), _place(event))


def _place(event: Event) -> str:
    """Return the address of a relay in an event."""
    return isolated(str(event.data.get("to", "")))


_SENTENCES: Final = {
    "founded": _founded, "joined": _joined, "admit": _came, "readmit": _back, "leave": _left,
    "remove_person": _removed, "set_role": _role, "describe": _described, "succeed": _succeeded,
    "key_changed": _key_changed, "add_invite": _invited, "revoke_invite": _revoked,
    "resolve_fork": _resolved, "move": _moved, "new_address": _new_address,
    "went_back": _went_back, "others_elsewhere": _elsewhere,
}  # fmt: skip
