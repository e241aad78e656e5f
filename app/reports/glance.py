"""The table at the head of the report: what can be read in a minute."""

from app.domain.insights.blocks import BLOCK_DAYS, LEAST_DAYS
from app.domain.insights.days import plus
from app.domain.insights.gaps import longest_gap
from app.domain.report import Part, ReportChoice
from app.reports.figures import Figures, Measure
from app.reports.say import Say, main_score

Row = list[str]
# A short form says nothing that the long one does not; it stands in the table of page 2.
_LONGER = {
    "PHQ-2": ({"PHQ-9", "PHQ-8"},),
    "PHQ-8": ({"PHQ-9"},),
    "GAD-2": ({"GAD-7"},),
    "PHQ-4": ({"PHQ-9", "PHQ-8"}, {"GAD-7"}),
}
_MOST_MEASURES = 4


def rows(figures: Figures, choice: ReportChoice, say: Say) -> list[Row]:
    """Return what, result, and what it is based on; only of the parts that were chosen."""
    found: list[Row] = []
    if Part.MOOD in choice.parts:
        found += _mood(figures, say)
    found += [_measure(one, say) for one in _shown(figures)[:_MOST_MEASURES]]
    if figures.sleep is not None:
        found += _sleep(figures, say)
    return found


def _mood(figures: Figures, say: Say) -> list[Row]:
    count = say("n_of_n", count=len(figures.days), total=figures.total_days)
    longest = longest_gap(figures.gaps)
    if not figures.days:
        return [[say("days"), count, ""]]
    based = (
        say("no_gap") if longest is None
        else say("longest_gap", days=longest.days, first=say.day(longest.first),
                 last=say.day(longest.last))
    )  # fmt: skip
    return [[say("days"), count, based], _blocks(figures, say)]


def _blocks(figures: Figures, say: Say) -> Row:
    change = figures.change
    if change is None:
        since = plus(figures.last, 1 - BLOCK_DAYS)
        now = sum(day.date >= since for day in figures.days)
        return [say("mood_now"), "–", say("mood_few", now=now, least=LEAST_DAYS)]
    result = say("mood_before", value=say.number(change.after.median),
                 before=say.number(change.before.median))  # fmt: skip
    based = say("mood_days", now=change.after.days, before=change.before.days)
    if change.clear:
        based += f". {say('mood_reliable')}"
    return [say("mood_now"), result, based]


def _shown(figures: Figures) -> list[Measure]:
    counted = [one for one in figures.measures if _values(one)]
    there = {one.instrument.id for one in counted}
    return [
        one for one in counted
        if not all(there & longer for longer in _LONGER.get(one.instrument.id, (set(),)))
    ]  # fmt: skip


def _values(measure: Measure) -> list[int]:
    score = main_score(measure.instrument)
    if score is None:
        return []
    return [one.scores[score.id] for one in measure.takings if score.id in one.scores]


def _measure(measure: Measure, say: Say) -> Row:
    score = main_score(measure.instrument)
    assert score is not None
    taken = [one for one in measure.takings if score.id in one.scores]
    first, last = taken[0], taken[-1]
    after = last.scores[score.id]
    shown = say.score(score, after)
    band_after = say.band(score, after)
    last_day = say.day_of(last.at, last.zone)
    name = say("score_row", instrument=say.instrument(measure.instrument))
    if len(taken) == 1:
        key = "score_once" if band_after else "score_once_plain"
        return [say.instrument(measure.instrument),
                say(key, after=f"{shown} {say.range(score)}", band_after=band_after),
                say("taken_once", last=last_day)]  # fmt: skip
    before = first.scores[score.id]
    key = "score_change" if band_after else "score_plain"
    result = say(key, before=say.score(score, before), after=shown,
                 band_before=say.band(score, before), band_after=band_after)  # fmt: skip
    result += f"{say.words.apart}{say('change', change=say.words.signed(after - before))}"
    based = say("taken", count=len(taken), first=say.day_of(first.at, first.zone), last=last_day)
    if score.reliable is not None and abs(after - before) >= score.reliable:
        based += f"{say.words.apart}{say('noise', points=score.reliable)}"
    return [name, result, based]


def _sleep(figures: Figures, say: Say) -> list[Row]:
    sleep = figures.sleep
    assert sleep is not None
    based = say("sleep_nights", count=sleep.nights, total=sleep.of)
    if sleep.early_of:
        based += f"{say.words.apart}{say('sleep_early', count=sleep.early)}"
    if sleep.hours is None:
        return [[say("sleep"), "–", based]]
    minutes = round(sleep.hours * 60)
    result = say("sleep_value", hours=minutes // 60, minutes=minutes % 60,
                 low=say.hours(sleep.hours_low), high=say.hours(sleep.hours_high))  # fmt: skip
    if sleep.hours_low is None:
        result = result.split(";")[0]
    return [[say("sleep"), result, based]]
