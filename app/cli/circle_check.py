"""Commands that look for names, numbers and places in what is about to be shared."""

from collections.abc import Callable
from typing import Any

from app.cli.circle_here import Here
from app.cli.noting import argument
from app.cli.printing import one_line, print_json, safe
from app.domain.circles.choices import Sharing
from app.domain.entry import Entry
from app.domain.identifiers.findings import Finding, shown
from app.usecases.circles import check
from app.vault.transaction import Transaction

Chosen = Callable[[Transaction], tuple[Entry, Sharing]]


def hidden(found: Here, tx: Transaction, entry: Entry, sharing: Sharing) -> Sharing:
    """Return what is shared with everything found in it hidden, and say what stays behind."""
    checked = check.check_sharing(tx, entry, sharing)
    if checked.beside:
        parts = ", ".join(checked.beside)
        found.world.tell(f"Does not go along, since something was found in it: {parts}.")
    return check.hide_all(checked, sharing)


def show(found: Here, chosen: Chosen, *, hide: bool) -> None:
    """Print what is found in what would be shared; with ``hide`` also the words as they would go.

    Nothing is sent.
    """

    def look(tx: Transaction) -> tuple[check.Checked, str | None]:
        entry, sharing = chosen(tx)
        checked = check.check_sharing(tx, entry, sharing)
        return checked, check.hide_all(checked, sharing).text or checked.text

    checked, text = found.vault.read(look)
    if found.json:
        rows = [_json(one, "text") for one in checked.findings]
        rows += [_json(one, part) for part, more in checked.beside.items() for one in more]
        print_json(found.world, {"findings": rows, **({"text": text} if hide else {})})
        return
    for one in checked.findings:
        found.world.say(f"{one_line(one.sentence)} Hide it: {_mask(one)}")
    for part, more in checked.beside.items():
        for one in more:
            found.world.say(f"In the {part}: {one_line(one.sentence)}")
    if not checked.all:
        found.world.tell("Nothing was found. The check can miss something: read it once more.")
    if hide:
        found.world.say()
        found.world.say(safe(text or ""))
    found.world.tell("Nothing was sent.")


def _mask(one: Finding) -> str:
    return one.mask or f"leave out {shown(one.word)}"


def _json(one: Finding, part: str) -> dict[str, Any]:
    return {
        "in": part, "kind": str(one.kind), "word": one.word, "start": one.start, "end": one.end,
        "sentence": one.sentence, "masks": list(one.masks),
    }  # fmt: skip


def _private(found: Here) -> None:
    given, vault = found.options, found.vault
    words = [argument(word) for word in given.words]
    change = check.forget_words if given.off else (
        check.leave_alone if given.leave else check.always_hide
    )  # fmt: skip
    if words:
        vault.write(lambda tx: change(tx, words))
    hide, leave = vault.read(lambda tx: (check.always_hidden(tx), check.left_alone(tx)))
    if found.json:
        print_json(found.world, {"hide": hide, "leave": leave})
    elif not words:
        for word in hide:
            found.world.say(f"hide   {one_line(word)}")
        for word in leave:
            found.world.say(f"leave  {one_line(word)}")
        if not hide and not leave:
            found.world.tell("There are no words yet.")


ACTIONS = {"private": _private}
