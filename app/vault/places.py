"""Where a vault had better not lie: on a network file system, or where another program copies it.

Locks and syncs are not to be trusted over a network, and a synchronising program copies the
database in the middle of a write and brings old versions back. A warning names what was seen; the
person decides.

``warnings_for`` is pure; ``warnings_here`` looks around on this computer.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path, PurePath, PureWindowsPath


class PlaceKind(Enum):
    """Why a folder is a risky place."""

    NETWORK = "network"
    SYNCED = "synced"


@dataclass(frozen=True)
class PlaceWarning:
    """One reason to choose another place.

    Attributes:
        kind: on a network, or synchronised.
        name: of the file system or the product, as its users know it; not to be translated.
    """

    kind: PlaceKind
    name: str


@dataclass(frozen=True)
class Mount:
    """A mounted file system: where, and of which type as the system writes it."""

    point: PurePath
    type: str


@dataclass(frozen=True)
class Surroundings:
    """What has to be known of a computer to judge a place on it.

    Attributes:
        home: the person's home folder.
        mounts: the mounted file systems; of two at one place the later one counts.
        synced: folders that a synchronising program's own settings name, with its name.
        names_in: the names in a folder; empty if it cannot be listed.
    """

    home: PurePath
    mounts: tuple[Mount, ...]
    synced: tuple[tuple[PurePath, str], ...]
    names_in: Callable[[PurePath], Collection[str]]


_NETWORK_TYPES = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": "SMB",
    "smb": "SMB",
    "smb2": "SMB",
    "smb3": "SMB",
    "smbfs": "SMB",
    "afpfs": "AFP",
    "afs": "AFS",
    "9p": "9P",
    "ceph": "Ceph",
    "lustre": "Lustre",
    "beegfs": "BeeGFS",
    "glusterfs": "GlusterFS",
    "ocfs2": "OCFS2",
    "gfs2": "GFS2",
    "davfs": "WebDAV",
    "webdav": "WebDAV",
    "vboxsf": "VirtualBox",
    "prl_fs": "Parallels",
    "fuse.sshfs": "SSHFS",
    "fuse.rclone": "rclone",
    "fuse.davfs2": "WebDAV",
    "fuse.s3fs": "S3",
    "fuse.goofys": "S3",
    "fuse.gcsfuse": "Google Cloud Storage",
    "fuse.glusterfs": "GlusterFS",
    "fuse.ceph-fuse": "Ceph",
    "fuse.smbnetfs": "SMB",
    "fuse.gvfsd-fuse": "GVfs",
    "fuse.kio-fuse": "KIO",
    "fuse.vmhgfs-fuse": "VMware",
    "windows network drive": "Windows",
}
_SYNCED_TYPES = {
    "fuse.onedriver": "OneDrive",
    "fuse.google-drive-ocamlfuse": "Google Drive",
    "fuse.pcloud": "pCloud",
    "fuse.pcloud.fs": "pCloud",
    "fuse.dropbox": "Dropbox",
    "fuse.seadrive": "Seafile",
}
# Names that a product gives its folder and that hardly anybody else would.
_FOLDER_NAMES = (
    (re.compile(r"Dropbox( \(.+\))?"), "Dropbox"),
    (re.compile(r"OneDrive( ?- ?.+)?"), "OneDrive"),
    (re.compile(r"Google ?Drive(-.+)?"), "Google Drive"),
    (re.compile(r"iCloud ?Drive|com~apple~CloudDocs"), "iCloud Drive"),
    (re.compile(r"Nextcloud\d*"), "Nextcloud"),
    (re.compile(r"ownCloud\d*"), "ownCloud"),
    (re.compile(r"pCloud ?(Drive|Sync)"), "pCloud"),
    (re.compile(r"MEGAsync"), "MEGA"),
    (re.compile(r"Box Sync|Box-Box"), "Box"),
    (re.compile(r"Proton ?Drive(-.+)?"), "Proton Drive"),
    (re.compile(r"Yandex\.Disk"), "Yandex Disk"),
)
# Common words: they mean the product only directly in the home folder.
_HOME_NAMES = {"Box": "Box", "MEGA": "MEGA", "Seafile": "Seafile", "Tresors": "Tresorit"}
# Files that a product leaves in the folder it synchronises; as in fnmatch.
_MARKERS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
    (".stfolder", "Syncthing"),
    (".stfolder (*", "Syncthing"),
    (".stignore", "Syncthing"),
    (".megaignore", "MEGA"),
)


def warnings_for(path: PurePath, around: Surroundings) -> tuple[PlaceWarning, ...]:
    """Every reason against keeping a vault in this folder; the path must be absolute."""
    found = [*_network(path, around), *_synced(path, around)]
    return tuple(dict.fromkeys(found))


def warnings_here(path: Path) -> tuple[PlaceWarning, ...]:
    """``warnings_for`` on this computer, for a folder that need not exist yet.

    Lists folders, so it can take long on a slow network drive.
    """
    around = surroundings(Path.home(), os.environ)
    # Both, since a link may lead out of a synchronised folder or into one.
    seen = [*warnings_for(path.absolute(), around), *warnings_for(path.resolve(), around)]
    return tuple(dict.fromkeys(seen))


def mounted_as(path: Path) -> str:
    """Return the type of the file system that holds a path here; empty if that is not known."""
    return _kind_of_mount(path.resolve(), _mounts())


def parse_mountinfo(text: str) -> tuple[Mount, ...]:
    """The mounts in Linux's /proc/self/mountinfo; lines that make no sense are left out."""
    mounts = []
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kind = before.split(), after.split()
        if dash and len(fields) > 4 and kind:  # noqa: PLR2004 - the fifth is the mount point
            mounts.append(Mount(PurePath(_unescaped(fields[4])), kind[0]))
    return tuple(mounts)


