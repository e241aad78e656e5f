"""The command about the ways in: slots."""

import argparse

from app.cli.code_check import check_code
from app.cli.credentials import (
    check_free,
    credential_of,
    new_passphrase,
)
from app.cli.handing_out import LABELS, Keys, Written, code_files, new_code, say_code
from app.cli.paper_shares import add_paper_shares
from app.cli.printing import count, one_line, print_json, table
from app.cli.session import opened
from app.cli.world import UsageError, World
from app.domain.failures import Failure, NoSuchSlot
from app.domain.when import iso
from app.vault import access, backups
from app.vault.keys import portable
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Kind,
    Passphrase,
    RecoveryCode,
)
from app.vault.keys.slots import AnySlot, Slot
from app.vault.vault import Vault

_OLD_COPIES = (
    "Old copies of the key file and older backups still open with the old key. "
    "If someone else may know it, run `lamplit slots rekey`."
)


# --- slots --------------------------------------------------------------------------------------


def slots(world: World, options: argparse.Namespace) -> None:
    """`lamplit slots`."""
    actions = {
        "add": _add, "change": _change, "remove": _remove, "rekey": _rekey, "check": check_code,
    }  # fmt: skip
    with opened(world, options) as vault:
        if options.action in actions:
            actions[options.action](world, options, vault)
        else:
            _list(world, options, vault)


def _list(world: World, options: argparse.Namespace, vault: Vault) -> None:
    found = access.slots_of(vault)
    if options.json:
        print_json(world, [_slot_json(slot, vault) for slot in found])
        return
    table(world, [_slot_row(slot, vault) for slot in found])


def _slot_json(slot: AnySlot, vault: Vault) -> dict[str, object]:
    return {
        "id": slot.id,
        "kind": str(slot.kind),
        "label": slot.label,
        "created_at": iso(slot.created_at) if isinstance(slot, Slot) else None,
        "used_now": slot.id == vault.slot_id,
    }


def _slot_row(slot: AnySlot, vault: Vault) -> tuple[str, ...]:
    created = f"{slot.created_at:%Y-%m-%d}" if isinstance(slot, Slot) else ""
    used = "used now" if slot.id == vault.slot_id else ""
    kind = str(slot.kind).replace("_", " ")
    return slot.id, kind, one_line(slot.label), created, used


def _add(world: World, options: argparse.Namespace, vault: Vault) -> None:
    kind = Kind(options.kind.replace("-", "_"))
    if kind is Kind.PAPER_SHARES:
        add_paper_shares(world, options, vault)
        return
    label = options.label or LABELS[kind]
    ident = _with_secret(
        world, options, kind, vault,
        lambda secret: access.add_slot(
            vault, secret, label, now=world.now(), random=world.random
        ),
    )  # fmt: skip
    _say_id(world, options, ident)
    if kind is Kind.KEYCHAIN:
        world.tell(
            "Whoever is logged in to this computer can now open the journal without a passphrase. "
            "The lock after idle time protects less."
        )


def _change(world: World, options: argparse.Namespace, vault: Vault) -> None:
    slot = _slot(vault, options.id)
    if slot.kind is Kind.RECOVERY_SHARES:
        raise Failure("Shares are made anew with `lamplit circle recovery share`.")
    if slot.kind is Kind.PAPER_SHARES:
        raise Failure("Make a new set with `lamplit slots add paper-shares`, and remove this one.")
    ident = _with_secret(
        world, options, Kind(slot.kind), vault,
        lambda secret: access.change_slot(
            vault, slot.id, secret, now=world.now(), random=world.random
        ),
    )  # fmt: skip
    _say_id(world, options, ident)
    world.tell(_OLD_COPIES)


def _remove(world: World, options: argparse.Namespace, vault: Vault) -> None:
    slot = _slot(vault, options.id)
    access.remove_slot(vault, slot.id)
    world.tell(f"Removed “{one_line(slot.label)}”. {_OLD_COPIES}")


def _say_id(world: World, options: argparse.Namespace, ident: str) -> None:
    if getattr(options, "json", False):
        print_json(world, {"id": ident})
    else:
        world.say(ident)


