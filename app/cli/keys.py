"""Commands about the ways in: init, slots, delete-vault."""

import argparse
from contextlib import suppress
from pathlib import Path
from typing import Self

from app.cli.credentials import (
    check_free,
    credential_of,
    new_file,
    new_passphrase,
)
from app.cli.printing import count, one_line, print_json, table
from app.cli.session import opened, vault_folder
from app.cli.world import UsageError, World
from app.domain import recovery_code
from app.domain.failures import Failure, NoSuchSlot
from app.domain.when import iso
from app.vault import access, backups
from app.vault.durable import as_failures
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
from app.vault.layout import SUFFIX
from app.vault.opening import create_vault, delete_vault, what_to_delete
from app.vault.places import PlaceKind, warnings_here
from app.vault.vault import Vault

_DEFAULT_NAME = "Journal"
_LABELS = {
    Kind.PASSPHRASE: "Passphrase",
    Kind.RECOVERY_CODE: "Recovery code",
    Kind.KEY_FILE: "Key file",
    Kind.KEYCHAIN: "System keychain",
}
_OLD_COPIES = (
    "Old copies of the key file and older backups still open with the old key. "
    "If someone else may know it, run `lamplit slots rekey`."
)

Keys = list[tuple[Credential, str]]


# --- making and deleting ------------------------------------------------------------------------


def init(world: World, options: argparse.Namespace) -> None:
    """`lamplit init`."""
    if not options.recovery_file and not options.no_recovery_code and world.terminal is None:
        raise UsageError(
            "Give --recovery-file OUT for the recovery code, or --no-recovery-code to have none."
        )
    if options.keychain or options.key_file or options.recovery_code_file:
        raise UsageError("A new journal begins with a passphrase; other keys are added later.")
    folder = _new_folder(world, options)
    check_free(options.recovery_file)
    _warn_of_place(world, folder)
    keys: Keys = [(new_passphrase(world, options.passphrase_file), _LABELS[Kind.PASSPHRASE])]
    code = None if options.no_recovery_code else _new_code(world)
    if code is not None:
        keys.append((RecoveryCode(code), _LABELS[Kind.RECOVERY_CODE]))
    with _Written(options.recovery_file, code) as written:
        vault = create_vault(
            folder, keys,
            state=world.folders.incarnations, now=world.now(), random=world.random,
        )  # fmt: skip
        vault.close()
        written.keep()
    world.say(str(folder))
    _say_code(world, options.recovery_file, code)


def _new_folder(world: World, options: argparse.Namespace) -> Path:
    if options.vault is not None:
        folder = Path(options.vault).expanduser()
    else:
        folder = world.folders.vaults / f"{_DEFAULT_NAME}{SUFFIX}"
    with as_failures():
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _warn_of_place(world: World, folder: Path) -> None:
    for warning in warnings_here(folder):
        if warning.kind is PlaceKind.NETWORK:
            world.tell(
                f"This folder is on a network drive ({warning.name}). Locks are not reliable "
                "there, and a lost connection can damage a journal. A folder on this computer is "
                "safer."
            )
        else:
            world.tell(
                f"This folder is synchronised by {warning.name}. It may copy the journal in the "
                "middle of a change or bring an old state back. A folder outside it is safer."
            )


class _Written:
    """A file with the recovery code, taken away again unless the code became a key."""

    def __init__(self, path: Path | None, code: str | None) -> None:
        self._path, self._code, self._kept = path, code, False

    def __enter__(self) -> Self:
        if self._path is not None and self._code is not None:
            new_file(self._path, f"{self._code}\n".encode())
        return self

    def keep(self) -> None:
        """The code opens the vault now."""
        self._kept = True

    def __exit__(self, *_: object) -> None:
        if self._path is not None and self._code is not None and not self._kept:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def _new_code(world: World) -> str:
    return recovery_code.encode(world.random(recovery_code.SECRET_BYTES))