def parse_mount_output(text: str) -> tuple[Mount, ...]:
    """The mounts in what `mount` prints on macOS: ``source on /point (type, options)``."""
    matches = re.finditer(r"^.+? on (/.*) \(([^,)]+)[^()]*\)$", text, re.MULTILINE)
    return tuple(Mount(PurePath(m[1]), m[2]) for m in matches)


def parse_dropbox_info(text: str) -> tuple[str, ...]:
    """The folders in Dropbox's info.json."""
    try:
        accounts = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    listed = accounts.values() if isinstance(accounts, dict) else ()
    paths = [account.get("path") for account in listed if isinstance(account, dict)]
    return tuple(path for path in paths if isinstance(path, str) and path)


def parse_nextcloud_config(text: str) -> tuple[str, ...]:
    """The folders in the settings of the Nextcloud and ownCloud clients."""
    return tuple(re.findall(r"^.*\\localPath=(.+?)[/\\]?$", text, re.MULTILINE))


def surroundings(home: Path, environment: Mapping[str, str]) -> Surroundings:
    """What this computer's surroundings are."""
    return Surroundings(home, _mounts(), tuple(_configured(home, environment)), _names_in)


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), text)


def _is_in(path: PurePath, folder: PurePath) -> bool:
    return path == folder or folder in path.parents


def _network(path: PurePath, around: Surroundings) -> Iterator[PlaceWarning]:
    if isinstance(path, PureWindowsPath) and path.drive.startswith("\\\\"):
        server = path.drive.removeprefix("\\\\?\\").removeprefix("\\\\.\\")
        if server.startswith("\\\\") or server.upper().startswith("UNC\\"):
            yield PlaceWarning(PlaceKind.NETWORK, "Windows")
    kind = _kind_of_mount(path, around.mounts)
    if kind in _NETWORK_TYPES:
        yield PlaceWarning(PlaceKind.NETWORK, _NETWORK_TYPES[kind])
    elif kind in _SYNCED_TYPES:
        yield PlaceWarning(PlaceKind.SYNCED, _SYNCED_TYPES[kind])


def _kind_of_mount(path: PurePath, mounts: Sequence[Mount]) -> str:
    """Return the type of the file system that holds a path; empty if that is not known."""
    under = [mount for mount in mounts if _is_in(path, mount.point)]
    if not under:
        return ""
    deepest = max(len(mount.point.parts) for mount in under)
    return [mount.type.lower() for mount in under if len(mount.point.parts) == deepest][-1]


def _synced(path: PurePath, around: Surroundings) -> Iterator[PlaceWarning]:
    for folder, product in around.synced:
        if _is_in(path, folder):
            yield PlaceWarning(PlaceKind.SYNCED, product)
    for folder in (path, *path.parents):
        for product in (*_by_name(folder, around.home), *_by_marker(folder, around)):
            yield PlaceWarning(PlaceKind.SYNCED, product)


def _by_name(folder: PurePath, home: PurePath) -> Iterator[str]:
    for pattern, product in _FOLDER_NAMES:
        if pattern.fullmatch(folder.name):
            yield product
    if folder.parent == home and folder.name in _HOME_NAMES:
        yield _HOME_NAMES[folder.name]
    if folder.name == "Mobile Documents" and folder.parent.name == "Library":
        yield "iCloud Drive"


def _by_marker(folder: PurePath, around: Surroundings) -> Iterator[str]:
    for name in around.names_in(folder):
        # In the home folder itself this is Dropbox's own settings, not its mark.
        if name == ".dropbox" and folder == around.home:
            continue
        for pattern, product in _MARKERS:
            if fnmatchcase(name, pattern):
                yield product


def _names_in(folder: PurePath) -> Collection[str]:
    try:
        return [child.name for child in Path(folder).iterdir()]
    except OSError:
        return ()


def _configured(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[PurePath, str]]:
    """The synchronised folders that programs' own settings name."""
    settings = [home / ".dropbox" / "info.json"]
    settings += [
        Path(environment[name]) / "Dropbox" / "info.json"
        for name in ("APPDATA", "LOCALAPPDATA")
        if name in environment
    ]
    for path in settings:
        for folder in parse_dropbox_info(_text_of(path)):
            yield PurePath(folder), "Dropbox"
    for product, name in (("Nextcloud", "nextcloud.cfg"), ("ownCloud", "owncloud.cfg")):
        for base in (home / ".config", home / "Library" / "Preferences"):
            for folder in parse_nextcloud_config(_text_of(base / product / name)):
                yield PurePath(folder), product
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if environment.get(name):
            yield PurePath(environment[name]), "OneDrive"


def _text_of(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("utf-8", errors="replace")
    return ""


def _mounts() -> tuple[Mount, ...]:
    if sys.platform == "darwin":
        with suppress(OSError, subprocess.SubprocessError):
            done = subprocess.run(["/sbin/mount"], capture_output=True, timeout=5, check=True)
            return parse_mount_output(done.stdout.decode(errors="replace"))
        return ()
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows asks for drive types this way

        drives = [f"{letter}:\\" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
        remote = [d for d in drives if ctypes.windll.kernel32.GetDriveTypeW(d) == 4]  # noqa: PLR2004 - DRIVE_REMOTE
        return tuple(Mount(PurePath(drive), "windows network drive") for drive in remote)
    return parse_mountinfo(_text_of(Path("/proc/self/mountinfo")))
