"""The report's pages as data: what the template prints, every text cleaned and in its place."""

import re
from textwrap import shorten
from typing import Any

from app.domain.report import Paper, Part, ReportChoice
from app.domain.when import local_date
from app.reports import details, glance, pictures
from app.reports.figures import Figures
from app.reports.pictures import Picture
from app.reports.say import Say
from app.reports.words import Words
from app.typeset.letters import Letters, directed

#: How many topics stand on the first page, and how many characters of each.
TOPICS, TOPIC_LONG = 3, 240
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}


def page_data(
    figures: Figures, choice: ReportChoice, words: Words, version: str
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return what the template is given: its data, and its charts by file name.

    Args:
        figures: as gathered for this choice.
        choice: parts, paper, name and language.
        words: the report's own words.
        version: of the program, for the foot.
    """
    letters = Letters(lambda script: words.named("script", script))
    say = Say(words, letters)
    first_page = [one for one in (pictures.mood(figures, choice, say),
                                  pictures.scores(figures, choice, say)) if one]  # fmt: skip
    later = [one for one in (pictures.sleep(figures, say),) if one]
    name = say.own(choice.name)
    title = say("title_named", name=name) if name else say("title")
    topics = [letters.lines(topic) for topic in figures.topics]
    rest = [lines for n, lines in enumerate(topics) if n >= TOPICS or _cut(lines) != lines]
    data = {
        "lang": _language(choice.language),
        "paper": _PAPERS[choice.paper],
        "title": title,
        "subject": say("subject"),
        "period": say("period", first=say.day(figures.first), last=say.day(figures.last)),
        "made": say("made", date=say.day(local_date(figures.made_at, figures.zone)),
                    version=version),
        "date": list(local_date(figures.made_at, figures.zone).timetuple()[:3]),
        "foot": say("foot"),
        "page": words("page", page="{page}", pages="{pages}"),
        "topics_title": say("topics"),
        "topics": [directed(_cut(lines)) for lines in topics[:TOPICS]],
        "topics_rest": say("topics_rest", count=len(rest)) if rest else "",
        "glance_title": say("glance"),
        "glance_head": [say("what"), say("result"), say("based_on")],
        "glance": glance.rows(figures, choice, say) if Part.SUMMARY in choice.parts else [],
        "pictures": [_picture(one) for one in first_page],
        "details": [
            *_more_topics(rest, say),
            *({"kind": "picture", **_picture(one)} for one in later),
            *details.blocks(figures, choice, say),
        ],
        "nothing": "" if _any(figures) else say("nothing"),
    }  # fmt: skip
    data["notes"] = _notes(figures, say)  # last: by now every text has been looked at
    return data, {one.file: one.svg for one in [*first_page, *later]}


def _language(tag: str) -> str:
    """Return the language of a BCP 47 tag as Typst takes it; what is none is English."""
    first = tag.replace("_", "-").split("-")[0].lower()
    return first if re.fullmatch("[a-z]{2,3}", first) else "en"


def _picture(one: Picture) -> dict[str, Any]:
    return {"file": one.file, "title": one.title, "alt": one.alt, "notes": list(one.notes)}


def _cut(lines: list[str]) -> list[str]:
    """Return a topic as it fits the first page; what is cut stands whole on the next."""
    text = " ".join(lines)
    if len(lines) <= 2 and len(text) <= TOPIC_LONG:  # noqa: PLR2004 - two lines fit
        return lines
    return [shorten(text, TOPIC_LONG, placeholder=" …") or text[:TOPIC_LONG]]


def _more_topics(topics: list[list[str]], say: Say) -> list[dict[str, Any]]:
    pieces = [{"head": "", "name": [], "lines": directed(lines)} for lines in topics]
    return details.text(say("topics_more"), pieces)


def _notes(figures: Figures, say: Say) -> list[str]:
    notes = [say("note")]
    if figures.nine_left_out:
        notes.append(say("note_nine"))
    if say.letters.missing:
        scripts = ", ".join(say.words.named("script", one) for one in say.letters.missing)
        notes.append(say("note_letters", scripts=scripts))
    return notes


def _any(figures: Figures) -> bool:
    return bool(
        figures.check_ins or figures.nights or figures.measures or figures.scales
        or figures.coping or figures.topics or figures.excerpts
    )  # fmt: skip
