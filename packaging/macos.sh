#!/bin/sh
# Makes what people install on a Mac, on a Mac, from the committed state, in build/macos:
#   lamplit-VERSION-macos-MACHINE.dmg   a disk image with Lamplit.app, for this kind of processor
#
# LAMPLIT_SIGNER names the certificate "Developer ID Application: NAME (TEAM)" in the keychain; without
# it the program is signed for this computer only, and other Macs refuse it. LAMPLIT_NOTARY names what
# `xcrun notarytool store-credentials` kept; with it Apple is asked to vouch for the image.
# docs/packages.md says how; it has not been run where the other packages are made.
set -eu
[ "$(uname -s)" = Darwin ] || {
    echo "lamplit: packages for macOS are made on macOS." >&2
    exit 1
}
sh "$(dirname -- "$0")/setup.sh" run
. "$(dirname -- "$0")/common.sh"
. packaging/bundle/collect.sh
umask 022

out=$ROOT/build/macos
collect "$out"
app=$out/dist/Lamplit.app
version=$("$app/Contents/MacOS/lamplit" --version | cut -d' ' -f2)
image=$out/lamplit-$version-macos-$(uname -m).dmg
logged "The signature does not hold" codesign --verify --deep --strict "$app"

say "Packing."
mkdir "$out/image"
cp -R "$app" LICENSE "$out/image/"
ln -s /Applications "$out/image/Applications"
logged "The disk image could not be made" \
    hdiutil create -quiet -volname Lamplit -srcfolder "$out/image" -fs APFS -format ULFO "$image"
rm -rf "$out/image"

if [ -n "${LAMPLIT_SIGNER:-}" ]; then
    logged "The disk image could not be signed" codesign --sign "$LAMPLIT_SIGNER" --timestamp "$image"
fi
if [ -n "${LAMPLIT_NOTARY:-}" ]; then
    say "Asking Apple; this takes some minutes."
    logged "Apple does not vouch for the disk image" \
        xcrun notarytool submit "$image" --keychain-profile "$LAMPLIT_NOTARY" --wait
    logged "Apple's word could not be put into the disk image" xcrun stapler staple "$image"
fi
say "Made: $image"
