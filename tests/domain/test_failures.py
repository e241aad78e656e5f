"""Every failure has a code that scripts can rely on, and one sentence for a person."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator

import app.domain
from app.domain.failures import Failure

CODE = re.compile(r"[a-z]+(_[a-z]+)*")


def failures(kind: type[Failure] = Failure) -> Iterator[type[Failure]]:
    """Every kind of failure of the domain, those of other folders left out."""
    for module in pkgutil.walk_packages(app.domain.__path__, "app.domain."):
        importlib.import_module(module.name)
    for one in kind.__subclasses__():
        if one.__module__.startswith("app.domain."):
            yield one
        yield from failures(one)


def test_codes_are_short_names_and_no_two_are_the_same() -> None:
    found = set(failures())
    assert len(found) > 100
    assert [one.__name__ for one in found if not CODE.fullmatch(str(one.code))] == []
    own = Counter(one.code for one in found if "code" in vars(one))
    assert {code: count for code, count in own.items() if count > 1} == {}


def test_each_says_one_or_more_whole_sentences() -> None:
    said = {one.__name__: one.sentence for one in failures()}
    assert [name for name, words in said.items() if not re.fullmatch(r"\S.*[.]", str(words))] == []


def test_a_failure_says_its_sentence_or_a_closer_one() -> None:
    assert str(Failure()) == Failure.sentence
    assert str(Failure("The disk is full.")) == "The disk is full."
