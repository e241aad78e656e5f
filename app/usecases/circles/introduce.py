"""Tell a circle about oneself: how to speak of one, and a few words. The last of each holds."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from app.domain.changes import NOTHING, Changes
from app.domain.text import storable
from app.usecases.circles.port import Said, Wording
from app.usecases.circles.send import Going, Random, send
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction

PRONOUNS_MOST: Final = 60
WORDS_MOST: Final = 2000
"""So many characters travel."""
_KIND: Final = "about_me"


@dataclass(frozen=True, slots=True)
class AboutMe:
    """What somebody tells about themselves.

    Attributes:
        pronouns: how to speak of them, or empty. words: a few words, or empty.
    """

    pronouns: str = ""
    words: str = ""


NOTHING_TOLD: Final = AboutMe()


def introduce(
    tx: Transaction,
    words: Wording,
    circle: bytes,
    about: AboutMe,
    *,
    now: datetime,
    random: Random,
) -> Changes:
    """Tell everybody in the circle about oneself; what was told before is taken back.

    Nothing at all is told where there are no words.

    Raises:
        NoSuchCircle, NotYetIn, CircleIsOver, CannotTravel: see `send`.
    """
    fields = {"pronouns": storable(" ".join(about.pronouns.split())),
              "text": storable(about.words.strip())}  # fmt: skip
    before = [row for row in tx.circle_posts.quiet(circle, words.number(_KIND)) if row.mine]
    changes = NOTHING
    if any(fields.values()):
        send(tx, words, circle, Going(Said(_KIND, fields)), now=now, random=random)
        changes = Changes(circles=True)
    for row in before:
        changes |= unshare(tx, words, circle, row.key, now=now, random=random)
    return changes


def introduced(tx: Transaction, words: Wording, circle: bytes) -> dict[bytes, AboutMe]:
    """Return what people told about themselves last, by their ids."""
    found = {}
    for row in tx.circle_posts.quiet(circle, words.number(_KIND)):
        fields = words.decode(row.kind, row.body).fields
        found[row.author] = AboutMe(
            " ".join(str(fields.get("pronouns", "")).split()), str(fields.get("text", ""))
        )
    return found