def _say_code(world: World, path: Path | None, code: str | None) -> None:
    if code is None:
        return
    if path is not None:
        world.tell(
            f"The recovery code stands in {path}. Print it and keep it apart from this computer: "
            "whoever has it can open the journal."
        )
        return
    world.tell("This is the recovery code. It is shown only now. Write it down and keep it apart:")
    world.tell(f"\n    {code}\n")
    assert world.terminal is not None
    typed = world.terminal.line("Type it once to be sure (Enter leaves this out): ")
    if typed.strip():
        right = recovery_code.read(typed).secret == recovery_code.read(code).secret
        world.tell("That is right." if right else "That is not the code. Look at it once more.")


def delete(world: World, options: argparse.Namespace) -> None:
    """`lamplit delete-vault`."""
    folder = vault_folder(world, options)
    name = folder.absolute().name
    gone = what_to_delete(folder)
    if options.yes is None and world.terminal is None:
        raise UsageError(f"There is no terminal to ask. Give --yes {name} to delete for good.")
    if options.yes not in {None, name}:
        raise UsageError(f"--yes takes the folder's name, {name}. Nothing was deleted.")
    with opened(world, options) as vault:
        if not options.keep_backups and gone:
            world.tell(f"With it {count(len(gone), 'backup')} will be deleted:")
            for path in gone:
                world.tell(f"    {path.name}")
        if options.yes is None:
            assert world.terminal is not None
            question = f"Nothing brings it back. Type the journal's name, {name}, to delete it: "
            if world.terminal.line(question).strip() != name:
                raise Failure("The name is different. Nothing was deleted.")
        delete_vault(vault, state=world.folders.incarnations, backups=not options.keep_backups)
    world.tell("The journal was deleted for good.")


# --- slots --------------------------------------------------------------------------------------


def slots(world: World, options: argparse.Namespace) -> None:
    """`lamplit slots`."""
    actions = {"add": _add, "change": _change, "remove": _remove, "rekey": _rekey}
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
    label = options.label or _LABELS[kind]
    ident = _with_secret(
        world, options, kind,
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
    ident = _with_secret(
        world, options, Kind(slot.kind),
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


def _with_secret(world: World, options: argparse.Namespace, kind: Kind, use: object) -> str:
    """Make a secret of that kind, hand it to ``use``, and leave no file of it if that fails."""
    assert callable(use)
    if kind is Kind.PASSPHRASE:
        return str(use(new_passphrase(world, options.new_passphrase_file)))
    if kind is Kind.KEYCHAIN:
        return str(use(Keychain()))
    if kind is Kind.RECOVERY_CODE:
        if options.recovery_file is None and world.terminal is None:
            raise UsageError("Give --recovery-file OUT for the new recovery code.")
        code = _new_code(world)
        with _Written(options.recovery_file, code) as written:
            ident = str(use(RecoveryCode(code)))
            written.keep()
        _say_code(world, options.recovery_file, code)
        return ident
    if options.key_file_out is None:
        raise UsageError("Give --key-file-out OUT for the new key file.")
    secret = portable.new_key_file(world.random)
    with _Written(options.key_file_out, secret.content.decode().rstrip("\n")) as written:
        ident = str(use(secret))
        written.keep()
    world.tell(f"The key file is {options.key_file_out}. Keep it apart from this computer.")
    return ident


# --- a new key for everything -------------------------------------------------------------------


def _rekey(world: World, options: argparse.Namespace, vault: Vault) -> None:
    check_free(options.recovery_file)
    check_free(options.key_file_out)
    keys: Keys = []
    if options.new_passphrase_file or world.terminal is not None:
        secret = new_passphrase(world, options.new_passphrase_file)
        keys.append((secret, _LABELS[Kind.PASSPHRASE]))
    else:
        keys.append(_same_again(world, options, vault))
    code = _new_code(world) if options.recovery_file else None
    if code:
        keys.append((RecoveryCode(code), _LABELS[Kind.RECOVERY_CODE]))
    file = portable.new_key_file(world.random) if options.key_file_out else None
    if file:
        keys.append((file, _LABELS[Kind.KEY_FILE]))
    before = access.slots_of(vault)
    content = file.content.decode().rstrip("\n") if file else None
    with (
        _Written(options.recovery_file, code) as one,
        _Written(options.key_file_out, content) as two,
    ):
        access.rekey(vault, keys, now=world.now(), random=world.random)
        one.keep()
        two.keep()
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
