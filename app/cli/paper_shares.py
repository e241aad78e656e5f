"""Shares on paper, from the command line: making a set, and coming back with enough of them."""

import argparse
from pathlib import Path

from app.cli.handing_out import LABELS
from app.cli.printing import count, print_json
from app.cli.world import UsageError, World
from app.domain import paper_shares
from app.domain.failures import Failure, FileUnreadable
from app.domain.paper_shares import PaperShare, Problem, Reading
from app.domain.recovery_failures import TooFewShares, UnreadShare
from app.vault import paper
from app.vault.keys.credentials import Kind, PaperSecret
from app.vault.paper import Sheets
from app.vault.vault import Vault

_LONGEST = 4096
_TWICE_FIVE = 5  # words on a line

_IN_CLEAR = "They are not encrypted: print each of them, keep them apart, and delete the files."


# --- making a set -------------------------------------------------------------------------------


def add_paper_shares(world: World, options: argparse.Namespace, vault: Vault) -> None:
    """`lamplit slots add paper-shares`."""
    if options.needed is None or options.of is None:
        raise UsageError("Say how many open it, and how many there are: --needed 2 --of 3.")
    if not paper_shares.FEWEST <= options.needed <= options.of <= paper_shares.MOST:
        raise UsageError("At least 2 shares are needed, and at most 16 can be made.")
    if options.sheets is None and world.terminal is None:
        raise UsageError("Give --sheets DIR for the sheets.")
    sheets = vault.read(lambda tx: paper.new_sheets(tx, options.needed, options.of, world.random))
    label = options.label or f"{LABELS[Kind.PAPER_SHARES]}, set {sheets.paper.letter}"

    def add() -> str:
        return paper.add_sheets(vault, sheets, label, now=world.now(), random=world.random)

    if options.sheets is None:
        _show(world, sheets)
        try:
            ident, place = add(), None
        except Failure:
            world.tell("The set was not added. Throw away what was written: it opens nothing.")
            raise
    else:
        ident, place = _write(world, options, vault, sheets, add)
    if options.json:
        found = {"id": ident, "set": sheets.paper.letter, "needed": options.needed}
        print_json(world, found | {"made": options.of, "folder": str(place) if place else None})
    else:
        world.say(ident)
    if place is not None:
        world.tell(f"The sheets of set {sheets.paper.letter} are in {place}. {_IN_CLEAR}")
    world.tell(f"Any {options.needed} of the {options.of} open the journal now.")


def _write(
    world: World, options: argparse.Namespace, vault: Vault, sheets: Sheets, add: object
) -> tuple[str, Path]:
    from app.cli.sheets import share_pdfs, with_folder  # noqa: PLC0415 - loads Typst

    assert callable(add)
    named = vault.layout.folder if options.with_name else None
    files = share_pdfs(world, sheets, options.paper, named)
    ident, place = with_folder(options.sheets, files, add)
    return str(ident), place


def _show(world: World, sheets: Sheets) -> None:
    """Show each share once; the set opens nothing before the last one was seen."""
    assert world.terminal is not None
    world.tell("Each share is shown only now. Write each on a sheet of its own.")
    for share in sheets.shares:
        world.tell(f"\nShare {share.number} of {sheets.paper.made}, set {sheets.paper.letter}\n")
        for start in range(0, len(share.words), _TWICE_FIVE):
            part = share.words[start : start + _TWICE_FIVE]
            numbered = (f"{at:2} {word:<9}" for at, word in enumerate(part, start + 1))
            world.tell("    " + " ".join(numbered).rstrip())
        _ask_back(world, share)


def _ask_back(world: World, share: PaperShare) -> None:
    assert world.terminal is not None
    while True:
        typed = world.terminal.line("\nType the last word from the sheet (Enter alone stops): ")
        if not typed.strip():
            raise Failure("No set was added. Throw away what was written.")
        if paper_shares.whole_word(typed.strip()) == share.words[-1]:
            return
        world.tell("That is not the last word. Look at the sheet once more.")


# --- coming back --------------------------------------------------------------------------------


def secret_from_paper(world: World, options: argparse.Namespace, folder: Path) -> PaperSecret:
    """Put together the shares that were given, and ask for those that are missing.

    Raises:
        NoPaperSlot: no shares on paper open this journal.
        UnreadShare, ShareOfAnotherSet, SameShareTwice: what is wrong with one that was given.
        TooFewShares: nobody is there to ask for more.
        WrongShares: they do not belong together.
    """
    sets = paper.sets_of(folder)
    there: tuple[PaperShare, ...] = ()
    for number, text in enumerate(_given(world, options), 1):
        there = paper.take(sets, there, _read(text, number))
    while not there or len(there) < there[0].needed:
        needed = there[0].needed if there else paper_shares.FEWEST
        if world.terminal is None:
            raise TooFewShares(len(there), needed)
        typed = world.terminal.line(f"The words of share {len(there) + 1}: ")
        if not typed.strip():
            raise TooFewShares(len(there), needed)
        try:
            there = paper.take(sets, there, _read(typed))
        except Failure as failure:
            world.tell(str(failure))
        else:
            missing = there[0].needed - len(there)
            world.tell(f"{count(missing, 'more share is', 'more shares are')} needed.")
    return paper.together(there)


def _given(world: World, options: argparse.Namespace) -> list[str]:
    found = []
    for name in options.shares:
        try:
            if name == "-":
                data = world.stdin.read(_LONGEST)
            else:
                with Path(name).open("rb") as file:
                    data = file.read(_LONGEST)
            found.append(data.decode("utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            raise FileUnreadable from error
    if options.pictures:
        from app.cli.reading_codes import code_in  # noqa: PLC0415 - hardly ever needed

        found += [code_in(path) for path in options.pictures]
    return found


def _read(text: str, number: int = 0) -> PaperShare:
    reading = paper_shares.read(text)
    if reading.share is None:
        raise UnreadShare(_sentence(reading), number)
    return reading.share


def _sentence(reading: Reading) -> str:
    places = " and ".join(str(place) for place in reading.places)
    many = len(reading.places) > 1
    unknown = f"Words {places} are" if many else f"Word {places} is"
    likely = f"Word {places} is likely wrong. Compare it with the sheet."
    said = {
        Problem.EMPTY: "There are no words.",
        Problem.UNKNOWN_WORD: f"{unknown} not on the list of words. Look again.",
        Problem.TOO_SHORT: f"{count(reading.missing, 'word is', 'words are')} missing.",
        Problem.TOO_LONG: f"It has {count(reading.missing, 'word', 'words')} too many.",
        Problem.SWAPPED: f"Words {places} have changed places.",
        Problem.OTHER_KIND: "It is of another program, and of a kind that opens nothing here.",
        Problem.MISREAD: likely if places else "Some words are wrong. Compare each of them.",
    }
    return said[reading.problem] if reading.problem is not None else ""
