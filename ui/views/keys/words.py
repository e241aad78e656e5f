"""Words for the kinds of keys and for what a check found."""

from PySide6.QtCore import QCoreApplication

from app.vault.keys.credentials import Kind
from app.vault.keys.slots import AnySlot

ICONS = {
    str(Kind.PASSPHRASE): "keyboard",
    str(Kind.RECOVERY_CODE): "scroll-text",
    str(Kind.KEY_FILE): "usb",
    str(Kind.KEYCHAIN): "monitor",
    str(Kind.RECOVERY_SHARES): "users-round",
    str(Kind.PAPER_SHARES): "file-text",
}

# What a key that nobody named was called when it was made.
_UNNAMED = {str(Kind.PASSPHRASE): "Passphrase", str(Kind.RECOVERY_CODE): "Recovery code"}


def kind_text(kind: str) -> str:
    """Return what a kind of key is called."""
    translate = QCoreApplication.translate
    known = {
        str(Kind.PASSPHRASE): translate("Keys", "Passphrase"),
        str(Kind.RECOVERY_CODE): translate("Keys", "Recovery code"),
        str(Kind.KEY_FILE): translate("Keys", "Key file"),
        str(Kind.KEYCHAIN): translate("Keys", "System keychain"),
        str(Kind.RECOVERY_SHARES): translate("Keys", "Shares kept by friends"),
        str(Kind.PAPER_SHARES): translate("Keys", "Shares on paper"),
    }
    return known.get(str(kind), translate("Keys", "A key of a newer version"))


def slot_name(slot: AnySlot) -> str:
    """Return how a key is called: by its label, or by its kind where nobody gave it one."""
    kind = str(slot.kind)
    return kind_text(kind) if slot.label in {"", _UNNAMED.get(kind, "")} else slot.label


def check_text(name: str) -> str:
    """Return what a check looked at."""
    translate = QCoreApplication.translate
    known = {
        "pages": translate("Check", "Every page of the database"),
        "structure": translate("Check", "The structure of the database"),
        "words": translate("Check", "The search index of words"),
        "substrings": translate("Check", "The search index inside words"),
        "entries": translate("Check", "Entries and their versions"),
        "check_ins": translate("Check", "Check-ins and what was given with them"),
        "attachments": translate("Check", "Photos and files"),
        "keys": translate("Check", "The key file and its twin"),
    }
    return known.get(name, name)
