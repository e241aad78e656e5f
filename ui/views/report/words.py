"""Names of the parts, and in one line what leaves with each."""

from PySide6.QtCore import QCoreApplication

from app.domain.report import Part


def part_name(part: Part) -> str:
    """Return what a part is called."""
    say = QCoreApplication.translate
    return {
        Part.TOPICS: say("Report", "What I want to talk about"),
        Part.SUMMARY: say("Report", "At a glance"),
        Part.MOOD: say("Report", "Mood"),
        Part.MEASURES: say("Report", "Questionnaires"),
        Part.SLEEP: say("Report", "Sleep"),
        Part.SCALES: say("Report", "Own scales"),
        Part.SCORES_TABLE: say("Report", "Every questionnaire"),
        Part.ITEM_ANSWERS: say("Report", "Answers to each question"),
        Part.TOGETHER: say("Report", "What appeared together"),
        Part.COPING: say("Report", "What was tried to help"),
        Part.LANDMARKS: say("Report", "Events and days away"),
        Part.NOTES: say("Report", "Notes of check-ins"),
        Part.EXCERPTS: say("Report", "Journal entries"),
        Part.PROFESSIONAL: say("Report", "Who it is for"),
    }[part]


def part_leaves(part: Part) -> str:
    """Return in one line what leaves with a part."""
    say = QCoreApplication.translate
    return {
        Part.TOPICS: say("Report", "The lines of your list, in your words."),
        Part.SUMMARY: say(
            "Report", "Days with a check-in, the longest gap, middle values, first and last scores."
        ),
        Part.MOOD: say("Report", "The mood of each day, the middle of each week, gaps as gaps."),
        Part.MEASURES: say("Report", "The scores as a chart, with the published bands."),
        Part.SLEEP: say("Report", "Hours and quality of the nights, without their notes."),
        Part.SCALES: say("Report", "The names of your scales and their values."),
        Part.SCORES_TABLE: say("Report", "Date, score and band of each one you filled in."),
        Part.ITEM_ANSWERS: say("Report", "Each single answer that you gave."),
        Part.TOGETHER: say("Report", "Contexts, with the mood on days with and without them."),
        Part.COPING: say("Report", "The names of cards you used, how often, before and after."),
        Part.LANDMARKS: say("Report", "Their names and days, on the charts."),
        Part.NOTES: say("Report", "The words you wrote with check-ins, all of this period."),
        Part.EXCERPTS: say("Report", "Only the entries you choose here, word for word."),
        Part.PROFESSIONAL: say("Report", "Name, role and contact from your cards."),
    }[part]


def period_name(period: str) -> str:
    """Return what a period is called."""
    say = QCoreApplication.translate
    return {
        "4w": say("Report", "The last 4 weeks"),
        "8w": say("Report", "The last 8 weeks"),
        "3m": say("Report", "The last 3 months"),
        "6m": say("Report", "The last 6 months"),
        "1y": say("Report", "The last year"),
        "own": say("Report", "Days of my own choice"),
    }[period]


def size_text(size: int) -> str:
    """Return the size of a file, such as 82 kB."""
    say = QCoreApplication.translate
    return say("Report", "%1 kB").replace("%1", str(max(1, round(size / 1000))))
