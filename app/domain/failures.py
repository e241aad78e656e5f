"""The world's failures: each one is a sentence that says what happened and what to do next.

Anything that is not a `Failure` is the program's own fault and becomes a local crash report.
"""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.recovery_code import Reading


class Failure(Exception):  # noqa: N818 - it names what happened in the world, not a bug
    """Something outside the program went wrong; ``str()`` is one plain sentence.

    Attributes:
        code: a stable short name that scripts and the translations rely on.
    """

    code = "failure"
    sentence = "That did not work."

    def __init__(self, sentence: str | None = None) -> None:
        super().__init__(sentence or self.sentence)


# --- keys ---------------------------------------------------------------------------------------


class WrongPassphrase(Failure):
    """No passphrase slot opened."""

    code = "wrong_passphrase"
    sentence = "That passphrase did not open this journal. Nothing was changed."


class WrongRecoveryCode(Failure):
    """The recovery code is malformed or opens no slot."""

    code = "wrong_recovery_code"
    sentence = "That recovery code did not open this journal. Nothing was changed."

    def __init__(self, sentence: str | None = None, reading: "Reading | None" = None) -> None:
        """Say why.

        Args:
            sentence: what is wrong with the code; the usual one if not given.
            reading: what was read, from which the sentence was made.
        """
        self.reading = reading
        super().__init__(sentence)


class WrongKeyFile(Failure):
    """The file chosen is no key file of this vault."""

    code = "wrong_key_file"
    sentence = "That key file did not open this journal. Nothing was changed."


class KeychainUnavailable(Failure):
    """The system keeps no real keychain, or it refused."""

    code = "keychain_unavailable"
    sentence = "The system keychain did not answer. Use your passphrase instead."


class KeyFileMissing(Failure):
    """Neither keys.json nor its twin exists."""

    code = "keys_missing"
    sentence = (
        "The key file of this journal is missing. Put keys.json or keys.twin.json back, "
        "or put the newest backup back."
    )


class KeyFileDamaged(Failure):
    """Neither keys.json nor its twin can be read."""

    code = "keys_damaged"
    sentence = (
        "The key file of this journal and its twin are both damaged. "
        "Put the newest backup back; the entries are kept."
    )


class KeyFileForeign(Failure):
    """The key file belongs to another vault."""

    code = "keys_foreign"
    sentence = (
        "This key file belongs to another journal. Put this journal's own keys.json back, "
        "or put the newest backup back."
    )


class HostileParameters(Failure):
    """The stored key-derivation parameters are outside sane bounds."""

    code = "hostile_parameters"
    sentence = (
        "The key file asks for an unreasonable amount of memory or time, so it was not used. "
        "Put the newest backup back."
    )


class LastSlot(Failure):
    """The last way in cannot be removed."""

    code = "last_slot"
    sentence = "This is the last way into the journal. Add another one before you remove it."


class TooManySlots(Failure):
    """The key file holds as many slots as it may."""

    code = "too_many_slots"
    sentence = "This journal has as many keys as it can hold. Remove one before you add another."


class NoSuchSlot(Failure):
    """No slot has that id."""

    code = "no_such_slot"
    sentence = "There is no such key. List the keys and choose one of them."


# --- vault --------------------------------------------------------------------------------------


class VaultInUse(Failure):
    """Another window or command holds the vault."""

    code = "vault_in_use"

    def __init__(self, since: datetime | None = None, holder: str = "window") -> None:
        self.since, self.holder = since, holder
        where = "in another window" if holder == "window" else "by another command"
        when = f" since {since.astimezone():%H:%M}" if since else ""
        super().__init__(
            f"Lamplit is already open with this journal, {where}{when}. "
            "Close or lock it there first."
        )


class NoVault(Failure):
    """There is no vault where one was expected."""

    code = "no_vault"
    sentence = "There is no journal in this folder. Check the path, or make one with `init`."


class VaultExists(Failure):
    """A vault, or something else, is already there."""

    code = "vault_exists"
    sentence = "There is already something in this folder. Open it, or choose another place."


class NewerVault(Failure):
    """The vault was written by a newer program."""

    code = "newer_vault"
    sentence = (
        "This journal was last opened by a newer version of Lamplit. "
        "Update Lamplit to open it; nothing was changed."
    )


class DatabaseMissing(Failure):
    """The key file is there, the database is not."""

    code = "database_missing"
    sentence = (
        "The journal's database is missing from its folder. "
        "Put journal.db back, or put the newest backup back."
    )


class DatabaseDamaged(Failure):
    """The database cannot be decrypted or is malformed."""

    code = "database_damaged"
    sentence = (
        "The journal's database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` "
        "makes a new journal of what can still be read. Or put the newest backup back."
    )


class DatabaseForeign(Failure):
    """The database belongs to another key file or vault."""

    code = "database_foreign"
    sentence = (
        "The database in this folder does not belong to this journal's keys. "
        "Put the right journal.db back, or put the newest backup back."
    )


class MigrationFailed(Failure):
    """An update of the vault's layout did not go through; the old one stands."""

    code = "migration_failed"
    sentence = (
        "The journal could not be brought up to this version, so it was left as it was. "
        "The backup made before is in the backups folder."
    )


class FolderReadOnly(Failure):
    """The folder cannot be written."""

    code = "folder_read_only"
    sentence = (
        "This folder cannot be written to. Make it writable, or choose another place for the "
        "journal."
    )


