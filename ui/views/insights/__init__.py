"""Insights: the person's own days, seen without being judged."""

from ui.views.insights.view import InsightsView

__all__ = ["InsightsView"]
