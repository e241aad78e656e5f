#!/bin/sh
# Runs the quick tests and writes which part of each package they reach: build/coverage/table.txt.
# Arguments are given to pytest instead of the whole of tests/, such as a folder.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

out=$ROOT/build/coverage
rm -rf "$out"
mkdir -p "$out"
# Workers, and the programs that tests start, are counted too.
cat >"$out/settings.ini" <<END
[run]
branch = true
parallel = true
patch = subprocess
source_pkgs =
    app
    ui
    sync
data_file = $out/data
END
workers=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)
status=0
nice "$PY" -m coverage run "--rcfile=$out/settings.ini" -m pytest -q -n "$workers" --dist worksteal \
    -m "not slow and not alone" "$@" || status=$?
"$PY" -m coverage combine --quiet "--rcfile=$out/settings.ini"
"$PY" -m coverage json --quiet "--rcfile=$out/settings.ini" -o "$out/files.json"
"$PY" -m tests.mutants.packages "$out/files.json" | tee "$out/table.txt"
exit "$status"