def _slot(vault: Vault, text: str) -> Slot:
    wanted = text.lower()
    found = [slot for slot in access.slots_of(vault) if slot.id.startswith(wanted)]
    if len(found) != 1 or not isinstance(found[0], Slot):
        raise NoSuchSlot
    return found[0]


def _with_secret(
    world: World, options: argparse.Namespace, kind: Kind, vault: Vault, use: object
) -> str:
    """Make a secret of that kind, hand it to ``use``, and leave no file of it if that fails."""
    assert callable(use)
    if kind is Kind.PASSPHRASE:
        return str(use(new_passphrase(world, options.new_passphrase_file)))
    if kind is Kind.KEYCHAIN:
        return str(use(Keychain()))
    if kind is Kind.RECOVERY_CODE:
        if not (options.recovery_file or options.recovery_sheet or world.terminal):
            raise UsageError("Give --recovery-file OUT for the new recovery code.")
        code = new_code(world)
        text, sheet = code_files(world, options, code, vault.layout.folder)
        with text, sheet:
            ident = str(use(RecoveryCode(code)))
            text.keep()
            sheet.keep()
        say_code(world, text.path, code, sheet.path)
        return ident
    if options.key_file_out is None:
        raise UsageError("Give --key-file-out OUT for the new key file.")
    secret = portable.new_key_file(world.random)
    with Written(options.key_file_out, secret.content.decode().rstrip("\n")) as written:
        ident = str(use(secret))
        written.keep()
    world.tell(f"The key file is {written.path}. Keep it apart from this computer.")
    return ident


# --- a new key for everything -------------------------------------------------------------------


def _rekey(world: World, options: argparse.Namespace, vault: Vault) -> None:
    for path in (options.recovery_file, options.recovery_sheet, options.key_file_out):
        check_free(path)
    keys: Keys = []
    if options.new_passphrase_file or world.terminal is not None:
        secret = new_passphrase(world, options.new_passphrase_file)
        keys.append((secret, LABELS[Kind.PASSPHRASE]))
    else:
        keys.append(_same_again(world, options, vault))
    code = new_code(world) if options.recovery_file or options.recovery_sheet else None
    if code:
        keys.append((RecoveryCode(code), LABELS[Kind.RECOVERY_CODE]))
    file = portable.new_key_file(world.random) if options.key_file_out else None
    if file:
        keys.append((file, LABELS[Kind.KEY_FILE]))
    before = access.slots_of(vault)
    content = file.content.decode().rstrip("\n") if file else None
    files = (
        *code_files(world, options, code, vault.layout.folder),
        Written(options.key_file_out, content),
    )
    with files[0], files[1], files[2]:
        access.rekey(vault, keys, now=world.now(), random=world.random)
        for written in files:
            written.keep()
    _say_rekeyed(world, options, vault, len(before) - len(keys))


def _same_again(world: World, options: argparse.Namespace, vault: Vault) -> tuple[Credential, str]:
    """Return what opened the vault just now, to open it afterwards too."""
    label = next((slot.label for slot in access.slots_of(vault) if slot.id == vault.slot_id), "")
    if options.keychain or "-" in {options.passphrase_file, options.recovery_code_file}:
        raise UsageError("Give --new-passphrase-file FILE for the passphrase from now on.")
    credential = credential_of(world, options)
    assert isinstance(credential, Passphrase | RecoveryCode | KeyFileSecret)
    return credential, label


def _say_rekeyed(world: World, options: argparse.Namespace, vault: Vault, fewer: int) -> None:
    world.tell("The journal is encrypted anew. Only the keys given now open it.")
    if fewer > 0:
        world.tell(
            f"{count(fewer, 'other key was', 'other keys were')} not carried over. "
            "Add new ones with `lamplit slots add`."
        )
    old = backups.list_backups(vault.layout)
    if not old:
        return
    if options.delete_backups:
        for item in old:
            backups.discard(item.path)
        world.tell(f"Deleted {count(len(old), 'older backup')}.")
        made = backups.make_backup(vault, world.now())
        world.tell(f"Made a new backup of {count(made.entries or 0, 'entry', 'entries')}.")
    else:
        world.tell(
            f"{count(len(old), 'older backup')} still open with the old keys. "
            "Delete them with --delete-backups, or by hand once you have a new one."
        )
