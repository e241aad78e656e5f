"""What somebody typed, in the form in which it travels: names on one line, usual line ends.

Without this a file from another system, or a keyboard that writes accents apart, would be refused.
"""

from dataclasses import replace

from app.usecases.circles.port import Description, NewCircle, Rules
from sync.session.names import tidy_name, tidy_text


def tidy_circle(wanted: NewCircle) -> NewCircle:
    """A new circle's texts."""
    return replace(
        wanted,
        name=tidy_name(wanted.name),
        pseudonym=tidy_name(wanted.pseudonym),
        purpose=tidy_name(wanted.purpose),
        agreement=tidy_text(wanted.agreement),
        rules=_tidy_rules(wanted.rules),
    )


def tidy_description(wanted: Description) -> Description:
    """What a circle says of itself."""
    return replace(
        wanted,
        name=None if wanted.name is None else tidy_name(wanted.name),
        purpose=None if wanted.purpose is None else tidy_name(wanted.purpose),
        agreement=None if wanted.agreement is None else tidy_text(wanted.agreement),
        rules=None if wanted.rules is None else _tidy_rules(wanted.rules),
    )


def _tidy_rules(rules: Rules) -> Rules:
    return replace(rules, welcome=tidy_text(rules.welcome))
