#!/bin/sh
# Writes requirements/*.txt anew from the *.in files beside them, with hashes for every platform and
# without any index address. Keeps the versions already locked; with UPGRADE=1 takes the newest.
set -eu
sh "$(dirname -- "$0")/setup.sh" test
. "$(dirname -- "$0")/common.sh"

tools=build/lock-venv
if [ ! -x "$tools/bin/uv" ]; then
    rm -rf "$tools"
    logged "An environment for the lock tool could not be made" "$PY" -m venv "$tools"
    logged "The lock tool could not be installed" \
        "$tools/bin/python" -m pip --disable-pip-version-check --no-input install "uv>=0.9"
fi

for name in run relay dev bench release bundle docs mutants; do
    "$tools/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "make lock" ${UPGRADE:+--upgrade} \
        --output-file "requirements/$name.txt" "requirements/$name.in"
done
if grep -E '^ *(-i|--index-url|--extra-index-url|--find-links|--trusted-host)\b' requirements/*.txt; then
    fail "A requirement file names an index; take that line out of the *.in file."
fi
say "The locked lists in requirements/ are up to date."
