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

# What drives load, and the engine to compare with. The package redis-tools brings the server's
# program, under another name, without starting one for good as redis-server would.
wanted=
command -v wrk >/dev/null 2>&1 || wanted="$wanted wrk"
for program in redis-check-rdb redis-benchmark; do
    command -v "$program" >/dev/null 2>&1 || { wanted="$wanted redis-tools" && break; }
done
if [ -n "$wanted" ]; then
    if may_install; then
        say "Installing system packages:$wanted."
        # shellcheck disable=SC2086  # a list of words
        (logged "The system packages$wanted could not be installed" apt_install $wanted) ||
            say "The relay's figures leave out what needs them."
    else
        say "These system packages are missing, and the relay's figures leave out what needs them:$wanted."
    fi
fi
exec "$PY" tests/bench/run.py "$@"
