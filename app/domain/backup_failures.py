"""What can be in the way of making a backup, keeping it at a place, and opening it."""

from app.domain.failures import DiskFull, Failure


class NotABackup(Failure):
    """The file is something else."""

    code = "not_a_backup"
    sentence = "This is no backup of Lamplit. Choose a file that ends in .lamplit-backup."


class BackupCutShort(Failure):
    """The file ends too early."""

    code = "backup_cut_short"
    sentence = (
        "This backup is cut short: its end is missing. Copy it here once more, or choose another "
        "one."
    )


class BackupDamaged(Failure):
    """A part of the file is not as it was written."""

    code = "backup_damaged"
    sentence = (
        "This backup is damaged: a part of it is not as it was written. Copy it here once more, "
        "or choose another one."
    )


class NewerBackup(Failure):
    """The file was written by a newer program."""

    code = "newer_backup"
    sentence = "This backup was made by a newer version of Lamplit. Update Lamplit to open it."


class BackupGone(Failure):
    """There is no such file."""

    code = "backup_gone"
    sentence = "This backup is not there. Connect the drive it is on, or choose another one."


class PlaceGone(Failure):
    """The folder for backups is not there, as when a drive is unplugged."""

    code = "place_gone"
    sentence = (
        "The place for this backup is not there now. It will be made when the drive is connected "
        "again."
    )


class PlaceReadOnly(Failure):
    """The folder for backups cannot be written to."""

    code = "place_read_only"
    sentence = (
        "The place for backups cannot be written to, so none was made there. Make it writable, or "
        "choose another place."
    )


class PlaceFull(Failure):
    """There is no room at the place."""

    code = "place_full"
    sentence = (
        "There is no room left at the place for backups, so none was made there. Free some space, "
        "or choose another place."
    )


class NoRoomBeside(DiskFull):
    """The disk that the journal is on has no room for a second copy of it."""

    code = "no_room_beside"
    sentence = (
        "There is no room on the journal's own disk for a backup, so none was made beside it. Free "
        "some space there."
    )


class PlaceFailed(Failure):
    """The drive was pulled, or reports errors."""

    code = "place_failed"
    sentence = (
        "The drive for backups stopped answering, so no backup was made there. What was there "
        "before is as it was. Check the drive, then try again."
    )


class FileTooLarge(Failure):
    """The place cannot hold a file of this size, as FAT32 above 4 GB."""

    code = "file_too_large"
    sentence = (
        "This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. "
        "Format it as exFAT, or choose another place."
    )


class PlaceBusy(Failure):
    """Another program writes a backup there just now."""

    code = "place_busy"
    sentence = "Another backup is being made at this place just now. Try again when it is finished."


class PlaceInside(Failure):
    """The chosen place lies inside the journal itself."""

    code = "place_inside"
    sentence = (
        "This place lies inside the journal's own folder and would be lost with it. Choose another "
        "drive or folder."
    )


class NoSuchFolder(Failure):
    """The folder chosen for backups does not exist."""

    code = "no_such_folder"
    sentence = "This folder does not exist. Make it first, or choose another one."


class RestoringAlready(Failure):
    """Another program makes a journal in the same place just now."""

    code = "restoring_already"
    sentence = "A backup is being restored into this folder already. Wait until that is finished."
