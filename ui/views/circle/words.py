"""What the circle's codes are called: wishes, tones, topic notes, how much room somebody has."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.domain.circles.choices import Form, Source, Space, Tone, TopicNote, Wish
from app.domain.circles.names import Flag, NameFlag
from app.domain.circles.reading import About, Choice, Decision, Showing
from app.domain.when import from_millis, local
from ui.text import clock, filled, full_day, isolated, listed, long_day, short_weekday

_WEEK = 7
#: A moment so far ahead is none of a clock that is a little wrong, in milliseconds.
AHEAD = 10 * 60 * 1000

#: The icon beside each wish and each kind of room.
WISH_ICONS = {
    Wish.JUST_LISTEN: "ear",
    Wish.COMFORT: "heart",
    Wish.ADVICE_WELCOME: "message-circle",
    Wish.HONEST_VIEW: "eye",
    Wish.PRACTICAL_HELP: "heart-handshake",
    Wish.CELEBRATE_WITH_ME: "star",
    Wish.NO_REPLY_NEEDED: "leaf",
}
SPACE_ICONS = {
    Space.OPEN: "door-open",
    Space.A_LITTLE: "ear",
    Space.NOT_NOW: "moon",
    Space.AWAY: "leaf",
}


def wish_name(code: str) -> str:
    """Return what a wish is called; of one that a newer program knows, its code in words."""
    say = QCoreApplication.translate
    known = {
        Wish.JUST_LISTEN: say("Circle", "Just listen"),
        Wish.COMFORT: say("Circle", "Comfort"),
        Wish.ADVICE_WELCOME: say("Circle", "Advice welcome"),
        Wish.HONEST_VIEW: say("Circle", "An honest view"),
        Wish.PRACTICAL_HELP: say("Circle", "Practical help"),
        Wish.CELEBRATE_WITH_ME: say("Circle", "Celebrate with me"),
        Wish.NO_REPLY_NEEDED: say("Circle", "No reply needed"),
    }
    return _of(known, code)


def tone_name(code: str) -> str:
    """Return what a tone is called."""
    say = QCoreApplication.translate
    known = {
        Tone.JOKING: say("Circle", "Joking"),
        Tone.SERIOUS: say("Circle", "Serious"),
        Tone.JUST_WONDERING: say("Circle", "Just wondering"),
        Tone.UPSET_NOT_AT_YOU: say("Circle", "Upset, not at you"),
        Tone.VENTING: say("Circle", "Venting"),
        Tone.GRATEFUL: say("Circle", "Grateful"),
    }
    return _of(known, code)


def topic_name(code: str) -> str:
    """Return what a topic note is called; own words stay as they are."""
    say = QCoreApplication.translate
    known = {
        TopicNote.GRIEF: say("Circle", "grief"),
        TopicNote.ILLNESS: say("Circle", "illness"),
        TopicNote.SELF_HARM: say("Circle", "self-harm"),
        TopicNote.SUICIDE: say("Circle", "suicide"),
        TopicNote.VIOLENCE: say("Circle", "violence"),
        TopicNote.ABUSE: say("Circle", "abuse"),
        TopicNote.SEXUAL_VIOLENCE: say("Circle", "sexual violence"),
        TopicNote.FOOD_BODY: say("Circle", "food and body"),
        TopicNote.ALCOHOL_DRUGS: say("Circle", "alcohol and drugs"),
        TopicNote.PREGNANCY_LOSS: say("Circle", "pregnancy loss"),
        TopicNote.DISCRIMINATION: say("Circle", "discrimination"),
        TopicNote.FAMILY_CONFLICT: say("Circle", "family conflict"),
        TopicNote.ACCIDENT: say("Circle", "accident"),
        TopicNote.ANIMALS: say("Circle", "animals"),
        TopicNote.MONEY: say("Circle", "money"),
        TopicNote.WORK: say("Circle", "work"),
        TopicNote.RELATIONSHIP: say("Circle", "relationship"),
        TopicNote.MEDICAL_CARE: say("Circle", "medical care"),
    }
    return known[TopicNote(code)] if code in set(TopicNote) else code


def space_name(code: str) -> str:
    """Return what is said of how much room somebody has."""
    say = QCoreApplication.translate
    known = {
        Space.OPEN: say("Circle", "I have room"),
        Space.A_LITTLE: say("Circle", "Listening only"),
        Space.NOT_NOW: say("Circle", "Needs quiet"),
        Space.AWAY: say("Circle", "Away"),
    }
    return _of(known, code)


def decision_text(decision: Decision) -> str:
    """Return why a post is folded or held, in one sentence."""
    say = QCoreApplication.translate
    if decision.how is Showing.SHOW:
        return ""
    if decision.until is not None:
        return say("Circle", "It arrives at the time you chose.")
    topics = [one for one in decision.reasons if one.about is About.TOPIC]
    if topics and len(topics) == len(decision.reasons):
        pattern = (
            say("Circle", "Topic note: %1. Folded, as you chose.")
            if decision.how is Showing.FOLD
            else say("Circle", "Topic note: %1. Held until you ask, as you chose.")
        )
        return pattern.replace("%1", listed(topic_name(one.what) for one in topics))
    pattern = (
        say("Circle", "Folded, as you chose: %1.")
        if decision.how is Showing.FOLD
        else say("Circle", "Held until you ask, as you chose: %1.")
    )
    return pattern.replace("%1", _listed(decision.reasons))


def _listed(reasons: Iterable[Choice]) -> str:
    return listed(choice_text(one) for one in reasons)


def choice_text(choice: Choice) -> str:
    """Return what a choice of a reader is called."""
    say = QCoreApplication.translate
    if choice.about is About.WORD:
        return f"“{isolated(choice.what)}”"
    if choice.about is About.PERSON:
        return say("Circle", "%1 is muted").replace("%1", isolated(choice.what))
    if choice.about is About.TONE:
        return tone_name(choice.what)
    if choice.about is About.WISH:
        return wish_name(choice.what)
    return topic_name(choice.what)


# --- when ----------------------------------------------------------------------------------------


def short_moment(moment: datetime, zone: str, today: date) -> str:
    """Return when something was said, as short as it can be: 19:22, Sat 21:10, 3 May, a year."""
    seen = local(moment, zone)
    days = (today - seen.date()).days
    if days == 0:
        return clock(moment, zone)
    if 0 < days < _WEEK:
        return f"{short_weekday(seen.date())} {clock(moment, zone)}"
    day = QDate(seen.year, seen.month, seen.day)
    if seen.year == today.year:
        pattern = QCoreApplication.translate("Dates", "d MMM", "a day of this year, short")
        return QLocale().toString(day, pattern)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def short_millis(millis: int, zone: str, today: date) -> str:
    """Return when something was said, as its author claims."""
    return short_moment(from_millis(millis), zone, today)


def until_text(end: int, zone: str, today: date) -> str:
    """Return until when something is here: Tuesday, 29 November, or a day with its year.

    It stands behind a word such as "until", so some languages put an article before it.
    """
    say, moment = QCoreApplication.translate, from_millis(end)
    seen = local(moment, zone)
    days = (seen.date() - today).days
    if days == 0:
        return filled(say("Dates", "%1", "until a time of this day"), clock(moment, zone))
    if 0 < days < _WEEK:
        name = QLocale().standaloneDayName(seen.isoweekday(), QLocale.FormatType.LongFormat)
        return filled(say("Dates", "%1", "until a day of the week"), name)
    day = long_day(seen.date()) if seen.year == today.year else full_day(seen.date())
    return filled(say("Dates", "%1", "until a date with its weekday"), day)


def minute_text(minute: int) -> str:
    """Return a minute of the day as a time."""
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def form_name(form: Form) -> str:
    """Return what a kind of reply is called, as a button."""
    say = QCoreApplication.translate
    return {
        Form.REFLECT: say("Circle", "Say what I hear"),
        Form.ASK: say("Circle", "Ask an open question"),
        Form.WITH_YOU: say("Circle", "Be with them"),
        Form.ADVICE: say("Circle", "Give advice"),
        Form.OFFER: say("Circle", "Offer something"),
        Form.MEET: say("Circle", "Plan to meet"),
        Form.ASK_BACK: say("Circle", "How did you mean this?"),
        Form.COMMON_GROUND: say("Circle", "A point we share"),
        Form.SMALL_STEP: say("Circle", "One small step"),
    }[form]


def starter_of(form: Form) -> str:
    """Return how such a reply may begin."""
    say = QCoreApplication.translate
    return {
        Form.REFLECT: say("Circle", "It sounds as if "),
        Form.ASK: say("Circle", "What was that like for you, when "),
        Form.WITH_YOU: say("Circle", "I feel "),
        Form.ADVICE: say("Circle", "Something that helped me: "),
        Form.OFFER: say("Circle", "I could "),
        Form.MEET: say("Circle", "Shall we meet "),
        Form.ASK_BACK: say("Circle", "How did you mean this: "),
        Form.COMMON_GROUND: say("Circle", "What we both want is "),
        Form.SMALL_STEP: say("Circle", "One small step could be "),
    }[form]


def source_name(source: Source) -> str:
    """Return where advice comes from, as it is chosen and as it is read."""
    say = QCoreApplication.translate
    return {
        Source.OWN_EXPERIENCE: say("Circle", "My experience"),
        Source.READ: say("Circle", "I read it"),
        Source.FROM_A_PROFESSIONAL: say("Circle", "From a professional"),
    }[source]


def flag_text(flag: NameFlag) -> str:
    """Return what is odd about a name, in one sentence."""
    say = QCoreApplication.translate
    pattern = {
        Flag.NOTHING_TO_SEE: say("Circle", "There is nothing to see in this name."),
        Flag.SAME: say("Circle", "%1 in this circle is called the same."),
        Flag.LOOKS_LIKE: say(
            "Circle", "This name looks like %1, and is spelled with other characters."
        ),
        Flag.MIXED: say("Circle", "This name mixes letters of several alphabets in one word."),
        Flag.INVISIBLE: say("Circle", "This name has characters that nobody sees."),
        Flag.DIRECTION: say("Circle", "This name has signs that change the direction of reading."),
        Flag.MARKS: say("Circle", "This name has many marks on one letter."),
    }[flag.flag]
    return pattern.replace("%1", isolated(flag.other))


def wish_sentence(wish: str, name: str) -> str:
    """Return what an author would like to get back; empty where they do not say."""
    say = QCoreApplication.translate
    known = {
        Wish.JUST_LISTEN: say("Circle", "%1 would like you just to listen."),
        Wish.COMFORT: say("Circle", "%1 would like comfort."),
        Wish.ADVICE_WELCOME: say("Circle", "%1 welcomes advice."),
        Wish.HONEST_VIEW: say("Circle", "%1 would like your honest view."),
        Wish.PRACTICAL_HELP: say("Circle", "%1 could use practical help."),
        Wish.CELEBRATE_WITH_ME: say("Circle", "%1 would like you to celebrate with them."),
        Wish.NO_REPLY_NEEDED: say("Circle", "%1 needs no reply."),
    }
    found = {str(key): text for key, text in known.items()}.get(wish, "")
    return found.replace("%1", isolated(name))


def _of(known: Mapping[Any, str], code: str) -> str:
    found = {str(key): name for key, name in known.items()}
    return found.get(code, code.replace("-", " "))
