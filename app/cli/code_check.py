"""`slots check`: does the recovery code still work?"""

import argparse
from datetime import date

from app.cli.credentials import check_free, check_one_reader, first_line
from app.cli.handing_out import Written
from app.cli.printing import one_line, print_json
from app.cli.world import UsageError, World
from app.domain import recovery_code
from app.domain.failures import Failure, WrongRecoveryCode
from app.domain.recovery_check import EVERY, MONTH, WEEK
from app.domain.when import local_date
from app.reports.writing import check_outside
from app.usecases.recovery_check import note_recovery_check, put_off_recovery_check, try_code
from app.vault.vault import Vault

_LOST = (
    "Nothing was changed. If the code is lost, make another with `lamplit slots add recovery-code` "
    "and remove the old one."
)


def check_code(world: World, options: argparse.Namespace, vault: Vault) -> None:
    """`lamplit slots check`."""
    today = local_date(world.now(), world.zone())
    if options.later is not None:
        span = WEEK if options.later == "week" else MONTH
        vault.write(lambda tx: put_off_recovery_check(tx, today, span))
        world.tell(f"It is asked again from {today + span:%Y-%m-%d} on.")
        return
    check_free(options.recovery_sheet)
    code = _code(world, options)
    try:
        slot = try_code(vault, code)
    except WrongRecoveryCode as failure:
        raise Failure(f"{failure} {_LOST}") from failure
    is_noted = _is_noted(vault, today)
    if options.recovery_sheet is not None:
        _write_sheet(world, options, vault, code)
    following = today + EVERY
    if options.json:
        due = following.isoformat() if is_noted else None
        print_json(world, {"works": True, "id": slot.id, "next": due})
        return
    then = f"The next check is due on {following:%Y-%m-%d}."
    if not is_noted:
        then = "That could not be noted in the journal, so you may be asked again."
    world.tell(
        f"The code works: it opened “{one_line(slot.label)}” of {slot.created_at:%Y-%m-%d}. {then}"
    )


def _is_noted(vault: Vault, today: date) -> bool:
    """Note that the code was right; a disk in the way of it changes nothing about the code."""
    try:
        vault.write(lambda tx: note_recovery_check(tx, today))
    except Failure:
        return False
    return True


def _code(world: World, options: argparse.Namespace) -> str:
    if options.picture is not None and options.code is not None:
        raise UsageError("Give the code with --code or with --picture, not with both.")
    if options.picture is not None:
        from app.cli.reading_codes import code_in  # noqa: PLC0415 - hardly ever needed

        return code_in(options.picture)
    if options.code is not None:
        check_one_reader(options, options.code)
        return first_line(world, options.code)
    if world.terminal is None:
        raise UsageError("Give the code with --code FILE or --picture FILE.")
    return world.terminal.secret("Recovery code: ")


def _write_sheet(world: World, options: argparse.Namespace, vault: Vault, code: str) -> None:
    from app.cli.sheets import code_pdf  # noqa: PLC0415 - loads Typst

    check_outside(options.recovery_sheet)
    whole = recovery_code.encode(recovery_code.decode(code))  # as it is written, not as typed
    made = code_pdf(world, whole, vault.layout.folder, options.paper)
    with Written(options.recovery_sheet, made) as written:
        written.keep()
    world.tell(f"The sheet is {written.path}. It is not encrypted: print it, and delete the file.")
