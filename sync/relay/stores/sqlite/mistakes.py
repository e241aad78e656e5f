"""What to do with an exception that nobody foresaw."""

import logging
import traceback
from pathlib import Path
from typing import Final

from sync.relay.stores.interface import StoreFailedError

_LOGGER: Final = logging.getLogger(__name__)


def note_mistake(error: Exception) -> None:
    """Log where it happened and what kind it was; its text may hold what no log may hold."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    name = Path(last.filename).name
    _LOGGER.error("A mistake: %s in %s, line %s.", type(error).__name__, name, last.lineno)


def mistake() -> StoreFailedError:
    """What to tell whoever asked."""
    return StoreFailedError("The relay made a mistake; this request was not carried out.")
