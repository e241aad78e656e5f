"""Taking the journal out: what for, what goes, where to, and who can read it."""

from ui.views.take_out.choose import ChoosePage
from ui.views.take_out.part import PartChoice
from ui.views.take_out.view import TakeOutView

__all__ = ["ChoosePage", "PartChoice", "TakeOutView"]
