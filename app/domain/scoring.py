"""Scores of a questionnaire by its published rules, and what can be said of a change.

A score is the sum of its items. It is counted only where each of them has an answer, and only while
the questionnaire's wording is the published one: a total over other words means nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.measures import Band, Instrument, Score, Taking


@dataclass(frozen=True, slots=True)
class Change:
    """How a score went from one filling-in to the next; a sentence is made of it elsewhere.

    Attributes:
        title: of the questionnaire, such as PHQ-9.
        before, after: the two values.
        reliable: changes of so many points are usually more than measurement noise; None where
            nobody published a number.
        source: who says so.
    """

    title: str
    before: int
    after: int
    reliable: int | None
    source: str

    @property
    def points(self) -> int:
        """The size of the change, without its direction."""
        return abs(self.after - self.before)

    @property
    def is_reliable(self) -> bool:
        """Whether it is as large as the published number."""
        return self.reliable is not None and self.points >= self.reliable


def score(instrument: Instrument, answers: Mapping[str, int]) -> dict[str, int]:
    """Return each score that can be counted, by its id; none of an instrument that was altered."""
    if not instrument.intact:
        return {}
    allowed = {item.link_id: {one.value for one in item.answers} for item in instrument.items}
    return {
        one.id: _sum(one, answers)
        for one in instrument.scores
        if all(
            ident in answers and answers[ident] in allowed[ident] for ident in one.items + one.minus
        )
    }


def _sum(score: Score, answers: Mapping[str, int]) -> int:
    plus = sum(answers[ident] for ident in score.items)
    return plus - sum(answers[ident] for ident in score.minus)


def band(score: Score, value: int) -> Band | None:
    """Return the published band that a value lies in, or None where there are no bands."""
    return next((one for one in score.bands if one.low <= value <= one.high), None)


def left_out(instrument: Instrument, answers: Mapping[str, int]) -> tuple[str, ...]:
    """Return the link ids of the items that have no answer; those not scored do not count."""
    return tuple(item.link_id for item in instrument.items if item.link_id not in answers)


def change(
    instrument: Instrument, before: Mapping[str, int], after: Mapping[str, int], ident: str = ""
) -> Change | None:
    """Return how a score changed between two filling-ins.

    Args:
        instrument: whose scores they are.
        before: the scores of the earlier one, by id.
        after: those of the later one.
        ident: the score's id; the first score if empty.

    Returns:
        None where one of them has no such score.
    """
    for one in instrument.scores:
        if one.id == (ident or instrument.scores[0].id):
            if one.id not in before or one.id not in after:
                return None
            return Change(
                instrument.title, before[one.id], after[one.id], one.reliable, one.reliable_source
            )
    return None


def change_sentence(change: Change) -> str:
    """Return the plain English sentence of a change; it never says that anybody is better.

    The limits are those of NHS Talking Therapies. Scores of people on waiting lists fall as often,
    so no change is credited to anything.
    """
    if not change.points:
        return f"{change.title} is {change.after}, as it was the time before."
    went = f"{change.title} went from {change.before} to {change.after}."
    if change.reliable is None:
        return went
    if change.is_reliable:
        return (
            f"{went} Changes of {change.reliable} or more are usually more than measurement noise."
        )
    return f"{went} Changes of less than {change.reliable} can be measurement noise."


def speaks_of(instrument: Instrument, taking: Taking) -> bool:
    """Whether a filling-in answered these words.

    A questionnaire that was brought in can come again with other words under the same name: what
    was answered to the earlier ones cannot be read by the later ones. Those that the program ships
    keep the meaning of their items.
    """
    return not instrument.own or taking.digest == instrument.digest


def asks_safety(instrument: Instrument, answers: Mapping[str, int]) -> bool:
    """Whether the answer to the item about thoughts of death or self-harm is above zero."""
    return bool(instrument.safety_item) and answers.get(instrument.safety_item, 0) > 0
