#!/bin/sh
# Asks whether anything is publicly known against a locked package, and says what was found, or that
# nobody could be asked. Usage: packaging/audit.sh [FILE]; FILE gets the words as well.
# Exits with 1 where something is known.
set -eu
. "$(dirname -- "$0")/common.sh"

tools=$ROOT/build/release-venv
(tools_in "$tools" release "what making a release needs") || {
    say "Not audited: what asks could not be installed."
    exit 0
}

say "Asking what is known against any package."
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
status=0
"$tools/bin/pip-audit" --progress-spinner off --disable-pip --require-hashes -r requirements/run.txt \
    -r requirements/relay.txt --format json --output "$found/audit.json" >"$found/log" 2>&1 || status=$?
known=$("$tools/bin/python" packaging/audited.py "$found/audit.json" "$found/log" "$status") || {
    say "$known"
    exit 1
}
say "$known"
[ -z "${1:-}" ] || printf '%s\n' "$known" >"$1"
