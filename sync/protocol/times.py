"""Lengths of time that are spelled in one place. Seconds, unless said otherwise."""

from typing import Final

SECOND_MS: Final = 1000
"""Milliseconds in a second."""

DAY: Final = 86_400
"""Seconds in a day."""

DAY_MS: Final = DAY * SECOND_MS
"""Milliseconds in a day."""
