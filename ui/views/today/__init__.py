"""Today: write and check in without choosing a place first."""

from ui.views.today.view import TodayView

__all__ = ["TodayView"]
