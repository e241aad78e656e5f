"""Which of a journal's tags are names of people."""

from collections.abc import Iterable

from app.domain.identifiers import given
from app.domain.identifiers.vocabulary import folded
from app.domain.words import fold

#: Above these, in tags like `people/ana`, stands who somebody is.
_ABOVE = folded(
    "people person friends friend family who with leute menschen freunde familie personnes amis",
    "famille gente personas amigos familia persone amici famiglia pessoas família mensen vrienden",
    "ludzie przyjaciele rodzina",
)
_ME = folded("me myself ich moi yo io eu ik ja mum mom dad mama papa")


def people_of(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the names in tags: those below `people/`, `family/` and the like, and given names."""
    found: dict[str, None] = {}
    for tag in tags:
        above, slash, name = tag.rpartition("/")
        name = name.replace("-", " ").replace("_", " ").strip()
        told = slash and not _ABOVE.isdisjoint(fold(above).split("/"))
        if (told and fold(name) not in _ME) or fold(name) in given.alone():
            found[name] = None
    return tuple(name for name in found if len(name) > 1)
