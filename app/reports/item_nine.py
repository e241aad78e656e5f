"""The answer about thoughts of death or self-harm, and how a report goes without it.

The rule: with item 9 off, *nothing that leaves depends on its answer*. It is taken out here, where
the report is gathered; whatever draws or writes the report afterwards never had it.

- A PHQ-9 leaves as the PHQ-8, which is its first eight questions: items, total, band and change are
  those of the PHQ-8. The PHQ-9's own total never goes, not even without item answers: 0 says that
  item 9 was 0, 25 and more that it was not, and beside a PHQ-8 of the same day (or a second report
  with item answers) the difference would be the answer.
- The question how difficult the problems make it goes with item 9: whether it was asked can hang
  on it.
- A questionnaire that somebody brought in loses the same item, known by its LOINC code, its words,
  or its place in something that is called, coded or built like a PHQ-9 (nine questions with four
  answers and their sum, or nine or ten such questions that are not counted), and every score that
  counts it in.

So no subtraction between scores, bands, items, takings, formats or several reports can find it:
four vaults that differ in that answer alone give the same report, byte for byte. A test says so.
Words that the person wrote and ticked themselves (topics, notes, excerpts) are theirs and stand as
they are.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from app.domain.measures import Instrument, Item, Taking
from app.domain.scoring import score

ITEM_NINE = "44260-8"
PHQ_9, PHQ_8 = "PHQ-9", "PHQ-8"
_PLACE = 8
_ASKED = 9
# Panels that hold item 9: the PHQ-9, and the one changed for teens.
_PANELS = frozenset({"44249-1", "89204-2"})
# Copies differ in commas and small words; these stand in all of them.
_WORDS = ("better off dead", "hurting yourself")
_NAMES = ("phq9", "phqa", "patienthealthquestionnaire9")
_VALUES = ((0, 1, 2, 3), (3, 2, 1, 0))


def asks(instrument: Instrument) -> frozenset[str]:
    """Return the link ids of what asks item 9, and of what may be asked because of it."""
    found = {item.link_id for item in instrument.items + instrument.extra if _is_nine(item)}
    if instrument.safety_item:
        found.add(instrument.safety_item)
    like = _called_phq_nine(instrument) or _built_like_it(instrument)
    if like and len(instrument.all_items) > _PLACE:
        found.add(instrument.all_items[_PLACE].link_id)
    return frozenset(found | {item.link_id for item in instrument.extra}) if found else frozenset()


def left_out(
    instrument: Instrument, taking: Taking, known: Iterable[Instrument]
) -> tuple[Instrument, Taking]:
    """Return a questionnaire and a filling-in of it without item 9 and all that hangs on it.

    Args:
        instrument: as it was filled in.
        taking: the filling-in.
        known: every instrument; the PHQ-8 is taken from here.
    """
    gone = asks(instrument)
    if not gone:
        return instrument, taking
    answers = {ident: value for ident, value in taking.answers.items() if ident not in gone}
    eight = next((one for one in known if one.id == PHQ_8), None)
    if eight is not None and instrument.id == PHQ_9:
        wanted = {item.link_id for item in eight.items}
        kept = {ident: value for ident, value in answers.items() if ident in wanted}
        shown, answers = eight, kept
    else:
        shown = _stripped(instrument, gone)
    # Counted anew: what was kept with the filling-in was counted with item 9, or was not counted
    # because item 9 had no answer.
    scores = score(shown, answers) if instrument.intact else {}
    return shown, replace(taking, instrument=shown.id, answers=answers, scores=scores)


def _stripped(instrument: Instrument, gone: frozenset[str]) -> Instrument:
    return replace(
        instrument,
        items=tuple(item for item in instrument.items if item.link_id not in gone),
        extra=(),
        scores=tuple(
            one for one in instrument.scores if not gone.intersection(one.items + one.minus)
        ),
        safety_item="",
    )


def _is_nine(item: Item) -> bool:
    named = item.code == ITEM_NINE or ITEM_NINE in item.link_id
    return named or any(_plain(words) in _plain(item.text) for words in _WORDS)


def _called_phq_nine(instrument: Instrument) -> bool:
    called = (_plain(instrument.id.removeprefix("own:")), _plain(instrument.title))
    return instrument.code in _PANELS or any(name in one for name in _NAMES for one in called)


def _built_like_it(instrument: Instrument) -> bool:
    """Whether it may be a PHQ-9 in another language without codes."""
    items = instrument.all_items
    first = frozenset(item.link_id for item in items[:_ASKED])
    values = {tuple(one.value for one in item.answers) for item in items[:_ASKED]}
    if not instrument.own or len(items) < _ASKED or len(values) != 1 or not values <= set(_VALUES):
        return False
    if not instrument.scores:
        return len(items) in {_ASKED, _ASKED + 1}
    return any(first <= set(score.items) <= {item.link_id for item in items[: _ASKED + 1]}
               for score in instrument.scores)  # fmt: skip


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.casefold())
