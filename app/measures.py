"""The questionnaires there are: those that the program ships, and the person's own."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from app.domain.failures import Failure, FileUnreadable
from app.domain.instruments import read_instrument
from app.domain.measure_failures import NoSuchMeasure, QuestionnaireTooLarge
from app.domain.measures import Instrument
from app.domain.questionnaire import MAX_BYTES, read_questionnaire
from app.vault.transaction import Transaction

# What each file says, as it was shipped, in the order people are shown them. One that says anything
# else was altered after it left us, and is not scored.
SHIPPED: dict[str, str] = {
    "phq-9.json": "46c8f54001dfaf73339b0c92c94e901150404fa7719aa1dab831bc828a9238e3",
    "phq-8.json": "7ef956961ab6ff141f77622f800d029bacfd1813c9f008845c43bb24e4261863",
    "phq-2.json": "40cccfa35c82b12fc1cd9d577ba1b680ef5eba5d4d8611983fc7c9290bd12515",
    "gad-7.json": "643ec12b96dbcc97a4bbf2c1a243fd88443279e10d7ad64b21c9627e0886676c",
    "gad-2.json": "be6827e954442fcc2c265dfafdef975a67bb2798aaa45c1ece5e7e78badac004",
    "phq-4.json": "c21680d6a141bdc5edf1aae21adee2bea7ef22581ab9b04b1b44803c062f3b80",
    "spane.json": "3d76daaec64daf8d8b2f67a5ecc50f128c6b4fa012d3b732aa753ffd6d7fd702",
}  # fmt: skip


@lru_cache(maxsize=1)
def instruments() -> tuple[Instrument, ...]:
    """Return the questionnaires that the program ships; a file that says nothing is left out."""
    return tuple(read_shipped(files("assets").joinpath("measures")))


def read_shipped(folder: Traversable) -> Iterator[Instrument]:
    """Yield the questionnaires in a folder; one that is damaged takes no other with it."""
    for name, digest in SHIPPED.items():
        try:
            made = read_instrument(folder.joinpath(name).read_bytes())
        except (ValueError, OSError):
            continue
        yield as_shipped(made, digest)


def as_shipped(made: Instrument, digest: str) -> Instrument:
    """Return an instrument, no longer intact if its file says anything else than was shipped.

    One that is not names no ranges and no limits either: they may be what was altered.
    """
    if made.intact and made.digest.hex() == digest:
        return made
    scores = (replace(one, bands=(), reliable=None) for one in made.scores)
    return replace(made, intact=False, scores=tuple(scores))


def own_instruments(tx: Transaction) -> tuple[Instrument, ...]:
    """Return the questionnaires that the person added; one that cannot be read is left out."""
    found = []
    for source, digest in tx.own_measures.all():
        data = source.encode()
        try:
            made = read_questionnaire(data, instruments())
        except Failure:
            continue
        found.append(replace(made, intact=sha256(data).digest() == digest))
    return tuple(found)


def read_file(path: Path) -> tuple[Instrument, str]:
    """Return the questionnaire in a file of the person's, and what stands in the file.

    Raises:
        FileUnreadable, QuestionnaireTooLarge: the file cannot be taken.
        Failure: what stands in it is no questionnaire that can be shown.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise FileUnreadable from error
    if len(data) > MAX_BYTES:
        raise QuestionnaireTooLarge
    return read_questionnaire(data, instruments()), data.decode("utf-8")


def every_instrument(tx: Transaction) -> tuple[Instrument, ...]:
    """Return all questionnaires, the shipped ones first."""
    return (*instruments(), *own_instruments(tx))


def find(known: Iterable[Instrument], name: str) -> Instrument:
    """Return the questionnaire with an id or title, whatever its capitals.

    Raises:
        NoSuchMeasure: there is none.
    """
    wanted = name.casefold()
    known = tuple(known)
    for instrument in known:
        if wanted in {instrument.id.casefold(), instrument.id.removeprefix("own:").casefold()}:
            return instrument
    for instrument in known:
        if wanted == instrument.title.casefold():
            return instrument
    raise NoSuchMeasure
