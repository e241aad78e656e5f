#!/bin/sh
# Sets everything up, installs the programs that Lamplit is measured against into an environment of
# their own (build/bench-venv), and runs the benchmarks. Arguments go to tests/bench/run.py.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

peers=build/bench-venv
key=$(fingerprint requirements/bench.txt)
if [ ! -f "$peers/stamp" ] || [ "$(cat "$peers/stamp")" != "$key" ]; then
    say "Installing the programs to compare with."
    rm -rf "$peers"
    logged "An environment for the other programs could not be made" "$PY" -m venv "$peers"
    if (logged "The programs to compare with could not be installed" \
        "$peers/bin/python" -m pip --quiet --no-input --disable-pip-version-check \
        install --require-hashes -r requirements/bench.txt); then
        printf '%s\n' "$key" >"$peers/stamp"
    else
        say "The benchmarks run without them."
    fi
fi
exec "$PY" tests/bench/run.py "$@"
