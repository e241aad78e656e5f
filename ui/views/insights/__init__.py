"""Insights: the person's own days, seen without being judged."""

from ui.views.insights.look_back_page import LookBackPage
from ui.views.insights.measures_page import MeasuresPage
from ui.views.insights.mood_page import MoodPage
from ui.views.insights.view import InsightsView

__all__ = ["InsightsView", "LookBackPage", "MeasuresPage", "MoodPage"]
