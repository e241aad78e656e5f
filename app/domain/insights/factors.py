"""What is set beside mood: contexts, tags, scales and kinds of nights.

Feelings are left out: "happy" on pleasant days is the same thing said twice.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.insights.days import median
from app.domain.insights.scales import ScaleSeries
from app.domain.insights.sleep import POOR, SHORT_HOURS, NightFacts
from app.domain.insights.together import Factor, FactorKind
from app.domain.scales import ScaleKind

#: The codes of nights.
SHORT_NIGHT, POOR_SLEEP, EARLY_WAKING = "short_night", "poor_sleep", "early_waking"


def contexts(found: Mapping[str, frozenset[date]]) -> list[Factor]:
    """Return a factor for each context, by its code."""
    return [Factor(FactorKind.CONTEXT, code, "", days) for code, days in found.items()]


def tags(found: Mapping[str, tuple[str, frozenset[date]]]) -> list[Factor]:
    """Return a factor for each tag of the entries; a key with the label and the days."""
    return [Factor(FactorKind.TAG, key, label, days) for key, (label, days) in found.items()]


def nights(found: Iterable[NightFacts]) -> list[Factor]:
    """Return the factors of nights, each known only where it was noted."""
    known: dict[str, dict[date, bool]] = {SHORT_NIGHT: {}, POOR_SLEEP: {}, EARLY_WAKING: {}}
    for night in found:
        if night.hours is not None:
            known[SHORT_NIGHT][night.date] = night.hours < SHORT_HOURS
        if night.quality is not None:
            known[POOR_SLEEP][night.date] = night.quality in POOR
        if night.early is not None:
            known[EARLY_WAKING][night.date] = night.early
    return [
        Factor(
            FactorKind.SLEEP,
            code,
            "",
            frozenset(day for day, holds in facts.items() if holds),
            frozenset(facts),
        )
        for code, facts in known.items()
    ]


def scales(found: Iterable[ScaleSeries]) -> list[Factor]:
    """Return a factor for each scale in its latest range: yes, or above its own median."""
    factors = []
    for one in found:
        if not one.latest:
            continue
        flag = one.kind in (ScaleKind.YES_NO, ScaleKind.TAKEN)
        middle = 0.0 if flag else median(sorted(value for _, value in one.days))
        factors.append(
            Factor(
                FactorKind.SCALE,
                str(one.scale_id),
                one.name,
                frozenset(day for day, value in one.days if value > middle),
                frozenset(day for day, _ in one.days),
                None if flag else middle,
            )
        )
    return factors
