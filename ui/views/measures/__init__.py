"""The room of questionnaires."""

from ui.views.measures.view import MeasuresView

__all__ = ["MeasuresView"]
