"""What a rescue brought and what it could not read, in words."""

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.vault.salvage.run import Lost, Rescued
from ui.text import full_day, isolated, number


def rescued_text(found: Rescued, moment: Callable[[datetime], str]) -> list[str]:
    """Return what came of a rescue, a sentence each.

    Args:
        found: what it brought.
        moment: puts a moment into words.
    """
    say = QCoreApplication.translate
    lost = sum(one.kind == "entry" for one in found.lost)
    if not found.lost:
        text = say("Rescue", "Everything could be read: %1 entries.")
        said = [text.replace("%1", number(found.entries))]
    elif not lost:
        text = say("Rescue", "All %1 entries could be read. Some other things could not.")
        said = [text.replace("%1", number(found.entries))]
    else:
        text = say("Rescue", "%1 of your %2 entries could be read.")
        text = text.replace("%1", number(found.entries))
        said = [text.replace("%2", number(found.entries + lost))]
    if not found.checked:
        said.append(
            say("Rescue", "The beginning of the file was lost, and with it what tells damage from "
                "what is whole. Read with care what is there.")
        )  # fmt: skip
    if found.earlier:
        said.append(
            say("Rescue", "Some of the newest changes could not be read. What they changed is "
                "there as it was before.")
        )  # fmt: skip
    return [*said, *_what_next(found, moment)]


def _what_next(found: Rescued, moment: Callable[[datetime], str]) -> list[str]:
    """Where what is missing may be, and what stays as it is."""
    say, said = QCoreApplication.translate, []
    if found.backup is not None:
        text = say("Rescue", "The newest backup beside the damaged one, %1, has %2 entries.")
        text = text.replace("%1", moment(found.backup[0]))
        said.append(text.replace("%2", number(found.backup[1])))
    if found.lost:
        said.append(
            say("Rescue", "What is missing may be in a backup, here or on a drive. To take it from "
                "there, open the new journal, then Settings, Backups, Bring things back.")
        )  # fmt: skip
    said.append(
        say("Rescue", "The damaged journal stays where it was. Keep it until you have looked "
            "through the new one.")
    )  # fmt: skip
    if found.counts.get("circle"):
        said.append(
            say("Rescue", "Circles take the new journal for a new one, and ask to let you in "
                "again.")
        )  # fmt: skip
    return said


def lost_lines(found: Rescued, most: int) -> list[str]:
    """Return what could not be read: counts by kind, then days and titles of some."""
    counts = Counter(one.kind for one in found.lost)
    lines = [f"{_kind(kind)}: {number(count)}" for kind, count in counts.items()]
    named = [one for one in found.lost if one.day or one.title]
    lines += [_line(one) for one in named[:most]]
    if len(named) > most:
        more = QCoreApplication.translate("Rescue", "and %1 more")
        lines.append(more.replace("%1", number(len(named) - most)))
    return lines


def _line(one: Lost) -> str:
    try:
        day = full_day(date.fromisoformat(one.day)) if one.day else ""
    except ValueError:
        day = ""
    title = isolated(one.title) if one.title else ""
    return " · ".join(filter(None, (day, _kind(one.kind), title)))


def _kind(kind: str) -> str:
    say = QCoreApplication.translate
    kinds = {
        "entry": say("Rescue", "Entry"),
        "version": say("Rescue", "Earlier version"),
        "newest_version": say("Rescue", "Newest version of an entry"),
        "entry_words": say("Rescue", "Words of an entry; its files are there"),
        "draft": say("Rescue", "Draft"),
        "file": say("Rescue", "Photo or file"),
        "check_in": say("Rescue", "Check-in"),
        "night": say("Rescue", "Night"),
        "value": say("Rescue", "Value of a scale"),
        "scale": say("Rescue", "Scale"),
        "measure": say("Rescue", "Questionnaire"),
        "card": say("Rescue", "Card"),
        "coping_card": say("Rescue", "Card"),
        "goal": say("Rescue", "Goal"),
        "topic": say("Rescue", "Topic"),
        "template": say("Rescue", "Template"),
        "plan": say("Rescue", "Part of the plan"),
        "circle": say("Rescue", "Circle"),
        "post": say("Rescue", "Post"),
    }
    return kinds.get(kind, say("Rescue", "Something else"))
