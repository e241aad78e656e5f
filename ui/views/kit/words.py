"""What the kit says: names of groups, of answers, and plain sentences about what was noted."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.coping import CardRecord, GoalRecord
from app.domain.helping import Direction
from app.domain.when import local_date
from ui.text import full_day, long_day, number

DISTRESS = tuple(range(11))


def kind_name(kind: str) -> str:
    """Return the name of a group of cards; empty for none."""
    say = QCoreApplication.translate
    return {
        "breathe": say("Kit", "Breathing"),
        "ground": say("Kit", "Being here"),
        "move": say("Kit", "Moving"),
        "outside": say("Kit", "Outside"),
        "rest": say("Kit", "Resting"),
        "make": say("Kit", "Making"),
        "reach-out": say("Kit", "People"),
        "words": say("Kit", "Words"),
    }.get(kind, "")


def helped_names() -> tuple[str, ...]:
    """Return the five answers to whether something helped."""
    say = QCoreApplication.translate
    return (
        say("Kit", "Not at all"),
        say("Kit", "A little"),
        say("Kit", "Somewhat"),
        say("Kit", "Quite a lot"),
        say("Kit", "Very much"),
    )


def days_names() -> tuple[str, ...]:
    """Return the five answers to how many days felt all right."""
    say = QCoreApplication.translate
    return (
        say("Kit", "None"),
        say("Kit", "A few"),
        say("Kit", "About half"),
        say("Kit", "Most"),
        say("Kit", "Nearly all"),
    )


def minutes_text(minutes: int | None) -> str:
    """Return how long a card takes; empty where it is not said."""
    if minutes is None:
        return ""
    text = QCoreApplication.translate("Kit", "%n minutes", "", minutes)
    return text.replace(str(minutes), number(minutes), 1)


def about_card(record: CardRecord) -> str:
    """Return group and length of a card on one line."""
    return " · ".join(
        filter(None, (kind_name(record.card.kind), minutes_text(record.card.minutes)))
    )


def used_text(record: CardRecord, zone: str, today: date) -> str:
    """Return how often a card was used and when last; empty while it was not."""
    say = QCoreApplication.translate
    if not record.uses or record.last is None:
        return ""
    times = say("Kit", "Used %n times", "", record.uses)
    times = times.replace(str(record.uses), number(record.uses), 1)
    day = day_text(local_date(record.last, zone), today)
    return say("Kit", "%1, last on %2").replace("%1", times).replace("%2", day)


def rated_text(record: CardRecord) -> str:
    """Return the answers that were given, one beside the other, with no sum and no rank."""
    say = QCoreApplication.translate
    names = helped_names()
    given = [
        f"{names[answer]} ({number(count)})"
        for answer, count in reversed(list(enumerate(record.helped)))
        if count
    ]
    parts = []
    if given:
        answers = QLocale().createSeparatedList(given)
        parts.append(say("Kit", "Did it help: %1.").replace("%1", answers))
    if record.before is not None and record.after is not None:
        text = say("Kit", "Distress in the middle of those times: %1 before, %2 after.")
        text = text.replace("%1", number(record.before)).replace("%2", number(record.after))
        parts.append(text)
    return " ".join(parts)


def day_text(day: date, today: date) -> str:
    """Return a day, with its year where it is not this one."""
    return long_day(day) if day.year == today.year else full_day(day)


def goal_days_text(record: GoalRecord, today: date) -> str:
    """Return on how many days something was done, and when last; nothing about other days."""
    say = QCoreApplication.translate
    if not record.days:
        return ""
    count = len(record.days)
    text = say("Kit", "Something done on %n days", "", count).replace(str(count), number(count), 1)
    day = day_text(record.days[-1], today)
    return say("Kit", "%1, last on %2").replace("%1", text).replace("%2", day)


def ended_text(record: GoalRecord, zone: str, today: date) -> str:
    """Return how a goal ended and when."""
    say = QCoreApplication.translate
    goal = record.goal
    if goal.reached_at is not None:
        day = day_text(local_date(goal.reached_at, zone), today)
        return say("Kit", "Reached on %1").replace("%1", day)
    if goal.let_go_at is not None:
        day = day_text(local_date(goal.let_go_at, zone), today)
        return say("Kit", "Let go on %1").replace("%1", day)
    return ""


def direction_text(way: Direction) -> str:
    """Return where the last three answers went; it claims nothing about why."""
    say = QCoreApplication.translate
    return {
        Direction.TOO_FEW: say("Kit", "From three answers on, a direction is named here."),
        Direction.HIGHER: say("Kit", "Your last three answers went up."),
        Direction.LOWER: say("Kit", "Your last three answers went down."),
        Direction.SAME: say("Kit", "Your last three answers were the same."),
        Direction.MIXED: say("Kit", "Your last three answers went up and down."),
    }[way]