class FolderCannotLock(Failure):
    """The file system has no locks, so a second window could not be kept out."""

    code = "folder_cannot_lock"
    sentence = (
        "This place cannot keep two windows from writing at once, so the journal was not opened. "
        "Move it to a disk of this computer."
    )


class DiskFull(Failure):
    """No room left, even with the reserve released."""

    code = "disk_full"
    sentence = (
        "This could not be saved: the disk is full. Your words are still here. "
        "Free some space and try again."
    )


class DiskError(Failure):
    """The disk reported an error while reading or writing."""

    code = "disk_error"
    sentence = (
        "The disk reported an error. Check the disk, and copy the journal's folder to another one; "
        "then open the journal again."
    )


class Locked(Failure):
    """The vault was locked meanwhile."""

    code = "locked"
    sentence = "The journal is locked. Unlock it first."


class Cancelled(Failure):
    """The person stopped it; nothing was changed."""

    code = "cancelled"
    sentence = "Stopped. Nothing was changed."


# --- journal ------------------------------------------------------------------------------------


class NoSuchEntry(Failure):
    """No entry has that id."""

    code = "no_such_entry"
    sentence = "There is no such entry. It may have been deleted."


class NoSuchCheckIn(Failure):
    """No check-in has that id."""

    code = "no_such_check_in"
    sentence = "There is no such check-in, or it was deleted."


class NoSuchScale(Failure):
    """No scale has that id or name."""

    code = "no_such_scale"
    sentence = "There is no such scale, or it was deleted."


class BadScale(Failure):
    """A scale without a name, or with a range that ends before it begins."""

    code = "bad_scale"
    sentence = "A scale needs a name, and a lowest value below the highest."


class BadReading(Failure):
    """A value that the scale does not have."""

    code = "bad_reading"
    sentence = "That value is outside the range of this scale."


class BadNight(Failure):
    """Sleep that ends before it begins, or lasts more than a day."""

    code = "bad_night"
    sentence = "Sleep has to end after it begins, and lasts no longer than a day."


class NoSuchRevision(Failure):
    """No version has that id."""

    code = "no_such_revision"
    sentence = "There is no such version of this entry."


class NoSuchAttachment(Failure):
    """No attachment has that id."""

    code = "no_such_attachment"
    sentence = "There is no such attachment. It may have been removed."


class BadQuery(Failure):
    """The search cannot be understood."""

    code = "bad_query"
    sentence = "This search could not be understood. Try plain words."


class BadDate(Failure):
    """The text is no date or time."""

    code = "bad_date"
    sentence = "This is not a date Lamplit understands. Write it like 2026-11-22T21:04."


class BadZone(Failure):
    """The text names no time zone."""

    code = "bad_zone"
    sentence = "This is not a time zone Lamplit knows. Write it like Europe/Berlin."


class AttachmentTooLarge(Failure):
    """The file is over 100 MB."""

    code = "attachment_too_large"
    sentence = "This file is larger than 100 MB, so it was not added. The entry is unchanged."


class ImageRefused(Failure):
    """The image is not one Lamplit shows, or has too many pixels to be safe."""

    code = "image_refused"
    sentence = "This is not a picture Lamplit can show safely. It can be attached as a file."


class FileUnreadable(Failure):
    """A file the person chose cannot be read."""

    code = "file_unreadable"
    sentence = "This file could not be read. Check that it exists and that you may open it."


class FileUnwritable(Failure):
    """A file cannot be made where the person wants it."""

    code = "file_unwritable"
    sentence = "This file could not be written there. Choose another folder or a shorter name."


class FileExists(Failure):
    """A file is already where something should be written."""

    code = "file_exists"
    sentence = "There is already a file with this name. Choose another name."


class NoSuchTopic(Failure):
    """No topic, card or landmark has that id."""

    code = "no_such_topic"
    sentence = "There is no such line. It may have been removed."


class NoWords(Failure):
    """A line that must say something is empty."""

    code = "no_words"
    sentence = "Write at least one word first."


class EndsBeforeBeginning(Failure):
    """The last day is before the first one."""

    code = "ends_before_beginning"
    sentence = "The last day is before the first one. Choose another day."


class NoSuchCard(Failure):
    """No coping card has that id or name."""

    code = "no_such_card"
    sentence = "There is no such card. It may have been deleted."


class NoSuchGoal(Failure):
    """No goal has that id or begins with these words."""

    code = "no_such_goal"
    sentence = "There is no such goal. It may have been deleted."


class NoSuchTemplate(Failure):
    """No template has that id or name."""

    code = "no_such_template"
    sentence = "There is no such template. It may have been put away."


class NothingToKeep(Failure):
    """A card, goal or template without a single word."""

    code = "nothing_to_keep"
    sentence = "There is nothing to keep yet. Write a few words first."


# --- import -------------------------------------------------------------------------------------


class NotThisFormat(Failure):
    """The file is not in a format that can be imported."""

    code = "not_this_format"
    sentence = "Lamplit does not recognise this file. Choose its format, or another file."


class ArchiveRefused(Failure):
    """The archive is broken, too large when unpacked, or hostile."""

    code = "archive_refused"
    sentence = "This archive is damaged or not safe to open, so nothing was brought in."


class NoSuchImport(Failure):
    """No import has that id, or it was already undone."""

    code = "no_such_import"
    sentence = "There is no such import, or it was already undone."
