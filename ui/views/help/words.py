"""What Help now says about a plan, a line and a country, in the person's language."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCollator, QCoreApplication, QLocale

from app.domain.helplines import Freshness, Line, Method, freshness
from app.domain.plan import Section
from app.helplines import Directory
from ui.i18n import present_language
from ui.text import filled, isolated, listed, month_year

_MONTH = 7  # characters of "2026-06"


def section_titles() -> Mapping[str, str]:
    """Return the titles of the parts of the plan."""
    say = QCoreApplication.translate
    return {
        Section.SIGNS: say("Plan", "How I notice that it is getting bad"),
        Section.ALONE: say("Plan", "What I can do by myself"),
        Section.PLACES: say("Plan", "Places and people that take my mind off it"),
        Section.ASK: say("Plan", "Whom I can ask for help"),
        Section.PROFESSIONALS: say("Plan", "Professionals and services"),
        Section.SAFER: say("Plan", "Making things safer around me"),
        Section.REASONS: say("Plan", "What matters to me"),
    }


def section_help() -> Mapping[str, str]:
    """Return a line of help for each part of the plan."""
    say = QCoreApplication.translate
    return {
        Section.SIGNS: say("Plan", "Thoughts, feelings, things I do or stop doing."),
        Section.ALONE: say("Plan", "Small things that helped before, without anybody else."),
        Section.PLACES: say("Plan", "Where I am among others, and who is good to be with."),
        Section.ASK: say("Plan", "Names and numbers, one a line. Who may know how bad it is?"),
        Section.PROFESSIONALS: say("Plan", "A doctor, a therapist, a clinic; also at night."),
        Section.SAFER: say(
            "Plan", "What I keep further away when it is bad, and who can help me with that."
        ),
        Section.REASONS: say("Plan", "People, animals, places, things still to come."),
    }


def sorted_countries(directory: Directory) -> list[tuple[str, str]]:
    """Return the names of the countries with their two letters, as this language sorts them."""
    order = QCollator()
    known = directory.countries(present_language())
    names = [(name, code) for code, name in known.items()]
    return sorted(names, key=lambda one: order.sortKey(one[0]))


def line_facts(line: Line) -> str:
    """Return how, for whom, where and when a line can be reached; empty where nothing is known."""
    say = QCoreApplication.translate
    how = {
        Method.CALL: "",
        Method.EITHER: say("HelpLine", "Call or text"),
        Method.TEXT: filled(say("HelpLine", "Text the word %1"), isolated(line.word)),
    }[line.method]
    for_whom = {
        "young": say("HelpLine", "For young people"),
        "lgbtq-young": say("HelpLine", "For young LGBTQ+ people"),
    }.get(line.audience, "")
    hours = {
        "": "",
        "24/7": say("HelpLine", "Day and night"),
        "limited": say("HelpLine", "Not open all day"),
    }.get(line.hours, isolated(line.hours))
    languages = listed(_language(code) for code in line.languages)
    parts = (how, for_whom, isolated(line.area) if line.area else "", hours, languages)
    return " · ".join(part for part in parts if part)


def line_state(line: Line, directory: Directory, today: date) -> str:
    """Return where a number comes from and when it was checked."""
    say = QCoreApplication.translate
    state = freshness(line, today)
    if state is Freshness.UNCHECKED or line.verified_on is None:
        lists = directory.seen_in(line)
        dated = month_year(_month(lists[0].dated))
        text = say("HelpLine", "Not yet checked by us. From public lists, the newest of %1: %2.")
        return filled(text, dated, isolated(lists[0].name))
    when, where = month_year(line.verified_on), isolated(line.source_url)
    if state is Freshness.OLD:
        text = say("HelpLine", "Checked %1 on %2. It may be out of date; try findahelpline.com.")
        return filled(text, when, where)
    return filled(say("HelpLine", "Checked %1 on %2."), when, where)


def _language(code: str) -> str:
    return QLocale(code).nativeLanguageName() or code


def _month(text: str) -> date:
    return date(int(text[:4]), int(text[5:_MONTH]), 1)
