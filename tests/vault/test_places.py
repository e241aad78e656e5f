"""Places where a vault had better not lie."""

from collections.abc import Collection
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault import places
from app.vault.places import (
    Mount,
    PlaceKind,
    PlaceWarning,
    Surroundings,
    parse_dropbox_info,
    parse_mount_output,
    parse_mountinfo,
    parse_nextcloud_config,
    warnings_for,
    warnings_here,
)

HOME = PurePosixPath("/home/ada")
MOUNTINFO = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /home/ada/remote rw,nosuid shared:9 - fuse.sshfs ada@host: rw
41 22 0:36 / /mnt/my\\040share rw - cifs //server/share rw,vers=3.1.1
42 22 0:37 / /mnt/nfs rw,relatime shared:5 master:2 - nfs4 server:/export rw
43 42 0:38 / /mnt/nfs/local rw - ext4 /dev/sdb1 rw
44 22 0:39 / /over rw - nfs server:/a rw
45 22 0:40 / /over rw - tmpfs tmpfs rw
46 22 0:41 / /mnt/win rw - 9p drvfs rw
47 22 0:42 / /home/ada/od rw - fuse.onedriver onedriver rw
nonsense
48 22 0:43 - half a line
"""


def around(
    *,
    home: PurePath = HOME,
    mounts: tuple[Mount, ...] = (),
    synced: tuple[tuple[PurePath, str], ...] = (),
    names: dict[str, list[str]] | None = None,
) -> Surroundings:
    def names_in(folder: PurePath) -> Collection[str]:
        return (names or {}).get(str(folder), ())

    return Surroundings(home, mounts, synced, names_in)


def network(name: str) -> tuple[PlaceWarning, ...]:
    return (PlaceWarning(PlaceKind.NETWORK, name),)


def synced(name: str) -> tuple[PlaceWarning, ...]:
    return (PlaceWarning(PlaceKind.SYNCED, name),)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/ada/journal.lamplit", ()),
        ("/home/ada/remote/journal.lamplit", network("SSHFS")),
        ("/home/ada/remote", network("SSHFS")),
        ("/home/ada/remoter/journal.lamplit", ()),
        ("/mnt/my share/journal.lamplit", network("SMB")),
        ("/mnt/nfs/journal.lamplit", network("NFS")),
        ("/mnt/nfs/local/journal.lamplit", ()),
        ("/over/journal.lamplit", ()),
        ("/mnt/win/journal.lamplit", network("9P")),
        ("/home/ada/od/journal.lamplit", synced("OneDrive")),
    ],
)
def test_the_file_system_under_a_folder_counts(
    path: str, expected: tuple[PlaceWarning, ...]
) -> None:
    here = around(mounts=parse_mountinfo(MOUNTINFO))

    assert warnings_for(PurePosixPath(path), here) == expected


def test_macos_mounts_are_read() -> None:
    text = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//ada@server/share (x) on /Volumes/My Share (smbfs, nodev, nosuid, mounted by ada)\n"
        "map auto_home on /System/Volumes/Data/home (autofs, automounted)\n"
    )

    assert parse_mount_output(text) == (
        Mount(PurePath("/"), "apfs"),
        Mount(PurePath("/Volumes/My Share"), "smbfs"),
        Mount(PurePath("/System/Volumes/Data/home"), "autofs"),
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"\\server\share\journal.lamplit", network("Windows")),
        (r"\\?\UNC\server\share\journal.lamplit", network("Windows")),
        (r"\\?\C:\Users\ada\journal.lamplit", ()),
        (r"Z:\journal.lamplit", network("Windows")),
        (r"C:\Users\ada\journal.lamplit", ()),
        (r"C:\Users\ada\OneDrive - Work\journal.lamplit", synced("OneDrive")),
        (r"C:\Users\ada\iCloudDrive\journal.lamplit", synced("iCloud Drive")),
    ],
)
def test_windows_paths(path: str, expected: tuple[PlaceWarning, ...]) -> None:
    here = around(
        home=PureWindowsPath(r"C:\Users\ada"),
        mounts=(Mount(PureWindowsPath("Z:\\"), "windows network drive"),),
    )

    assert warnings_for(PureWindowsPath(path), here) == expected


@pytest.mark.parametrize(
    ("folder", "product"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("Library/CloudStorage/GoogleDrive-ada@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Library/Mobile Documents/other", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("pCloud Sync", "pCloud"),
        ("MEGA", "MEGA"),
        ("MEGAsync", "MEGA"),
        ("Box", "Box"),
        ("Library/CloudStorage/Box-Box", "Box"),
        ("Proton Drive", "Proton Drive"),
        ("ProtonDrive", "Proton Drive"),
        ("Library/CloudStorage/ProtonDrive-ada@example.org", "Proton Drive"),
    ],
)
def test_folders_are_known_by_name(folder: str, product: str) -> None:
    assert warnings_for(HOME / folder / "deep/journal.lamplit", around()) == synced(product)


@pytest.mark.parametrize(
    "folder", ["Documents/Box", "Dropboxes", "my OneDrive", "MEGA-fun", "Mobile Documents"]
)
def test_like_names_are_not_taken_for_them(folder: str) -> None:
    assert warnings_for(HOME / folder / "journal.lamplit", around()) == ()


@pytest.mark.parametrize(
    ("marker", "product"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_0a1b2c3d.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".stfolder", "Syncthing"),
        (".stignore", "Syncthing"),
    ],
)
def test_folders_are_known_by_what_lies_in_them(marker: str, product: str) -> None:
    here = around(names={"/data/files": ["a", marker]})

    assert warnings_for(PurePosixPath("/data/files/x/journal.lamplit"), here) == synced(product)
    assert warnings_for(PurePosixPath("/data/other/journal.lamplit"), here) == ()


def test_dropbox_settings_in_the_home_folder_are_no_mark() -> None:
    here = around(names={str(HOME): [".dropbox"]})

    assert warnings_for(HOME / "journal.lamplit", here) == ()


def test_folders_are_known_by_the_products_own_settings() -> None:
    here = around(synced=((PurePosixPath("/data/cloud"), "Dropbox"),))

    assert warnings_for(PurePosixPath("/data/cloud/journal.lamplit"), here) == synced("Dropbox")
    assert warnings_for(PurePosixPath("/data/clouds/journal.lamplit"), here) == ()


def test_each_reason_is_given_once() -> None:
    folder = HOME / "Dropbox"
    here = around(
        mounts=(Mount(HOME, "nfs4"),),
        synced=((folder, "Dropbox"),),
        names={str(folder): [".dropbox", ".dropbox.cache"]},
    )

    assert warnings_for(folder / "journal.lamplit", here) == (*network("NFS"), *synced("Dropbox"))


@pytest.mark.parametrize("text", ["", "{", "[]", '{"personal": 1}', '{"personal": {"path": 3}}'])
def test_odd_dropbox_settings_name_nothing(text: str) -> None:
    assert parse_dropbox_info(text) == ()


def test_dropbox_settings_are_read() -> None:
    text = '{"personal": {"path": "/d/one", "host": 1}, "business": {"path": "/d/two"}}'

    assert parse_dropbox_info(text) == ("/d/one", "/d/two")


def test_nextcloud_settings_are_read() -> None:
    text = (
        "[Accounts]\n0\\Folders\\1\\localPath=/data/cloud/\n0\\url=https://x\n0\\F\\localPath=/b\n"
    )

    assert parse_nextcloud_config(text) == ("/data/cloud", "/b")


@given(st.text())
def test_no_text_of_the_system_breaks_the_readers(text: str) -> None:
    parse_mountinfo(text)
    parse_mount_output(text)
    parse_dropbox_info(text)
    parse_nextcloud_config(text)


def test_this_computer_is_looked_at(home: Path) -> None:
    (home / "sync" / ".stfolder").mkdir(parents=True)
    (home / ".dropbox").mkdir()
    (home / "files").mkdir()
    (home / ".dropbox" / "info.json").write_text(f'{{"personal": {{"path": "{home}/files"}}}}')
    (home / "link").symlink_to(home / "sync")

    assert warnings_here(home / "sync" / "not made yet" / "journal.lamplit") == synced("Syncthing")
    assert warnings_here(home / "link" / "journal.lamplit") == synced("Syncthing")
    assert warnings_here(home / "files" / "journal.lamplit") == synced("Dropbox")
    assert warnings_here(home / "plain" / "journal.lamplit") == ()


def test_a_folder_that_cannot_be_listed_is_left_out(home: Path) -> None:
    assert places._names_in(home / "not there") == ()
