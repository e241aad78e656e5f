"""What a journal's check-ins, nights and scales come to: pure functions, each with its source.

Days are local dates as they were stored. Nothing is filled in, and nothing is said about a
difference unless it is both large enough and unlikely enough.
"""

from app.domain.insights.blocks import Block, BlockChange, compare_blocks
from app.domain.insights.coping import CardFigures, CardUseFacts, card_figures
from app.domain.insights.days import DayMood
from app.domain.insights.distribution import Distribution, LabelCount, distribution
from app.domain.insights.gaps import SHOWN_DAYS, Gap, gaps, longest_gap
from app.domain.insights.look_back import LookBack, look_back
from app.domain.insights.on_this_day import same_days
from app.domain.insights.rhythm import HourMoods, Usual, by_hour, by_weekday
from app.domain.insights.scales import (
    ReadingFacts,
    ScaleFacts,
    ScaleSeries,
    scale_series,
    series_of,
)
from app.domain.insights.sleep import NightFacts, SleepFigures, SleepMood, sleep_figures
from app.domain.insights.together import Factor, FactorKind, Together, together
from app.domain.insights.weeks import Week, weekly, weekly_medians
from app.domain.insights.words import DayWords, MonthWords, WordMonth, by_month, word_months

__all__ = [
    "SHOWN_DAYS",
    "Block",
    "BlockChange",
    "CardFigures",
    "CardUseFacts",
    "DayMood",
    "DayWords",
    "Distribution",
    "Factor",
    "FactorKind",
    "Gap",
    "HourMoods",
    "LabelCount",
    "LookBack",
    "MonthWords",
    "NightFacts",
    "ReadingFacts",
    "ScaleFacts",
    "ScaleSeries",
    "SleepFigures",
    "SleepMood",
    "Together",
    "Usual",
    "Week",
    "WordMonth",
    "by_hour",
    "by_month",
    "by_weekday",
    "card_figures",
    "compare_blocks",
    "distribution",
    "gaps",
    "longest_gap",
    "look_back",
    "same_days",
    "scale_series",
    "series_of",
    "sleep_figures",
    "together",
    "weekly",
    "weekly_medians",
    "word_months",
]
