#!/bin/sh
# Makes what people without Python install on Linux, from the committed state, in build/bundle:
#   lamplit-VERSION-linux-MACHINE.tar.xz   a folder to unpack anywhere, with the program in it
#   lamplit_VERSION_MACHINE.deb            the same as a Debian package, where dpkg-deb is
# Python and Qt lie in it as files of their own, so Qt can be replaced by another build of it.
set -eu
sh "$(dirname -- "$0")/setup.sh" run
. "$(dirname -- "$0")/common.sh"
umask 022

. packaging/bundle/collect.sh

out=$ROOT/build/bundle
collect "$out"
program=$out/dist/lamplit/lamplit
version=$("$program" --version | cut -d' ' -f2)
machine=$(uname -m)

# What a desktop wants to know about it, as below /usr/share.
share() {
    install -D -m 644 packaging/desktop/lamplit.desktop "$1/applications/lamplit.desktop"
    install -D -m 644 packaging/desktop/lamplit.svg "$1/icons/hicolor/scalable/apps/lamplit.svg"
    for size in 48 64 128 256; do
        install -D -m 644 "build/icons/lamplit-$size.png" "$1/icons/hicolor/${size}x$size/apps/lamplit.png"
    done
    install -D -m 644 packaging/desktop/lamplit.metainfo.xml "$1/metainfo/lamplit.metainfo.xml"
    install -D -m 644 packaging/desktop/lamplit.xml "$1/mime/packages/lamplit.xml"
}

say "Packing."
folder=lamplit-$version
mv "$out/dist/lamplit" "$out/dist/$folder"
cp LICENSE README.md CHANGELOG.md SECURITY.md "$out/dist/$folder/"
share "$out/dist/$folder/share"
# The same files in the same order at the same time: the same archive.
tar -C "$out/dist" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
    -cf - "$folder" | xz -6 -T0 >"$out/lamplit-$version-linux-$machine.tar.xz"

if command -v dpkg-deb >/dev/null 2>&1; then
    root=$out/deb
    architecture=$(dpkg --print-architecture)
    mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/lamplit"
    cp -R "$out/dist/$folder" "$root/usr/lib/lamplit"
    rm -r "$root/usr/lib/lamplit/share"
    ln -s ../lib/lamplit/lamplit "$root/usr/bin/lamplit"
    share "$root/usr/share"
    cat >"$root/usr/share/doc/lamplit/copyright" <<COPYRIGHT
Lamplit is Copyright the Lamplit maintainers, and free software under the Apache License 2.0, which
lies in /usr/share/common-licenses/Apache-2.0.

It brings Python, Qt (under the LGPL 3; its files lie apart and can be replaced) and other libraries.
Their licences lie beside them in /usr/lib/lamplit/_internal, in the folders *.dist-info.
COPYRIGHT
    gzip -9n <CHANGELOG.md >"$root/usr/share/doc/lamplit/changelog.gz"
    # Python, Qt and their libraries are brought along; what draws, and the tables of fonts and keys that
    # those libraries read, are the system's. What is built here needs this C library or a newer one.
    libc=$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)
    cat >"$root/DEBIAN/control" <<CONTROL
Package: lamplit
Version: $version
Architecture: $architecture
Maintainer: The Lamplit maintainers <maintainers@lamplit.invalid>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Depends: libc6 (>= $libc), fontconfig-config, xkb-data, libx11-data, libgl1, libegl1, libxcb1, libwayland-client0, libwayland-cursor0, libwayland-egl1
Recommends: hunspell-en-us, libenchant-2-2, libcups2t64 | libcups2
Section: editors
Priority: optional
Description: private, encrypted journal with moods and a small circle
 What you write is kept in one encrypted folder on your own computer. There is
 no account, and as long as you are in no circle Lamplit opens no internet
 connection. It brings its own Python and Qt.
CONTROL
    dpkg-deb --build --root-owner-group -Zxz "$root" "$out/lamplit_${version}_$architecture.deb" >"$LOG" 2>&1 ||
        fail "The Debian package could not be made; why is in $LOG."
    rm -rf "$root"
fi
say "Made, in build/bundle:"
(cd "$out" && ls -l -- *.tar.xz *.deb 2>/dev/null | awk '{ printf "%s  %.0f MB\n", $9, $5 / 1e6 }')
