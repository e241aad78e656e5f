#!/bin/sh
# Installs what runs on Node of the other implementations of MLS that ours is tried against, into
# build/ts-mls, exactly as locked. Does nothing when nothing changed.
set -eu
. "$(dirname -- "$0")/common.sh"

wanted=tests/sync/mls/interop/ts_mls
there=build/ts-mls
LOG=build/peers.log
key=$(fingerprint "$wanted/package.json" "$wanted/package-lock.json")
if [ -f "$there/stamp" ] && [ "$(cat "$there/stamp")" = "$key" ]; then
    exit 0
fi
for program in node npm; do
    command -v "$program" >/dev/null 2>&1 || fail "The program $program is missing."
done
rm -rf "$there"
mkdir -p "$there"
cp "$wanted/package.json" "$wanted/package-lock.json" "$there/"
logged "The packages in $wanted could not be installed" \
    npm ci --prefix "$there" --ignore-scripts --no-audit --no-fund --cache build/npm-cache
printf '%s\n' "$key" >"$there/stamp"
